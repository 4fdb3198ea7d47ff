//go:build !js

package cli

import (
	"io/fs"

	"parcours/data"
	"parcours/ui/i18n"
)

// carried is the dataset that the program carries with it.
func carried() fs.FS { return data.FS }

// asCalled are the arguments of the command as it was called.
func asCalled(args []string) []string { return args }

// address is nil: a view is found again by a command.
func address() func([]string, *i18n.Words) string { return nil }

// beside is the folder of the dataset that --data names, nil for none.
func (a *app) beside() fs.FS {
	if len(a.flags.data) == 0 {
		return nil
	}
	folder, err := a.dataset(a.flags.data)
	if err != nil {
		return nil
	}
	return folder
}
