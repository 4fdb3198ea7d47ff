package register

import (
	"cmp"
	"path"
	"slices"
	"strings"
	"unicode"

	"parcours/careers"
	"parcours/careers/legible"
)

// One is the edition that has a table. That none has it, or two, is a
// [careers.Problems]: two editions of a register do not mix.
func One(editions []*Edition, t Table) (*Edition, error) {
	var found *Edition
	for _, e := range editions {
		switch {
		case !e.Has(t):
		case found == nil:
			found = e
		default:
			return nil, mixed(found, found.find(t), e, e.find(t))
		}
	}
	switch {
	case found != nil:
		if again := found.again(t); again != "" {
			return nil, mixed(found, found.find(t), found, again)
		}
		return found, nil
	case len(editions) > 0:
		return nil, editions[0].Need(t)
	}
	return nil, (&Edition{}).Need(t)
}

// again is a second file of a table in another folder, "" where there is none.
func (e *Edition) again(t Table) string {
	first := e.find(t)
	i := slices.IndexFunc(e.names, func(name string) bool { return name != first && path.Base(name) == path.Base(first) })
	if i < 0 {
		return ""
	}
	return e.names[i]
}

func mixed(a *Edition, inA string, b *Edition, inB string) error {
	names := [2]string{a.Name, b.Name}
	if a == b {
		names = [2]string{legible.Excerpt(inA), legible.Excerpt(inB)}
	}
	return careers.Problems{{
		Place: careers.Position{File: legible.Excerpt(inB)}, Kind: careers.Excluding,
		Field: names[1], Found: names[0], First: careers.Position{File: legible.Excerpt(inA)},
	}}
}

// IsKept reports whether a role with a code is asked for.
func (o Options) IsKept(code string) bool {
	return len(o.Only) == 0 || slices.ContainsFunc(o.Only, func(start string) bool {
		return strings.HasPrefix(strings.ToLower(code), strings.ToLower(strings.TrimSpace(start)))
	})
}

// ID is an id of the words of a text, "" where it has none in ASCII: cut behind a
// word where it is too long.
func ID(text string) string {
	id := make([]byte, 0, len(text)+len(" plus "))
	for _, word := range strings.FieldsFunc(spelled.Replace(text), func(r rune) bool { return !unicode.In(r, unicode.L, unicode.N, unicode.M) }) {
		from := len(id)
		if from > 0 {
			id = append(id, '-')
		}
		for _, c := range []byte(careers.Folded(word)) {
			if c >= 'a' && c <= 'z' || c >= '0' && c <= '9' {
				id = append(id, c)
			}
		}
		switch {
		case len(id) == from+1 && from > 0: // nothing of the word
			id = id[:from]
		case len(id) > careers.LongestID && from == 0:
			return string(id[:careers.LongestID])
		case len(id) > careers.LongestID:
			return string(id[:from])
		}
	}
	return string(id)
}

// spelled are signs that tell names apart, as C++ and C#. It never changes.
var spelled = strings.NewReplacer("+", " plus ", "#", " sharp ")

// Sentence is the first sentence of a text: what a register says of a role first is
// what it is.
func Sentence(text string) string {
	for i, r := range text {
		if r != '.' && r != '!' && r != '?' {
			continue
		}
		rest := strings.TrimLeftFunc(text[i+1:], func(r rune) bool { return strings.ContainsRune("\"”’')»\u00a0\u202f", r) })
		next, isBlank := strings.CutPrefix(rest, " ")
		if isBlank && startsSentence(next) && !endsShort(text[:i]) {
			return strings.TrimRight(text[:len(text)-len(rest)], " ")
		}
	}
	return text
}

func startsSentence(text string) bool {
	for _, r := range strings.TrimLeft(text, "\"“‘'(«\u00a0\u202f ") {
		return unicode.IsUpper(r) || unicode.IsDigit(r)
	}
	return false
}

// endsShort reports whether a text ends with what a full stop shortens: "U.S", "e.g", "vs".
func endsShort(text string) bool {
	word := text[strings.LastIndexAny(text, " (\u00a0")+1:]
	return len(word) == 1 && unicode.IsLetter(rune(word[0])) || strings.Contains(word, ".") ||
		slices.Contains([]string{"vs", "incl", "approx", "no", "No", "St", "Dr", "Mr", "Mrs", "Ms", "Jr", "Sr", "ex", "cf", "art"}, word)
}

// Start is the role with most steps from and to it, the first of these: where a
// first visit sees most. It is "" where there are no roles.
func Start(nodes []*careers.Node, steps []*careers.Step) (id careers.NodeID) {
	if len(nodes) == 0 {
		return ""
	}
	ends := make(map[careers.NodeID]int, len(nodes))
	for _, s := range steps {
		ends[s.From]++
		ends[s.To]++
	}
	return slices.MaxFunc(nodes, func(a, b *careers.Node) int { return cmp.Compare(ends[a.ID], ends[b.ID]) }).ID
}
