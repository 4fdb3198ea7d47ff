package ui

import (
	"fmt"
	"html"
	"image/color"
	"os"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/vt"
	"golang.org/x/text/language"

	"parcours/ui/internal/uitest"
	"parcours/ui/theme"
)

//go:generate go test . -run TestThePicturesOfTheReadmeAreFresh -update

// A cell of the pictures, in pixels: that of DejaVu Sans Mono at 14 pixels, so that lines of
// neighbouring cells meet.
const cellWidth, cellHeight, letterHeight = 8.43, 16.3, 14

// film is a session photographed: frames of rows of cells, each shown so many seconds.
type film struct {
	width, height int
	ink, paper    string
	rows          []string // each different row once, as SVG
	known         map[string]int
	frames        [][]int // the rows of each frame
	seconds       []float64
}

// shoot adds what a session shows.
func (f *film) shoot(s *session, seconds float64) {
	screen := vt.NewEmulator(f.width, f.height)
	_, _ = screen.Write([]byte(strings.ReplaceAll(s.View().Content, "\n", "\r\n")))
	var frame []int
	for y := range f.height {
		row := f.row(screen, y)
		i, ok := f.known[row]
		if !ok {
			i = len(f.rows)
			f.known[row], f.rows = i, append(f.rows, row)
		}
		frame = append(frame, i)
	}
	f.frames, f.seconds = append(f.frames, frame), append(f.seconds, seconds)
}

// row is a row of cells as SVG: papers, then runs of letters in one style.
func (f *film) row(screen *vt.Emulator, y int) string {
	var papers, letters strings.Builder
	for x := 0; x < f.width; {
		style, run, from := uv.Style{}, "", x
		if c := screen.CellAt(x, y); c != nil {
			style = c.Style
		}
		for ; x < f.width; x++ {
			c := screen.CellAt(x, y)
			if c == nil || c.Width == 0 {
				run += " "
				continue
			}
			if c.Style != style {
				break
			}
			run += c.Content
		}
		f.draw(&papers, &letters, from, x-from, run, style)
	}
	return papers.String() + letters.String()
}

// draw puts a run of letters into cells.
func (f *film) draw(papers, letters *strings.Builder, x, cells int, run string, s uv.Style) {
	ink, paper := f.colour(s.Fg, f.ink), f.colour(s.Bg, "")
	if s.Attrs&uv.AttrReverse != 0 {
		ink, paper = f.colour(s.Bg, f.paper), f.colour(s.Fg, f.ink)
	}
	left, width := float64(x)*cellWidth, float64(cells)*cellWidth
	if paper != "" {
		fmt.Fprintf(papers, `<rect x="%.2f" width="%.2f" height="%.2f" fill="%s"/>`, left, width, cellHeight, paper)
	}
	if strings.TrimSpace(run) == "" {
		return
	}
	attributes := ""
	if ink != f.ink {
		attributes += ` fill="` + ink + `"`
	}
	if s.Attrs&uv.AttrBold != 0 {
		attributes += ` font-weight="bold"`
	}
	if s.Underline != 0 {
		attributes += ` text-decoration="underline"`
	}
	fmt.Fprintf(letters, `<text x="%.2f" y="12.7" textLength="%.2f"%s>%s</text>`, left, width, attributes, html.EscapeString(run))
}

func (f *film) colour(c color.Color, otherwise string) string {
	if c == nil {
		return otherwise
	}
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}

