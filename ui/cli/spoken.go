package cli

import (
	_ "embed" // names of languages
	"regexp"
	"strings"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/record"
	"parcours/ui/i18n"
)

// languagesOf reads a list of languages by their names or codes, "anglais, ga"; nothing is
// the languages of a dataset that names none. What names none comes back in unknown.
func languagesOf(list string) (langs []language.Tag, unknown string) {
	named := namedLanguages()
	var tags []string
	for _, word := range listed(list, named) {
		tag, ok := languageOf(word, named)
		if !ok {
			return nil, word
		}
		tags = append(tags, tag)
	}
	if len(tags) == 0 {
		return careers.Languages(), ""
	}
	return record.LanguagesNamed(tags), ""
}

// listed cuts a list at its signs and at the "and" of any language, and at blanks where what
// is between the signs is no name.
func listed(list string, named map[string]string) (words []string) {
	var ands []string
	for _, lang := range i18n.Languages() {
		ands = append(ands, regexp.QuoteMeta(i18n.In(lang).CLI.Cmd.Own.And))
	}
	between := regexp.MustCompile(`[,;/&]|\s(?:` + strings.Join(ands, "|") + `)\s`)
	for _, part := range between.Split(list, -1) {
		if part = strings.TrimSpace(part); named[careers.Folded(part)] != "" {
			words = append(words, part)
		} else {
			words = append(words, strings.Fields(part)...)
		}
	}
	return words
}

// languageOf is the tag of a language by its name or its code. Two letters are a code, though
// some are a name, too: "ga" is Irish and not the Ga of Ghana.
func languageOf(word string, named map[string]string) (tag string, ok bool) {
	const code = 2
	parsed, err := language.Parse(word)
	if tag := named[careers.Folded(word)]; tag != "" && (err != nil || len(word) > code) {
		return tag, true
	}
	if err != nil {
		return "", false
	}
	return usable(parsed)
}

// usable is how a dataset writes a language. A code that a field has for a name stands with its
// region: "id-ID".
func usable(tag language.Tag) (written string, ok bool) {
	for _, written := range []string{tag.String(), tag.String() + "-" + region(tag)} {
		if len(record.LanguagesNamed([]string{written})) == 1 {
			return written, true
		}
	}
	return "", false
}

func region(tag language.Tag) string {
	r, _ := tag.Region()
	return r.String()
}

// spokenNames has a line for each language: its tag, then its names.
//
//go:embed spoken.tsv
var spokenNames string

// namedLanguages are the tags of languages by their folded names: in themselves, and in those
// that the program speaks.
func namedLanguages() map[string]string {
	named := map[string]string{}
	for line := range strings.Lines(spokenNames) {
		tag, names, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		for name := range strings.SplitSeq(names, "\t") {
			if name = careers.Folded(name); named[name] == "" {
				named[name] = tag
			}
		}
	}
	return named
}
