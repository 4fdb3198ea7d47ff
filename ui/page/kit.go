//go:build page

package page

import (
	"embed"
	"io/fs"
)

//go:embed kit/parcours.wasm.gz kit/terminal.js kit/terminal.css kit/notices.txt
var kit embed.FS

// Kit is the program for browsers and what it draws on, as .ci/page made it.
func Kit() (fs.FS, bool) {
	sub, err := fs.Sub(kit, "kit")
	return sub, err == nil
}
