package phrase

import (
	"strings"
	"unicode"

	"parcours/careers"
	"parcours/careers/legible"
	"parcours/ui/i18n"
)

// Named is the words of a language as a dataset speaks it: what it calls levels of
// experience stands for the program's own words, and what a program made of a register
// is inferred rather than estimated.
func Named(w *i18n.Words, g *careers.Graph) *i18n.Words {
	if g.IsImported() {
		w = w.OfImported()
	}
	if len(g.PayLevels()) == 0 {
		return w
	}
	named := *w
	for _, l := range g.PayLevels() {
		if name := l.Name.In(w.Tag); name != "" {
			named.Facts.Experience[l.Experience] = name
			named.Sheet.ExperienceShort[l.Experience] = stageShort(name)
		}
	}
	return &named
}

// stageCells is how wide the short name of a level of experience may be.
const stageCells = 6

// stageShort is a name for narrow places: the beginning of its first word, and the number or
// letter that its last one is: "Éch. 1". Where words are left out, "…" says so.
func stageShort(name string) string {
	words := strings.Fields(name)
	if legible.Cells(name) <= stageCells || len(words) == 0 {
		return name
	}
	last := ""
	if end := words[len(words)-1]; len(words) > 1 && legible.Cells(end) <= 2 {
		last = end
	}
	if last == "" && len(words) > 1 {
		last = "…"
		if legible.Cells(words[0]+last) <= stageCells {
			return words[0] + last
		}
	}
	var short string
	for _, r := range words[0] {
		if next := short + string(r); legible.Cells(next)+len(".")+legible.Cells(last) <= stageCells-1 && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			short = next
			continue
		}
		short += "."
		break
	}
	if last != "" && last != "…" {
		last = "\u00a0" + last
	}
	return short + last
}
