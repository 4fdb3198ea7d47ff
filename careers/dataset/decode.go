package dataset

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v4"
	"golang.org/x/text/unicode/norm"

	"parcours/careers"
	"parcours/careers/legible"
	"parcours/careers/record"
)

// decoder turns one file into parts of a graph. It never stops at a problem: it
// notes it and goes on with the zero value.
type decoder struct {
	careers.Parts
	headed bool // has "dataset:"
	noted  bool // places are kept
	places Places
	shared []*careers.Task // tasks that roles may name
	lent   []loan
}

// root decodes a whole file.
func (d *decoder) root(f *record.Fields) (p careers.Parts) {
	if key, value := f.Pair("dataset"); key != nil {
		p.Header = record.Mapping(f.File, "dataset", value, d.header)
		d.headed, d.places[nil] = true, entry{f.At(key), value}
		d.places[careers.Subject{List: "dataset", ID: "dataset"}] = d.places[nil]
	}
	p.Sources = record.List(f, "sources", d.source)
	p.Skills = record.List(f, "skills", d.skill)
	p.Interests = record.List(f, "interests", d.interest)
	p.Terms = record.List(f, "terms", d.term)
	d.shared = record.List(f, "tasks", d.sharedTask)
	p.Nodes = append(record.List(f, "trainings", d.training), record.List(f, "roles", d.role)...)
	p.Steps = d.Steps
	return p
}

// The limits of numbers. They only catch slips of the pen.
const (
	rankLimit   = 99
	firstYear   = 1900
	lastYear    = 2100
	yearsLimit  = 60
	amountLimit = 100_000_000
)

func (d *decoder) header(f *record.Fields) careers.Header {
	return careers.Header{
		Title:   f.NeedText("title"),
		Start:   careers.NodeID(f.ID("start", careers.IsID)),
		Entry:   record.Inside(f, "entry", entryPoint),
		Levels:  record.List(f, "levels", level),
		Tracks:  record.List(f, "tracks", track),
		Paths:   record.List(f, "paths", way),
		Columns: record.List(f, "columns", d.column),

		Languages: f.Languages("languages"),
		Groups:    record.List(f, "groups", group),
		Systems:   record.List(f, "systems", system),
		PayLevels: record.List(f, "pay-levels", payLevel),
		Inferred:  record.List(f, "inferred", inferred),
		Imported:  f.Flag("imported"),
	}
}

func group(f *record.Fields) careers.Group {
	return careers.Group{ID: careers.GroupID(ownID(f)), Name: f.Own()}
}

func system(f *record.Fields) careers.System {
	return careers.System{ID: careers.SystemID(ownID(f)), Name: f.NeedLine("name")}
}

func payLevel(f *record.Fields) careers.PayLevel {
	return careers.PayLevel{Experience: record.NeedChoice[careers.Experience](f, "experience"), Name: f.Own()}
}

func inferred(f *record.Fields) careers.Inferred {
	return careers.Inferred{About: record.NeedChoice[careers.Inference](f, "about"), How: f.Own()}
}

func entryPoint(f *record.Fields) *careers.EntryPoint {
	return &careers.EntryPoint{ID: careers.NodeID(ownID(f)), Name: f.Own(), Level: needLevel(f, "level")}
}

// ownID is the id of an entry.
func ownID(f *record.Fields) string { return f.ID("id", careers.IsID) }

// mayID is an id that may be absent.
func mayID(f *record.Fields, name string) string {
	if f.Get(name) == nil {
		return ""
	}
	return f.ID(name, careers.IsID)
}

func level(f *record.Fields) careers.Level {
	return careers.Level{EQF: needLevel(f, "level"), Name: f.Own(), StudyYears: f.NeedNumber("years", 0, yearsLimit)}
}

// levelOf returns a level of training, 0 where it is absent.
func levelOf(f *record.Fields, name string) int {
	level, _ := f.Number(name, 1, 8)
	return level
}

func needLevel(f *record.Fields, name string) int { return f.NeedNumber(name, 1, 8) }

func track(f *record.Fields) careers.Track {
	return careers.Track{ID: careers.TrackID(ownID(f)), Name: f.Own()}
}

func way(f *record.Fields) careers.Path {
	p := careers.Path{Nodes: record.IDs[careers.NodeID](f, "nodes", careers.IsID), Sources: sources(f)}
	sourced(f, false, p.Sources)
	if len(p.Nodes) < 2 {
		f.Missing("nodes")
	}
	return p
}

func (d *decoder) column(f *record.Fields) careers.Column {
	c := careers.Column{Rank: f.NeedNumber("rank", 0, rankLimit), Title: f.Own(), Middle: f.Text("middle"), Short: f.Text("short"), Apart: f.Flag("apart")}
	d.placed(f, careers.Subject{List: "columns", ID: strconv.Itoa(c.Rank)})
	return c
}

