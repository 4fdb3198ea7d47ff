package notebook

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strconv"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"parcours/careers"
	"parcours/careers/legible"
	"parcours/careers/record"
)

// Version is the version of the format that this program writes.
const Version = 1

// Longest is how many bytes a notebook may have.
const Longest = 4 << 20

// The names in the file.
const (
	versionField   = "version"
	skillsField    = "skills"
	cardsField     = "cards"
	keptField      = "kept"
	asideField     = "put-aside"
	routesField    = "routes"
	notesField     = "notes"
	questionsField = "questions"

	nodesField  = "nodes"
	aimField    = "aim"
	noteField   = "note"
	nodeField   = "node"
	askField    = "ask"
	answerField = "answer"

	ableWord     = "yes"
	learningWord = "learning"
	notYetWord   = "no"

	meWord        = "me"
	sometimesWord = "sometimes"
	notMeWord     = "not-me"
)

// Decode reads a notebook and the version of its format: 0 where the file names
// none, as in the first days of the format, whose fields are the same. An empty
// file is an empty notebook of the present version. Fields it does not know are
// passed over, and kept by [Encode].
//
// The error is a [*DamagedError] or a [*NewerError], or what r returned.
func Decode(r io.Reader) (c Content, version int, err error) {
	raw, err := io.ReadAll(io.LimitReader(r, Longest+1))
	if err != nil {
		return Content{}, 0, fmt.Errorf("reading the notebook: %w", err)
	}
	root, err := parse(raw)
	if err != nil {
		return Content{}, 0, err
	}
	if root == nil {
		return Content{}, Version, nil
	}
	d := decoder{had: map[any]bool{}}
	d.root(root)
	switch {
	case d.version > Version:
		return Content{}, d.version, &NewerError{d.version}
	case d.flaw != nil:
		return Content{}, d.version, d.flaw
	}
	return d.content, d.version, nil
}

// parse returns the root of a file's one document, nil for an empty file.
func parse(raw []byte) (*yaml.Node, error) {
	switch {
	case len(raw) > Longest:
		return nil, &DamagedError{Flaw: TooLong}
	case !utf8.Valid(raw):
		return nil, &DamagedError{Flaw: NotText, Line: 1 + bytes.Count(raw[:invalidAt(raw)], []byte("\n"))}
	}
	document, flaw := record.Document(raw)
	switch {
	case flaw != nil:
		found := flaw.Found
		switch flaw.Kind {
		case careers.TooDeep:
			found = "nested too deep"
		case careers.ForeignYAML:
			found = "more than one document"
		}
		return nil, &DamagedError{Flaw: BadYAML, Line: flaw.Place.Line, Found: found}
	case document == nil || record.IsNull(document.Content[0]):
		return nil, nil
	}
	return document.Content[0], nil
}

