package cli

import (
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/screen"
)

// session is the notebook of one run of the program, with its file; file is nil
// where nothing is kept.
type session struct {
	file     *notebookFile
	notebook *notebook.Notebook
	homeless bool // nothing is kept for want of a home, not because somebody asked
}

// session opens the notebook that the flags ask for, with nodes called as they
// are in g.
func (a *app) session(g *careers.Graph) (*session, error) {
	switch {
	case a.flags.ephemeral && a.flags.notebook != "":
		return nil, usage(a.words.Notes.BothFlags)
	case a.flags.ephemeral:
		return &session{notebook: notebook.New(notebook.Content{})}, nil
	}
	path := a.flags.notebook
	if path == "" {
		path = defaultNotebook()
	}
	if path == "" {
		return &session{notebook: notebook.New(notebook.Content{}), homeless: true}, nil
	}
	file, content := openNotebook(path, a.words.Notes.Head, func(id careers.NodeID) careers.NodeID {
		if n := g.Find(id); n != nil {
			return n.ID
		}
		return id
	})
	return &session{file: file, notebook: notebook.New(content)}, nil
}

// keeping is how the notebook is kept, for the first screen.
func (s *session) keeping() screen.Keeping {
	switch {
	case s.homeless:
		return screen.Keeping{Event: screen.Homeless}
	case s.file == nil:
		return screen.Keeping{}
	}
	return s.file.keeping
}

// warn tells people without a screen what is wrong with the notebook.
func (a *app) warn(s *session) {
	if trouble := s.keeping().Sentence(a.words); trouble != "" {
		a.complain(trouble)
	}
}

// save returns the command that saves a snapshot; its answer is a
// [screen.NotebookSaved].
func (s *session) save(snapshot notebook.Snapshot) tea.Cmd {
	if s.file == nil {
		return func() tea.Msg {
			return screen.NotebookSaved{Snapshot: snapshot, Stored: snapshot.Content, Keeping: s.keeping()}
		}
	}
	return func() tea.Msg { return s.file.Save(snapshot) }
}

// end saves what is not saved yet, after the screen was given back. An error
// says that the file could not take it, and where it went instead.
func (a *app) end(s *session) error {
	if s.file == nil {
		return nil
	}
	if s.keeping().Unread() { // once more, where it can be kept
		a.warn(s)
	}
	keeping, copy := s.file.Last(s.notebook.Snapshot())
	switch {
	case !keeping.Failed():
		return nil
	case copy == "":
		return refusal(keeping.Sentence(a.words) + " " + a.words.Notes.NoCopy)
	}
	return refusal(keeping.Sentence(a.words) + " " + a.words.Notes.LastCopy(copy))
}
