package ui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/help"
	"parcours/ui/i18n"
	"parcours/ui/play"
	"parcours/ui/present"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

// Visit is a message that opens a view from outside, as an address names it: the one that the
// options say, or the games, or a talk. The session's trail, theme and notebook stay.
type Visit struct {
	Options Options
	Games   *play.Options
	Talk    *present.Options
}

func (f *Frame) visit(v Visit) tea.Cmd {
	f.leave()
	o := v.Options
	if o.At == "" {
		o.At = f.env.Trail.Here()
	}
	f.options.At, f.options.View, f.options.FromEntry, f.options.With, f.options.To = o.At, o.View, o.FromEntry, o.With, o.To
	if o.Language != f.env.Words.Tag {
		f.speak(o.Language)
	}
	f.env.Trail.Go(o.At)
	f.behind, f.starting, f.notice, f.isError = opened{}, nil, "", false
	f.toGround()
	switch {
	case v.Games != nil:
		f.push(play.New(f.env, *v.Games))
	case v.Talk != nil:
		f.starting = f.present(*v.Talk)
	default:
		f.open(o.Screen)
	}
	return tea.Batch(f.starting, f.tell(screen.Changed{}))
}

// Standing is where someone is in the program, for who shows that beside it.
type Standing struct {
	// Screen is the one on top: another value is another view.
	Screen screen.Screen
	// Place is the arguments that open it again.
	Place []string
	Node  careers.NodeID
	Words *i18n.Words
	Theme *theme.Theme
	// IsTyping says that letters are text, IsHelp that the screen is the help of another.
	IsTyping, IsHelp bool
}

// Standing tells where one is.
func (f *Frame) Standing() Standing {
	top := f.top()
	_, isHelp := top.(*help.Help)
	return Standing{top, top.Place(), f.env.Trail.Here(), f.env.Words, f.env.Theme, top.Typing(), isHelp}
}

// Showing is the view where one stands as others are brought to it: what it is about, none of what
// is someone's own, as a notebook. ok is false on a screen that shows nothing to others.
func (f *Frame) Showing() (v Visit, ok bool) {
	if talk, _ := f.talk(); f.inTalk() {
		v.Talk, ok = talk.Shown()
		return v, ok
	}
	v.Options = placed(f.env.Graph, f.top().Place())
	switch v.Options.Screen {
	case "", "sheet", "compare", "plan":
		return v, v.Options.At != "" || v.Options.FromEntry
	}
	return Visit{}, false
}

// placed are the options that a screen's Place stands for.
func placed(g *careers.Graph, place []string) (o Options) {
	for i := 0; i+1 < len(place); i += 2 {
		switch value := place[i+1]; place[i] {
		case "--at":
			o.At = careers.NodeID(value)
		case "--screen":
			o.Screen = value
		case "--view":
			o.View = value
		case "--to":
			o.To = careers.NodeID(value)
		case "--with":
			for id := range strings.SplitSeq(value, ",") {
				o.With = append(o.With, careers.NodeID(id))
			}
		}
	}
	if e := g.Entry(); e != nil && o.Screen == "plan" && o.At == e.ID {
		o.At, o.FromEntry = "", true
	}
	return o
}

// Bookmark is where someone is in the program, to come back to.
type Bookmark struct {
	stack  []opened
	behind opened
	trail  *screen.Trail
	hits   []careers.NodeID
	route  []careers.NodeID
	picked []careers.NodeID
	from   careers.NodeID // where the last plan began
}

// Mark remembers where someone is before they are brought elsewhere, on a trail of its own.
func (f *Frame) Mark() Bookmark {
	f.leave()
	b := Bookmark{f.stack, f.behind, f.env.Trail, f.env.Hits, f.env.Route, f.picked, f.planned}
	f.env.Trail = screen.NewTrail(f.env.Trail.Here())
	f.env.Hits, f.env.Route = nil, nil
	f.toGround()
	return b
}

// Return brings someone back to where they were.
func (f *Frame) Return(b Bookmark) tea.Cmd {
	f.stack, f.behind, f.env.Trail, f.env.Hits, f.env.Route = b.stack, b.behind, b.trail, b.hits, b.route
	f.Keep(b)
	f.resize()
	return f.tell(screen.Changed{})
}

// Keep takes what someone had begun to compare and to plan up again, where they are.
func (f *Frame) Keep(b Bookmark) { f.picked, f.planned = slices.Clone(b.picked), b.from }
