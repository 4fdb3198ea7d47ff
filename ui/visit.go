package ui

import (
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/play"
	"parcours/ui/present"
	"parcours/ui/screen"
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
	// IsTyping says that letters are text.
	IsTyping bool
}

// Standing tells where one is.
func (f *Frame) Standing() Standing {
	top := f.top()
	return Standing{top, top.Place(), f.env.Trail.Here(), f.env.Words, top.Typing()}
}
