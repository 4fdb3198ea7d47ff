package web

import (
	"net/url"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// A page names a view behind the # of its address: "lang=fr&at=cto&screen=sheet" stands for the
// arguments --lang fr --at cto --screen sheet, "play=mixed&seed=7KQ2" for play mixed --seed 7KQ2.

// addressed are the flags that an address may set. No others: an address is written by anyone.
func addressed() []string {
	return []string{"lang", "theme", "at", "screen", "view", "with", "to", "teams", "seed", "rounds"}
}

// parse reads an address; what cannot be read of it is left out.
func parse(address string) url.Values {
	said, _ := url.ParseQuery(strings.TrimLeft(address, "#?"))
	return said
}

// addressOf is the address of a view that arguments open, as a screen's Place has them.
func addressOf(lang language.Tag, args []string) string {
	parts := []string{"lang=" + lang.String()}
	add := func(name, value string) {
		parts = append(parts, name+"="+strings.ReplaceAll(url.QueryEscape(value), "%2C", ","))
	}
	if len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		what := ""
		if len(args) > 1 && !strings.HasPrefix(args[1], "-") {
			what = args[1]
		}
		add(args[0], what)
	}
	for i, arg := range args {
		if name, isFlag := strings.CutPrefix(arg, "--"); isFlag && i+1 < len(args) && slices.Contains(addressed(), name) {
			add(name, args[i+1])
		}
	}
	return strings.Join(parts, "&")
}
