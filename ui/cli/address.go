package cli

import (
	"net/url"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// A page names a view behind the # of its address: "lang=fr&at=cto&screen=sheet" stands for
// --lang fr --at cto --screen sheet, and "play=mixed&seed=7KQ2" for play mixed --seed 7KQ2.

// addressFlags are the flags that an address may set, by the command that they belong to. No
// others: an address is written by anyone.
func addressFlags(command string) []string {
	switch command {
	case "play":
		return []string{"lang", "theme", "teams", "seed", "rounds"}
	case "present":
		return []string{"lang", "theme"}
	}
	return []string{"lang", "theme", "at", "screen", "view", "with", "to"}
}

// argumentsOf are the arguments that an address stands for; what it may not say is left out.
func argumentsOf(address string) (args []string) {
	said, _ := url.ParseQuery(strings.TrimLeft(address, "#?")) // what can be read of it
	command := ""
	for _, name := range []string{"play", "present"} {
		if command == "" && said.Has(name) {
			command, args = name, []string{name}
			if what := said.Get(name); what != "" && !strings.HasPrefix(what, "-") {
				args = append(args, what)
			}
		}
	}
	for _, name := range addressFlags(command) {
		if value := said.Get(name); value != "" {
			args = append(args, "--"+name+"="+value)
		}
	}
	return args
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
		if name, isFlag := strings.CutPrefix(arg, "--"); isFlag && i+1 < len(args) && slices.Contains(allAddressFlags(), name) {
			add(name, args[i+1])
		}
	}
	return strings.Join(parts, "&")
}

func allAddressFlags() []string { return append(addressFlags(""), addressFlags("play")...) }
