package ui

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/ui/phrase"
)

// Offer is what a key does on the screen on top, for who has no keyboard.
type Offer struct {
	// Name is the key, for [screen.Press]; Does what it does, in a few words.
	Name, Does string
}

// always are the keys for moving, opening and going back, which whoever shows offers has anyhow.
func always() []string {
	return []string{"up", "down", "left", "right", "enter", "esc"}
}

// Offers are the keys that the bottom line names where it has room for all; none that ends the
// program.
func (f *Frame) Offers() []Offer {
	keys, last := f.named()
	var all []Offer
	said := map[string]bool{}
	for _, k := range slices.DeleteFunc(append(keys, last...), f.leaves) {
		name, does := k.Keys()[0], phrase.Capital(k.Help().Desc)
		if said[does] { // where two keys do what is called alike, the second has its sign, too
			does += " · " + k.Help().Key
		}
		isOne := !strings.ContainsAny(k.Help().Key, " –") // a range of keys is no button
		if isOne && !slices.Contains(always(), name) {
			all, said[does] = append(all, Offer{name, does}), true
		}
	}
	return all
}

// Plain is what the screen on top shows, without styles.
func (f *Frame) Plain() string { return ansi.Strip(f.top().View()) }
