package plain

import (
	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// suggested is how many nodes are offered for a query that finds nothing.
const suggested = 5

// Search is what answers a query: each node with what it is and where the
// words were found. Where nothing answers, it is what comes nearest.
func Search(x *careers.Index, w *i18n.Words, query string) *Page { return search(x, w, query, listed) }

// search is the same with what is said of each node.
func search(x *careers.Index, w *i18n.Words, query string, listed func(*careers.Node, *i18n.Words) string) *Page {
	p := &Page{}
	hits := x.Search(query, w.Tag)
	if len(hits) == 0 {
		p.head(w.Parts.Nothing(query))
		p.note(w.Finder.Advice)
		if near := x.Suggest(query, w.Tag, suggested); len(near) > 0 {
			p.sub(w.Parts.Near)
			for _, n := range near {
				p.fact(Line{Text: listed(n, w), Goes: n.ID})
			}
		}
		return p
	}
	p.head(w.Plain.Found(len(hits), query))
	if word := careers.Denied(query); word != "" {
		p.note(w.Parts.Denied(word))
	}
	if hits[0].Missing > 0 {
		p.note(w.Parts.Partly(hits[0].Missing))
	}
	for _, h := range hits {
		text := listed(h.Node, w)
		for _, passage := range h.Passages {
			if found := where(w, passage); found != "" {
				text = joined(text, sentence(found))
			}
		}
		p.fact(Line{Text: text, Goes: h.Node.ID})
	}
	return p
}

// List is every node, one a line, by the columns of the map.
func List(g *careers.Graph, w *i18n.Words) *Page { return list(g, w, listed) }

func list(g *careers.Graph, w *i18n.Words, listed func(*careers.Node, *i18n.Words) string) *Page {
	p := &Page{}
	for _, level := range atlas.ByLevel(g, w, g.Nodes()) {
		p.head(level.Name)
		for _, n := range level.Nodes {
			p.fact(Line{Text: listed(n, w), Goes: n.ID})
		}
	}
	return p
}

// listed is a node in a list: its title, its id and what it pays.
func listed(n *careers.Node, w *i18n.Words) string {
	text := sentence(n.Title.In(w.Tag) + " (" + string(n.ID) + ")")
	if pay := Headline(n, w); pay != "" {
		text = joined(text, sentence(pay))
	}
	return text
}

// titled is a node in a list that is heard.
func titled(n *careers.Node, w *i18n.Words) string { return sentence(n.Title.In(w.Tag)) }

// where is a passage with the name of its field; empty for the title, which
// stands there already.
func where(w *i18n.Words, p careers.Passage) string {
	if p.Field == careers.InTitle && !phrase.IsForeign(w, p.Lang) {
		return ""
	}
	return w.Units.Colon(phrase.Capital(phrase.Field(w, p)), p.Text)
}

// Skills is the catalogue of skills by group, each with what it is, who asks
// for it and who teaches it.
func Skills(g *careers.Graph, w *i18n.Words) *Page {
	p := &Page{}
	p.head(w.Plain.Skills)
	if len(g.Skills()) == 0 {
		p.note(w.Facts.NoSkills)
	}
	by := holders(g)
	for _, group := range phrase.Groups(w, g) {
		p.head(group.Name)
		for _, s := range g.SkillsIn(group.ID) {
			p.fact(Line{Text: skill(w, s, by[s.ID]), Skill: s.ID, Sources: s.Sources})
		}
	}
	return p
}

// holder is a node that has a skill.
type holder struct {
	*careers.Node
	isEssential bool
}

// holders are the nodes that have each skill.
func holders(g *careers.Graph) map[careers.SkillID][]holder {
	by := map[careers.SkillID][]holder{}
	for _, n := range g.Nodes() {
		for _, need := range n.Needs {
			by[need.Skill] = append(by[need.Skill], holder{n, need.Essential})
		}
	}
	return by
}

func skill(w *i18n.Words, s *careers.Skill, by []holder) string {
	var asked, given []string
	for _, n := range by {
		name := n.Name.In(w.Tag)
		switch {
		case n.Kind == careers.Training:
			given = append(given, name)
			continue
		case n.isEssential:
			name += " (" + w.Facts.Essential + ")"
		case n.NamesEssentials():
			name += " (" + w.Facts.Optional + ")"
		}
		asked = append(asked, name)
	}
	return joined(sentence(s.Name.In(w.Tag)), sentence(s.Gloss.In(w.Tag)),
		listOf(w, w.Plain.AskedBy, asked, w.Plain.NobodyAsks), listOf(w, w.Plain.GivenBy, given, ""))
}

func listOf(w *i18n.Words, label string, items []string, nothing string) string {
	if len(items) == 0 {
		return nothing
	}
	return sentence(w.Units.Colon(label, w.Units.List(items)))
}
