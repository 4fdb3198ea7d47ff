package careers

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"parcours/careers/legible"
)

// nodeNames are the shorter names of a node.
type nodeNames struct{ name, middle, short Text }

// GivenNames returns the names that the dataset gives a node; zero those that
// follow from its title.
func (n *Node) GivenNames() (name, middle, short Text) {
	return n.given.name, n.given.middle, n.given.short
}

// LongName is what to call a node where there is room for more than its name: that
// where the dataset gives it, else the title in one form.
func (n *Node) LongName() Text {
	var langs []language.Tag
	given, _, _ := n.GivenNames()
	for lang := range n.Title.All() {
		langs = append(langs, lang)
	}
	return TextIn(langs, func(lang language.Tag) string {
		if name, ok := given.find(lang); ok {
			return name
		}
		title, _ := n.Title.find(lang)
		return oneForm(title)
	})
}

// deriveNames completes the names of nodes from their titles, language by language.
// What is given stands; where two nodes would be called alike, the later one gets
// more of its title. Short names end in a number where nothing else tells them apart.
func deriveNames(nodes []*Node) {
	for _, n := range nodes {
		n.given = nodeNames{n.Name, n.Middle, n.Short}
	}
	titles := map[string]titled{}
	derive(nodes, titles, func(n *Node) *Text { return &n.Name }, func(t titled, _ string, taken map[string]bool) string {
		return t.called(taken)
	})
	derive(nodes, titles, func(n *Node) *Text { return &n.Middle }, func(t titled, name string, taken map[string]bool) string {
		if legible.Cells(name) <= MiddleWidth { // which stands there, too
			taken[strings.ToLower(name)] = true
			return ""
		}
		return t.middle(taken)
	})
	serial := map[string]int{}
	derive(nodes, titles, func(n *Node) *Text { return &n.Short }, func(t titled, _ string, taken map[string]bool) string {
		return t.brief(taken, serial)
	})
}

// derive completes one form of the names; titles holds those that were read before.
func derive(nodes []*Node, titles map[string]titled, form func(*Node) *Text, make func(t titled, name string, taken map[string]bool) string) {
	taken := map[string]map[string]bool{} // by language
	of := func(tag string) map[string]bool {
		if taken[tag] == nil {
			taken[tag] = map[string]bool{}
		}
		return taken[tag]
	}
	for _, n := range nodes {
		for tag, text := range form(n).each {
			of(tag)[strings.ToLower(text)] = true
		}
	}
	for _, n := range nodes {
		*form(n) = completed(*form(n), n.Title, func(tag, title string) string {
			name := n.Name.tagged(tag)
			read, known := titles[tag+title]
			if !known {
				read = newTitled(title, tag)
				titles[tag+title] = read
			}
			made := make(read, name, of(tag))
			of(tag)[strings.ToLower(made)] = true
			return made
		})
	}
}

// completed is a text with what is made for those languages of another that it lacks.
func completed(t, other Text, make func(tag, text string) string) Text {
	var langs []language.Tag
	in := map[string]string{}
	isComplete := true
	for tag, text := range other.each {
		own := t.tagged(tag)
		if own == "" {
			own = make(tag, text)
			isComplete = isComplete && own == ""
		}
		langs, in[tag] = append(langs, language.Make(tag)), own
	}
	if isComplete {
		return t
	}
	for tag, text := range t.each {
		if _, had := in[tag]; !had {
			langs, in[tag] = append(langs, language.Make(tag)), text
		}
	}
	return TextIn(langs, func(lang language.Tag) string { return in[lang.String()] })
}

// tagged is the text in just that language, "" where it lacks it.
func (t Text) tagged(tag string) string {
	for had, text := range t.each {
		if had == tag {
			return text
		}
	}
	return ""
}

// titled is a title on the way to shorter names.
type titled struct {
	whole string
	// head is what the title is about, before what it says of that: "Registered
	// Nurses", "Infirmier". It is the beginning of words.
	head, words []string
	// others are the other words than the noun, without those that join them.
	others []string
	// headLast marks a language in which the noun ends its phrase.
	headLast bool
}

