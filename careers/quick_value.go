package careers

import "strings"

// inline reads a value that begins on this line.
func (q *quick) inline(bracketed bool) *datum {
	switch q.peek(q.at) {
	case '{', '[':
		return q.brackets()
	case '"', '\'':
		return q.quoted()
	}
	return q.bare(bracketed)
}

// bare reads a value without quotes.
func (q *quick) bare(bracketed bool) *datum {
	first := q.peek(q.at)
	if strings.IndexByte(" ?:,[]{}#&*!|>%@`\"'", first) >= 0 || first == '-' && strings.IndexByte(" ,[]{}", q.next()) >= 0 {
		return q.give()
	}
	end := q.bareEnd(bracketed)
	d := q.datum(scalarKind)
	d.value = strings.TrimRight(q.text[q.at:end], " ")
	q.at += len(d.value)
	return d
}

func (q *quick) bareEnd(bracketed bool) int {
	for i := q.at; i < q.end; i++ {
		switch c := q.text[i]; {
		case c == ':' && strings.IndexByte(" ,[]{}", q.peek(i+1)) >= 0, bracketed && (c == '[' || c == '{'):
			q.odd = true
			return i
		case c == '#' && q.text[i-1] == ' ', bracketed && (c == ',' || c == ']' || c == '}'):
			return i
		}
	}
	return q.end
}

// quoted reads a value in quotes, without escapes but that of the quote itself.
func (q *quick) quoted() *datum {
	d := q.datum(scalarKind)
	quote := q.text[q.at]
	d.style = singleQuotedStyle
	if quote == '"' {
		d.style = doubleQuotedStyle
	}
	from := q.at + 1
	for i := from; i < q.end; i++ {
		switch c := q.text[i]; {
		case c == '\\' && quote == '"':
			return q.give()
		case c == quote && quote == '\'' && q.peek(i+1) == quote:
			i++
		case c == quote:
			d.value, q.at = q.text[from:i], i+1
			if quote == '\'' {
				d.value = strings.ReplaceAll(d.value, "''", "'")
			}
			return d
		}
	}
	return q.give()
}

// brackets reads a list or a mapping that ends on the line where it begins.
func (q *quick) brackets() *datum {
	if q.depth++; q.depth > depthLimit/2 {
		return q.give()
	}
	mark, kind, closing := len(q.pending), listKind, byte(']')
	if q.text[q.at] == '{' {
		kind, closing = mappingKind, '}'
	}
	d := q.datum(kind)
	q.at++
	q.skipSpaces()
	for ok := q.peek(q.at) != closing; ok && !q.odd; ok = q.comma(closing) {
		if kind == mappingKind {
			if q.pending = append(q.pending, q.key()); q.odd {
				break
			}
			q.skipSpaces()
		}
		q.pending = append(q.pending, q.inline(true))
	}
	q.at++
	q.depth--
	return q.collect(d, mark)
}

// comma goes to the next entry in brackets and reports whether there is one.
func (q *quick) comma(closing byte) bool {
	q.skipSpaces()
	switch q.peek(q.at) {
	case closing:
		return false
	case ',':
		q.at++
		q.skipSpaces()
		return true
	}
	q.odd = true
	return false
}
