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

// options offers the scripts that suit the dataset; what is wrong with others is a
// matter of "present --check".
func (t *talk) options() present.Options {
	o := present.Options{Now: time.Now}
	o.Scripts, _ = t.app.offered(t.graph)
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
