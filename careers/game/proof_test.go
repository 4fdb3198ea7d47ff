package game

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/dataset"
)

func TestNodesThatShareACodeAreNotToldApart(t *testing.T) {
	g := load(t, `
		sawyer rank 0 does saw grade stack count sort needs wood coded H1
		joiner rank 0 does measure glue needs joints coded H1 H2
		turner rank 0 does turn polish  needs lathe  coded H2
		carver rank 0 does draw carve   needs gouges coded H3
	`)
	d := NewDeck(g)
	for id, want := range map[careers.NodeID]string{
		"sawyer": "[turner carver]", "joiner": "[carver]", "turner": "[sawyer carver]", "carver": "[sawyer joiner turner]",
	} {
		n := g.Node(id)
		if got := fmt.Sprint(d.others(n, d.clues(n))); got != want {
			t.Errorf("the clues of the %s tell it from %s, want %s", id, got, want)
		}
	}
	if n := g.Node("sawyer"); !d.near(g.Node("joiner"), n) || d.near(g.Node("turner"), n) {
		t.Error("a node that shares a code is near, and no other")
	}
}

func TestAChoiceIsOfferedWhereTwoCluesAreNotTrueOfIt(t *testing.T) {
	g := load(t, `
		sawyer rank 0 does saw grade stack needs wood blades
		joiner rank 0 does saw grade       needs wood
		turner rank 0 does saw grade stack needs wood
		carver rank 0 does saw             needs wood
	`)
	d, n := NewDeck(g), g.Node("sawyer")
	if got := fmt.Sprint(d.others(n, d.clues(n))); got != "[joiner carver]" {
		t.Errorf("offered %s", got)
	}
}

func TestASkillThatSomeoneMightArguForIsNoIntruder(t *testing.T) {
	g := load(t, `
		sawyer  rank 0 does saw   needs wood:design blades:quality forest:data     -> joiner
		joiner  rank 1 does join  needs joints:security glue:security
		banker  rank 0 does bank  needs money:data patience:personal speech:communication law!:security
		dealer  rank 0 does deal  needs goods:design rails:design shops:security
		carter  rank 0 does cart  needs wood:design blades:quality horses:management  coded H1
		porter  rank 0 does carry needs boxes:programming straps:programming          coded H1
	`)
	d := NewDeck(g)
	for _, c := range []struct {
		skill careers.SkillID
		in    careers.NodeID
		want  bool
		why   string
	}{
		{"money", "sawyer", true, "nothing near needs it"},
		{"wood", "sawyer", false, "it needs it"},
		{"patience", "sawyer", false, "any work asks for it"},
		{"speech", "sawyer", false, "any work asks for it"},
		{"law", "sawyer", false, "its source has no date"},
		{"joints", "sawyer", false, "a step leads to who needs it"},
		{"forest", "joiner", false, "a step comes from who needs it"},
		{"goods", "sawyer", true, "one of its kind is needed"},
		{"wood", "dealer", false, "two of its kind are needed"},
		{"horses", "sawyer", false, "who needs it needs half of the same"},
		{"boxes", "carter", false, "who needs it has the same code"},
	} {
		if got := d.foreign(g.Skill(c.skill), g.Node(c.in)); got != c.want {
			t.Errorf("%s in the %s: %v, though %s", c.skill, c.in, got, c.why)
		}
	}
}

