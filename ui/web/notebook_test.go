package web

import (
	"io/fs"
	"maps"
	"strings"
	"testing"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/screen"
)

// shelf is a store in memory.
type shelf struct {
	texts map[string]string
	flaw  error // of each set
	room  int   // for letters of texts, 0 for any number
}

func (s *shelf) get(name string) (string, bool) {
	text, ok := s.texts[name]
	return text, ok
}

func (s *shelf) set(name, text string) error {
	used := len(text) - len(s.texts[name])
	for _, t := range s.texts {
		used += len(t)
	}
	if s.room > 0 && used > s.room {
		return errNoRoom
	}
	if s.flaw == nil {
		s.texts[name] = text
	}
	return s.flaw
}

func (s *shelf) remove(name string) { delete(s.texts, name) }

func opened(s *shelf) (*keeper, *notebook.Notebook) {
	k := &keeper{store: s, head: "what it is"}
	return k, notebook.New(k.open())
}

func saved(t *testing.T, k *keeper, n *notebook.Notebook) screen.Keeping {
	t.Helper()
	told := k.save(n.Snapshot())
	if !told.Keeping.Failed() {
		n.Saved(told.Snapshot, told.Stored)
	}
	return told.Keeping
}

func TestWhatIsKeptIsThereInTheNextVisit(t *testing.T) {
	s := &shelf{texts: map[string]string{}}
	k, n := opened(s)
	if k.keeping.Event != screen.InBrowser {
		t.Errorf("a first visit is told %v", k.keeping.Event)
	}
	n.Decide("cto", notebook.Kept, "why not")
	if got := saved(t, k, n); got.Event != screen.Calm || !n.IsSaved() {
		t.Errorf("a save tells %+v", got)
	}
	k, n = opened(s)
	if stance, why := n.Stance("cto"); stance != notebook.Kept || why != "why not" || k.keeping.Event != screen.Calm {
		t.Errorf("the next visit finds %v, %q, and tells %v", stance, why, k.keeping.Event)
	}
}

func TestTwoPagesLoseNothingOfEachOther(t *testing.T) {
	s := &shelf{texts: map[string]string{}}
	k1, n1 := opened(s)
	k2, n2 := opened(s)
	n1.Decide("cto", notebook.Kept, "")
	saved(t, k1, n1)
	n2.Decide("dba", notebook.Aside, "")
	if got := saved(t, k2, n2); got.Event != screen.Joined {
		t.Errorf("the second page tells %+v", got)
	}
	_, n := opened(s)
	for id, want := range map[careers.NodeID]notebook.Stance{"cto": notebook.Kept, "dba": notebook.Aside} {
		if got, _ := n.Stance(id); got != want {
			t.Errorf("%s is %v", id, got)
		}
	}
}

func TestWhatCannotBeReadIsLeftAsItIs(t *testing.T) {
	for _, text := range []string{"[[[", "version: 99\n", strings.Repeat("x", notebook.Longest+1)} {
		s := &shelf{texts: map[string]string{nameApart(0): text}}
		k, n := opened(s)
		if !k.keeping.IsGrave() || k.keeping.About != nameApart(0) || k.keeping.Path != nameApart(1) {
			t.Errorf("%.20q is told as %+v", text, k.keeping)
		}
		n.Decide("cto", notebook.Kept, "")
		saved(t, k, n)
		if s.texts[nameApart(0)] != text || !strings.Contains(s.texts[nameApart(1)], "cto") {
			t.Errorf("%.20q is not left, or nothing is kept beside it", text)
		}
	}
}

func TestANotebookThatBreaksMeanwhileGoesOnBesideIt(t *testing.T) {
	s := &shelf{texts: map[string]string{}}
	k, n := opened(s)
	s.texts[nameApart(0)] = "[[["
	n.Decide("cto", notebook.Kept, "")
	if got := saved(t, k, n); !got.IsGrave() || got.Failed() || s.texts[nameApart(0)] != "[[[" || !strings.Contains(s.texts[nameApart(1)], "cto") {
		t.Errorf("%+v, %q", got, s.texts)
	}
}

