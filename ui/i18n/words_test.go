package i18n

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/language"
)

// A language that says less than the first, or leaves something in the words of
// another, is no translation yet.
func TestEveryLanguageSaysEverything(t *testing.T) {
	first := spoken[0]
	for _, one := range spoken {
		if got := one.words().Tag; got != one.tag {
			t.Errorf("the words of %v say that they are in %v", one.tag, got)
		}
		for _, flaw := range missing(reflect.ValueOf(*one.words()), reflect.ValueOf(*first.words()), "") {
			t.Errorf("%v: %s", one.tag, flaw)
		}
	}
}

func TestSentencesAreTranslated(t *testing.T) {
	for i, one := range spoken {
		said := sentences(one.words())
		for _, other := range spoken[:i] {
			for field, text := range sentences(other.words()) {
				if text == said[field] && strings.ContainsFunc(text, unicode.IsLetter) && !alike(field, text) {
					t.Errorf("%s reads the same in %v and %v: %q", field, other.tag, one.tag, text)
				}
			}
		}
	}
}

func TestAHalfTranslationIsFoundOut(t *testing.T) {
	for flaw, spoil := range map[string]func(*Words){
		".Map.Title is empty":                              func(w *Words) { w.Map.Title = "" },
		".Units.Money is nil":                              func(w *Words) { w.Units.Money = nil },
		".Units.Money says nothing":                        func(w *Words) { w.Units.Money = func(int, int, string) string { return " " } },
		".Sheet.Tabs[3] is empty":                          func(w *Words) { w.Sheet.Tabs[3] = "" },
		".Facts.Bounds has 1 of 7":                         func(w *Words) { w.Facts.Bounds = w.Facts.Bounds[:1] },
		".Problems.Kind[bad-id] is missing":                func(w *Words) { delete(w.Problems.Kind, "bad-id") },
		".Problems.Kind[bad-idea] is not in the first one": func(w *Words) { w.Problems.Kind["bad-idea"] = "x" },
		".Check.Kind[2].Remedy is empty":                   func(w *Words) { w.Check.Kind[2].Remedy = "" },
	} {
		half := In(language.English)
		spoil(half)
		if got := missing(reflect.ValueOf(*half), reflect.ValueOf(*In(language.French)), ""); !slices.Equal(got, []string{flaw}) {
			t.Errorf("%q is found as %q", flaw, got)
		}
	}
}

// missing is what a language does not say that the first one does, field by field.
func missing(v, first reflect.Value, field string) (flaws []string) {
	switch v.Kind() {
	case reflect.String:
		if strings.TrimSpace(v.String()) == "" {
			return []string{field + " is empty"}
		}
	case reflect.Func:
		if v.IsNil() {
			return []string{field + " is nil"}
		}
		if strings.TrimSpace(sample(v, "x")) == "" {
			return []string{field + " says nothing"}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				flaws = append(flaws, missing(v.Field(i), first.Field(i), field+"."+v.Type().Field(i).Name)...)
			}
		}
	case reflect.Array, reflect.Slice:
		if v.Len() < first.Len() || v.Len() == 0 {
			return []string{fmt.Sprintf("%s has %d of %d", field, v.Len(), max(1, first.Len()))}
		}
		for i := range v.Len() {
			flaws = append(flaws, missing(v.Index(i), first.Index(min(i, first.Len()-1)), fmt.Sprintf("%s[%d]", field, i))...)
		}
	case reflect.Map:
		for _, k := range first.MapKeys() {
			if at := fmt.Sprintf("%s[%v]", field, k); v.MapIndex(k).IsValid() {
				flaws = append(flaws, missing(v.MapIndex(k), first.MapIndex(k), at)...)
			} else {
				flaws = append(flaws, at+" is missing")
			}
		}
		for _, k := range v.MapKeys() {
			if !first.MapIndex(k).IsValid() {
				flaws = append(flaws, fmt.Sprintf("%s[%v] is not in the first one", field, k))
			}
		}
	}
	return flaws
}

