package handout_test

import (
	"fmt"
	"strings"
	"testing"

	"parcours/careers/careerstest"
	"parcours/ui/handout"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/rail"
)

func TestALargeGraphIsATableOfFamiliesAndAListOfOneOfThem(t *testing.T) {
	lines := "school 0 training\n"
	for i := range 70 {
		lines += fmt.Sprintf("school -> job%d entry\n", i)
	}
	g := careerstest.Graph(t, lines)
	w := i18n.In(uitest.Languages()[1])
	table := handout.PlanText(g, w, "", 0, 100, rail.Unicode)
	for _, want := range []string{"71 jobs and courses, 2 families, 2 levels", "TOTAL", "Jobs", "parcours map --at ID"} {
		if !strings.Contains(table, want) {
			t.Errorf("%q is missing in\n%s", want, table)
		}
	}
	if one := handout.PlanText(g, w, "job7", 0, 100, rail.Unicode); !strings.Contains(one, "◉ job7\n") || strings.Contains(one, "school") {
		t.Errorf("the family is drawn as\n%s", one)
	}
}

func TestDrawingsInCharactersAreAsWideAsAsked(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		w := i18n.In(lang)
		for _, width := range []int{80, 100, 140, 240} {
			for name, text := range map[string]string{
				"Plan":       handout.PlanText(g, w, "lead-developer", 0, width, rail.ASCII),
				"Crossroads": handout.CrossroadsText(g, w, "lead-developer", width, rail.ASCII),
			} {
				for line := range strings.SplitSeq(text, "\n") {
					if n := len([]rune(line)); n > width {
						t.Errorf("%v: %s for %d cells takes %d: %q", lang, name, width, n, line)
					}
				}
			}
		}
	}
}
