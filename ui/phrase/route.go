package phrase

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Origin is what the beginning of a route is called: by a node's name, or by
// that of the dataset's entry point.
func Origin(w *i18n.Words, g *careers.Graph, id careers.NodeID) string {
	if n := g.Node(id); n != nil {
		return n.Name.In(w.Tag)
	}
	return Entry(w, g)
}

// QuotedOrigin is the same within a sentence: a node's name stands in quotation
// marks there, that of the entry point does not.
func QuotedOrigin(w *i18n.Words, g *careers.Graph, id careers.NodeID) string {
	if g.Node(id) == nil {
		return Entry(w, g)
	}
	return w.Units.Quote(Origin(w, g, id))
}

// Instead says what is known where a plan has no route to a node: that people go
// back there, that it is open to whoever changes careers, that one goes there
// from school. Of a training that nothing leads to it says that it is a
// place to start from, and whom it takes. It is empty of all else.
func Instead(w *i18n.Words, g *careers.Graph, id careers.NodeID, plan careers.Plan) string {
	switch plan.Instead {
	case careers.StepsBack:
		return w.Route.GoBack
	case careers.NearJobs:
		return w.Route.NearJobs
	case careers.NearAlone:
		return w.Route.NearAlone
	case careers.OpenToChange:
		return w.Route.ForChange
	case careers.FromSchool:
		return w.Route.FromSchool
	case careers.LevelHeld:
		return w.Route.LevelHeld
	case careers.AskTheCourse:
		return w.Route.AskTheCourse
	case careers.OnlyLong:
		return w.Route.OnlyLong
	}
	n := g.Node(id)
	if n == nil || n.Kind != careers.Training || slices.ContainsFunc(g.Previous(id), (*careers.Step).IsRoute) {
		return ""
	}
	said := w.Route.StartsThere
	if n.Course != nil && !n.Course.Entry.Text.IsZero() {
		said += " " + w.Units.Colon(w.Sheet.EntryLevel, Statement(w, n.Course.Entry))
		if !strings.HasSuffix(said, ".") {
			said += "."
		}
	}
	return said
}

// MoreSteps says to whom has the data in hand how to learn more of steps that are no more than
// near jobs; nothing of all else.
func MoreSteps(w *i18n.Words, plan careers.Plan) string {
	if plan.Instead == careers.NearJobs || plan.Instead == careers.NearAlone {
		return w.Route.OlderEdition
	}
	return ""
}

// Order says what stands first of several routes, or that pay ranks nothing.
func Order(w *i18n.Words, aim careers.Aim, plan careers.Plan) string {
	if aim == careers.BestPaid && plan.Basis == nil {
		return w.Route.NotByPay
	}
	return w.Route.First(w.Plan.Aims[aim])
}

// Entry is the name of the dataset's entry point, or plain words for where
// routes begin that have none.
func Entry(w *i18n.Words, g *careers.Graph) string {
	if e := g.Entry(); e != nil {
		return e.Name.In(w.Tag)
	}
	return w.Route.TheStart
}

// PlanNotes say how the routes of a plan are ranked, and what a reader should
// know of all of them.
func PlanNotes(w *i18n.Words, g *careers.Graph, aim careers.Aim, plan careers.Plan) []string {
	notes := Ranking(w, aim, plan)
	if goal := goalOf(g, plan); aim == careers.StayTechnical && goal != nil && g.IsManagement(goal.ID) {
		notes = append(notes, w.Route.ManagesAt(Capital(goal.Name.In(w.Tag))))
	}
	if mayOvertake(aim, plan) {
		notes = append(notes, w.Route.SourcedFirst)
	}
	if g.IsImported() && slices.ContainsFunc(plan.Routes, func(r careers.Route) bool { return len(r.Stops) > 2 }) {
		notes = append(notes, w.Route.Chained)
	}
	others := w.Route.Others
	if len(plan.Routes) == 1 && plan.Uncovered == 0 {
		others = w.Route.OthersOutside
	}
	notes = append(notes, others)
	if plan.Bounded {
		notes = append(notes, w.Route.NotAll)
	}
	return notes
}

// goalOf is the node that the routes of a plan lead to, nil where it has none.
func goalOf(g *careers.Graph, plan careers.Plan) *careers.Node {
	if len(plan.Routes) == 0 || len(plan.Routes[0].Stops) == 0 {
		return nil
	}
	stops := plan.Routes[0].Stops
	return g.Node(stops[len(stops)-1].Node)
}