// alike knows what languages may share: names of commands and variables, signs,
// and words that they spell alike; x and y are what a sentence was given.
func alike(field, text string) bool {
	if strings.HasSuffix(field, ".Use") || strings.Contains(field, ".Variables[") || strings.HasPrefix(field, ".Help.Signs") {
		return true
	}
	shared := strings.Fields(`parcours ctrl tab h x y s
		certification code codes communication date description exact infrastructure jun junior min net note notes options
		plan points possible promotion quartile question sen senior social source sources synopsis total`)
	for _, word := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if !slices.Contains(shared, word) {
			return false
		}
	}
	return true
}

func TestAVerbGivesOneCommand(t *testing.T) {
	gives := map[string]string{}
	for _, tag := range Languages() {
		for command, said := range In(tag).Plain.Verbs {
			for _, verb := range strings.Split(said, ", ") {
				if other := gives[verb]; other != "" && other != command {
					t.Errorf("%q gives %q and %q", verb, other, command)
				}
				gives[verb] = command
			}
		}
	}
}

func TestFrenchTypography(t *testing.T) {
	for field, text := range sentences(In(language.French)) {
		for _, mark := range []string{" :", " ;", " ?", " !", "« ", " »"} {
			if strings.Contains(text, mark) && !strings.Contains(field, "Examples") {
				t.Errorf("%s has an ordinary space at %q: %q", field, mark, text)
			}
		}
	}
}

// ofNoName are sentences that end in a file, an address or a count, which have no stop.
var ofNoName = regexp.MustCompile(`^\.(Notes|CLI|Class|Import|Check|Present\.(Link|CLI)|Map\.Views\.PayOf|Plain\.Overview|Plain\.Greeting|Cards\.NoCard)\b`)

// A name may be cut short, as "Lead dév.", and stand at the end of a sentence.
func TestASentenceThatEndsInANameHasOneStop(t *testing.T) {
	for _, tag := range Languages() {
		walk(reflect.ValueOf(*In(tag)), "", func(field string, v reflect.Value) {
			if v.Kind() == reflect.Func && !ofNoName.MatchString(field) && strings.Contains(sample(v, "Dév."), "..") {
				t.Errorf("%v: %s says %q", tag, field, sample(v, "Dév."))
			}
		})
	}
}

func TestSentencesHoldNoControlCharacters(t *testing.T) {
	for _, tag := range Languages() {
		for field, text := range sentences(In(tag)) {
			if strings.ContainsFunc(text, func(r rune) bool { return unicode.IsControl(r) && r != '\n' }) {
				t.Errorf("%v: %s holds a control character: %q", tag, field, text)
			}
		}
	}
}

// sentences collects every text of a catalogue; functions are called with
// sample arguments.
func sentences(w *Words) map[string]string {
	all := map[string]string{}
	walk(reflect.ValueOf(*w), "", func(field string, v reflect.Value) {
		switch v.Kind() {
		case reflect.String:
			all[field] = v.String()
		case reflect.Func:
			all[field] = sample(v, "x")
		}
	})
	return all
}

func walk(v reflect.Value, field string, visit func(string, reflect.Value)) {
	switch {
	case v.Type() == reflect.TypeFor[language.Tag]():
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			walk(v.Field(i), field+"."+v.Type().Field(i).Name, visit)
		}
	case v.Kind() == reflect.Array, v.Kind() == reflect.Slice && v.Len() > 0:
		for i := range v.Len() {
			walk(v.Index(i), fmt.Sprintf("%s[%d]", field, i), visit)
		}
	case v.Kind() == reflect.Map && v.Len() > 0:
		for _, k := range v.MapKeys() {
			walk(v.MapIndex(k), fmt.Sprintf("%s[%v]", field, k), visit)
		}
	default:
		visit(field, v)
	}
}

func sample(f reflect.Value, text string) string {
	if f.IsNil() {
		return ""
	}
	args := make([]reflect.Value, f.Type().NumIn())
	for i := range args {
		switch t := f.Type().In(i); t.Kind() {
		case reflect.String:
			args[i] = reflect.ValueOf(text).Convert(t)
		case reflect.Int:
			args[i] = reflect.ValueOf(3).Convert(t)
		case reflect.Slice:
			args[i] = reflect.MakeSlice(t, 0, 0)
			if t.Elem().Kind() == reflect.String {
				args[i] = reflect.ValueOf([]string{text, text})
			}
		default:
			args[i] = reflect.Zero(t)
		}
	}
	if out := f.Call(args); len(out) > 0 {
		return fmt.Sprint(out[0].Interface())
	}
	return ""
}

