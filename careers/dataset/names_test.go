package dataset_test

import (
	"strings"
	"testing"

	"parcours/careers/dataset"
)

func TestEachIDThatNamesNothingIsReportedWhereItStands(t *testing.T) {
	const text = `dataset:
  title: {fr: A, en: A}
  start: dev
  tracks: [{id: code, fr: C, en: C}]
  paths: [{nodes: [dev, x1], sources: [X2]}]
sources: [{id: S1, title: S, quality: seed}]
skills: [{id: go, fr: G, en: G, group: design, gloss: {fr: G, en: G}, sources: [X3]}]
interests: [{id: warmth, fr: W, en: W, sources: [X4]}]
terms: [{id: api, word: {fr: A, en: A}, gloss: {fr: A, en: A}, sources: [X5]}]
roles:
  - id: dev
    rank: 1
    title: {fr: D, en: D}
    name: {fr: D, en: D}
    short: {fr: D, en: D}
    summary: {fr: D, en: D}
    track: x6
    after: [code, x7]
    builds-on: [x8]
    interests: [x9]
    interests-sources: [X10]
    riasec: {letters: SA, sources: [X20]}
    tasks: [{id: t, fr: T, en: T, needs: [go, x11], sources: [S1, X12]}]
    fades: [{skill: x13, fr: F, en: F, sources: [X14]}]
    works-with: [{role: x15, fr: W, en: W, estimate: true}]
    pay: [{experience: any, point: 1, source: X16}]
    steps: [{to: x17, kind: lateral, sources: [X18]}]
`
	const want = `
a.yaml:5:25: unknown-id nodes x1
a.yaml:5:40: unknown-id sources X2
a.yaml:7:81: unknown-id sources X3
a.yaml:8:50: unknown-id sources X4
a.yaml:9:74: unknown-id sources X5
a.yaml:17:12: unknown-id track x6
a.yaml:18:19: unknown-id after x7
a.yaml:19:17: unknown-id builds-on x8
a.yaml:20:17: unknown-id interests x9
a.yaml:21:25: unknown-id interests-sources X10
a.yaml:22:37: unknown-id sources X20
a.yaml:23:47: unknown-id needs x11
a.yaml:23:67: unknown-id sources X12
a.yaml:24:21: unknown-id skill x13
a.yaml:24:50: unknown-id sources X14
a.yaml:25:25: unknown-id role x15
a.yaml:26:47: unknown-id source X16
a.yaml:27:18: unknown-id to x17
a.yaml:27:48: unknown-id sources X18`
	if got := complaint(dataset.Load(files(map[string]string{"a.yaml": text}))); got != strings.TrimPrefix(want, "\n") {
		t.Errorf("got\n%s\nwant%s", got, want)
	}
}

func TestWhatIsNamedTwiceIsReportedWhereItStandsAgain(t *testing.T) {
	const text = `dataset:
  title: {fr: A, en: A}
  start: dev
  entry: {id: lead, fr: B, en: B, level: 4}
  levels: [{level: 4, years: 3, fr: B, en: B}, {level: 4, years: 3, fr: B, en: B}]
  tracks: [{id: code, fr: C, en: C}, {id: code, fr: C, en: C}]
  columns: [{rank: 1, fr: A, en: A}, {rank: 1, fr: A, en: A}]
  paths: [{nodes: [dev, lead, dev], sources: [S1]}]
sources: [{id: S1, title: S, quality: seed}]
skills: [{id: go, fr: G, en: G, group: design, gloss: {fr: G, en: G}}, {id: go, fr: H, en: H, group: design, gloss: {fr: G, en: G}}]
interests: [{id: warmth, fr: W, en: W, sources: [S1]}, {id: warmth, fr: W, en: W, sources: [S1]}]
terms: [{id: api, word: {fr: A, en: A}, gloss: {fr: A, en: A}, sources: [S1]}, {id: api, word: {fr: A, en: A}, gloss: {fr: A, en: A}, sources: [S1]}]
roles:
  - id: dev
    rank: 1
    title: {fr: D, en: D}
    name: {fr: D, en: D}
    short: {fr: D, en: D}
    summary: {fr: D, en: D}
    interests: [warmth, warmth]
    interests-sources: [S1, S1]
    tasks: [{id: t, fr: T, en: T, needs: [go, go], sources: [S1]}]
    steps: [{to: lead, kind: promotion, sources: [S1]}]
  - {id: lead, after: [code, code], builds-on: [dev, dev], rank: 2, title: {fr: L, en: L}, name: {fr: L, en: L}, short: {fr: L, en: L}, summary: {fr: L, en: L}}
`
	const want = `
a.yaml:5:56: duplicate-id level 4; first a.yaml:5:20
a.yaml:6:43: duplicate-id id code; first a.yaml:6:17
a.yaml:7:45: duplicate-id rank 1; first a.yaml:7:20
a.yaml:8:31: duplicate-id nodes dev; first a.yaml:8:20
a.yaml:10:77: duplicate-id id go; first a.yaml:10:15
a.yaml:11:61: duplicate-id id warmth; first a.yaml:11:18
a.yaml:12:85: duplicate-id id api; first a.yaml:12:14
a.yaml:20:25: duplicate-id interests warmth; first a.yaml:20:17
a.yaml:21:29: duplicate-id interests-sources S1; first a.yaml:21:25
a.yaml:22:47: duplicate-id needs go; first a.yaml:22:43
a.yaml:24:30: duplicate-id after code; first a.yaml:24:24
a.yaml:24:54: duplicate-id builds-on dev; first a.yaml:24:49`
	if got := complaint(dataset.Load(files(map[string]string{"a.yaml": text}))); got != strings.TrimPrefix(want, "\n") {
		t.Errorf("got\n%s\nwant%s", got, want)
	}
}

func TestTheEntryPointHasAnIDOfItsOwn(t *testing.T) {
	text := strings.Replace(header, "start: dev", "start: dev, entry: {id: dev, fr: B, en: B, level: 4}, levels: [{level: 4, years: 3, fr: B, en: B}]", 1)
	want := "b.yaml:2:5: duplicate-id id dev; first a.yaml:1:1"
	if got := complaint(dataset.Load(files(map[string]string{"a.yaml": text, "b.yaml": minimal}))); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestAProfileOfInterestsIsLettersOfRIASECOnWhatASourceSays(t *testing.T) {
	for field, want := range map[string]string{
		"{letters: SA, estimate: true}":     "",
		"{letters: sa, estimate: true}":     "b.yaml:8:23: bad-form letters sa; want SA, R, CEI",
		"{letters: SXS, estimate: true}":    "b.yaml:8:23: bad-form letters SXS; want SA, R, CEI",
		"{letters: [S, A], estimate: true}": "b.yaml:8:23: wrong-shape letters; want text",
		"{letters: SA}":                     "b.yaml:8:13: unsourced riasec",
		"{estimate: true}":                  "b.yaml:8:13: missing-field letters",
		"SA":                                "b.yaml:8:13: wrong-shape riasec",
	} {
		got := complaint(dataset.Load(files(map[string]string{"a.yaml": header, "b.yaml": minimal + "\n    riasec: " + field + "\n"})))
		if !strings.HasPrefix(got, want) || want == "" && got != "" {
			t.Errorf("%s: got %q, want %q", field, got, want)
		}
	}
}
