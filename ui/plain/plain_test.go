package plain_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/careermap"
	"parcours/ui/compare"
	"parcours/ui/finder"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/phrase"
	"parcours/ui/plain"
	"parcours/ui/screen"
	"parcours/ui/sheet"
)

// said is a page as it is written, with plain spaces.
func said(t *testing.T, p *plain.Page, w *i18n.Words) string {
	t.Helper()
	var b strings.Builder
	if err := p.Write(&b, w); err != nil {
		t.Fatal(err)
	}
	return spaced(b.String())
}

func spaced(text string) string { return strings.ReplaceAll(text, "\u00a0", " ") }

// pages are all pages of the built-in data in one language.
func pages(g *careers.Graph, w *i18n.Words) map[string]*plain.Page {
	all := map[string]*plain.Page{
		"map": plain.Map(g, w), "list": plain.List(g, w), "skills": plain.Skills(g, w),
		"search":     plain.Search(careers.NewIndex(g), w, "sql"),
		"nothing":    plain.Search(careers.NewIndex(g), w, "qqqq"),
		"comparison": plain.Compare(g, w, "backend-developer", "lead-developer", "project-manager"),
	}
	for _, n := range g.Nodes() {
		all["sheet of "+string(n.ID)] = plain.Sheet(g, w, n.ID)
	}
	for _, aim := range careers.Aims() {
		plan, _ := g.Routes("bts-sio", "cto", aim, 3, nil)
		all[fmt.Sprintf("routes %d", aim)] = plain.Routes(g, w, "bts-sio", "cto", aim, plan)
	}
	return all
}

func TestNoPageHoldsDrawingsOrControlCharacters(t *testing.T) {
	g := uitest.Graph(t)
	for _, tag := range uitest.Languages() {
		w := i18n.In(tag)
		for name, page := range pages(g, w) {
			for _, r := range said(t, page, w) {
				if unicode.IsControl(r) && r != '\n' || isDrawing(r) || r == '•' || r == '·' || r == '|' {
					t.Errorf("%v, %s: holds %q", tag, name, r)
				}
			}
		}
	}
}

// isDrawing tells arrows, box drawing, blocks, shapes and dingbats.
func isDrawing(r rune) bool {
	return r >= 0x2190 && r <= 0x21ff || r >= 0x2500 && r <= 0x27bf || r >= 0x2b00 && r <= 0x2bff
}

func TestNumbersCountTheFactsOfAPageFromOne(t *testing.T) {
	g := uitest.Graph(t)
	for name, page := range pages(g, i18n.In(uitest.Languages()[0])) {
		next := 1
		for _, l := range page.Lines {
			if l.Kind == plain.Fact {
				if l.Number != next || page.Line(next).Text != l.Text {
					t.Errorf("%s: %q has the number %d, not %d", name, l.Text, l.Number, next)
				}
				next++
			}
		}
		if page.Facts() != next-1 || page.Line(0) != nil || page.Line(next) != nil {
			t.Errorf("%s counts %d facts of %d", name, page.Facts(), next-1)
		}
	}
}

