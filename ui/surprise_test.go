package ui

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/notebook"
	"parcours/ui/internal/uitest"
	"parcours/ui/kiosk"
)

func TestAKeyShowsAJobUnlikeThoseSeenAndWhy(t *testing.T) {
	t.Parallel()
	for lang, want := range map[language.Tag][]string{
		language.English: {"Sheet: Chief information officer", "For a change: another family (Lead, manage); 3 of its 21 skills in common with the nearest that you have seen, Back-end developer.", "S for another, Backspace to come back."},
		language.French:  {"Fiche : Directeur", "Pour changer : une autre famille (Encadrer, diriger) ; 3 de ses 21", "S pour un autre, Retour arr. pour revenir."},
	} {
		s := begin(uitest.Graph(t), Options{Language: lang}, 80, 24)
		before := s.plain()
		s.press("S")
		for _, text := range want {
			if !strings.Contains(strings.Join(strings.Fields(s.plain()), " "), text) {
				t.Errorf("%v: no %q in\n%s", lang, text, s.plain())
			}
		}
		first := s.env.Trail.Here()
		s.press("S")
		if here := s.env.Trail.Here(); here == first || here == s.env.Graph.Start() {
			t.Errorf("a second time shows %s again", here)
		}
		s.press("backspace")
		if s.env.Trail.Here() != first {
			t.Errorf("the way back leads to %s", s.env.Trail.Here())
		}
		s.press("backspace")
		if s.plain() != before {
			t.Errorf("the way back ends in\n%s", s.plain())
		}
		s.press("S")
		if third := s.env.Trail.Here(); third == first {
			t.Error("what was seen and left comes again")
		}
	}
}

func TestASurpriseComesFromEveryScreenThatIsNotTypedIn(t *testing.T) {
	t.Parallel()
	for _, name := range Screens() {
		s := begin(uitest.Graph(t), Options{Language: language.English, Screen: name, With: []careers.NodeID{"cto"}, To: "cto"}, 80, 24)
		typing := s.top().Typing()
		before := s.plain()
		s.press("S")
		if has := strings.Contains(s.plain(), "For a change:"); has == typing {
			t.Errorf("on %s, typing %t, one is surprised %t", name, typing, has)
		}
		if s.press("backspace"); !typing && s.plain() != before {
			t.Errorf("from %s one comes back to\n%s", name, s.plain())
		}
	}
}

func TestWhatIsInTheNotebookIsNoSurprise(t *testing.T) {
	t.Parallel()
	s := begin(uitest.Graph(t), Options{Language: language.English}, 80, 24)
	s.press("S")
	first := s.env.Trail.Here()
	for _, c := range []notebook.Content{{Kept: []notebook.Choice{{Node: first}}}, {Aside: []notebook.Choice{{Node: first}}}} {
		s := begin(uitest.Graph(t), Options{Language: language.English, Notebook: notebook.New(c)}, 80, 24)
		if s.press("S"); s.env.Trail.Here() == first {
			t.Errorf("with %+v %s comes all the same", c, first)
		}
	}
}

func TestWhenAllJobsWereSeenItBeginsAgainWithTheOneSeenLongestAgo(t *testing.T) {
	t.Parallel()
	g := careerstest.Graph(t, "potter 0\nbaker 0\nsmith 1\nguild 0 training\npotter -> smith\nguild -> baker\n")
	s := begin(g, Options{Language: language.English}, 80, 24)
	var walked []careers.NodeID
	for range 6 {
		s.press("S")
		walked = append(walked, s.env.Trail.Here())
		if again := strings.Contains(s.plain(), "You have seen all jobs of this data."); again != (len(walked) > 2) {
			t.Errorf("after %v\n%s", walked, s.plain())
		}
	}
	if want := []careers.NodeID{"baker", "smith", "potter", "baker", "smith", "potter"}; !slices.Equal(walked, want) {
		t.Errorf("one is led to %v, not to %v", walked, want)
	}
	lone := begin(careerstest.Graph(t, "potter 0\n"), Options{Language: language.English}, 80, 24)
	if lone.press("S"); !strings.Contains(lone.plain(), "This data has no other job.") {
		t.Errorf("where there is one job\n%s", lone.plain())
	}
}

func TestTheNextPasserByIsSurprisedAnew(t *testing.T) {
	t.Parallel()
	f := New(uitest.Graph(t), Options{Language: language.English, Kiosk: &kiosk.Options{Still: true}})
	f.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	f.Update(uitest.Key("space"))
	var met [2]careers.NodeID
	for i := range met {
		f.Update(uitest.Key("S"))
		met[i] = f.env.Trail.Here()
		f.begin()
	}
	if met[0] != met[1] || met[0] == f.env.Graph.Start() {
		t.Errorf("the first passer-by meets %s, the next %s", met[0], met[1])
	}
}

func TestASurpriseOfACountryFitsEverySize(t *testing.T) {
	t.Parallel()
	g, err := careers.New(careerstest.Country(300))
	if err != nil {
		t.Fatal(err)
	}
	s := begin(g, Options{Language: language.French}, 80, 24)
	for _, size := range [][2]int{{40, 12}, {80, 24}, {120, 40}} {
		s.send(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
		s.press("S")
		uitest.Fits(t, s.View().Content, size[0], size[1])
		if !strings.Contains(s.plain(), "Pour changer") || strings.Contains(s.plain(), "…\n S pour") {
			t.Errorf("at %v\n%s", size, s.plain())
		}
	}
}
