package data_test

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"parcours/careers"
)

// audited is the year of the list in the documentation.
const audited = 2026

func TestTheDocumentationListsWhatTheAuditSays(t *testing.T) {
	got := map[string]int{}
	for _, w := range careers.Audit(load(t), audited) {
		got[row(w)]++
	}
	want := documented(t)
	for _, line := range slices.Sorted(maps.Keys(got)) {
		if got[line] != want[line] {
			t.Errorf("the audit says %s %d times, docs/dataset.md %d times", line, got[line], want[line])
		}
	}
	for _, line := range slices.Sorted(maps.Keys(want)) {
		if got[line] == 0 {
			t.Errorf("docs/dataset.md lists %s, which the audit no longer says", line)
		}
	}
}

// row names a warning as the documentation does: figures by their source, words
// by themselves, all else by its node.
func row(w careers.Warning) string {
	where := w.Subject.ID
	switch w.Kind {
	case careers.UndatedFigure, careers.OldFigure, careers.Unexplained:
		where = w.Found
	}
	return fmt.Sprintf("`%s` | %s", w.Kind, where)
}

// documented reads the list of the documentation. A row without a reason does not count.
func documented(t *testing.T) map[string]int {
	t.Helper()
	text, err := os.ReadFile("../docs/dataset.md")
	if err != nil {
		t.Fatal(err)
	}
	_, list, found := strings.Cut(string(text), "### What stands in the built-in set")
	if !found {
		t.Fatal("docs/dataset.md has no list of warnings")
	}
	rows := map[string]int{}
	for line := range strings.Lines(list) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "| "), " | ")
		if len(cells) != 4 || cells[3] == "" {
			continue
		}
		count := 0
		if _, err := fmt.Sscan(cells[2], &count); err == nil {
			rows[cells[0]+" | "+cells[1]] = count
		}
	}
	return rows
}