// mayOvertake reports whether a route may stand before a better one since that
// rests on estimates alone.
func mayOvertake(aim careers.Aim, plan careers.Plan) bool {
	if len(plan.Routes) == 0 {
		return false
	}
	last := slices.IndexFunc(plan.Routes, func(r careers.Route) bool { return r.Sourced() == 0 })
	if last < 1 {
		return false
	}
	first := plan.Routes[last-1]
	return slices.ContainsFunc(plan.Routes[last:], func(r careers.Route) bool {
		switch {
		case aim == careers.FewestSkills:
			return r.NewSkills < first.NewSkills
		case aim == careers.Quickest || plan.Basis == nil && aim == careers.BestPaid:
			return halfYears(r) < halfYears(first)
		}
		return true
	})
}

func halfYears(r careers.Route) int { return r.Stops[len(r.Stops)-1].HalfYears }

// Ranking says what the routes of a plan are ranked by: of best-paid ones, by
// which figures, or that these cannot be compared.
func Ranking(w *i18n.Words, aim careers.Aim, plan careers.Plan) []string {
	r := w.Route
	switch b := plan.Basis; {
	case len(plan.Routes) == 1 && plan.Uncovered == 0:
		return []string{r.Only}
	case !plan.IsTimed() && (aim == careers.Quickest || aim == careers.BestPaid && !plan.IsPaid()):
		return []string{r.Untimed}
	case aim != careers.BestPaid:
		return []string{r.Counted[aim]}
	case b == nil && !plan.IsPaid():
		return []string{r.NoPay}
	case b == nil:
		return []string{r.NoBasis}
	case plan.Uncovered > 0:
		return []string{r.Counted[aim], r.Basis(basis(w, b)), r.Uncovered(plan.Uncovered)}
	default:
		return []string{r.Counted[aim], r.Basis(basis(w, b))}
	}
}

// basis is what pay was ranked by: "mid-level, gross per year, France, 2024 (source S2)".
func basis(w *i18n.Words, b *careers.PayBasis) string {
	p := careers.Pay{Experience: b.Experience, Place: b.Place, Year: b.Year, Currency: b.Currency, Net: b.Net, Period: b.Period, Times: b.Times}
	said := []string{w.Facts.Experience[b.Experience], Terms(w, p), Place(w, p), Year(w, p)}
	ids := make([]string, len(b.Sources))
	for i, id := range b.Sources {
		ids[i] = string(id)
	}
	return strings.Join(said, ", ") + " (" + w.Plain.Cited(ids) + ")"
}

// Length is how long a route takes: "~9 to 16 years, and 1 step of unknown length".
func Length(w *i18n.Words, years careers.Years, unknown int) string {
	switch said := Years(w, years); {
	case said == "" && unknown == 0:
		return w.Route.AtOnce
	case said == "":
		return w.Route.AfterUnknown
	case unknown > 0:
		return said + ", " + w.Route.Unknown(unknown)
	default:
		return said
	}
}

// NewSkills counts what there is to learn on a route.
func NewSkills(w *i18n.Words, r careers.Route) string {
	switch {
	case r.NewSkills > 0:
		return w.Route.Skills(r.NewSkills)
	case slices.ContainsFunc(r.Stops, isSilent):
		return w.Route.NoneCalled
	}
	return w.Route.NoSkills
}

// isSilent reports whether the data does not say what is essential where a step leads.
func isSilent(s careers.Stop) bool { return s.Step != nil && s.Silent }

// NothingNew says that nothing is left to learn at a stop, or that nobody says what is.
func NothingNew(w *i18n.Words, s careers.Stop) string {
	if s.Silent {
		return w.Route.NoneCalledHere
	}
	return w.Route.NothingNew
}

// Rests says how many steps of a route a source shows and how many are
// estimates; empty where it has none.
func Rests(w *i18n.Words, r careers.Route) string {
	if len(r.Stops) < 2 {
		return ""
	}
	return w.Route.Rests(r.Sourced(), len(r.Stops)-1)
}

// NamedBy stands before the sources that name a whole way which a route follows
// to its end, and says from where on it does; empty where none is named.
func NamedBy(w *i18n.Words, g *careers.Graph, r careers.Route) string {
	if r.Named == nil {
		return ""
	}
	named := w.Route.BySource
	for _, id := range r.Named.Sources {
		if s := g.Source(id); s != nil && s.Quality == careers.Seed {
			named = w.Route.BySheet
		}
	}
	goal := r.Stops[len(r.Stops)-1].Node
	if first := len(r.Stops) - 1 - slices.Index(r.Named.Nodes, goal); first > 0 {
		return w.Route.FromOn(g.Node(r.Stops[first].Node).Name.In(w.Tag), named)
	}
	return named
}

// Coming says how one comes to a stop of a route: the kind of step, the time at
// the stop before, and the time in all where it is another.
func Coming(w *i18n.Words, g *careers.Graph, s careers.Stop) []string {
	if s.Step == nil {
		return []string{w.Route.Start}
	}
	said := []string{w.Facts.StepKind[s.Step.Kind], Stay(w, g, s)}
	if all := Years(w, s.Arrival); all != "" && s.Arrival != s.Years {
		said = append(said, w.Route.Arrival(all))
	}
	return said
}

