package dataset

import (
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"parcours/careers"
	"parcours/careers/record"
)

// loan is a task of a node that takes what it does not say from a shared one.
type loan struct {
	node  *careers.Node
	at    int  // in its tasks
	named bool // no more than its id is there
}

// sharedTask decodes a task that nodes may name by its id.
func (d *decoder) sharedTask(f *record.Fields) *careers.Task {
	t := &careers.Task{ID: careers.TaskID(ownID(f)), Statement: statement(f), Needs: needs(f)}
	d.placed(f, t)
	return t
}

func needs(f *record.Fields) []careers.SkillID {
	return record.IDs[careers.SkillID](f, "needs", careers.IsID)
}

// tasks decodes those of a node: whole ones, or the ids of shared ones.
func (d *decoder) tasks(f *record.Fields, of *careers.Node) {
	f.Each("tasks", func(n *yaml.Node) {
		var t careers.Task
		if n.Kind == yaml.ScalarNode {
			t.ID = careers.TaskID(f.IDOf("tasks", n, careers.IsID))
		} else {
			t = record.Mapping(f.File, "", n, task)
		}
		if t.Text.IsZero() {
			d.lent = append(d.lent, loan{of, len(of.Tasks), n.Kind == yaml.ScalarNode})
		}
		of.Tasks = append(of.Tasks, t)
	})
}

// task decodes one that has words of its own, or takes those of a shared one.
func task(f *record.Fields) careers.Task {
	t := careers.Task{ID: careers.TaskID(ownID(f)), Statement: words(f), Needs: needs(f)}
	if !t.Text.IsZero() || t.Estimate && len(t.Sources) > 0 {
		sourced(f, t.Estimate, t.Sources)
	}
	return t
}

// share gives nodes what they take from shared tasks, once all files are read.
func (d *decoder) share(langs []string) {
	byID, ids := make(map[careers.TaskID]*careers.Task, len(d.shared)), make([]string, 0, len(d.shared))
	report := func(of any, field string, p careers.Problem) {
		p.Place = d.places.at(of, field)
		d.Flaws = append(d.Flaws, p)
	}
	for _, t := range d.shared {
		if first := byID[t.ID]; first != nil && t.ID != "" {
			report(t, "id", careers.Problem{Kind: careers.DuplicateID, Field: "id", Found: string(t.ID), First: d.places.at(first, "id")})
			continue
		}
		byID[t.ID], ids = t, append(ids, string(t.ID))
	}
	for _, l := range d.lent {
		t := &l.node.Tasks[l.at]
		at := "tasks." + strconv.Itoa(l.at)
		from := byID[t.ID]
		switch {
		case t.ID == "" || d.Torn && from == nil:
		case from != nil:
			d.places[borrowed{l.node, l.at}] = d.places[from]
			borrow(t, from)
		case l.named:
			report(l.node, at, careers.Problem{Kind: careers.UnknownID, Field: "tasks", Found: string(t.ID), Want: careers.Nearest(string(t.ID), ids, 3)})
		case len(langs) > 0:
			report(l.node, at, careers.Problem{Kind: careers.MissingTranslation, Field: langs[0], Want: langs[1:]})
		}
	}
}

// borrow completes a task by what a shared one says.
func borrow(t, from *careers.Task) {
	t.Text = from.Text
	if !t.Estimate && len(t.Sources) == 0 {
		t.Estimate, t.Sources = from.Estimate, from.Sources
	}
	if len(t.Needs) == 0 {
		t.Needs = from.Needs
	}
	if t.Year == 0 {
		t.Year = from.Year
	}
	if t.Place.IsZero() {
		t.Place = from.Place
	}
}

// borrowed is a task of a node that a shared one completes.
type borrowed struct {
	node *careers.Node
	at   int
}

// ofShared is the entry and the field where something of a node's task stands that
// the node does not say itself.
func (p Places) ofShared(of any, field string) (shared entry, rest string, ok bool) {
	list, way, _ := strings.Cut(field, ".")
	n, isNode := of.(*careers.Node)
	number, rest, deep := strings.Cut(way, ".")
	if at, err := strconv.Atoi(number); isNode && list == "tasks" && deep && rest != "id" && err == nil {
		shared, ok = p[borrowed{n, at}]
	}
	return shared, rest, ok && shared.node != nil
}
