package record

import (
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"

	"parcours/data"
)

// spelt writes a tree so that two are alike only when all that is asked for is.
// Of a value left out the place does not matter: nothing is ever said of it.
func spelt(n *yaml.Node) string {
	switch {
	case IsNull(n):
		return "null "
	case n.Tag == "!!bool":
		return fmt.Sprintf("%d:%d bool %s ", n.Line, n.Column, n.Value)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%d:%d %d %d %q %q (", n.Line, n.Column, n.Kind, n.Style, n.Value, n.Anchor)
	for _, child := range n.Content {
		b.WriteString(spelt(child))
	}
	return b.String() + ")"
}

// alike reports whether a text is read quickly, and fails the test when it is
// read unlike a parser of all of YAML reads it.
func alike(t *testing.T, raw []byte) bool {
	t.Helper()
	f := &File{name: "a.yaml"}
	text := f.clean(raw)
	if text == nil || len(f.problems) > 0 {
		return false
	}
	root := quick(text)
	if root == nil {
		return false
	}
	document, flaw := Document(text)
	if flaw == nil && document != nil {
		f.inspect(document.Content[0])
	}
	if flaw != nil || document == nil || len(f.problems) > 0 {
		t.Errorf("read quickly, but not YAML: %v %v\n%s", flaw, f.problems, text)
	} else if quickly, fully := spelt(root), spelt(document.Content[0]); quickly != fully {
		t.Errorf("quickly\n%s\nfully\n%s", quickly, fully)
	}
	return true
}

// everyFile calls do with each file of the built-in data.
func everyFile(t testing.TB, do func(name string, content []byte)) {
	err := fs.WalkDir(data.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(data.FS, name)
		do(name, content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestTheBuiltInDataIsReadQuicklyAndRight(t *testing.T) {
	everyFile(t, func(name string, content []byte) {
		if !alike(t, content) {
			t.Errorf("%s is not read quickly", name)
		}
	})
}

func TestWhatIsReadQuicklyIsReadRight(t *testing.T) {
	example, err := os.ReadFile("../../docs/dataset.md")
	if err != nil {
		t.Fatal(err)
	}
	_, page, _ := strings.Cut(string(example), "```yaml\n")
	page, _, _ = strings.Cut(page, "```")
	for _, text := range []string{
		page,
		"a: b", "a:\n", "a:\n\n  # c\n  - b # c\n  - c\n", "a:\n- b: 1\n  c: 2\n- d: 3\nb: x\n",
		"a: {b: [c, 'd ''e''', \"f, g\"], h: {}}\n", "a:   b  c   # d\n", "a: b#c\n", "a: \"\"\n", "a: ''''\n", "a: [ ]\n",
		"a: é {b}\nb: {c: é, d: e}\n", "a: http://b/c:d\n", "a: -1\n", "a: ~\n", "a: nUll\n", "a: True\nb: [no, FALSE, tRue]\n",
		"a: C'est\n", "a:\n  -b: c\n", "a:\n  - {b: c}   \n  -   d: e\n      f: g\n",
	} {
		if !alike(t, []byte(text)) {
			t.Errorf("not read quickly: %q", text)
		}
	}
}

func TestWhatIsOddIsNotReadQuickly(t *testing.T) {
	for _, text := range []string{
		"", "# a", "a", "- a", "a: b\n c", "a: 'b\n c'", "a: [b,\n c]", "a: |\n b", "a: *b", "a: &b c", "a: !b c", "? a",
		"a: b: c", "a: {b: c: d}", "a: {b:c}", "a: [b: c]", "a: \"\\n\"", "---\na: b", "a: b\n---", "a: b\n...", "%YAML 1.2\na: b",
		"a: {b}", "a: [b", "a: b\n  c: d", " a: b", "a: b\r\n", "a:\n -\n", "a:\n - - b", "a: [b]c", "a: 'b'#c", "a: ]", "a: - b",
		"a:\tb", "'a': b", "a : b", "a: b\n- c", "a: [b,]", "a: [,b]", "a: @b", "a: `b", "a: %b", "<<: {a: b}", "a: b\nc", "a:\n -b",
		"a:\n- b\n-c", "a:\n  b: c\n    d: e", "a:\n  - b\n c: d", "a: {b: 'c' d}", "é: 1\n", "a: b\na: c", "a: " + strings.Repeat("[", 30),
	} {
		if alike(t, []byte(text)) {
			t.Errorf("read quickly: %q", text)
		}
	}
}

// FuzzQuick looks for a text that is read quickly, but wrong.
func FuzzQuick(f *testing.F) {
	f.Add([]byte("a:\n- b: {c: [d, 'e']} # f\n  g: \"h\"\n"))
	everyFile(f, func(_ string, content []byte) { f.Add(content[:min(len(content), 1500)]) })
	f.Fuzz(func(t *testing.T, raw []byte) { alike(t, raw) })
}