// Asked says that a role usually asks for more training than the way to a stop brings; of
// whoever starts from a role, whose training nobody knows, only what is asked. It is empty
// where one comes with as much.
func Asked(w *i18n.Words, g *careers.Graph, r careers.Route, stop int) string {
	return Capital(asked(w, g, r, stop))
}

// AskedAtGoal says the same of where a route leads, behind its name.
func AskedAtGoal(w *i18n.Words, g *careers.Graph, r careers.Route) string {
	last := len(r.Stops) - 1
	if said := asked(w, g, r, last); said != "" {
		return w.Units.Colon(g.Node(r.Stops[last].Node).Name.In(w.Tag), said)
	}
	return ""
}

func asked(w *i18n.Words, g *careers.Graph, r careers.Route, stop int) string {
	s := r.Stops[stop]
	if s.Short == 0 || g.Node(s.Node).Asks.Rule == careers.NoLevel {
		return ""
	}
	said := w.Route.UsuallyAsked(LevelName(w, g, s.Short))
	if g.Node(r.Stops[0].Node).Kind == careers.Training {
		said += w.Plain.Semicolon + w.Route.ComesWithLess
	}
	return mark(w, g.Node(s.Node).Asks.Estimate) + Sentence(said)
}

// Stay is the time at the stop before: "after 2 years of training".
func Stay(w *i18n.Words, g *careers.Graph, s careers.Stop) string {
	years := Years(w, s.Years)
	switch {
	case years == "":
		return w.Route.AfterUnknown
	case g.Node(s.Step.From).Kind == careers.Training:
		return w.Route.AfterTraining(years)
	}
	return w.Route.AfterJob(years)
}

// Learning is skills to learn or to deepen for a stop: Label and Skills say their levels,
// Head and Names do not.
type Learning struct {
	Label, Head   string
	Skills, Names []string
	Deeper        bool
}

// Learnings are what there is to learn for a stop, then what there is to
// deepen, each with its level: "SQL ~2/4". Where words is set the levels are
// said in words, for those who listen, and once for all that they are estimates.
func Learnings(w *i18n.Words, g *careers.Graph, s careers.Stop, words bool) []Learning {
	fresh, deeper := Learning{}, Learning{Deeper: true}
	estimates := words && !slices.ContainsFunc(s.Gains, func(x careers.Gain) bool { return x.Level > 0 && !x.Estimate })
	levels := slices.ContainsFunc(s.Gains, func(x careers.Gain) bool { return x.Level > 0 })
	for _, gain := range s.Gains {
		name := g.Skill(gain.Skill).Name.In(w.Tag)
		said := name + inFigures(w, gain)
		if words {
			said = name + inWords(w, gain, estimates)
		}
		to := &deeper
		if gain.IsNew() {
			to = &fresh
		}
		to.Skills, to.Names = append(to.Skills, said), append(to.Names, name)
	}
	fresh.Label, deeper.Label = w.Route.Learn(len(fresh.Skills)), w.Route.Deepen(len(deeper.Skills))
	about := w.Route.OnArrival
	if g.Node(s.Node).Kind == careers.Training {
		fresh.Label, about = w.Route.Learnt(len(fresh.Skills)), w.Route.OnLeaving
	}
	switch {
	case !levels:
		about = ""
	case estimates:
		about += w.Route.Estimated
	}
	var all []Learning
	for _, l := range []Learning{fresh, deeper} {
		l.Label, l.Head = l.Label+about, l.Label
		if len(l.Skills) > 0 {
			all = append(all, l)
		}
	}
	return all
}

// inFigures is the level of a skill to learn, and the level before of one to
// deepen: " ~3/4 (2/4 before)".
func inFigures(w *i18n.Words, gain careers.Gain) string {
	said := ""
	if level := Level4(w, gain.Need); level != "" {
		said = " " + level
	}
	if had := Level4(w, careers.Need{Level: gain.Had}); had != "" {
		said += " (" + w.Plain.Before(had) + ")"
	}
	return said
}

// inWords is inFigures in words; that the level is an estimate is left out where
// it is said of all.
func inWords(w *i18n.Words, gain careers.Gain, ofAll bool) string {
	var said []string
	if gain.Level > 0 {
		said = append(said, w.Plain.LevelOf4(gain.Level))
	}
	if gain.Estimate && !ofAll {
		said = append(said, w.Compare.Estimate)
	}
	if gain.Had > 0 {
		said = append(said, w.Plain.Before(w.Plain.LevelOf4(gain.Had)))
	}
	if len(said) == 0 {
		return ""
	}
	return " (" + strings.Join(said, ", ") + ")"
}