func TestAPublicRegisterSettlesWhatAJobIsThoughNoDateIsKnown(t *testing.T) {
	for quality, want := range map[string]bool{"official": true, "professional": false, "seed": false} {
		text := strings.Replace(`
dataset: {title: {en: T}, languages: [en], start: j0}
sources: [{id: S1, title: Register, publisher: P, quality: QUALITY}]
roles:
`, "QUALITY", quality, 1)
		for i := range 4 {
			text += fmt.Sprintf("  - {id: j%d, rank: 0, title: {en: Job %d}, pay: [{experience: any, point: 2%d000, currency: EUR, source: S1}], tasks: [", i, i, i)
			for task := range clueCount {
				text += fmt.Sprintf("{id: t%d-%d, en: Saws wood %d %d., sources: [S1]},", i, task, i, task)
			}
			text += "]}\n"
		}
		g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(text)}})
		if err != nil {
			t.Fatal(err)
		}
		d := NewDeck(g)
		if rounds := d.pile(WhoAmI, 1, 5); len(rounds) > 0 != want {
			t.Errorf("%s: %d rounds", quality, len(rounds))
		}
		if rounds := d.pile(GuessPay, 1, 5); len(rounds) > 0 {
			t.Errorf("%s: a figure without a year is asked for", quality)
		}
	}
}

func TestFiguresThatAreNotOfOneKindAreNotCompared(t *testing.T) {
	d := NewDeck(load(t, `
		sawyer rank 0 does saw   needs wood earns 21000 22000/mean 23000/net 250/day 24000/unsaid 12.50/hour 26000/more
		joiner rank 0 does join  needs wood earns 31000 32000/mean 33000/net 350/day 34000/unsaid 14.25/hour 36000/more
		carver rank 0 does carve needs wood earns 31000
	`))
	var got []string
	for _, r := range d.pile(HigherOrLower, 1, patience) {
		h := r.(*HigherRound)
		got = append(got, fmt.Sprint(min(h.Shown.Pay.Low, h.Asked.Pay.Low), " ", max(h.Shown.Pay.Low, h.Asked.Pay.Low)))
	}
	slices.Sort(got)
	if said := strings.Join(got, ", "); said != "12.50 14.25, 21000 31000, 22000 32000, 23000 33000" {
		t.Errorf("compared: %s", said)
	}
	got = nil
	for _, r := range d.pile(GuessPay, 1, patience) {
		got = append(got, fmt.Sprint(r.(*PayRound).Pay.Low))
	}
	slices.Sort(got)
	if said := strings.Join(got, " "); said != "21000 22000 23000 24000 31000 32000 33000 34000" {
		t.Errorf("asked: %s", said)
	}
	for _, f := range d.figures {
		if f.pay().Low == careers.Units(31000) && len(f) != 2 {
			t.Errorf("%d nodes earn the 31000 that two earn", len(f))
		}
	}
}

