package careers_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/dataset"
)

func TestYearsOfWorkMakeOneConfirmedAfterTwoAndSeniorAfterFive(t *testing.T) {
	for years, want := range []careers.Experience{careers.Junior, careers.Junior, careers.Confirmed, careers.Confirmed, careers.Confirmed, careers.Senior, careers.Senior} {
		if got := careers.ExperienceAfter(careers.Years{Low: years, High: 9}); got != want {
			t.Errorf("after %d years: %v, want %v", years, got, want)
		}
	}
}

func TestAKeyWalksASkillThroughItsStates(t *testing.T) {
	state, walk := careers.NotYet, ""
	for range 4 {
		walk += fmt.Sprint(uint8(state), " ")
		state = state.Next()
	}
	if walk != "0 1 2 0 " || careers.AbleAt(3).Next() != careers.NotYet {
		t.Errorf("the states are %s", walk)
	}
	walk = ""
	for range 8 {
		walk += fmt.Sprint(state.Level(), state.IsAble(), " ")
		state = state.NextLevel()
	}
	if walk != "0 false 1 true 2 true 3 true 4 true 0 true 1 true 2 true " {
		t.Errorf("the levels are %s", walk)
	}
	for _, c := range []struct {
		state careers.Progress
		level int
		want  bool
	}{
		{careers.Able, 4, true}, {careers.AbleAt(2), 2, true}, {careers.AbleAt(2), 1, true}, {careers.AbleAt(2), 3, false},
		{careers.Learning, 1, false}, {careers.NotYet, 0, false}, {careers.AbleAt(1), 0, true},
	} {
		if c.state.Suffices(c.level) != c.want {
			t.Errorf("%d is enough for level %d: %v", c.state, c.level, !c.want)
		}
	}
	mine := careers.Mine{"a": careers.Able, "b": careers.AbleAt(2), "c": careers.Learning, "d": careers.NotYet}
	if m := mine.Mastery(); len(m) != 2 || m["a"] != 4 || m["b"] != 2 {
		t.Errorf("mastered: %v", m)
	}
}

// Each node has the word in one field alone.
const orchard = `
dataset: {title: {fr: Fruits, en: Fruit}, start: by-title}
sources: [{id: S1, title: T, publisher: P, quality: official}]
skills: [{id: s, fr: Quince, en: Quince, group: data, gloss: {fr: G, en: G}, sources: [S1]}]
interests: [{id: i, fr: Quince, en: Quince, sources: [S1]}]
roles:
  - {id: by-context, rank: 0, title: {fr: T, en: T}, name: {fr: T, en: T}, short: {fr: a, en: a}, summary: {fr: T, en: T}, context: [{about: hours, fr: Quince, en: Quince, sources: [S1]}]}
  - {id: by-interest, rank: 0, title: {fr: T, en: T}, name: {fr: T, en: T}, short: {fr: b, en: b}, summary: {fr: T, en: T}, interests: [i], interests-sources: [S1]}
  - {id: by-summary, rank: 0, title: {fr: T, en: T}, name: {fr: T, en: T}, short: {fr: c, en: c}, summary: {fr: Quince, en: Quince}}
  - {id: by-certificate, rank: 0, title: {fr: T, en: T}, name: {fr: T, en: T}, short: {fr: d, en: d}, summary: {fr: T, en: T}, certificates: [{fr: Quince, en: Quince, sources: [S1]}]}
  - {id: by-task, rank: 0, title: {fr: T, en: T}, name: {fr: T, en: T}, short: {fr: e, en: e}, summary: {fr: T, en: T}, tasks: [{id: t, fr: Quince, en: Quince, sources: [S1]}]}
  - {id: by-skill, rank: 0, title: {fr: T, en: T}, name: {fr: T, en: T}, short: {fr: f, en: f}, summary: {fr: T, en: T}, skills: [{skill: s, need: optional}]}
  - {id: quince, rank: 0, title: {fr: T, en: T}, name: {fr: T, en: T}, short: {fr: g, en: g}, summary: {fr: T, en: T}}
  - {id: by-code, rank: 0, title: {fr: T, en: T}, name: {fr: T, en: T}, short: {fr: h, en: h}, summary: {fr: T, en: T}, codes: [{system: rome, code: A1, label: Quince, match: exact, sources: [S1]}]}
  - {id: by-middle, rank: 0, title: {fr: T, en: T}, name: {fr: T, en: T}, middle: {fr: Quince, en: Quince}, short: {fr: i, en: i}, summary: {fr: T, en: T}}
  - {id: by-name, rank: 0, title: {fr: T, en: T}, name: {fr: Quince, en: Quince}, short: {fr: j, en: j}, summary: {fr: T, en: T}}
  - {id: by-short, rank: 0, title: {fr: T, en: T}, name: {fr: T, en: T}, short: {fr: Quince, en: Quince}, summary: {fr: T, en: T}}
  - {id: by-also, rank: 0, title: {fr: T, en: T}, name: {fr: T, en: T}, short: {fr: k, en: k}, summary: {fr: T, en: T}, also: {fr: [Quince], en: [Quince]}}
  - {id: by-inside, rank: 0, title: {fr: Dequincer, en: Dequincer}, name: {fr: T, en: T}, short: {fr: l, en: l}, summary: {fr: T, en: T}}
  - {id: by-beginning, rank: 0, title: {fr: Quincer, en: Quincer}, name: {fr: T, en: T}, short: {fr: m, en: m}, summary: {fr: T, en: T}}
  - {id: by-french, rank: 0, title: {fr: Quince, en: T}, name: {fr: T, en: T}, short: {fr: n, en: n}, summary: {fr: T, en: T}}
  - {id: by-title, rank: 0, title: {fr: T, en: Quince}, name: {fr: T, en: T}, short: {fr: o, en: o}, summary: {fr: T, en: T}}
`

func TestWhatIsFoundInATellingFieldComesFirst(t *testing.T) {
	g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(orchard)}})
	if err != nil {
		t.Fatal(err)
	}
	for query, want := range map[string]string{
		"quince": "by-title by-french by-beginning by-also by-middle by-name by-short by-code quince by-skill by-task by-certificate by-summary by-interest by-context",
		"dequi":  "by-inside",
		"incer":  "by-inside by-beginning",
		"quinze": "by-beginning by-title by-french by-also by-middle by-name by-short by-code quince by-skill by-task by-certificate by-summary by-interest by-context",
	} {
		var got []string
		for _, h := range careers.NewIndex(g).Search(query, language.English) {
			got = append(got, string(h.Node.ID))
		}
		if said := strings.Join(got, " "); said != want {
			t.Errorf("%s: got\n%s\nwant\n%s", query, said, want)
		}
	}
}
