// Package page is the whole program as one HTML file: the page around the drawing, and what
// fills it. The program itself, built for browsers, and the terminal that it draws on are the
// kit, which .ci/page makes.
package page

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	_ "embed" // the shell
	"encoding/base64"
	"errors"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
)

//go:embed shell.html
var shell string

//go:embed page.css
var style string

//go:embed page.js
var script string

// What a kit has.
const (
	wasmFile    = "parcours.wasm.gz"
	scriptFile  = "terminal.js" // the terminal, and what runs Go
	styleFile   = "terminal.css"
	noticesFile = "notices.txt"
)

// Order is what a page is to be.
type Order struct {
	Words *i18n.Words
	// Graph is what the page shows.
	Graph *careers.Graph
	// Dataset is an archive of it and of its scripts; nil for the data that the program carries.
	Dataset []byte
	// Fixed says that the language was chosen, rather than found: the page then begins in it
	// whatever the browser's is.
	Fixed bool
}

// Write writes the page. Nothing of a dataset is markup or script in it: texts are escaped, the
// archive is printable characters that nothing runs.
func Write(out io.Writer, kit fs.FS, o Order) error {
	files := map[string]string{}
	for _, name := range []string{wasmFile, scriptFile, styleFile, noticesFile} {
		text, err := fs.ReadFile(kit, name)
		if err != nil {
			return err
		}
		files[name] = string(text)
	}
	t, err := template.New("shell").Parse(shell)
	if err != nil {
		return err
	}
	code, terminal := inScript(script), lines(files[scriptFile])
	data := map[string]any{
		"Lang": o.Words.Tag.String(), "Fixed": o.Fixed, "Title": o.Graph.Title().In(o.Words.Tag), "Say": o.Words.Page.Shell, "Policy": policy(code, terminal),
		"Style":  template.HTML("<style>\n" + files[styleFile] + "\n" + style + "</style>"), //nolint:gosec // our own, and the terminal's
		"Script": template.HTML("<script>" + code + "</script>"),                            //nolint:gosec // our own, and the terminal's
		"Wasm":   block("wasm", []byte(files[wasmFile])), "Terminal": block("terminal", packed(terminal)),
		"Dataset": block("dataset", o.Dataset), "Notices": block("notices", packed(files[noticesFile])),
	}
	return t.Execute(out, data)
}

// block is bytes in a page as printable characters that nothing runs.
func block(id string, data []byte) template.HTML {
	return template.HTML(fmt.Sprintf(`<script type="application/octet-stream" id=%q>%s</script>`, id, base91(data))) //nolint:gosec // it has no mark of HTML
}

// digits are the printable characters but those that mean something in a script.
const digits = "!\"#$%'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"

// base91 writes 13 bits as two digits, or 14 where the 13 are so small that there is room for one
// more: a thirteenth less than in base 64. page.js undoes it.
func base91(data []byte) []byte {
	const base, room = len(digits), len(digits)*len(digits) - 1<<13
	text := make([]byte, 0, len(data)*16/13+2)
	bits, held := 0, 0
	for _, c := range data {
		bits |= int(c) << held
		if held += 8; held <= 13 {
			continue
		}
		n := 13
		if bits&(1<<13-1) < room {
			n = 14
		}
		pair := bits & (1<<n - 1)
		text = append(text, digits[pair%base], digits[pair/base])
		bits, held = bits>>n, held-n
	}
	if held > 0 {
		text = append(text, digits[bits%base])
	}
	if held > 7 || bits >= base {
		text = append(text, digits[bits/base])
	}
	return text
}

// packed is a text compressed.
func packed(text string) []byte {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err == nil {
		_, err = io.WriteString(z, text)
	}
	if err = errors.Join(err, z.Close()); err != nil {
		panic(err) // a buffer takes all, and the level is one
	}
	return b.Bytes()
}

// lines are lines with the ends that a browser sees.
func lines(code string) string { return strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(code) }

// inScript is code that does not end the element that it stands in.
func inScript(code string) string {
	return strings.NewReplacer("</script", `<\/script`, "<!--", `<\!--`).Replace(lines(code))
}

// policy lets the page run these scripts and the program, and ask nothing of anyone. Styles are
// its own and those that the terminal sets.
func policy(scripts ...string) string {
	var hashes strings.Builder
	for _, code := range scripts {
		sum := sha256.Sum256([]byte(code))
		hashes.WriteString("'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "' ")
	}
	return "default-src 'none'; script-src " + hashes.String() + "'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
}
