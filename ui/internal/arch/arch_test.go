// Package arch holds the house rules: who may import whom, and how long files
// and functions may be. The rules stand in docs/ARCHITECTURE.md.
package arch

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	module       = "parcours"
	fileLimit    = 500 // lines
	functionMost = 60  // lines
)

// rule says what the packages below a folder may import beside the standard
// library; "never" takes parts of the standard library away. The rule of the
// longest matching folder counts.
type rule struct {
	folder string
	may    []string
	never  []string
}

var (
	charm = []string{
		"charm.land/bubbletea/v2", "charm.land/bubbles/v2", "charm.land/lipgloss/v2", "github.com/charmbracelet/x/ansi", "github.com/charmbracelet/colorprofile",
	}
	io   = []string{"os", "os/exec", "net"}
	text = []string{"golang.org/x/text", "go.yaml.in/yaml/v4", "gonum.org/v1/gonum", "github.com/rivo/uniseg", "github.com/clipperhouse"}
)

// rules is read by its tests as a table; it never changes.
func rules() []rule {
	screenParts := append([]string{
		"parcours/careers", "parcours/ui/screen", "parcours/ui/theme", "parcours/ui/i18n", "parcours/ui/cells", "parcours/ui/chart", "parcours/ui/rail", "parcours/ui/atlas",
		"parcours/ui/livery", "parcours/ui/rich", "parcours/ui/brief", "parcours/ui/parts", "parcours/ui/telling", "parcours/ui/phrase", "parcours/ui/paychart", "parcours/ui/timeline", "golang.org/x/text",
	}, charm...)
	return []rule{
		{folder: ".", may: []string{"parcours/ui/cli", "parcours/ui/web"}},
		{folder: "data", never: append([]string{"fmt"}, io...)},
		{folder: "careers", may: []string{"parcours/careers/legible", "golang.org/x/text"}, never: io},
		{folder: "careers/legible", may: []string{"golang.org/x/text"}, never: io},
		{folder: "careers/record", may: append([]string{"parcours/careers"}, text...), never: io},
		{folder: "careers/dataset", may: append([]string{"parcours/careers"}, text...), never: io},
		{folder: "careers/register", may: []string{"parcours/careers", "golang.org/x/text"}, never: io},
		{folder: "careers/rome", may: []string{"parcours/careers", "golang.org/x/text"}, never: io},
		{folder: "careers/esco", may: []string{"parcours/careers", "golang.org/x/text"}, never: io},
		{folder: "careers/onet", may: []string{"parcours/careers", "golang.org/x/text"}, never: io},
		{folder: "careers/game", may: append([]string{"parcours/careers"}, text...), never: io},
		{folder: "careers/script", may: append([]string{"parcours/careers"}, text...), never: io},
		{folder: "careers/careerstest", may: []string{"parcours/careers", "parcours/careers/dataset", "parcours/data", "golang.org/x/text"}},
		{folder: "careers/notebook", may: append([]string{"parcours/careers"}, text...), never: io},
		{folder: "ui/i18n", may: []string{"parcours/ui/i18n", "golang.org/x/text"}, never: io},
		{folder: "ui/i18n/words", may: []string{"golang.org/x/text"}, never: io},
		{folder: "ui/i18n/fr", may: []string{"parcours/ui/i18n/words", "golang.org/x/text"}, never: io},
		{folder: "ui/i18n/en", may: []string{"parcours/ui/i18n/words", "golang.org/x/text"}, never: io},
		{folder: "ui/theme", may: []string{"charm.land/lipgloss/v2", "github.com/charmbracelet/x/ansi"}, never: io},
		{folder: "ui/cells", may: []string{"github.com/charmbracelet/x/ansi"}, never: io},
		{folder: "ui/chart", may: []string{"parcours/ui/cells", "github.com/charmbracelet/x/ansi"}, never: io},
		{folder: "ui/rail", may: []string{"parcours/ui/cells", "github.com/charmbracelet/x/ansi"}, never: io},
		{folder: "ui/atlas", may: []string{"parcours/careers", "parcours/ui/i18n", "parcours/ui/phrase", "parcours/ui/rail", "parcours/ui/chart"}, never: io},
		{folder: "ui/livery", may: []string{"parcours/ui/cells", "parcours/ui/rail", "parcours/ui/theme", "github.com/charmbracelet/x/ansi"}, never: io},
		{folder: "ui/telling", may: []string{"parcours/careers", "parcours/ui/i18n", "parcours/ui/phrase"}, never: io},
		{folder: "ui/rich", may: []string{"parcours/ui/cells", "parcours/ui/theme", "github.com/charmbracelet/x/ansi"}, never: io},
		{folder: "ui/ascii", may: []string{"golang.org/x/text", "github.com/charmbracelet/x/ansi"}, never: io},
		{folder: "ui/parts", may: append([]string{"parcours/ui/rich", "parcours/ui/theme", "parcours/ui/i18n", "golang.org/x/text"}, charm...), never: io},
		{folder: "ui/phrase", may: []string{"parcours/careers", "parcours/ui/i18n", "golang.org/x/text"}, never: io},
		{folder: "ui/plain", may: []string{"parcours/careers", "parcours/ui/telling", "parcours/ui/atlas", "parcours/ui/rail", "parcours/ui/i18n", "parcours/ui/phrase", "parcours/ui/rich"}, never: io},
		{folder: "ui/paychart", may: []string{"parcours/careers", "parcours/ui/rich", "parcours/ui/theme", "parcours/ui/i18n", "parcours/ui/phrase", "github.com/charmbracelet/x/ansi"}, never: io},
		{folder: "ui/timeline", may: []string{"parcours/careers", "parcours/ui/cells", "parcours/ui/rail", "parcours/ui/atlas", "parcours/ui/rich", "parcours/ui/paychart", "parcours/ui/i18n", "parcours/ui/phrase"}, never: io},
		{folder: "ui/handout", may: []string{"parcours/careers", "parcours/ui/rich", "parcours/ui/telling", "parcours/ui/chart", "parcours/ui/rail", "parcours/ui/atlas", "parcours/ui/i18n", "parcours/ui/phrase", "parcours/ui/paychart"}, never: io},
		{folder: "ui/screen", may: append([]string{"parcours/careers", "parcours/ui/phrase", "parcours/ui/theme", "parcours/ui/i18n", "parcours/ui/rich"}, charm...), never: io},
		{folder: "ui/internal/emulate", may: []string{"github.com/charmbracelet/ultraviolet", "github.com/charmbracelet/x"}},
		{folder: "ui/internal", may: append([]string{"parcours", "golang.org/x/text"}, charm...)},
		{folder: "ui/page", may: []string{"parcours/careers", "parcours/ui/i18n"}, never: io},
		{folder: "ui/web", may: []string{"parcours", "charm.land/bubbletea/v2", "github.com/charmbracelet/colorprofile", "golang.org/x/text"}, never: []string{"os/exec", "net"}},
		{folder: "ui/terminal", may: []string{"charm.land/bubbletea/v2"}, never: io},
		{folder: "ui/sshd", may: []string{"parcours/ui/terminal", "charm.land/bubbletea/v2", "github.com/charmbracelet/x/ansi", "github.com/charmbracelet/colorprofile", "golang.org/x/crypto/ssh"}, never: []string{"os", "os/exec"}},
		{folder: "ui/class", may: append([]string{"parcours/careers", "parcours/ui", "golang.org/x/text"}, charm...), never: io},
		{folder: "ui/cli", may: []string{"parcours", "charm.land", "github.com", "golang.org/x"}},
		{folder: "ui", may: screenParts, never: io}, // every screen
	}
}

