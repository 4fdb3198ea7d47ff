package present

import (
	"errors"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers/script"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/screen"
)

// next waits in a command for what happens on the stage.
func (p *Present) next() tea.Cmd {
	stage := p.options.Stage
	if stage == nil {
		return nil
	}
	return func() tea.Msg { return stage.Next() }
}

// hear answers what happened on the stage, and says it where that matters.
func (p *Present) hear(e Event) tea.Cmd {
	w, said := p.env.Words.Present.Link, ""
	switch e.Kind {
	case Unable:
		return screen.Do(screen.Warn{Text: p.unable(e)})
	case Closed:
		return nil
	case Opened:
		first := !p.opened
		p.opened = true
		if first {
			return tea.Batch(p.publish(), p.next())
		}
		return tea.Batch(p.publish(), p.next(), screen.Do(screen.Warn{}), p.say(w.Resumed))
	case Taken:
		p.opened = true // the next Opened follows another talk
		return tea.Batch(screen.Do(screen.Warn{Text: w.Taken}), p.next())
	case Joined:
		p.followers++
		said = w.Following(p.followers)
	case Left:
		p.followers--
		said = w.NobodyFollows
		if p.followers > 0 {
			said = w.Following(p.followers)
		}
	case Stranger:
		said = w.Stranger
	case Crowded:
		said = w.Crowded
	}
	return tea.Batch(p.say(said), p.next())
}

func (p *Present) unable(e Event) string {
	w := p.env.Words.Present.Link
	switch {
	case errors.Is(e.Err, ErrOccupied):
		return w.Occupied(e.Path)
	case errors.Is(e.Err, ErrTooLong):
		return w.TooLong(e.Path)
	}
	return w.Failed(e.Err.Error())
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
		if s.Show >= script.Game || s.Cover != script.Nothing {
			for _, b := range p.uncovered(s, lang) {
				for _, line := range b.lines {
					all[lang] = append(all[lang], line.String())
				}
			}
		}
	}
	return all
}

func (p *Present) uncovered(s *script.Scene, lang language.Tag) []block {
	all := p.picture(answerRows)
	all.w, all.width, all.page = phrase.Named(i18n.In(lang), p.env.Graph), answerWidth, -1
	return all.scene(s, max(1, all.reveals(s)))
}
