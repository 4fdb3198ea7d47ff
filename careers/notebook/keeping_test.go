package notebook

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"parcours/careers"
)

func TestOfTwoAimsMineStaysAndIsCountedAsAClash(t *testing.T) {
	of := func(aim string) Content {
		return Content{Routes: []Route{{Nodes: []careers.NodeID{"a", "b"}, Aim: aim}}}
	}
	for _, c := range []struct {
		mine, theirs, want string
		clashes            int
	}{
		{"quickest", "best-paid", "quickest", 1},
		{"", "best-paid", "best-paid", 0},
		{"quickest", "", "quickest", 0},
		{"quickest", "quickest", "quickest", 0},
	} {
		got, clashes := Merge(Content{}, of(c.mine), of(c.theirs))
		if got.Routes[0].Aim != c.want || clashes != c.clashes {
			t.Errorf("%q and %q: %q with %d clashes", c.mine, c.theirs, got.Routes[0].Aim, clashes)
		}
	}
}

func TestEveryListIsMerged(t *testing.T) {
	mine := read(t, page)
	theirs := Content{
		Skills: []Skill{{"tests", careers.Able}}, Cards: []Card{{"words", careers.Me}}, Kept: []Choice{{"tester", ""}}, Aside: []Choice{{"seller", ""}},
		Routes: []Route{{Nodes: []careers.NodeID{"x", "y"}}}, Notes: []Note{{"tester", "x"}}, Questions: []Question{{"tester", "Why?", ""}},
	}
	got, clashes := Merge(Content{}, mine, theirs)
	want := Content{
		append(mine.Skills, theirs.Skills...), append(mine.Cards, theirs.Cards...), append(mine.Kept, theirs.Kept...), append(mine.Aside, theirs.Aside...),
		append(mine.Routes, theirs.Routes...), append(mine.Notes, theirs.Notes...), append(mine.Questions, theirs.Questions...),
	}
	if !got.Equal(want) || clashes > 0 {
		t.Errorf("got %+v with %d clashes", got, clashes)
	}
	got, _ = Merge(Content{}, Content{Questions: []Question{{"", "Why?", "mine"}}}, Content{Questions: []Question{{"", "Why?", "theirs"}}})
	if got.Questions[0].Answer != "theirs\nmine" {
		t.Errorf("the answers become %q", got.Questions[0].Answer)
	}
}

func TestContentsAreTheSameOnlyWhereEverythingIs(t *testing.T) {
	whole := read(t, page)
	for name, change := range map[string]func(*Content){
		"a skill": func(c *Content) { c.Skills = c.Skills[1:] }, "a card": func(c *Content) { c.Cards = c.Cards[1:] },
		"what is kept":      func(c *Content) { c.Kept = nil },
		"what is put aside": func(c *Content) { c.Aside = nil }, "a note": func(c *Content) { c.Notes = nil },
		"a question":         func(c *Content) { c.Questions = c.Questions[:1] },
		"the aim of a route": func(c *Content) { c.Routes = []Route{{c.Routes[0].Nodes, "", c.Routes[0].Note}} },
		"the note of a route": func(c *Content) {
			c.Routes = []Route{{c.Routes[0].Nodes, c.Routes[0].Aim, ""}}
		},
		"the nodes of a route": func(c *Content) { c.Routes = []Route{{c.Routes[0].Nodes[1:], c.Routes[0].Aim, c.Routes[0].Note}} },
	} {
		other := whole
		change(&other)
		if whole.Equal(other) || other.Equal(whole) {
			t.Errorf("without %s it is the same", name)
		}
	}
}