func TestTheMapSaysEveryNodeAndStep(t *testing.T) {
	g := careerstest.Graph(t, `
		school 0 training
		school -> dev entry
		dev    -> lead   5-8
		dev    -> expert 6
		lead   -> boss   7
	`)
	got := said(t, plain.Map(g, i18n.In(uitest.Languages()[1])), i18n.In(uitest.Languages()[1]))
	want := `Test
5 jobs and courses, 4 steps.

Courses
1 of 5. school. Level 0. This is a starting point. Leads to: 2 dev.

Jobs
2 of 5. dev. Level 1. People come from: 1 school. Leads to: 3 lead, 4 expert.
3 of 5. lead. Level 2. People come from: 2 dev. Leads to: 5 boss.
4 of 5. expert. Level 2. People come from: 2 dev. No step leads on from it.
5 of 5. boss. Level 3. People come from: 3 lead. No step leads on from it.
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// has reports which of some texts a page does not say.
func has(t *testing.T, where, page string, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if !strings.Contains(page, strings.TrimRight(spaced(text), ".")) {
			t.Errorf("%s does not say %q", where, text)
		}
	}
}

func TestASheetSaysEveryFactOfItsNode(t *testing.T) {
	g := uitest.Graph(t)
	for _, tag := range uitest.Languages() {
		w := i18n.In(tag)
		for _, n := range g.Nodes() {
			where := fmt.Sprintf("%v, %s", tag, n.ID)
			page := said(t, plain.Sheet(g, w, n.ID), w)
			has(t, where, page, n.Title.In(tag), n.Summary.In(tag), n.Day.Text.In(tag), n.EntryByExperience.In(tag))
			for _, s := range statements(n) {
				has(t, where, page, s.Text.In(tag))
			}
			for _, need := range n.Needs {
				has(t, where, page, g.Skill(need.Skill).Name.In(tag))
			}
			for _, p := range n.Pay {
				has(t, where, page, phrase.Pay(w, p), p.Note.In(tag))
			}
			for _, c := range n.Codes {
				has(t, where, page, c.Code, c.Label, c.Version)
			}
			for _, s := range append(g.Next(n.ID), g.Previous(n.ID)...) {
				other := s.To
				if other == n.ID {
					other = s.From
				}
				has(t, where, page, s.Why.In(tag), g.Node(other).Title.In(tag), w.Facts.StepKind[s.Kind], phrase.Years(w, s.Years))
			}
			for _, id := range sourcesOf(g, n) {
				s := g.Source(id)
				has(t, where, page, string(s.ID), w.Units.Quote(s.Title), s.Publisher, phrase.Date(w, s), s.URL, s.Note.In(tag), s.Attribution)
			}
		}
	}
}

func statements(n *careers.Node) []careers.Statement {
	all := append(append([]careers.Statement{}, n.NotFor...), n.Outlook...)
	for _, task := range n.Tasks {
		all = append(all, task.Statement)
	}
	for _, way := range n.WaysIn {
		all = append(all, way.Statement)
	}
	if c := n.Course; c != nil {
		all = append(all, c.Length, c.Entry, c.Diploma, c.Cost)
	}
	return all
}

func sourcesOf(g *careers.Graph, n *careers.Node) (ids []careers.SourceID) {
	for _, s := range append(statements(n), n.Day) {
		ids = append(ids, s.Sources...)
	}
	for _, p := range n.Pay {
		if p.Source != "" {
			ids = append(ids, p.Source)
		}
	}
	for _, s := range append(g.Next(n.ID), g.Previous(n.ID)...) {
		ids = append(ids, s.Sources...)
	}
	return ids
}

// words are the words of a drawing or a text: letters and digits, four or more.
func words(text string) []string {
	return strings.FieldsFunc(spaced(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// cutWords are those that a screen has no room for.
var cutWords = regexp.MustCompile(`[\pL\d]*…`)

// missingWords returns the words of more than three letters that a screen says and
// neither its twin nor the words of charts do.
func missingWords(screen, twin string, but ...string) (missing []string) {
	known := map[string]bool{}
	for _, word := range append(words(twin), words(strings.Join(but, " "))...) {
		known[strings.ToLower(word)] = true
	}
	for _, word := range words(cutWords.ReplaceAllString(spaced(screen), "")) {
		if len([]rune(word)) > 3 && !known[strings.ToLower(word)] {
			missing = append(missing, word)
		}
	}
	return missing
}

func TestASheetSaysEveryWordOfItsScreen(t *testing.T) {
	g := uitest.Graph(t)
	for _, tag := range uitest.Languages() {
		w := i18n.In(tag)
		for _, n := range g.Nodes() {
			s := sheet.New(uitest.Env(g, tag), n.ID)
			s.SetSize(79, 2000)
			drawn := ansi.Strip(s.View())
			drawn = drawn[strings.Index(drawn, "\n"):] // without the tabs
			// Addresses are cut over lines on the screen; the twin has them whole.
			drawn = withoutAddresses(drawn)
			// The twin writes amounts out that bars have in short.
			but := []string{w.Sheet.AxisUnit(w.Units.Unit(1000, "EUR"), w.Facts.Per[careers.Year]), w.Sheet.OffScale, w.Sheet.NoSource, w.Sheet.PickLine, w.Sheet.LeadHere(1), w.Sheet.LeadHere(2), w.Sheet.AsksFor[0](""), w.Sheet.AsksFor[1]("")}
			but = append(but, w.Sheet.ExperienceShort[:]...)
			for _, step := range append(g.Next(n.ID), g.Previous(n.ID)...) {
				but = append(but, g.Node(step.From).Name.In(tag), g.Node(step.To).Name.In(tag), g.Node(step.From).Middle.In(tag), g.Node(step.To).Middle.In(tag))
			}
			for _, p := range n.Pay {
				but = append(but, phrase.PayShort(w, p))
			}
			missing := missingWords(drawn, said(t, plain.Sheet(g, w, n.ID), w), but...)
			if len(missing) > 0 {
				t.Errorf("%v, %s: the screen says %q, the twin does not", tag, n.ID, missing)
			}
		}
	}
}

// withoutAddresses takes addresses away with the lines that go on with them.
func withoutAddresses(drawn string) string {
	var kept []string
	inside := false
	for _, line := range strings.Split(drawn, "\n") {
		text := strings.TrimSpace(line)
		inside = strings.HasPrefix(text, "http") || inside && !strings.Contains(text, " ") && text != ""
		if !inside {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "\n")
}

func TestTheMapSaysEveryNameOfItsScreen(t *testing.T) {
	g := uitest.Graph(t)
	for _, tag := range uitest.Languages() {
		w := i18n.In(tag)
		m := careermap.New(uitest.Env(g, tag))
		m.SetSize(300, 120)
		page := said(t, plain.Map(g, w), w)
		for _, n := range g.Nodes() {
			has(t, "the map", page, n.Title.In(tag), n.Name.In(tag))
			for _, p := range phrase.Headline(n) {
				has(t, "the map", page, phrase.Pay(w, p))
			}
		}
		if m.View() == "" {
			t.Fatal("nothing is drawn")
		}
	}
}

func TestASearchSaysWhatTheFinderShows(t *testing.T) {
	g := uitest.Graph(t)
	for _, tag := range uitest.Languages() {
		w := i18n.In(tag)
		for _, query := range []string{"sql", "chef projet", "M1855", "qqqq"} {
			f := finder.New(uitest.Env(g, tag))
			f.SetSize(160, 60)
			uitest.Type(f, query)
			page := plain.Search(careers.NewIndex(g), w, query)
			text := said(t, page, w)
			shown := f.Hits()
			for i, id := range shown {
				if l := page.Line(i + 1); l == nil || l.Goes != id {
					t.Errorf("%v, %q: line %d does not lead to %s", tag, query, i+1, id)
				}
				has(t, query, text, g.Node(id).Title.In(tag))
			}
			if len(shown) == 0 {
				has(t, query, text, w.Parts.Nothing(query), w.Finder.Advice)
			}
			for _, h := range careers.NewIndex(g).Search(query, tag) {
				for _, p := range h.Passages {
					has(t, query, text, p.Text)
				}
			}
		}
	}
}

func TestAComparisonSaysEveryChange(t *testing.T) {
	g := uitest.Graph(t)
	for _, tag := range uitest.Languages() {
		w := i18n.In(tag)
		from, to := g.Node("backend-developer"), g.Node("lead-developer")
		text := said(t, plain.Compare(g, w, from.ID, to.ID), w)
		d := g.Compare(from, to)
		for _, s := range d.Skills {
			has(t, "the comparison", text, w.Units.Colon(w.Compare.Changes[s.Change], g.Skill(s.Skill).Name.In(tag)))
		}
		for _, c := range d.Tasks {
			for _, task := range []*careers.Task{c.From, c.To} {
				if task != nil {
					has(t, "the comparison", text, task.Text.In(tag))
				}
			}
		}
		for _, n := range []*careers.Node{from, to} {
			for _, p := range phrase.Headline(n) {
				has(t, "the comparison", text, phrase.Pay(w, p))
			}
			for _, way := range n.WaysIn {
				has(t, "the comparison", text, way.Text.In(tag))
			}
		}
		way, _ := g.Between(from.ID, to.ID)
		has(t, "the comparison", text, phrase.Years(w, way.Years))
	}
}

func TestTheSkillsSayWhoAsksForThem(t *testing.T) {
	g := uitest.Graph(t)
	for _, tag := range uitest.Languages() {
		w := i18n.In(tag)
		text := said(t, plain.Skills(g, w), w)
		for _, s := range g.Skills() {
			has(t, "skills", text, s.Name.In(tag), s.Gloss.In(tag))
		}
		for _, n := range g.Nodes() {
			for _, need := range n.Needs {
				line := lineOf(text, sentenceOf(g.Skill(need.Skill).Name.In(tag))+" "+spaced(g.Skill(need.Skill).Gloss.In(tag)))
				has(t, "skills", line, n.Name.In(tag))
			}
		}
	}
}

func sentenceOf(text string) string {
	if strings.HasSuffix(text, ".") {
		return spaced(text)
	}
	return spaced(text) + "."
}

// lineOf returns the first line of a text that holds words.
func lineOf(text, words string) string {
	for _, line := range strings.Split(text, "\n") {
		if strings.Contains(line, words) {
			return line
		}
	}
	return ""
}

// drawnWhole is a screen as it is drawn where all of it fits, without its first
// lines, which hold tabs.
func drawnWhole(s screen.Screen, width, without int) string {
	s.SetSize(width, 3000)
	lines := strings.Split(ansi.Strip(s.View()), "\n")
	return withoutAddresses(strings.Join(lines[without:], "\n"))
}

func TestAComparisonSaysEveryWordOfItsScreen(t *testing.T) {
	g := uitest.Graph(t)
	for _, tag := range uitest.Languages() {
		w := i18n.In(tag)
		for _, ids := range [][]careers.NodeID{
			{"backend-developer", "lead-developer"}, {"lead-developer", "project-manager", "cto"}, {"bts-sio", "but-info"},
			{"cto", "backend-developer"}, {"bts-sio", "cto"},
		} {
			drawn := drawnWhole(compare.New(uitest.Env(g, tag), ids), 131, 2)
			but := []string{w.Sheet.AxisUnit(w.Units.Unit(1000, "EUR"), w.Facts.Per[careers.Year]), w.Sheet.NoSource, w.Compare.UnlikeShort, w.Facts.Role, w.Facts.Training}
			but = append(append(but, w.Sheet.ExperienceShort[:]...), w.Compare.Tabs[:]...)
			for _, count := range w.Compare.Count {
				but = append(but, count(1), count(2))
			}
			for _, id := range ids {
				for _, p := range g.Node(id).Pay {
					but = append(but, phrase.PayShort(w, p), w.Facts.Experience[p.Experience])
				}
			}
			if missing := missingWords(drawn, said(t, plain.Compare(g, w, ids...), w), but...); len(missing) > 0 {
				t.Errorf("%v, %v: the screen says %q, the twin does not", tag, ids, missing)
			}
		}
	}
}

func TestWhatIsRelatedIsNoWayToComeOrGo(t *testing.T) {
	g := careerstest.Graph(t, "tiler 0\nmason 0\nmason -> tiler related")
	var b strings.Builder
	if err := plain.Overview(&b, g, i18n.In(language.English)); err != nil {
		t.Fatal(err)
	}
	if got, want := b.String(), "2 of 2. mason. Level 0. Related: 1 tiler."; !strings.Contains(got, want) {
		t.Errorf("%s\nlacks %q", got, want)
	}
	for _, sheet := range []careers.NodeID{"tiler", "mason"} {
		b.Reset()
		if err := plain.Sheet(g, i18n.In(language.English), sheet).Write(&b, i18n.In(language.English)); err != nil {
			t.Fatal(err)
		}
		for _, no := range []string{"come from", "Starting from", "Next steps", "Step"} {
			if strings.Contains(b.String(), no) {
				t.Errorf("the sheet of the %s says %q:\n%s", sheet, no, b.String())
			}
		}
	}
}
