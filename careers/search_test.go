package careers_test

import (
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
)

// A small bakery of careers.
const bakery = `
dataset: {title: {fr: Le pain, en: Bread}, start: baker}
sources: [{id: S1, title: Pains, publisher: Moulin, quality: official}]
skills:
  - {id: dough, fr: Pâtes levées, en: Doughs, group: design, gloss: {fr: La pâte., en: Dough.}, sources: [S1]}
  - {id: sql, fr: Bases de données (SQL), en: Databases (SQL), group: data, gloss: {fr: Des données., en: Data.}, sources: [S1]}
interests: [{id: warmth, fr: J'aime la chaleur du four., en: I like the warmth of the oven., sources: [S1]}]
roles:
  - id: baker
    rank: 0
    title: {fr: Boulanger / Boulangère, en: Baker}
    name: {fr: Boulangerie, en: Baker}
    short: {fr: Boul., en: Baker}
    summary: {fr: Fait le pain de chaque jour., en: Makes the daily bread.}
    also: {fr: [Ouvrier boulanger / Ouvrière boulangère, Tourier / Tourière], en: [Bread maker]}
    interests: [warmth]
    interests-sources: [S1]
    context: [{about: hours, fr: "Le fournil ouvre à trois heures, sept jours sur sept", en: The bakehouse opens at three, sources: [S1]}]
    certificates: [{fr: Brevet de maîtrise, en: Master's certificate, sources: [S1]}]
    tasks:
      - {id: knead, fr: Pétrir la pâte, en: Knead the dough, sources: [S1]}
      - {id: by-hand, fr: Pétrir à la main, en: Knead by hand, sources: [S1]}
    skills: [{skill: dough, need: essential}]
    codes: [{system: rome, version: "60", code: D1102, label: Boulangerie - viennoiserie, match: exact, sources: [S1]}]
  - id: front-counter
    rank: 1
    title: {fr: Vendeur / Vendeuse front-office, en: Counter clerk}
    name: {fr: Vente front-office, en: Counter clerk}
    short: {fr: Vente, en: Clerk}
    summary: {fr: Vend le pain et les gâteaux., en: Sells bread and cakes.}
    tasks:
      - {id: serve, fr: Servir avec cœur, en: Serve with heart, sources: [S1]}
    codes: [{system: onet, version: "29", code: 41-2031.00, label: Retail Salespersons, match: near, sources: [S1]}]
  - id: flour-analyst
    rank: 1
    title: {fr: Analyste meunerie, en: Flour analyst}
    epicene: true
    name: {fr: Analyste, en: Analyst}
    short: {fr: DBA, en: DBA}
    summary: {fr: Suit la qualité des farines., en: Watches the quality of flours.}
    tasks:
      - {id: test, fr: "Contrôler le pétrissage", en: Check the kneading, sources: [S1]}
    skills: [{skill: sql, need: optional}]
`

func bakeryIndex(t testing.TB) *careers.Index {
	g, err := dataset.Load(fstest.MapFS{"bakery.yaml": {Data: []byte(bakery)}})
	if err != nil {
		t.Fatalf("loading the bakery: %v", err)
	}
	return careers.NewIndex(g)
}