func newTitled(title, tag string) titled {
	t := titled{whole: oneForm(title)}
	base, _, _ := strings.Cut(tag, "-")
	t.headLast = !slices.Contains(headFirst[:], base)
	plain := withoutAsides(t.whole)
	t.words = slices.DeleteFunc(strings.Fields(plain), func(word string) bool {
		return !isLink(word) && !strings.ContainsFunc(word, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
	})
	if len(t.words) == 0 {
		t.words = []string{t.whole}
	}
	n := 0
	for n == 0 || n < len(t.words) && !t.endsBefore(n, base) {
		n++
	}
	t.head = t.words[:n]
	t.others = t.beyondNoun()
	return t
}

// endsBefore reports whether the head of a title ends before a word. "Auditing and
// Accounting Clerks" goes on behind "and", "Clerks and Typists" does not.
func (t titled) endsBefore(n int, base string) bool {
	last := strings.TrimRight(t.words[n-1], ",;:")
	goesOn := strings.HasSuffix(last, "-") || base == "en" && !strings.HasSuffix(last, "s")
	switch word := t.words[n]; {
	case last != t.words[n-1], word == "and", word == "und", word == "&":
		return !goesOn
	default:
		return isLink(word) && !(n > 1 && goesOn && isLink(t.words[n-1]))
	}
}

// headFirst are languages in which a noun comes before what is said of it.
var headFirst = [...]string{"ar", "br", "ca", "co", "cy", "es", "fr", "ga", "gd", "gl", "he", "id", "it", "ms", "oc", "pt", "rm", "ro", "sw", "th", "vi"}

// link are words that join others and end no name, in the languages that most
// registers of occupations are in. It never changes.
var link = [...]string{
	"&", "-", "/", "a", "al", "als", "am", "an", "and", "at", "au", "auf", "aux", "av", "avec", "bei", "beim", "by", "chez", "con", "da", "dans",
	"das", "de", "degli", "dei", "del", "della", "delle", "den", "der", "des", "di", "die", "do", "dos", "du", "e", "ed", "el", "em", "en", "et",
	"except", "for", "from", "för", "für", "i", "im", "in", "la", "las", "le", "les", "los", "med", "met", "mit", "na", "nel", "nella", "no", "o",
	"och", "of", "on", "op", "or", "ou", "par", "para", "per", "por", "pour", "sull", "sur", "the", "til", "to", "u", "un", "una", "und", "une",
	"van", "vom", "von", "voor", "with", "y", "zu", "zum", "zur", "à",
}

func isLink(word string) bool {
	_, found := slices.BinarySearch(link[:], strings.ToLower(word))
	return found
}

// withoutAsides drops what stands in brackets or between dashes, as an acronym does.
func withoutAsides(title string) string {
	kept, depth := strings.Builder{}, 0
	for _, r := range title {
		switch {
		case strings.ContainsRune("([", r):
			depth++
		case strings.ContainsRune(")]", r):
			depth = max(0, depth-1)
		case depth == 0:
			kept.WriteRune(r)
		}
	}
	words := strings.Fields(kept.String())
	if n := len(words); n > 1 && len(words[n-1]) > 2 && strings.HasPrefix(words[n-1], "-") && strings.HasSuffix(words[n-1], "-") {
		words = words[:n-1]
	}
	if len(words) == 0 {
		return title
	}
	return strings.Join(words, " ")
}

// called is a name of [NameWidth]: the title, or words of it. It is taken only where
// no words tell it from others.
func (t titled) called(taken map[string]bool) string {
	fitting := t.fitting(NameWidth)
	for _, some := range []func() []string{
		func() []string { return []string{t.whole, t.plain(), atLeastTwo(fitting)} },
		func() []string { return []string{t.telegram(t.noun(), NameWidth)} },
		func() []string { return append(t.leaping(NameWidth), fitting) },
	} {
		if name := free(some(), NameWidth, taken); name != "" {
			return name
		}
	}
	return cmp.Or(fitting, abbreviated(t.noun(), NameWidth))
}

// middle is a name of [MiddleWidth], "" where none is free.
func (t titled) middle(taken map[string]bool) string {
	fitting, noun := t.fitting(MiddleWidth), abbreviated(t.noun(), 6)
	all := []string{atLeastTwo(fitting), t.telegram(t.noun(), MiddleWidth), t.telegram(noun, MiddleWidth)}
	for _, word := range t.others {
		all = append(all, t.beside(noun, word))
	}
	return free(append(all, fitting), MiddleWidth, taken)
}

// free is the first of some names that has room and is not taken, "" where none is.
func free(names []string, width int, taken map[string]bool) string {
	for _, name := range names {
		if name != "" && legible.Cells(name) <= width && !taken[strings.ToLower(name)] {
			return name
		}
	}
	return ""
}

// brief is a name of [ShortWidth] that no other node has. Serial counts those that
// only a number tells apart.
func (t titled) brief(taken map[string]bool, serial map[string]int) string {
	noun, others := t.noun(), t.others
	if name := free([]string{t.whole, t.plain(), t.fitting(ShortWidth)}, ShortWidth, taken); name != "" {
		return name
	}
	var all []string
	if legible.Cells(noun) > ShortWidth {
		all = append(all, abbreviated(noun, ShortWidth))
	}
	for _, word := range others {
		if width := legible.Cells(word); width <= 3 {
			all = append(all, t.beside(abbreviated(noun, ShortWidth-1-width), word))
		}
	}
	initials := ""
	for i, word := range others[:min(3, len(others))] {
		first, _ := utf8.DecodeRuneInString(word)
		if initials += string(unicode.ToUpper(first)); i > 0 || len(others) == 1 {
			all = append(all, t.beside(abbreviated(noun, ShortWidth-2-i), initials))
		}
	}
	if name := free(all, ShortWidth, taken); name != "" {
		return name
	}
	for base := abbreviated(noun, ShortWidth-2); ; {
		serial[base]++
		number := strconv.Itoa(serial[base] + 1)
		if name := abbreviated(noun, ShortWidth-1-len(number)) + " " + number; !taken[strings.ToLower(name)] {
			return name
		}
	}
}

// plain is the title without asides.
func (t titled) plain() string { return strings.Join(t.words, " ") }

// beside is a noun with a word that says more, in the order of the language.
func (t titled) beside(noun, word string) string {
	if t.headLast {
		return word + " " + noun
	}
	return noun + " " + word
}

// atLeastTwo is a name of two words or more, else "".
func atLeastTwo(name string) string {
	if !strings.Contains(name, " ") {
		return ""
	}
	return name
}

// telegram is a noun with as many of the other words as fit, as signs on doors have
// it: "Responsable laboratoire"; "" where none does.
func (t titled) telegram(noun string, width int) string {
	name, others := noun, t.others
	if t.headLast { // the nearest word first
		others = slices.Clone(others[:min(len(t.head)-1, len(others))])
		slices.Reverse(others)
	}
	for _, word := range others {
		longer := t.beside(name, word)
		if legible.Cells(longer) > width {
			break
		}
		name = longer
	}
	return atLeastTwo(name)
}

// fitting is what fits of the title in whole words, its noun first of all.
func (t titled) fitting(width int) string {
	for n := len(t.words); n >= len(t.head); n-- {
		if name := trimmed(t.words[:n]); legible.Cells(name) <= width {
			return name
		}
	}
	for n := 1; n < len(t.head); n++ {
		part := t.head[:len(t.head)-n]
		if t.headLast {
			part = t.head[n:]
		}
		if name := trimmed(part); legible.Cells(name) <= width {
			return name
		}
	}
	return ""
}

// leaping are names that leave out the middle of the title.
func (t titled) leaping(width int) (all []string) {
	lead, rest := t.words[:1], t.words[1:]
	for i := range rest {
		if tail := trimmed(rest[i:]); tail != "" {
			all = append(all, trimmed(lead)+"… "+tail)
		}
	}
	return slices.DeleteFunc(all, func(name string) bool { return legible.Cells(name) > width })
}

// trimmed joins words without those that join others at either end.
func trimmed(words []string) string {
	for len(words) > 0 && isLink(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	for len(words) > 1 && isLink(words[0]) {
		words = words[1:]
	}
	return strings.TrimRight(strings.Join(words, " "), " ,;:")
}

// noun is the word that says what the title is about.
func (t titled) noun() string {
	word := t.head[0]
	if t.headLast {
		word = t.head[len(t.head)-1]
	}
	return cmp.Or(strings.TrimRight(word, ",;:"), t.whole)
}

// beyondNoun are the words that others holds.
func (t titled) beyondNoun() (all []string) {
	at := 0
	if t.headLast {
		at = len(t.head) - 1
	}
	for i, word := range t.words {
		if i := strings.IndexAny(word, "'’"); i > 0 && i <= 2 { // an article
			word = strings.TrimLeft(word[i:], "'’")
		}
		word = strings.TrimFunc(word, func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("+#", r)
		})
		if i != at && word != "" && !isLink(word) {
			all = append(all, word)
		}
	}
	return all
}

// abbreviated is a word cut before a vowel, with a full stop, as dictionaries do; one
// that fits is left whole. Scripts without capitals have no such custom, and get an ellipsis.
func abbreviated(word string, width int) string {
	if legible.Cells(word) <= width {
		return word
	}
	if usual := customary(word); usual != "" && len(usual) <= width {
		return usual
	}
	runes := []rune(word)
	n := len(runes)
	for n > 1 && legible.Cells(string(runes[:n])) >= width {
		n--
	}
	if r := runes[0]; unicode.ToLower(r) == unicode.ToUpper(r) {
		return string(runes[:n]) + "…"
	}
	for i := n; i > n/2 && i > 1; i-- {
		if !isVowel(runes[i-1]) && isVowel(runes[i]) && unicode.IsLetter(runes[i-1]) && !isCoarse(string(runes[:i])) {
			return string(runes[:i]) + "."
		}
	}
	if n > 1 && isCoarse(string(runes[:n])) {
		n--
	}
	return string(runes[:n]) + "."
}

// customary is how a word is mostly abbreviated, where cutting it would mislead.
func customary(word string) string {
	plural := ""
	if strings.HasSuffix(word, "s") {
		plural = "s"
	}
	for _, usual := range [...][2]string{{"assistant", "asst"}, {"manager", "mgr"}} {
		if strings.EqualFold(strings.TrimSuffix(word, plural), usual[0]) {
			return word[:1] + usual[1][1:] + plural
		}
	}
	return ""
}

// isCoarse reports whether a beginning of a word is another one that nobody wants to
// read on a map.
func isCoarse(beginning string) bool {
	return slices.Contains([]string{"anal", "ass", "con", "cul", "cum", "fag", "merd", "nig", "put", "tit"}, Folded(beginning))
}

func isVowel(r rune) bool {
	return strings.ContainsRune("aeiouyàâäáåãæéèêëíìîïóòôöõøœúùûüýÿ", unicode.ToLower(r))
}
