package careers

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"parcours/careers/legible"
)

// titled is a title on the way to shorter names.
type titled struct {
	whole string // in one form
	units []unit
	// noun is the unit that says what the title is about: "Nurses", "Infirmier".
	noun int
	// headLast marks a language in which the noun ends its phrase.
	headLast bool
	// hasAside marks words in brackets, or behind the last, that no unit has.
	hasAside bool
	hasLinks bool
	chosen   [][]int // see picks
}

// unit is a word of a title, with those before it that join it to others.
type unit struct {
	link piece
	*titleWord
}

// piece is a part of a name.
type piece struct {
	text  string
	cells int
}

// titleWords are those of the titles of a graph.
type titleWords map[string]*titleWord

// titleWord is a word of titles in the forms that names have of it.
type titleWord struct {
	// whole has the comma or the bracket around it, bare has not.
	whole, bare piece
	cut, open   [NameWidth + 1]piece // by the most cells it may have; open goes on with "…"
}

func newPiece(text string) piece { return piece{text, legible.Cells(text)} }

func (all titleWords) of(text string) *titleWord {
	w := all[text]
	if w == nil {
		w = &titleWord{whole: newPiece(text), bare: newPiece(bare(text))}
		all[text] = w
	}
	return w
}

// isTelling is false of letters such as "ICT", which many titles begin with.
func (w *titleWord) isTelling() bool { return w.bare.cells > 3 }

func (w *titleWord) cells() int { return w.bare.cells }

// in is the word in so many cells at most, before other words that are left out or not.
func (w *titleWord) in(most int, goesOn, isBare bool) piece {
	switch {
	case goesOn:
		if w.open[most].cells == 0 {
			w.open[most] = newPiece(strings.TrimRight(w.shortened(most).text, " .,;:…-/") + "…")
		}
		return w.open[most]
	case w.bare.cells > most:
		return w.shortened(most)
	case isBare:
		return w.bare
	}
	return w.whole
}

func (w *titleWord) shortened(most int) piece {
	if w.bare.cells <= most {
		return w.bare
	}
	if w.cut[most].cells == 0 {
		w.cut[most] = newPiece(abbreviated(w.bare.text, most))
	}
	return w.cut[most]
}

// unitsLimit is how many words of a title are looked at: more than a name has room for.
const unitsLimit = 12