// Each line is a query and what is found, best first: the node, then the field
// and the text of each passage with the matched letters in brackets.
func TestSearchFindsWordsWhereverTheyStand(t *testing.T) {
	x := bakeryIndex(t)
	for query, want := range map[string]string{
		"boulangère":  `baker title: Boulanger / [Boulangère]`,
		"BOULANGERE":  `baker title: Boulanger / [Boulangère]`,
		"boulanger":   `baker title: [Boulanger] / [Boulangèr]e`,
		"ouvrier":     `baker also: [Ouvrier] boulanger / [Ouvrièr]e boulangère`,
		"tourière":    `baker also: Tourier / [Tourière]`,
		"bread maker": `baker also(en): [Bread] [maker]`,
		"bread": `baker also(en): [Bread] maker
			front-counter summary(en): Sells [bread] and cakes.`,
		"chaleur":     `baker interest: J'aime la [chaleur] du four.`,
		"fournil":     `baker context: Le [fournil] ouvre à trois heures, sept jours sur sept`,
		"brevet":      `baker certificate: [Brevet] de maîtrise`,
		"sept servir": "front-counter task: [Servir] avec cœur\nbaker context: Le fournil ouvre à trois heures, [sept] jours sur [sept]",
		"boulangerie": `baker name: [Boulangerie]`,
		"boulengere":  `baker title: [Boulanger] / [Boulangère]`,
		"boulangeres": `baker title: [Boulanger] / [Boulangère]`,
		"pain": `baker summary: Fait le [pain] de chaque jour.
			front-counter summary: Vend le [pain] et les gâteaux.`,
		"petri": `baker task: [Pétri]r la pâte
			flour-analyst task: Contrôler le [pétri]ssage`,
		"coeur":      `front-counter task: Servir avec [cœur]`,
		"vendeuse c": `front-counter title: Vendeur / [Vendeuse] front-office title(en): [C]ounter [c]lerk`,
		"d1102":      `baker code: [D1102] Boulangerie - viennoiserie`,
		"D11":        `baker code: [D11]02 Boulangerie - viennoiserie`,
		"d1103":      ``,
		"rome d11":   `baker code: [D11]02 Boulangerie - viennoiserie`,
		"41-2031":    `front-counter code: [41-2031].00 Retail Salespersons`,
		"412031":     `front-counter code: [41-2031].00 Retail Salespersons`,

		"front-office": `front-counter title: Vendeur / Vendeuse [front-office]`,
		"frontoffice":  `front-counter title: Vendeur / Vendeuse [front-office]`,
		"front office": `front-counter title: Vendeur / Vendeuse [front]-[office]`,
		"frot-ofice":   `front-counter title: Vendeur / Vendeuse [front-office]`,
		"clrek":        `front-counter title(en): Counter [clerk]`,
		"counter":      `front-counter title(en): [Counter] clerk`,
		"meunerie":     `flour-analyst title: Analyste [meunerie]`,
		"dba sql":      `flour-analyst name: [DBA] skill: Bases de données ([SQL])`,
		"sql dba":      `flour-analyst name: [DBA] skill: Bases de données ([SQL])`,
		"base données": `flour-analyst skill: [Base]s de [données] (SQL)`,
		"database":     `flour-analyst skill(en): [Database]s (SQL)`,
		"dba pain":     "flour-analyst name: [DBA]\nbaker summary: Fait le [pain] de chaque jour.\nfront-counter summary: Vend le [pain] et les gâteaux.",
		"nées":         `flour-analyst skill: Bases de don[nées] (SQL)`,
		"xyzzy":        ``,
		"":             ``,
		" - / ":        ``,
	} {
		t.Run(query, func(t *testing.T) {
			if got, want := told(language.French, x.Search(query, language.French)), trimmed(want); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestSearchSpeaksTheReadersLanguage(t *testing.T) {
	x := bakeryIndex(t)
	if got, want := told(language.English, x.Search("clerk", language.English)), "front-counter title: Counter [clerk]"; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if got, want := told(language.English, x.Search("dba", language.English)), "flour-analyst name: [DBA]"; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if got, want := told(language.English, x.Search("vendeuse", language.English)), "front-counter title(fr): Vendeur / [Vendeuse] front-office"; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func TestWordsThatSayNothingCountOnlyAlone(t *testing.T) {
	x := bakeryIndex(t)
	if got, want := told(language.French, x.Search("analyste avec", language.French)), "flour-analyst title: [Analyste] meunerie"; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if got := told(language.French, x.Search("la", language.French)); !strings.Contains(got, "task: Pétrir [la] pâte") {
		t.Errorf("“la” finds %q", got)
	}
}

func TestSuggestionsForWhatIsNotFound(t *testing.T) {
	x := bakeryIndex(t)
	for query, want := range map[string]string{
		"sql zebra":  "flour-analyst",        // has one of the words
		"boulonnier": "baker",                // looks like a title
		"pain 9":     "baker, front-counter", // equal ones in the order of nodes
		"41-2031.77": "front-counter",        // a neighbouring code
		"xyzzy":      "",
		"🥖":          "",
		"":           "",
	} {
		var got []string
		for _, n := range x.Suggest(query, language.French, 2) {
			got = append(got, string(n.ID))
		}
		if got := strings.Join(got, ", "); got != want {
			t.Errorf("%q suggests %q, want %q", query, got, want)
		}
	}
}

func TestMarkShowsTheQueryInAnyText(t *testing.T) {
	x := bakeryIndex(t)
	for _, line := range []struct{ query, want string }{
		{"dev", "[Dév]eloppeur / [Dév]eloppeuse"},
		{"pain", "Le [pain], la [pain]erie"},
		{"oe", "l'[œ]uvre"},
		{"petri", "[pe\u0301tri]ssage"},
		{"boulangere", "Boulanger / [Boulangère]"},
		{"boulangere", "[Boulangère] / Boulanger"},
		{"office", "front-[office]"},
		{"voisin", "rien de tel"},
	} {
		text := strings.NewReplacer("[", "", "]", "").Replace(line.want)
		if got := bracketed(text, x.Mark(line.query, text)); got != line.want {
			t.Errorf("%q in %q: %q", line.query, text, got)
		}
	}
}

// The queries people were seen to type, on the built-in data.
func TestSearchInTheBuiltInData(t *testing.T) {
	x := careers.NewIndex(careerstest.BuiltIn(t))
	for query, want := range map[string]careers.NodeID{
		"developeur back":   "backend-developer",
		"15-1252":           "backend-developer",
		"m1855":             "backend-developer",
		"frot-end":          "frontend-developer",
		"dba sql":           "database-administrator",
		"lead dev":          "lead-developer",
		"chef de projet":    "project-manager",
		"cto":               "cto",
		"technical expert":  "technical-expert",
		"backend-developer": "backend-developer",
	} {
		if hits := x.Search(query, language.French); len(hits) == 0 || hits[0].Node.ID != want {
			t.Errorf("%q does not find %s first:\n%s", query, want, told(language.French, hits))
		}
	}
}

func FuzzSearch(f *testing.F) {
	for _, q := range []string{"dev", "dba sql", "15-1252.00", "frot-end", "É\u0301", "c++ c#", "\xff\xfe", "ﬁ œ ß İ", strings.Repeat("a-", 300), "-", "🥖 + #"} {
		f.Add(q, "Développeur / Développeuse œ pe\u0301trissage")
	}
	x := bakeryIndex(f)
	f.Fuzz(func(t *testing.T, query, text string) {
		for _, lang := range []language.Tag{language.French, language.English} {
			for _, hit := range x.Search(query, lang) {
				if len(hit.Passages) == 0 {
					t.Errorf("%s was found nowhere", hit.Node.ID)
				}
				for _, p := range hit.Passages {
					if len(p.Spans) == 0 {
						t.Errorf("%q marks nothing in %q", query, p.Text)
					}
					checkSpans(t, p.Text, p.Spans)
				}
			}
		}
		x.Suggest(query, language.English, 3)
		text = strings.ToValidUTF8(text, "?")
		checkSpans(t, text, x.Mark(query, text))
	})
}

func checkSpans(t *testing.T, text string, spans []careers.Span) {
	t.Helper()
	end := -1
	for _, s := range spans {
		if s.From <= end || s.To <= s.From || s.To > len(text) {
			t.Fatalf("spans %v of %q", spans, text)
		}
		if !utf8.RuneStart(text[s.From]) || s.To < len(text) && !utf8.RuneStart(text[s.To]) {
			t.Fatalf("spans %v cut a character of %q", spans, text)
		}
		end = s.To
	}
}

// told writes hits as the tables of this file do, for a reader of lang.
func told(lang language.Tag, hits []careers.Hit) string {
	fields := [...]string{"title", "also", "name", "code", "id", "skill", "task", "certificate", "summary", "interest", "context"}
	var lines []string
	for _, h := range hits {
		line := string(h.Node.ID)
		for _, p := range h.Passages {
			line += " " + fields[p.Field]
			if p.Lang != lang {
				line += "(" + p.Lang.String() + ")"
			}
			line += ": " + bracketed(p.Text, p.Spans)
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func bracketed(text string, spans []careers.Span) string {
	var b strings.Builder
	from := 0
	for _, s := range spans {
		b.WriteString(text[from:s.From] + "[" + text[s.From:s.To] + "]")
		from = s.To
	}
	return b.String() + text[from:]
}

// trimmed removes the indentation of a text within a table.
func trimmed(text string) string {
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		lines[i] = strings.TrimSpace(l)
	}
	return strings.Join(lines, "\n")
}
