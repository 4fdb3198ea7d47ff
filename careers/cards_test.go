package careers_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
)

// liked is a graph of roles that each have some interests, the principal one first, as
// "pilot: drive travel" a line; the interests are in the order of their first mention unless
// the first line lists them.
func liked(t testing.TB, text string) *careers.Graph {
	t.Helper()
	p := careers.Parts{Header: careers.Header{Title: careers.Untranslated("Test")}}
	said := func(s string) careers.Text { return careers.Untranslated(s) }
	known := map[string]bool{}
	for line := range strings.Lines(strings.TrimSpace(text)) {
		name, list, _ := strings.Cut(strings.TrimSpace(line), ":")
		n := &careers.Node{ID: careers.NodeID(name), Kind: careers.Role, Title: said("The " + name), Summary: said("Works.")}
		for _, word := range strings.Fields(list) {
			if !known[word] {
				known[word] = true
				p.Interests = append(p.Interests, &careers.Interest{ID: careers.InterestID(word), Text: said("I like " + word)})
			}
			n.Interests = append(n.Interests, careers.InterestID(word))
		}
		if name != "deck" {
			p.Nodes = append(p.Nodes, n)
		}
	}
	p.Start = p.Nodes[0].ID
	g, err := careers.New(p)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// shown are shelves as text.
func shown(s careers.Shelves) string {
	var b strings.Builder
	for _, shelves := range [][]careers.Shelf{s.First, s.Also, s.Meeting} {
		for _, shelf := range shelves {
			for _, c := range shelf.Cards {
				fmt.Fprintf(&b, "%s ", c.ID)
			}
			fmt.Fprint(&b, "->")
			for _, n := range shelf.Roles {
				fmt.Fprintf(&b, " %s", n.ID)
			}
			b.WriteString("\n")
		}
		b.WriteString("--\n")
	}
	for _, n := range s.Rest {
		fmt.Fprintf(&b, "%s ", n.ID)
	}
	return strings.TrimSpace(b.String())
}

const seaside = `
	deck: sea words numbers night
	pilot: sea night
	keeper: night sea numbers
	novelist: words night
	clerk: numbers words
	cook:
`

func TestTheDeckHasTheCardsThatOpenAJobInTheOrderOfTheData(t *testing.T) {
	var all []string
	for _, c := range liked(t, "deck: mountains sea words night\n"+strings.TrimSpace(strings.SplitN(seaside, "\n", 3)[2])).Deck() {
		all = append(all, fmt.Sprintf("%s %d+%d", c.ID, len(c.First), len(c.Also)))
	}
	if got := strings.Join(all, ", "); got != "sea 1+1, words 1+1, night 1+2, numbers 1+1" {
		t.Errorf("the deck is %s", got)
	}
}

func TestShelvesNameTheCardsThatOpenThem(t *testing.T) {
	g := liked(t, seaside)
	for name, c := range map[string]struct {
		answers careers.Answers
		want    string
	}{
		"nothing said opens no shelf":                   {nil, "--\n--\n--\npilot keeper novelist clerk cook"},
		"one card opens whatever has it":                {careers.Answers{"night": careers.Me}, "night -> keeper\n--\nnight -> pilot novelist\n--\n--\nclerk cook"},
		"two cards that meet are both named":            {careers.Answers{"night": careers.Me, "sea": careers.Me}, "sea -> pilot\nnight -> keeper\n--\nnight -> novelist\n--\nsea night -> pilot keeper\n--\nclerk cook"},
		"sometimes opens where it meets one that is me": {careers.Answers{"night": careers.Me, "words": careers.Sometimes}, "night -> keeper\n--\nnight -> pilot\n--\nwords night -> novelist\n--\nclerk cook"},
		"sometimes alone opens nothing yet":             {careers.Answers{"night": careers.Sometimes, "sea": careers.Sometimes}, "--\n--\n--\npilot keeper novelist clerk cook"},
		"not me takes nothing away":                     {careers.Answers{"night": careers.Me, "sea": careers.NotMe}, "night -> keeper\n--\nnight -> pilot novelist\n--\n--\nclerk cook"},
		"three that meet are all named":                 {careers.Answers{"night": careers.Me, "sea": careers.Me, "numbers": careers.Sometimes}, "sea -> pilot\nnight -> keeper\n--\nnight -> novelist\n--\nsea numbers night -> keeper\nsea night -> pilot\n--\nclerk cook"},
		"a card of other data says nothing":             {careers.Answers{"volcanoes": careers.Me}, "--\n--\n--\npilot keeper novelist clerk cook"},
	} {
		if got := shown(careers.ShelvesOf(g, c.answers)); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, c.want)
		}
	}
}

