package cli

import "parcours/ui/present"

// openStage is none: a page has no second screen to send notes to.
func (a *app) openStage() (present.Stage, func() error) { return nil, func() error { return nil } }

func (a *app) presentNotes() error { return refusal(a.words.Present.CLI.NoTerminal) }