// frame is the one package that may import the screens.
const frame = "ui"

func TestPackagesImportOnlyWhatTheirRuleAllows(t *testing.T) {
	for _, f := range sources(t) {
		for _, imp := range f.tree.Imports {
			name, err := strconv.Unquote(imp.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			if why := forbidden(f.folder(), name); why != "" {
				t.Errorf("%s: %s", f.set.Position(imp.Pos()), why)
			}
		}
	}
}

func TestFilesAndFunctionsStayShort(t *testing.T) {
	for _, f := range sources(t) {
		if lines := bytes.Count(f.text, []byte("\n")); lines > fileLimit {
			t.Errorf("%s has %d lines, %d at most", f.path, lines, fileLimit)
		}
		for _, d := range f.tree.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && !isCatalogue(f.path) {
				from, to := f.set.Position(fn.Pos()), f.set.Position(fn.End())
				if lines := to.Line - from.Line + 1; lines > functionMost {
					t.Errorf("%s: %s has %d lines, %d at most", from, fn.Name.Name, lines, functionMost)
				}
			}
		}
	}
}

// ASCII is decided where things are written out. Only drawings that have an
// alphabet of their own for it, and what explains them, know of it besides.
func TestScreensWriteTheSignsTheyMean(t *testing.T) {
	writesOut := []string{"ui/ascii", "ui/cli", "ui", "ui/class", "ui/screen", "ui/cells", "ui/rail", "ui/chart"}
	ownAlphabet := []string{"ui/careermap", "ui/present", "ui/kiosk", "ui/help"}
	for _, f := range sources(t) {
		if isCatalogue(f.path) || slices.Contains(writesOut, f.folder()) || slices.Contains(ownAlphabet, f.folder()) {
			continue
		}
		ast.Inspect(f.tree, func(n ast.Node) bool {
			if name, ok := n.(*ast.Ident); ok && strings.Contains(strings.ToLower(name.Name), "ascii") {
				t.Errorf("%s: %s: let it be put into ASCII where it is written out", f.set.Position(name.Pos()), name.Name)
			}
			return true
		})
	}
}

