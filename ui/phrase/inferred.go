package phrase

import (
	"slices"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Inferred are sentences on what the dataset's makers inferred rather than read, of
// some things or, with none named, of all: "Ordre déduit : du plus petit diplôme…".
func Inferred(w *i18n.Words, g *careers.Graph, about ...careers.Inference) (said []string) {
	for _, i := range g.Inferred() {
		if len(about) == 0 || slices.Contains(about, i.About) {
			said = append(said, Sentence(w.Units.Colon(w.Facts.Inferred[i.About], i.How.In(w.Tag))))
		}
	}
	return said
}

// IsInferred reports whether the dataset's makers inferred something.
func IsInferred(g *careers.Graph, about careers.Inference) bool {
	return slices.ContainsFunc(g.Inferred(), func(i careers.Inferred) bool { return i.About == about })
}
