package cli

import (
	"parcours/careers"
	"parcours/ui/phrase"
)

type planJSON struct {
	Dataset datasetJSON `json:"dataset"`
	// From is a node, the id of the entry point, or empty where the dataset has none.
	From      string      `json:"from"`
	FromName  string      `json:"from_name"`
	To        string      `json:"to"`
	Aim       string      `json:"aim"`
	Bounded   bool        `json:"bounded"`
	Basis     *basisJSON  `json:"basis"`
	Uncovered int         `json:"uncovered"`
	Routes    []routeJSON `json:"routes"`
}

// basisJSON is what the pay of routes was ranked by.
type basisJSON struct {
	Experience string   `json:"experience"`
	Per        string   `json:"per"`
	Currency   string   `json:"currency"`
	Net        bool     `json:"net"`
	Place      string   `json:"place"`
	Year       *int     `json:"year"`
	Sources    []string `json:"sources"`
}

type routeJSON struct {
	Years        *yearsJSON `json:"years"`
	UnknownSteps int        `json:"steps_of_unknown_length"`
	NewSkills    int        `json:"new_skills"`
	SourcedSteps int        `json:"sourced_steps"`
	Named        *pathJSON  `json:"named"`
	Stops        []stopJSON `json:"stops"`
}

// pathJSON is a whole way that a source names.
type pathJSON struct {
	Nodes   []string `json:"nodes"`
	Sources []string `json:"sources"`
}

type stopJSON struct {
	Node     string     `json:"node"`
	Name     string     `json:"name"`
	Step     *stepJSON  `json:"step"`
	Years    *yearsJSON `json:"years"` // at the stop before
	Arrival  *yearsJSON `json:"arrival"`
	Learn    []gainJSON `json:"learn"`
	UsedLess []fadeJSON `json:"used_less"`
	Pay      *payJSON   `json:"pay"`
	Beside   *payJSON   `json:"pay_beside"`
}

// gainJSON is a skill to learn, at the level that one needs on arrival.
type gainJSON struct {
	needJSON
	Had int `json:"had_level"`
}

func planOf(x wire, from, to careers.NodeID, aim careers.Aim, plan careers.Plan) planJSON {
	j := planJSON{
		Dataset: x.dataset(), From: string(from), FromName: phrase.Origin(x.w, x.g, from), To: string(to), Aim: snake(aim.String()),
		Bounded: plan.Bounded, Basis: x.basis(plan.Basis), Uncovered: plan.Uncovered, Routes: each(plan.Routes, x.route),
	}
	if from == careers.FromEntry {
		j.From = entryID(x.g)
	}
	return j
}

func (x wire) basis(b *careers.PayBasis) *basisJSON {
	if b == nil {
		return nil
	}
	return &basisJSON{b.Experience.String(), b.Period.String(), b.Currency, b.Net, x.text(b.Place), known(b.Year), ids(b.Sources)}
}

func (x wire) route(r careers.Route) routeJSON {
	j := routeJSON{
		Years: years(r.Years), UnknownSteps: r.Unknown, NewSkills: r.NewSkills, SourcedSteps: r.Sourced(), Stops: each(r.Stops, x.stop),
	}
	if r.Named != nil {
		named := wholeWay(*r.Named)
		j.Named = &named
	}
	return j
}

func wholeWay(p careers.Path) pathJSON { return pathJSON{ids(p.Nodes), ids(p.Sources)} }

func (x wire) stop(s careers.Stop) stopJSON {
	j := stopJSON{
		Node: string(s.Node), Name: x.text(x.g.Node(s.Node).Name), Years: years(s.Years), Arrival: years(s.Arrival),
		Learn:    each(s.Gains, func(n careers.Gain) gainJSON { return gainJSON{x.need(n.Need), n.Had} }),
		UsedLess: each(s.UsedLess, x.fade), Pay: x.figure(s.Pay), Beside: x.figure(s.Beside),
	}
	if s.Step != nil {
		step := x.step(s.Step)
		j.Step = &step
	}
	return j
}

// figure is a figure that may be missing, then null.
func (x wire) figure(p *careers.Pay) *payJSON {
	if p == nil {
		return nil
	}
	j := x.pay(*p)
	return &j
}
