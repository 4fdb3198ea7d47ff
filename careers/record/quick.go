package record

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// quick reads a clean text that is written the way datasets mostly are: plain
// names, each once, values on one line, lists and mappings by indentation or in
// brackets. What it accepts has nothing that [File.inspect] looks for and is
// read as [Document] does, but for tags other than those of nulls and booleans,
// which nothing asks for; for anything else, right or wrong, it returns nil.
//
// It exists because a parser of all of YAML spends two thirds of the time in
// which the built-in data is read.
func quick(text []byte) (root *yaml.Node) {
	defer func() {
		p := recover()
		if _, ok := p.(unusual); ok {
			root = nil
		} else if p != nil {
			panic(p)
		}
	}()
	q := &liner{text: string(text), end: -1}
	expect(bytes.IndexByte(text, '\t') < 0 && bytes.IndexByte(text, '\r') < 0)
	q.nextLine()
	expect(q.indent() == 0)
	root = q.mapping()
	expect(q.indent() == ended)
	return root
}

// fieldsLimit is how many fields a mapping has that is read quickly.
const fieldsLimit = 100

// unusual ends the quick reading of a text that is not written as usual.
type unusual struct{}

func expect(usual bool) {
	if !usual {
		panic(unusual{})
	}
}

// liner reads a text line by line. It stands at offset at of the line between
// start and end, which has something on it.
type liner struct {
	text                   string
	start, at, end, line   int
	counted, column, depth int // column is that of offset counted
	fresh                  []yaml.Node
	pending                []*yaml.Node // the content of what is being read
}

// ended is the indentation behind the last line.
const ended = -1

// nextLine goes to the next line that has more than a comment.
func (q *liner) nextLine() {
	for q.start = q.end + 1; q.start < len(q.text); q.start = q.end + 1 {
		q.at, q.counted, q.column, q.line = q.start, q.start, 1, q.line+1
		q.end = len(q.text)
		if i := strings.IndexByte(q.text[q.start:], '\n'); i >= 0 {
			q.end = q.start + i
		}
		if !q.atEnd() {
			return
		}
	}
	q.start, q.at, q.end = len(q.text), len(q.text), len(q.text)
}

// atEnd passes over blanks and reports whether no more than a comment follows.
func (q *liner) atEnd() bool {
	for q.at < q.end && q.text[q.at] == ' ' {
		q.at++
	}
	return q.at == q.end || q.text[q.at] == '#'
}

// indent is how far in q stands; before it are only blanks and dashes.
func (q *liner) indent() int {
	if q.start == len(q.text) {
		return ended
	}
	return q.at - q.start
}

// peek returns the character n after the one q stands at, a blank behind the line.
func (q *liner) peek(n int) byte {
	if q.at+n < q.end {
		return q.text[q.at+n]
	}
	return ' '
}

// isOneOf reports whether the character n further is one of some.
func (q *liner) isOneOf(n int, some string) bool { return strings.IndexByte(some, q.peek(n)) >= 0 }

func (q *liner) atDash() bool { return q.peek(0) == '-' && q.peek(1) == ' ' }

// keyLength returns how long a plain name before a colon is, 0 where there is none.
func (q *liner) keyLength() (n int) {
	for rest := q.text[q.at:q.end]; n < len(rest) && isNamed(rest[n]); {
		n++
	}
	if q.peek(n) != ':' || q.peek(n+1) != ' ' {
		return 0
	}
	return n
}

func isNamed(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_'
}

// node returns a new one at the place where q stands.
func (q *liner) node(kind yaml.Kind, style yaml.Style) *yaml.Node {
	if len(q.fresh) == 0 {
		q.fresh = make([]yaml.Node, 64)
	}
	n := &q.fresh[0]
	q.fresh = q.fresh[1:]
	q.column += utf8.RuneCountInString(q.text[q.counted:q.at])
	q.counted = q.at
	n.Kind, n.Style, n.Line, n.Column = kind, style, q.line, q.column
	return n
}

// collection returns a node with the content that read adds to what is pending.
func (q *liner) collection(kind yaml.Kind, style yaml.Style, read func()) *yaml.Node {
	q.depth++
	expect(q.depth <= depthLimit/2)
	n, mark := q.node(kind, style), len(q.pending)
	read()
	n.Content = slices.Clone(q.pending[mark:])
	expect(kind != yaml.MappingNode || areOnce(n.Content))
	q.pending = q.pending[:mark]
	q.depth--
	return n
}

// areOnce reports whether the keys of a mapping are few, and different ones.
func areOnce(pairs []*yaml.Node) bool {
	if len(pairs) > 2*fieldsLimit {
		return false
	}
	for i := 0; i < len(pairs); i += 2 {
		for j := 0; j < i; j += 2 {
			if pairs[i].Value == pairs[j].Value {
				return false
			}
		}
	}
	return true
}

func (q *liner) add(n *yaml.Node) { q.pending = append(q.pending, n) }

