package finder_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/ui/finder"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

const shop = `
	school 0 training
	school -> shop-clerk
	shop-clerk -> shop-lead 5
	shop-clerk -> buyer 3
	shop-lead -> director 8
`

func open(t testing.TB, g *careers.Graph, lang language.Tag, width, height int) (*finder.Finder, *screen.Env) {
	t.Helper()
	env := uitest.Env(g, lang)
	f := finder.New(env)
	f.SetSize(width, height)
	return f, env
}

func TestEverythingIsListedBeforeAnythingIsTyped(t *testing.T) {
	f, _ := open(t, careerstest.Graph(t, shop), language.English, 40, 10)
	want := strings.TrimPrefix(`
 Find: a job, a skill, a task, a code…
 5 jobs and courses
▌ ● school
  ● shop-clerk
  ● shop-lead
  ● buyer
  ● director`, "\n")
	if got := listed(f, 7); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Data without pay, skills and trainings has rows and a panel all the same.
func TestWhereNobodyPublishesPayThePanelSaysSo(t *testing.T) {
	f, _ := open(t, careerstest.Graph(t, "clerk 1\nclerk -> buyer 3"), language.English, 60, 20)
	uitest.Type(f, "buy")
	want := strings.TrimPrefix(`
 Find: buy
 1 of 2
▌ ● buyer









────────────────────────────────────────────────────────────
 buyer
 No pay in this data.`, "\n")
	if got := strings.TrimRight(listed(f, 20), "\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestTypingShortensTheList(t *testing.T) {
	f, _ := open(t, careerstest.Graph(t, shop), language.English, 40, 10)
	uitest.Type(f, "SHÓP ")
	want := strings.TrimPrefix(`
 Find: SHÓP
 2 of 5
▌ ● shop-clerk
  ● shop-lead`, "\n")
	if got := listed(f, 4); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	uitest.Type(f, "laed")
	if got := listed(f, 3); !strings.HasSuffix(got, "1 of 5\n▌ ● shop-lead") {
		t.Errorf("got\n%s", got)
	}
}

func TestWhereNothingHasEveryWordWhatHasMostFollows(t *testing.T) {
	f, _ := open(t, careerstest.Graph(t, shop), language.French, 60, 10)
	uitest.Type(f, "je veux lead xyzzy")
	view := strings.ReplaceAll(listed(f, 5), "\u00a0", " ")
	for _, want := range []string{"Aucun n'a tous ces mots ; ceux-ci les ont tous sauf un.", "▌ ● shop-lead"} {
		if !strings.Contains(view, want) {
			t.Errorf("%q is missing in\n%s", want, view)
		}
	}
}

func TestNothingFoundIsSaidInWords(t *testing.T) {
	f, _ := open(t, careerstest.Graph(t, shop), language.French, 60, 10)
	uitest.Type(f, "directriec")
	view := listed(f, 9)
	for _, want := range []string{"0 sur 5", "Aucun résultat pour «\u00a0directriec\u00a0».", "Essayez un mot de moins", "CE QUI S'EN APPROCHE LE PLUS", "▌ ● director"} {
		if !strings.Contains(view, want) {
			t.Errorf("%q is missing in\n%s", want, view)
		}
	}
	f, _ = open(t, careerstest.Graph(t, shop), language.French, 60, 10)
	uitest.Type(f, "xyzzy")
	if said := uitest.Press(f, "enter", "tab", "down", "up", "pgdown"); said != nil {
		t.Errorf("with nothing to choose, keys ask for %v", said)
	}
	for _, k := range f.Keys() {
		if k.InBar && k.Help().Key == "Entrée" && k.Off == "" {
			t.Error("Enter does not say why it does nothing")
		}
	}
}

func TestALargeGraphIsPreparedInTheBackground(t *testing.T) {
	var text strings.Builder
	for i := range 250 {
		fmt.Fprintf(&text, "a%d -> b%d\n", i, i)
	}
	f, env := open(t, careerstest.Graph(t, text.String()), language.English, 60, 10)
	said := uitest.Type(f, "b77")
	if got := listed(f, 3); len(said) != 1 || !strings.HasSuffix(got, "One moment, preparing the search…") {
		t.Fatalf("before %d answers:\n%s", len(said), got)
	}
	if early := uitest.Press(f, "enter"); early != nil {
		t.Errorf("with nothing found yet, Enter asks for %v", early)
	}
	env.Keep(said[0].(screen.Indexed).Index)
	if got := uitest.Run(f.Update(said[0])); !slices.Equal(got, []tea.Msg{screen.ShowOnMap{Node: "b77"}}) {
		t.Errorf("Enter, pressed too early, is answered by %v", got)
	}
	if got := listed(f, 3); !strings.Contains(got, "▌ ● b77") {
		t.Errorf("prepared:\n%s", got)
	}
}

// Each line is what someone presses and what the finder asks of the frame.
func TestKeys(t *testing.T) {
	for _, line := range []struct {
		keys []string
		want tea.Msg
	}{
		{[]string{"enter"}, screen.ShowOnMap{Node: "school"}},
		{[]string{"down", "enter"}, screen.ShowOnMap{Node: "shop-clerk"}},
		{[]string{"down", "down", "up", "enter"}, screen.ShowOnMap{Node: "shop-clerk"}},
		{[]string{"up", "enter"}, screen.ShowOnMap{Node: "school"}},
		{[]string{"pgdown", "pgdown", "enter"}, screen.ShowOnMap{Node: "director"}},
		{[]string{"pgdown", "pgup", "enter"}, screen.ShowOnMap{Node: "school"}},
		{[]string{"down", "tab"}, screen.OpenSheet{Node: "shop-clerk"}},
		{[]string{"l", "e", "a", "d", "enter"}, screen.ShowOnMap{Node: "shop-lead"}},
		{[]string{"l", "e", "a", "d", "backspace", "tab"}, screen.OpenSheet{Node: "shop-lead"}},
		{[]string{"q", "?", "l", "ctrl+u", "b", "u", "y", "enter"}, screen.ShowOnMap{Node: "buyer"}},
		{[]string{"u", "y", "home", "b", "enter"}, screen.ShowOnMap{Node: "buyer"}},
		{[]string{"b", "u", "y", "esc"}, screen.Back{}},
	} {
		f, _ := open(t, careerstest.Graph(t, shop), language.English, 40, 10)
		if said := uitest.Press(f, line.keys...); len(said) != 1 || said[0] != line.want {
			t.Errorf("%v asks for %v, want %v", line.keys, said, line.want)
		}
	}
}

func TestPastedTextIsOneCleanLine(t *testing.T) {
	f, _ := open(t, careerstest.Graph(t, shop), language.English, 60, 10)
	f.Update(tea.PasteMsg{Content: "\tsho\u200bp\r\n cle\u0301rk\u202e\n"})
	if got := listed(f, 1); got != " Find: shop clérk" {
		t.Errorf("pasted: %q", got)
	}
	if x, _, _ := f.Cursor(); x != len(" Find: shop clerk") {
		t.Errorf("the cursor is at %d", x)
	}
	if got := f.Hits(); !reflect.DeepEqual(got, []careers.NodeID{"shop-clerk"}) {
		t.Errorf("hits %v", got)
	}
}

func TestAccentsTypedApartAreJoined(t *testing.T) {
	f, _ := open(t, careerstest.Graph(t, shop), language.English, 60, 10)
	uitest.Type(f, "e\u0301")
	uitest.Press(f, "backspace")
	if got := listed(f, 1); !strings.HasPrefix(got, " Find: a job") {
		t.Errorf("one backspace leaves %q", got)
	}
}

func TestClickOpensALine(t *testing.T) {
	f, _ := open(t, careerstest.Graph(t, shop), language.English, 40, 10)
	said := uitest.Run(f.Update(tea.MouseClickMsg{X: 5, Y: 4, Button: tea.MouseLeft}))
	if len(said) != 1 || said[0] != (screen.ShowOnMap{Node: "shop-lead"}) {
		t.Errorf("a click asks for %v", said)
	}
	for _, y := range []int{0, 1, 9} {
		if said := uitest.Run(f.Update(tea.MouseClickMsg{X: 5, Y: y, Button: tea.MouseLeft})); said != nil {
			t.Errorf("a click on row %d asks for %v", y, said)
		}
	}
}

func TestWheelMovesTheChoice(t *testing.T) {
	f, _ := open(t, careerstest.Graph(t, shop), language.English, 40, 10)
	f.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	f.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	f.Update(tea.MouseWheelMsg{Button: tea.MouseWheelUp})
	if said := uitest.Press(f, "enter"); said[0] != (screen.ShowOnMap{Node: "shop-clerk"}) {
		t.Errorf("the wheel led to %v", said)
	}
}

func TestAnotherLanguageKeepsQueryAndChoice(t *testing.T) {
	f, env := open(t, uitest.Graph(t), language.French, 100, 20)
	uitest.Type(f, "dev")
	uitest.Press(f, "down", "down")
	before := uitest.Press(f, "enter")
	env.Words, env.Theme = i18n.In(language.English), theme.New(theme.Light, false)
	f.Update(screen.Changed{})
	if after := uitest.Press(f, "enter"); after[0] != before[0] {
		t.Errorf("the choice went from %v to %v", before[0], after[0])
	}
	if view := uitest.Plain(f.View()); !strings.Contains(view, "Find: dev") {
		t.Errorf("the query is gone:\n%s", view)
	}
}

func TestFoundLettersAreUnderlinedInTheColourOfTheName(t *testing.T) {
	f, env := open(t, uitest.Graph(t), language.French, 80, 22)
	uitest.Type(f, "dev")
	uitest.Press(f, "down")
	name := env.Track(env.Graph.Node("backend-developer")).NameLit
	if mark := name.Underlined().Render("Dév"); !strings.Contains(f.View(), mark) {
		t.Errorf("no %q in\n%s", mark, f.View())
	}
}

// What is called so comes first, then the other roles by level, then trainings; why one is there
// stands in its row only where that is another name of it.
func TestWhatIsCalledSoComesFirstThenTheRestByLevel(t *testing.T) {
	f, _ := open(t, uitest.Graph(t), language.French, 80, 22)
	uitest.Type(f, "lead")
	want := strings.TrimPrefix(`
 Chercher : lead
 13 sur 42                                                       ↓ 7 au-dessous
▌ ● Lead développeur / Lead développeuse    début 55–65 k€      Référence
  ● Testeur / Testeuse de logiciels (QA)    tous 38,8 k€        Premier emploi
 SPÉCIALITÉS
  ● Ingénieur(e) du public                  début 1 944 €/mois  hors primes
  ● Scrum master                            jun. 37–45 k€       Projet, produit
  ● Consultant / Consultante en ESN         tous 50 k€          Projet, produit
 RÉFÉRENCE
  ● Architecte logiciel, systèmes et cloud  ~conf. 58 k€        …autres (leader…
 ENCADREMENT
  ● Responsable d'équipe
  ● Chef / Cheffe de projet informatique    tous 37–72 k€       Projet, produit
 PILOTAGE
────────────────────────────────────────────────────────────────────────────────
 Fait les choix techniques d'une équipe, veille à la qualité du code et fait
 progresser les autres, tout en continuant à coder.
                0    20    40   60   80  100   120 140 k€ bruts par an
 début          ·    ·   ───   ■■■   ·    ·     ·    · 55–65 k€       2016
 confirmé       ·    ·     ·    ·■■■■·    ·     ·    · 65–75 k€       2016

 Source : « Fiche métier : lead developer », E-commerce Magazine, 2016-12`, "\n")
	if got := strings.ReplaceAll(listed(f, 22), "\u00a0", " "); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	uitest.Press(f, "pgdown", "pgdown")
	if got := strings.ReplaceAll(listed(f, 22), "\u00a0", " "); !strings.Contains(got, " SE FORMER\n▌ ● BTS SIO ") {
		t.Errorf("trainings are not the last:\n%s", got)
	}
}

// Of two that are called so, the one whose name begins so is meant before.
func TestANameThatBeginsSoComesFirst(t *testing.T) {
	f, _ := open(t, uitest.Graph(t), language.French, 80, 22)
	for query, want := range map[string]string{"lead": "lead-developer", "dev": "backend-developer", "chef": "project-manager", "data": "data-analyst"} {
		uitest.Press(f, "ctrl+u")
		uitest.Type(f, query)
		if said := uitest.Press(f, "enter"); said[0] != (screen.ShowOnMap{Node: careers.NodeID(want)}) {
			t.Errorf("%q leads to %v", query, said)
		}
	}
}

func TestThePanelSaysWhereTheQueryWasFound(t *testing.T) {
	f, _ := open(t, uitest.Graph(t), language.French, 80, 22)
	for query, want := range map[string]string{
		"m1855":            " code : M1855",
		"mysql":            " compétence : Bases de données (SQL Server, MySQL…)",
		"lead consultant":  " tâche en anglais",
		"cheffe de projet": " Conduit un projet", // the name shows it
	} {
		uitest.Press(f, "ctrl+u")
		uitest.Type(f, query)
		_, panel, _ := strings.Cut(strings.ReplaceAll(listed(f, 22), "\u00a0", " "), "───\n")
		if !strings.HasPrefix(panel, want) {
			t.Errorf("%q: the panel does not begin with %q:\n%s", query, want, panel)
		}
	}
}

func TestTheFoundLettersOfALongTextStayInSight(t *testing.T) {
	f, _ := open(t, uitest.Graph(t), language.French, 50, 22)
	uitest.Type(f, "designers")
	if view := listed(f, 22); !strings.Contains(view, "Designers\n") || !strings.Contains(view, "…") {
		t.Errorf("got\n%s", view)
	}
}

func TestAHeadingScrollsInWithItsFirstLine(t *testing.T) {
	f, env := open(t, uitest.Graph(t), language.French, 40, 8)
	for range env.Graph.Nodes() {
		uitest.Press(f, "pgdown")
	}
	for range env.Graph.Nodes() {
		uitest.Press(f, "pgup")
	}
	heading := env.Graph.Columns()[0].Title.In(language.French)
	if third := strings.Split(uitest.Plain(f.View()), "\n")[2]; third != " "+strings.ToUpper(heading) {
		t.Errorf("the list begins with %q, not with %q", third, heading)
	}
}

func TestItFitsEverywhere(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		for _, query := range []string{"dba sql", "", "d", "xyzzy", strings.Repeat("œuvre 漢字 ", 9)} {
			env := uitest.Env(g, lang)
			f := finder.New(env)
			uitest.Type(f, query)
			for _, s := range append(uitest.Sizes(), uitest.Size{}, uitest.Size{W: 1, H: 1}, uitest.Size{W: 20, H: 2}) {
				f.SetSize(s.W, s.H)
				uitest.Press(f, "down")
				checkView(t, f, s)
			}
		}
	}
}

func checkView(t *testing.T, f *finder.Finder, s uitest.Size) {
	t.Helper()
	view := f.View()
	uitest.Fits(t, view, s.W, s.H)
	if x, y, ok := f.Cursor(); ok && (x < 0 || x >= s.W || y < 0 || y >= s.H) {
		t.Errorf("%v: the cursor stands at %d, %d", s, x, y)
	}
	if plain := uitest.Plain(view); s.W >= 20 && s.H >= 3 && len(f.Hits()) > 0 && !strings.Contains(plain, "\n▌ ") {
		t.Errorf("%v: the choice is out of sight:\n%s", s, plain)
	}
}

func TestEveryKeyHasHelpAndIsBoundOnce(t *testing.T) {
	for _, lang := range uitest.Languages() {
		f, _ := open(t, careerstest.Graph(t, shop), lang, 80, 20)
		bound := map[string]bool{}
		for _, k := range f.Keys() {
			if k.Help().Key == "" || k.Help().Desc == "" {
				t.Errorf("%v has no help", k.Keys())
			}
			for _, name := range k.Keys() {
				if bound[name] {
					t.Errorf("%s is bound twice", name)
				}
				bound[name] = true
			}
		}
	}
}

func TestLongTextScrollsInTheField(t *testing.T) {
	f, _ := open(t, careerstest.Graph(t, shop), language.English, 24, 8)
	uitest.Type(f, "abcdefghijklmnopqrstuvwxyz")
	for _, line := range []struct{ press, want string }{
		{"end", " Find: …lmnopqrstuvwxyz, cursor at 23"},
		{"left", " Find: …klmnopqrstuvwxyz, cursor at 23"},
		{"home", " Find: abcdefghijklmnop…, cursor at 7"},
	} {
		uitest.Press(f, line.press)
		x, _, _ := f.Cursor()
		if got := fmt.Sprintf("%s, cursor at %d", listed(f, 1), x); got != line.want {
			t.Errorf("after %s %q, want %q", line.press, got, line.want)
		}
	}
}

// listed is the first lines of what shows.
func listed(f *finder.Finder, lines int) string {
	all := strings.Split(uitest.Plain(f.View()), "\n")
	return strings.Join(all[:min(lines, len(all))], "\n")
}

func BenchmarkTypingALetter(b *testing.B) {
	f, _ := open(b, uitest.Graph(b), language.French, 200, 58)
	uitest.Type(f, "de")
	for b.Loop() {
		uitest.Type(f, "v")
		f.View()
		uitest.Press(f, "backspace")
		f.View()
	}
}

func BenchmarkOpening(b *testing.B) {
	env := uitest.Env(uitest.Graph(b), language.French)
	for b.Loop() {
		f := finder.New(env)
		f.SetSize(120, 38)
		f.View()
	}
}

func TestAnotherThemeLeavesTheListWhereItIs(t *testing.T) {
	f := finder.New(uitest.Env(uitest.Graph(t), language.English))
	f.SetSize(80, 20)
	uitest.Press(f, strings.Fields(strings.Repeat("down ", 20)+"up up up")...)
	before := uitest.Plain(f.View())
	f.Update(screen.Changed{})
	if after := uitest.Plain(f.View()); after != before {
		t.Errorf("got\n%s\nwant\n%s", after, before)
	}
}

const nurses = `
dataset: {title: {fr: Soins, en: Care}, start: a}
sources: [{id: S1, title: T, publisher: P, quality: official}]
roles:
  - {id: a, rank: 0, title: {fr: Infirmier en bloc, en: Operating room nurse}, name: {fr: Infirmier, en: Nurse}, short: {fr: I1, en: N1}, summary: {fr: S., en: S.}}
  - {id: b, rank: 0, title: {fr: Infirmier de puériculture, en: Paediatric nurse}, name: {fr: Infirmier, en: Nurse}, short: {fr: I2, en: N2}, summary: {fr: S., en: S.}}
`

func TestWhatTheMapCallsAlikeIsToldApartInTheList(t *testing.T) {
	g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(nurses)}})
	if err != nil {
		t.Fatal(err)
	}
	f := finder.New(uitest.Env(g, language.English))
	f.SetSize(80, 20)
	uitest.Type(f, "nurse")
	if shown := uitest.Plain(f.View()); !strings.Contains(shown, "Operating room nurse") || !strings.Contains(shown, "Paediatric nurse") {
		t.Errorf("got\n%s", shown)
	}
}

