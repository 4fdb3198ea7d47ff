package careers_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
)

func TestIDsAreLowerCaseLettersDigitsAndSingleHyphens(t *testing.T) {
	longest := strings.Repeat("x", careers.LongestID)
	for id, want := range map[string]bool{
		"a": true, "z": true, "0": true, "9": true, "az-09": true, longest: true,
		"": false, "-a": false, "a-": false, "a--b": false, "A": false, "a b": false, "é": false, "a`": false, "a{": false, "a/": false, "a:": false, longest + "x": false,
	} {
		if got := careers.IsID(id); got != want {
			t.Errorf("%q is an id: %v", id, got)
		}
	}
	for id, want := range map[string]bool{
		"A": true, "Z": true, "S1": true, "s1": true, "X" + longest[1:]: true, "X" + longest: false, "": false, "@1": false, "[1": false, "SA": true, "HSE-2": true, "S-": false, "S--A": false, "KA": false,
	} {
		if got := careers.IsSourceID(id); got != want {
			t.Errorf("%q is the id of a source: %v", id, got)
		}
	}
}

// Each line is what someone wrote among some names, and those that they may have meant.
func TestNearestNames(t *testing.T) {
	for _, c := range []struct {
		word, names string
		n           int
		want        string
	}{
		{"lead", "leed load dead head", 9, "leed load dead head"},
		{"lead", "leed load dead head", 2, "leed load"},
		{"leda", "load lead leda", 9, "leda lead"},
		{"abcdef", "abcdxy abxyef", 9, "abcdxy abxyef"}, // two slips from six letters on
		{"abcde", "abcxy abxde", 9, "abxde"},
		{"LEAD", "lead", 9, "lead"},
		{"dev", "developer front-dev de", 9, "developer front-dev de"},
		{"developer", "dev", 9, "dev"},
		{"de", "developer", 9, ""},
		{strings.Repeat("x", 40), strings.Repeat("x", 40), 9, strings.Repeat("x", 40)},
		{strings.Repeat("x", 41), strings.Repeat("x", 41), 9, ""},
	} {
		if got := strings.Join(careers.Nearest(c.word, strings.Fields(c.names), c.n), " "); got != c.want {
			t.Errorf("%s among %s: %q, want %q", c.word, c.names, got, c.want)
		}
	}
}

func TestYearsOneAfterTheOther(t *testing.T) {
	known, guess, open := careers.Years{Low: 2, High: 3}, careers.Years{Low: 1, High: 1, Estimate: true}, careers.Years{Low: 4}
	for _, c := range []struct{ a, b, want careers.Years }{
		{known, known, careers.Years{Low: 4, High: 6}},
		{known, guess, careers.Years{Low: 3, High: 4, Estimate: true}},
		{guess, known, careers.Years{Low: 3, High: 4, Estimate: true}},
		{known, open, careers.Years{Low: 6}},
		{open, known, careers.Years{Low: 6}},
		{careers.Years{}, known, known},
	} {
		if got := c.a.Plus(c.b); got != c.want {
			t.Errorf("%v and %v make %v", c.a, c.b, got)
		}
	}
	if none := (careers.Years{}); none.Known() || none.Open() || !open.Known() || !open.Open() || known.Open() || !(careers.Years{High: 1}).Known() {
		t.Error("what is known or open")
	}
}

func TestBetweenTwoNodesIsTheStepElseTheQuickestWay(t *testing.T) {
	g := careerstest.Graph(t, `
		dev -> lead 5-8
		lead -> cto 2
		dev -> cto
		dev -> expert
		expert -> guru 3
	`)
	for _, c := range []struct {
		from, to careers.NodeID
		via      []careers.NodeID
		years    careers.Years
		unknown  int
		ok       bool
	}{
		{"dev", "lead", nil, careers.Years{Low: 5, High: 8}, 0, true},
		{"dev", "cto", nil, careers.Years{}, 1, true},
		{"dev", "guru", []careers.NodeID{"expert"}, careers.Years{Low: 3, High: 3}, 1, true},
		{"cto", "dev", nil, careers.Years{}, 0, false},
		{"cto", "nobody", nil, careers.Years{}, 0, false},
	} {
		b, ok := g.Between(c.from, c.to)
		b.Years.Estimate = false
		if ok != c.ok || !slices.Equal(b.Via, c.via) || b.Years != c.years || b.Unknown != c.unknown || ok && (b.From != c.from || b.To != c.to) {
			t.Errorf("%s to %s: %+v, %v", c.from, c.to, b, ok)
		}
	}
}

// The longer a word, the more slips of the keyboard it may hold.
func TestAWordMayHoldSlipsByItsLength(t *testing.T) {
	x := bakeryIndex(t)
	for query, want := range map[string]bool{
		"bred": true, "brd": false, // four letters, three
		"breadd": true, "brxxd": false,
		"kneding": true, "knedinng": true, "kneeddinngg": false,
		"knaeding": true, "xneading": true, "xxeading": true, "xxxading": false,
		"ourn": true, "our": false, // within "fournil", from four letters on
		"d1102": true, "d1103": false, // in codes each sign counts
	} {
		if got := len(x.Search(query, language.French)) > 0; got != want {
			t.Errorf("%s is found: %v", query, got)
		}
	}
}