func TestMoneyIsWrittenAsEachLanguageDoes(t *testing.T) {
	fr, en := In(language.French).Units, In(language.English).Units
	for _, c := range []struct{ got, want string }{
		{fr.Money(45000_00, 55000_00, "EUR"), "45 000 – 55 000 €"},
		{en.Money(45000_00, 55000_00, "EUR"), "€45,000–55,000"},
		{fr.Money(3772_00, 3772_00, "EUR"), "3 772 €"},
		{fr.Money(14_25, 14_25, "EUR"), "14,25 €"},
		{en.Money(14_25, 14_25, "USD"), "$14.25"},
		{fr.Money(14_25, 16_00, "USD"), "14,25 – 16,00 $US"},
		{en.Money(14_05, 16_50, "GBP"), "£14.05–16.50"},
		{fr.Money(6500_00, 6500_00, "CHF"), "6 500 CHF"},
		{en.Money(6500_00, 6500_00, "CHF"), "CHF 6,500"},
		{fr.Money(4500000_00, 4500000_00, "JPY"), "4 500 000 JPY"},
		{en.Money(4500000_00, 4500000_00, "JPY"), "¥4,500,000"},
		{en.Money(20_00, 20_00, "CAD"), "CA$20"},
		{en.Money(20_00, 20_00, "XCG"), "XCG 20"},
		{fr.Thousands(4500000, 6250000, "JPY"), "4,5–6,25 MJPY"},
		{en.Thousands(4500000, 6250000, "JPY"), "¥4.5–6.25m"},
		{en.Thousands(900000, 1200000, "USD"), "$900–1,200k"},
		{en.Thousands(84500, 84500, "CHF"), "CHF 84.5k"},
		{fr.Unit(1, "EUR"), "€"},
		{en.Unit(1000, "CHF"), "CHF k"},
		{fr.Thousands(44200, 57200, "EUR"), "44,2–57,2 k€"},
		{en.Thousands(44200, 57200, "EUR"), "€44.2–57.2k"},
		{fr.Years(5, 6, false), "5 à 6 ans"},
		{en.Years(5, 6, false), "5 to 6 years"},
		{fr.Years(8, 0, true), "8 ans ou plus"},
		{fr.Years(0, 2, false), "jusqu'à 2 ans"},
		{en.Years(1, 1, false), "1 year"},
		{fr.Years(1, 0, true), "1 an ou plus"},
		{en.Years(1, 0, true), "1 year or more"},
		{en.Years(2, 0, true), "2 years or more"},
		{fr.YearsShort(5, 8, false), "5–8 ans"},
		{fr.YearsShort(0, 1, false), "0–1 an"},
		{fr.YearsShort(1, 0, true), "1+ an"},
		{en.YearsShort(1, 0, true), "1+ y"},
		{fr.Count(1, "métier", "métiers"), "1 métier"},
		{fr.Count(0, "métier", "métiers"), "0 métier"},
		{en.Count(0, "role", "roles"), "0 roles"},
		{fr.List([]string{"a", "b", "c"}), "a, b et c"},
		{en.Colon("Cost", "free"), "Cost: free"},
	} {
		if got := strings.ReplaceAll(c.got, "\u00a0", " "); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestNounsAreInTheFormThatTheirNumberAsksFor(t *testing.T) {
	fr, en := In(language.French), In(language.English)
	for _, c := range []struct{ got, want string }{
		{fr.Route.Steps(0), "0 étape"},
		{fr.Route.Steps(1), "1 étape"},
		{fr.Route.Steps(2), "2 étapes"},
		{en.Route.Steps(0), "0 steps"},
		{en.Route.Steps(1), "1 step"},
		{fr.Plain.Overview(fr.Units.Nodes(1, true, true), fr.Units.Steps(0, 0)), "1 métier ou formation, 0 étape."},
		{en.Plain.Overview(en.Units.Nodes(1, true, true), en.Units.Steps(1, 0)), "1 job or course, 1 step."},
		{en.Plain.Overview(en.Units.Nodes(2, true, true), en.Units.Steps(0, 0)), "2 jobs and courses, 0 steps."},
		{fr.Units.Steps(0, 2), "2 liens de proximité"},
		{fr.Units.Nodes(1584, true, false), "1 584 métiers"},
		{en.Units.Nodes(1584, true, false), "1,584 jobs"},
		{fr.Units.Nodes(1, false, true), "1 formation"},
		{en.Units.Nodes(2, false, true), "2 courses"},
		{fr.Units.Position(3, 1584), "3 sur 1 584"},
		{en.Plain.Found(1, "x"), "1 result for “x”."},
		{fr.Plain.Found(0, "x"), "0 résultat pour « x »."},
		{en.CLI.Broken(1), "The data cannot be read: 1 problem to fix."},
		{fr.Check.Word("x", 1), "« x », dans 1 texte"},
		{en.Present.CLI.Valid("x", 1, "1 min"), "The script “x” is valid: 1 scene, 1 min."},
		{en.Skills.Asked(1), "asked for by 1 job"},
	} {
		if got := strings.ReplaceAll(c.got, "\u00a0", " "); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

// Beside a figure an abbreviation that begins as the word "estimate" does
// would make a published figure look like a guess.
func TestNoShortLevelLooksLikeAnEstimate(t *testing.T) {
	for _, tag := range Languages() {
		w := In(tag)
		for _, short := range w.Sheet.ExperienceShort {
			if stem := strings.TrimSuffix(short, "."); strings.HasPrefix("estimate", stem) || strings.HasPrefix(w.Compare.Estimate, stem) || strings.HasPrefix(w.Facts.Estimate, stem) {
				t.Errorf("%v: the level %q reads as the mark of an estimate", tag, short)
			}
		}
	}
}

func TestAQuotationInAQuotationHasMarksOfItsOwn(t *testing.T) {
	for _, c := range []struct {
		lang       language.Tag
		text, want string
	}{
		{language.French, "Fiche «\u00a0menuisier\u00a0»", "«\u00a0Fiche “menuisier”\u00a0»"},
		{language.English, "Fiche «\u00a0menuisier\u00a0»", "“Fiche ‘menuisier’”"},
		{language.French, "The “joiner” sheet", "«\u00a0The “joiner” sheet\u00a0»"},
		{language.English, "The “joiner” sheet", "“The ‘joiner’ sheet”"},
		{language.English, "Joinery today", "“Joinery today”"},
	} {
		if got := In(c.lang).Units.Quote(c.text); got != c.want {
			t.Errorf("%q in %s is %q, want %q", c.text, c.lang, got, c.want)
		}
	}
}

func TestTheLanguageComesFromTheFlagThenTheLocaleThenFrench(t *testing.T) {
	for _, c := range []struct {
		flag string
		env  map[string]string
		want language.Tag
		ok   bool
	}{
		{"", nil, language.French, true},
		{"", map[string]string{"LANG": "en_GB.UTF-8"}, language.English, true},
		{"", map[string]string{"LANG": "fr_FR.UTF-8", "LC_MESSAGES": "en_US"}, language.English, true},
		{"", map[string]string{"LC_ALL": "fr_CA@euro", "LANG": "en_GB"}, language.French, true},
		{"", map[string]string{"LANG": "C.UTF-8"}, language.French, true},
		{"", map[string]string{"LANG": "de_DE.UTF-8"}, language.French, true},
		{"en", map[string]string{"LANG": "fr_FR"}, language.English, true},
		{"fr-BE", nil, language.French, true},
		{"de", nil, language.French, false},
		{"de", map[string]string{"LANG": "en_GB.UTF-8"}, language.English, false},
		{"!", nil, language.French, false},
	} {
		got, ok := Detect(c.flag, func(k string) string { return c.env[k] })
		if got != c.want || ok != c.ok {
			t.Errorf("Detect(%q, %v) = %v, %v; want %v, %v", c.flag, c.env, got, ok, c.want, c.ok)
		}
	}
}
