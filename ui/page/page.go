// Package page is the whole program as one HTML file: the page around the drawing, and what
// fills it. The program itself, built for browsers, and the terminal that it draws on are the
// kit, which .ci/page makes.
package page

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	_ "embed" // the shell
	base85 "encoding/ascii85"
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

// block is bytes in a page as printable characters that nothing runs: base 85, which takes a
// sixteenth less than base 64, without what means something in HTML.
func block(id string, data []byte) template.HTML {
	text := make([]byte, base85.MaxEncodedLen(len(data)))
	text = text[:base85.Encode(text, data)]
	for i, c := range text {
		if at := strings.IndexByte(marks, c); at >= 0 {
			text[i] = unmarked[at]
		}
	}
	return template.HTML(fmt.Sprintf(`<script type="application/octet-stream" id=%q>%s</script>`, id, text)) //nolint:gosec // none of it is a mark
}

// What base 85 has that means something in HTML, and what stands for each. page.js knows them.
const marks, unmarked = `<&"'\`, `vwxy{`

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
