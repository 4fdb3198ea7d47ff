package web

import (
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
		"lang=fr":                    {"--data", "x", "--notebook", "y"},
	} {
		if got := addressOf(language.French, args); got != address {
			t.Errorf("%q has the address %q, not %q", args, got, address)
		}
	}
}

func TestAnAddressIsReadWhateverItSays(t *testing.T) {
	for address, at := range map[string]string{
		"#lang=fr&at=cto": "cto", "?at=cto": "cto", "#%zz&at=cto": "cto", "#at=a%26b": "a&b", "#at=%C3%A9t%C3%A9&at=x": "été", "#at=%ff%zz%4": "%zz%4", "###": "", "": "", "#=&&&": "", "#at": "",
	} {
		if got := parse(address)["at"]; got != at {
			t.Errorf("%q is at %q, not %q", address, got, at)
		}
	}
}
