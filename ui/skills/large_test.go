package skills_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/phrase"
	"parcours/ui/screen"
	"parcours/ui/skills"
)

var country = sync.OnceValues(func() (*careers.Graph, error) { return careers.New(careerstest.Country(1600)) })

// register is a graph of a register's size, with an open screen on a node of it.
func register(t testing.TB, lang language.Tag, width, height int) (*skills.Skills, *screen.Env) {
	t.Helper()
	g, err := country()
	if err != nil {
		t.Fatal(err)
	}
	return open(t, g, lang, width, height)
}

// rows are those of the list, without the tabs, the legend and the panel.
func rows(s *skills.Skills) []string {
	all := strings.Split(uitest.Plain(s.View()), "\n")[2:]
	for i, row := range all {
		if strings.HasPrefix(row, "──") {
			return all[:i]
		}
	}
	return all
}

func TestOfThousandsOfSkillsTheListBeginsWithThoseOfTheJobsThatMatter(t *testing.T) {
	s, env := register(t, language.English, 80, 24)
	env.Trail.Go("r-7")
	env.Notebook.Decide("r-3", notebook.Kept, "")
	env.Notebook.SetProgress("s-5999", careers.Able)
	s.Update(screen.Changed{})
	got := strings.Join(rows(s), "\n")
	if !strings.HasPrefix(got, " Here are the skills of the job you are on, of the jobs you kept, and those you\n ticked. f searches all 6,000, x lists them all.\n 1 SPECIALIST OF AREA 7  0 of 30\n▌ [ ] Carry out maintenance operation no. 77\n") {
		t.Errorf("it begins with\n%s", got)
	}
	for key, want := range map[string]string{"2": " 2 SPECIALIST OF AREA 3  0 of 30\n", "3": " 3 TICKED, OF OTHER JOBS  1 of 1\n▌ [✓] Carry out maintenance operation no. 5999\n"} {
		if uitest.Press(s, key); !strings.Contains(strings.Join(rows(s), "\n")+"\n", want) {
			t.Errorf("%s leads to\n%s", key, strings.Join(rows(s), "\n"))
		}
	}
	if uitest.Press(s, "3", "space"); env.Notebook.Progress("s-5999") != careers.NotYet || !strings.Contains(drawn(s), "▌ [ ] Carry out maintenance operation no. 5999") {
		t.Errorf("what is no longer ticked is out of reach at once:%s", drawn(s))
	}
	if uitest.Press(s, "1", "a"); env.Notebook.Progress("s-77") != careers.Able || len(env.Notebook.Content().Skills) != 30 {
		t.Errorf("a whole job is ticked: %d skills", len(env.Notebook.Content().Skills))
	}
}

func TestAllSkillsAreOneKeyAwayAndSoIsTheWayBack(t *testing.T) {
	s, _ := register(t, language.French, 80, 24)
	near := s.View()
	uitest.Press(s, "down", "down")
	if uitest.Press(s, "x"); !strings.Contains(drawn(s), " AUTRES COMPÉTENCES  0 sur 6") {
		t.Errorf("x does not list all:%s", drawn(s))
	}
	if uitest.Press(s, "end"); !strings.Contains(drawn(s), "n° 5999") {
		t.Errorf("the last is not there:%s", drawn(s))
	}
	if uitest.Press(s, "home", "x"); s.View() != near {
		t.Errorf("x does not lead back:%s", drawn(s))
	}
}

func TestWordsFindSkillsOfAllJobsBestFirst(t *testing.T) {
	s, env := register(t, language.French, 80, 24)
	uitest.Press(s, "f")
	if uitest.Type(s, "OPERATION 77"); !strings.Contains(drawn(s), i18n.In(language.French).Parts.Preparing) {
		t.Errorf("nothing is said while the search is prepared:%s", drawn(s))
	}
	env.Keep(phrase.Index(env.Graph))
	s.Update(screen.Indexed{})
	got := strings.Join(rows(s), "\n")
	if !strings.Contains(got, "RÉSULTATS POUR «\u00a0OPERATION 77\u00a0»  0 sur 11") || !strings.Contains(got, "\n▌ [ ] Conduire l'opération de maintenance n° 77\n") {
		t.Errorf("found\n%s", got)
	}
	uitest.Press(s, "enter", "down", "space", "up")
	if env.Notebook.Progress("s-77") != careers.NotYet || len(env.Notebook.Content().Skills) != 1 {
		t.Errorf("ticked: %v", env.Notebook.Content().Skills)
	}
	uitest.Press(s, "f")
	if uitest.Type(s, "8"); !strings.Contains(drawn(s), "▌ [ ] Conduire l'opération de maintenance n° 778") {
		t.Errorf("other words do not begin with their first answer:%s", drawn(s))
	}
	uitest.Press(s, "space")
	if uitest.Type(s, "qqqq"); !strings.Contains(drawn(s), "Aucun résultat pour") {
		t.Errorf("nothing found is not said:%s", drawn(s))
	}
	uitest.Press(s, "esc")
	if uitest.Press(s, "end"); s.Typing() || !strings.Contains(drawn(s), "COCHÉES, D'AUTRES MÉTIERS") {
		t.Errorf("after the search:%s", drawn(s))
	}
}

