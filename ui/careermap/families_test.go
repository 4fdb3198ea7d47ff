package careermap

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
)

func TestALargeGraphBeginsAsATableOfFamilies(t *testing.T) {
	g := country(t, 300)
	for _, lang := range uitest.Languages() {
		m := New(uitest.Env(g, lang))
		w := i18n.In(lang).Map.Views.Overview
		for _, size := range sizes() {
			m.SetSize(size.W, size.H)
			m.Show(Plan)
			view := uitest.Plain(m.View())
			uitest.Fits(t, m.View(), size.W, size.H)
			if m.Title() != w.Title || !m.IsTable() {
				t.Errorf("%v: begins as %q", size, m.Title())
			}
			for _, want := range []string{w.Training, w.Others} {
				if size.H > 20 && !strings.Contains(view, want) {
					t.Errorf("%v: %q is not in\n%s", size, want, view)
				}
			}
		}
	}
}

func TestEnterOpensAFamilyAsItsPlanEvenWhereThatIsWiderThanTheScreen(t *testing.T) {
	m := New(uitest.Env(country(t, 300), uitest.Languages()[1]))
	m.SetSize(42, 14)
	uitest.Press(m, "enter")
	if m.which != Plan || m.IsTable() || m.plan.fits() {
		t.Errorf("Enter leads to view %d, wide enough %t", m.which, m.plan.fits())
	}
}

func TestEnterOpensAFamilyAndTwoKeysLeadBack(t *testing.T) {
	g := country(t, 300)
	m := New(uitest.Env(g, uitest.Languages()[1]))
	m.SetSize(80, 22)
	for _, back := range []string{"esc", "backspace"} {
		m.stand(g.Start())
		uitest.Press(m, "up", "up", "up", "up", "up", "up", "up", "up", "down", "down", "enter")
		if m.IsTable() || atlas.FamilyOf(g, g.Node(m.here())) != 2 {
			t.Fatalf("Enter leads to %s of family %d", m.here(), atlas.FamilyOf(g, g.Node(m.here())))
		}
		for _, id := range m.plan.rails.IDs {
			if atlas.FamilyOf(g, g.Node(id)) != 2 {
				t.Errorf("%s is on the Plan of another family", id)
			}
		}
		uitest.Fits(t, m.View(), 80, 22)
		for range 3 {
			if uitest.Press(m, back); m.IsTable() {
				break
			}
		}
		if !m.IsTable() {
			t.Errorf("%s does not lead back to the table", back)
		}
	}
	uitest.Press(m, "space")
	if m.which != Crossroads || strings.Contains(uitest.Plain(m.View()), i18n.In(uitest.Languages()[1]).Map.Views.Overview.Hint) {
		t.Error("Space does not show the Crossroads")
	}
}

// A drawing of everything would say nothing: it refuses in words, and arrows still
// lead along steps.
func TestEverythingRefusesWhatIsTooLarge(t *testing.T) {
	g := country(t, 300)
	for _, lang := range uitest.Languages() {
		m := at(uitest.Env(g, lang), Everything, uitest.Size{W: 80, H: 22}, g.Start())
		if view := uitest.Plain(m.View()); !strings.Contains(view, "300") || !strings.Contains(view, "200") {
			t.Errorf("it does not say why:\n%s", view)
		}
		uitest.Fits(t, m.View(), 80, 22)
		first := m.choice()
		uitest.Press(m, "down")
		if m.choice() == first {
			t.Error("↓ does not choose")
		}
		want := m.choice().To
		if uitest.Press(m, "right"); m.here() != want {
			t.Errorf("→ leads to %s, not to %s", m.here(), want)
		}
		if uitest.Press(m, "left"); m.here() != g.Start() {
			t.Errorf("← leads to %s", m.here())
		}
	}
}

// walkThrough is a walk through all views, with a family opened.
func walkThrough() []string {
	return strings.Fields("down down enter down up right left tab tab space down right left left right tab v down right left up v esc up enter right home backspace + - f v v")
}

func TestEveryKeyOfACountryIsAnswered(t *testing.T) {
	m := New(uitest.Env(country(t, 3039), uitest.Languages()[0]))
	m.SetSize(120, 38)
	for _, k := range walkThrough() {
		uitest.Press(m, k)
		uitest.Fits(t, m.View(), 120, 38)
	}
}

func BenchmarkCountry(b *testing.B) {
	g := country(b, 3039)
	m := New(uitest.Env(g, uitest.Languages()[0]))
	m.SetSize(120, 38)
	m.View()
	for _, c := range []struct{ name, before, keys string }{
		{"table", "", "down up"}, {"family", "down enter", "down up right left"},
		{"crossroads", "space", "down right left up"}, {"refused", "v", "down right left up"}, {"opening", "v esc", "down enter esc esc up enter esc esc"},
	} {
		uitest.Press(m, strings.Fields(c.before)...)
		keys := strings.Fields(c.keys)
		b.Run(c.name, func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				uitest.Press(m, keys[i%len(keys)])
				m.View()
			}
		})
	}
	b.Run("first", func(b *testing.B) {
		for b.Loop() {
			m := New(uitest.Env(g, uitest.Languages()[0]))
			m.SetSize(120, 38)
			m.View()
		}
	})
	b.Run("changed", func(b *testing.B) {
		for b.Loop() {
			m.Update(screen.Changed{})
			m.View()
		}
	})
}

func TestShortHeadsOfTheTableAreExplainedAboveThem(t *testing.T) {
	parts := careerstest.Country(300)
	named := func(text string) careers.Text { return careers.TextOf(func(language.Tag) string { return text }) }
	parts.Header.Columns = []careers.Column{{Rank: 0, Title: named("Not determined"), Short: named("N.D.")}, {Rank: 1, Title: named("Certificate, first"), Short: named("First")}}
	g, err := careers.New(parts)
	if err != nil {
		t.Fatal(err)
	}
	m := New(uitest.Env(g, language.English))
	m.SetSize(80, 22)
	m.Show(Plan)
	if lines := strings.Split(uitest.Plain(m.View()), "\n"); lines[1] != " N.D.: Not determined" {
		t.Errorf("above the heads stands %q in\n%s", lines[1], strings.Join(lines, "\n"))
	}
}