func invalidAt(raw []byte) int {
	for i := 0; i < len(raw); {
		r, size := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(raw)
}

// decoder gathers a content and the first flaw.
type decoder struct {
	content Content
	version int
	flaw    *DamagedError
	had     map[any]bool // the keys of routes and questions
}

// again reports whether an entry had this key before; a route's is a string, a question's two.
func (d *decoder) again(key any) bool {
	had := d.had[key]
	d.had[key] = true
	return had
}

func (d *decoder) report(n *yaml.Node, flaw Flaw, field, found string) {
	if d.flaw == nil {
		d.flaw = &DamagedError{flaw, n.Line, field, legible.Excerpt(OneLine(found))}
	}
}

func (d *decoder) root(n *yaml.Node) {
	d.each("", n, func(key string, value *yaml.Node) {
		switch key {
		case versionField:
			d.readVersion(value)
		case skillsField:
			d.each(key, value, d.skill)
		case cardsField:
			d.each(key, value, d.card)
		case keptField:
			d.content.Kept = d.choices(key, value)
		case asideField:
			d.content.Aside = d.choices(key, value)
		case notesField:
			d.each(key, value, func(id string, n *yaml.Node) {
				if text := Tidy(d.text(notesField, n)); text != "" {
					d.content.Notes = append(d.content.Notes, Note{careers.NodeID(id), text})
				}
			})
		case routesField:
			d.list(key, value, d.route)
		case questionsField:
			d.list(key, value, d.question)
		}
	})
}

func (d *decoder) choices(field string, n *yaml.Node) (all []Choice) {
	d.each(field, n, func(id string, n *yaml.Node) {
		all = append(all, Choice{careers.NodeID(id), OneLine(d.text(field, n))})
	})
	return all
}

func (d *decoder) readVersion(n *yaml.Node) {
	v, err := strconv.Atoi(d.text(versionField, n))
	if err != nil || v < 0 {
		d.report(n, WrongShape, versionField, n.Value)
		return
	}
	d.version = v
}

func (d *decoder) skill(id string, n *yaml.Node) {
	switch word := d.text(skillsField, n); word {
	case ableWord, "true":
		d.content.Skills = append(d.content.Skills, Skill{careers.SkillID(id), careers.Able})
	case learningWord:
		d.content.Skills = append(d.content.Skills, Skill{careers.SkillID(id), careers.Learning})
	case "1", "2", "3", "4":
		d.content.Skills = append(d.content.Skills, Skill{careers.SkillID(id), careers.AbleAt(int(word[0] - '0'))})
	case notYetWord, "false", "":
	default:
		d.report(n, UnknownWord, skillsField, word)
	}
}

func (d *decoder) card(id string, n *yaml.Node) {
	word := d.text(cardsField, n)
	switch answer := slices.Index(answerWords(), word); {
	case answer < 0:
		d.report(n, UnknownWord, cardsField, word)
	case answer > 0:
		d.content.Cards = append(d.content.Cards, Card{careers.InterestID(id), careers.Answer(answer)})
	}
}

func (d *decoder) route(n *yaml.Node) {
	var r Route
	d.each(routesField, n, func(key string, value *yaml.Node) {
		switch key {
		case nodesField:
			d.list(nodesField, value, func(n *yaml.Node) {
				if id := OneLine(d.text(nodesField, n)); id != "" {
					r.Nodes = append(r.Nodes, careers.NodeID(id))
				}
			})
		case aimField:
			r.Aim = OneLine(d.text(aimField, value))
		case noteField:
			r.Note = Tidy(d.text(noteField, value))
		}
	})
	switch {
	case len(r.Nodes) == 0:
		d.report(n, NoNode, nodesField, "")
	case d.again(r.path()):
		d.report(n, SaidTwice, routesField, r.path())
	}
	d.content.Routes = append(d.content.Routes, r)
}

func (d *decoder) question(n *yaml.Node) {
	var q Question
	d.each(questionsField, n, func(key string, value *yaml.Node) {
		switch key {
		case nodeField:
			q.Node = careers.NodeID(OneLine(d.text(nodeField, value)))
		case askField:
			q.Ask = OneLine(d.text(askField, value))
		case answerField:
			q.Answer = Tidy(d.text(answerField, value))
		}
	})
	switch {
	case q.Ask == "":
		d.report(n, NoNode, askField, "")
	case d.again(q.key()):
		d.report(n, SaidTwice, questionsField, q.Ask)
	}
	d.content.Questions = append(d.content.Questions, q)
}

// each visits the entries of a mapping, whose names stand once each.
func (d *decoder) each(field string, n *yaml.Node, visit func(key string, value *yaml.Node)) {
	if record.IsNull(n) {
		return
	}
	if n.Kind != yaml.MappingNode {
		d.report(n, WrongShape, field, n.Value)
		return
	}
	had := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := OneLine(n.Content[i].Value)
		switch {
		case n.Content[i].Kind != yaml.ScalarNode || key == "":
			d.report(n.Content[i], WrongShape, field, key)
		case had[key]:
			d.report(n.Content[i], SaidTwice, field, key)
		default:
			had[key] = true
			visit(key, n.Content[i+1])
		}
	}
}

func (d *decoder) list(field string, n *yaml.Node, visit func(*yaml.Node)) {
	if record.IsNull(n) {
		return
	}
	if n.Kind != yaml.SequenceNode {
		d.report(n, WrongShape, field, n.Value)
		return
	}
	for _, item := range n.Content {
		visit(item)
	}
}

// text is what a scalar says; a value left out is empty.
func (d *decoder) text(field string, n *yaml.Node) string {
	if record.IsNull(n) {
		return ""
	}
	if n.Kind != yaml.ScalarNode {
		d.report(n, WrongShape, field, "")
		return ""
	}
	return n.Value
}
