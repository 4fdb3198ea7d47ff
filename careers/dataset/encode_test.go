package dataset_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/data"
)

// encoded are the files of a graph.
func encoded(g *careers.Graph) fstest.MapFS {
	fsys := fstest.MapFS{}
	for _, f := range dataset.Encode(g) {
		fsys[f.Name] = &fstest.MapFile{Data: []byte(f.Text)}
	}
	return fsys
}

// expectSame writes a graph, reads it again and compares.
func expectSame(t *testing.T, g *careers.Graph) {
	t.Helper()
	files := encoded(g)
	again, err := dataset.Load(files)
	if err != nil {
		t.Fatalf("what was written cannot be read: %.2000v", err)
	}
	if again.Title() != g.Title() || !reflect.DeepEqual(again.Skills(), g.Skills()) || !reflect.DeepEqual(again.Sources(), g.Sources()) || !reflect.DeepEqual(again.Terms(), g.Terms()) {
		t.Error("its lists are others")
	}
	for i, n := range g.Nodes() {
		if got := again.Nodes()[i]; !reflect.DeepEqual(got, n) {
			t.Fatalf("node %s: got\n%.3000v\nwant\n%.3000v", n.ID, fmt.Sprintf("%+v", got), fmt.Sprintf("%+v", n))
		}
	}
	for i, s := range g.Steps() {
		if got := again.Steps()[i]; !reflect.DeepEqual(got, s) {
			t.Fatalf("step: got\n%+v\nwant\n%+v", got, s)
		}
	}
	if !reflect.DeepEqual(again, g) {
		t.Error("something else is different")
	}
	if twice := encoded(again); !reflect.DeepEqual(twice, files) {
		t.Error("it is written in another way the second time")
	}
}

func TestWhatIsWrittenIsReadAsItWas(t *testing.T) {
	builtIn, err := dataset.Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	expectSame(t, builtIn)
	paid, err := dataset.Load(careerstest.Paid)
	if err != nil {
		t.Fatal(err)
	}
	expectSame(t, paid)
	for _, text := range []string{
		"school 0 training\nschool -> dev entry\ndev -> lead 5-8\nlead -> dev return",
		"dev 1\nmaster 1 training\nlead 1\nphd 1 training\ndev -> lead 3+ lateral\nlead -> cto related",
	} {
		expectSame(t, careerstest.Graph(t, text))
	}
	for _, text := range []string{declared, sharedTasks} {
		g, err := dataset.Load(files(map[string]string{"a.yaml": text}))
		if err != nil {
			t.Fatal(err)
		}
		expectSame(t, g)
	}
}

