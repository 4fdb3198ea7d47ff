package careers

import "strings"

// Holland is one of the six kinds of interests by which John L. Holland sorts people and
// work, called RIASEC by their letters in English.
type Holland uint8

// The kinds, in the order of their letters.
const (
	Realistic Holland = iota
	Investigative
	Artistic
	Social
	Enterprising
	Conventional
	Hollands // how many there are
)

const hollandLetters = "RIASEC"

var hollandSpelling = [Hollands]string{"realistic", "investigative", "artistic", "social", "enterprising", "conventional"}

// String is the kind's name in lower case, "" for none.
func (h Holland) String() string {
	if h >= Hollands {
		return ""
	}
	return hollandSpelling[h]
}

// Profile is which kinds of interests someone finds met in a role, as its sources publish it.
type Profile struct {
	Kinds    []Holland // the main one first, none twice; empty where none is published
	Sources  []SourceID
	Estimate bool // by the dataset's authors, instead of sources
}

// ProfileOf reads the kinds that letters stand for, as in "SA"; false where they are no
// letters of RIASEC, or one stands twice.
func ProfileOf(letters string) (kinds []Holland, ok bool) {
	for i, letter := range letters {
		at := strings.IndexRune(hollandLetters, letter)
		if at < 0 || strings.ContainsRune(letters[:i], letter) {
			return nil, false
		}
		kinds = append(kinds, Holland(at))
	}
	return kinds, len(kinds) > 0
}

// Letters are those of the kinds, as "SA".
func (p Profile) Letters() string {
	var b strings.Builder
	for _, kind := range p.Kinds {
		b.WriteByte(hollandLetters[kind])
	}
	return b.String()
}