func TestEachPairAndEachPathHasOneNumber(t *testing.T) {
	d := NewDeck(load(t, trade+`
		smith rank 0 does heat needs iron earns 20000/mean
		miner rank 0 does dig  needs iron earns 22000/mean -> smelter
		smelter rank 1 does melt needs iron earns 24000/mean -> forger
		forger rank 2 does beat needs iron earns 25000/mean
	`))
	seen := map[string]bool{}
	for i := range pairs(d.groups) {
		a, b := pair(d.groups, i)
		seen[fmt.Sprint(a.pay().Low, " ", b.pay().Low)] = a.pay().Measure == b.pay().Measure && a.pay().Low != b.pay().Low
	}
	if n := len(seen); n != 6*5/2+4*3/2 {
		t.Errorf("%d pairs: %v", n, seen)
	}
	for p, fine := range seen {
		if !fine {
			t.Errorf("%s is no pair", p)
		}
	}
	var paths []string
	for i := range d.walks.total {
		r := PathRound{Steps: d.walks.at(i)}
		paths = append(paths, strings.TrimSpace(r.key()))
	}
	slices.Sort(paths)
	want := "joiner foreman owner, miner smelter forger, sawyer joiner carver, sawyer joiner foreman, sawyer joiner foreman owner"
	if got := strings.Join(paths, ", "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestAMixedMatchWithNothingToAskSaysSo(t *testing.T) {
	m, err := NewDeck(load(t, "sawyer rank 0 does saw? needs wood!")).Draw(Kinds(), 1, 4)
	if m != nil || err == nil {
		t.Errorf("got %+v, %v", m, err)
	}
}

func TestGamesAreCalledByTheirNames(t *testing.T) {
	for _, k := range Kinds() {
		if got, ok := ParseKind(k.String()); got != k || !ok {
			t.Errorf("%v is read as %v", k, got)
		}
	}
	for _, name := range []string{"", "poker", "Pay"} {
		if k, ok := ParseKind(name); ok {
			t.Errorf("%q is read as %v", name, k)
		}
	}
}

// The talk after a round is about a node of it, and the sources shown are those of the answer.
func TestARoundSaysWhatItIsAboutAndRestsOn(t *testing.T) {
	d := NewDeck(load(t, trade))
	for _, k := range Kinds() {
		for _, r := range d.pile(k, 3, 5) {
			var about careers.NodeID
			switch r := r.(type) {
			case *PayRound:
				about = r.Node
			case *HigherRound:
				about = r.Asked.Node
			case *WhoRound:
				about = r.Node
			case *IntruderRound:
				about = r.Node
			case *PathRound:
				about = r.Chain()[len(r.Chain())-1]
			}
			if r.Kind() != k || r.About() != about || !slices.Equal(r.Sources(), []careers.SourceID{"S1"}) {
				t.Errorf("%s: a round of %v about %s, from %v", told(r), r.Kind(), r.About(), r.Sources())
			}
		}
	}
}

func TestWhatElseThereIsIsNothingOnlyWhereAllIsMissing(t *testing.T) {
	said := load(t, trade).Node("sawyer").Title
	full := careers.Statement{Text: said}
	for _, a := range []Aspects{{Task: full}, {NotFor: full}, {WayIn: careers.WayIn{Statement: full}}} {
		if a.IsZero() {
			t.Errorf("%+v is taken for nothing", a)
		}
	}
	if !(Aspects{}).IsZero() {
		t.Error("nothing is taken for something")
	}
	n := &careers.Node{NotFor: []careers.Statement{{}, full}, WaysIn: []careers.WayIn{{}, {Statement: full}}}
	if a := WhatElse(n, 3); a.NotFor.Text != said || a.WayIn.Text != said {
		t.Errorf("the fourth turn brings %+v", a)
	}
}

func TestAShelfThatARegisterLeavesEmptyForAJobGivesNoIntruder(t *testing.T) {
	const jobs = `
sources: [{id: S1, title: Survey, publisher: P, date: 2024, quality: official}]
skills:
  - {id: saw, en: Saws, group: SHELF, sources: [S1]}
  - {id: plane, en: Planes, group: SHELF, sources: [S1]}
  - {id: drill, en: Drills, group: SHELF, sources: [S1]}
  - {id: medicine, en: Medicine, group: OTHER, sources: [S1]}
roles:
  - {id: joiner, rank: 0, title: {en: Joiner}, tasks: [{id: join, en: Join., sources: [S1]}], skills: [{skill: saw, need: essential}, {skill: plane, need: essential}, {skill: drill, need: essential}]}
  - {id: doctor, rank: 0, title: {en: Doctor}, tasks: [{id: heal, en: Heal., sources: [S1]}], skills: [{skill: medicine, need: essential}]}
`
	for _, c := range []struct {
		header, shelf, other string
		rounds               int
	}{
		{"", "design", "data", 1}, // someone went through all kinds for each job
		{", groups: [{id: tools, en: Tools}, {id: knowledge, en: Knowledge}]", "tools", "knowledge", 0},
	} {
		text := "dataset: {title: {en: T}, languages: [en], start: joiner" + c.header + "}" + strings.NewReplacer("SHELF", c.shelf, "OTHER", c.other).Replace(jobs)
		g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(text)}})
		if err != nil {
			t.Fatal(err)
		}
		if rounds := NewDeck(g).pile(Intruder, 1, 5); len(rounds) != c.rounds {
			t.Errorf("%d rounds on the shelf %s, want %d", len(rounds), c.other, c.rounds)
		}
	}
}
