package web

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"
)

// A page names a view behind the # of its address: "lang=fr&at=cto&screen=sheet" stands for the
// arguments --lang fr --at cto --screen sheet, "play=mixed&seed=7KQ2" for play mixed --seed 7KQ2.

// addressed are the flags that an address may set. No others: an address is written by anyone.
func addressed() []string {
	return []string{"lang", "theme", "at", "screen", "view", "with", "to", "teams", "seed", "rounds"}
}

// address is what an address says, by name: the first time that it says it.
type address map[string]string

func (a address) has(name string) bool {
	_, ok := a[name]
	return ok
}

// parse reads an address, whatever it says.
func parse(text string) address {
	said := address{}
	for part := range strings.SplitSeq(strings.TrimLeft(text, "#?"), "&") {
		name, value, _ := strings.Cut(part, "=")
		if name = unescaped(name); name != "" && !said.has(name) {
			said[name] = unescaped(value)
		}
	}
	return said
}

// unescaped puts bytes in the place of "%2F" and the like; what is no such code stays.
func unescaped(text string) string {
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == '%' && i+2 < len(text) {
			if c, err := strconv.ParseUint(text[i+1:i+3], 16, 8); err == nil {
				b.WriteByte(byte(c))
				i += 2
				continue
			}
		}
		b.WriteByte(text[i])
	}
	return strings.ToValidUTF8(b.String(), "")
}

// escaped is a text with codes for all but letters, digits and a few marks.
func escaped(text string) string {
	var b strings.Builder
	for i := range len(text) {
		switch c := text[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', strings.IndexByte("-_.,~", c) >= 0:
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// addressOf is the address of a view that arguments open, as a screen's Place has them.
func addressOf(lang language.Tag, args []string) string {
	parts := []string{"lang=" + lang.String()}
	if len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		what := ""
		if len(args) > 1 && !strings.HasPrefix(args[1], "-") {
			what = args[1]
		}
		parts = append(parts, args[0]+"="+escaped(what))
	}
	for i, arg := range args {
		if name, isFlag := strings.CutPrefix(arg, "--"); isFlag && i+1 < len(args) && slices.Contains(addressed(), name) {
			parts = append(parts, name+"="+escaped(args[i+1]))
		}
	}
	return strings.Join(parts, "&")
}
