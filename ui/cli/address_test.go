package cli

import (
	"slices"
	"testing"

	"golang.org/x/text/language"
)

func TestAnAddressNamesAViewAsArgumentsDo(t *testing.T) {
	for address, args := range map[string][]string{
		"lang=fr&at=cto&screen=sheet":                           {"--at", "cto", "--screen", "sheet"},
		"lang=fr&at=bac-nsi&screen=plan&to=cto":                 {"--at", "bac-nsi", "--screen", "plan", "--to", "cto"},
		"lang=fr&at=cto&screen=compare&with=dba,lead-developer": {"--at", "cto", "--screen", "compare", "--with", "dba,lead-developer"},
		"lang=fr&at=cto&view=crossroads":                        {"--at", "cto", "--view", "crossroads"},
		"lang=fr&play=mixed&teams=3&seed=7KQ2&rounds=5":         {"play", "mixed", "--teams", "3", "--seed", "7KQ2", "--rounds", "5"},
		"lang=fr&play=":              {"play"},
		"lang=fr&present=first-look": {"present", "first-look"},
	} {
		if got := addressOf(language.French, args); got != address {
			t.Errorf("%q has the address %q, not %q", args, got, address)
		}
		want := []string{}
		for i := 0; i < len(args); i++ {
			if len(args[i]) > 2 && args[i][:2] == "--" {
				want = append(want, args[i]+"="+args[i+1])
				i++
			} else {
				want = append(want, args[i])
			}
		}
		got := slices.DeleteFunc(argumentsOf("#"+address), func(arg string) bool { return arg == "--lang=fr" })
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%q opens %q, not %q", address, got, want)
		}
	}
}

func TestAnAddressMayNotSayEverything(t *testing.T) {
	for _, address := range []string{
		"data=/etc/passwd", "notebook=x", "import=rome", "check=", "--at=cto", "kiosk=1", "json=true", "plain=true", "%zz", "=", "&&&", "play=--seed",
	} {
		for _, arg := range argumentsOf(address) {
			if arg != "play" {
				t.Errorf("%q gives %q", address, arg)
			}
		}
	}
	if got := argumentsOf("?at=%2e%2e%2f&play=mixed&at=cto"); !slices.Equal(got, []string{"play", "mixed"}) {
		t.Errorf("a game is opened by %q", got)
	}
}