func TestLevelsAreReadAsTheyAreWritten(t *testing.T) {
	var c Content
	for level := 1; level <= 4; level++ {
		c.Skills = append(c.Skills, Skill{careers.SkillID(fmt.Sprint("skill-", level)), careers.AbleAt(level)})
	}
	text := written(t, c, "")
	if !strings.Contains(text, "  skill-1: 1\n  skill-2: 2\n  skill-3: 3\n  skill-4: 4\n") || !read(t, text).Equal(c) {
		t.Errorf("got\n%s", text)
	}
	if _, _, err := Decode(strings.NewReader("skills: {api: 5}")); err == nil {
		t.Error("a fifth level passes")
	}
}

func TestALineOfTheFileThatSaysNothingIsPassedOver(t *testing.T) {
	c := read(t, "version: 1\nskills: {api: , cloud: no, tests: yes}\nkept: {cto: }\nnotes: {cto: , dev: ' '}\nroutes:\n  - nodes: [a, '', b]\n    note:\n")
	want := Content{
		Skills: []Skill{{"tests", careers.Able}}, Kept: []Choice{{"cto", ""}}, Routes: []Route{{Nodes: []careers.NodeID{"a", "b"}}},
	}
	if !c.Equal(want) {
		t.Errorf("got %+v", c)
	}
}

func TestTheFirstFlawOfAFileIsNamed(t *testing.T) {
	for _, c := range []struct {
		text string
		want DamagedError
	}{
		{"version: -1\n", DamagedError{WrongShape, 1, "version", "-1"}},
		{"kept: {a: [x]}\nnotes: {b: [y]}\n", DamagedError{WrongShape, 1, "kept", ""}},
		{"skills:\n  ? [a]\n  : yes\n", DamagedError{WrongShape, 2, "skills", ""}},
		{"skills:\n  '': yes\n", DamagedError{WrongShape, 2, "skills", ""}},
		{"put-aside:\n  cto: a\n  cto: b\n", DamagedError{SaidTwice, 3, "put-aside", "cto"}},
		{"version: 1\nroutes: quickest\n", DamagedError{WrongShape, 2, "routes", "quickest"}},
		{"routes:\n  - a\n", DamagedError{WrongShape, 2, "routes", "a"}},
		{"routes:\n  - nodes: a\n", DamagedError{WrongShape, 2, "nodes", "a"}},
		{"routes:\n  - nodes: [[a]]\n", DamagedError{WrongShape, 2, "nodes", ""}},
		{"questions:\n  - ask: [a]\n", DamagedError{WrongShape, 2, "ask", ""}},
		{"questions:\n  - ask: Why?\n    node: cto\n  - node: cto\n    ask: Why?\n", DamagedError{SaidTwice, 4, "questions", "Why?"}},
	} {
		_, _, err := Decode(strings.NewReader(c.text))
		var got *DamagedError
		if !errors.As(err, &got) || *got != c.want {
			t.Errorf("%q: got %v, want %v", c.text, err, &c.want)
		}
	}
	for _, fine := range []string{"# " + strings.Repeat("x", 4<<20-2), "questions:\n  - ask: Why?\n  - {ask: Why?, node: cto}\n"} {
		if _, _, err := Decode(strings.NewReader(fine)); err != nil {
			t.Errorf("%.60q: %v", fine, err)
		}
	}
}

func TestOnlyALaterVersionIsNewer(t *testing.T) {
	for version, want := range map[int]bool{0: false, 1: false, 2: true} {
		_, read, err := Decode(strings.NewReader(fmt.Sprintf("version: %d\n", version)))
		var newer *NewerError
		if errors.As(err, &newer) != want || (err != nil) != want || read != version {
			t.Errorf("version %d: read %d, %v", version, read, err)
		}
	}
	if _, version, err := Decode(strings.NewReader("")); version != Version || err != nil {
		t.Errorf("an empty file has version %d, %v", version, err)
	}
}

