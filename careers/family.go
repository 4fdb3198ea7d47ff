package careers

import "strings"

// family is what a verb and its nearest noun share in French and English: "aider" and "aides",
// "coder" and "code", "soigner" and "soin", "baker" and "bake".
type family struct {
	stem   string // "" where a word is too short to tell
	isVerb bool   // "er" was its ending
}

// shortestStem keeps "mer" and "mère", "hiver" and "HIV" apart: a stem of three letters stands
// for a word only where an ending was taken off.
const shortestStem = 3

// familyOf reads a folded word. Nouns in "ier" ("atelier") are no verbs.
func familyOf(word string) family {
	word = strings.TrimSuffix(word, "s")
	stem, isVerb := strings.CutSuffix(word, "er")
	if isVerb = isVerb && len(stem) >= shortestStem && !strings.HasSuffix(stem, "i"); !isVerb {
		stem = strings.TrimSuffix(word, "e")
		if len(stem) < shortestStem || len(stem) == shortestStem && stem == word {
			return family{}
		}
	}
	if before, ok := strings.CutSuffix(stem, "oign"); ok {
		stem = before + "oin"
	}
	return family{stem, isVerb}
}

// has reports whether two words, one of them a verb, are of one family.
func (f family) has(other family) bool {
	return (f.isVerb || other.isVerb) && f.stem != "" && f.stem == other.stem
}
