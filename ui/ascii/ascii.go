// Package ascii writes text for terminals, fonts and listeners that have no
// characters beyond ASCII. It alone knows what stands for what: whoever draws
// writes the sign that is meant, and what goes out is put into ASCII once.
package ascii

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/unicode/norm"
)

// Cells is a text, dressed or not, in ASCII characters, as wide as before cell by
// cell. What has no stand-in becomes a question mark for each of its cells.
func Cells(text string) string { return written(text, cell) }

// Text is running text in ASCII, where a stand-in may be wider than what it
// stands for: "…" becomes "...", "€" becomes "EUR".
func Text(text string) string {
	return written(text, func(r rune) string {
		if long := spelled(r); long != "" {
			return long
		}
		return cell(r)
	})
}

// written puts a text into ASCII by the stand-ins of single characters, "" for
// none. Escape sequences are ASCII, and pass.
func written(text string, standIn func(rune) string) string {
	at := beyond(text, 0)
	if at == len(text) {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	for from := 0; ; {
		b.WriteString(text[from:at])
		if at == len(text) {
			return b.String()
		}
		cluster, width := ansi.FirstGraphemeCluster(text[at:], ansi.WcWidth)
		cluster = cluster[:max(1, len(cluster))]
		if width > 0 {
			write(&b, cluster, width, standIn)
		}
		from = at + len(cluster)
		at = beyond(text, from)
	}
}

// write puts one character as people see it in the place of its cells.
func write(b *strings.Builder, cluster string, width int, standIn func(rune) string) {
	first, _ := utf8.DecodeRuneInString(cluster)
	sign := standIn(first)
	if sign == "" {
		first, _ = utf8.DecodeRuneInString(norm.NFKD.String(cluster))
		if sign = string(first); first > '~' || first < ' ' {
			sign = standIn(first)
		}
	}
	if sign == "" {
		sign = strings.Repeat("?", width)
	}
	b.WriteString(sign)
	b.WriteString(strings.Repeat(" ", max(0, width-len(sign))))
}

// beyond is where the next character that is not plain ASCII begins, a letter
// with an accent that was typed apart included.
func beyond(text string, from int) int {
	for i := from; i < len(text); i++ {
		if text[i] >= utf8.RuneSelf {
			if i > from && text[i-1] >= ' ' && text[i-1] <= '~' && i-1 >= from && joins(text[i:]) {
				return i - 1
			}
			return i
		}
	}
	return len(text)
}

// joins reports whether a text begins with what is drawn in the cell before it.
func joins(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return r >= 0x300 && r < 0x370 || ansi.StringWidthWc(string(r)) == 0
}