// A command that nobody hands to the loop is never carried out.
func TestNoCommandIsThrownAway(t *testing.T) {
	isCommand := map[string]bool{} // by the folder and name of what returns one first, in all its meanings there
	all := sources(t)
	for _, f := range all {
		for _, d := range f.tree.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok {
				first := fn.Type.Results != nil && types.ExprString(fn.Type.Results.List[0].Type) == "tea.Cmd"
				name := path.Join(f.folder(), fn.Name.Name)
				was, isKnown := isCommand[name]
				isCommand[name] = first && (was || !isKnown)
			}
		}
	}
	for _, f := range all {
		ast.Inspect(f.tree, func(n ast.Node) bool {
			statement, ok := n.(*ast.ExprStmt)
			if !ok {
				return true
			}
			if call, ok := statement.X.(*ast.CallExpr); ok {
				name := types.ExprString(call.Fun)
				if strings.Count(name, ".") > 1 && ast.IsExported(name[strings.LastIndex(name, ".")+1:]) {
					return true // of what another package keeps
				}
				if isCommand[path.Join(f.folder(), name[strings.LastIndex(name, ".")+1:])] {
					t.Errorf("%s: what %s returns is thrown away", f.set.Position(n.Pos()), name)
				}
			}
			return true
		})
	}
}

// Nothing is sent: the one network is the socket between presenter and notes, on the same machine. The
// command serve alone opens a door to others, and knocks at its own to know whether it is open.
func TestTheProgramSpeaksToNoOtherMachine(t *testing.T) {
	tells := []string{"net.SplitHostPort", "net.JoinHostPort", "net.ParseIP", "net.InterfaceAddrs"}
	opens := map[string][]string{"ui/cli/serve.go": {"net.Listen"}, "ui/cli/serve_door.go": {"net.Listen", "net.DialTimeout"}}
	for _, f := range sources(t) {
		for _, imp := range f.tree.Imports {
			if strings.HasPrefix(imp.Path.Value, `"net/`) {
				t.Errorf("%s: %s", f.set.Position(imp.Pos()), imp.Path.Value)
			}
		}
		ast.Inspect(f.tree, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			name := types.ExprString(call.Fun)
			isNet := strings.HasPrefix(name, "net.") && strings.Count(name, ".") == 1 || strings.HasSuffix(name, ".DialContext") || strings.HasSuffix(name, ".Dial")
			isLocal := slices.ContainsFunc(call.Args, func(a ast.Expr) bool { return types.ExprString(a) == `"unix"` })
			if isNet && !isLocal && !slices.Contains(tells, name) && !slices.Contains(opens[f.path], name) {
				t.Errorf("%s: %s opens no local socket", f.set.Position(n.Pos()), name)
			}
			return true
		})
	}
}