func TestAQuestionStaysInItsPlaceWhenItIsPutOtherwise(t *testing.T) {
	q := func(ask string) Question { return Question{Node: "cto", Ask: ask} }
	for _, c := range []struct {
		before, after Question
		want          string
	}{
		{q("b"), q("x"), "a x c"},
		{q("a"), q("c"), "c b"}, // one that is asked already
		{q("c"), q("a"), "b a"},
		{q("b"), q("b"), "a b c"},
		{q("b"), q(" "), "a c"},
		{q("z"), q(" "), "a b c"},
		{q("z"), q("x"), "a b c x"},
		{Question{}, q("x"), "a b c x"},
	} {
		n := New(Content{Questions: []Question{q("a"), q("b"), q("c")}})
		before := n.Snapshot()
		changed := n.SetQuestion(c.before, c.after)
		var asked []string
		for _, q := range n.Content().Questions {
			asked = append(asked, q.Ask)
		}
		if got := strings.Join(asked, " "); got != c.want || changed != (got != "a b c") {
			t.Errorf("%q for %q: %s, changed %v", c.after.Ask, c.before.Ask, got, changed)
		}
		if before.Questions[0].Ask+before.Questions[1].Ask+before.Questions[2].Ask != "abc" {
			t.Errorf("%q for %q: the snapshot became %v", c.after.Ask, c.before.Ask, before.Questions)
		}
	}
}

func TestANotebookIsSavedWhenNothingCameSince(t *testing.T) {
	n := New(Content{})
	if !n.IsSaved() {
		t.Error("a new one is not saved")
	}
	n.SetNote("cto", "a")
	early := n.Snapshot()
	n.SetNote("cto", "b")
	late := n.Snapshot()
	if n.IsSaved() || late.Revision <= early.Revision || n.Revision() != late.Revision {
		t.Errorf("after two changes: saved %v, revisions %d and %d", n.IsSaved(), early.Revision, late.Revision)
	}
	n.Saved(late, late.Content)
	n.Saved(early, early.Content) // the answer that came late
	if !n.IsSaved() || n.Revision() != late.Revision {
		t.Errorf("saved %v at revision %d", n.IsSaved(), n.Revision())
	}
	n.Saved(late, Content{Notes: []Note{{"cto", "b"}, {"dev", "theirs"}}})
	if !n.IsSaved() || n.Note("dev") != "theirs" || n.Revision() == late.Revision {
		t.Errorf("what another wrote: saved %v, %+v", n.IsSaved(), n.Content())
	}
	if n.Restore(early.Content); n.IsSaved() || n.Note("cto") != "a" {
		t.Errorf("what was restored: saved %v, %+v", n.IsSaved(), n.Content())
	}
}

