package plain_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/plain"
)

const crafts = `
	school 0 training
	school -> dev entry 2
	dev    -> lead   5-8
	dev    -> expert 6
	lead   -> boss   7
`

// talk types lines to a session that begins on the map, and returns what it
// prints from the welcome on.
func talk(t *testing.T, g *careers.Graph, lang language.Tag, lines ...string) string {
	t.Helper()
	var out strings.Builder
	s := plain.NewSession(g, i18n.In(lang), &out, plain.Options{Echo: true})
	if err := s.Run(strings.NewReader(strings.Join(lines, "\n"))); err != nil {
		t.Fatal(err)
	}
	for _, r := range out.String() {
		if unicode.IsControl(r) && r != '\n' {
			t.Errorf("it prints the control character %q", r)
		}
	}
	_, said, _ := strings.Cut(spaced(out.String()), i18n.In(lang).Plain.Welcome[:6])
	_, said, _ = strings.Cut(said, "\n")
	return said
}

func TestAWalkByNumbersAndBack(t *testing.T) {
	got := talk(t, careerstest.Graph(t, crafts), language.English, "2", "4", "back", "quit")
	want := `Your choice: 2

dev

In short
Job, in the column “Level 1”.
1. dev.

What people earn
No published pay.

Next steps
2. lead, promotion, after 5 to 8 years. ~dev → lead. Step: our own estimate.
3. expert, promotion, after 6 years. ~dev → expert. Step: our own estimate.

Where people come from
4. school, first job, this course takes 2 years. ~school → dev. Step: our own estimate.

Sources
~: our own estimate: not a published figure.

Your choice: 4

school

In short
Course, in the column “Level 0”.
1. school.
2. Length: 2 years (our own estimate).
3. To get in: Open (our own estimate).

Next steps
4. dev, first job, after 2 years of training. ~school → dev. Step: our own estimate.

Sources
~: our own estimate: not a published figure.

Your choice: back

dev
`
	if !strings.HasPrefix(got, want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if !strings.HasSuffix(got, "Your choice: quit\nGoodbye.\n") {
		t.Errorf("it ends\n%s", got)
	}
}

func TestEveryOrderInBothLanguages(t *testing.T) {
	g := uitest.Graph(t)
	for _, c := range []struct {
		say  []string
		want string
	}{
		{[]string{"search sql", "chercher sql", "/sql", "/ sql"}, "results for “sql”"},
		{[]string{"sheet cto", "fiche cto", "voir cto", "cto"}, "Chief technology officer (CTO)\n\nIn short"},
		{[]string{"sheet", "fiche"}, "Back-end developer\n\nIn short"},
		{[]string{"fiche chef de projet", "chef de projet"}, "\nIT project manager"},
		{[]string{"fiche chef projets"}, "results for “chef projets”"},
		{[]string{"route cto", "chemin cto", "route backend-developer cto"}, "From “Back-end developer” to “CTO”: 3 routes"},
		{[]string{"compare cto", "comparer backend-developer cto"}, "Going to CTO"},
		{[]string{"around", "autour cto", "autour 31", "around lead-developer"}, "1. "},
		{[]string{"skills", "competences", "compétences", "COMPÉTENCES"}, "Asked for by:"},
		{[]string{"help", "aide", "?"}, "Commands\n"},
		{[]string{"map", "carte", "again", "encore"}, fmt.Sprintf("1 of %d.", len(g.Nodes()))},
		{[]string{"back", "retour"}, "You are at the start."},
		{[]string{"langue fr", "language fr"}, "La langue est maintenant le français."},
		{[]string{"langue", "langue xx"}, "Which language?"},
		{[]string{"search", "/"}, "What are you looking for?"},
		{[]string{"route", "compare", "route a b c d"}, "Which job?"},
		{[]string{"route backend-developer"}, "Start and goal are the same."},
		{[]string{"compare cto cto"}, "Choose different jobs."},
		{[]string{"route ctoo", "compare ctoo", "around ctoo"}, "did you mean cto?"},
		{[]string{"99", "0", "-3"}, fmt.Sprintf("choose from 1 to %d", len(g.Nodes()))},
		{[]string{"sing a song", "CTO or not"}, "I do not understand"},
		{[]string{strings.Repeat("x", 5000)}, "This line is too long."},
	} {
		for _, line := range c.say {
			got := talk(t, g, language.English, line)
			if !strings.Contains(got, c.want) {
				t.Errorf("%.40q is answered\n%.400s\nwithout %q", line, got, c.want)
			}
		}
	}
}

func TestAFactTellsWhereItComesFrom(t *testing.T) {
	g := uitest.Graph(t)
	page := plain.Sheet(g, i18n.In(language.English), "backend-developer")
	number := 0
	for _, l := range page.Lines {
		if l.Skill != "" && len(l.Sources) > 0 {
			number = l.Number
			skill := g.Skill(l.Skill)
			got := talk(t, g, language.English, "fiche backend-developer", fmt.Sprint(number))
			has(t, "the answer", got, skill.Gloss.In(language.English), i18n.In(language.English).Units.Quote(g.Source(l.Sources[0]).Title))
			break
		}
	}
	if number == 0 {
		t.Fatal("no skill has a source")
	}
}

func TestASessionEndsWithItsInput(t *testing.T) {
	for _, typed := range []string{"", "\n", "carte", "carte\n", "\x00", "\xff\xfe", "\x1b[2J\n"} {
		var out strings.Builder
		s := plain.NewSession(careerstest.Graph(t, crafts), i18n.In(language.French), &out, plain.Options{At: "dev"})
		if err := s.Run(strings.NewReader(typed)); err != nil {
			t.Errorf("%q: %v", typed, err)
		}
		if !strings.HasSuffix(out.String(), "\n") || strings.ContainsRune(out.String(), '\x1b') {
			t.Errorf("%q ends %q", typed, out.String()[max(0, out.Len()-40):])
		}
	}
}

func TestAnotherLanguageKeepsThePage(t *testing.T) {
	g := uitest.Graph(t)
	got := talk(t, g, language.French, "fiche cto", "langue en", "retour")
	has(t, "the session", got, "Directeur / Directrice technique (CTO)", "The language is now English.", "Chief technology officer (CTO)\n\nIn short", fmt.Sprintf("1 of %d.", len(g.Nodes())))
}

func FuzzSession(f *testing.F) {
	for _, line := range []string{"1", "back", "search sql", "route cto", "langue en", "compare 1 2", "/", "é\x00\x1b]0;x\a"} {
		f.Add(line)
	}
	g := careerstest.Graph(f, crafts)
	f.Fuzz(func(t *testing.T, typed string) {
		var out strings.Builder
		if err := plain.NewSession(g, i18n.In(language.French), &out, plain.Options{Echo: true}).Run(strings.NewReader(typed)); err != nil {
			t.Fatal(err)
		}
		if i := strings.IndexFunc(out.String(), func(r rune) bool { return unicode.IsControl(r) && r != '\n' }); i >= 0 {
			t.Errorf("%q is answered with a control character: %q", typed, out.String()[i:min(i+20, out.Len())])
		}
	})
}
