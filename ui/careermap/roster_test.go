package careermap

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/internal/uitest"
	"parcours/ui/rail"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

// register is a country whose jobs nothing but nearness joins.
func register(t *testing.T, n int) *careers.Graph {
	t.Helper()
	return countryOf(t, n, "related")
}

func TestAFamilyOfARegisterIsAListByLevel(t *testing.T) {
	g := register(t, 300)
	for _, lang := range uitest.Languages() {
		for _, size := range sizes() {
			m := New(uitest.Env(g, lang))
			m.SetSize(size.W, size.H)
			m.Show(Plan)
			uitest.Press(m, "enter")
			uitest.Fits(t, m.View(), size.W, size.H)
			drawn := uitest.Plain(m.View())
			if m.view() != view(&m.roster) || size.H > 20 && strings.Count(drawn, m.env.Text(g.Node(m.here()).Title)) < 2 {
				t.Errorf("%s %v: the job is not in the list and the panel:\n%s", lang, size, drawn)
			}
		}
	}
}

func TestInAListOfAFamilyArrowsWalkJobsAndLevels(t *testing.T) {
	m := New(uitest.Env(register(t, 300), uitest.Languages()[0]))
	m.SetSize(80, 22)
	uitest.Press(m, "enter")
	nodes := m.plan.source().Nodes(m.env.Graph)
	slices.SortStableFunc(nodes, func(a, b *careers.Node) int { return a.Rank - b.Rank })
	for i := range nodes {
		if m.here() != nodes[i].ID {
			t.Fatalf("↓ leads to %s as number %d, not to %s", m.here(), i, nodes[i].ID)
		}
		uitest.Fits(t, m.View(), 80, 22)
		uitest.Press(m, "down")
	}
	rank := func() int { return m.env.Graph.Node(m.here()).Rank }
	for last := rank(); rank() > nodes[0].Rank; last = rank() {
		if uitest.Press(m, "left"); rank() >= last {
			t.Fatalf("← leads from level %d to %d", last, rank())
		}
	}
	before, there := m.here(), m.env.Words.Map.Views.NothingThere[rail.Left]
	if !slices.Contains(uitest.Press(m, "left"), tea.Msg(screen.Notify{Text: there})) || m.here() != before {
		t.Error("← at the lowest level does not say that there is none")
	}
}

func TestWhoIsLedToAJobOfACountrySeesItAmongItsFamily(t *testing.T) {
	g := register(t, 300)
	m := New(uitest.Env(g, uitest.Languages()[0]))
	m.SetSize(80, 22)
	found := g.Nodes()[250]
	m.env.Trail.Go(found.ID)
	m.env.Hits = []careers.NodeID{found.ID}
	m.Update(screen.Changed{})
	if m.IsTable() || !strings.Contains(uitest.Plain(m.View()), "▌ * "+m.env.Text(found.Title)) {
		t.Errorf("the job that was found is not chosen:\n%s", uitest.Plain(m.View()))
	}
	uitest.Press(m, "esc", "esc")
	if !m.IsTable() || m.table.table.Families[m.table.at].Nodes[0].Track != found.Track {
		t.Errorf("Esc leads back to row %d:\n%s", m.table.at, uitest.Plain(m.View()))
	}
}

func TestTheTableOfFamiliesTellsOfTheFamilyThatIsChosen(t *testing.T) {
	g := register(t, 300)
	m := New(uitest.Env(g, uitest.Languages()[0]))
	m.SetSize(80, 22)
	m.Show(Plan)
	uitest.Press(m, "down", "down")
	family := m.table.table.Families[m.table.at]
	panel := strings.Join(strings.Split(uitest.Plain(m.View()), "\n")[m.view().height():], "\n")
	if !strings.Contains(panel, family.Name) || !strings.Contains(panel, m.env.Text(family.Nodes[0].Title)) || strings.Contains(panel, m.env.Text(g.Node(g.Start()).Title)+"\n") {
		t.Errorf("the panel does not tell of %s:\n%s", family.Name, panel)
	}
}

func TestWhatIsFoundAndKeptIsMarkedInAListAsOnAPlan(t *testing.T) {
	for kind, g := range map[string]*careers.Graph{"list": register(t, 300), "Plan": country(t, 300)} {
		m := New(uitest.Env(g, uitest.Languages()[0]))
		m.env.Notebook = notebook.New(notebook.Content{})
		m.env.Notebook.Decide(m.here(), notebook.Kept, "")
		m.SetSize(80, 22)
		uitest.Press(m, "enter")
		for _, mark := range []struct {
			sign        string
			hits, route []careers.NodeID
		}{{"+", nil, nil}, {"*", []careers.NodeID{m.here()}, nil}, {"1", []careers.NodeID{m.here()}, []careers.NodeID{m.here()}}} {
			m.env.Hits, m.env.Route = mark.hits, mark.route
			if at := m.marks(m.plan.source()); at.Sign(at.Focus) != mark.sign {
				t.Errorf("%s: marked %q, want %q", kind, at.Sign(at.Focus), mark.sign)
			}
			if drawn := uitest.Plain(m.View()); kind == "list" && !strings.Contains(drawn, "▌ "+mark.sign+" ") {
				t.Errorf("no %q in\n%s", mark.sign, drawn)
			}
		}
	}
}

func TestHeadingsOfAListHaveTheColoursOfTheTheme(t *testing.T) {
	m := New(uitest.Env(register(t, 300), uitest.Languages()[0]))
	m.SetSize(80, 22)
	uitest.Press(m, "enter")
	for _, name := range []theme.Name{theme.Dark, theme.Light} {
		m.env.Theme = theme.For(name, name == theme.Dark, theme.TrueColour)
		m.Update(screen.Changed{})
		fresh := New(m.env)
		fresh.SetSize(80, 22)
		fresh.Show(Plan)
		uitest.Press(fresh, "enter")
		if m.View() != fresh.View() {
			t.Errorf("%s: drawn otherwise than anew:\n%q\n%q", name, m.View(), fresh.View())
		}
	}
}
