package dataset_test

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers/dataset"
)

const sharedTasks = `
dataset: {title: {en: Care}, start: nurse, languages: [en]}
sources: [{id: S1, title: S, quality: official}, {id: S2, title: T, quality: official}]
skills: [{id: hygiene, en: Hygiene}]
tasks:
  - {id: wash-hands, en: Wash hands, sources: [S1], needs: [hygiene], year: 2024}
  - {id: hand-over, en: Hand over, estimate: true}
roles:
  - {id: nurse, rank: 1, title: {en: Nurse}, tasks: [wash-hands, hand-over, {id: listen, en: Listen, sources: [S2]}]}
  - id: surgeon
    rank: 2
    title: {en: Surgeon}
    tasks:
      - {id: hand-over, sources: [S2]}
      - {id: wash-hands, en: Scrub, sources: [S2]}
`

func TestATaskIsWrittenOnceForAllWhoDoIt(t *testing.T) {
	g, err := dataset.Load(files(map[string]string{"a.yaml": sharedTasks}))
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	for _, n := range g.Nodes() {
		for _, task := range n.Tasks {
			said = append(said, fmt.Sprint(task.ID, " ", task.Text.In(language.English), task.Sources, task.Estimate, task.Needs, task.Year))
		}
	}
	want := strings.TrimSpace(`
wash-hands Wash hands[S1] false [hygiene] 2024
hand-over Hand over[] true [] 0
listen Listen[S2] false [] 0
hand-over Hand over[S2] false [] 0
wash-hands Scrub[S2] false [] 0`)
	if got := strings.Join(said, "\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	for _, c := range []struct{ from, to, want string }{
		{"tasks: [wash-hands,", "tasks: [wash-hand,", "a.yaml:9:54: unknown-id tasks wash-hand; want wash-hands"},
		{"{id: hand-over, sources: [S2]}", "{id: hand-ovre, sources: [S2]}", "a.yaml:14:9: missing-translation en"},
		{"- {id: hand-over, en", "- {id: wash-hands, en", "a.yaml:7:10: duplicate-id id wash-hands; first a.yaml:6:10\na.yaml:9:66: unknown-id tasks hand-over\na.yaml:14:9: missing-translation en"},
		{"needs: [hygiene]", "needs: [hygeine]", "a.yaml:6:61: unknown-id needs hygeine; want hygiene"},
		{"[wash-hands, hand-over, {", "[wash-hands, wash-hands, {", "a.yaml:9:66: duplicate-id id wash-hands; first a.yaml:9:54"},
		{"[wash-hands, hand-over, {", "[Wash hands, hand-over, {", "a.yaml:9:54: bad-id tasks Wash hands; want wash-hands"},
		{"{id: listen, en: Listen, sources: [S2]}", "{id: listen, en: Listen}", "a.yaml:9:77: unsourced"},
		{"en: Hand over, estimate: true", "en: Hand over", "a.yaml:7:5: unsourced"},
	} {
		got := complaint(dataset.Load(files(map[string]string{"a.yaml": strings.Replace(sharedTasks, c.from, c.to, 1)})))
		if got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.to, got, c.want)
		}
	}
}
