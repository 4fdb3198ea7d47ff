package notebook

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
)

const page = `# Le carnet de Sam

version: 1
skills:
  api: yes # vu en stage
  cloud: learning
cards:
  numbers: me
  lead: not-me # trop de bruit
  volcanoes: sometimes
kept:
  lead-developer: J'aime transmettre.
  technical-expert: ""
put-aside:
  cto: Trop de réunions.
routes:
  - nodes: [bts-sio, backend-developer, lead-developer]
    aim: quickest
    # voir aussi le BUT
    note: Demander à M. Roux.
notes:
  lead-developer: |-
    Appeler Inès.
    - horaires
    - équipe
questions:
  - ask: Combien de réunions par semaine ?
    node: lead-developer
    answer: Deux.
  - ask: "Qu'est-ce qui vous pèse : les délais ?"
`

func read(t *testing.T, text string) Content {
	t.Helper()
	c, _, err := Decode(strings.NewReader(text))
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return c
}

func written(t testing.TB, c Content, before string) string {
	t.Helper()
	var b bytes.Buffer
	if err := Encode(&b, c, []byte(before), nil, "Notes"); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestANotebookIsReadAsItIsWritten(t *testing.T) {
	c := read(t, page)
	want := Content{
		Skills: []Skill{{"api", careers.Able}, {"cloud", careers.Learning}},
		Cards:  []Card{{"numbers", careers.Me}, {"lead", careers.NotMe}, {"volcanoes", careers.Sometimes}},
		Kept:   []Choice{{"lead-developer", "J'aime transmettre."}, {"technical-expert", ""}},
		Aside:  []Choice{{"cto", "Trop de réunions."}},
		Routes: []Route{{[]careers.NodeID{"bts-sio", "backend-developer", "lead-developer"}, "quickest", "Demander à M. Roux."}},
		Notes:  []Note{{"lead-developer", "Appeler Inès.\n- horaires\n- équipe"}},
		Questions: []Question{
			{"lead-developer", "Combien de réunions par semaine ?", "Deux."},
			{"", "Qu'est-ce qui vous pèse : les délais ?", ""},
		},
	}
	if !c.Equal(want) {
		t.Errorf("got %+v", c)
	}
}

func TestWritingKeepsCommentsAndWhatNobodyKnows(t *testing.T) {
	before := page + "mood: fine\n"
	after := written(t, read(t, before), before)
	for _, kept := range []string{
		"# Le carnet de Sam\n", "api: yes # vu en stage\n", "    # voir aussi le BUT\n    note: ", "\nmood: fine\n",
		"  lead-developer: |-\n    Appeler Inès.\n    - horaires\n", "nodes: [bts-sio, backend-developer, lead-developer]\n",
	} {
		if !strings.Contains(after, kept) {
			t.Errorf("%q is not in\n%s", kept, after)
		}
	}
	if again := written(t, read(t, after), after); again != after {
		t.Errorf("written twice:\n%s\nonce:\n%s", again, after)
	}
}

func TestAFieldNobodyKnowsStaysInARouteThatStays(t *testing.T) {
	before := "version: 1\nroutes:\n  - nodes: [a, b]\n    colour: red\n  - nodes: [a, c]\n    colour: blue\n"
	c := read(t, before)
	c.Routes = c.Routes[1:]
	if after := written(t, c, before); strings.Contains(after, "red") || !strings.Contains(after, "colour: blue") {
		t.Errorf("got\n%s", after)
	}
}

func TestAnEntryThatWasRemovedDoesNotComeBackFromTheFile(t *testing.T) {
	c := read(t, page)
	c.Skills, c.Kept, c.Notes = c.Skills[:1], nil, nil
	if after := written(t, c, page); strings.Contains(after, "cloud") || strings.Contains(after, "kept") || strings.Contains(after, "Inès") {
		t.Errorf("got\n%s", after)
	}
}

func TestANewNotebookSaysAtItsTopWhatItIs(t *testing.T) {
	if got := written(t, Content{}, ""); got != "# Notes\n\nversion: 1\n" && got != "# Notes\nversion: 1\n" {
		t.Errorf("got %q", got)
	}
}

func TestFilesThatAreFine(t *testing.T) {
	for name, text := range map[string]string{
		"empty": "", "blank": "\n \n", "comments alone": "# nothing yet\n", "null": "null\n", "no version": "skills: {api: yes}\n",
		"sections left out": "version: 1\nskills:\nkept:\nroutes:\n", "written by another tool": "version: 1\nskills: {\"api\": true, \"cloud\": false}\n",
		"with a byte order mark": "\ufeffversion: 1\n", "with the line ends of Windows": "version: 1\r\nnotes:\r\n  cto: |\r\n    a\r\n    b\r\n",
	} {
		if _, _, err := Decode(strings.NewReader(text)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if c := read(t, "version: 1\r\nnotes:\r\n  cto: |\r\n    a\r\n    b\r\n"); c.Notes[0].Text != "a\nb" {
		t.Errorf("got %q", c.Notes[0].Text)
	}
}

func TestAFileWithoutVersionIsOlder(t *testing.T) {
	if _, version, err := Decode(strings.NewReader("skills: {api: yes}")); version >= Version || err != nil {
		t.Errorf("version %d, %v", version, err)
	}
}

func TestALaterVersionIsNamedWhateverItHolds(t *testing.T) {
	_, _, err := Decode(strings.NewReader("version: 7\nskills: {api: {level: 3}}\n"))
	var newer *NewerError
	if !errors.As(err, &newer) || newer.Version != 7 {
		t.Errorf("got %v", err)
	}
}

func TestDamageIsNamedWithItsLine(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       DamagedError
	}{
		{"cut in the middle", "version: 1\nnotes:\n  cto: \"abc", DamagedError{Flaw: BadYAML, Line: 3}},
		{"a tab", "version: 1\nskills:\n\tapi: yes\n", DamagedError{Flaw: BadYAML, Line: 3}},
		{"a page of the web", "<html>\n<body>\n", DamagedError{Flaw: WrongShape, Line: 1, Found: "<html> <body>"}},
		{"Latin-1", "version: 1\nnotes:\n  cto: r\xe9union\n", DamagedError{Flaw: NotText, Line: 3}},
		{"zeroes", strings.Repeat("\x00", 100), DamagedError{Flaw: BadYAML}},
		{"two documents", "version: 1\n---\nversion: 1\n", DamagedError{Flaw: BadYAML, Found: "more than one document"}},
		{"a version in words", "version: one\n", DamagedError{Flaw: WrongShape, Line: 1, Field: "version", Found: "one"}},
		{"a skill with an odd word", "version: 1\nskills:\n  api: perhaps\n", DamagedError{Flaw: UnknownWord, Line: 3, Field: "skills", Found: "perhaps"}},
		{"a list for a mapping", "version: 1\nkept:\n  - cto\n", DamagedError{Flaw: WrongShape, Line: 3, Field: "kept"}},
		{"a list for a text", "version: 1\nnotes:\n  cto: [a]\n", DamagedError{Flaw: WrongShape, Line: 3, Field: "notes"}},
		{"a route to nowhere", "version: 1\nroutes:\n  - aim: quickest\n", DamagedError{Flaw: NoNode, Line: 3, Field: "nodes"}},
		{"a question that asks nothing", "version: 1\nquestions:\n  - node: cto\n", DamagedError{Flaw: NoNode, Line: 3, Field: "ask"}},
		{"a question asked twice", "version: 1\nquestions:\n  - ask: Why?\n  - ask: Why?\n", DamagedError{Flaw: SaidTwice, Line: 4, Field: "questions", Found: "Why?"}},
		{"a route planned twice", "version: 1\nroutes:\n  - nodes: [a]\n  - nodes: [a]\n", DamagedError{Flaw: SaidTwice, Line: 4, Field: "routes", Found: "a"}},
		{"too deep", "version: 1\nx: " + strings.Repeat("[", 40) + strings.Repeat("]", 40), DamagedError{Flaw: BadYAML}},
		{"too long", "# " + strings.Repeat("x", Longest), DamagedError{Flaw: TooLong}},
	} {
		_, _, err := Decode(strings.NewReader(c.text))
		var got *DamagedError
		if !errors.As(err, &got) {
			t.Errorf("%s: got %v", c.name, err)
			continue
		}
		if got.Flaw != c.want.Flaw || c.want.Line > 0 && got.Line != c.want.Line || got.Field != c.want.Field || c.want.Found != "" && got.Found != c.want.Found {
			t.Errorf("%s: got %+v, want %+v", c.name, *got, c.want)
		}
	}
	if _, _, err := Decode(strings.NewReader("version: 1\nskills:\n  api: yes\n  api: learning\n")); err == nil {
		t.Error("a skill that stands twice passes")
	}
}

func TestAnErrorOfTheReaderIsNoDamage(t *testing.T) {
	broken := errors.New("the stick was pulled out")
	_, _, err := Decode(pulled{broken})
	var damaged *DamagedError
	if !errors.Is(err, broken) || errors.As(err, &damaged) {
		t.Errorf("got %v", err)
	}
}

type pulled struct{ err error }

func (p pulled) Read([]byte) (int, error) { return 0, p.err }

// Texts that a terminal would obey, or that YAML would read as something else.
func TestAnyContentSurvivesTheFile(t *testing.T) {
	texts := []string{
		"", "yes", "no", "null", "~", "1", "0x1F", "1e3", "2026-01-01", "- a", "a: b", "# a", "«\u00a0œuvre\u00a0»", "漢字 👍", "e\u0301",
		"\"quoted\" 'twice'", "a\nb", "  indented\nless\n\n  more", "tab\there", "\x1b[31mred\x1b[0m", "a\u202eb\u200d", "\n\n x \n\n", "---", "...", "|", ">", "%", "@", "`", "{a}", "[b]", "&c", "*d", "!e", "key:\n  - v",
		strings.Repeat("long ", 200), "trailing \nblank ", "\ufeffmark", "!!str x", "<<",
	}
	for seed := range uint64(300 / careerstest.Thin(2)) {
		r := rand.New(rand.NewPCG(seed, 5))
		any := func() string { return texts[r.IntN(len(texts))] }
		n := New(Content{})
		for range 12 {
			node := careers.NodeID([]string{"cto", "null", "yes", "1", "a-b"}[r.IntN(5)])
			n.SetProgress(careers.SkillID([]string{"api", "null", "no", "7"}[r.IntN(4)]), careers.Progress(r.IntN(7)))
			n.Decide(node, Stance(r.IntN(3)), any())
			n.SetNote(node, any())
			n.PlanRoute(Route{[]careers.NodeID{node, "x"}, any(), any()})
			n.SetQuestion(Question{}, Question{node, any(), any()})
		}
		text := written(t, n.Content(), "")
		if back := read(t, text); !back.Equal(n.Content()) {
			t.Fatalf("seed %d: got %+v\nwant %+v\n%s", seed, back, n.Content(), text)
		}
		if again := written(t, n.Content(), text); again != text {
			t.Fatalf("seed %d: written over itself\n%s\nbefore\n%s", seed, again, text)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(page)
	f.Add("version: 1\nnotes: {a: \"\\e[0m\"}\n")
	f.Add("a: &b [*b]\n")
	f.Fuzz(func(t *testing.T, text string) {
		c, _, err := Decode(strings.NewReader(text))
		if err != nil {
			return
		}
		var b bytes.Buffer
		if err := Encode(&b, c, []byte(text), nil, ""); err != nil {
			t.Fatalf("%v\n%q", err, text)
		}
		if back, _, err := Decode(&b); err != nil || !back.Equal(c) {
			t.Fatalf("%q: %v\n%+v\n%+v", text, err, back, c)
		}
	})
}

// The page that explains the format shows a notebook that is one.
func TestTheExampleOfTheDocumentationIsRead(t *testing.T) {
	page, err := os.ReadFile("../../docs/notebook.md")
	if err != nil {
		t.Fatal(err)
	}
	_, example, _ := strings.Cut(string(page), "```yaml\n")
	example, _, _ = strings.Cut(example, "```")
	c := read(t, example)
	if len(c.Skills) != 3 || len(c.Cards) != 3 || len(c.Kept) != 1 || len(c.Aside) != 1 || len(c.Routes) != 1 || len(c.Notes) != 1 || len(c.Questions) != 1 {
		t.Errorf("%+v", c)
	}
	if again := written(t, c, example); !strings.Contains(again, "# for people who do the job") {
		t.Errorf("its comments are lost:\n%s", again)
	}
}
