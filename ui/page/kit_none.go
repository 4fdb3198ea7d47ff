//go:build !page

package page

import "io/fs"

// Kit is none: the program was built without it.
func Kit() (kit fs.FS, ok bool) { return nil, false }