// isCatalogue: the functions of ui/i18n are tables of sentences.
func isCatalogue(file string) bool { return strings.HasPrefix(file, "ui/i18n/") }

func TestTheRulesForbidWhatTheyShould(t *testing.T) {
	for _, c := range []struct {
		folder, imported string
		fine             bool
	}{
		{".", "parcours/ui/cli", true},
		{".", "parcours/careers", false},
		{"data", "embed", true},
		{"data", "parcours/careers", false},
		{"careers", "io/fs", true},
		{"careers", "os", false},
		{"careers", "parcours/ui/i18n", false},
		{"careers", "parcours/data", false},
		{"careers", "charm.land/lipgloss/v2", false},
		{"careers", "go.yaml.in/yaml/v4", false},
		{"careers/legible", "parcours/careers", false},
		{"ui/chart", "charm.land/lipgloss/v2", false},
		{"ui/sheet", "parcours/ui/finder", false},
		{"ui/sheet", "parcours/data", false},
		{"ui/sheet", "net/http", false},
		{"ui/sheet", "parcours/ui/chart", true},
		{"ui", "parcours/ui/finder", true},
		{"ui", "parcours/ui/cli", false},
		{"ui", "os", false},
		{"ui/cli", "os", true},
		{"ui/screen", "parcours/ui/sheet", false},
		{"ui/i18n", "parcours/careers", false},
		{"ui/careermap", "testing", false},
		{"ui/internal/uitest", "testing", true},
	} {
		if why := forbidden(c.folder, c.imported); (why == "") != c.fine {
			t.Errorf("%s importing %s: got %q, want allowed = %v", c.folder, c.imported, why, c.fine)
		}
	}
}

// forbidden says why a package may not import another, "" when it may.
func forbidden(folder, imported string) string {
	if imported == "testing" && !strings.HasPrefix(folder, "ui/internal") && folder != "careers/careerstest" {
		return "testing is for tests"
	}
	r := ruleFor(folder)
	if !strings.Contains(strings.Split(imported, "/")[0], ".") && !within(imported, module) {
		if slices.ContainsFunc(r.never, func(n string) bool { return within(imported, n) }) {
			return fmt.Sprintf("%s must do without %s", folder, imported)
		}
		return ""
	}
	if folder == frame && within(imported, module+"/ui") && !within(imported, module+"/ui/cli") {
		return ""
	}
	if !slices.ContainsFunc(r.may, func(m string) bool { return within(imported, m) }) {
		return fmt.Sprintf("%s must not import %s", folder, imported)
	}
	return ""
}

func within(name, root string) bool { return name == root || strings.HasPrefix(name, root+"/") }

func ruleFor(folder string) rule {
	best := rule{}
	for _, r := range rules() {
		if (r.folder == folder || (r.folder != "." && within(folder, r.folder))) && len(r.folder) > len(best.folder) {
			best = r
		}
	}
	return best
}

// source is one Go file that is neither generated nor a test.
type source struct {
	path string // from the module's root
	text []byte
	set  *token.FileSet
	tree *ast.File
}

func (s source) folder() string { return path.Dir(s.path) }

func sources(t *testing.T) []source {
	t.Helper()
	root := filepath.Join("..", "..", "..")
	var all []source
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && strings.HasPrefix(d.Name(), ".") && name != root && d.Name() != ".." {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		set := token.NewFileSet()
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		tree, err := parser.ParseFile(set, filepath.ToSlash(rel), text, parser.ParseComments)
		if err != nil {
			return err
		}
		if !ast.IsGenerated(tree) {
			all = append(all, source{filepath.ToSlash(rel), text, set, tree})
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
