package cli

import (
	"bufio"
	"bytes"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/template"
	"unicode/utf8"

	"golang.org/x/text/currency"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/legible"
	"parcours/careers/record"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// own is what a starter dataset is made for; all empty for the example of the
// documentation.
type own struct{ languages, country, currency string }

func (o own) isAsked() bool { return o != own{} }

// longestCountry is how long the name of a country may be, in characters.
const longestCountry = 60

// asked completes what was not given by answers to questions; an empty answer keeps
// what stands in brackets, a wrong one is asked for again.
func (a *app) asked(o own, in io.Reader) own {
	w := a.words.CLI.Cmd.Own
	answers := bufio.NewScanner(io.LimitReader(in, 1<<16))
	for _, q := range []struct {
		value           *string
		question, usual string
		fault           func(string) string
	}{
		{&o.languages, w.AskLanguages, a.words.Tag.String(), a.badLanguages},
		{&o.country, w.AskCountry, "", a.badCountry},
		{&o.currency, w.AskCurrency, "EUR", a.badCurrency},
	} {
		usual := ""
		if q.usual != "" {
			usual = " [" + q.usual + "]"
		}
		for isOpen := *q.value == ""; isOpen; {
			fmt.Fprint(a.out, a.words.Units.Colon(q.question+usual, ""))
			isOpen = answers.Scan()
			*q.value = strings.TrimSpace(answers.Text())
			fault := q.fault(*q.value)
			if fault == "" {
				break
			}
			*q.value = ""
			fmt.Fprintln(a.out, fitted(a.out, phrase.Sentence(phrase.Capital(fault))))
		}
		if *q.value == "" {
			*q.value = q.usual
		}
	}
	return o
}

// badLanguages says what is wrong with a list of languages, "" where nothing is.
func (a *app) badLanguages(list string) string {
	if _, unknown := languagesOf(list); unknown != "" {
		return a.words.CLI.Cmd.Own.BadLanguages(harmless(legible.Excerpt(unknown)))
	}
	return ""
}

func (a *app) badCountry(name string) string {
	if utf8.RuneCountInString(name) > longestCountry {
		return a.words.CLI.Cmd.Own.BadCountry(longestCountry)
	}
	return ""
}

func (a *app) badCurrency(given string) string {
	if _, err := currency.ParseISO(currencyOf(given)); err != nil && currencyOf(given) != "" {
		return a.words.CLI.Cmd.Own.BadCurrency(harmless(legible.Excerpt(given)))
	}
	return ""
}

func currencyOf(given string) string { return strings.ToUpper(strings.TrimSpace(given)) }

// checkOwn refuses what the flags say wrongly.
func (a *app) checkOwn(o own) error {
	for _, f := range []struct{ flag, fault string }{
		{"--languages", a.badLanguages(o.languages)}, {"--country", a.badCountry(o.country)}, {"--currency", a.badCurrency(o.currency)},
	} {
		if f.fault != "" {
			return usage(a.words.Units.Colon(f.flag, f.fault))
		}
	}
	return nil
}

// starter is the text of a dataset for someone's own field, with sample words in its languages
// where the program has some, else with placeholders, see [careers.ToWrite].
func (a *app) starter(o own, year int) ([]byte, error) {
	if err := a.checkOwn(o); err != nil {
		return nil, err
	}
	langs, _ := languagesOf(o.languages)
	said := func(spoken *i18n.Words, french, english string) string {
		if spoken.Tag == language.French {
			return french
		}
		return english
	}
	each := func(in func(lang language.Tag) string) string {
		var all []string
		for _, lang := range langs {
			all = append(all, lang.String()+": "+singleQuoted(in(lang)))
		}
		return strings.Join(all, ", ")
	}
	sample := func(french, english string) string {
		return each(func(lang language.Tag) string {
			if near := i18n.In(lang); base(near.Tag) == base(lang) {
				return said(near, french, english)
			}
			return careers.ToWrite + said(a.words, french, english)
		})
	}
	country := strings.TrimSpace(legible.Line(o.country))
	place := sample(i18n.In(language.French).CLI.Cmd.Own.Country, i18n.In(language.English).CLI.Cmd.Own.Country)
	if country != "" {
		place = each(func(language.Tag) string { return country })
	}
	text, err := starters.ReadFile("starter/own.yaml")
	if err != nil {
		return nil, err
	}
	t, err := template.New("own").Funcs(template.FuncMap{
		"say":   func(french, english string) string { return said(a.words, french, english) },
		"own":   sample,
		"text":  func(french, english string) string { return "{" + sample(french, english) + "}" },
		"place": func() string { return "{" + place + "}" },
	}).Parse(string(text))
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = t.Execute(&out, map[string]any{
		"HasFrench": slices.ContainsFunc(langs, func(l language.Tag) bool { return base(l) == base(language.French) }),
		"Languages": strings.Join(record.TagNames(langs), ", "), "Currency": cmp.Or(currencyOf(o.currency), "EUR"), "Year": year,
	})
	return out.Bytes(), err
}

func base(lang language.Tag) language.Base {
	b, _ := lang.Base()
	return b
}

// singleQuoted is a text that YAML reads as it is.
func singleQuoted(text string) string { return "'" + strings.ReplaceAll(text, "'", "''") + "'" }
