package careers

import (
	"strconv"

	"golang.org/x/text/language"

	"parcours/careers/legible"
)

// names looks at the shorter names of nodes and headings of columns: what is too
// wide is never drawn, and of two alike one cannot tell which is which.
func (a *audit) names() {
	taken := map[string]bool{} // by language and name
	for _, n := range a.nodes {
		a.shorter(n.Subject(), "middle", n.given.middle, n.Name, MiddleWidth)
		for lang, name := range n.given.middle.All() {
			key := lang.String() + name
			if taken[key] {
				a.warn(Warning{Kind: TakenMiddle, Subject: n.Subject(), Field: "middle." + lang.String(), Found: name})
			}
			taken[key] = true
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

func (a *audit) titles(n *Node) {
	title, isFrench := n.Title.find(language.French)
	if n.Kind == Role && isFrench && !n.Epicene && !hasBothForms(title) {
		a.warn(Warning{Kind: OneFormTitle, Subject: n.Subject(), Field: "title.fr", Found: title})
	}
}

// shorter warns of a form that is wider than its places are, or than the form that
// it is to be shorter than.
func (a *audit) shorter(s Subject, field string, form, longer Text, most int) {
	for lang, text := range form.All() {
		w := Warning{Subject: s, Field: field + "." + lang.String(), Found: text}
		if w.Number = legible.Cells(text); w.Number > most {
			w.Kind = WideName
			a.warn(w)
		}
		if legible.Cells(text) > legible.Cells(longer.In(lang)) {
			w.Kind, w.Number = LongerName, 0
			a.warn(w)
		}
	}
}
