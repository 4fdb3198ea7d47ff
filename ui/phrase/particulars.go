package phrase

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Particular is one fact about a node, in words, with the label it stands under.
type Particular struct {
	Label, Text string
	Sources     []careers.SourceID
	Estimate    bool
	// Goes is the node that the fact leads to, "" for none.
	Goes careers.NodeID
}

// particular is a statement under a label.
func particular(w *i18n.Words, label string, s careers.Statement) Particular {
	text := s.Text.In(w.Tag)
	if s.Year > 0 && !strings.Contains(text, strconv.Itoa(s.Year)) {
		text = bare(text) + " (" + strconv.Itoa(s.Year) + ")"
	}
	return Particular{Label: label, Text: text, Sources: s.Sources, Estimate: s.Estimate}
}

// Standing says where a role stands among others: what else people call it, its
// track, the level it asks for, what it grows out of and what one uses less.
func Standing(w *i18n.Words, g *careers.Graph, n *careers.Node) (all []Particular) {
	s := w.Sheet
	if also := n.Also.In(w.Tag); len(also) > 0 {
		all = append(all, Particular{Label: s.AlsoCalled, Text: strings.Join(also, ", ")})
	}
	if t, ok := g.Track(n.Track); ok {
		all = append(all, Particular{Label: s.Track, Text: t.Name.In(w.Tag)})
	}
	if n.Asks.Level > 0 {
		all = append(all, particular(w, s.Asks, n.Asks.Statement))
	}
	for _, id := range n.BuildsOn {
		base := g.Node(id)
		all = append(all, Particular{Label: s.BuildsOn, Text: base.Name.In(w.Tag), Goes: id})
	}
	for _, f := range n.Fades {
		all = append(all, Particular{Label: w.Route.UsedLess, Text: faded(w, g, n, f), Sources: f.Sources, Estimate: f.Estimate})
	}
	return all
}

// faded names what fades with its reason, without the mark of an estimate.
func faded(w *i18n.Words, g *careers.Graph, n *careers.Node, f careers.Fade) string {
	f.Estimate = false
	for _, id := range n.Lineage {
		if base := g.Node(id); f.Task != "" && slices.ContainsFunc(base.Tasks, func(t careers.Task) bool { return t.ID == f.Task }) {
			return Fade(w, g, base, f)
		}
	}
	return Fade(w, g, n, f)
}

// Inherited sums up what people in a role go on doing from the roles that it
// grows out of; empty where it grows out of none.
func Inherited(w *i18n.Words, g *careers.Graph, n *careers.Node) string {
	if len(n.Inherited) == 0 {
		return ""
	}
	var names []string
	for _, id := range n.BuildsOn {
		names = append(names, g.Node(id).Name.In(w.Tag))
	}
	return w.Sheet.Inherited(w.Units.List(names), len(n.Inherited))
}

// Admission says whom a training takes and what it gives: levels in the words of
// the dataset, audience, work-study, and how long it takes by the level one
// comes with.
func Admission(w *i18n.Words, g *careers.Graph, c *careers.Course) (all []Particular) {
	s := w.Sheet
	level := func(eqf int) string {
		if l, ok := g.Level(eqf); ok {
			return l.Name.In(w.Tag)
		}
		return s.LevelOf(eqf)
	}
	add := func(label, text string) { all = append(all, Particular{Label: label, Text: text}) }
	if c.Asks > 0 {
		add(s.Asks, level(c.Asks))
	}
	if c.Gives > 0 {
		add(s.Gives, level(c.Gives)+" ("+s.LevelOf(c.Gives)+")")
	}
	var lengths []string
	for _, l := range c.Lengths {
		text := Years(w, l.Years)
		if l.From > 0 {
			text = s.LengthFrom(text, level(l.From))
		}
		lengths = append(lengths, text)
	}
	if len(lengths) > 1 {
		add(s.LengthByLevel, strings.Join(lengths, w.Plain.Semicolon))
	}
	var whom []string
	for _, a := range c.For {
		whom = append(whom, s.Audience[a])
	}
	if len(whom) > 0 {
		add(s.ForWhom, strings.Join(whom, ", "))
	}
	if c.WorkStudy != careers.NoWorkStudy {
		add(s.WorkStudy, s.WorkStudyIs[c.WorkStudy])
	}
	return all
}

// WorkingLife says how and where people work in a role, by aspect, then what
// certificates there are and what people who like it here like.
func WorkingLife(w *i18n.Words, g *careers.Graph, n *careers.Node) (all []Particular) {
	for aspect := careers.Status; aspect <= careers.Workplace; aspect++ {
		for _, c := range n.Context {
			if c.About == aspect {
				all = append(all, particular(w, w.Sheet.Aspect[aspect], c.Statement))
			}
		}
	}
	for _, c := range n.Certificates {
		all = append(all, particular(w, w.Sheet.Certificates, c))
	}
	for _, id := range n.Interests {
		all = append(all, Particular{
			Label: w.Sheet.Interests, Text: g.Interest(id).Text.In(w.Tag), Sources: n.InterestSources, Estimate: len(n.InterestSources) == 0,
		})
	}
	return all
}

// Placed is a statement with the place where it holds, where it names one that
// its text does not.
func Placed(w *i18n.Words, s careers.Statement) string {
	text, place := s.Text.In(w.Tag), s.Place.In(w.Tag)
	if place == "" || strings.Contains(text, place) {
		return text
	}
	return bare(text) + " (" + place + ")" + strings.TrimPrefix(text, bare(text))
}

// LevelsByExperience is a skill's level on arriving, confirmed and senior:
// "2 → 3 → 4"; empty where the dataset gives one number.
func LevelsByExperience(n careers.Need, arrow string) string {
	if n.Entry == n.Level && n.Level == n.Senior {
		return ""
	}
	return strconv.Itoa(n.Entry) + arrow + strconv.Itoa(n.Level) + arrow + strconv.Itoa(n.Senior)
}