func TestCommentsFollowTheirEntriesToNewNames(t *testing.T) {
	const before = `# Sam
version: 1
routes:
  - aim: quickest # by car
    colour: red
    nodes: [webmaster, cto]
  - nodes: [dev, cto]
    mood: fine
questions:
  - node: webmaster # Ines
    ask: Why?
    mood: fine
  - ask: Why?
    # the end
`
	const want = `# Sam
version: 1
routes:
  - nodes: [coder, cto]
    aim: quickest # by car
    colour: red
  - nodes: [dev, cto]
    mood: fine
questions:
  - ask: Why?
    node: coder # Ines
    mood: fine
  - ask: Why?
    # the end
`
	now := func(id careers.NodeID) careers.NodeID {
		if id == "webmaster" {
			return "coder"
		}
		return id
	}
	var b bytes.Buffer
	if err := Encode(&b, read(t, before).Rename(now), []byte(before), now, "Notes"); err != nil {
		t.Fatal(err)
	}
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

func TestTheHeadOfANewFileMayHaveSeveralLines(t *testing.T) {
	for head, want := range map[string]string{"": "version: 1\n", "a\nb": "# a\n# b\n\nversion: 1\n"} {
		var b bytes.Buffer
		if err := Encode(&b, Content{}, nil, nil, head); err != nil || b.String() != want {
			t.Errorf("%q: got %q, %v", head, b.String(), err)
		}
	}
}

func TestAnErrorOfTheWriterIsReturned(t *testing.T) {
	broken := errors.New("the stick is full")
	for _, size := range []int{1, 1 << 20} { // written at the end, or on the way
		c := Content{Notes: []Note{{"cto", strings.Repeat("x", size)}}}
		if err := Encode(full{broken}, c, nil, nil, ""); !errors.Is(err, broken) {
			t.Errorf("%d letters: got %v", size, err)
		}
	}
}

type full struct{ err error }

func (f full) Write([]byte) (int, error) { return 0, f.err }

func TestWhatWasTickedAndDecidedIsFoundAgain(t *testing.T) {
	n := New(Content{
		Skills: []Skill{{"api", careers.Able}, {"cloud", careers.Learning}},
		Kept:   []Choice{{"cto", "pay"}, {"dev", "code"}, {"lead", ""}}, Aside: []Choice{{"tester", "boring"}, {"lead", "meetings"}},
		Notes: []Note{{"cto", "call"}, {"dev", "write"}},
	})
	for skill, want := range map[careers.SkillID]careers.Progress{"api": careers.Able, "cloud": careers.Learning, "tests": careers.NotYet} {
		if got := n.Progress(skill); got != want || n.Mine()[skill] != want {
			t.Errorf("%s: %v, among mine %v", skill, got, n.Mine()[skill])
		}
	}
	for node, want := range map[careers.NodeID]string{"cto": "1 pay call", "dev": "1 code write", "tester": "2 boring ", "lead": "2 meetings ", "seller": "0  "} {
		stance, why := n.Stance(node)
		if got := fmt.Sprint(uint8(stance), " ", why, " ", n.Note(node)); got != want {
			t.Errorf("%s: %q, want %q", node, got, want)
		}
	}
	n.Decide("dev", Aside, "later")
	n.Decide("tester", Kept, "after all")
	n.Decide("cto", Undecided, "")
	n.SetProgress("cloud", careers.NotYet)
	want := Content{
		Skills: []Skill{{"api", careers.Able}}, Kept: []Choice{{"lead", ""}, {"tester", "after all"}},
		Aside: []Choice{{"lead", "meetings"}, {"dev", "later"}}, Notes: n.Content().Notes,
	}
	if !n.Content().Equal(want) {
		t.Errorf("got %+v", n.Content())
	}
}

func TestCommentsStayWithNodesAndWithTextsThatReadLikeFields(t *testing.T) {
	const before = `# Sam
version: 1
routes:
  - nodes:
      - a # start
      - b # on the way
      - c
    aim: note # why
    note: aim # because
questions:
  - ask: node # hm
    node: answer # who
    answer: ask # so
    mood: fine
  - ask: answer
    node: ask
    mood: better
`
	want := strings.Replace(before, `
      - a # start
      - b # on the way
      - c
`, ` [a, # start
      b, # on the way
      c]
`, 1)
	if got := written(t, read(t, before), before); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	c := read(t, before)
	c.Routes[0].Nodes = []careers.NodeID{"a", "c"}
	c.Questions = c.Questions[1:]
	want = "# Sam\nversion: 1\nroutes:\n  - nodes: [a, c]\n    aim: note\n    note: aim\nquestions:\n  - ask: answer\n    node: ask\n    mood: better\n"
	if got := written(t, c, before); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestNothingIsTakenOverFromAFileOfAnotherShape(t *testing.T) {
	c := read(t, page)
	want := written(t, c, "")
	for _, before := range []string{
		"- mood\n- fine\n", "mood\n", "routes: {mood: fine}\n", "routes: fine\n", "kept: [mood, fine]\n", "kept: fine\n", "questions: {ask: fine, node: mood}\n",
		"routes:\n  - [mood, fine]\n  - mood\n", "notes:\n  lead-developer: {mood: fine}\n", "routes:\n  - nodes: {bts-sio: mood}\n", "[a",
	} {
		if got := written(t, c, before); got != want {
			t.Errorf("from %q:\n%s", before, got)
		}
	}
}
