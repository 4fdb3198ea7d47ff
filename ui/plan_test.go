package ui

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/ui/internal/uitest"
)

// Each line is what someone presses, from a BTS, and what is planned then: p plans from a node,
// P to a node, from where p was pressed last, else from the entry point.
func TestAGoalMayBeChosenOnTheMap(t *testing.T) {
	for _, c := range []struct{ keys, title, address string }{
		{"P", "le bac → BTS SIO", "--at bac --screen plan --to bts-sio"},
		{"p esc / l e a d enter P", "BTS SIO → Lead dév.", "--at bts-sio --screen plan --to lead-developer"},
		{"p esc / l e a d enter enter P", "BTS SIO → Lead dév.", "--at bts-sio --screen plan --to lead-developer"}, // from a sheet
		{"p esc P", "le bac → BTS SIO", "--at bac --screen plan --to bts-sio"},                                     // to where p was pressed
	} {
		s := begin(uitest.Graph(t), Options{Language: language.French, At: "bts-sio", Program: "parcours"}, 80, 24)
		s.press(strings.Fields(c.keys)...)
		if got := s.top().Title(); got != "Chemins · "+c.title {
			t.Errorf("%s plans %q, want %q", c.keys, got, c.title)
		}
		if got := strings.Join(s.top().Place(), " "); got != c.address {
			t.Errorf("%s has the address %s, want %s", c.keys, got, c.address)
		}
	}
	s := begin(uitest.Graph(t), Options{Language: language.French, At: "bts-sio", Screen: "skills"}, 80, 24)
	if s.press("P"); !strings.HasPrefix(s.top().Title(), "Mes compétences") {
		t.Errorf("where no node is looked at, P opens %q", s.top().Title())
	}
}
