package cli

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/template"
	"unicode/utf8"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/legible"
	"parcours/careers/record"
	"parcours/ui/i18n"
)

// own is what a starter dataset is made for; all empty for the example of the
// documentation.
type own struct{ languages, country, currency string }

func (o own) isAsked() bool { return o != own{} }

// longestCountry is how long the name of a country may be, in characters.
const longestCountry = 60

// asked completes what was not given by answers to questions; an empty answer keeps
// what stands in brackets.
func (a *app) asked(o own, in io.Reader) own {
	w := a.words.CLI.Cmd.Own
	answers := bufio.NewScanner(io.LimitReader(in, 4096))
	for _, q := range []struct {
		value           *string
		question, usual string
	}{{&o.languages, w.AskLanguages, a.words.Tag.String()}, {&o.country, w.AskCountry, ""}, {&o.currency, w.AskCurrency, "EUR"}} {
		if *q.value != "" {
			continue
		}
		usual := ""
		if q.usual != "" {
			usual = " [" + q.usual + "]"
		}
		fmt.Fprint(a.out, a.words.Units.Colon(q.question+usual, ""))
		if answers.Scan() {
			*q.value = strings.TrimSpace(answers.Text())
		}
		if *q.value == "" {
			*q.value = q.usual
		}
	}
	return o
}

// starter is the text of a dataset for someone's own field, with placeholders in its
// languages where the program has words in them, else in the reader's.
func (a *app) starter(o own, year int) ([]byte, error) {
	w := a.words.CLI.Cmd.Own
	langs, ok := languagesOf(o.languages)
	country, currency := strings.TrimSpace(legible.Line(o.country)), o.currency
	switch {
	case !ok:
		return nil, usage(w.BadLanguages(harmless(o.languages)))
	case currency == "":
		currency = "EUR"
	case len(currency) != 3 || strings.Trim(currency, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "":
		return nil, usage(w.BadCurrency(harmless(currency)))
	}
	if country == "" || utf8.RuneCountInString(country) > longestCountry {
		country = w.Country
	}
	words := func(lang language.Tag, french, english string) string {
		spoken := a.words.Tag
		if near := i18n.In(lang).Tag; base(near) == base(lang) {
			spoken = near
		}
		if spoken == language.French {
			return french
		}
		return english
	}
	each := func(french, english string) string {
		var all []string
		for _, lang := range langs {
			all = append(all, lang.String()+": "+singleQuoted(words(lang, french, english)))
		}
		return strings.Join(all, ", ")
	}
	text, err := starters.ReadFile("starter/own.yaml")
	if err != nil {
		return nil, err
	}
	t, err := template.New("own").Funcs(template.FuncMap{
		"say":   func(french, english string) string { return words(a.words.Tag, french, english) },
		"own":   each,
		"text":  func(french, english string) string { return "{" + each(french, english) + "}" },
		"place": func() string { return "{" + each(country, country) + "}" },
	}).Parse(string(text))
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = t.Execute(&out, map[string]any{"HasFrench": slices.ContainsFunc(langs, func(l language.Tag) bool { return base(l) == base(language.French) }), "Languages": strings.Join(record.TagNames(langs), ", "), "Currency": currency, "Year": year})
	return out.Bytes(), err
}

// languagesOf reads "en, fr"; nothing is the languages of a dataset that names none.
func languagesOf(list string) (langs []language.Tag, ok bool) {
	names := strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' })
	if len(names) == 0 {
		return careers.Languages(), true
	}
	langs = record.LanguagesNamed(names)
	return langs, len(langs) == len(names)
}

func base(lang language.Tag) language.Base {
	b, _ := lang.Base()
	return b
}

// singleQuoted is a text that YAML reads as it is.
func singleQuoted(text string) string { return "'" + strings.ReplaceAll(text, "'", "''") + "'" }
