package telling

import (
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
)

// labelled is a statement under a label.
func (t teller) labelled(label string, s careers.Statement) Fact {
	return t.statement(Labelled, label, s, phrase.Dated(t.w, s))
}

// inShort says what a node is in few words: a plain day, what a training takes
// and gives, and where a role stands among others.
func (t teller) inShort(n *careers.Node) (all []Fact) {
	if !n.Day.Text.IsZero() {
		all = append(all, t.labelled(t.w.Sheet.Day, n.Day))
	}
	if n.Course != nil {
		return append(all, t.admission(n.Course)...)
	}
	return append(all, t.standing(n)...)
}

// standing says where a role stands among others: what else people call it, its
// track, the level it asks for, what it grows out of.
func (t teller) standing(n *careers.Node) (all []Fact) {
	s := t.w.Sheet
	add := func(label, text string) { all = append(all, Fact{Form: Labelled, Label: label, Text: text}) }
	if also := phrase.Also(t.w, n.Also); also != "" {
		add(s.AlsoCalled, also)
	}
	if track, ok := t.g.Track(n.Track); ok {
		add(s.Track, phrase.Text(t.w, track.Name))
	}
	if n.Asks.Level > 0 {
		asks := t.labelled(s.Asks, n.Asks.Statement)
		if level := phrase.LevelName(t.w, t.g, n.Asks.Level); n.Asks.Rule != careers.NoLevel && !strings.Contains(strings.ToLower(asks.Text), strings.ToLower(level)) {
			asks.Text = t.w.Units.Colon(s.AsksFor[n.Asks.Rule](level), asks.Text)
		}
		all = append(all, asks)
	}
	if len(n.After) > 0 {
		var tracks []string
		for _, id := range n.After {
			if track, ok := t.g.Track(id); ok {
				tracks = append(tracks, t.w.Units.Quote(phrase.Text(t.w, track.Name)))
			}
		}
		all = append(all, Fact{Form: Labelled, Label: s.First, Text: s.HavingWorked(tracks), Estimate: true})
	}
	for _, id := range n.BuildsOn {
		all = append(all, Fact{Form: Labelled, Label: s.BuildsOn, Text: t.name(t.g.Node(id)), Goes: id})
	}
	return all
}

// admission says how long a training takes, whom it takes and what it gives:
// the statements of the dataset, and its levels in the dataset's own words, on
// what the statement beside each rests on.
func (t teller) admission(c *careers.Course) (all []Fact) {
	s := t.w.Sheet
	stated := func(label string, st careers.Statement) {
		if !st.Text.IsZero() {
			all = append(all, t.labelled(label, st))
		}
	}
	add := func(label, text string, on careers.Statement) {
		if text != "" {
			all = append(all, t.statement(Labelled, label, on, text))
		}
	}
	stated(s.Length, c.Length)
	switch {
	case len(c.Lengths) > 1:
		add(s.LengthByLevel, t.lengths(c), c.Length)
	case len(c.Lengths) == 1 && c.Length.Text.IsZero():
		add(s.Length, t.lengths(c), c.Length)
	}
	stated(s.EntryLevel, c.Entry)
	if c.Asks > 0 {
		add(s.Asks, phrase.LevelName(t.w, t.g, c.Asks), c.Entry)
	}
	stated(s.Diploma, c.Diploma)
	if c.Gives > 0 {
		add(s.Gives, t.gives(c.Gives), c.Diploma)
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
func (t teller) lengths(c *careers.Course) string {
	var all []string
	for _, l := range c.Lengths {
		text := phrase.Years(t.w, l.Years)
		if l.From > 0 {
			text = t.w.Units.Colon(phrase.LevelName(t.w, t.g, l.From), text)
		}
		all = append(all, text)
	}
	return strings.Join(all, t.w.Plain.Semicolon)
}

// gives is the level that a training gives: by its name and its European number.
func (t teller) gives(eqf int) string {
	name, number := phrase.LevelName(t.w, t.g, eqf), t.w.Sheet.LevelOf(eqf)
	if name == number {
		return name
	}
	return name + " (" + number + ")"
}

// workingLife says how and where people work in a role, by aspect, then with whom, what
// certificates there are and what people who like it here like.
func (t teller) workingLife(n *careers.Node) (all []Fact) {
	for aspect := careers.Status; aspect <= careers.Conditions; aspect++ {
		for _, c := range n.Context {
			if c.About == aspect {
				all = append(all, t.labelled(t.w.Sheet.Aspect[aspect], c.Statement))
			}
		}
	}
	for _, c := range n.WorksWith {
		with := t.labelled(t.w.Sheet.WorksWith, c.Statement)
		with.Goes = c.Role
		all = append(all, with)
	}
	for _, c := range n.Certificates {
		all = append(all, t.labelled(t.w.Sheet.Certificates, c))
	}
	if profile := phrase.Profile(t.w, t.g, n); profile != "" {
		all = append(all, Fact{Form: Labelled, Label: t.w.Sheet.Profile, Text: profile, Sources: n.Profile.Sources, Estimate: n.Profile.Estimate})
	}
	for _, id := range n.Interests {
		all = append(all, Fact{
			Form: Labelled, Label: t.w.Sheet.Interests, Text: t.text(t.g.Interest(id).Text),
			Sources: n.InterestSources, Estimate: len(n.InterestSources) == 0,
		})
	}
	return all
}
