package cli

import (
	"time"

	"parcours/careers"
	"parcours/ui/present"
)

// talk is what a key begins a talk with in the middle of a session. Nothing is
// read or opened before.
type talk struct {
	app   *app
	graph *careers.Graph
	stage *stage
}

func (a *app) talk(g *careers.Graph) *talk { return &talk{app: a, graph: g} }

// options offers the scripts that come with the program, as far as they suit
// the dataset.
func (t *talk) options() present.Options {
	o := present.Options{Now: time.Now}
	for _, name := range shippedScripts() {
		if s, err := shipped(t.graph, name); err == nil {
			o.Scripts = append(o.Scripts, s)
		}
	}
	if t.stage == nil {
		t.stage = newStage(t.app.presentSocket())
	}
	o.Stage = t.stage
	return o
}

// end frees what a talk has held.
func (t *talk) end() error {
	if t.stage == nil {
		return nil
	}
	return t.stage.Close()
}
