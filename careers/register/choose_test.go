package register_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/register"
)

func TestTheFirstSentenceOfATextIsWhole(t *testing.T) {
	for text, want := range map[string]string{
		"":                                  "",
		"Plant trees":                       "Plant trees",
		"Plant trees. May cut them, too.":   "Plant trees.",
		"Plant trees, e.g. Oaks. Cut them.": "Plant trees, e.g. Oaks.",
		"Work for the U.S. Forest Service. Plant trees.":      "Work for the U.S. Forest Service.",
		"Use 2.5 tons. Then rest.":                            "Use 2.5 tons.",
		"Plantent-ils des arbres ? Ils en plantent.":          "Plantent-ils des arbres ?",
		"Ils « plantent ». Ils taillent.":                     "Ils « plantent ».",
		"Trees (oaks, elms etc.) are planted. They are old.":  "Trees (oaks, elms etc.) are planted.",
		"They plant trees. (They) cut.":                       "They plant trees.",
		"Plante des arbres. Élague aussi.":                    "Plante des arbres.",
		"Grow plants at temperatures of 20 °C. in summer too": "Grow plants at temperatures of 20 °C. in summer too",
	} {
		if got := register.Sentence(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestAnIDIsMadeOfTheWordsOfAName(t *testing.T) {
	for text, want := range map[string]string{
		"C++":                     "c-plus-plus",
		"C#":                      "c-sharp",
		"Microsoft .NET 4.8":      "microsoft-net-4-8",
		"Élagueur / élagueuse":    "elagueur-elagueuse",
		"樹木医":                     "",
		strings.Repeat("a", 99):   strings.Repeat("a", careers.LongestID),
		strings.Repeat("ab ", 99): strings.Repeat("ab-", 21)[:62],
	} {
		if got := register.ID(text); got != want || got != "" && !careers.IsID(got) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestTwoEditionsOfARegisterDoNotMix(t *testing.T) {
	open := func(name string, files ...string) *register.Edition {
		folder := fstest.MapFS{}
		for _, file := range files {
			folder[file] = &fstest.MapFile{}
		}
		e, err := register.Open(name, folder)
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	other, one, two := open("pay", "pay.csv"), open("wood-1", "a/trees_v1.csv"), open("wood-2", "trees_v2.csv")
	if e, err := register.One([]*register.Edition{other, one}, trees); e != one || err != nil {
		t.Errorf("one beside another register: %v", err)
	}
	for want, editions := range map[string][]*register.Edition{
		"trees_v2.csv: excluding wood-2 wood-1; first a/trees_v1.csv":                   {one, two},
		"pay: no-table trees_v*.csv; want trees.txt":                                    {other},
		"no-table trees_v*.csv; want trees.txt":                                         nil,
		"b/trees_v1.csv: excluding b/trees_v1.csv a/trees_v1.csv; first a/trees_v1.csv": {open("both", "a/trees_v1.csv", "b/trees_v1.csv")},
	} {
		if _, err := register.One(editions, trees); err == nil || err.Error() != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}
