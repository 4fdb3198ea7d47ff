package handout_test

import (
	"html"
	"regexp"
	"strings"
	"sync"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/notebook"
	"parcours/ui/handout"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

func languages() []language.Tag { return []language.Tag{language.French, language.English} }

// builtIn is the built-in data.
func builtIn(tb testing.TB) *careers.Graph {
	tb.Helper()
	return careerstest.BuiltIn(tb)
}

// everything orders all that a document can hold.
func everything(g *careers.Graph) handout.Order {
	o := handout.Order{Full: true, Map: true, Date: "1.1.2026", Program: "parcours", Command: "parcours handout --all"}
	for _, n := range g.Nodes() {
		o.Nodes = append(o.Nodes, n.ID)
	}
	o.Ways = []handout.Way{{From: "bts-sio", To: "cto"}, {From: careers.FromEntry, To: "lead-developer"}, {From: "cto", To: "bts-sio"}}
	o.Compare = []careers.NodeID{"backend-developer", "lead-developer", "cto"}
	o.Notes = &notebook.Content{
		Skills:    []notebook.Skill{{ID: "databases", Progress: careers.Able}, {ID: "api", Progress: careers.Learning}},
		Kept:      []notebook.Choice{{Node: "cto", Why: "I like to decide."}},
		Aside:     []notebook.Choice{{Node: "gone", Why: "No longer there."}},
		Routes:    []notebook.Route{{Nodes: []careers.NodeID{"bts-sio", "backend-developer"}, Aim: "quickest", Note: "Soon."}},
		Notes:     []notebook.Note{{Node: "bts-sio", Text: "Open day in March.\nCall Mrs Roux."}},
		Questions: []notebook.Question{{Node: "cto", Ask: "Do you still write code?"}, {Ask: "What is dull?", Answer: "Forms."}},
	}
	return o
}

// rendered is a document in each format.
func rendered(tb testing.TB, d *handout.Document) map[string]string {
	tb.Helper()
	all := map[string]string{}
	for format, write := range formats(d) {
		var b strings.Builder
		if err := write(&b); err != nil {
			tb.Fatal(err)
		}
		all[format] = b.String()
	}
	return all
}

// whole is the document of all there is, composed once for each language.
func whole(tb testing.TB, lang language.Tag) map[string]string {
	tb.Helper()
	if lang == language.French {
		return wholeFrench(tb)
	}
	return wholeEnglish(tb)
}

var wholeFrench, wholeEnglish = once(language.French), once(language.English)

func once(lang language.Tag) func(testing.TB) map[string]string {
	var do sync.Once
	var all map[string]string
	return func(tb testing.TB) map[string]string {
		tb.Helper()
		do.Do(func() {
			g := builtIn(tb)
			all = rendered(tb, handout.Compose(g, i18n.In(lang), everything(g)))
		})
		return all
	}
}

// bare is what a person reads in a document: no markup, no escapes, all white
// space and all apostrophes alike.
func bare(format, text string) string {
	switch format {
	case "html":
		text = regexp.MustCompile(`(?s)<style>.*?</style>|<[^>]*>`).ReplaceAllString(text, "")
		text = html.UnescapeString(text)
	case "md":
		text = strings.NewReplacer(`**`, ``).Replace(text)
		text = regexp.MustCompile(`\\([[:punct:]])`).ReplaceAllString(text, "$1")
	}
	return alike(text)
}

// alike writes all white space and all apostrophes of a text the same.
func alike(text string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(text), " "), "’", "'")
}

func TestASheetSaysEverythingAboutItsNodeInEveryFormat(t *testing.T) {
	g := builtIn(t)
	for _, lang := range languages() {
		w := i18n.In(lang)
		for _, n := range g.Nodes() {
			d := handout.Compose(g, w, handout.Order{Full: true, Nodes: []careers.NodeID{n.ID}, Program: "parcours", Command: "parcours handout"})
			for format, text := range rendered(t, d) {
				text = bare(format, text)
				for _, fact := range factsOf(w, g, n) {
					if fact = alike(fact); !strings.Contains(text, fact) {
						t.Errorf("%v %s: the %s does not say %q", lang, n.ID, format, fact)
					}
				}
			}
		}
	}
}

