// Package i18n knows the languages of the program. What each says is in the
// folder of its name, what all have to say in package words.
//
// It knows nothing of careers or screens: callers hand it numbers and texts.
package i18n

import (
	"cmp"
	"strings"

	"golang.org/x/text/language"

	"parcours/ui/i18n/en"
	"parcours/ui/i18n/fr"
	"parcours/ui/i18n/words"
)

// What callers name of a catalogue.
type (
	Words   = words.Words
	Command = words.Command
	Pack    = words.Pack
	Present = words.Present
)

// spoken are the languages of the program; the first stands in for one that is
// none of them. It never changes.
var spoken = [...]struct {
	tag   language.Tag
	words func() *Words
}{
	{language.French, fr.Words},
	{language.English, en.Words},
}

// Languages are those of the program, in the order in which a key goes through them.
func Languages() (tags []language.Tag) {
	for _, one := range spoken {
		tags = append(tags, one.tag)
	}
	return tags
}

// In returns the catalogue of a language or of its nearest parent, as
// Portuguese for Brazilian, else of the first language.
func In(tag language.Tag) *Words {
	i, _ := nearest(tag)
	return spoken[i].words()
}

// nearest is false, and the first language, where neither the tag nor a parent
// of it is spoken.
func nearest(tag language.Tag) (int, bool) {
	for ; tag != language.Und; tag = tag.Parent() {
		for i := range spoken {
			if spoken[i].tag == tag {
				return i, true
			}
		}
	}
	return 0, false
}

// Detect chooses the language: flag when it names one of ours, as "fr", "fr-CA"
// or "en_GB.UTF-8", else the first of LC_ALL, LC_MESSAGES and LANG that is set,
// else the first language.
//
// The bool is false when flag is not empty and names none of ours; the language is then that
// of the environment.
func Detect(flag string, env func(string) string) (language.Tag, bool) {
	name, _, _ := strings.Cut(cmp.Or(flag, env("LC_ALL"), env("LC_MESSAGES"), env("LANG")), ".")
	name, _, _ = strings.Cut(name, "@")
	tag, err := language.Parse(name)
	if err != nil {
		tag = language.Und
	}
	i, ours := nearest(tag)
	if !ours && flag != "" {
		tag, _ = Detect("", env)
		return tag, false
	}
	return spoken[i].tag, true
}
