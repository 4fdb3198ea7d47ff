package handout

import (
	"strconv"

	"parcours/ui/atlas"
	"parcours/ui/phrase"
)

// directory is what stands for the map of a large graph: its families, and the nodes of each by level.
func (c *composer) directory() *Part {
	w := c.w.Handout
	p := &Part{ID: "map", Form: Long, Kicker: clean(c.text(c.g.Title())), Title: w.MapTitle}
	families := atlas.Families(c.g, c.w)
	p.say(plain(phrase.Sentence(atlas.Counted(c.g, c.w))))
	var rows []Fact
	for i, f := range families {
		name := Span{Text: clean(f.Name), Href: "#" + p.ID + "-" + familyID(i)}
		rows = append(rows, Fact{Label: phrase.Nodes(c.w, c.g, len(f.Nodes)), Text: []Span{name}})
	}
	p.add(Facts{Rows: rows})
	for i, f := range families {
		p.head(familyID(i), f.Name)
		for _, level := range atlas.ByLevel(c.g, c.w, f.Nodes) {
			p.sub(familyID(i)+"-"+strconv.Itoa(level.Rank), level.Name)
			var items []Item
			for _, n := range level.Nodes {
				items = append(items, Item{Text: []Span{plain(c.text(n.Title))}})
			}
			p.add(List{Items: items, Dense: true})
		}
	}
	for _, credit := range phrase.MapCredits(c.w, c.g, c.g.Nodes()...) {
		p.aside(clean(credit))
	}
	p.add(Command{Label: w.Reopen, Text: c.order.Program + " --screen map"})
	return p
}

func familyID(i int) string { return "family-" + strconv.Itoa(i+1) }
