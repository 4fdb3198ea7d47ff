package notebook

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"parcours/careers"
	"parcours/careers/record"
)

// Encode writes c as YAML. From before, what the file held so far, it takes
// over the comments and the fields that this version does not know; before may
// be nil and may call nodes as they were before c was renamed by now. head is
// the comment at the top of a file that had none.
func Encode(w io.Writer, c Content, before []byte, now Renames, head string) error {
	root := document(c)
	if old, flaw := record.Document(before); flaw == nil && old != nil {
		root.HeadComment, root.FootComment = old.HeadComment, old.FootComment
		now.rename(old.Content[0])
		inherit(root.Content[0], old.Content[0], topFields())
	}
	if !hasHead(root) {
		root.HeadComment = comment(head)
	}
	d, err := yaml.NewDumper(w, yaml.WithIndent(2), yaml.WithLineWidth(-1), yaml.WithCompactSeqIndent(false))
	if err != nil {
		return fmt.Errorf("preparing the notebook: %w", err)
	}
	if err := d.Dump(root); err != nil {
		return fmt.Errorf("writing the notebook: %w", err)
	}
	if err := d.Close(); err != nil {
		return fmt.Errorf("writing the notebook: %w", err)
	}
	return nil
}

// hasHead reports whether a comment stands above everything.
func hasHead(root *yaml.Node) bool {
	return root.HeadComment != "" || root.Content[0].HeadComment != "" || root.Content[0].Content[0].HeadComment != ""
}

func comment(text string) string {
	if text == "" {
		return ""
	}
	return "# " + strings.ReplaceAll(text, "\n", "\n# ")
}

func document(c Content) *yaml.Node {
	root := mapping()
	add(root, versionField, &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!int", Value: strconv.Itoa(Version)})
	add(root, skillsField, mapping(pairs(c.Skills, func(s Skill) (string, *yaml.Node) {
		return string(s.ID), &yaml.Node{Kind: yaml.ScalarNode, Value: progressWord(s.Progress)}
	})...))
	add(root, cardsField, mapping(pairs(c.Cards, func(c Card) (string, *yaml.Node) { return string(c.ID), text(answerWords()[c.Answer]) })...))
	choice := func(c Choice) (string, *yaml.Node) { return string(c.Node), text(c.Why) }
	add(root, keptField, mapping(pairs(c.Kept, choice)...))
	add(root, asideField, mapping(pairs(c.Aside, choice)...))
	add(root, routesField, sequence(c.Routes, routeOf))
	add(root, notesField, mapping(pairs(c.Notes, func(n Note) (string, *yaml.Node) { return string(n.Node), text(n.Text) })...))
	add(root, questionsField, sequence(c.Questions, questionOf))
	return &yaml.Node{Kind: yaml.DocumentNode, Content: []*yaml.Node{root}}
}

// answerWords are the words for answers, by answer.
func answerWords() []string {
	return []string{careers.NotMe: notMeWord, careers.Sometimes: sometimesWord, careers.Me: meWord}
}

func progressWord(p careers.Progress) string {
	switch {
	case p.Level() > 0:
		return strconv.Itoa(p.Level())
	case p.IsAble():
		return ableWord
	}
	return learningWord
}

func routeOf(r Route) *yaml.Node {
	nodes := sequence(r.Nodes, func(id careers.NodeID) *yaml.Node { return text(string(id)) })
	nodes.Style = yaml.FlowStyle
	m := mapping()
	add(m, nodesField, nodes)
	add(m, aimField, text(r.Aim))
	add(m, noteField, text(r.Note))
	return m
}

func questionOf(q Question) *yaml.Node {
	m := mapping()
	add(m, askField, text(q.Ask))
	add(m, nodeField, text(string(q.Node)))
	add(m, answerField, text(q.Answer))
	return m
}

// mapping is made of key, value, key, value …
func mapping(pairs ...*yaml.Node) *yaml.Node {
	return &yaml.Node{Kind: yaml.MappingNode, Content: pairs}
}

func pairs[T any](list []T, pair func(T) (string, *yaml.Node)) (all []*yaml.Node) {
	for _, x := range list {
		key, value := pair(x)
		all = append(all, text(key), value)
	}
	return all
}

func sequence[T any](list []T, entry func(T) *yaml.Node) *yaml.Node {
	n := &yaml.Node{Kind: yaml.SequenceNode}
	for _, x := range list {
		n.Content = append(n.Content, entry(x))
	}
	return n
}

func text(s string) *yaml.Node {
	n := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: s}
	if strings.Contains(s, "\n") {
		n.Style = yaml.LiteralStyle
	}
	return n
}