func TestWhatIsTypedWholeComesBeforeWhatIsLikeItAndRolesBeforeTrainings(t *testing.T) {
	g := uitest.Graph(t)
	for asked, want := range map[string]string{
		"back": "Développeur / Développeuse back-end", "cyber": "Ing. cybersécurité", "bts": "BTS SIO", "bac": "Bac général", "lead": "Lead développeur",
	} {
		f, _ := open(t, g, language.French, 80, 22)
		uitest.Type(f, asked)
		if first := strings.Split(listed(f, 3), "\n")[2]; !strings.Contains(first, want) {
			t.Errorf("%q lists %q first, want %s", asked, first, want)
		}
	}
}

// A register has hundreds of answers: a skill that is only like what was typed does not stand above a task
// that is called so, whatever the level.
func TestOfALargeGraphTheBestAnswerComesFirstWhateverItsLevel(t *testing.T) {
	var roles strings.Builder
	for i := range 220 {
		fmt.Fprintf(&roles, "  - {id: r%d, rank: %d, title: {en: Role %[1]d}", i, i/110)
		switch i {
		case 5:
			roles.WriteString(", skills: [{skill: law, need: essential}]")
		case 200:
			roles.WriteString(", tasks: [{id: do, en: Codes texts, estimate: true}]")
		}
		roles.WriteString("}\n")
	}
	g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(`
dataset:
  title: {en: All}
  languages: [en]
  start: r0
  columns: [{rank: 0, en: Beginners}, {rank: 1, en: Leaders}]
skills: [{id: law, en: Code of public procurement}]
roles:
` + roles.String())}})
	if err != nil {
		t.Fatal(err)
	}
	f, env := open(t, g, language.English, 60, 20)
	env.Keep(careers.NewIndex(g))
	uitest.Type(f, "codes")
	want := strings.TrimPrefix(`
 Find: codes
 2 of 220
▌ ● Role 200  Codes texts
  ● Role 5    Code of public procurement`, "\n")
	if got := listed(f, 4); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
