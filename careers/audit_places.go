package careers

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"strings"

	"go.yaml.in/yaml/v4"
)

// Places tells where the entries of a dataset and their fields stand in its files.
type Places map[fieldOf]Position

// fieldOf is a field of an entry, named as in [Warning].
type fieldOf struct {
	Subject
	field string
}

// Of returns where a warning's field stands, or the nearest field around it
// that is known; zero where not even the entry is.
func (p Places) Of(w Warning) Position {
	for field := w.Field; ; {
		if at, ok := p[fieldOf{w.Subject, field}]; ok || field == "" {
			return at
		}
		field = field[:max(0, strings.LastIndexByte(field, '.'))]
	}
}

// LoadWithPlaces is [Load] that also tells where everything stands. It reads
// each file twice.
func LoadWithPlaces(fsys fs.FS) (*Graph, Places, error) {
	g, err := Load(fsys)
	if err != nil {
		return nil, nil, err
	}
	names, _, _ := findFiles(fsys)
	chapters, errs := make([]Places, len(names)), make([]error, len(names))
	inParallel(len(names), func(i int) { chapters[i], errs[i] = placesIn(fsys, names[i]) })
	places := Places{}
	for i, chapter := range chapters {
		if errs[i] != nil {
			return nil, nil, errs[i]
		}
		maps.Copy(places, chapter)
	}
	return g, places, nil
}

// placesIn notes where the entries of one file stand.
func placesIn(fsys fs.FS, name string) (Places, error) {
	raw, err := contents(fsys, name)
	if err != nil {
		return nil, Problems{unreadable(name, err)}
	}
	places := Places{}
	return places, places.addFile(printable(name), raw)
}

// addFile notes where the entries of each list of a file stand.
func (p Places) addFile(file string, raw []byte) error {
	loader, err := yaml.NewLoader(bytes.NewReader(bytes.TrimPrefix(raw, []byte("\ufeff"))))
	if err != nil {
		return fmt.Errorf("reading %s again: %w", file, err)
	}
	root, err := next(loader)
	if errors.Is(err, io.EOF) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("reading %s again: %w", file, err)
	}
	for i := 0; i+1 < len(root.Content); i += 2 {
		for _, entry := range root.Content[i+1].Content {
			if id := valueOf(entry, "id"); id != nil {
				p.add(file, Subject{root.Content[i].Value, id.Value}, "", entry)
			}
		}
		if columns := valueOf(root.Content[i+1], "columns"); root.Content[i].Value == "dataset" && columns != nil {
			for _, entry := range columns.Content {
				if rank := valueOf(entry, "rank"); rank != nil {
					p.add(file, Subject{"columns", rank.Value}, "", entry)
				}
			}
		}
	}
	return nil
}

// valueOf is the value of a field of a mapping, nil where it has none.
func valueOf(entry *yaml.Node, field string) *yaml.Node {
	for i := 0; entry.Kind == yaml.MappingNode && i+1 < len(entry.Content); i += 2 {
		if entry.Content[i].Value == field {
			return entry.Content[i+1]
		}
	}
	return nil
}

// add notes where n stands, the value of a field, and all that is in it.
func (p Places) add(file string, e Subject, field string, n *yaml.Node) {
	p[fieldOf{e, field}] = Position{file, n.Line, n.Column}
	inside := func(name string) string { return strings.TrimPrefix(field+"."+name, ".") }
	switch n.Kind {
	case yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			p.add(file, e, inside(n.Content[i].Value), n.Content[i+1])
		}
	case yaml.SequenceNode:
		for i, entry := range n.Content {
			p.add(file, e, item(field, i), entry)
		}
	}
}