func (d *decoder) interest(f *record.Fields) *careers.Interest {
	i := &careers.Interest{ID: careers.InterestID(ownID(f)), Text: f.Own(), Name: f.Text("name"), Label: f.Line("label"), Sources: sources(f)}
	d.placed(f, i, careers.Subject{List: "interests", ID: string(i.ID)})
	return i
}

func (d *decoder) source(f *record.Fields) *careers.Source {
	s := &careers.Source{
		ID:          careers.SourceID(f.ID("id", careers.IsSourceID)),
		Title:       f.NeedLine("title"),
		Publisher:   f.Line("publisher"),
		Date:        formed(f, "date", isDate, "2025-09-18", "2025-09", "2025"),
		About:       f.Flag("about"),
		Quality:     record.NeedChoice[careers.SourceQuality](f, "quality"),
		URL:         address(f),
		NoAddress:   f.Text("no-address"),
		Family:      f.Line("family"),
		Note:        f.Text("note"),
		Attribution: f.Line("attribution"),
	}
	if s.About && f.Value("date") == nil {
		f.Missing("date")
	}
	d.placed(f, s, careers.Subject{List: "sources", ID: string(s.ID)})
	return s
}

func (d *decoder) skill(f *record.Fields) *careers.Skill {
	s := &careers.Skill{
		ID:      careers.SkillID(ownID(f)),
		Name:    f.Own(),
		Group:   careers.GroupID(mayID(f, "group")),
		Gloss:   f.Text("gloss"),
		Sources: sources(f),
	}
	d.placed(f, s, careers.Subject{List: "skills", ID: string(s.ID)})
	return s
}

func (d *decoder) term(f *record.Fields) *careers.Term {
	t := &careers.Term{ID: ownID(f), Word: f.NeedText("word"), Gloss: f.NeedText("gloss"), Also: f.Lines("also"), Sources: sources(f)}
	d.placed(f, t, careers.Subject{List: "terms", ID: t.ID})
	return t
}

// sources returns the sources an entry names.
func sources(f *record.Fields) []careers.SourceID {
	return record.IDs[careers.SourceID](f, "sources", careers.IsSourceID)
}

// sourced reports an entry that names no source and is no estimate, and one
// that says both: what a source says is no estimate of the dataset's authors.
func sourced(f *record.Fields, estimate bool, sources []careers.SourceID) {
	n := f.Value("sources")
	switch {
	case f.IsBroken():
	case estimate && len(sources) > 0:
		f.Report(n, careers.Problem{Kind: careers.SourcedEstimate, Field: f.Name})
	case !estimate && (n == nil || n.Kind == yaml.SequenceNode && len(n.Content) == 0):
		f.Report(f.Node, careers.Problem{Kind: careers.Unsourced, Field: f.Name})
	}
}

// formed returns a line that must have the form ok tests for; "" where it is absent.
func formed(f *record.Fields, name string, ok func(string) bool, examples ...string) string {
	s := f.Line(name)
	if s == "" || ok(s) {
		return s
	}
	f.Report(f.Value(name), careers.Problem{Kind: careers.BadForm, Field: name, Found: s, Want: examples})
	return ""
}

func isDate(s string) bool {
	const layout = "2006-01-02"
	if len(s) != len("2006") && len(s) != len("2006-01") && len(s) != len(layout) {
		return false
	}
	_, err := time.Parse(layout[:len(s)], s)
	return err == nil
}

// address returns a web address; "" where it is absent.
func address(f *record.Fields) string {
	example := "https://example.org/"
	if n := f.Value("url"); n != nil {
		if e := escaped(norm.NFC.String(strings.TrimSpace(n.Value))); isURL(e) {
			example = e
		}
	}
	return formed(f, "url", isURL, legible.Excerpt(example))
}

// isURL accepts web addresses in printable ASCII, which are safe inside a
// terminal's link sequence.
func isURL(s string) bool {
	rest, ok := strings.CutPrefix(s, "https://")
	if !ok {
		rest, ok = strings.CutPrefix(s, "http://")
	}
	return ok && rest != "" && !strings.ContainsFunc(s, isOutside)
}

// isOutside reports whether an address may not hold a character.
func isOutside(r rune) bool { return r <= ' ' || r >= 0x7f }

// escaped writes each byte that an address may not hold as "%E9".
func escaped(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if isOutside(rune(s[i])) {
			fmt.Fprintf(&b, "%%%02X", s[i])
		} else {
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

// isCurrency accepts the form of an ISO 4217 code.
func isCurrency(s string) bool {
	return len(s) == 3 && !strings.ContainsFunc(s, func(r rune) bool { return r < 'A' || r > 'Z' })
}
