package record

import (
	"fmt"
	"unicode/utf8"

	"parcours/careers"
	"parcours/careers/legible"
)

// clean returns the text of a file in which each forbidden character but tabs
// and line breaks is reported and replaced by an underscore, so that the places
// after it stay what they are; nil after refusing a file that is not UTF-8.
func (f *File) clean(raw []byte) []byte {
	text, kept, marks, told := []byte{}, 0, legible.Marks(0), place{line: 1}
	for i := 0; i < len(raw); {
		r, size := rune(raw[i]), 1
		switch {
		case r >= 0x20 && r < 0x7f:
			marks, i = 0, i+1
			continue
		case r == '\n', r == '\r', r == '\t':
			i++
			continue
		case r >= utf8.RuneSelf:
			r, size = utf8.DecodeRune(raw[i:])
		}
		switch {
		case r == utf8.RuneError && size == 1:
			told = told.to(raw, i)
			f.problems = nil
			f.refuse(careers.Problem{Place: careers.Position{Line: told.line, Column: told.column(raw)}, Kind: careers.NotUTF8})
			return nil
		case !marks.May(r):
			text = append(append(text, raw[kept:i]...), '_')
			kept = i + size
			if len(f.problems) < careers.ProblemLimit {
				told = told.to(raw, i)
				f.problems = append(f.problems, careers.Problem{
					Place: careers.Position{File: f.name, Line: told.line, Column: told.column(raw)}, Kind: careers.ForbiddenCharacter, Found: codePoint(r),
				})
			}
		}
		i += size
	}
	if kept == 0 {
		return raw[:len(raw):len(raw)]
	}
	return append(text, raw[kept:]...)
}

// place is an offset in a text, the line that it is on, and where that begins.
type place struct{ at, line, begin int }

// to is the place of a later offset.
func (p place) to(raw []byte, at int) place {
	for ; p.at < at; p.at++ {
		if c := raw[p.at]; c == '\n' || c == '\r' && (p.at+1 == len(raw) || raw[p.at+1] != '\n') {
			p.line, p.begin = p.line+1, p.at+1
		}
	}
	return p
}

// column is the place's in its line, in characters.
func (p place) column(raw []byte) int { return 1 + utf8.RuneCount(raw[p.begin:p.at]) }

// codePoint writes a character as "U+202E".
func codePoint(r rune) string { return fmt.Sprintf("U+%04X", r) }