// A register explains no skill: what is told of it is who asks for it.
func TestASkillWithoutAnExplanationSaysWhoAsksForIt(t *testing.T) {
	s, _ := register(t, language.English, 40, 24) // where its name is cut
	if got := drawn(s); !strings.Contains(got, "operation n…") || !strings.Contains(got, "\n Carry out maintenance operation no. 0\n") {
		t.Errorf("nobody says what is cut:%s", got)
	}
	s, _ = register(t, language.English, 80, 24)
	if got := drawn(s); !strings.Contains(got, "\n Asked for by 10 jobs: Specialist of area 0, Specialist") {
		t.Errorf("got%s", got)
	}
}

func TestALargeListFitsEverywhere(t *testing.T) {
	for _, lang := range uitest.Languages() {
		s, env := register(t, lang, 80, 24)
		env.Keep(phrase.Index(env.Graph))
		for _, keys := range [][]string{{}, {"x"}, {"f", "7"}, {"7"}, {"enter", "space"}, {"x"}} {
			uitest.Press(s, keys...)
			for _, size := range []uitest.Size{{W: 80, H: 24}, {W: 120, H: 40}, {W: 40, H: 12}, {W: 84, H: 9}, {W: 5, H: 3}, {W: 1, H: 1}} {
				s.SetSize(size.W, size.H)
				if uitest.Fits(t, s.View(), size.W, size.H); t.Failed() {
					t.Fatalf("%v after %v", size, keys)
				}
			}
		}
	}
}

func BenchmarkLarge(b *testing.B) {
	for name, keys := range map[string][]string{"tick": {"space"}, "search": {"7"}, "all": {"x"}, "down": {"down"}} {
		b.Run(name, func(b *testing.B) {
			s, env := register(b, language.French, 200, 58)
			env.Keep(phrase.Index(env.Graph))
			if name == "search" {
				uitest.Press(s, "f")
				keys = []string{"7", "backspace"}
			}
			for b.Loop() {
				for _, key := range keys {
					uitest.Press(s, key)
					s.View()
				}
			}
		})
	}
}

func TestThePrintedCatalogueOfARegisterIsBoundedAndSaysHowToNarrowIt(t *testing.T) {
	_, env := register(t, language.English, 80, 24)
	var text []string
	for _, line := range skills.Catalogue(env, 80) {
		text = append(text, line.String())
	}
	if len(text) > 40 {
		t.Errorf("%d lines", len(text))
	}
	for _, want := range []string{"of 6,000. “parcours skills ID” gives", "OTHER SKILLS · 10 OF 6000", "operation\u00a0no.\u00a00\u00a010"} {
		if !strings.Contains(strings.Join(text, " "), want) {
			t.Errorf("%q is not in\n%s", want, strings.Join(text, "\n"))
		}
	}
}

func TestTheJobsThatCannotComeWithinReachAreCounted(t *testing.T) {
	parts := careerstest.Country(100)
	unmarked := 0
	for i, n := range parts.Nodes {
		if i%3 == 0 {
			n.Needs = slices.Clone(n.Needs)
			for k := range n.Needs {
				n.Needs[k].Essential = false
			}
		}
		if !n.NamesEssentials() {
			unmarked++
		}
	}
	g, err := careers.New(parts)
	if err != nil {
		t.Fatal(err)
	}
	s, _ := open(t, g, language.English, 80, 24)
	uitest.Press(s, "tab")
	want := fmt.Sprintf("For %d of 100 jobs the data marks no skill as essential: they never appear here.", unmarked)
	if got := strings.Join(strings.Fields(drawn(s)), " "); !strings.Contains(got, want) {
		t.Errorf("%q is not in\n%s", want, got)
	}
	s, _ = open(t, workshop(t), language.English, 80, 24)
	if uitest.Press(s, "tab"); strings.Contains(drawn(s), "never appear") {
		t.Errorf("each job has an essential skill, and it says\n%s", drawn(s))
	}
}
