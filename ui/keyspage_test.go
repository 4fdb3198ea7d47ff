package ui

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parcours/ui/i18n"
	"parcours/ui/screen"
)

// chapter is the page of keys in one language.
type chapter struct {
	Words *i18n.Words
	// Parts are the screens, then the frame, with their keys in that language.
	Parts []part
}

// part is the keys of one screen.
type part struct {
	Name string
	Keys []screen.Key
}

// pageOfKeys writes the page of keys of the documentation, in Markdown.
func pageOfKeys(chapters ...chapter) string {
	var titles []string
	var body strings.Builder
	for _, c := range chapters {
		titles = append(titles, c.Words.Help.PageTitle)
		body.WriteString("\n## " + capital(c.Words.Language) + "\n\n" + c.Words.Help.PageIntro + "\n")
		for _, p := range c.Parts {
			writePart(&body, c.Words, p)
		}
	}
	return "# " + strings.Join(titles, " / ") + "\n" + body.String()
}

func capital(word string) string {
	r, size := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(r)) + word[size:]
}

func writePart(b *strings.Builder, w *i18n.Words, p part) {
	b.WriteString("\n### " + p.Name + "\n\n| " + w.Help.KeyColumn + " | " + w.Help.DoesColumn + " |\n| --- | --- |\n")
	last := ""
	for _, k := range p.Keys {
		row := "| " + cell(k.Help().Key) + " | " + cell(k.Help().Desc) + " |\n"
		if row != last {
			b.WriteString(row)
		}
		last = row
	}
}

// cell makes a text safe in a table of Markdown.
func cell(text string) string { return strings.ReplaceAll(text, "|", `\|`) }
