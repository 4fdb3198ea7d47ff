package phrase_test

import (
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

func TestTheDatasetsNamesOfLevelsStandForTheProgramsWords(t *testing.T) {
	text := careerstest.Text
	g, err := careers.New(careers.Parts{
		Header: careers.Header{Start: "nurse", PayLevels: []careers.PayLevel{
			{Experience: careers.Junior, Name: text("Échelon 1", "Band 5")}, {Experience: careers.Senior, Name: text("hors classe", "consultant")},
		}},
		Nodes: []*careers.Node{{ID: "nurse"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		in          language.Tag
		of          careers.Experience
		long, short string
	}{
		{language.French, careers.Junior, "Échelon 1", "Éch.1"},
		{language.English, careers.Junior, "Band 5", "Band 5"},
		{language.English, careers.Senior, "consultant", "cons."},
		{language.French, careers.Senior, "hors classe", "hors"},
		{language.English, careers.Confirmed, "mid-level", "mid"},
	} {
		w := phrase.Named(i18n.In(c.in), g)
		p := careers.Pay{Experience: c.of}
		if long, short := phrase.Level(w, p), phrase.ShortLevel(w, p); long != c.long || short != c.short {
			t.Errorf("%v, %v: %q and %q, want %q and %q", c.in, c.of, long, short, c.long, c.short)
		}
	}
}
