package plain

import (
	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/phrase"
)

// tick moves a skill on to its next state and says which.
func (s *Session) tick(id careers.SkillID) error {
	if s.notebook == nil {
		return s.say(s.w.Plain.NothingKept)
	}
	state := s.notebook.Progress(id).Next()
	s.notebook.SetProgress(id, state)
	s.page = s.views[len(s.views)-1](s)
	return s.kept(sentence(s.w.Units.Colon(s.g.Skill(id).Name.In(s.w.Tag), phrase.Progress(s.w, state))))
}

// write puts something about the node last looked at into the notebook.
func (s *Session) write(what order, text string) error {
	if s.notebook == nil {
		return s.say(s.w.Plain.NothingKept)
	}
	if text = notebook.OneLine(text); text == "" && (what == goNote || what == goAsk) {
		return s.say(s.w.Plain.NeedsText)
	}
	label := s.w.Notes.Note
	switch what {
	case goKeep:
		s.notebook.Decide(s.here, notebook.Kept, text)
		label = s.w.Notes.Stance[notebook.Kept]
	case goAside:
		s.notebook.Decide(s.here, notebook.Aside, text)
		label = s.w.Notes.Stance[notebook.Aside]
	case goNote:
		if before := s.notebook.Note(s.here); before != "" {
			text = before + "\n" + text
		}
		s.notebook.SetNote(s.here, text)
	case goAsk:
		s.notebook.SetQuestion(notebook.Question{}, notebook.Question{Node: s.here, Ask: text})
		label = s.w.Notes.Ask
	}
	return s.kept(sentence(s.w.Units.Colon(phrase.Capital(label), s.g.Node(s.here).Title.In(s.w.Tag))))
}

// kept saves the notebook and says what was done, and what there is to say
// about the file.
func (s *Session) kept(said string) error {
	if s.save != nil {
		said = joined(said, s.save())
	}
	return s.say(said)
}
