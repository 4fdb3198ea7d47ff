package present

import (
	"errors"
	"io/fs"
	"path"
	"strings"

	"parcours/careers"
	"parcours/careers/script"
)

// folder is where data keeps the scripts.
const folder = "scripts"

// Shipped names the scripts that come with the program, the shortest first.
func Shipped() []string { return []string{"first-look", "class", "workshop"} }

// LoadShipped reads such a script for a graph.
func LoadShipped(g *careers.Graph, shipped fs.FS, name string) (*script.Script, error) {
	return script.Load(g, shipped, path.Join(folder, name+".yaml"))
}

// Beside names the scripts that stand beside a dataset; nil has none.
func Beside(data fs.FS) (all []string) {
	if data == nil {
		return nil
	}
	for _, pattern := range []string{"scripts/*.y*ml", "*/scripts/*.y*ml"} { // of several folders each has a name
		names, _ := fs.Glob(data, pattern)
		all = append(all, names...)
	}
	return all
}

// NameOf is what the script in a file is called.
func NameOf(file string) string { return strings.TrimSuffix(path.Base(file), path.Ext(file)) }

// Offered are the scripts beside a dataset of one's own, nil for none, with what is wrong with
// them, and those shipped that suit the graph.
func Offered(g *careers.Graph, own, shipped fs.FS) (all []*script.Script, problems careers.Problems) {
	for _, name := range Beside(own) {
		s, err := script.Load(g, own, name)
		if found, broken := errors.AsType[careers.Problems](err); broken {
			problems = append(problems, found...)
		}
		if err == nil {
			all = append(all, s)
		}
	}
	for _, name := range Shipped() {
		if s, err := LoadShipped(g, shipped, name); err == nil {
			all = append(all, s)
		}
	}
	return all, problems
}
