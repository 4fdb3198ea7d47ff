package careers

import (
	"strconv"

	"parcours/careers/legible"
)

// names looks at the shorter names of nodes and headings of columns: what is too
// wide is never drawn, and of two alike one cannot tell which is which.
func (a *audit) names() {
	taken := [2]map[string]bool{{}, {}}
	for _, n := range a.nodes {
		a.shorter(n.Subject(), "middle", n.Middle, n.Name, MiddleWidth)
		for i, name := range [2]string{n.Middle.FR, n.Middle.EN} {
			if name != "" && taken[i][name] {
				a.warn(Warning{Kind: TakenMiddle, Subject: n.Subject(), Field: "middle." + [2]string{"fr", "en"}[i], Found: name})
			}
			taken[i][name] = true
		}
	}
	for _, c := range a.header.Columns {
		s := Subject{"columns", strconv.Itoa(c.Rank)}
		a.shorter(s, "middle", c.Middle, c.Title, MiddleWidth)
		longer := c.Middle
		if longer.IsZero() {
			longer = c.Title
		}
		a.shorter(s, "short", c.Short, longer, ShortWidth)
	}
}

// shorter warns of a form that is wider than its places are, or than the form that
// it is to be shorter than.
func (a *audit) shorter(s Subject, field string, form, longer Text, most int) {
	for _, one := range []struct{ lang, form, longer string }{{"fr", form.FR, longer.FR}, {"en", form.EN, longer.EN}} {
		w := Warning{Subject: s, Field: field + "." + one.lang, Found: one.form}
		if w.Number = legible.Cells(one.form); w.Number > most {
			w.Kind = WideName
			a.warn(w)
		}
		if legible.Cells(one.form) > legible.Cells(one.longer) {
			w.Kind, w.Number = LongerName, 0
			a.warn(w)
		}
	}
}
