package plain

import (
	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/phrase"
)

// tick moves a skill on to its next state and says which.
func (s *Session) tick(id careers.SkillID) error {
	if s.o.Notebook == nil {
		return s.say(s.w.Plain.NothingKept)
	}
	state := s.o.Notebook.Progress(id).Next()
	s.o.Notebook.SetProgress(id, state)
	s.page = s.top().page(s)
	return s.kept(sentence(s.w.Units.Colon(s.g.Skill(id).Name.In(s.w.Tag), phrase.Progress(s.w, state))))
}

// decide keeps the node last looked at or puts it aside, with a reason or without.
func (s *Session) decide(stance notebook.Stance, why string) error {
	return s.write(s.w.Notes.Stance[stance], why, true, func(why string) { s.o.Notebook.Decide(s.here(), stance, why) })
}

// note adds to the note on the node last looked at.
func (s *Session) note(text string) error {
	return s.write(s.w.Notes.Note, text, false, func(text string) {
		if before := s.o.Notebook.Note(s.here()); before != "" {
			text = before + "\n" + text
		}
		s.o.Notebook.SetNote(s.here(), text)
	})
}

// ask keeps a question about the node last looked at.
func (s *Session) ask(text string) error {
	return s.write(s.w.Notes.Ask, text, false, func(text string) {
		s.o.Notebook.SetQuestion(notebook.Question{}, notebook.Question{Node: s.here(), Ask: text})
	})
}

// write has a text about the node last looked at put into the notebook, and says what it is by its
// label.
func (s *Session) write(label, text string, mayBeEmpty bool, put func(text string)) error {
	if s.o.Notebook == nil {
		return s.say(s.w.Plain.NothingKept)
	}
	if text = notebook.OneLine(text); text == "" && !mayBeEmpty {
		return s.say(s.w.Plain.NeedsText)
	}
	put(text)
	return s.kept(sentence(s.w.Units.Colon(phrase.Capital(label), s.g.Node(s.here()).Title.In(s.w.Tag))))
}

// kept saves the notebook and says what was done, and what there is to say
// about the file.
func (s *Session) kept(said string) error {
	if s.o.Save != nil {
		said = joined(said, s.o.Save())
	}
	return s.say(said)
}
