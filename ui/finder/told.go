package finder

import (
	"parcours/ui/rich"
	"parcours/ui/screen"
)

// Told is the list of what answers a query in lines of at most so many cells, for those who
// print it.
func Told(env *screen.Env, query string, width int) []rich.Line {
	f := New(env)
	f.field.SetValue(query)
	f.layOut(width)
	f.list("")
	return f.rows.All(width)
}
