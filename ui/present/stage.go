package present

import (
	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers/script"
	"parcours/ui/i18n"
	"parcours/ui/rich"
)

// ask waits for a stage in a command.
func (p *Present) ask(what func(Stage) Event) tea.Cmd {
	stage := p.options.Stage
	if stage == nil {
		return nil
	}
	return func() tea.Msg { return what(stage) }
}

// hear answers what happened on the stage, and says it where that matters.
func (p *Present) hear(e Event) tea.Cmd {
	w := p.env.Words.Present.Link
	switch e.Kind {
	case Opened:
		resumed := p.opened
		p.opened = true
		cmd := tea.Batch(p.publish(), p.ask(Stage.Accept))
		if resumed {
			return tea.Batch(cmd, p.say(w.Resumed))
		}
		return cmd
	case Taken:
		p.opened = true // the next Opened follows another talk
		return tea.Batch(p.say(w.Taken), p.ask(Stage.Reopen))
	case Unable:
		return p.say(p.unable(e))
	case Joined:
		p.followers++
		watch := func(s Stage) Event { return s.Watch(e.Follower) }
		return tea.Batch(p.say(w.Following(p.followers)), p.ask(watch), p.ask(Stage.Accept))
	case Left:
		if p.followers--; p.followers == 0 {
			return p.say(w.NobodyFollows)
		}
		return p.say(w.Following(p.followers))
	case Stranger:
		return tea.Batch(p.say(w.Stranger), p.ask(Stage.Accept))
	case Crowded:
		return tea.Batch(p.say(w.Crowded), p.ask(Stage.Accept))
	}
	return nil
}

func (p *Present) unable(e Event) string {
	w := p.env.Words.Present.Link
	switch e.Cause {
	case Occupied:
		return w.Occupied(e.Path)
	case TooLong:
		return w.TooLong(e.Path)
	}
	return w.Failed(e.Reason)
}

// publish puts the present state on the stage. Commands may overtake each
// other: the serial number tells which state is the latest.
func (p *Present) publish() tea.Cmd {
	stage := p.options.Stage
	if stage == nil {
		return nil
	}
	p.serial++
	s := p.State()
	return func() tea.Msg {
		stage.Publish(s)
		return nil
	}
}

// State is what the notes are told.
func (p *Present) State() State {
	s := State{Version: version, Serial: p.serial}
	if p.talk == nil {
		return s
	}
	scene := p.scene()
	s.Script, s.Scene, s.Scenes = p.talk.Title, p.at+1, len(p.talk.Scenes)
	s.Title, s.Question, s.Notes = scene.Title, scene.Question, scene.Notes
	s.Revealed, s.Reveals, s.Answers = p.revealed[p.at], p.reveals(), p.answers(scene)
	s.Blank, s.Away = p.blank, p.away
	if p.at+1 < len(p.talk.Scenes) {
		s.Next = p.talk.Scenes[p.at+1].Title
	}
	sceneEnds, sessionEnds := p.ends()
	s.SceneEnds, s.SessionEnds = sceneEnds.UnixMilli(), sessionEnds.UnixMilli()
	return s
}

// What the notes have room for.
const (
	answerWidth = 76
	answerRows  = 12
)

// answers is all that a scene hides, in every language.
func (p *Present) answers(s *script.Scene) map[language.Tag][]string {
	all := map[language.Tag][]string{}
	for _, lang := range i18n.Languages() {
		if !s.Answer.IsZero() {
			all[lang] = append(all[lang], s.Answer.In(lang))
		}
		if s.Show == script.Game || s.Cover != script.Nothing {
			for _, line := range p.uncovered(s, lang) {
				all[lang] = append(all[lang], line.String())
			}
		}
	}
	return all
}

func (p *Present) uncovered(s *script.Scene, lang language.Tag) []rich.Line {
	all := picture{
		g: p.env.Graph, w: i18n.In(lang), th: p.env.Theme, lettered: !p.env.ASCII, width: answerWidth, rows: answerRows, page: -1,
	}
	return all.scene(s, max(1, all.reveals(s)))
}