// factsOf is everything that the dataset says of a node.
func factsOf(w *i18n.Words, g *careers.Graph, n *careers.Node) []string {
	text := func(t careers.Text) string { return t.In(w.Tag) }
	facts := []string{text(n.Title), text(n.Summary), text(n.EntryByExperience)}
	for _, s := range telling.Node(g, w, n).Sections {
		for _, f := range s.Facts() {
			if f.Form == telling.Labelled || f.Form == telling.Kept || f.Form == telling.Less {
				facts = append(facts, f.Label, f.Text)
			}
			if f.Task != nil {
				facts = append(facts, text(f.Task.Text))
				for _, said := range f.More {
					facts = append(facts, said.Text)
				}
			}
		}
	}
	for _, need := range n.Needs {
		skill := g.Skill(need.Skill)
		facts = append(facts, text(skill.Name), text(skill.Gloss), w.Facts.SkillLevel[need.Level])
	}
	for _, p := range n.Pay {
		facts = append(facts, w.Units.Money(int(p.Low), int(p.High), p.Currency)+" "+phrase.Terms(w, p), phrase.Measure(w, p), text(p.Place), text(p.Note))
		facts = append(facts, sourceOf(w, g, p.Source)...)
	}
	for _, way := range n.WaysIn {
		facts = append(facts, phrase.Dated(w, way.Statement))
	}
	for _, s := range append(append([]careers.Statement(nil), n.NotFor...), n.Outlook...) {
		facts = append(facts, phrase.Placed(w, s))
		for _, id := range s.Sources {
			facts = append(facts, sourceOf(w, g, id)...)
		}
	}
	for _, s := range g.Next(n.ID) {
		facts = append(facts, text(g.Node(s.To).Title), text(s.Why), w.Facts.StepKind[s.Kind], phrase.Years(w, s.Years))
	}
	for _, s := range g.Previous(n.ID) {
		facts = append(facts, text(g.Node(s.From).Title), text(s.Why), w.Facts.StepKind[s.Kind], phrase.Years(w, s.Years))
	}
	for _, c := range n.Codes {
		facts = append(facts, c.Code, c.Label, w.Facts.Match[c.Match])
	}
	return facts
}

func sourceOf(w *i18n.Words, g *careers.Graph, id careers.SourceID) []string {
	s := g.Source(id)
	if s == nil {
		return nil
	}
	return []string{string(s.ID), phrase.Source(w, s), w.Facts.Quality[s.Quality], s.URL, s.Attribution}
}

func TestADocumentHoldsWhatWasAskedFor(t *testing.T) {
	g := builtIn(t)
	w := i18n.In(language.English)
	name := func(id careers.NodeID) string { return g.Node(id).Name.In(language.English) }
	for format, text := range whole(t, language.English) {
		text = bare(format, text)
		for _, want := range []string{
			w.Handout.MapTitle, w.Handout.PlanLegend,
			w.Handout.RouteFrom(phrase.QuotedOrigin(w, g, "bts-sio"), name("cto")), "To learn (",
			"From the baccalauréat to “Lead developer”",
			w.Plan.NoRoute(phrase.QuotedOrigin(w, g, "cto"), name("bts-sio")),
			"+ new: Software architecture",
			"I like to decide.", "gone (" + w.Notes.Gone + ")", "Open day in March.", "Call Mrs Roux.", "Do you still write code?", "Forms.",
			w.Handout.Questions[0], w.Handout.Questions[1], w.Handout.Questions[2], w.Handout.Questions[3],
			"parcours --at cto --screen sheet", "parcours routes bts-sio cto", "parcours compare backend-developer lead-developer cto",
			"parcours handout --all", "Made on 1.1.2026",
		} {
			if want = strings.Join(strings.Fields(want), " "); !strings.Contains(text, want) {
				t.Errorf("the %s does not say %q", format, want)
			}
		}
	}
}

func TestTheWorksheetLeavesRoomToWrite(t *testing.T) {
	g := builtIn(t)
	d := handout.Compose(g, i18n.In(language.French), handout.Order{Full: true, Nodes: []careers.NodeID{"cto"}, Program: "parcours", Command: "parcours handout cto"})
	all := rendered(t, d)
	if n := strings.Count(all["txt"], strings.Repeat("_", 75)); n != 16 {
		t.Errorf("the text has %d lines to write on, want 16: four for each question", n)
	}
	if n := strings.Count(all["html"], `<div></div>`); n != 16 {
		t.Errorf("the page has %d lines to write on, want 16", n)
	}
}

func TestLinksLeadSomewhere(t *testing.T) {
	for _, lang := range languages() {
		o := everything(builtIn(t))
		o.Full = false
		for _, page := range []string{whole(t, lang)["html"], pageOf(t, handout.Compose(builtIn(t), i18n.In(lang), o))} {
			ids := map[string]int{}
			for _, m := range regexp.MustCompile(` id="([^"]*)"`).FindAllStringSubmatch(page, -1) {
				ids[m[1]]++
			}
			for id, n := range ids {
				if n > 1 {
					t.Errorf("%v: %d places are called %q", lang, n, id)
				}
			}
			for _, m := range regexp.MustCompile(`(?:href="#|aria-labelledby=")([^"]*)"`).FindAllStringSubmatch(page, -1) {
				for _, id := range strings.Fields(m[1]) {
					if ids[id] == 0 {
						t.Errorf("%v: nothing is called %q", lang, id)
					}
				}
			}
		}
	}
}

func TestTextStaysWithinItsWidth(t *testing.T) {
	text := whole(t, language.French)["txt"]
	for _, line := range strings.Split(text, "\n") {
		if n := len([]rune(line)); n > 78 && strings.Contains(strings.TrimSpace(line), " ") && !strings.Contains(line, "parcours ") {
			t.Errorf("%d characters: %s", n, line)
		}
	}
}

func TestTheSameOrderGivesTheSameDocument(t *testing.T) {
	g := builtIn(t)
	w := i18n.In(language.French)
	first := whole(t, language.French)
	for format, text := range rendered(t, handout.Compose(g, w, everything(g))) {
		if text != first[format] {
			t.Errorf("the %s differs from one time to the next", format)
		}
	}
}