// scalar returns a value of the next n characters.
func (q *liner) scalar(n int, style yaml.Style) *yaml.Node {
	value := q.node(yaml.ScalarNode, style)
	value.Value = q.text[q.at : q.at+n]
	q.at += n
	return value
}

// key reads a name with its colon.
func (q *liner) key() {
	length := q.keyLength()
	expect(length > 0)
	q.add(q.scalar(length, 0))
	q.at++
}

// mapping reads a mapping by indentation.
func (q *liner) mapping() *yaml.Node {
	return q.collection(yaml.MappingNode, 0, func() {
		for indent := q.indent(); q.indent() == indent; {
			q.key()
			q.add(q.after(indent))
		}
	})
}

// after reads the value after a key and goes to the next line.
func (q *liner) after(indent int) *yaml.Node {
	if !q.atEnd() {
		return q.lastOfLine()
	}
	null := q.scalar(0, 0)
	null.Tag = "!!null"
	q.nextLine()
	switch {
	case q.indent() >= indent && q.atDash():
		return q.list()
	case q.indent() > indent:
		return q.mapping()
	}
	return null
}

// list reads a list by indentation.
func (q *liner) list() *yaml.Node {
	return q.collection(yaml.SequenceNode, 0, func() {
		for indent := q.indent(); q.indent() == indent && q.atDash(); {
			q.at++
			expect(!q.atEnd())
			if q.keyLength() > 0 {
				q.add(q.mapping())
			} else {
				q.add(q.lastOfLine())
			}
		}
	})
}

// lastOfLine reads a value that only a comment may follow and goes to the next line.
func (q *liner) lastOfLine() *yaml.Node {
	value := q.inline(false)
	behind := q.at
	expect(q.atEnd() && (q.at > behind || q.at == q.end))
	q.nextLine()
	return value
}

// inline reads a value of this line.
func (q *liner) inline(isInBrackets bool) *yaml.Node {
	switch q.peek(0) {
	case '{', '[':
		return q.brackets()
	case '"', '\'':
		return q.quoted()
	}
	return q.plain(isInBrackets)
}

// brackets reads a list or a mapping that ends on the line where it begins.
func (q *liner) brackets() *yaml.Node {
	kind, closing := yaml.SequenceNode, byte(']')
	if q.peek(0) == '{' {
		kind, closing = yaml.MappingNode, '}'
	}
	return q.collection(kind, yaml.FlowStyle, func() {
		q.at++
		for more := !q.atEnd() && q.peek(0) != closing; more; {
			if kind == yaml.MappingNode {
				q.key()
				expect(!q.atEnd())
			}
			q.add(q.inline(true))
			expect(!q.atEnd())
			if more = q.peek(0) == ','; more {
				q.at++
				expect(!q.atEnd())
			}
		}
		expect(q.peek(0) == closing)
		q.at++
	})
}

// plain reads a value without quotes.
func (q *liner) plain(isInBrackets bool) *yaml.Node {
	expect(!q.isOneOf(0, " ?:,[]{}#&*!|>%@`\"'") && !(q.peek(0) == '-' && q.isOneOf(1, " ,[]{}")))
	n := q.plainLength(isInBrackets)
	expect(q.at+n == q.end || q.isOneOf(n, "#,]}"))
	value := q.scalar(len(strings.TrimRight(q.text[q.at:q.at+n], " ")), 0)
	switch value.Value {
	case "~", "null", "Null", "NULL":
		value.Tag = "!!null"
	case "true", "True", "TRUE", "false", "False", "FALSE":
		value.Tag = "!!bool"
	}
	return value
}

// plainLength is how far it is to a comment or, in brackets, to one or a comma.
func (q *liner) plainLength(isInBrackets bool) int {
	rest := q.text[q.at:q.end]
	for n := 1; n < len(rest); n++ {
		switch rest[n] {
		case ',', '[', ']', '{', '}':
			if isInBrackets {
				return n
			}
		case '#':
			if rest[n-1] == ' ' {
				return n
			}
		case ':':
			expect(!q.isOneOf(n+1, " ,[]{}"))
		}
	}
	return len(rest)
}

// quoted reads a value in quotes, without escapes but that of the quote itself.
func (q *liner) quoted() *yaml.Node {
	quote, style := "'", yaml.SingleQuotedStyle
	if q.peek(0) == '"' {
		quote, style = `"`, yaml.DoubleQuotedStyle
	}
	value, length := q.node(yaml.ScalarNode, style), 0
	for more := true; more; more = quote == "'" && q.peek(length) == '\'' {
		length++
		i := strings.Index(q.text[q.at+length:q.end], quote)
		expect(i >= 0)
		length += i + 1
	}
	value.Value = q.text[q.at+1 : q.at+length-1]
	if q.at += length; quote == "'" {
		value.Value = strings.ReplaceAll(value.Value, "''", "'")
	}
	expect(quote == "'" || !strings.Contains(value.Value, `\`))
	return value
}
