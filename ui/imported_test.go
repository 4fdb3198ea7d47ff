package ui

import (
	"errors"
	"io/fs"
	"os"
	"testing"

	"parcours/careers"
	"parcours/careers/esco"
	"parcours/careers/onet"
	"parcours/careers/register"
	"parcours/careers/rome"
	"parcours/ui/internal/uitest"
)

// The registers themselves are not part of the project: where a copy lies beside it, as
// they are published, every screen is walked with what is made of them.
func TestAnImportedRegisterIsWalkedOnEveryScreen(t *testing.T) {
	for _, c := range []struct {
		folder string
		read   register.Read
	}{
		{"rome-v460-csv", rome.Read}, {"rome-v344-csv", rome.Read}, {"onet-29.0-text", onet.Read}, {"esco", esco.Read},
	} {
		t.Run(c.folder, func(t *testing.T) {
			folder := "../../shared/datasets/" + c.folder
			if _, err := os.Stat(folder); errors.Is(err, fs.ErrNotExist) {
				t.Skip("there is no copy of this register beside the project")
			}
			edition, err := register.Open(c.folder, os.DirFS(folder))
			if err != nil {
				t.Fatal(err)
			}
			parts, _, err := c.read([]*register.Edition{edition}, register.Options{})
			if err != nil {
				t.Fatal(err)
			}
			g, err := careers.New(parts)
			if err != nil {
				t.Fatal(err)
			}
			walkedEverywhere(t, g, c.folder, []uitest.Size{{W: 40, H: 12}, {W: 80, H: 24}, {W: 120, H: 40}}, nil)
		})
	}
}
