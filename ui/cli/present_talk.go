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
	stage present.Stage
	shut  func() error // nil before a stage is needed
}

func (a *app) talk(g *careers.Graph) *talk { return &talk{app: a, graph: g} }

// options offers the scripts that suit the dataset; what is wrong with others is a
// matter of "present --check".
func (t *talk) options() present.Options {
	o := present.Options{Now: time.Now}
	o.Scripts, _ = t.app.offered(t.graph)
	if t.shut == nil {
		t.stage, t.shut = t.app.openStage()
	}
	o.Stage = t.stage
	return o
}

// end frees what a talk has held.
func (t *talk) end() error {
	if t.shut == nil {
		return nil
	}
	return t.shut()
}
