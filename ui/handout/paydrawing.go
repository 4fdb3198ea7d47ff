package handout

import (
	"fmt"
	"html/template"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
)

// The measures of a chart of pay, in units of the drawing.
const (
	payWidth  = 440
	paySide   = 14 // room for half a label at both ends of the axis
	payRow    = 38
	payAxis   = 26
	barHeight = 12
	arrow     = 6 // of a bar that runs off the axis
)

// payDrawing is what the template of a chart of pay shows.
type payDrawing struct {
	drawing
	Unit  string
	Ticks []payTick
	Rows  []payBar
}

type payTick struct {
	X    int
	Text string
}

// payBar is one figure.
type payBar struct {
	Y, BarY              int // of the words and of the bar
	X, W                 int
	Level, Amount, Where string
	// Guides are the marks of the axis behind the bar, as a path.
	Guides string
	// Estimate draws it hollow, Point as a dot, Beyond with an arrow past the axis.
	Estimate, Point, Beyond, Drawn bool
}

// Middle is the height of the bar's middle.
func (b payBar) Middle() int { return b.BarY + barHeight/2 }

// Right is where words on the right side end.
func (d payDrawing) Right() int { return d.Width - paySide }

// Left is where words begin.
func (d payDrawing) Left() int { return paySide }

// drawPay draws figures as bars on an axis, as an svg element.
func drawPay(t *template.Template, id, title, description string, w *i18n.Words, a paychart.Axis, figures []careers.Pay) template.HTML {
	d := payDrawing{
		drawing: drawing{ID: id, Title: title, Description: description, Width: payWidth, Height: payAxis + payRow*len(figures) + 6},
		Unit:    clean(w.Sheet.AxisUnit(a.Currency)),
	}
	if a.Step > 0 {
		for _, v := range amounts(a) {
			d.Ticks = append(d.Ticks, payTick{payX(a, v), strconv.Itoa(v / 1000)})
		}
	}
	for i, f := range figures {
		d.Rows = append(d.Rows, barOf(w, a, f, payAxis+payRow*i))
	}
	return render(t, "pay", d)
}

// amounts are the marked amounts of an axis, at most twelve.
func amounts(a paychart.Axis) []int {
	return a.Marks(func(every int) bool { return (a.High-a.Low)/every < 12 })
}

// payX is where an amount lies; amounts off the axis lie at its end.
func payX(a paychart.Axis, amount int) int {
	amount = max(a.Low, min(a.High, amount))
	return paySide + (amount-a.Low)*(payWidth-2*paySide)/max(1, a.High-a.Low)
}

// drawBar draws one figure alone on the axis.
func drawBar(t *template.Template, title string, a paychart.Axis, f careers.Pay) template.HTML {
	d := payDrawing{drawing: drawing{Title: clean(title), Width: payWidth, Height: barHeight + 4}}
	b := payBar{Estimate: f.Estimate, Point: f.IsPoint(), BarY: 2, Guides: guides(a, 2)}
	b.place(a, f)
	d.Rows = []payBar{b}
	return render(t, "bar", d)
}

func barOf(w *i18n.Words, a paychart.Axis, f careers.Pay, top int) payBar {
	b := payBar{
		Y: top + 13, BarY: top + 19, Level: w.Facts.Experience[f.Experience], Amount: clean(phrase.PayShort(w, f)),
		Where: clean(string(f.Source) + " · " + phrase.Year(w, f)), Estimate: f.Estimate, Point: f.IsPoint(), Drawn: a.Draws(f),
	}
	if f.Net {
		b.Amount += " " + w.Facts.Net
	}
	if b.Drawn {
		b.place(a, f)
		b.Guides = guides(a, b.BarY)
	}
	return b
}

// guides are the marks of an axis behind a bar at a height.
func guides(a paychart.Axis, y int) string {
	var b strings.Builder
	for _, v := range amounts(a) {
		fmt.Fprintf(&b, "M%d %dv%d", payX(a, v), y-2, barHeight+4)
	}
	return b.String()
}

// place finds where a bar lies on an axis that draws its figure.
func (b *payBar) place(a paychart.Axis, f careers.Pay) {
	low, high := f.Yearly()
	b.X = payX(a, low)
	b.W = max(2, payX(a, high)-b.X)
	if b.Beyond = high > a.High; b.Beyond {
		b.W = max(b.W, 2*arrow)
		b.X = payWidth - paySide - b.W
	}
}
