package careers

import (
	"strconv"
	"strings"

	"golang.org/x/text/language"
)

// ToWrite begins a text that stands for one that its author has yet to write.
const ToWrite = "TODO: "

// isToWrite reports whether a text is a placeholder, however much is left of it.
func isToWrite(text string) bool { return strings.HasPrefix(text, strings.TrimSpace(ToWrite)) }

// languages counts the texts that lack a language of the dataset, or have a placeholder for
// one. They are shown in another one or as they are, so one warning for each language will do.
func (a *audit) languages() {
	type counted struct {
		kind WarningKind
		lang string
	}
	at := map[counted]int{} // where in a.warnings
	count := func(kind WarningKind, lang language.Tag, s Subject, field string) {
		key := counted{kind, lang.String()}
		i, again := at[key]
		if !again {
			i, at[key] = len(a.warnings), len(a.warnings)
			a.warn(Warning{Kind: kind, Subject: s, Field: field, Found: lang.String()})
		}
		a.warnings[i].Number++
	}
	a.everyText(func(s Subject, field string, t Text) {
		for _, lang := range a.header.Languages {
			switch own := t.tagged(lang.String()); {
			case t.Lends(lang) != language.Und:
				count(LacksLanguage, lang, s, field)
			case isToWrite(own):
				count(Placeholder, lang, s, field)
			}
		}
	})
}

// everyText visits the texts of the dataset: what its header says and its names, too.
func (a *audit) everyText(visit func(Subject, string, Text)) {
	h, of := a.header, Subject{"dataset", "dataset"}
	visit(of, "title", h.Title)
	if h.Entry != nil {
		visit(of, "entry", h.Entry.Name)
	}
	each("levels", h.Levels, func(at string, l Level) { visit(of, at, l.Name) })
	each("tracks", h.Tracks, func(at string, t Track) { visit(of, at, t.Name) })
	each("groups", h.Groups, func(at string, g Group) { visit(of, at, g.Name) })
	each("pay-levels", h.PayLevels, func(at string, l PayLevel) { visit(of, at, l.Name) })
	each("inferred", h.Inferred, func(at string, i Inferred) { visit(of, at, i.How) })
	for _, c := range h.Columns {
		s := Subject{"columns", strconv.Itoa(c.Rank)}
		visit(s, "", c.Title)
		visit(s, "middle", c.Middle)
		visit(s, "short", c.Short)
	}
	for _, i := range a.interests {
		visit(Subject{"interests", string(i.ID)}, "", i.Text)
		visit(Subject{"interests", string(i.ID)}, "name", i.Name)
	}
	for _, t := range a.terms {
		visit(Subject{"terms", t.ID}, "word", t.Word)
	}
	for _, s := range a.sources {
		visit(Subject{"sources", string(s.ID)}, "no-address", s.NoAddress)
	}
	for _, n := range a.nodes {
		for _, name := range []struct {
			field       string
			given, made Text
		}{{"name", n.given.name, n.Name}, {"middle", n.given.middle, n.Middle}, {"short", n.given.short, n.Short}} {
			if !name.given.IsZero() { // else the title tells
				visit(n.Subject(), name.field, name.made)
			}
		}
	}
	a.eachText(visit)
}
