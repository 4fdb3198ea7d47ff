package plain_test

import (
	"fmt"
	"io"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/phrase"
	"parcours/ui/plain"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

const crafts = `
	school 0 training
	school -> dev entry 2
	dev    -> lead   5-8
	dev    -> expert 6
	lead   -> boss   7
`

// hostile is data that is valid and hard to say: names of orders and of numbers, words longer than
// a line, wide letters, quotation marks, empty lists.
const hostile = `
dataset: {title: {fr: "T «\u00a0t\u00a0»", en: "T “t”"}, start: more}
sources:
  - {id: s, title: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", publisher: "职业职业职业职业职业职业职业职业职业职业职业职业职业职业职业职业职业职业职业职业职业职业职业职业职业职业", date: "2024", quality: official, url: "https://example.org/a/very/long/path/that/goes/on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on/and-on?x=1&y=2"}
roles:
  - id: more
    rank: 0
    epicene: true
    title: {fr: "2", en: "2"}
    name: {fr: "pay", en: "pay"}
    short: {fr: "tout", en: "all"}
    summary: {fr: "عامل مهنة 職業職業職業職業職業職業職業職業職業職業職業職業職業職業職業職業職業職業職業職業職業職業職業職業職業職業職業職業", en: "~ ~5 – 6 → 7 ~/home «\u00a0a\u00a0a\u00a0a\u00a0»"}
    pay: [{experience: junior, low: 1, high: 1, currency: JPY, measure: {fr: médiane, en: median}, place: {fr: Lyon, en: Lyon}, year: 2024, source: s}]
    not-for-you: [{fr: "Supercalifragilisticexpialidocious-supercalifragilisticexpialidocious-supercalifragilisticexpialidocious", en: "x", estimate: true}]
    steps: [{to: "15-1252", kind: promotion, years: {low: 1, high: 2, estimate: true}, why: {fr: "Oui", en: "Yes"}, estimate: true}]
  - id: "15-1252"
    rank: 1
    epicene: true
    title: {fr: "Quitter aide suite", en: "Quit help more"}
    name: {fr: "stop", en: "stop"}
    short: {fr: "3", en: "3"}
    summary: {fr: "S.", en: "S."}
`

func hostileGraph(t testing.TB) *careers.Graph {
	t.Helper()
	g, err := dataset.Load(fstest.MapFS{"d.yaml": {Data: []byte(hostile)}})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// talk types lines to a session that begins with the greeting, and returns what it says from the
// first prompt on.
func talk(t *testing.T, g *careers.Graph, lang language.Tag, lines ...string) string {
	t.Helper()
	var out strings.Builder
	s := plain.NewSession(g, i18n.In(lang), &out, plain.Options{Echo: true})
	if err := s.Run(strings.NewReader(strings.Join(lines, "\n"))); err != nil {
		t.Fatal(err)
	}
	for _, r := range out.String() {
		if unicode.IsControl(r) && r != '\n' {
			t.Errorf("it prints the control character %q", r)
		}
	}
	said := spaced(out.String())
	return said[strings.Index(said, spaced(i18n.In(lang).Plain.Prompt)):]
}

func TestTheGreetingIsShort(t *testing.T) {
	for name, g := range map[string]*careers.Graph{"built in": uitest.Graph(t), "workshop": uitest.Workshop(t), "hostile": hostileGraph(t)} {
		for _, tag := range uitest.Languages() {
			var out strings.Builder
			if err := plain.NewSession(g, i18n.In(tag), &out, plain.Options{}).Run(strings.NewReader("")); err != nil {
				t.Fatal(err)
			}
			greeting, _, _ := strings.Cut(out.String(), i18n.In(tag).Plain.Prompt)
			if n := len(strings.Fields(greeting)); n > 90 || n < 20 {
				t.Errorf("%s, %v: it greets in %d words:\n%s", name, tag, n, greeting)
			}
			has(t, "the greeting", strings.Join(strings.Fields(spaced(greeting)), " "), g.Node(g.Start()).Title.In(tag), g.Title().In(tag))
		}
	}
}

func TestAWalkFromSheetToSheet(t *testing.T) {
	got := talk(t, careerstest.Graph(t, crafts), language.English, "sheet dev", "next", "2", "more", "back", "back", "quit")
	want := `Your choice: sheet dev
dev. Job, in the column “Level 1”.
1. dev.
2. Pay: No pay in this data.
Its parts, with how many facts: in short 1, pay 0, next 2, before 1, sources 0.
Type the name of one, or more.
Your choice: next
dev. Next, 2 facts.
1. lead, promotion, after 5 to 8 years. dev → lead (estimate). Step: our own
estimate.
2. expert, promotion, after 6 years. dev → expert (estimate). Step: our own
estimate.
"more" goes on with: before.
Your choice: 2
expert. Job, in the column “Level 2”.
1. expert.
2. Pay: No pay in this data.
Its parts, with how many facts: in short 1, pay 0, before 1, sources 0. Type the
name of one, or more.
Your choice: more
expert. In short, 1 fact.
Job, in the column “Level 2”.
1. expert.
"more" goes on with: pay.
Your choice: back
expert. Job, in the column “Level 2”.
1. expert.
2. Pay: No pay in this data.
Its parts, with how many facts: in short 1, pay 0, before 1, sources 0. Type the
name of one, or more.
Your choice: back
dev. Next, 2 facts.
1. lead, promotion, after 5 to 8 years. dev → lead (estimate). Step: our own
estimate.
2. expert, promotion, after 6 years. dev → expert (estimate). Step: our own
estimate.
"more" goes on with: before.
Your choice: quit
Goodbye.
`
	if want = strings.ReplaceAll(want, " → ", ", "); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestPartsAreAskedForByNameAndMoreGoesOn(t *testing.T) {
	got := talk(t, uitest.Graph(t), language.English, "sheet cto pay", "next", "more", "fiche cto salaire", "pay bts-sio", "routes bac cto", "way 2", "more", "chemin 1")
	for _, want := range []string{
		"Your choice: sheet cto pay\nCTO. Pay, 17 facts.\nOn taking the post:\n1. €54,000 gross per year, mean, France, 2019, up to 5 years in it.",
		"more lines; type more.\nYour choice: next\nCTO. Next, 3 facts.\n1. Chief information officer (CIO),",
		"Your choice: more\n3. IT consultant in a services company,",
		"Your choice: fiche cto salaire\nCTO. Pay,",
		"BTS SIO (two-year technician diploma in computing), SLAM and SISR options:\nnothing in this data under “pay”.",
		"From the baccalauréat to “CTO”: 3 routes. First: quickest\n1. about 11 to 17 years: BTS SIO, Back-end developer, Lead developer, CTO.",
		"Your choice: way 2\nRoute 2: about 12 to 18 years",
		"Your choice: more\n4. Chief technology officer (CTO), promotion, after about 4 to 7 years",
		"Your choice: chemin 1\nRoute 1: about 11 to 17 years",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("it does not say\n%s\nin\n%s", want, got)
		}
	}
}

func TestEveryOrderInBothLanguages(t *testing.T) {
	g := uitest.Graph(t)
	for _, c := range []struct {
		say  []string
		want string
	}{
		{[]string{"search sql", "chercher sql", "/sql", "/ sql"}, "results for “sql”"},
		{[]string{"sheet cto", "fiche cto", "voir CTO", "cto", "Chief Technology Officer"}, "Chief technology officer (CTO). Job,"},
		{[]string{"sheet", "fiche"}, "Back-end developer. Job,"},
		{[]string{"fiche chef de projet", "chef de projet"}, "\nIT project manager. Job,"},
		{[]string{"fiche chef projets"}, "results for “chef projets”"},
		{[]string{"cto tasks", "sheet cto tâches", "TACHES cto", "tasks chief technology officer"}, "CTO. Tasks, 29 facts."},
		{[]string{"skills", "competences", "compétences", "COMPÉTENCES"}, "Back-end developer. Skills, 20 facts."},
		{[]string{"not for", "pas pour vous"}, "Back-end developer. Not for, 3 facts."},
		{[]string{"course", "new", "moins utilisé"}, "Back-end developer: nothing in this data under “"},
		{[]string{"routes cto", "chemin cto", "route backend-developer cto", "routes from back-end developer to CTO", "chemins de dev back-end à cto"}, "From “Back-end developer” to “CTO”: 3 routes"},
		{[]string{"compare cto", "comparer backend-developer cto", "compare back-end developer and chief technology officer"}, "Compare: Back-end developer and CTO"},
		{[]string{"compare dba to scrum master", "compare DBA, scrum master", "comparer base de données et scrum-master"}, "Compare: Database administrator and Scrum master"},
		{[]string{"around", "autour cto", "around lead developer", "around bac"}, "\n1. "},
		{[]string{"catalogue", "toutes les compétences"}, "Asked for"},
		{[]string{"help", "aide", "?"}, "You can type:"},
		{[]string{"map", "carte"}, fmt.Sprintf("1 of %d.", len(g.Nodes()))},
		{[]string{"list", "liste"}, "1. General baccalauréat"},
		{[]string{"again", "encore"}, "You are here: Back-end developer."},
		{[]string{"back", "retour"}, "You are at the start."},
		{[]string{"langue fr", "language fr"}, "La langue est maintenant le français."},
		{[]string{"langue", "langue xx"}, "Which language?"},
		{[]string{"search", "/"}, "What are you looking for?"},
		{[]string{"route", "compare", "routes bac"}, "Which job?"},
		{[]string{"route backend-developer"}, "Start and goal are the same."},
		{[]string{"compare cto and cto", "compare backend-developer"}, "Choose different jobs."},
		{[]string{"route ctoo", "compare ctoo", "around ctoo", "route bac to ctoo", "route lead developer to ctoo", "ctoo"}, "did you mean cto?"},
		{[]string{"99", "0", "-3", "why 7"}, "No line of this answer has a number."},
		{[]string{"why", "source"}, "Which line?"},
		{[]string{"sing a song", "stop", "indice"}, "I do not understand"},
		{[]string{strings.Repeat("x ", 300)}, "I do not understand"},
		{[]string{strings.Repeat("x", 5000)}, "This line is too long."},
		{[]string{"play", "jouer", "play xyz"}, "Round 1 of 5. Guess the pay"},
		{[]string{"play who", "play Who am I", "jouer qui suis-je"}, "Round 1 of 5. "},
	} {
		for _, line := range c.say {
			got := talk(t, g, language.English, line)
			if !strings.Contains(got, c.want) {
				t.Errorf("%.40q is answered\n%.400s\nwithout %q", line, got, c.want)
			}
		}
	}
}

// turns types one line after the other, each once what was said before it is known.
type turns struct {
	out  *strings.Builder
	next func(said string) (line string, ok bool)
	seen int
}

func (r *turns) Read(b []byte) (int, error) {
	said := r.out.String()[r.seen:]
	r.seen = r.out.Len()
	line, ok := r.next(said)
	if !ok {
		return 0, io.EOF
	}
	return copy(b, line+"\n"), nil
}

// converse runs a session; next is given each answer without its prompt.
func converse(t *testing.T, g *careers.Graph, w *i18n.Words, o plain.Options, next func(answer string) (line string, ok bool)) {
	t.Helper()
	var out strings.Builder
	r := &turns{out: &out, next: func(said string) (string, bool) { return next(strings.TrimSuffix(said, w.Plain.Prompt)) }}
	if err := plain.NewSession(g, w, &out, o).Run(r); err != nil {
		t.Fatal(err)
	}
}

// cut is the line that ends an unfinished answer.
func cut(w *i18n.Words) *regexp.Regexp {
	return regexp.MustCompile(strings.ReplaceAll(regexp.QuoteMeta(w.Plain.Remaining(777)), "777", `\d+`))
}

// TestAnAnswerIsTenLinesOfEightyCells walks through data at random. Every answer is at most ten
// lines, all that there is to say is said by going on, and no word is parted that has room.
func TestAnAnswerIsTenLinesOfEightyCells(t *testing.T) {
	for name, g := range map[string]*careers.Graph{"built in": uitest.Graph(t), "hostile": hostileGraph(t), "crafts": careerstest.Graph(t, crafts)} {
		for _, tag := range uitest.Languages() {
			for _, width := range []int{80, 33} {
				walkAtRandom(t, fmt.Sprintf("%s, %v, %d", name, tag, width), g, i18n.In(tag), width)
			}
		}
	}
}

func walkAtRandom(t *testing.T, where string, g *careers.Graph, w *i18n.Words, width int) {
	t.Helper()
	var verbs []string
	for verb, names := range w.Plain.Verbs {
		if verb != "quit" && verb != "all" && verb != "language" {
			verbs = append(verbs, strings.Split(names, ", ")...)
		}
	}
	slices.Sort(verbs)
	verbs = append(verbs, "", "", "1", "2", "3", "999", "/", "\x1b[2J", "~", strings.Repeat("y", 90))
	r := rand.New(rand.NewPCG(uint64(width), uint64(len(where))))
	mark := cut(w)
	var due, said []string // the words that are to be said, and that were
	o := plain.Options{Notebook: notebook.New(notebook.Content{}), Width: func() int { return width }, Said: func(text string) string {
		if !mark.MatchString(text) && text != w.Plain.Prompt {
			due = append(due, strings.Fields(text)...)
		}
		return text
	}}
	left, line := 120, "the greeting"
	converse(t, g, w, o, func(answer string) (string, bool) {
		rows := strings.Split(strings.TrimSuffix(answer, "\n"), "\n")
		if len(rows) > 10 {
			t.Errorf("%s: %q is answered in %d lines:\n%s", where, line, len(rows), answer)
		}
		for _, row := range rows {
			if n := rich.Width(row); n > width || strings.IndexFunc(row, unicode.IsControl) >= 0 || row == "" && answer != "" {
				t.Errorf("%s: after %q a line has %d cells: %q", where, line, n, row)
			}
		}
		text := strings.Join(rows, " ")
		at := mark.FindStringIndex(text)
		if at != nil {
			text = text[:at[0]]
		}
		if said = append(said, strings.Fields(text)...); at != nil {
			return "", true
		}
		if strings.Join(said, "") != strings.Join(due, "") {
			t.Errorf("%s: after %q it says\n%q\nof\n%q", where, line, said, due)
		}
		for _, word := range said {
			if !slices.ContainsFunc(due, func(d string) bool { return d == word || rich.Width(d) > width && strings.Contains(d, word) }) {
				t.Errorf("%s: after %q %q is no word of %q", where, line, word, due)
			}
		}
		due, said = nil, nil
		if left--; left < 0 {
			return "", false
		}
		line = verbs[r.IntN(len(verbs))]
		for range r.IntN(3) {
			n := g.Nodes()[r.IntN(len(g.Nodes()))]
			line += " " + []string{string(n.ID), n.Title.In(w.Tag), n.Name.In(w.Tag)}[r.IntN(3)]
		}
		return line, true
	})
}

// read gathers what a session says of some orders, each said to its end, a row beside the next.
func read(t *testing.T, g *careers.Graph, w *i18n.Words, orders ...string) string {
	t.Helper()
	mark := cut(w)
	var all strings.Builder
	converse(t, g, w, plain.Options{}, func(answer string) (string, bool) {
		text := strings.ReplaceAll(answer, "\n", " ")
		if at := mark.FindStringIndex(text); at != nil {
			all.WriteString(text[:at[0]])
			return first(w, "more"), true
		}
		all.WriteString(text)
		if len(orders) == 0 {
			return "", false
		}
		next := orders[0]
		orders = orders[1:]
		return next, true
	})
	return strings.Join(strings.Fields(all.String()), " ")
}

func TestEveryFactOfASheetIsReachedByItsParts(t *testing.T) {
	g := uitest.Graph(t)
	for _, tag := range uitest.Languages() {
		w := i18n.In(tag)
		for _, id := range []careers.NodeID{"cto", "backend-developer", "bts-sio", "freelance-developer", "cio"} {
			var orders []string
			p := telling.Node(g, w, g.Node(id))
			for range len(p.Sections) + 1 { // and words explained
				orders = append(orders, first(w, "more"))
			}
			inTurn := read(t, g, w, append([]string{first(w, "sheet") + " " + string(id)}, orders...)...)
			byName := read(t, g, w, first(w, "sheet")+" "+string(id), first(w, "short"), first(w, "tasks"), first(w, "skills"), first(w, "pay"), first(w, "day"), first(w, "ways"),
				first(w, "next"), first(w, "before"), first(w, "notfor"), first(w, "outlook"), first(w, "codes"), first(w, "words"), first(w, "sources"))
			for _, s := range p.Sections {
				for _, f := range s.Facts() {
					for _, text := range wordsOf(f, w) {
						for how, said := range map[string]string{"more": inTurn, "names": byName} {
							if !strings.Contains(said, text) {
								t.Errorf("%v, %s: %q of %q is not reached by %s", tag, id, text, s.Head, how)
							}
						}
					}
				}
			}
		}
	}
}

func first(w *i18n.Words, verb string) string {
	name, _, _ := strings.Cut(w.Plain.Verbs[verb], ", ")
	return name
}

// wordsOf are the texts of a fact as they are heard, without the codes of its sources.
func wordsOf(f telling.Fact, w *i18n.Words) (heard []string) {
	texts := []string{f.Text}
	switch f.Form {
	case telling.Figure:
		texts = []string{phrase.Money(w, *f.Pay), phrase.Terms(w, *f.Pay)}
		if f.Pay.Year > 0 {
			texts = append(texts, phrase.Place(w, *f.Pay), phrase.Year(w, *f.Pay))
		}
		texts = append(texts, f.Details...)
	case telling.Skill:
		f.Need.Estimate = false
		texts = append(texts, phrase.LevelInWords(w, f.Need)...)
	case telling.Code:
		texts = append(texts, f.Label, f.Short)
	case telling.Source, telling.Step:
		texts = append(texts, f.Details...)
	case telling.Less, telling.Labelled:
		texts = append(texts, f.Label)
	}
	for _, s := range f.More {
		if f.Form != telling.Source && s.Role != telling.Shown {
			texts = append(texts, s.Text)
		}
	}
	for _, text := range texts {
		if !strings.HasPrefix(text, w.Facts.EstimateMark) || f.Form == telling.Figure {
			text = plain.Aloud(w, text)
		}
		text = strings.TrimPrefix(text, w.Facts.EstimateMark)
		heard = append(heard, strings.TrimRight(strings.Join(strings.Fields(text), " "), "."))
	}
	return heard
}

func TestASourceTellsItsAddressToThoseWhoAsk(t *testing.T) {
	g := uitest.Graph(t)
	for _, tag := range uitest.Languages() {
		w := i18n.In(tag)
		facts := telling.Explained(g, w, telling.Node(g, w, g.Node("bts-sio"))).Section(telling.Sources).Facts()
		var orders []string
		for i := range facts {
			orders = append(orders, fmt.Sprint("source ", i+1))
		}
		said := strings.ReplaceAll(read(t, g, w, append([]string{"sheet bts-sio sources"}, orders...)...), " ", "")
		for _, f := range facts {
			for _, s := range f.More {
				if !strings.Contains(said, strings.Join(strings.Fields(plain.Aloud(w, s.Text)), "")) {
					t.Errorf("%v: %q of %s is not told", tag, s.Text, f.Label)
				}
			}
		}
	}
}

func TestNoCodeOfASourceIsHeard(t *testing.T) {
	g := uitest.Graph(t)
	codes := regexp.MustCompile(`\b(S\d+[a-z]?)\b`)
	for _, tag := range uitest.Languages() {
		w := i18n.In(tag)
		orders := []string{"routes bac cto", "way 1", "way 3", "compare backend-developer cto", "new", "less", "pay", "years", "ways in", "all", "mine", "catalogue", "list", "map", "search sql", "around cto", "routes cto bts-sio"}
		for _, n := range g.Nodes() {
			orders = append(orders, "sheet "+string(n.ID), "all")
		}
		if found := codes.FindAllString(read(t, g, w, orders...), -1); len(found) > 0 {
			t.Errorf("%v: it says %q", tag, found)
		}
	}
}

func TestALineTellsWhereItComesFrom(t *testing.T) {
	g := uitest.Graph(t)
	got := talk(t, g, language.English, "cto pay", "why 2", "next", "why 2", "sheet backend-developer skills", "3", "sheet", "why 1")
	for _, want := range []string{
		"Your choice: why 2\nSource: “CTO : fiche métier et salaire”, Ignition Program, undated.\n",
		"Your choice: why 2\nOur own estimate.\n",
		"Your choice: 3\nBuilding a site on ready-made foundations, such as Symfony or Zend (now",
		"Your choice: why 1\n" + i18n.In(language.English).Sheet.NoSource,
	} {
		has(t, "the answer", got, want)
	}
}

func TestASessionEndsWithItsInput(t *testing.T) {
	for _, typed := range []string{"", "\n", "carte", "carte\n", "\x00", "\xff\xfe", "\x1b[2J\n", "jouer", "jouer\n1"} {
		var out strings.Builder
		s := plain.NewSession(uitest.Graph(t), i18n.In(language.French), &out, plain.Options{At: "cto"})
		if err := s.Run(strings.NewReader(typed)); err != nil {
			t.Errorf("%q: %v", typed, err)
		}
		if !strings.HasSuffix(out.String(), "\nAu revoir.\n") || strings.ContainsRune(out.String(), '\x1b') {
			t.Errorf("%q ends %q", typed, out.String()[max(0, out.Len()-40):])
		}
	}
}

func TestAnotherLanguageKeepsTheAnswer(t *testing.T) {
	got := talk(t, uitest.Graph(t), language.French, "fiche cto", "langue en", "tâches", "langue fr", "retour")
	has(t, "the session", got, "Directeur / Directrice technique (CTO). Métier,", "The language is now English.\nChief technology officer (CTO). Job,",
		"Your choice: tâches\nCTO. Tasks,", "CTO. Tâches,")
}

func TestAllSaysEverythingWithoutAPause(t *testing.T) {
	g := uitest.Graph(t)
	got := talk(t, g, language.English, "cto", "all", "pay", "all")
	_, whole, _ := strings.Cut(got, "Your choice: all\n")
	if whole, _, _ = strings.Cut(whole, "Your choice"); strings.Count(whole, "\n") < 300 || strings.Contains(whole, "type more") {
		t.Errorf("all says\n%s", whole)
	}
	if _, pay, _ := strings.Cut(got, "Your choice: pay\n"); strings.Count(pay, "17. €60,000 to 300,000") != 1 {
		t.Errorf("all of the pay is\n%s", pay)
	}
}

func FuzzSession(f *testing.F) {
	for _, line := range []string{"1", "back", "search sql", "route cto", "langue en", "compare 1 2", "/", "play\n1\n\nstop", "é\x00\x1b]0;x\a"} {
		f.Add(line)
	}
	g := careerstest.Graph(f, crafts)
	f.Fuzz(func(t *testing.T, typed string) {
		var out strings.Builder
		o := plain.Options{Echo: true, Notebook: notebook.New(notebook.Content{})}
		if err := plain.NewSession(g, i18n.In(language.French), &out, o).Run(strings.NewReader(typed)); err != nil {
			t.Fatal(err)
		}
		if i := strings.IndexFunc(out.String(), func(r rune) bool { return unicode.IsControl(r) && r != '\n' }); i >= 0 {
			t.Errorf("%q is answered with a control character: %q", typed, out.String()[i:min(i+20, out.Len())])
		}
	})
}

func TestTheNarrowestTerminalComesToTheEndToo(t *testing.T) {
	w := i18n.In(language.English)
	for _, width := range []int{0, 1, 4, 9} {
		left := 2000
		converse(t, uitest.Graph(t), w, plain.Options{Width: func() int { return width }}, func(answer string) (string, bool) {
			if left--; left == 1999 {
				return "cto", true
			}
			return "", left > 0 && answer != "" // once all is said, an empty line is answered by nothing
		})
		if left == 0 {
			t.Errorf("%d cells: it does not come to its end", width)
		}
	}
}

func TestWhoSaysHelloIsGreetedAndHearsNoAbbreviation(t *testing.T) {
	got := talk(t, uitest.Graph(t), language.French, "bonjour", "routes bts-sio cto", "voie 1", "suite")
	if strings.Count(got, "parcours raconte des métiers") != 1 {
		t.Errorf("no greeting in\n%s", got)
	}
	if strings.Contains(got, "Dév.") || strings.Contains(got, "Lead dév.") || strings.Contains(got, "selon nous 1") {
		t.Errorf("what is no word is heard in\n%s", got)
	}
	if pay, apart := strings.Index(got, "Salaire"), strings.Index(got, "Ces salaires n'ont pas"); pay < 0 || apart < pay {
		t.Errorf("figures are warned of that nobody has heard:\n%s", got)
	}
}

func TestALevelThatWasReadIntoASourceIsSaidOnceAndNotOfTheFigure(t *testing.T) {
	for lang, want := range map[language.Tag]string{language.French: "junior (niveau que nous avons déduit) 2 499 €", language.English: "junior (a level that we inferred) €2,499"} {
		got := strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\n", " ").Replace(talk(t, uitest.Graph(t), lang, "support-technician"))
		if !strings.Contains(got, want) || strings.Contains(got, "selon nous junior") || strings.Contains(got, "estimated junior") {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}
