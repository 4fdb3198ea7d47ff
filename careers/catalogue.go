package careers

import (
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"
)

// root decodes a whole file.
func (d *decoder) root(n *datum) {
	f := d.fields("", n)
	defer f.close()
	if key := f.key("dataset"); key != nil {
		d.headed = d.at(key)
		d.dataset(f.pairs[f.index("dataset")+1])
	}
	f.each("sources", d.source)
	f.each("skills", d.skill)
	f.each("interests", d.interestCard)
	f.each("terms", d.term)
	f.each("trainings", func(n *datum) { d.node(n, Training) })
	f.each("roles", func(n *datum) { d.node(n, Role) })
}

// rankLimit is the highest seniority rank.
const rankLimit = 99

func (d *decoder) dataset(n *datum) {
	f := d.fields("dataset", n)
	defer f.close()
	d.title = f.needText("title")
	if start := f.need("start"); start != nil {
		d.start = NodeID(d.refer("start", start, nodeSpace))
	}
	if n := f.get("entry"); n != nil {
		d.entry = d.entryPoint(n)
	}
	levels, ranks := once{}, once{}
	f.each("levels", func(n *datum) { d.level(n, levels) })
	f.each("tracks", d.track)
	f.each("paths", d.path)
	f.each("columns", func(n *datum) { d.column(n, ranks) })
}

func (d *decoder) entryPoint(n *datum) *EntryPoint {
	f := d.fields("entry", n)
	defer f.close()
	return &EntryPoint{ID: NodeID(f.define(entrySpace)), Name: f.own(), Level: f.needLevel("level")}
}

func (d *decoder) level(n *datum, had once) {
	f := d.fields("", n)
	defer f.close()
	l := Level{EQF: f.needLevel("level"), Name: f.own()}
	if at := f.value("level"); at != nil {
		d.unrepeated("level", at.value, at, had)
	}
	years, given := f.number("years", 0, yearsLimit)
	if !given {
		f.missing("years")
	}
	l.StudyYears = years
	d.levels = append(d.levels, l)
}

func (d *decoder) track(n *datum) {
	f := d.fields("", n)
	defer f.close()
	d.tracks = append(d.tracks, Track{ID: TrackID(f.define(trackSpace)), Name: f.own()})
}

func (d *decoder) path(n *datum) {
	f := d.fields("", n)
	defer f.close()
	p := Path{Nodes: refs[NodeID](f, "nodes", nodeSpace), Sources: f.sources()}
	f.sourced("", false, p.Sources)
	if len(p.Nodes) < 2 {
		f.missing("nodes")
	}
	d.paths = append(d.paths, p)
}

// interestCard decodes what one may like.
func (d *decoder) interestCard(n *datum) {
	f := d.fields("", n)
	defer f.close()
	d.interests = append(d.interests, &Interest{ID: InterestID(f.define(interestSpace)), Text: f.own(), Sources: f.sources()})
}

// refs returns the ids that a list names, each once.
func refs[ID ~string](f *fields, name string, to space) (ids []ID) {
	had := once{}
	f.each(name, func(n *datum) {
		if id := f.d.refer(name, n, to); id != "" {
			f.d.unrepeated(name, id, n, had)
			ids = append(ids, ID(id))
		}
	})
	return ids
}

func (d *decoder) column(n *datum, ranks once) {
	f := d.fields("", n)
	defer f.close()
	c := Column{Rank: f.rank(), Title: f.own(), Middle: f.text("middle"), Short: f.text("short")}
	if at := f.value("rank"); at != nil {
		if earlier, first := ranks.first(at.value, d.at(at)); !first {
			d.report(at, Problem{Kind: DuplicateID, Field: "rank", Found: at.value, First: earlier})
		}
	}
	d.columns = append(d.columns, c)
}

func (f *fields) rank() int {
	rank, given := f.number("rank", 0, rankLimit)
	if !given {
		f.missing("rank")
	}
	return rank
}

func (d *decoder) source(n *datum) {
	f := d.fields("", n)
	defer f.close()
	s := &Source{
		ID:          SourceID(f.define(sourceSpace)),
		Title:       f.needLine("title"),
		Publisher:   f.line("publisher"),
		Date:        f.form("date", isDate, "2025-09-18", "2025-09", "2025"),
		About:       f.flag("about"),
		Quality:     needChoice[SourceQuality](f, "quality", qualitySpelling[:]),
		URL:         f.url(),
		NoAddress:   f.text("no-address"),
		Family:      f.line("family"),
		Note:        f.text("note"),
		Attribution: f.line("attribution"),
	}
	if s.About && f.value("date") == nil {
		f.missing("date")
	}
	d.sources = append(d.sources, s)
}

func (d *decoder) skill(n *datum) {
	f := d.fields("", n)
	defer f.close()
	d.skills = append(d.skills, &Skill{
		ID:      SkillID(f.define(skillSpace)),
		Name:    f.own(),
		Group:   needChoice[SkillGroup](f, "group", groupSpelling[:]),
		Gloss:   f.needText("gloss"),
		Sources: f.sources(),
	})
}

func (d *decoder) term(n *datum) {
	f := d.fields("", n)
	defer f.close()
	t := &Term{
		ID:    f.define(termSpace),
		Word:  f.needText("word"),
		Gloss: f.needText("gloss"),
	}
	f.each("also", func(n *datum) {
		if word := strings.TrimSpace(d.scalar("", n, ShapeText)); word != "" {
			t.Also = append(t.Also, norm.NFC.String(word))
		}
	})
	t.Sources = f.sources()
	d.terms = append(d.terms, t)
}

// sources returns the sources an entry names.
func (f *fields) sources() (ids []SourceID) {
	f.each("sources", func(n *datum) {
		if id := f.d.refer("sources", n, sourceSpace); id != "" {
			ids = append(ids, SourceID(id))
		}
	})
	return ids
}

// form returns a line that must have the form ok tests for; "" where it is absent.
func (f *fields) form(name string, ok func(string) bool, examples ...string) string {
	s, n := f.phrase(name)
	if s == "" || ok(s) {
		return s
	}
	f.d.report(n, Problem{Kind: BadForm, Field: name, Found: s, Want: examples})
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

// url returns a web address; "" where it is absent.
func (f *fields) url() string {
	s, n := f.phrase("url")
	if s == "" || isURL(s) {
		return s
	}
	example := "https://example.org/"
	if e := escaped(s); isURL(e) {
		example = e
	}
	f.d.report(n, Problem{Kind: BadForm, Field: "url", Found: s, Want: []string{printable(example)}})
	return ""
}

// isURL accepts web addresses in printable ASCII, which are safe inside a
// terminal's link sequence.
func isURL(s string) bool {
	rest, ok := strings.CutPrefix(s, "https://")
	if !ok {
		rest, ok = strings.CutPrefix(s, "http://")
	}
	for i := range len(s) {
		ok = ok && s[i] > ' ' && s[i] < 0x7f
	}
	return ok && rest != ""
}

// escaped writes each byte that an address may not hold as "%E9".
func escaped(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if s[i] > ' ' && s[i] < 0x7f {
			b.WriteByte(s[i])
		} else {
			fmt.Fprintf(&b, "%%%02X", s[i])
		}
	}
	return b.String()
}

// isCurrency accepts the form of an ISO 4217 code.
func isCurrency(s string) bool {
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return len(s) == 3
}