// drawn is a graph of random interests, and random answers to its cards.
func drawn(t testing.TB, r *rand.Rand) (*careers.Graph, careers.Answers) {
	var b strings.Builder
	words := 2 + r.IntN(9)
	for i := range 1 + r.IntN(40) {
		fmt.Fprintf(&b, "job-%d:", i)
		for _, w := range r.Perm(words)[:r.IntN(min(words, 5)+1)] {
			fmt.Fprintf(&b, " like-%d", w)
		}
		b.WriteString("\n")
	}
	answers := careers.Answers{}
	for w := range words + 2 {
		answers[careers.InterestID(fmt.Sprintf("like-%d", w))] = careers.Answer(r.IntN(4))
	}
	return liked(t, b.String()), answers
}

func TestAnyAnswersLeaveEveryJobWithinReachAndEachReasonIsTrue(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for range 300 {
		g, answers := drawn(t, r)
		s := careers.ShelvesOf(g, answers)
		if again := careers.ShelvesOf(g, answers); !reflect.DeepEqual(s, again) {
			t.Fatalf("the same answers open other shelves")
		}
		there := map[careers.NodeID]bool{}
		for _, shelf := range s.First {
			for _, n := range shelf.Roles {
				if there[n.ID] = true; n.Interests[0] != shelf.Cards[0].ID || answers[shelf.Cards[0].ID] != careers.Me || len(shelf.Cards) != 1 {
					t.Fatalf("%s is no job whose first interest is %s", n.ID, shelf.Cards[0].ID)
				}
			}
		}
		for _, shelf := range s.Also {
			for _, n := range shelf.Roles {
				if there[n.ID] || !slices.Contains(n.Interests[1:], shelf.Cards[0].ID) || answers[shelf.Cards[0].ID] != careers.Me || len(shelf.Cards) != 1 {
					t.Fatalf("%s is no job that has %s besides", n.ID, shelf.Cards[0].ID)
				}
				there[n.ID] = true
			}
		}
		for _, shelf := range s.Meeting {
			for _, n := range shelf.Roles {
				there[n.ID] = true
				isMe := false
				for _, c := range shelf.Cards {
					isMe = isMe || answers[c.ID] == careers.Me
					if !slices.Contains(n.Interests, c.ID) || answers[c.ID] < careers.Sometimes {
						t.Fatalf("%s does not have the card %s", n.ID, c.ID)
					}
				}
				if !isMe || len(shelf.Cards) < 2 {
					t.Fatalf("%s is where no two cards meet", n.ID)
				}
			}
		}
		for _, n := range s.Rest {
			if there[n.ID] {
				t.Fatalf("%s is on a shelf and among the rest", n.ID)
			}
			there[n.ID] = true
		}
		if len(there) != len(g.Nodes()) {
			t.Fatalf("%d of %d jobs are there", len(there), len(g.Nodes()))
		}
		if n := s.Leap.Node; n != nil && !slices.Contains(s.Rest, n) {
			t.Fatalf("%s is unlike the others and on a shelf with them", n.ID)
		}
	}
}

func TestNotMeOpensTheSameAsNothingSaid(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 8))
	for range 100 {
		g, answers := drawn(t, r)
		unsaid := careers.Answers{}
		for id, a := range answers {
			if a != careers.NotMe {
				unsaid[id] = a
			}
		}
		if got, want := careers.ShelvesOf(g, answers), careers.ShelvesOf(g, unsaid); !reflect.DeepEqual(got, want) {
			t.Fatalf("with “not me”\n%s\nwithout\n%s", shown(got), shown(want))
		}
	}
}

func TestACardIsCalledByItsNameElseByItsSentence(t *testing.T) {
	i := careers.Interest{Text: careers.Untranslated("I like the sea.")}
	if got := i.Called().In(language.English); got != "I like the sea." {
		t.Errorf("a card without a name is called %q", got)
	}
	i.Name = careers.Untranslated("the sea")
	if got := i.Called().In(language.English); got != "the sea" {
		t.Errorf("a card with a name is called %q", got)
	}
}
