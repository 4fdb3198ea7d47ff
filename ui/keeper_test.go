package ui

import (
	"reflect"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers/notebook"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
)

// desk is a keeper with what it has ordered to be saved.
type desk struct {
	keeper
	ordered []string
}

func newDesk(t *testing.T) *desk {
	d := &desk{}
	env := uitest.Env(uitest.Graph(t), language.English)
	env.Notebook = notebook.New(notebook.Content{})
	d.keeper = keeper{env: env, save: func(s notebook.Snapshot) tea.Cmd {
		d.ordered = append(d.ordered, s.Notes[0].Text)
		return screen.Do(s)
	}}
	return d
}

func (d *desk) write(text string) tea.Cmd {
	d.env.Notebook.SetNote("cto", text)
	return d.changed()
}

// answer is the answer to an order.
func (d *desk) answer(order tea.Cmd, keeping screen.Keeping) (tea.Cmd, string) {
	s := order().(notebook.Snapshot)
	return d.saved(screen.NotebookSaved{Snapshot: s, Stored: s.Content, Keeping: keeping})
}

func TestChangesAreGatheredAndTheLatestIsSaved(t *testing.T) {
	d := newDesk(t)
	if d.write("a") == nil {
		t.Fatal("nothing is going to be saved")
	}
	if d.write("ab") != nil || d.write("abc") != nil {
		t.Error("each letter waits for itself")
	}
	order := d.due()
	if want := []string{"abc"}; !reflect.DeepEqual(d.ordered, want) {
		t.Fatalf("saved %q", d.ordered)
	}
	if d.write("abcd") != nil || d.due() != nil {
		t.Error("two saves at once")
	}
	next, _ := d.answer(order, screen.Keeping{})
	if next == nil {
		t.Fatal("the last letter is forgotten")
	}
	next, said := d.answer(d.due(), screen.Keeping{})
	if next != nil || said != "" || !d.env.Notebook.IsSaved() || d.ordered[1] != "abcd" {
		t.Errorf("saved %q, said %q", d.ordered, said)
	}
	if d.due() != nil {
		t.Error("it is saved again without a change")
	}
}

func TestAFailureIsSaidOnceAndTriedAgainAtTheNextChange(t *testing.T) {
	d := newDesk(t)
	full := screen.Keeping{Path: "n.yaml", Event: screen.Full}
	d.write("a")
	next, said := d.answer(d.due(), full)
	if next != nil || said == "" || d.env.Notebook.IsSaved() {
		t.Errorf("next %v, said %q", next, said)
	}
	if d.write("ab") == nil {
		t.Fatal("it is not tried again")
	}
	if _, said := d.answer(d.due(), full); said != "" {
		t.Errorf("said again: %q", said)
	}
	d.write("abc")
	if _, said := d.answer(d.due(), screen.Keeping{Path: "n.yaml"}); said != "" || !d.env.Notebook.IsSaved() {
		t.Errorf("after all: %q", said)
	}
}

func TestWhatAnotherProgramWroteIsTakenOver(t *testing.T) {
	d := newDesk(t)
	d.write("a")
	s := d.due()().(notebook.Snapshot)
	stored := notebook.Content{Notes: []notebook.Note{{Node: "cto", Text: "a"}, {Node: "dev", Text: "theirs"}}}
	next, said := d.saved(screen.NotebookSaved{Snapshot: s, Stored: stored, Keeping: screen.Keeping{Event: screen.Joined}})
	if next != nil || said == "" || d.env.Notebook.Note("dev") != "theirs" || !d.env.Notebook.IsSaved() {
		t.Errorf("next %v, said %q, %+v", next, said, d.env.Notebook.Content())
	}
}

func TestASessionThatKeepsNothingSavesNothing(t *testing.T) {
	d := newDesk(t)
	d.save = nil
	if d.write("a") != nil {
		t.Error("something is going to be saved")
	}
}

// Who has just read that something is kept reads that it is not, until a key of its own; and again
// at each change that does not come to the file.
func TestWhatCouldNotBeKeptTakesThePlaceOfWhatWasSaid(t *testing.T) {
	for _, lang := range uitest.Languages() {
		shut := screen.Keeping{Path: "carnet.yaml", Event: screen.Forbidden}
		s := begin(uitest.Graph(t), Options{
			Language: lang, At: "cto", Screen: "sheet", Notebook: notebook.New(notebook.Content{}), Keeping: screen.Keeping{Path: "carnet.yaml"},
			Save: func(s notebook.Snapshot) tea.Cmd {
				return screen.Do(screen.NotebookSaved{Snapshot: s, Stored: s.Content, Keeping: shut})
			},
		}, 80, 24)
		squeezed := func(text string) string { return strings.Join(strings.Fields(text), "") }
		said := func() bool { return strings.Contains(squeezed(s.plain()), squeezed(shut.Sentence(s.env.Words))) }
		if s.press("+"); !said() {
			t.Fatalf("the notice is not there:\n%s", s.plain())
		}
		if s.press("down", "down"); !said() {
			t.Errorf("it does not stay:\n%s", s.plain())
		}
		if s.press("enter"); said() {
			t.Errorf("it stays when read:\n%s", s.plain())
		}
		if s.press("-"); !said() {
			t.Errorf("what is not kept the second time is said to be:\n%s", s.plain())
		}
	}
}
