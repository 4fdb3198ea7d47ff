package careers

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// quickly reads a file that is written the way datasets mostly are: plain
// names, values on one line, lists and mappings by indentation or in brackets.
// It returns nil for anything else, right or wrong, which [decoder.parse] then
// reads with a parser for all of YAML. It exists because that parser takes
// half of the time to the first picture; what it accepts it reads exactly alike.
func quickly(text []byte) *datum {
	if !isOrdinary(text) {
		return nil
	}
	q := &quick{text: string(text)}
	if !q.nextLine() || q.indent() != 0 || !q.atKey() {
		return nil
	}
	root := q.fields()
	if q.odd || q.line != ended {
		return nil
	}
	return root
}

// isOrdinary reports whether a text has no characters that parsers treat
// in ways of their own.
func isOrdinary(text []byte) bool {
	for _, c := range text {
		if c < ' ' && c != '\n' || c == 0x7f {
			return false
		}
	}
	for _, odd := range []string{"\u0085", "\u2028", "\u2029", "\ufeff"} {
		if bytes.Contains(text, []byte(odd)) {
			return false
		}
	}
	return true
}

// quick is a reader of one text. It stands at offset at of a line that begins
// at start, ends at end and has something on it.
type quick struct {
	text           string
	at, start, end int
	line           int32
	depth          int
	// odd says that something was met which quick does not read.
	odd bool
	// counted is an offset of the line, column the characters before it.
	counted int
	column  int32
	fresh   []datum  // not used yet
	pending []*datum // the content of what is being read
}

// ended is the line after the last.
const ended = -1

// nextLine goes to the first character of the next line that has more than a comment.
func (q *quick) nextLine() bool {
	for {
		if q.line++; q.line > 1 {
			q.start = q.end + 1
		}
		if q.start >= len(q.text) {
			q.line, q.start, q.at, q.end = ended, len(q.text), len(q.text), len(q.text)
			return false
		}
		q.end = len(q.text)
		if i := strings.IndexByte(q.text[q.start:], '\n'); i >= 0 {
			q.end = q.start + i
		}
		q.at, q.counted, q.column = q.start, q.start, 0
		q.skipSpaces()
		if q.at < q.end && q.text[q.at] != '#' {
			return true
		}
	}
}

func (q *quick) skipSpaces() {
	for q.at < q.end && q.text[q.at] == ' ' {
		q.at++
	}
}

// indent is how far in q stands, -1 at the end of the text. Before it there is
// nothing but spaces and dashes.
func (q *quick) indent() int {
	if q.line == ended {
		return -1
	}
	return q.at - q.start
}

// next returns the character after the one q stands at, a space at the end of the line.
func (q *quick) next() byte { return q.peek(q.at + 1) }

func (q *quick) peek(at int) byte {
	if at < q.end {
		return q.text[at]
	}
	return ' '
}

// give notes that the text is odd.
func (q *quick) give() *datum {
	q.odd = true
	return nil
}

func (q *quick) atDash() bool { return q.peek(q.at) == '-' && q.next() == ' ' }

// atKey reports whether q stands at a plain name with its colon.
func (q *quick) atKey() bool { return q.keyEnd() > q.at }

// keyEnd returns the offset of the colon after a plain name, 0 where there is none.
func (q *quick) keyEnd() int {
	for i := q.at; i < min(q.end, q.at+idLimit); i++ {
		switch c := q.text[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-', c == '_':
		case c == ':' && i > q.at && q.peek(i+1) == ' ':
			return i
		default:
			return 0
		}
	}
	return 0
}

// datum returns a new one at the place where q stands.
func (q *quick) datum(kind datumKind) *datum {
	if len(q.fresh) == 0 {
		q.fresh = make([]datum, 128)
	}
	d := &q.fresh[0]
	q.fresh = q.fresh[1:]
	q.column += int32(utf8.RuneCountInString(q.text[q.counted:q.at]))
	q.counted = q.at
	d.kind, d.place = kind, place{q.line, q.column + 1}
	return d
}

// collect gives d what is pending since mark.
func (q *quick) collect(d *datum, mark int) *datum {
	d.content = append([]*datum(nil), q.pending[mark:]...)
	q.pending = q.pending[:mark]
	return d
}

func (q *quick) key() *datum {
	end := q.keyEnd()
	if end == 0 {
		return q.give()
	}
	key := q.datum(scalarKind)
	key.value = q.text[q.at:end]
	q.at = end + 1
	return key
}

// fields reads a mapping by indentation. A line that stands at the indentation
// of nothing that is being read is left, and ends the quick reading.
func (q *quick) fields() *datum {
	if q.depth++; q.depth > depthLimit/2 {
		return q.give()
	}
	indent, mark := q.indent(), len(q.pending)
	d := q.datum(mappingKind)
	for ok := true; ok && !q.odd; ok = q.indent() == indent {
		q.pending = append(q.pending, q.key())
		if q.odd {
			break
		}
		q.pending = append(q.pending, q.after(indent))
	}
	q.depth--
	return q.collect(d, mark)
}

// after reads the value after a key and goes to the next line.
func (q *quick) after(indent int) *datum {
	q.skipSpaces()
	if q.at < q.end && q.text[q.at] != '#' {
		return q.lastOfLine()
	}
	null := q.datum(scalarKind)
	q.nextLine()
	switch {
	case q.indent() > indent && q.atDash(), q.indent() == indent && q.atDash():
		return q.list()
	case q.indent() > indent && q.atKey():
		return q.fields()
	case q.indent() > indent:
		return q.give()
	}
	return null
}

// list reads a list by indentation.
func (q *quick) list() *datum {
	if q.depth++; q.depth > depthLimit/2 {
		return q.give()
	}
	indent, mark := q.indent(), len(q.pending)
	d := q.datum(listKind)
	for ok := true; ok && !q.odd; ok = q.indent() == indent && q.atDash() {
		q.at++
		q.skipSpaces()
		switch {
		case q.at == q.end || q.text[q.at] == '#':
			q.odd = true
		case q.atKey():
			q.pending = append(q.pending, q.fields())
		default:
			q.pending = append(q.pending, q.lastOfLine())
		}
	}
	q.depth--
	return q.collect(d, mark)
}

// lastOfLine reads a value that only a comment may follow and goes to the next line.
func (q *quick) lastOfLine() *datum {
	d := q.inline(false)
	if q.odd {
		return nil
	}
	at := q.at
	q.skipSpaces()
	if q.at < q.end && (q.text[q.at] != '#' || q.at == at) {
		return q.give()
	}
	q.nextLine()
	return d
}
