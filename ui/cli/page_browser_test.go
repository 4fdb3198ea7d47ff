//go:build page

package cli

import (
	"os"
	"path/filepath"
	"testing"

	"parcours/ui/internal/browse"
)

var laptop = browse.Screen{Width: 1366, Height: 650}

func TestTry(t *testing.T) {
	b := browse.Start(t)
	b.Show(laptop)
	page := os.Getenv("PAGE")
	b.Open("file://" + page)
	b.Await("document.getElementById('over').hidden")
	dir := os.Getenv("SHOTS")
	t.Log(b.Text("performance.getEntriesByName('first-frame')[0].startTime"), b.Text("parcours.memory()"), b.Text("parcours.columns+'x'+parcours.rows"), b.Text("location.hash"))
	b.Await("location.hash")
	b.Picture(filepath.Join(dir, "a.png"))
	t.Log(b.Said(), b.Requests())
}