func newTitled(title, tag string, read titleWords) *titled {
	t := &titled{whole: oneForm(title)}
	base, _, _ := strings.Cut(tag, "-")
	t.headLast = !slices.Contains(headFirst[:], base)
	plain := withoutAsides(t.whole)
	t.hasAside = plain != t.whole
	words := slices.DeleteFunc(strings.Fields(plain), func(word string) bool {
		return !isLink(word) && !strings.ContainsFunc(word, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
	})
	head := 0
	for head == 0 || head < len(words) && !endsBefore(words, head, base) {
		head++
	}
	link := ""
	for i, word := range words {
		if isLink(word) && i > 0 && i < len(words)-1 {
			link += word + " "
			continue
		}
		if at := strings.IndexAny(word, "'’"); at > 0 && at <= 2 { // an article
			_, size := utf8.DecodeRuneInString(word[at:])
			if len(word) > at+size {
				link, word = link+word[:at+size], word[at+size:]
			}
		}
		if t.headLast && i < head {
			t.noun = len(t.units)
		}
		t.units = append(t.units, unit{newPiece(link), read.of(word)})
		t.hasLinks = t.hasLinks || link != ""
		link = ""
	}
	if len(t.units) == 0 {
		t.units = []unit{{piece{}, read.of(t.whole)}}
	}
	if len(t.units) > unitsLimit {
		t.units, t.noun, t.hasAside = t.units[:unitsLimit], min(t.noun, unitsLimit-1), true
	}
	return t
}

// endsBefore reports whether the head of a title ends before a word. "Auditing and
// Accounting Clerks" goes on behind "and", "Clerks and Typists" does not.
func endsBefore(words []string, n int, base string) bool {
	last := strings.TrimRight(words[n-1], ",;:")
	goesOn := strings.HasSuffix(last, "-") || base == "en" && !strings.HasSuffix(last, "s")
	switch word := words[n]; {
	case last != words[n-1], word == "and", word == "und", word == "&":
		return !goesOn
	default:
		return isLink(word) && !(n > 1 && goesOn && isLink(words[n-1]))
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

// called is a name of [NameWidth]; one that another node has only where nothing tells
// them apart.
func (t *titled) called(free func(string) bool) string {
	if legible.Cells(t.whole) <= NameWidth && free(t.whole) {
		return t.whole
	}
	if all := t.picks()[0]; len(all) <= 3 {
		if name := t.tried(all, NameWidth, 7, free); name != "" {
			return name
		}
	}
	name := t.cut(NameWidth, []int{9, 7, 5, 4}, free)
	if name == "" {
		name = t.cut(NameWidth, []int{9, 7, 5, 4, 1}, anyName)
	}
	return name
}

// middle is a name of [MiddleWidth], in the same way.
func (t *titled) middle(free func(string) bool) string {
	if legible.Cells(t.whole) <= MiddleWidth && free(t.whole) {
		return t.whole
	}
	name := t.cut(MiddleWidth, []int{6, 5, 4, 3}, free)
	if name == "" {
		name = t.cut(MiddleWidth, []int{6, 1}, anyName)
	}
	return name
}

func anyName(string) bool { return true }

// brief is a name of [ShortWidth] that no other node has. Serial counts those that
// only a number tells apart.
func (t *titled) brief(free func(string) bool, serial map[string]int) string {
	if legible.Cells(t.whole) <= ShortWidth && free(t.whole) {
		return t.whole
	}
	if len(t.units) == 1 || t.units[0].isTelling() {
		if name := t.fit([]int{0}, ShortWidth, 4, true); name != "" && free(name) {
			return name
		}
	}
	if name := t.cut(ShortWidth, []int{4, 3}, free); name != "" {
		return name
	}
	for base := t.units[0].in(ShortWidth-3, true, true).text; ; {
		serial[base]++
		number := strconv.Itoa(serial[base] + 1)
		if name := t.units[0].in(max(2, ShortWidth-2-len(number)), true, true).text + " " + number; free(name) {
			return name
		}
	}
}

// cut is the first free name in which no word is cut below some letters: the more
// letters the better, then the more words.
func (t *titled) cut(width int, floors []int, free func(string) bool) string {
	for _, floor := range floors {
		for _, pick := range t.picks() {
			if name := t.tried(pick, width, floor, free); name != "" {
				return name
			}
		}
	}
	return ""
}

// tried is [titled.fit] with links and without, where that is free.
func (t *titled) tried(pick []int, width, floor int, free func(string) bool) string {
	if name := t.fit(pick, width, floor, true); name != "" && free(name) {
		return name
	}
	if !t.hasLinks {
		return ""
	}
	if name := t.fit(pick, width, floor, false); name != "" && free(name) {
		return name
	}
	return ""
}

// picks are the units to keep, the best first: the beginning, with the noun where that
// comes later; then the noun with what is said of it further on.
func (t *titled) picks() [][]int {
	if t.chosen != nil {
		return t.chosen
	}
	n := len(t.units)
	all := upTo(n)
	for k := n - 1; k > 0; k-- {
		if t.noun >= k {
			t.chosen = append(t.chosen, append(upTo(k), t.noun))
		} else if k > 1 || t.headLast {
			t.chosen = append(t.chosen, upTo(k))
		}
	}
	t.chosen = append([][]int{all}, t.chosen...)
	for at := n - 1; at > 1; at-- {
		if at != t.noun {
			t.chosen = append(t.chosen, slices.Compact([]int{0, at}))
		}
		if t.noun > 0 && at > t.noun {
			t.chosen = append(t.chosen, []int{0, t.noun, at}, []int{t.noun, at})
		}
	}
	if t.noun > 1 {
		t.chosen = append(t.chosen, upTo(2))
	}
	if t.units[0].isTelling() || n == 1 {
		t.chosen = append(t.chosen, []int{0})
	}
	return t.chosen
}

func upTo(n int) []int {
	all := make([]int, n, n+1)
	for i := range all {
		all[i] = i
	}
	return all
}

// fit writes some units in a width, with "…" where others are left out, and words longer
// than floor cut as little as need be; "" where they have no room. Without links the
// words stand beside each other, as on doors: "Responsable laboratoire".
func (t *titled) fit(pick []int, width, floor int, links bool) string {
	longest := 0
	for _, i := range pick {
		longest = max(longest, t.units[i].cells())
	}
	caps := make([]int, len(pick), unitsLimit)
	for most := min(longest, width); most >= min(longest, floor); most-- {
		for i := range caps {
			caps[i] = most
		}
		if t.cells(pick, caps, links) > width {
			continue
		}
		for i := range caps { // give letters back where others were cut enough
			caps[i] = width
			if t.cells(pick, caps, links) > width {
				caps[i] = most
			}
		}
		return t.written(pick, caps, links)
	}
	return ""
}

// written writes units, each word in so many cells at most.
func (t *titled) written(pick, caps []int, links bool) string {
	var b strings.Builder
	for part := range t.each(pick, caps, links) {
		b.WriteString(part.text)
	}
	return b.String()
}

// cells is how wide that is.
func (t *titled) cells(pick, caps []int, links bool) (sum int) {
	for part := range t.each(pick, caps, links) {
		sum += part.cells
	}
	return sum
}

// each goes through the parts of a name.
func (t *titled) each(pick, caps []int, links bool) iter.Seq[piece] {
	return func(yield func(piece) bool) {
		for i, at := range pick {
			u := t.units[at]
			if i > 0 && !yield(piece{" ", 1}) {
				return
			}
			if links && (i == 0 && at == 0 || i > 0 && at == pick[i-1]+1) && u.link.cells > 0 && !yield(u.link) {
				return
			}
			goesOn := at < len(t.units)-1 || t.hasAside
			if i < len(pick)-1 {
				goesOn = pick[i+1] > at+1
			}
			if i == 0 && at > 0 && !yield(piece{"…", 1}) {
				return
			}
			if !yield(u.in(caps[i], goesOn, !links || i == len(pick)-1)) {
				return
			}
		}
	}
}

// bare is a word without what stands around it: a comma, a bracket.
func bare(word string) string {
	return cmp.Or(strings.TrimFunc(word, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && !strings.ContainsRune("+#", r)
	}), word)
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
	if i := strings.LastIndexByte(string(runes[:n]), '/'); i >= 4 { // two words
		return word[:i] + "…"
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
			return word[:1] + usual[1][1:] + plural + "."
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
