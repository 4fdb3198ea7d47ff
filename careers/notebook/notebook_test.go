package notebook

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"strings"
	"testing"

	"parcours/careers"
)

func TestEachChangeIsReportedOnce(t *testing.T) {
	n := New(Content{})
	for _, c := range []struct {
		what    string
		changed bool
		want    bool
	}{
		{"ticking", n.SetProgress("api", careers.Able), true},
		{"ticking again", n.SetProgress("api", careers.Able), false},
		{"unticking what is not ticked", n.SetProgress("cloud", careers.NotYet), false},
		{"keeping", n.Decide("cto", Kept, " well\npaid "), true},
		{"keeping for the same reason", n.Decide("cto", Kept, "well paid"), false},
		{"putting aside", n.Decide("cto", Aside, "meetings"), true},
		{"noting", n.SetNote("cto", "call\tSam\x1b[0m "), true},
		{"noting the same", n.SetNote("cto", "call    Sam[0m"), false},
		{"a route to nowhere", n.PlanRoute(Route{}), false},
		{"planning", n.PlanRoute(Route{Nodes: []careers.NodeID{"a", "b"}}), true},
		{"asking", n.SetQuestion(Question{}, Question{Node: "cto", Ask: "Why?"}), true},
		{"asking otherwise", n.SetQuestion(Question{Node: "cto", Ask: "Why?"}, Question{Node: "cto", Ask: "How?", Answer: "So."}), true},
		{"dropping no route", n.DropRoute([]careers.NodeID{"a"}), false},
		{"dropping a route", n.DropRoute([]careers.NodeID{"a", "b"}), true},
	} {
		if c.changed != c.want {
			t.Errorf("%s: changed = %v", c.what, c.changed)
		}
	}
	if stance, why := n.Stance("cto"); stance != Aside || why != "meetings" || len(n.Content().Kept) > 0 {
		t.Errorf("cto: %v %q, kept %v", stance, why, n.Content().Kept)
	}
	if q := n.Content().Questions; len(q) != 1 || q[0] != (Question{"cto", "How?", "So."}) {
		t.Errorf("questions %+v", q)
	}
	if n.SetNote("cto", " \n "); n.Note("cto") != "" || len(n.Content().Notes) > 0 {
		t.Error("a blank note stays")
	}
}

func TestANotebookThatIsNilIsEmptyAndStaysSo(t *testing.T) {
	var n *Notebook
	n.SetProgress("api", careers.Able)
	n.Decide("cto", Kept, "")
	n.SetNote("cto", "x")
	n.PlanRoute(Route{Nodes: []careers.NodeID{"a"}})
	n.SetQuestion(Question{}, Question{Ask: "Why?"})
	n.Saved(Snapshot{}, Content{Notes: []Note{{"a", "b"}}})
	if stance, _ := n.Stance("cto"); !n.Content().Equal(Content{}) || len(n.Mine()) > 0 || n.Progress("api") != careers.NotYet || stance != Undecided || !n.IsSaved() {
		t.Error("it is not empty")
	}
}

func TestASnapshotNeverChanges(t *testing.T) {
	n := New(Content{})
	n.SetProgress("api", careers.Able)
	n.SetNote("cto", "before")
	s := n.Snapshot()
	n.SetProgress("api", careers.Learning)
	n.SetNote("cto", "after")
	n.SetNote("dev", "more")
	if s.Skills[0].Progress != careers.Able || s.Notes[0].Text != "before" || len(s.Notes) != 1 {
		t.Errorf("it became %+v", s)
	}
}

func TestWhatAnotherProgramWroteComesInWithoutLosingWhatCameSince(t *testing.T) {
	n := New(Content{})
	n.SetNote("cto", "mine")
	s := n.Snapshot()
	n.SetNote("dev", "since")
	n.Saved(s, Content{Notes: []Note{{"cto", "mine"}, {"lead", "theirs"}}})
	if got := fmt.Sprint(n.Content().Notes); got != "[{cto mine} {dev since} {lead theirs}]" || n.IsSaved() {
		t.Errorf("got %s, saved = %v", got, n.IsSaved())
	}
	s = n.Snapshot()
	n.Saved(s, s.Content)
	if !n.IsSaved() {
		t.Error("the last change is not saved")
	}
}