var odd = []string{
	"a: b", "a:", ":a", "#a", "a #b", "a#b", "- a", "-a", "--- a", "...", "? a", "?a", "! a", "&a", "*a", "%a", "@a", "`a", "| a", "> a", "'a'", `"a"`, `a "b" c`, "l'air", "l'air: frais", `l'"air": frais`,
	"a, b", "[a]", "{a}", "a]", "a}", "{fr: a}", "no", "NO", "yes", "true", "null", "~", "~a", "on", "y", "=", "<<", "1", "-1", "1.5", "1e3", "0x1f", "2024-01-31", "12:30", "1_000", ".5", "+5", "a\\b", `\"`, `'\`, "é", "日本",
	"a  b", "a\u00a0b", "a\u202fb", strings.Repeat("long ", 60) + "end", "a: " + strings.Repeat("long ", 60) + "'end'", "key: [1, 2]", "e\u0301",
}

func TestOddTextsAreReadAsTheyWereWritten(t *testing.T) {
	langs := []language.Tag{language.Norwegian, language.German, language.MustParse("pt-BR")}
	for i, s := range odd {
		text := careers.TextIn(langs, func(lang language.Tag) string {
			if slices.Index(langs, lang) < i%3 {
				return ""
			}
			return s
		})
		source := []careers.SourceID{"S1"}
		stated := careers.Statement{Text: text, Sources: source}
		p := careers.Parts{Header: careers.Header{Title: text, Start: "dev", Languages: langs, Inferred: []careers.Inferred{{About: careers.InferredTracks, How: text}}}}
		p.Sources = []*careers.Source{{ID: "S1", Title: s, Publisher: s, Family: s, Attribution: s, Note: text, Quality: careers.Survey}}
		p.Skills = []*careers.Skill{{ID: "no", Name: text, Gloss: text}}
		p.Terms = []*careers.Term{{ID: "on", Word: text, Gloss: text, Also: []string{s, s + s}}}
		p.Nodes = []*careers.Node{{
			ID: "dev", Title: text, Summary: text, Also: careers.TitlesIn(langs, func(language.Tag) []string { return []string{s, s} }),
			Tasks: []careers.Task{{ID: "1", Statement: stated}}, NotFor: []careers.Statement{stated, stated}, Needs: []careers.Need{{Skill: "no", As: text, Level: 2, Entry: 1, Senior: 4}},
			Codes:   []careers.Code{{System: "rome", Code: s, Label: s, Version: s, Sources: source}},
			Profile: careers.Profile{Kinds: []careers.Holland{careers.Conventional, careers.Holland(i % 5)}, Sources: source},
			Pay:     []careers.Pay{{Low: careers.Units(5), High: careers.Units(7), Currency: "CHF", Source: "S1", Measure: text, Note: text, Years: careers.Years{High: 1}}},
		}, {ID: "2", Kind: careers.Training, Title: text, Course: &careers.Course{}}}
		g, err := careers.New(p)
		if err != nil {
			t.Fatal(err)
		}
		if strings.ContainsRune(s, '\u0301') { // which is composed by the reader
			if again, err := dataset.Load(encoded(g)); err != nil || again.Node("dev").Title.In(language.German) != "é" {
				t.Errorf("%q: %v", s, err)
			}
			continue
		}
		t.Run(s, func(t *testing.T) { expectSame(t, g) })
	}
}

func TestFilesAreWrittenForPeople(t *testing.T) {
	text := strings.Replace(sharedTasks, "{id: hand-over, sources: [S2]}", "hand-over", 1)
	g, err := dataset.Load(files(map[string]string{"a.yaml": text}))
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	for _, f := range dataset.Encode(g) {
		fmt.Fprintf(&got, "%s\n%s", f.Name, f.Text)
	}
	want := strings.TrimPrefix(`
dataset.yaml
dataset:
  title: {en: Care}
  start: nurse
  languages: [en]
sources.yaml
sources:
  - {id: S1, title: S, quality: official}
  - {id: S2, title: T, quality: official}
skills.yaml
skills:
  - {id: hygiene, en: Hygiene}
tasks.yaml
tasks:
  - {id: hand-over, en: Hand over, estimate: true}
nodes.yaml
roles:
  - id: nurse
    rank: 1
    title: {en: Nurse}
    tasks:
      - {id: wash-hands, en: Wash hands, year: 2024, sources: [S1], needs: [hygiene]}
      - hand-over
      - {id: listen, en: Listen, sources: [S2]}
  - id: surgeon
    rank: 2
    title: {en: Surgeon}
    tasks:
      - hand-over
      - {id: wash-hands, en: Scrub, sources: [S2]}
`, "\n")
	if got.String() != want {
		t.Errorf("got\n%s", got.String())
	}
}

func TestAnyGraphIsReadAsItWasWritten(t *testing.T) {
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(seed, 1))
		var text strings.Builder
		for i := range 3 + r.IntN(20) {
			kind := ""
			if r.IntN(3) == 0 {
				kind = " training"
			}
			fmt.Fprintf(&text, "n%d %d%s\n", i, r.IntN(4), kind)
		}
		for range r.IntN(20) {
			from, to := r.IntN(3), 1+r.IntN(2)
			fmt.Fprintf(&text, "n%d -> n%d %d-%d lateral\n", from*3, from*3+to, 1+r.IntN(3), 4+r.IntN(3))
		}
		lines := map[string]bool{}
		var once []string
		for _, l := range strings.Split(text.String(), "\n") {
			ends, _, _ := strings.Cut(l, " lateral")
			if f := strings.Fields(ends); len(f) > 3 {
				ends = f[0] + f[2]
			}
			if !lines[ends] {
				lines[ends], once = true, append(once, l)
			}
		}
		expectSame(t, careerstest.Graph(t, strings.Join(once, "\n")))
	}
}
