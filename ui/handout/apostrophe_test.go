package handout_test

import (
	"regexp"
	"strings"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/handout"
	"parcours/ui/i18n"
)

// Elements whose text is as it is typed, and tags.
var (
	asTyped = regexp.MustCompile(`(?s)<(?:code|style)>.*?</(?:code|style)>`)
	tags    = regexp.MustCompile(`<[^>]*>`)
)

func TestPrintHasApostrophesOfPrint(t *testing.T) {
	g := builtIn(t)
	for _, lang := range languages() {
		for name, page := range map[string]string{
			"document": whole(t, lang)["html"],
			"pack":     packed(t, g, lang)["html"],
		} {
			text := tags.ReplaceAllString(asTyped.ReplaceAllString(page, ""), "\n")
			for _, straight := range []string{"'", "&#39;", "&#x27;", "&apos;"} {
				if at := strings.Index(text, straight); at >= 0 {
					t.Errorf("%v, %s: a straight apostrophe in %q", lang, name, text[max(0, at-40):min(len(text), at+40)])
				}
			}
			if !strings.Contains(text, "’") {
				t.Errorf("%v, %s: no apostrophe at all", lang, name)
			}
		}
	}
}

func TestWhatIsTypedOrReadByMachinesKeepsItsQuotes(t *testing.T) {
	g := careerstest.Graph(t, "school -> dev 2")
	o := handout.Order{Nodes: []careers.NodeID{"dev"}, Program: "parcours", Command: "parcours --data 'my jobs' handout dev"}
	page := rendered(t, handout.Compose(g, i18n.In(languages()[0]), o))["html"]
	for _, want := range []string{"<code>parcours --data &apos;my jobs&apos; handout dev</code>", "default-src 'none'"} {
		if !strings.Contains(page, want) {
			t.Errorf("without %q", want)
		}
	}
	for _, tag := range append(tags.FindAllString(page, -1), asTyped.FindAllString(page, -1)...) {
		if strings.Contains(tag, "’") {
			t.Errorf("%q is set for print", tag)
		}
	}
}
