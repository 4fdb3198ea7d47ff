package record_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/record"
)

// read reads one field of a file, and says what it got or what is wrong.
func read(text string, field func(*record.Fields) any) string {
	f := record.Read(fstest.MapFS{"card.yaml": {Data: []byte(text)}}, "card.yaml")
	f.Speaks(careers.Languages())
	var got any
	if root := f.Root(); root != nil {
		got = record.Mapping(f, "", root, field)
	}
	for _, p := range f.Problems().Ordered() {
		return strings.TrimPrefix(p.String(), "card.yaml:")
	}
	return fmt.Sprint(got)
}

func TestWhatAFieldMayHold(t *testing.T) {
	size := func(f *record.Fields) any { n, given := f.Number("a", -2, 9); return fmt.Sprint(n, given) }
	flag := func(f *record.Fields) any { return f.Flag("a") }
	word := func(f *record.Fields) any { return f.Word("a", "oak", "elm") }
	needWord := func(f *record.Fields) any { return f.NeedWord("a", "oak", "elm") }
	kind := func(f *record.Fields) any { return record.Choice[careers.Period](f, "a") }
	needKind := func(f *record.Fields) any { return record.NeedChoice[careers.Period](f, "a") }
	id := func(f *record.Fields) any { return f.ID("a", careers.IsID) }
	ids := func(f *record.Fields) any { return record.IDs[careers.NodeID](f, "a", careers.IsID) }
	money := func(f *record.Fields) any { sum, given := f.Amount("a", 9999); return fmt.Sprint(sum, given) }
	line := func(f *record.Fields) any { return f.Line("a") }
	needLine := func(f *record.Fields) any { return f.NeedLine("a") }
	lines := func(f *record.Fields) any { return f.Lines("a") }
	text := func(f *record.Fields) any { return f.MayFit("a", 3).Everywhere() }
	misplaced := func(f *record.Fields) any { f.Misplaced("a", "roles"); return "" }
	tasks := func(f *record.Fields) any { f.Ignore("task", "tack", "tank", "talk"); return "" }
	longest := strings.Repeat("x", careers.LongestID)
	for _, c := range []struct {
		name, text string
		field      func(*record.Fields) any
		want       string
	}{
		{"the lowest number", "a: -2", size, "-2 true"},
		{"the highest number", "a: 9", size, "9 true"},
		{"a number below", "a: -3", size, "1:4: out-of-range a -3 (-2–9)"},
		{"a number above", "a: 10", size, "1:4: out-of-range a 10 (-2–9)"},
		{"no number", "{}", size, "0 false"},
		{"nothing for a number", "a:", size, "0 false"},
		{"a number in quotes", "a: '3'", size, "1:4: wrong-shape a '3'; want number, 3"},
		{"a sign alone", "a: '-3'", size, "1:4: wrong-shape a '-3'; want number"},
		{"a fraction", "a: 3.0", size, "1:4: wrong-shape a 3.0; want number"},
		{"a list for a number", "a: [3]", size, "1:4: wrong-shape a; want number"},
		{"yes", "a: true", flag, "true"},
		{"a loud yes", "a: TRUE", flag, "true"},
		{"no", "a: false", flag, "false"},
		{"a loud no", "a: False", flag, "false"},
		{"neither yes nor no", "{}", flag, "false"},
		{"yes in quotes", "a: 'true'", flag, "1:4: wrong-shape a 'true'; want bool"},
		{"a list for a yes", "a: [true]", flag, "1:4: wrong-shape a; want bool"},
		{"the second word", "a: elm", word, "1"},
		{"no word", "{}", word, "0"},
		{"another word", "a: ash", word, "1:4: not-one-of a ash; want oak, elm"},
		{"a list for a word", "a: [elm]", word, "1:4: wrong-shape a; want text"},
		{"no word where one is needed", "{}", needWord, "1:1: missing-field a"},
		{"the word that is needed", "a: oak", needWord, "0"},
		{"a kind", "a: month", kind, "month"},
		{"no kind", "{}", kind, "year"},
		{"no kind where one is needed", "{}", needKind, "1:1: missing-field a"},
		{"another kind", "a: decade", needKind, "1:4: not-one-of a decade; want year, month, day, week, hour"},
		{"a list for a kind", "a: [month]", kind, "1:4: wrong-shape a; want text"},
		{"an id", "a: oak-tree", id, "oak-tree"},
		{"no id", "{}", id, "1:1: missing-field a"},
		{"an id with a capital", "a: Été à 9 h", id, "1:4: bad-id a Été à 9 h; want ete-a-9-h"},
		{"an id of signs", "a: '?!'", id, "1:4: bad-id a ?!"},
		{"an id that is too long", "a: " + longest + "x", id, "1:4: bad-id a " + longest + "x; want " + longest},
		{"an id cut at a hyphen", "a: " + longest[1:] + "-x", id, "1:4: bad-id a " + longest[1:] + "-x; want " + longest[1:]},
		{"ids", "a: [oak, elm]", ids, "[oak elm]"},
		{"one id for many", "a: oak", ids, "1:4: wrong-shape a oak; want list"},
		{"a list among ids", "a: [[oak]]", ids, "1:5: wrong-shape a; want text"},
		{"a line", "a: ' oak  tree '", line, "oak  tree"},
		{"a blank line where one is needed", "a: ' '", needLine, "1:1: missing-field a"},
		{"a list for a line", "a: [oak]", needLine, "1:4: wrong-shape a; want text"},
		{"lines", "a: [oak, ' ', elm]", lines, "[oak elm]"},
		{"a text that fits", "a: {fr: oak, en: elm}", text, "oak elm"},
		{"no text", "{}", text, ""},
		{"a text that is too wide", "a: {fr: oaks, en: elm}", text, "1:9: too-wide fr oaks (0–3)"},
		{"a text in one of two languages", "a: {en: oak}", text, "oak"},
		{"a text in no language", "a: {}", text, "1:4: missing-translation fr; want en"},
		{"a text in a language that its dataset does not have", "a: {es: oak}", text, "1:5: undeclared-language es"},
		{"a text that says one language too many", "a: {fr: oak, pt-BR: oak}", text, "1:14: undeclared-language pt-BR"},
		{"a field that only looks like a language", "a: {fr: oak, why: oak}", text, "1:14: unknown-field why"},
		{"a language in capitals", "a: {FR: oak}", text, "1:4: missing-translation fr; want en"},
		{"a field that is elsewhere", "a: 1", misplaced, "1:1: misplaced-field a; want roles"},
		{"no such field", "{}", misplaced, ""},
		{"a field that nobody asked for", "b: 1", flag, "1:1: unknown-field b; want a"},
		{"a field that is spelt like four", "taxk: 1", tasks, "1:1: unknown-field taxk; want task, tack, tank"},
		{"a field that means another", "salary: 1", func(f *record.Fields) any { f.Ignore("id", "pay", "title", "rank"); return "" }, "1:1: unknown-field salary; want pay"},
		{"a field that is near to none of many", "xyzzy: 1", func(f *record.Fields) any { f.Ignore("id", "pay", "title", "rank"); return "" }, "1:1: unknown-field xyzzy; want id, pay, title, rank"},
		{"no blank after a colon", "a: 1\nrank:1\nb: 2\n", line, "2:6: bad-syntax no blank after a colon"},
		{"no blank after a colon in braces", "a: {en:Staff nurse}", text, "1:5: bad-syntax no blank after a colon"},
		{"an address after a colon", "a: {url:http://example.org}", text, "1:5: bad-syntax no blank after a colon"},
		{"one apostrophe in quotes", "a: 'the ward's patients'", line, "1:13: bad-syntax one apostrophe in quotes"},
		{"one apostrophe in quotes in braces", "a: {en: 'the ward's patients'}", text, "1:18: bad-syntax one apostrophe in quotes"},
		{"an amount with its currency", "a: €18.75", money, "1:4: wrong-shape a €18.75; want amount, 18.75"},
		{"an amount in quotes", "a: '18.75'", money, "1:4: wrong-shape a '18.75'; want amount, 18.75"},
		{"less than nothing with a comma", "a: -3,200", money, "1:4: wrong-shape a -3,200; want amount"},
		{"an amount whose thousands a point parts", "a: 4.200", money, "1:4: wrong-shape a 4.200; want amount, 4200"},
		{"an amount with commas and a point", "a: 4,200.50", money, "1:4: wrong-shape a 4,200.50; want amount, 4200.50"},
		{"an amount with points and a comma", "a: 4.200,50 €", money, "1:4: wrong-shape a 4.200,50 €; want amount, 4200.50"},
		{"a block of lines", "a: |\n  oak\n", line, "oak"},
		{"a forbidden character", "a: \"o\\u202ek\"", line, "1:4: forbidden-character U+202E"},
		{"three accents on a letter", "a: o\u030c\u030c\u030ck", line, "ǒ\u030c\u030ck"},
		{"four accents on a letter", "a: o\u030c\u030c\u030c\u030ck", line, "1:8: forbidden-character U+030C"},
		{"four accents by escape", `a: "o\u030c\u030c\u030c\u030ck"`, line, "1:4: forbidden-character U+030C"},
		{"four enclosing marks", "a: o\u20dd\u20dd\u20dd\u20ddk", line, "1:8: forbidden-character U+20DD"},
		{"marks of which each becomes two", "a: o\u0344\u0344k", line, "1:6: forbidden-character U+0344"},
		{"a number as people write it", "a: 3 200\u00a0€", size, "1:4: wrong-shape a 3 200\u00a0€; want number, 3200"},
		{"a span for a number", "a: 5-10", size, "1:4: wrong-shape a 5-10; want number"},
		{"twenty lists in each other", "a: " + strings.Repeat("[", 20) + strings.Repeat("]", 20), line, "1:4: wrong-shape a; want text"},
		{"twenty-one lists in each other", "a: " + strings.Repeat("[", 21) + strings.Repeat("]", 21), line, "1:24: too-deep (0–20)"},
	} {
		if got := read(c.text, c.field); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.name, got, c.want)
		}
	}
}
