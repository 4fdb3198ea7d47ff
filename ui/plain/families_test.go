package plain_test

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/plain"
)

// Nobody reads a register step by step: its families are counted, each with how to see it.
func TestTheMapOfARegisterCountsItsFamiliesAndSaysHowToSeeOne(t *testing.T) {
	var text strings.Builder
	for i := range 210 {
		fmt.Fprintf(&text, "a%d -> b%d\n", i, i)
	}
	g := careerstest.Graph(t, text.String())
	for _, tag := range []language.Tag{language.French, language.English} {
		page := plain.Map(g, i18n.In(tag)).Text(i18n.In(tag))
		if lines := strings.Count(page, "\n"); lines > 12 || !strings.Contains(page, "420") || !strings.Contains(page, "parcours map --at a0") {
			t.Errorf("%v, %d lines:\n%.2000s", tag, lines, page)
		}
	}
}
