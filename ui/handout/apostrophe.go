package handout

import (
	"io"
	"strings"
)

// apostrophes sets the straight apostrophes of a page as print does: ’. On a
// screen of letters they stay straight; on paper that looks unfinished.
//
// It reads the page as it is written, which ends with a tag. What stands within
// a tag is left alone, and so is what people type and machines read: code and
// style.
type apostrophes struct {
	out io.Writer
	// within is the element whose text is left alone, "" for none.
	within string
	// tag is what has been read of a tag, from its < on; nil outside.
	tag []byte
	// entity is what has been read of a character reference, from its & on.
	entity []byte
}

// The straight apostrophe as html/template writes it, and the one of print.
const (
	straight    = "&#39;"
	typographic = "’"
)

// Write writes p with its apostrophes set.
func (a *apostrophes) Write(p []byte) (int, error) {
	set := make([]byte, 0, len(p)+len(p)/16)
	for _, b := range p {
		set = a.next(set, b)
	}
	if _, err := a.out.Write(set); err != nil {
		return 0, err
	}
	return len(p), nil
}

// next appends what b brings.
func (a *apostrophes) next(set []byte, b byte) []byte {
	switch {
	case a.tag != nil:
		a.tag = append(a.tag, b)
		if b == '>' {
			a.pass(string(a.tag))
			a.tag = nil
		}
		return append(set, b)
	case a.entity != nil:
		return a.refer(set, b)
	case b == '<':
		a.tag = []byte{b}
		return append(set, b)
	case a.within != "":
		return append(set, b)
	case b == '&':
		a.entity = []byte{b}
		return set
	case b == '\'':
		return append(set, typographic...)
	}
	return append(set, b)
}

// refer goes on reading a character reference, and lets it go unchanged as soon
// as it is not that of the apostrophe.
func (a *apostrophes) refer(set []byte, b byte) []byte {
	read := append(a.entity, b)
	switch {
	case string(read) == straight:
		a.entity = nil
		return append(set, typographic...)
	case strings.HasPrefix(straight, string(read)):
		a.entity = read
		return set
	}
	set = append(set, a.entity...)
	a.entity = nil
	return a.next(set, b)
}

// pass notes that a tag begins or ends an element that is left alone.
func (a *apostrophes) pass(tag string) {
	for _, name := range []string{"code", "style"} {
		switch {
		case tag == "</"+name+">" && a.within == name:
			a.within = ""
		case a.within == "" && (tag == "<"+name+">" || strings.HasPrefix(tag, "<"+name+" ")):
			a.within = name
		}
	}
}
