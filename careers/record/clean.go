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
	text, kept := []byte{}, 0
	line, column, marks := 1, 1, legible.Marks(0)
	for i := 0; i < len(raw); {
		r, size := rune(raw[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(raw[i:])
		}
		switch {
		case r == utf8.RuneError && size == 1:
			f.problems = nil
			f.refuse(careers.Problem{Place: careers.Position{Line: line, Column: column}, Kind: careers.NotUTF8})
			return nil
		case r == '\n', r == '\r' && (i+1 == len(raw) || raw[i+1] != '\n'):
			line, column = line+1, 0
		case r == '\t', r == '\r':
		case r >= 0x20 && r < 0x7f:
			marks = 0
		default:
			if !marks.May(r) {
				text = append(append(text, raw[kept:i]...), '_')
				kept = i + size
				if len(f.problems) < careers.ProblemLimit {
					f.problems = append(f.problems, careers.Problem{
						Place: careers.Position{File: f.name, Line: line, Column: column}, Kind: careers.ForbiddenCharacter, Found: codePoint(r),
					})
				}
			}
		}
		column++
		i += size
	}
	if kept == 0 {
		return raw[:len(raw):len(raw)]
	}
	return append(text, raw[kept:]...)
}

// codePoint writes a character as "U+202E".
func codePoint(r rune) string { return fmt.Sprintf("U+%04X", r) }
