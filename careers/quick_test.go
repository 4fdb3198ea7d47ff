package careers

import (
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"

	"parcours/data"
)

// spelt writes a tree so that two are alike only when all that matters is. Of
// a value left out the place does not matter: nothing is ever said of it.
func spelt(d *datum) string {
	var b strings.Builder
	var write func(*datum)
	write = func(d *datum) {
		if d.isNull() {
			b.WriteString("null ")
			return
		}
		fmt.Fprintf(&b, "%d:%d %d %d %q %d ", d.line, d.column, d.kind, d.style, d.value, d.foreign)
		b.WriteString("(")
		for _, child := range d.content {
			write(child)
		}
		b.WriteString(")")
	}
	write(d)
	return b.String()
}

// alike fails the test when the quick reader reads text unlike the other one.
func alike(t *testing.T, raw []byte) (quick bool) {
	text, _, bad := clean(raw)
	if bad != (place{}) {
		return false
	}
	root := quickly(text)
	if root == nil {
		return false
	}
	d := &decoder{file: "a.yaml"}
	full := d.parse(text)
	if full == nil || d.unread {
		t.Errorf("read quickly, but not YAML: %v\n%s", d.problems, text)
	} else if spelt(root) != spelt(full) {
		t.Errorf("quickly\n%s\nfully\n%s", spelt(root), spelt(full))
	}
	return true
}

func TestTheBuiltInDataIsReadQuicklyAndRight(t *testing.T) {
	err := fs.WalkDir(data.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(data.FS, name)
		if !alike(t, content) {
			t.Errorf("%s is not read quickly", name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestWhatIsReadQuicklyIsReadRight(t *testing.T) {
	example, err := os.ReadFile("../docs/dataset.md")
	if err != nil {
		t.Fatal(err)
	}
	_, page, _ := strings.Cut(string(example), "```yaml\n")
	page, _, _ = strings.Cut(page, "```")
	for _, text := range []string{
		page,
		"a: b", "a:\n", "a:\n\n  # c\n  - b # c\n  - c\n", "a:\n- b: 1\n  c: 2\n- d: 3\nb: x\n",
		"a: {b: [c, 'd ''e''', \"f, g\"], h: {}}\n", "a:   b  c   # d\n", "a: b#c\n", "a: \"\"\n", "a: [ ]\n",
		"é: 1\n", "a: é {b}\nb: {c: é, d: e}\n", "a: http://b/c:d\n", "a: -1\n", "a: ~\n", "a: C'est\n", "a:\n  -b: c\n",
		"a:\n  - {b: c}   \n  -   d: e\n      f: g\n",
	} {
		if !alike(t, []byte(text)) && text[0] == 'a' {
			t.Errorf("not read quickly: %q", text)
		}
	}
}

func TestWhatIsOddIsNotReadQuickly(t *testing.T) {
	for _, text := range []string{
		"", "# a", "a", "- a", "a: b\n c", "a: 'b\n c'", "a: [b,\n c]", "a: |\n b", "a: *b", "a: &b c", "a: !b c", "? a",
		"a: b: c", "a: {b: c: d}", "a: {b:c}", "a: [b: c]", "a: \"\\n\"", "---\na: b", "a: b\n---", "a: b\n...", "%YAML 1.2\na: b",
		"a: {b}", "a: [b", "a: b\n  c: d", " a: b", "a: b\r\n", "a:\n -\n", "a:\n - - b", "a: [b]c", "a: 'b'#c", "a: ]", "a: - b",
		"a:\tb", "'a': b", "a : b", "a: b\n- c", "a: [b,]", "a: [,b]", "a: @b", "a: `b", "a: %b", "<<: {a: b}", "a: b\nc", "a:\n -b", "a:\n- b\n-c", "a:\n  b: c\n    d: e", "a:\n  - b\n c: d", "a: {b: 'c' d}",
	} {
		if alike(t, []byte(text)) {
			t.Errorf("read quickly: %q", text)
		}
	}
}

// FuzzQuick looks for a text that the quick reader reads unlike the other one.
func FuzzQuick(f *testing.F) {
	f.Add([]byte("a:\n- b: {c: [d, 'e']} # f\n  g: \"h\"\n"))
	fs.WalkDir(data.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if content, err := fs.ReadFile(data.FS, name); err == nil {
			f.Add(content[:min(len(content), 1500)])
		}
		return nil
	})
	f.Fuzz(func(t *testing.T, raw []byte) { alike(t, raw) })
}
