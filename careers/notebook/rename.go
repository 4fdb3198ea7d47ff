package notebook

import (
	"slices"

	"go.yaml.in/yaml/v4"

	"parcours/careers"
)

// Renames tells how a node is called now, which for most is as before. Nil
// renames nothing.
type Renames func(careers.NodeID) careers.NodeID

// all returns ids as they are now. A route that went from a node to what is now
// the same one stays there.
func (now Renames) all(ids []careers.NodeID) []careers.NodeID {
	renamed := make([]careers.NodeID, len(ids))
	for i, id := range ids {
		renamed[i] = now(id)
	}
	return slices.Compact(renamed)
}

// Rename returns c with nodes as they are called now. Entries that thereby get
// the same key become one, with the texts of both, the first one first; of two
// aims the first stays.
func (c Content) Rename(now Renames) Content {
	if now == nil {
		return c
	}
	c.Kept = renamed(c.Kept, choices(), func(x *Choice) { x.Node = now(x.Node) })
	c.Aside = renamed(c.Aside, choices(), func(x *Choice) { x.Node = now(x.Node) })
	c.Notes = renamed(c.Notes, notes(), func(x *Note) { x.Node = now(x.Node) })
	c.Routes = renamed(c.Routes, merger{new(int)}.routes(), func(x *Route) { x.Nodes = now.all(x.Nodes) })
	c.Questions = renamed(c.Questions, questions(), func(x *Question) {
		if x.Node != "" {
			x.Node = now(x.Node)
		}
	})
	return c
}

func renamed[T any, K comparable](list []T, r rules[T, K], rename func(*T)) []T {
	var out []T
	had := make(map[K]int, len(list))
	for _, x := range list {
		rename(&x)
		at, there := had[r.key(x)]
		switch {
		case !there:
			had[r.key(x)] = len(out)
			out = append(out, x)
		case !r.equal(out[at], x):
			out[at] = r.join(x, out[at])
		}
	}
	return out
}

// rename does to a file what [Content.Rename] does to what it says, so that
// comments and unknown fields are found by the names of now.
func (now Renames) rename(root *yaml.Node) {
	if now == nil || root.Kind != yaml.MappingNode {
		return
	}
	for i := 0; i+1 < len(root.Content); i += 2 {
		switch value := root.Content[i+1]; OneLine(root.Content[i].Value) {
		case keptField, asideField, notesField:
			for k := 0; value.Kind == yaml.MappingNode && k < len(value.Content); k += 2 {
				now.renameID(value.Content[k])
			}
		case routesField, questionsField:
			for _, entry := range value.Content {
				now.renameEntry(entry)
			}
		}
	}
}

// renameEntry renames the nodes of a route, or that of a question.
func (now Renames) renameEntry(entry *yaml.Node) {
	if entry.Kind != yaml.MappingNode {
		return
	}
	if at := fieldAt(entry, nodeField); at >= 0 {
		now.renameID(entry.Content[at+1])
	}
	if at := fieldAt(entry, nodesField); at >= 0 {
		nodes := entry.Content[at+1]
		for _, id := range nodes.Content {
			now.renameID(id)
		}
		nodes.Content = slices.CompactFunc(nodes.Content, func(a, b *yaml.Node) bool { return a.Value == b.Value })
	}
}

func (now Renames) renameID(n *yaml.Node) {
	if id := OneLine(n.Value); n.Kind == yaml.ScalarNode && id != "" {
		n.Value = string(now(careers.NodeID(id)))
	}
}
