package phrase

import (
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
func PlanNotes(w *i18n.Words, aim careers.Aim, plan careers.Plan) []string {
	notes := Ranking(w, aim, plan)
	for i, route := range plan.Routes {
		if i > 0 && route.Sourced() == 0 && plan.Routes[0].Sourced() > 0 {
			notes = append(notes, w.Route.SourcedFirst)
			break
		}
	}
	notes = append(notes, w.Route.Others)
	if plan.Bounded {
		notes = append(notes, w.Route.NotAll)
	}
	return notes
}

// Ranking says what the routes of a plan are ranked by: of best-paid ones, by
// which figures, or that these cannot be compared.
func Ranking(w *i18n.Words, aim careers.Aim, plan careers.Plan) []string {
	r := w.Route
	switch b := plan.Basis; {
	case len(plan.Routes) == 1 && plan.Uncovered == 0:
		return []string{r.Only}
	case aim != careers.BestPaid:
		return []string{r.Counted[aim]}
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
	p := careers.Pay{Experience: b.Experience, Place: b.Place, Year: b.Year, Currency: b.Currency, Net: b.Net, Period: b.Period}
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
	if r.NewSkills == 0 {
		return w.Route.NoSkills
	}
	return w.Route.Skills(r.NewSkills)
}

// Rests says how many steps of a route a source shows and how many are
// estimates; empty where it has none.
func Rests(w *i18n.Words, r careers.Route) string {
	if len(r.Stops) < 2 {
		return ""
	}
	return w.Route.Rests(r.Sourced(), len(r.Stops)-1)
}

// NamedBy stands before the sources that name a route whole; empty where none does.
func NamedBy(w *i18n.Words, g *careers.Graph, r careers.Route) string {
	if r.Named == nil {
		return ""
	}
	for _, id := range r.Named.Sources {
		if s := g.Source(id); s != nil && s.Quality == careers.Seed {
			return w.Route.BySheet
		}
	}
	return w.Route.BySource
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

// Learning is skills to learn or to deepen for a stop.
type Learning struct {
	Label  string
	Skills []string
	Deeper bool
}

// Learnings are what there is to learn for a stop, then what there is to
// deepen, each with its level: "SQL ~2/4". Where words is set the levels are
// said in words, for those who listen.
func Learnings(w *i18n.Words, g *careers.Graph, s careers.Stop, words bool) []Learning {
	fresh, deeper, levels := Learning{}, Learning{Deeper: true}, false
	for _, gain := range s.Gains {
		levels = levels || gain.Level > 0
		said := g.Skill(gain.Skill).Name.In(w.Tag) + gained(w, gain, words)
		if gain.IsNew() {
			fresh.Skills = append(fresh.Skills, said)
		} else {
			deeper.Skills = append(deeper.Skills, said)
		}
	}
	fresh.Label, deeper.Label = w.Route.Learn(len(fresh.Skills)), w.Route.Deepen(len(deeper.Skills))
	if g.Node(s.Node).Kind == careers.Training {
		fresh.Label, levels = w.Route.Learnt(len(fresh.Skills)), false
	}
	var all []Learning
	for _, l := range []Learning{fresh, deeper} {
		if levels {
			l.Label += w.Route.OnArrival
		}
		if len(l.Skills) > 0 {
			all = append(all, l)
		}
	}
	return all
}

// gained is the level of a skill to learn, and the level before of one to deepen.
func gained(w *i18n.Words, gain careers.Gain, words bool) string {
	level, had := Level4(w, gain.Need), Level4(w, careers.Need{Level: gain.Had})
	if !words {
		if level != "" {
			level = " " + level
		}
		if had != "" {
			level += " (" + w.Plain.Before(had) + ")"
		}
		return level
	}
	var said []string
	if gain.Level > 0 {
		said = append(said, w.Plain.LevelOf4(gain.Level))
	}
	if gain.Estimate {
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