// Each line is one skill, or one card, in the base, in mine and in theirs, and what is left;
// "." is one that is not there.
func TestSkillsAndCardsMergeByWhoChangedThem(t *testing.T) {
	for _, line := range strings.Split(strings.TrimSpace(`
		. . . -> .
		. y . -> y
		. . y -> y
		y y y -> y
		y . y -> .
		y y . -> .
		y . . -> .
		y l y -> l
		y y l -> l
		y l . -> l
		y . l -> l
		y l l -> l
		. y l -> y clash
		. l y -> l clash
	`), "\n") {
		words := strings.Fields(line)
		of := func(word string) Content {
			switch word {
			case "y":
				return Content{Skills: []Skill{{"api", careers.Able}}, Cards: []Card{{"sea", careers.Me}}}
			case "l":
				return Content{Skills: []Skill{{"api", careers.Learning}}, Cards: []Card{{"sea", careers.NotMe}}}
			}
			return Content{}
		}
		got, clashes := Merge(of(words[0]), of(words[1]), of(words[2]))
		if !got.Equal(of(words[4])) || (clashes > 0) != (len(words) > 5) {
			t.Errorf("%s: got %+v with %d clashes", strings.TrimSpace(line), got, clashes)
		}
	}
}

func TestTextsThatBothChangedAreBothKept(t *testing.T) {
	of := func(note string) Content { return Content{Notes: []Note{{"cto", note}}} }
	for _, c := range []struct{ base, mine, theirs, want string }{
		{"a", "a b", "a", "a b"},
		{"a", "a", "a c", "a c"},
		{"a", "a b", "a c", "a c\na b"},
		{"a", "a b", "a b c", "a b c"},
		{"a", "a b c", "a b", "a b c"},
	} {
		got, clashes := Merge(of(c.base), of(c.mine), of(c.theirs))
		if got.Notes[0].Text != c.want || clashes > 0 {
			t.Errorf("%q, %q: got %q with %d clashes", c.mine, c.theirs, got.Notes[0].Text, clashes)
		}
	}
	got, _ := Merge(Content{}, Content{Kept: []Choice{{"cto", "pay"}}, Routes: []Route{{[]careers.NodeID{"a"}, "quickest", "x"}}},
		Content{Kept: []Choice{{"cto", "team"}}, Routes: []Route{{[]careers.NodeID{"a"}, "", "y"}}})
	if got.Kept[0].Why != "team / pay" || got.Routes[0].Note != "y\nx" || got.Routes[0].Aim != "quickest" {
		t.Errorf("got %+v", got)
	}
}

// No word that either program wrote since the base is lost, whatever they did.
func TestAMergeLosesNoWord(t *testing.T) {
	for seed := range uint64(500) {
		r := rand.New(rand.NewPCG(seed, 9))
		serial := 0
		scribble := func(n *Notebook, who string) {
			for range r.IntN(6) {
				serial++
				word := fmt.Sprintf("%s%d", who, serial)
				node := careers.NodeID(fmt.Sprint("node", r.IntN(3)))
				switch r.IntN(5) {
				case 0:
					n.SetNote(node, n.Note(node)+" "+word)
				case 1:
					n.Decide(node, Stance(1+r.IntN(2)), word)
				case 2:
					n.PlanRoute(Route{Nodes: []careers.NodeID{node}, Note: word})
				case 3:
					n.SetQuestion(Question{}, Question{node, "Why?", word})
				case 4:
					n.SetNote(node, "")
				}
			}
		}
		first := New(Content{})
		scribble(first, "base")
		base := first.Content()
		mine, theirs := New(base), New(base)
		scribble(mine, "mine")
		scribble(theirs, "theirs")
		merged, _ := Merge(base, mine.Content(), theirs.Content())
		all := fmt.Sprintf("%q", merged)
		for _, side := range []Content{mine.Content(), theirs.Content()} {
			for _, word := range strings.FieldsFunc(fmt.Sprintf("%q", side), func(r rune) bool { return !(r >= '0' && r <= '9' || r >= 'a' && r <= 'z') }) {
				if (strings.HasPrefix(word, "mine") || strings.HasPrefix(word, "theirs")) && !strings.Contains(all, word) {
					t.Fatalf("seed %d: %s is lost in %s", seed, word, all)
				}
			}
		}
		if same, clashes := Merge(base, mine.Content(), base); !same.Equal(mine.Content()) || clashes > 0 {
			t.Fatalf("seed %d: merging with no change gave %+v", seed, same)
		}
	}
}

func TestAnAnswerToACardIsKeptChangedAndTakenBack(t *testing.T) {
	n := New(Content{Cards: []Card{{"volcanoes", careers.Sometimes}}})
	if !n.Answer("sea", careers.Me) || !n.Answer("night", careers.NotMe) || n.Answer("sea", careers.Me) {
		t.Error("an answer that changes something says that it does not, or the reverse")
	}
	if n.Answer("sea", careers.Sometimes); !n.Answer("night", careers.Unsaid) {
		t.Error("an answer cannot be taken back")
	}
	want := careers.Answers{"volcanoes": careers.Sometimes, "sea": careers.Sometimes}
	if got := n.Answers(); !maps.Equal(got, want) {
		t.Errorf("the answers are %v", got)
	}
}
