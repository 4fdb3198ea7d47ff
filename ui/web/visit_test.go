package web

import (
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/notebook"
	"parcours/careers/script"
	"parcours/data"
	"parcours/ui/i18n"
	"parcours/ui/plain"
	"parcours/ui/present"
)

func aGuide(t *testing.T) (guide, *careers.Graph) {
	t.Helper()
	g := careerstest.BuiltIn(t)
	scripts := func() []*script.Script {
		all, _ := present.Offered(g, nil, data.Scripts)
		return all
	}
	return guide{g, scripts, func() time.Time { return time.Unix(1, 0) }}, g
}

func TestAnAddressOpensAView(t *testing.T) {
	v, _ := aGuide(t)
	for _, w := range each(i18n.Languages(), i18n.In) {
		visit, why := v.visit(parse("at=CTO&screen=compare&with=dba,lead-developer,,tester,devops-engineer&theme=light&view=all&to=dba"), w)
		o := visit.Options
		if why != "" || o.At != "cto" || o.Screen != "compare" || len(o.With) != 2 || o.Theme != "light" || o.View != "all" || o.To != "database-administrator" || o.Language != w.Tag {
			t.Errorf("%+v, %s", o, why)
		}
		visit, why = v.visit(parse("at=dba&screen=nonsense&view=nonsense&theme=nonsense&notebook=x&data=y"), w)
		if o := visit.Options; why != "" || o.Screen != "" || o.View != "" || o.Theme != "" {
			t.Errorf("%+v, %s", o, why)
		}
		visit, why = v.visit(parse("play=mixed&teams=999999999999999999999&rounds=-3&seed=!"), w)
		if why != "" || visit.Games == nil || visit.Games.Game != "mixed" {
			t.Errorf("%+v, %s", visit.Games, why)
		}
		visit, why = v.visit(parse("present=class"), w)
		if why != "" || visit.Talk == nil || len(visit.Talk.Scripts) != 1 || visit.Talk.Scripts[0].Name != "class" {
			t.Errorf("%+v, %s", visit.Talk, why)
		}
		visit, _ = v.visit(parse("present="), w)
		if len(visit.Talk.Scripts) != len(present.Shipped()) {
			t.Errorf("%d scripts are offered", len(visit.Talk.Scripts))
		}
	}
}

func TestWhatNobodyKnowsInAnAddressIsTold(t *testing.T) {
	v, _ := aGuide(t)
	for _, w := range each(i18n.Languages(), i18n.In) {
		for address, parts := range map[string][]string{
			"lang=de&at=cto&screen=nope&view=x&theme=y&utm=1": {"lang=de", "screen=nope", "view=x", "theme=y", "utm"},
			"play=mixed&teams=many&rounds=-":                  {"teams=many", "rounds=-"},
			"lang=fr&at=cto&screen=sheet&theme=dark&view=all&with=dba&to=cto&play=&present=&seed=7KQ2&teams=2&rounds=3": nil, "lang=&screen=": nil, "": nil,
		} {
			said := v.unknown(parse(address), w)
			if len(parts) == 0 && said != "" {
				t.Errorf("%s is told: %s", address, said)
			}
			for _, part := range parts {
				if !strings.Contains(said, part) {
					t.Errorf("%s: %q is not told in %q", address, part, said)
				}
			}
		}
	}
}

func TestAPlanBeginsWithNothingWhereItsAddressSaysSo(t *testing.T) {
	v, g := aGuide(t)
	visit, why := v.visit(parse("screen=plan&to=cto&at="+string(g.Entry().ID)), i18n.In(i18n.Languages()[0]))
	if why != "" || !visit.Options.FromEntry || visit.Options.At != "" {
		t.Errorf("%+v, %s", visit.Options, why)
	}
}

