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
	return Particular{Label: label, Text: Dated(w, s), Sources: s.Sources, Estimate: s.Estimate}
}

// InShort says what a node is in few words: a plain day, what a training takes
// and gives, and where a role stands among others.
func InShort(w *i18n.Words, g *careers.Graph, n *careers.Node) (all []Particular) {
	if !n.Day.Text.IsZero() {
		all = append(all, particular(w, w.Sheet.Day, n.Day))
	}
	if n.Course != nil {
		return append(all, Admission(w, g, n.Course)...)
	}
	return append(all, standing(w, g, n)...)
}

// standing says where a role stands among others: what else people call it, its
// track, the level it asks for, what it grows out of.
func standing(w *i18n.Words, g *careers.Graph, n *careers.Node) (all []Particular) {
	s := w.Sheet
	if also := n.Also.In(w.Tag); len(also) > 0 {
		all = append(all, Particular{Label: s.AlsoCalled, Text: strings.Join(also, ", ")})
	}
	if t, ok := g.Track(n.Track); ok {
		all = append(all, Particular{Label: s.Track, Text: t.Name.In(w.Tag)})
	}
	if n.Asks.Level > 0 {
		asks := particular(w, s.Asks, n.Asks.Statement)
		if level := LevelName(w, g, n.Asks.Level); !strings.Contains(strings.ToLower(asks.Text), strings.ToLower(level)) {
			asks.Text = w.Units.Colon(s.AtLeast(level), asks.Text)
		}
		all = append(all, asks)
	}
	if len(n.After) > 0 {
		var tracks []string
		for _, id := range n.After {
			if t, ok := g.Track(id); ok {
				tracks = append(tracks, w.Units.Quote(t.Name.In(w.Tag)))
			}
		}
		all = append(all, Particular{Label: s.First, Text: s.HavingWorked(tracks), Estimate: true})
	}
	for _, id := range n.BuildsOn {
		all = append(all, Particular{Label: s.BuildsOn, Text: g.Node(id).Name.In(w.Tag), Goes: id})
	}
	return all
}

// LevelName is a level of training in the words of the dataset, by its European
// number where it names none.
func LevelName(w *i18n.Words, g *careers.Graph, eqf int) string {
	if l, ok := g.Level(eqf); ok {
		return l.Name.In(w.Tag)
	}
	return w.Sheet.LevelOf(eqf)
}

// Admission says how long a training takes, whom it takes and what it gives:
// the statements of the dataset, and its levels in the dataset's own words, on
// what the statement beside each rests on.
func Admission(w *i18n.Words, g *careers.Graph, c *careers.Course) (all []Particular) {
	s := w.Sheet
	stated := func(label string, st careers.Statement) {
		if !st.Text.IsZero() {
			all = append(all, particular(w, label, st))
		}
	}
	add := func(label, text string, on careers.Statement) {
		if text != "" {
			all = append(all, Particular{Label: label, Text: text, Sources: on.Sources, Estimate: on.Estimate})
		}
	}
	stated(s.Length, c.Length)
	if len(c.Lengths) > 1 {
		add(s.LengthByLevel, lengths(w, g, c), c.Length)
	}
	stated(s.EntryLevel, c.Entry)
	if c.Asks > 0 {
		add(s.Asks, LevelName(w, g, c.Asks), c.Entry)
	}
	stated(s.Diploma, c.Diploma)
	if c.Gives > 0 {
		add(s.Gives, gives(w, g, c.Gives), c.Diploma)
	}
	var whom []string
	for _, a := range c.For {
		whom = append(whom, s.Audience[a])
	}
	add(s.ForWhom, strings.Join(whom, ", "), careers.Statement{})
	if c.WorkStudy != careers.NoWorkStudy {
		add(s.WorkStudy, s.WorkStudyIs[c.WorkStudy], careers.Statement{})
	}
	stated(s.Cost, c.Cost)
	return all
}

// lengths are how long a training takes by the level one comes with.
func lengths(w *i18n.Words, g *careers.Graph, c *careers.Course) string {
	var all []string
	for _, l := range c.Lengths {
		text := Years(w, l.Years)
		if l.From > 0 {
			text = w.Units.Colon(LevelName(w, g, l.From), text)
		}
		all = append(all, text)
	}
	return strings.Join(all, w.Plain.Semicolon)
}

