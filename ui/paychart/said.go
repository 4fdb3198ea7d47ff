package paychart

import (
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// Said is figures and their sources in one sentence, for where there is no room for
// bars: "jun. 45–55 k€, sen. 60–70 k€, undated".
func Said(w *i18n.Words, figures []careers.Pay) string {
	all := make([]*careers.Pay, len(figures))
	for i := range figures {
		all[i] = &figures[i]
	}
	return strings.Join(append([]string{phrase.InOneLine(w, all)}, origins(w, figures)...), ", ")
}

// origins lists each source and year once, with the levels that it stands
// for where there are several.
func origins(w *i18n.Words, figures []careers.Pay) []string {
	var all []string
	levels := map[string][]string{}
	for _, p := range figures {
		o := origin(w, p)
		if levels[o] == nil {
			all = append(all, o)
		}
		levels[o] = append(levels[o], w.Sheet.ExperienceShort[p.Experience])
	}
	if len(all) > 1 {
		for i, o := range all {
			all[i] = w.Units.Colon(o, strings.Join(levels[o], ", "))
		}
	}
	return all
}

// origin is the year of a figure.
func origin(w *i18n.Words, p careers.Pay) string { return phrase.Year(w, p) }
