package careers_test

import (
	"encoding/json"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
)

func TestATextIsReadInTheNearestLanguageThatItHas(t *testing.T) {
	both, french, english := careerstest.Text("pain", "bread"), careerstest.Text("pain"), careerstest.Text("", "bread")
	for _, c := range []struct {
		text careers.Text
		lang language.Tag
		want string
	}{
		{both, language.French, "pain"},
		{both, language.English, "bread"},
		{both, language.CanadianFrench, "pain"},
		{both, language.MustParse("en-AU"), "bread"}, // by way of en-001
		{both, language.MustParse("fr-u-ca-buddhist"), "pain"},
		{both, language.BrazilianPortuguese, "pain"},
		{both, language.Und, "pain"},
		{french, language.English, "pain"},
		{english, language.French, "bread"},
		{english, language.BritishEnglish, "bread"},
		{careers.Text{}, language.English, ""},
	} {
		if got := c.text.In(c.lang); got != c.want {
			t.Errorf("%v in %v is %q, want %q", c.text, c.lang, got, c.want)
		}
	}
}

func TestTextsOfOneWordingAreEqual(t *testing.T) {
	one, again := careerstest.Text("pain", "bread"), careerstest.Text("pain", "bread")
	if one != again || one == careerstest.Text("pain") {
		t.Error("texts are not compared by what they say")
	}
	if !careerstest.Text().IsZero() || careerstest.Text("", "bread").IsZero() {
		t.Error("a text is zero where it says nothing, and only there")
	}
}

func TestATextGoesThroughJSONByItsTags(t *testing.T) {
	for _, text := range []careers.Text{careerstest.Text("pain", "bread"), careerstest.Text("", "bread"), {}} {
		written, err := json.Marshal(text)
		if err != nil {
			t.Fatal(err)
		}
		var read careers.Text
		if err := json.Unmarshal(written, &read); err != nil || read != text {
			t.Errorf("%s is read as %v, %v", written, read, err)
		}
	}
	var read careers.Text
	if err := json.Unmarshal([]byte(`{"en":"bread","tlh":"tIr ngogh","?":"-"}`), &read); err != nil || read.In(language.Make("tlh")) != "tIr ngogh" || read.Everywhere() != "bread tIr ngogh" {
		t.Errorf("a text in two languages is read as %v, %v", read, err)
	}
}

func TestTitlesOfOneLanguageAreNotThoseOfAnother(t *testing.T) {
	titles := careers.TitlesIn(careers.Languages(), func(lang language.Tag) []string {
		if lang == language.French {
			return []string{"Boulanger"}
		}
		return nil
	})
	if got := titles.In(language.CanadianFrench); len(got) != 1 || titles.In(language.BritishEnglish) != nil {
		t.Errorf("the French titles are %v for a Canadian", got)
	}
}

func BenchmarkTextIn(b *testing.B) {
	text := careerstest.Text("pain", "bread")
	for _, lang := range []language.Tag{language.French, language.English} {
		b.Run(lang.String(), func(b *testing.B) {
			for b.Loop() {
				if text.In(lang) == "" {
					b.Fatal("no text")
				}
			}
		})
	}
}
