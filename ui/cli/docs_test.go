package cli

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"parcours/ui/rich"
)

// pageCells are the cells of a drawing that a page of a release shows whole on a screen of 1,366 pixels.
const pageCells = 84

// The guides ship as pages: drawings fit them and are closed, and no link is called by the name of
// a file that its reader has under another.
func TestGuidesReadWellAsPages(t *testing.T) {
	files, err := filepath.Glob("../../docs/*.md")
	if err != nil || len(files) == 0 {
		t.Fatal(err)
	}
	named := regexp.MustCompile(`\[[^\]]*\.md\]`)
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if filepath.Base(name) == "ARCHITECTURE.md" {
			continue
		}
		for _, link := range named.FindAllString(string(text), -1) {
			t.Errorf("%s: %s is called by another file's name in a release", name, link)
		}
		for i, block := range strings.Split(string(text), "\n```") {
			if i%2 == 0 || !strings.Contains(block, "│") {
				continue
			}
			for _, l := range strings.Split(block, "\n") {
				if rich.Width(l) > pageCells {
					t.Errorf("%s: a drawing is wider than a page: %s", name, l)
				}
			}
			for _, l := range unclosed(block) {
				t.Errorf("%s: a frame is broken: %s", name, l)
			}
		}
	}
}

// unclosed are the lines of a frame that are not as wide as its top.
func unclosed(block string) (broken []string) {
	width := 0
	for _, l := range strings.Split(block, "\n") {
		switch {
		case strings.HasPrefix(l, "┌"):
			width = rich.Width(l)
		case strings.HasPrefix(l, "│") && rich.Width(l) != width:
			broken = append(broken, l)
		}
	}
	return broken
}
