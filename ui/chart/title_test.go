package chart

import (
	"fmt"
	"strings"
	"testing"
)

func TestTitles(t *testing.T) {
	for _, c := range []struct {
		name   string
		node   Node
		detail Detail
		want   string
	}{
		{"wrapped between words", Node{Title: "Architecte logiciel senior"}, Wrapped, "Architecte|logiciel senior"},
		{"a word is cut only when it is wider than a row", Node{Title: "la désinstitutionnalisation"}, Wrapped, "la|désinstitutionn…"},
		{"24 cells stay on one line in a box", Node{Title: "Administratrice de bases"}, Boxes, "Administratrice de bases"},
		{"more do not", Node{Title: "Administratrice de réseaux"}, Boxes, "Administratrice de|réseaux"},
		{"wide characters count twice", Node{Title: "ソフトウェア開発者 技術"}, Wrapped, "ソフトウェア開…|技術"},
		{"combining marks count nothing", Node{Title: strings.Repeat("e\u0301", 16)}, Wrapped, strings.Repeat("e\u0301", 16)},
		{"the short name", Node{Title: "Lead développeur", Short: "Lead"}, Shorts, "Lead"},
		{"what is too long to be short is cut so that one sees it", Node{Title: "Architecte"}, Shorts, "Archite…"},
		{"the note below the title", Node{Title: "CTO", Note: "90–120 k€"}, NotedBox, "CTO|90–120 k€"},
		{"no title", Node{}, Boxes, ""},
	} {
		var rows []string
		for _, row := range textRows(c.node, c.detail) {
			rows = append(rows, row.text)
		}
		if got := strings.Join(rows, "|"); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestNoRowIsWiderThanItsDetailAllows(t *testing.T) {
	for _, d := range []Detail{Shorts, Lines, Wrapped, Boxes, NotedBox} {
		for _, row := range textRows(Node{Title: "開発者 " + strings.Repeat("œ", 60), Note: strings.Repeat("9", 60)}, d) {
			if limit := map[Detail]int{Shorts: 8, Wrapped: 16}[d]; row.width > max(limit, 24) || limit > 0 && row.width > limit {
				t.Errorf("detail %d: %s is %d cells wide", d, fmt.Sprint(row.text), row.width)
			}
		}
	}
}