func TestAnAddressThatNamesNothingIsToldInWords(t *testing.T) {
	v, _ := aGuide(t)
	for _, w := range each(i18n.Languages(), i18n.In) {
		for _, address := range []string{"at=nobody-at-all", "to=nobody-at-all", "with=nobody-at-all", "play=nobody-at-all", "present=nobody-at-all"} {
			if _, why := v.visit(parse(address), w); !strings.Contains(why, "nobody-at-all") {
				t.Errorf("%s is told as %q", address, why)
			}
		}
	}
}

func TestAnAddressThatMayMeanSeveralOpensNoneOfThem(t *testing.T) {
	v, g := aGuide(t)
	if nodes, sure := g.Meant("engineer"); sure || len(nodes) < 2 {
		t.Fatalf("an engineer is %d nodes, sure %v", len(nodes), sure)
	}
	if visit, why := v.visit(parse("at=engineer"), i18n.In(i18n.Languages()[1])); why == "" || visit.Options.At != "" {
		t.Errorf("%+v, %s", visit.Options, why)
	}
}

func TestNothingInAnAddressReachesTheTerminalAsAnOrder(t *testing.T) {
	v, _ := aGuide(t)
	const order = "%1b[31mred%1b]8;;x%07%c2%9b2J%e2%80%ae%0a"
	for _, w := range each(i18n.Languages(), i18n.In) {
		for _, name := range []string{"at", "to", "with", "play", "present", "screen", "view", "theme", "lang", "teams", "seed", "unheard-of", order} {
			said := parse(name + "=" + order + strings.Repeat("x", 1000))
			_, why := v.visit(said, w)
			for _, told := range []string{why, v.unknown(said, w)} {
				if strings.ContainsFunc(told, func(r rune) bool { return unicode.Is(unicode.C, r) }) || len(told) > 900 {
					t.Errorf("of %s is told %.300q", name, told)
				}
			}
		}
	}
}

// mark is a mark of HTML.
var mark = regexp.MustCompile(`<[^>]*>`)

func TestTheTextLeadsToItsSources(t *testing.T) {
	_, g := aGuide(t)
	text := reading{g, i18n.In(i18n.Languages()[0])}.of("", nil, "cto", nil)
	if want := `<a href="https://mobiskill.fr/metiers/cto" target="_blank" rel="noopener noreferrer">https://mobiskill.fr/metiers/cto</a>`; !strings.Contains(text, want) {
		t.Errorf("no link leads to a source: %s", text[len(text)-2000:])
	}
	for _, m := range regexp.MustCompile(`href="([^"]*)"`).FindAllStringSubmatch(text, -1) {
		if !strings.HasPrefix(m[1], "#") && !strings.HasPrefix(m[1], "https://") {
			t.Errorf("a link leads to %s", m[1])
		}
	}
}

func TestTheTextHoldsEveryFactOfEverySheet(t *testing.T) {
	_, g := aGuide(t)
	for _, w := range each(i18n.Languages(), i18n.In) {
		r := reading{g, w}
		for _, n := range g.Nodes() {
			text := r.of("", []string{"--at", string(n.ID), "--screen", "sheet"}, n.ID, nil)
			read := html.UnescapeString(mark.ReplaceAllString(text, ""))
			for _, l := range plain.Sheet(g, w, n.ID).Lines {
				if !strings.Contains(read, l.Text) {
					t.Errorf("%s lacks %q", n.ID, l.Text)
				}
			}
			for _, s := range g.Next(n.ID) {
				if !strings.Contains(text, html.EscapeString(r.href(s.To))) {
					t.Errorf("no link leads from %s to %s", n.ID, s.To)
				}
			}
		}
	}
}

