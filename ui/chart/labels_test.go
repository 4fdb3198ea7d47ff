package chart

import "testing"

func TestLabels(t *testing.T) {
	for _, c := range []struct {
		name    string
		label   string
		labels  bool
		symbols Symbols
		want    string
	}{
		{"where room was left", "5–8", true, Unicode, `
║a║━┳━5–8►[b]
    ┗━5–8►[c]
`},
		{"not where there is none", "5–8", false, Unicode, `
║a║━┳►[b]
    ┗►[c]
`},
		{"the line shows through blanks", "5 ans", true, Unicode, `
║a║━┳━5━ans►[b]
    ┗━5━ans►[c]
`},
		{"not what would look like lines", "5-8", true, ASCII, `
{a}=+====>[b]
    '====>[c]
`},
	} {
		g := textGraph(t, "0: a\n1: b c\na -> b\na -> c")
		for i := range g.Edges {
			g.Edges[i].Label = c.label
		}
		l := Place(g, Options{Detail: Lines, Labels: c.labels})
		if got := "\n" + drawn(l, Marks{Focus: 0, Chosen: NoNode}, c.symbols); got != c.want {
			t.Errorf("%s:%swant%s", c.name, got, c.want)
		}
	}
}
