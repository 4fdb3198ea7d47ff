package ui

import (
	"cmp"
	"slices"

	tea "charm.land/bubbletea/v2"

	"parcours/careers/notebook"
	"parcours/ui/careermap"
	"parcours/ui/present"
	"parcours/ui/rich"
	"parcours/ui/screen"
)

// What the screen on top is about decides which keys of the frame there are on it.

// places are the keys that open screens, as they are named on the screen on top.
func (f *Frame) places() []screen.Key {
	k := f.now()
	_, onMap := f.top().(*careermap.Map)
	if onMap {
		k.cards.SetHelp(k.cards.Help().Key, f.env.Words.Cards.KeyShort)
	}
	if slices.Contains(f.paper(), "--mine") {
		k.print.SetHelp(k.print.Help().Key, f.env.Words.Frame.PrintNotebook)
	}
	k.print.InBar = !onMap && f.prints() && len(f.paper()) > 0
	return inBar(k.places())
}

// barStart is the blank cells before the first key of the bottom line.
const barStart = 1

// named are the keys that the bottom line names where it has room for all: the screen's and the
// frame's, what matters most first; and those that always have their place.
func (f *Frame) named() (keys, last []screen.Key) {
	own, common, last := inBar(f.top().Keys()), f.places(), inBar(f.keys.last())
	if f.top().Typing() {
		common, last = nil, []screen.Key{f.keys.helpAlways}
	}
	if f.guard != nil { // nobody quits a kiosk by a key that is shown
		last = slices.DeleteFunc(last, f.leaves)
	}
	if _, isNotes := f.top().(*present.Notes); isNotes || f.inTalk() { // what leaves a talk has no place in front of a room
		common = nil
	}
	if f.away() {
		last = append([]screen.Key{f.keys.talk}, last...)
	}
	return f.byImportance(append(own, common...)), last
}

// bar is the keys that fit the bottom line.
func (f *Frame) bar() []screen.Key {
	keys, last := f.named()
	room := f.width - barStart
	for _, k := range last {
		room -= keyWidth(k)
	}
	var shown []screen.Key
	for _, k := range keys {
		if w := keyWidth(k); w <= room {
			shown = append(shown, k)
			room -= w
		}
	}
	return append(shown, last...)
}

func inBar(keys []screen.Key) []screen.Key {
	var shown []screen.Key
	for _, k := range keys {
		if k.InBar && k.Off == "" {
			shown = append(shown, k)
		}
	}
	return shown
}

func keyWidth(k screen.Key) int {
	return rich.Width(k.Help().Key) + 1 + rich.Width(k.Help().Desc) + 2
}

// byImportance puts those first that the screen on top says matter most.
func (f *Frame) byImportance(keys []screen.Key) []screen.Key {
	first := f.matter()
	rank := func(k screen.Key) int {
		best := len(first)
		for _, name := range k.Keys() {
			if i := slices.Index(first, name); i >= 0 {
				best = min(best, i)
			}
		}
		return best
	}
	slices.SortStableFunc(keys, func(a, b screen.Key) int { return cmp.Compare(rank(a), rank(b)) })
	return keys
}

// matter is what the screen on top says matters most.
func (f *Frame) matter() []string {
	if s, ok := f.top().(interface{ Matter() []string }); ok {
		return s.Matter()
	}
	return nil
}

func (f *Frame) matters(name string) bool { return slices.Contains(f.matter(), name) }

// paper is the arguments that print the screen on top, nil where nothing does.
func (f *Frame) paper() []string {
	if s, ok := f.top().(interface{ Paper() []string }); ok {
		return s.Paper()
	}
	return nil
}

// prints reports whether there is a key that prints in this session: neither passers-by nor a
// room leave files.
func (f *Frame) prints() bool {
	talk, _ := f.talk()
	return f.options.Print != nil && f.guard == nil && talk == nil
}

// print has the page of the screen on top written.
func (f *Frame) print() tea.Cmd {
	paper := f.paper()
	if len(paper) == 0 {
		f.notice = f.env.Words.Frame.NoPaper
		return nil
	}
	return f.options.Print(paper, f.env.Words, f.env.Notebook.Content())
}

// bindings are all of the frame's keys that do something in this session, on the screen on top.
func (f *Frame) bindings() []screen.Key {
	is := func(k, other screen.Key) bool { return slices.Equal(k.Keys(), other.Keys()) }
	keys := slices.DeleteFunc(f.heard(f.now().all()), func(k screen.Key) bool {
		isUnprinted, isUntold := !f.prints() && is(k, f.keys.print), !f.talks() && is(k, f.keys.talk)
		isPointless := f.inTalk() && (is(k, f.keys.planTo) || is(k, f.keys.keep) || is(k, f.keys.aside))
		return isUnprinted || isUntold || isPointless || f.guard != nil && f.leaves(k) || f.below().Typing() && rich.Width(k.Keys()[0]) == 1
	})
	return append(keys, f.around()...)
}

// around are the keys of what stands around the frame.
func (f *Frame) around() []screen.Key {
	if f.options.Around == nil {
		return nil
	}
	return f.options.Around(f.env.Words)
}

// isAround reports whether a key is one of those.
func (f *Frame) isAround(name string) bool {
	return slices.ContainsFunc(f.around(), func(k screen.Key) bool { return slices.Contains(k.Keys(), name) })
}

// heard are those keys that reach the program.
func (f *Frame) heard(keys []screen.Key) []screen.Key {
	return slices.DeleteFunc(keys, func(k screen.Key) bool {
		return !slices.ContainsFunc(k.Keys(), func(name string) bool { return !slices.Contains(f.options.Withheld, name) })
	})
}

// leaves reports whether a key ends the program or lays it aside.
func (f *Frame) leaves(k screen.Key) bool {
	return slices.ContainsFunc([]screen.Key{f.keys.quit, f.keys.interrupt, f.keys.suspend}, func(o screen.Key) bool { return slices.Equal(k.Keys(), o.Keys()) })
}

// decide writes what someone thinks of a node into the notebook; a reason given before stays.
func (f *Frame) decide(o screen.Decide) tea.Cmd {
	n, w, book := f.env.Graph.Node(o.Node), f.env.Words.Notes, f.env.Notebook
	if n == nil || book == nil {
		return nil
	}
	_, why := book.Stance(o.Node)
	changed := book.Decide(o.Node, o.Stance, why)
	said := [2]func(string) string{w.KeptNow, w.AsideNow}
	if !changed {
		said = [2]func(string) string{w.KeptBefore, w.AsideBefore}
	}
	f.notice = said[min(o.Stance/notebook.Aside, 1)](f.env.Text(n.Name))
	if !changed {
		return nil
	}
	return f.keeper.changed()
}
