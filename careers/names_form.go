package careers

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parcours/careers/legible"
)

// feminine finds the endings that a title adds in brackets or behind a sign: "Agent(e)",
// "Développeur·euse", "Pfleger*in".
var feminine = legible.Pattern(`(\pL)(?:\((?:` + endings + `)s?\)|[·•‧∙*:_](?:` + endings + `)(?:[·•‧∙.]?s)?|\.(?:` + endings + `)(?:\.s)?|-(?:` + dashed + `))(\PL|$)`)

// endings are those of women's titles that stand for themselves.
const endings = `e|ne|le|te|se|fe|re|ère|ière|euse|rice|trice|teuse|ienne|enne|esse|sse|in|innen|a|as|ora`

// dashed are those that may stand behind a dash.
const dashed = `e|ne|euse|rice|trice|ère|ière`

// ending is one of them behind a stroke: "Infirmier/ère", "Enfermero/a", "Pfleger/-in".
var ending = legible.Pattern(`^-?(?:` + endings + `|o|os)(?:/s)?$`)

// genders are the marks that anyone is meant: "(m/w/d)", "(H/F)".
var genders = legible.Pattern(`(?i)\s*\(?\b[mfhwdx](?:\s?/\s?[mfhwdx]){1,3}\b\)?`)

// oneForm drops the second form of a title, word by word: "Infirmier / Infirmière de
// bloc" is "Infirmier de bloc". What is no such form stays.
func oneForm(title string) string {
	title = withoutGender(title)
	one := title
	if mayTellGenders(title) {
		one = strings.TrimSpace(genders().ReplaceAllString(title, ""))
	}
	if mayAdd(title) {
		one = feminine().ReplaceAllString(one, "$1$2")
		one = feminine().ReplaceAllString(one, "$1$2") // of words beside each other
	}
	for from := 0; ; {
		i := strings.IndexByte(one[from:], '/')
		if i < 0 {
			break
		}
		at := from + i
		left, right := one[:at], one[at+1:]
		if rest, ok := withoutTwin(left, right); ok {
			one, from = strings.TrimRight(left, " ")+rest, len(strings.TrimRight(left, " "))
		} else {
			from = at + 1
		}
	}
	if one == "" {
		return title
	}
	return one
}

// withoutGender is the form of a title that stands for both where the other one only names a
// gender before it: of "Homme sage-femme / Sage-femme" the latter.
func withoutGender(title string) string {
	left, right, ok := strings.Cut(title, "/")
	if left, right = strings.TrimSpace(left), strings.TrimSpace(right); !ok || left == "" || right == "" {
		return title
	}
	for _, gender := range []string{"Homme ", "Femme "} {
		if bare, ok := strings.CutPrefix(left, gender); ok && beginsWith(right, bare) {
			return right
		}
		if bare, ok := strings.CutPrefix(right, gender); ok && strings.EqualFold(left, bare) {
			return left
		}
	}
	return title
}

func beginsWith(text, beginning string) bool {
	return len(text) >= len(beginning) && strings.EqualFold(text[:len(beginning)], beginning)
}

// mayTellGenders reports whether letters of genders stand around a stroke; to look for it all
// is dear.
func mayTellGenders(title string) bool {
	const letters = "mfhwdxMFHWDX"
	for at := strings.IndexByte(title, '/'); at >= 0; {
		left, right := strings.TrimRightFunc(title[:at], unicode.IsSpace), strings.TrimLeftFunc(title[at+1:], unicode.IsSpace)
		if left != "" && right != "" && strings.IndexByte(letters, left[len(left)-1]) >= 0 && strings.IndexByte(letters, right[0]) >= 0 {
			return true
		}
		next := strings.IndexByte(title[at+1:], '/')
		if next < 0 {
			return false
		}
		at += 1 + next
	}
	return false
}

// mayAdd reports whether a title may have an ending in brackets or behind a sign: "(CTO)" and the
// dash of "Back-end" are none. To look for it all is dear.
func mayAdd(title string) bool {
	for i, r := range title {
		switch r {
		case '·', '•', '‧', '∙', '*', ':', '_', '.':
			return true
		case '(':
			if next, _ := utf8.DecodeRuneInString(title[i+1:]); unicode.IsLower(next) {
				return true
			}
		case '-':
			rest := title[i+1:]
			if end := strings.IndexFunc(rest, isNoLetter); end >= 0 {
				rest = rest[:end]
			}
			if slices.Contains(strings.Split(dashed, "|"), rest) {
				return true
			}
		}
	}
	return false
}

func isNoLetter(r rune) bool { return !unicode.IsLetter(r) }

// forms are the two forms of a title that has them, "Infirmier de bloc" and "Infirmière de
// bloc", of another what [oneForm] makes of it.
func forms(title string) []string {
	one := oneForm(title)
	left, right, ok := strings.Cut(title, "/")
	if !ok || strings.Contains(right, "/") {
		return []string{one}
	}
	before, after := strings.Fields(left), strings.Fields(right)
	rest, ok := withoutTwin(left, right)
	twins := len(after) - len(strings.Fields(rest))
	if !ok || twins < 1 || twins > len(before) || ending().MatchString(after[0]) {
		return []string{one}
	}
	return []string{one, strings.Join(append(before[:len(before)-twins], after...), " ")}
}

// withoutTwin is what follows a stroke without the words that repeat those before it
// in another form, and false where none do.
func withoutTwin(left, right string) (rest string, ok bool) {
	before, after := strings.Fields(left), strings.Fields(right)
	if len(before) == 0 || len(after) == 0 {
		return "", false
	}
	if word, stop := parted(after[0]); ending().MatchString(word) && !strings.HasPrefix(right, " ") {
		return joinedTo(stop, after[1:]), true
	}
	for n := min(len(before), len(after)); n > 0; n-- {
		var stop string
		for i := 0; i < n && (i == 0 || ok); i++ {
			var word string
			word, stop = parted(after[i])
			ok = areTwins(before[len(before)-n+i], word)
		}
		if ok {
			return joinedTo(stop, after[n:]), true
		}
	}
	return "", false
}

// parted parts a word and the comma after it.
func parted(word string) (bare, stop string) {
	bare = strings.TrimRight(word, ",;)")
	return bare, word[len(bare):]
}

func joinedTo(stop string, words []string) string {
	if len(words) == 0 {
		return stop
	}
	return stop + " " + strings.Join(words, " ")
}

// areTwins reports whether two words are one, or two forms of it, as "acteur" and "actrice";
// of "dessinateur-illustrateur" each half.
func areTwins(a, b string) bool {
	if a1, a2, ok := strings.Cut(a, "-"); ok {
		if b1, b2, ok := strings.Cut(b, "-"); ok {
			return areTwins(a1, b1) && areTwins(a2, b2)
		}
	}
	a, b = Folded(a), Folded(b)
	common := 0
	for common < len(a) && common < len(b) && a[common] == b[common] {
		common++
	}
	shorter := min(utf8.RuneCountInString(a), utf8.RuneCountInString(b))
	return a == b || common >= 3 && 2*common >= shorter && len(b)-common <= 6
}
