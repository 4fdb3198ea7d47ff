package cells

import (
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// Width is the cells that a text takes, dressed or not. Nearly all texts are of signs that take one
// cell each wherever they stand, and are counted many times as fast as by the rules for all signs.
func Width(text string) (cells int) {
	for i := 0; i < len(text); cells++ {
		size := single(text[i:])
		if size == 0 {
			return ansi.StringWidthWc(text)
		}
		i += size
	}
	return cells
}

// first is the first grapheme of a text, and its width.
func first(text string) (cluster string, width int) {
	if size := single(text); size > 0 && (size == len(text) || single(text[size:]) > 0) {
		return text[:size], 1
	}
	return ansi.FirstGraphemeCluster(text, ansi.WcWidth)
}

// single is the size in bytes of the first sign of a text where that is surely one of a cell, which
// no such sign behind it changes; else 0. They are the letters of European languages, punctuation,
// signs of currencies, arrows of one kind and what frames are drawn with.
func single(text string) (size int) {
	if c := text[0]; c < utf8.RuneSelf {
		if c < ' ' || c == 0x7f {
			return 0
		}
		return 1
	}
	r, size := utf8.DecodeRuneInString(text)
	switch {
	case r >= 0xa0 && r < 0x300 && r != 0xad, r >= 0x2010 && r < 0x2028, r >= 0x2030 && r < 0x2060, r >= 0x20a0 && r < 0x20c1, r >= 0x2190 && r < 0x2194, r >= 0x2500 && r < 0x25fd:
		return size
	}
	return 0
}