// add gives a mapping a field that is not empty.
func add(m *yaml.Node, key string, value *yaml.Node) {
	if value.Value != "" || len(value.Content) > 0 {
		m.Content = append(m.Content, text(key), value)
	}
}

// fields are the names that a mapping of the file may have, with those below
// each. In a nil fields every name is its owner's, as the ids of skills are.
type fields map[string]fields

func topFields() fields {
	entry := func(names ...string) fields {
		f := fields{}
		for _, n := range names {
			f[n] = nil
		}
		return f
	}
	return fields{
		versionField: nil, skillsField: nil, cardsField: nil, keptField: nil, asideField: nil, notesField: nil,
		routesField: entry(nodesField, aimField, noteField), questionsField: entry(askField, nodeField, answerField),
	}
}

// inherit gives n the comments of what stood in its place, and the fields of it
// that nobody knows.
func inherit(n, old *yaml.Node, known fields) {
	n.HeadComment, n.FootComment = joined(n.HeadComment, old.HeadComment, "\n"), joined(n.FootComment, old.FootComment, "\n")
	n.LineComment = joined(n.LineComment, old.LineComment, " ")
	switch {
	case n.Kind == yaml.MappingNode && old.Kind == yaml.MappingNode:
		inheritFields(n, old, known)
	case n.Kind == yaml.SequenceNode && old.Kind == yaml.SequenceNode:
		entries := map[string]*yaml.Node{}
		for _, before := range slices.Backward(old.Content) { // the first of several alike stays
			entries[entryKey(before)] = before
		}
		for _, item := range n.Content {
			if before := entries[entryKey(item)]; before != nil {
				inherit(item, before, known)
			}
		}
	}
}

// joined is the comments of what has become one entry.
func joined(a, b, between string) string {
	if a == "" || b == "" || a == b {
		return cmp.Or(a, b)
	}
	return a + between + b
}

func inheritFields(n, old *yaml.Node, known fields) {
	at := make(map[string]int, len(n.Content)/2)
	for i := 0; i+1 < len(n.Content); i += 2 {
		at[OneLine(n.Content[i].Value)] = i
	}
	for i := 0; i+1 < len(old.Content); i += 2 {
		key := OneLine(old.Content[i].Value)
		if at, there := at[key]; there {
			inherit(n.Content[at], old.Content[i], nil)
			inherit(n.Content[at+1], old.Content[i+1], known[key])
		} else if _, ours := known[key]; known != nil && !ours {
			n.Content = append(n.Content, old.Content[i], old.Content[i+1])
		}
	}
}

// entryKey is the same for two entries of a list that have the same key.
func entryKey(n *yaml.Node) string {
	if n.Kind == yaml.ScalarNode {
		return n.Value
	}
	var key []byte
	for _, field := range []string{nodesField, askField, nodeField} {
		key = fmt.Appendf(key, "\n%d %s", n.Kind, field)
		if at := fieldAt(n, field); at >= 0 {
			key = appendValue(key, n.Content[at+1])
		}
	}
	return string(key)
}

// appendValue writes all that is in a value, and nothing that two others would share.
func appendValue(key []byte, n *yaml.Node) []byte {
	key = fmt.Appendf(key, "%q%d", OneLine(n.Value), len(n.Content))
	for _, child := range n.Content {
		key = appendValue(key, child)
	}
	return key
}

func fieldAt(m *yaml.Node, key string) int {
	for i := 0; i+1 < len(m.Content); i += 2 {
		if OneLine(m.Content[i].Value) == key {
			return i
		}
	}
	return -1
}
