// Package i18n holds every sentence of the program, in French and in English,
// and the way each language writes numbers, money, spans and lists.
//
// It knows nothing of careers or screens: callers hand it numbers and texts.
// Each area of the program has its own struct and file; [Words] joins them.
package i18n

import (
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// Words is the whole catalogue in one language. It never changes after [In].
type Words struct {
	// Tag is language.French or language.English.
	Tag language.Tag
	// Language is the name of the language in itself.
	Language string

	Keys     Keys
	Units    Units
	Facts    Facts
	Frame    Frame
	Map      Map
	Sheet    Sheet
	Compare  Compare
	Plan     Plan
	Route    Route
	Finder   Finder
	Help     Help
	CLI      CLI
	Plain    Plain
	Problems Problems
	Check    Check
	Credits  Credits
	Handout  Handout
	Notes    Notes
	Skills   Skills
	Play     Play
	Present  Present
	Kiosk    Kiosk
	Pack     Pack
}

// In returns the catalogue for tag: English for language.English, else French.
func In(tag language.Tag) *Words {
	if tag == language.English {
		return english()
	}
	return french()
}

func french() *Words {
	p := message.NewPrinter(language.French)
	return &Words{
		Tag: language.French, Language: "français",
		Play: playFR(), Kiosk: kioskFR(), Pack: packFR(),
		Present: presentFR(),
		Keys:    keysFR(), Units: unitsFR(p), Facts: factsFR(), Frame: frameFR(), Map: mapFR(p),
		Sheet: sheetFR(), Finder: finderFR(), Help: helpFR(), CLI: cliFR(), Plain: plainFR(), Problems: problemsFR(), Check: checkFR(), Credits: creditsFR(), Handout: handoutFR(),
		Compare: compareFR(),
		Notes:   notesFR(), Skills: skillsFR(),
		Plan: planFR(), Route: routeFR(),
	}
}

func english() *Words {
	p := message.NewPrinter(language.English)
	return &Words{
		Tag: language.English, Language: "English",
		Play: playEN(), Kiosk: kioskEN(), Pack: packEN(),
		Present: presentEN(),
		Keys:    keysEN(), Units: unitsEN(p), Facts: factsEN(), Frame: frameEN(), Map: mapEN(p),
		Sheet: sheetEN(), Finder: finderEN(), Help: helpEN(), CLI: cliEN(), Plain: plainEN(), Problems: problemsEN(), Check: checkEN(), Credits: creditsEN(), Handout: handoutEN(),
		Compare: compareEN(),
		Notes:   notesEN(), Skills: skillsEN(),
		Plan: planEN(), Route: routeEN(),
	}
}

// Languages are the languages of the program, the one it falls back to first.
func Languages() []language.Tag { return []language.Tag{language.French, language.English} }

// Detect chooses the language: flag when it names one of ours, else the first
// of LC_ALL, LC_MESSAGES and LANG that is set, else French.
//
// The bool is false when flag is not empty and names none of ours.
func Detect(flag string, env func(string) string) (language.Tag, bool) {
	if flag != "" {
		return parse(flag)
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := env(name); v != "" {
			tag, _ := parse(v)
			return tag, true
		}
	}
	return language.French, true
}

// parse reads "fr", "fr-CA", "en_GB.UTF-8"; the bool is false, and the tag
// French, for anything else.
func parse(s string) (language.Tag, bool) {
	for i, r := range s {
		if r == '.' || r == '@' {
			s = s[:i]
			break
		}
	}
	tag, err := language.Parse(s)
	if err != nil {
		return language.French, false
	}
	switch base, _ := tag.Base(); base.String() {
	case "en":
		return language.English, true
	case "fr":
		return language.French, true
	}
	return language.French, false
}