// svg is the film: one frame stands, several play in a loop.
func (f *film) svg(title string) string {
	w, h := float64(f.width)*cellWidth, float64(f.height)*cellHeight
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" width="%.0f" height="%.0f" role="img"><title>%s</title>`+"\n", w+16, h+16, w+16, h+16, html.EscapeString(title))
	fmt.Fprintf(&b, `<style>#film{font:%dpx "DejaVu Sans Mono",Menlo,Consolas,monospace;fill:%s}text{white-space:pre}`, letterHeight, f.ink)
	if len(f.frames) > 1 {
		total, at := 0.0, 0.0
		for _, s := range f.seconds {
			total += s
		}
		fmt.Fprintf(&b, `#film{animation:film %.1fs steps(1) infinite}@keyframes film{`, total)
		for i, s := range f.seconds {
			fmt.Fprintf(&b, `%.2f%%{transform:translateY(-%.1fpx)}`, 100*at/total, float64(i)*h)
			at += s
		}
		b.WriteString(`}@media (prefers-reduced-motion){#film{animation:none}}`)
	}
	b.WriteString("</style>\n<defs>")
	for i, row := range f.rows {
		fmt.Fprintf(&b, `<g id="r%d">%s</g>`+"\n", i, row)
	}
	fmt.Fprintf(&b, `</defs><rect width="100%%" height="100%%" rx="6" fill="%s"/><svg x="8" y="8" width="%.2f" height="%.2f"><g id="film">`, f.paper, w, h)
	for i, frame := range f.frames {
		for y, row := range frame {
			if f.rows[row] != "" {
				fmt.Fprintf(&b, `<use href="#r%d" y="%.1f"/>`, row, float64(i)*h+float64(y)*cellHeight)
			}
		}
		b.WriteByte('\n')
	}
	b.WriteString("</g></svg></svg>\n")
	return b.String()
}

// camera films a session in a theme.
func camera(t *testing.T, name theme.Name, w, h int, o Options) (*film, *session) {
	t.Helper()
	o.Language, o.Theme, o.Still = language.English, name, true
	s := begin(uitest.Graph(t), o, w, h)
	s.send(tea.ColorProfileMsg{Profile: colorprofile.TrueColor})
	f := &film{width: w, height: h, known: map[string]int{}}
	f.ink, f.paper = f.colour(s.env.Theme.Ink, ""), f.colour(s.env.Theme.Paper, "")
	return f, s
}

// walk is what a student does in the film, key by key, and how long one looks at what each shows.
func walk(f *film, s *session) {
	f.shoot(s, 2.5)
	for _, step := range []struct {
		keys    string
		seconds float64
	}{
		{"left", 1}, {"right", 1}, {"right", 1}, {"right", 1.5}, {"enter", 4}, {"tab", 1.5}, {"tab", 2}, {"tab", 2.5}, {"down", 1.5},
		{"esc", 1.2}, {"space", 3}, {"space", 1.2}, {"/", 1}, {"d", .4}, {"a", .4}, {"t", .4}, {"a", 2}, {"esc", 1},
	} {
		s.press(strings.Fields(step.keys)...)
		f.shoot(s, step.seconds)
	}
}

func TestThePicturesOfTheReadmeAreFresh(t *testing.T) {
	pictures := map[string]string{}
	for _, name := range []theme.Name{theme.Dark, theme.Light} {
		for file, o := range map[string]Options{
			"plan": {}, "sheet": {At: "lead-developer", Screen: "sheet"}, "route": {At: "bts-sio", Screen: "plan", To: "cto"},
		} {
			w, h := 80, 24
			if file == "plan" {
				w, h = 120, 40
			}
			f, s := camera(t, name, w, h, o)
			f.shoot(s, 1)
			pictures[file+"-"+string(name)] = f.svg("parcours, " + file)
		}
	}
	f, s := camera(t, theme.Dark, 80, 24, Options{})
	walk(f, s)
	pictures["walk"] = f.svg("A walk through parcours: the map, a sheet, its pay, the crossroads of a job, a search")
	for name, svg := range pictures {
		path := "../docs/pictures/" + name + ".svg"
		if *update {
			if err := os.WriteFile(path, []byte(svg), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if got, _ := os.ReadFile(path); string(got) != svg {
			t.Errorf("%s is not what the program shows; draw it anew with go generate ./ui", path)
		}
	}
}
