package handout_test

import (
	"bytes"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/notebook"
	"parcours/ui/handout"
	"parcours/ui/i18n"
)

// What someone kept says on paper what it is, what it pays, why it is kept and what was noted;
// a way says how long each step takes.
func TestANotebookOnPaperSaysWhatWasKept(t *testing.T) {
	book := notebook.New(notebook.Content{})
	book.Decide("cto", notebook.Kept, "to decide")
	book.SetNote("cto", "ask Lea")
	book.SetNote("lead-developer", "on the way")
	book.Decide("bts-sio", notebook.Kept, "")
	book.PlanRoute(notebook.Route{Nodes: []careers.NodeID{"backend-developer", "lead-developer", "cto"}, Aim: "quickest"})
	book.Answer("numbers", careers.Me)
	book.Answer("teach", careers.Sometimes)
	book.Answer("lead", careers.NotMe)
	content := book.Content()
	g, w := careerstest.BuiltIn(t), i18n.In(language.English)
	var out bytes.Buffer
	if err := handout.Compose(g, w, handout.Order{Notes: &content}).Text(&out); err != nil {
		t.Fatal(err)
	}
	said := strings.Join(strings.Fields(out.String()), " ")
	for _, want := range []string{
		"Chief technology officer (CTO) — to decide Sets the company's technology strategy",
		"Pay: sen. €75,000 gross per year, median, France, 2021 · Silkhom via Silicon, 2021 Note: ask Lea",
		"Length: 2 years",
		"Back-end developer → ~5–8 y → Lead developer → ~4–7 y → CTO · the quickest",
		"Lead developer on the way",
		"Me: I like counting, comparing and finding out what the numbers mean. Sometimes: I like explaining",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
	}
	if strings.Count(said, "ask Lea") != 1 {
		t.Error("a note is there twice")
	}
}
