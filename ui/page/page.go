// Package page is the whole program as one HTML file: the page around the drawing, and what
// fills it. The program itself, built for browsers, and the terminal that it draws on are the
// kit, which .ci/page makes.
package page

import (
	"crypto/sha256"
	_ "embed" // the shell
	"encoding/base64"
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
// archive is letters and digits.
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
	code := inScript(files[scriptFile] + "\n" + script)
	data := map[string]any{
		"Lang": o.Words.Tag.String(), "Fixed": o.Fixed, "Title": o.Graph.Title().In(o.Words.Tag), "Say": o.Words.Page.Shell, "Policy": policy(code),
		"Style":   template.HTML("<style>\n" + files[styleFile] + "\n" + style + "</style>"), //nolint:gosec // our own, and the terminal's
		"Script":  template.HTML("<script>" + code + "</script>"),                            //nolint:gosec // our own, and the terminal's
		"Wasm":    block("wasm", []byte(files[wasmFile])),
		"Dataset": block("dataset", o.Dataset),
		"Notices": files[noticesFile],
	}
	return t.Execute(out, data)
}

// block is bytes in a page, as letters and digits that nothing runs.
func block(id string, data []byte) template.HTML {
	return template.HTML(fmt.Sprintf(`<script type="application/octet-stream" id=%q>%s</script>`, id, base64.StdEncoding.EncodeToString(data))) //nolint:gosec // base64
}

// inScript is code that does not end the element that it stands in, with the line ends that a
// browser sees.
func inScript(code string) string {
	return strings.NewReplacer("\r\n", "\n", "\r", "\n", "</script", `<\/script`, "<!--", `<\!--`).Replace(code)
}

// policy lets the page run its one script and the program, and ask nothing of anyone. Styles
// are its own and those that the terminal sets.
func policy(code string) string {
	sum := sha256.Sum256([]byte(code))
	return "default-src 'none'; script-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "' 'wasm-unsafe-eval'; " +
		"style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
}