func TestTwoPagesLoseNothingBesideANotebookThatBroke(t *testing.T) {
	s := &shelf{texts: map[string]string{}}
	k, n := opened(s)
	n.Decide("dba", notebook.Kept, "")
	saved(t, k, n)
	s.texts[nameApart(0)] = "version: 99\n"
	n.Decide("cto", notebook.Kept, "")
	saved(t, k, n)
	s.texts[nameApart(1)] = strings.Replace(s.texts[nameApart(1)], "cto", "cio", 1) // another page
	n.SetNote("dba", "of this page")
	if got := saved(t, k, n); got.Event != screen.Joined {
		t.Errorf("what another page wrote beside it is told as %v", got.Event)
	}
	if text := s.texts[nameApart(1)]; !strings.Contains(text, "cio") || strings.Contains(text, "cto") || !strings.Contains(text, "of this page") {
		t.Errorf("the two pages have\n%s", text)
	}
}

func TestABrowserThatRefusesIsTold(t *testing.T) {
	for flaw, event := range map[error]screen.KeepingEvent{errNoRoom: screen.Full, fs.ErrPermission: screen.Forbidden} {
		s := &shelf{texts: map[string]string{}}
		k, n := opened(s)
		s.flaw = flaw
		n.Decide("cto", notebook.Kept, "")
		if got := saved(t, k, n); got.Event != event || n.IsSaved() {
			t.Errorf("%v is told as %+v", flaw, got)
		}
		s.flaw = nil
		if got := saved(t, k, n); got.Failed() || !n.IsSaved() {
			t.Errorf("behind %v the next save tells %+v", flaw, got)
		}
	}
}

func TestWhatCannotBeReadIsPutAwayOrErasedAndNothingElseIsLost(t *testing.T) {
	for _, away := range []bool{true, false} {
		s := &shelf{texts: map[string]string{nameApart(0): "[[[", nameApart(1): "version: 99\n", nameAway(1): "of old"}}
		k, n := opened(s)
		n.Decide("cto", notebook.Kept, "")
		saved(t, k, n)
		if err := k.mend(away); err != nil {
			t.Fatal(err)
		}
		n.Decide("dba", notebook.Kept, "")
		k.save(n.Snapshot()) // late
		want := map[bool]int{true: 4, false: 2}[away]
		if len(s.texts) != want || s.texts[nameAway(1)] != "of old" || away && (s.texts[nameAway(2)] != "[[[" || s.texts[nameAway(3)] != "version: 99\n") {
			t.Errorf("put away %v: %q", away, s.texts)
		}
		k, n = opened(s)
		if stance, _ := n.Stance("cto"); stance != notebook.Kept || k.keeping.Event != screen.Calm || k.name != nameApart(0) {
			t.Errorf("put away %v: the next visit is told %+v", away, k.keeping)
		}
	}
}

// Whatever room there is, either all is mended or nothing has changed and notes go on being kept.
func TestWhereThereIsNoRoomToMendNothingIsLost(t *testing.T) {
	mended := map[bool]int{}
	for more := range 500 {
		s := &shelf{texts: map[string]string{nameApart(0): "[[[", nameApart(1): "version: 99\n"}}
		k, n := opened(s)
		n.Decide("cto", notebook.Kept, "why not")
		saved(t, k, n)
		before := maps.Clone(s.texts)
		for _, text := range before {
			s.room += len(text)
		}
		s.room += more
		if err := k.mend(more%2 == 0); err == nil {
			mended[true]++
			continue
		}
		mended[false]++
		if !maps.Equal(s.texts, before) {
			t.Fatalf("with room for %d more: %q, and before %q", more, s.texts, before)
		}
		s.room = 0
		n.Decide("dba", notebook.Kept, "")
		if saved(t, k, n); !strings.Contains(s.texts[nameApart(2)], "dba") {
			t.Fatalf("with room for %d more nothing is kept any longer: %q", more, s.texts)
		}
	}
	if mended[true] == 0 || mended[false] == 0 {
		t.Errorf("mended or not: %v", mended)
	}
}

func TestNothingIsLeftOfAnErasedNotebook(t *testing.T) {
	s := &shelf{texts: map[string]string{nameApart(0): "[[[", nameAway(1): "of old", "parcours-letters": "2"}}
	k, n := opened(s)
	n.Decide("cto", notebook.Kept, "")
	saved(t, k, n)
	for n := range mostApart + 1 { // as many as there may ever be
		s.texts[nameApart(n)], s.texts[nameAway(n)] = "[[[", "of old"
	}
	k.erase()
	n.Decide("dba", notebook.Kept, "")
	k.save(n.Snapshot())
	if len(s.texts) != 1 {
		t.Errorf("left: %q", s.texts)
	}
}