// gives is the level that a training gives: by its name and its European number.
func gives(w *i18n.Words, g *careers.Graph, eqf int) string {
	name, number := LevelName(w, g, eqf), w.Sheet.LevelOf(eqf)
	if name == number {
		return name
	}
	return name + " (" + number + ")"
}

// Takes names the skills that a task takes, "" where the dataset does not say.
func Takes(w *i18n.Words, g *careers.Graph, t careers.Task) string {
	var names []string
	for _, id := range t.Needs {
		names = append(names, g.Skill(id).Name.In(w.Tag))
	}
	if len(names) == 0 {
		return ""
	}
	return w.Units.Colon(w.Sheet.Takes, strings.Join(names, ", "))
}

// KeptTasks say, role by role, what people go on doing of what a role grows out
// of: "Et tout ce que fait : Dév. back-end (10 tâches)".
func KeptTasks(w *i18n.Words, g *careers.Graph, n *careers.Node) (all []Particular) {
	for _, id := range n.Lineage {
		base := g.Node(id)
		kept := 0
		for _, task := range base.Tasks {
			same := func(t careers.Task) bool { return t.ID == task.ID }
			if slices.ContainsFunc(n.Tasks, same) || slices.ContainsFunc(n.Inherited, same) {
				kept++
			}
		}
		if kept > 0 {
			all = append(all, Particular{Text: w.Sheet.KeptTasks(base.Name.In(w.Tag), kept, len(base.Tasks)), Goes: id})
		}
	}
	return all
}

// LessTasks and LessSkills name what people use less in a role than in those it
// grows out of, each with the reason.
func LessTasks(w *i18n.Words, g *careers.Graph, n *careers.Node) []Particular {
	return less(w, g, n, func(f careers.Fade) bool { return f.Task != "" })
}

// LessSkills is described at [LessTasks].
func LessSkills(w *i18n.Words, g *careers.Graph, n *careers.Node) []Particular {
	return less(w, g, n, func(f careers.Fade) bool { return f.Skill != "" })
}

func less(w *i18n.Words, g *careers.Graph, n *careers.Node, counts func(careers.Fade) bool) (all []Particular) {
	for _, f := range n.Fades {
		if counts(f) {
			all = append(all, particular(w, faded(w, g, n, f), f.Statement))
		}
	}
	return all
}

// faded is the name of what fades: a task in the words of the nearest role that
// n grows out of, or that leads to it, and that does it.
func faded(w *i18n.Words, g *careers.Graph, n *careers.Node, f careers.Fade) string {
	from := slices.Clone(n.Lineage)
	for _, s := range g.Previous(n.ID) {
		from = append(from, s.From)
	}
	for _, id := range append(from, n.ID) {
		if name := fadedName(w, g, g.Node(id), f); name != "" {
			return name
		}
	}
	return string(f.Task)
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

// NoPay says plainly that no figure was found for a node: in the dataset's own
// words where it has some.
func NoPay(w *i18n.Words, n *careers.Node) string {
	if n.NoPay.Text.IsZero() {
		return w.Facts.NoPay
	}
	return Statement(w, n.NoPay)
}

// Placed is a statement with the place where it holds, where it names one that
// its text does not.
func Placed(w *i18n.Words, s careers.Statement) string { return aside(w, s, s.Place.In(w.Tag)) }

// Dated is the same with the year too, for where no other place shows it.
func Dated(w *i18n.Words, s careers.Statement) string {
	year := ""
	if s.Year > 0 {
		year = strconv.Itoa(s.Year)
	}
	return aside(w, s, s.Place.In(w.Tag), year)
}

// aside puts what a statement's text does not say in brackets, before its stop.
func aside(w *i18n.Words, s careers.Statement, more ...string) string {
	text := s.Text.In(w.Tag)
	more = slices.DeleteFunc(more, func(m string) bool { return strings.Contains(text, m) })
	if len(more) == 0 {
		return text
	}
	return bare(text) + " (" + strings.Join(more, ", ") + ")" + strings.TrimPrefix(text, bare(text))
}
