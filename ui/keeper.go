package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"parcours/careers/notebook"
	"parcours/ui/screen"
)

// keeper has the notebook saved a while after it changes: one save at a time,
// the latest state each time.
type keeper struct {
	env *screen.Env
	// save makes the command that saves a snapshot and answers with a
	// [screen.NotebookSaved]; nil saves nothing.
	save func(notebook.Snapshot) tea.Cmd

	waiting bool // a save is about to begin
	saving  bool // a save is under way
}

// saveDelay is how long changes are gathered before they are saved: one pause
// in typing, and little to lose.
const saveDelay = 400 * time.Millisecond

// saveDue says that the delay is over.
type saveDue struct{}

// changed answers [screen.NotebookChanged].
func (k *keeper) changed() tea.Cmd {
	if k.save == nil || k.waiting || k.saving {
		return nil
	}
	k.waiting = true
	return tea.Tick(saveDelay, func(time.Time) tea.Msg { return saveDue{} })
}

// due begins to save.
func (k *keeper) due() tea.Cmd {
	k.waiting = false
	if k.saving || k.env.Notebook.IsSaved() {
		return nil
	}
	k.saving = true
	return k.save(k.env.Notebook.Snapshot())
}

// saved learns how a save went, waits for the next one where more has changed
// since, and returns what has to be said, "" for nothing new. A save that
// failed is tried again at the next change.
func (k *keeper) saved(msg screen.NotebookSaved) (next tea.Cmd, notice string) {
	k.saving = false
	before := k.env.Keeping
	k.env.Keeping = msg.Keeping
	if msg.Keeping != before {
		notice = msg.Keeping.Sentence(k.env.Words)
	}
	if !msg.Keeping.Failed() {
		k.env.Notebook.Saved(msg.Snapshot, msg.Stored)
	}
	if k.env.Notebook.Revision() > msg.Snapshot.Revision && !k.env.Notebook.IsSaved() {
		next = k.changed()
	}
	return next, notice
}
