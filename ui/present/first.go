package present

import (
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/ui/i18n"
	"parcours/ui/i18n/words"
)

// FirstLook is a talk from whatever a graph holds: the map, and of the node that most is told of
// what there is, or of the node called at where there is one. Its words are those of the program and the data.
func FirstLook(g *careers.Graph, at careers.NodeID) *script.Script {
	n := g.Node(at)
	if n == nil {
		n = mostTold(g)
	}
	says := func(text func(w *i18n.Words) string) careers.Text {
		return careers.TextOf(func(lang language.Tag) string { return text(i18n.In(lang)) })
	}
	first := func(text func(f words.FirstLook) string) careers.Text {
		return says(func(w *i18n.Words) string { return text(w.Present.First) })
	}
	s := &script.Script{Name: "first-look", Title: first(func(f words.FirstLook) string { return f.Title }), For: first(func(f words.FirstLook) string { return f.For })}
	notes := says(func(w *i18n.Words) string { return w.Present.WriteOne })
	add := func(scene script.Scene) {
		scene.Minutes, scene.Node, scene.Notes = 1, n.ID, notes
		s.Scenes, notes = append(s.Scenes, scene), careers.Text{}
	}
	add(script.Scene{Title: g.Title(), Show: script.Blank, Question: first(func(f words.FirstLook) string { return f.AskFirst })})
	onMap := script.Scene{Title: n.Name, Show: script.Map, Question: first(func(f words.FirstLook) string { return f.AskMap })}
	if len(g.Next(n.ID))+len(g.Previous(n.ID)) == 0 && len(g.Near(n.ID)) > 0 { // no way leads anywhere
		onMap.View, onMap.Question = script.Crossroads, first(func(f words.FirstLook) string { return f.AskNear })
	}
	add(onMap)
	for _, part := range []struct {
		section script.Section
		tab     int // of the sheet
		ask     func(f words.FirstLook) string
		cover   script.Cover
	}{
		{script.Summary, 0, nil, script.Nothing},
		{script.Tasks, 1, func(f words.FirstLook) string { return f.AskTasks }, script.Nothing},
		{script.Pay, 3, func(f words.FirstLook) string { return f.AskPay }, script.Figures},
		{script.WaysIn, 5, nil, script.Nothing},
		{script.Next, 6, func(f words.FirstLook) string { return f.AskNext }, script.Nothing},
	} {
		scene := script.Scene{Title: says(func(w *i18n.Words) string { return w.Sheet.Tabs[part.tab] }), Show: script.Sheet, Section: part.section, Cover: part.cover}
		if part.ask != nil {
			scene.Question = first(part.ask)
		}
		if holds(g, n, part.section) {
			add(scene)
		}
	}
	add(script.Scene{Title: n.Name, Show: script.Blank, Question: first(func(f words.FirstLook) string { return f.AskLast })})
	return s
}

// holds reports whether the data has something for a section of a node.
func holds(g *careers.Graph, n *careers.Node, s script.Section) bool {
	switch s {
	case script.Pay:
		return len(n.Pay) > 0
	case script.WaysIn:
		return len(n.WaysIn) > 0 || len(g.Previous(n.ID)) > 0
	case script.Next:
		return len(g.Next(n.ID)) > 0
	case script.Tasks:
		return len(n.Tasks) > 0
	}
	return !n.Summary.IsZero()
}

// mostTold is the node with the most sections, of those the one with the most steps, roles
// before trainings.
func mostTold(g *careers.Graph) (most *careers.Node) {
	best := -1
	for _, n := range g.Nodes() {
		told := min(99, len(g.Next(n.ID))+len(g.Previous(n.ID))+len(g.Near(n.ID)))
		for _, s := range []script.Section{script.Summary, script.Tasks, script.Pay, script.WaysIn, script.Next} {
			if holds(g, n, s) {
				told += 100
			}
		}
		if n.Kind == careers.Role {
			told += 1000
		}
		if told > best {
			most, best = n, told
		}
	}
	return most
}
