package cli

import (
	"parcours/careers"
	"parcours/careers/dataset"
)

// reportJSON is what check says of a dataset that can be loaded.
type reportJSON struct {
	Dataset  datasetJSON   `json:"dataset"`
	Nodes    int           `json:"nodes"`
	Steps    int           `json:"steps"`
	Warnings []warningJSON `json:"warnings"`
}

type warningJSON struct {
	Kind    string     `json:"kind"`
	List    string     `json:"list"`
	ID      string     `json:"id"`
	Field   string     `json:"field"`
	Place   *placeJSON `json:"place"`
	Found   string     `json:"found"`
	Number  *int       `json:"number"`
	Message string     `json:"message"`
}

func (a *app) report(g *careers.Graph, warnings []careers.Warning, places dataset.Places) reportJSON {
	return reportJSON{wire{g, a.words}.dataset(), len(g.Nodes()), len(g.Steps()), each(warnings, func(w careers.Warning) warningJSON {
		return warningJSON{
			Kind: snake(w.Kind.String()), List: w.Subject.List, ID: w.Subject.ID, Field: w.Field, Place: place(places.Of(w)),
			Found: w.Found, Number: known(w.Number), Message: a.words.Units.Colon(a.words.Check.Kind[w.Kind].Weak, warningDetail(a.words.Check, w)),
		}
	})}
}