func TestTheTextFollowsTheScreen(t *testing.T) {
	_, g := aGuide(t)
	w := i18n.In(i18n.Languages()[0])
	r, mine := reading{g, w}, notebook.New(notebook.Content{})
	mine.SetNote("cto", "ask whether 1 < 2 & why")
	for _, c := range []struct {
		place []string
		says  []string
	}{
		{[]string{"--at", "cto", "--screen", "compare", "--with", "database-administrator"}, []string{"<h2>CTO → DBA</h2>", g.Node("database-administrator").Title.In(w.Tag)}},
		{[]string{"--at", "bts-sio", "--screen", "plan", "--to", "cto"}, []string{"BTS", g.Node("cto").Title.In(w.Tag)}},
		{[]string{"--at", "cto", "--screen", "plan"}, []string{"<h2>" + html.EscapeString(g.Node("database-administrator").Title.In(w.Tag)) + "</h2>"}},
		{[]string{"--at", "cto", "--screen", "notebook"}, []string{"ask whether 1 &lt; 2 &amp; why"}},
		{[]string{"--at", "cto", "--screen", "skills"}, []string{"Git"}},
	} {
		text := r.of("CTO → DBA", c.place, "database-administrator", mine)
		for _, says := range c.says {
			if !strings.Contains(text, says) {
				t.Errorf("%q does not say %q: %.300s", c.place, says, text)
			}
		}
		if strings.Count(text, "<ul>") != strings.Count(text, "</ul>") || strings.Count(text, "<li>") != strings.Count(text, "</li>") {
			t.Errorf("%q has a list that does not end", c.place)
		}
	}
	if list := r.list(); strings.Count(list, "<a ") != len(g.Nodes()) {
		t.Error("the list is not of all nodes")
	}
	if credits := r.credits(); !strings.Contains(credits, "ROME") && !strings.Contains(credits, "ESCO") {
		t.Errorf("the credits are %s", credits)
	}
}

func TestTheTextOfRoutesCountsTheSkillsThatTheReaderHas(t *testing.T) {
	_, g := aGuide(t)
	w := i18n.In(i18n.Languages()[1])
	mine, place := notebook.New(notebook.Content{}), []string{"--at", "backend-developer", "--screen", "plan", "--to", "cto"}
	before := reading{g, w}.of("", place, "cto", mine)
	for _, s := range g.Skills() {
		mine.SetProgress(s.ID, careers.Able)
	}
	if after := (reading{g, w}).of("", place, "cto", mine); !strings.Contains(before, "skills to learn") || strings.Contains(after, "skills to learn") {
		t.Errorf("of someone who has every skill is told %.2000s", after)
	}
}

func TestWhatASearchHasFoundIsReadAsLinks(t *testing.T) {
	_, g := aGuide(t)
	for _, w := range each(i18n.Languages(), i18n.In) {
		r := reading{g, w}
		text := r.found("a <b>", []careers.NodeID{"cto", "database-administrator"})
		for _, says := range []string{"<h2>a &lt;b&gt;</h2>", html.EscapeString(r.href("cto")), g.Node("database-administrator").Title.In(w.Tag)} {
			if !strings.Contains(text, says) {
				t.Errorf("%q is not in %s", says, text)
			}
		}
	}
}

func TestWhatIsOnlyDrawnIsReadLetterByLetter(t *testing.T) {
	_, g := aGuide(t)
	for place, is := range map[string]bool{"play mixed": true, "present": true, "--screen finder": true, "--at cto --screen help": true, "--at cto": false, "--at cto --screen sheet": false} {
		if isDrawnOnly(strings.Fields(place)) != is {
			t.Errorf("%s: %v", place, !is)
		}
	}
	text := reading{g, i18n.In(i18n.Languages()[0])}.drawn("a <b>", "\n1 < 2   \n & 3\n\n")
	if want := "<h2>a &lt;b&gt;</h2>\n<pre>1 &lt; 2\n &amp; 3</pre>\n"; text != want {
		t.Errorf("%q is not %q", text, want)
	}
}

func each[A, B any](all []A, of func(A) B) []B {
	var made []B
	for _, a := range all {
		made = append(made, of(a))
	}
	return slices.Clip(made)
}
