package ui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"parcours/ui/phrase"
	"parcours/ui/present"
	"parcours/ui/screen"
)

// Offer is what a key does on the screen on top, for who has no keyboard.
type Offer struct {
	// Name is the key, for [Pressed]; Does what it does, in a few words.
	Name, Does string
}

// Pressed is a message that presses the key called so, as in "tab" or "+".
type Pressed string

// always are the keys for moving, opening and going back, which whoever shows offers has anyhow.
func always() []string {
	return []string{"up", "down", "left", "right", "enter", "esc"}
}

// Offers are the keys that the screen on top has on its bottom line where that has room for all,
// what matters most first; none that ends the program.
func (f *Frame) Offers() []Offer {
	own, common, last := inBar(f.top().Keys()), f.places(), f.keys.help
	if _, isNotes := f.top().(*present.Notes); isNotes || f.inTalk() || f.top().Typing() {
		common = nil
	}
	if f.top().Typing() {
		last = f.keys.helpAlways
	}
	keys := append(f.byImportance(append(own, common...)), last)
	if f.away() {
		keys = append(keys, f.keys.talk)
	}
	var all []Offer
	said := map[string]bool{}
	for _, k := range keys {
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

// pressed presses a key by its name.
func (f *Frame) pressed(name Pressed) tea.Cmd { return f.press(screen.Press(string(name))) }
