package paychart_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/ascii"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/paychart"
)

// levels are rows of a role: a sheet without a date, an official figure of the same level, with
// others behind them, a figure for a day, and nothing.
func levels() []paychart.StripRow {
	sheet, official, senior, day := eur(45000, 55000), eur(45300, 45300), eur(60000, 120000), careers.Pay{Low: careers.Units(450), High: careers.Units(550), Period: careers.Day, Currency: "EUR", Year: 2024}
	sheet.Year, official.Year = 0, 2022
	low, high := eur(24500, 24500), eur(62000, 75000)
	return []paychart.StripRow{
		{Label: "junior", Short: "jun.", Pay: &sheet, Behind: []*careers.Pay{&low, &high}},
		{Pay: &official},
		{Label: "senior", Short: "sen.", Pay: &senior},
		{Label: "freelance", Pay: &day},
		{Label: "nobody"},
	}
}

func strip(t *testing.T, width int) string {
	t.Helper()
	var b strings.Builder
	for _, l := range axis.Strip(i18n.In(language.English), levels(), width) {
		if w := ansi.StringWidth(l.String()); w > width {
			t.Errorf("a line of %d cells in %d", w, width)
		}
		b.WriteString(strings.TrimRight(l.String(), " ") + "\n")
	}
	return b.String()
}

func TestAStripShowsWhereFiguresAgreeWithoutAnAverage(t *testing.T) {
	for _, c := range []struct {
		width       int
		want, ascii string
	}{
		{76, `
               0      20     40     60     80   100 €k gross per year
junior         ·      · ─    · □□□□ ·───── ·      · €45–55k        undated
               ·      ·      · ■    ·      ·      · €45.3k         2022
senior         ·      ·      ·      ■■■■■■■■■■■■■■▶ €60–120k       2024
nobody         No pay in this data.
freelance      €450–550/day, 2024, not a salary – not on this scale
`, `
               0      20     40     60     80   100 Ek gross per year
junior         .      . -    . oooo .----- .      . E45-55k        undated
               .      .      . #    .      .      . E45.3k         2022
senior         .      .      .      ##############> E60-120k       2024
nobody         No pay in this data.
freelance      E450-550/day, 2024, not a salary - not on this scale
`},
		{38, `
        0      50  100
junior  ·  ─  □□───  · €45–55k
        ·     ■·     · €45.3k     2022
senior  ·      ·■■■■■▶ €60–120k   2024
nobody  No pay in this data.
freela… €450–550/day, 2024
`, ""},
		{20, `
jun.  €45–55k
      €45.3k, 2022
sen.  €60–120k, 2024
nobo… No pay in thi…
free… €450–550/day
`, ""},
	} {
		got := strip(t, c.width)
		if got != strings.TrimPrefix(c.want, "\n") {
			t.Errorf("in %d cells, got\n%s\nwant%s", c.width, got, c.want)
		}
		if c.ascii != "" && ascii.Cells(got) != strings.TrimPrefix(c.ascii, "\n") {
			t.Errorf("in ASCII, got\n%s\nwant%s", ascii.Cells(got), c.ascii)
		}
	}
}

func TestAStripFitsEveryWidth(t *testing.T) {
	for width := range 130 {
		strip(t, width)
	}
}

// An amount has one place on every screen of a width.
func TestTheStripsOfAllRolesHaveOneAxis(t *testing.T) {
	g, w := uitest.Graph(t), i18n.In(language.French)
	a := paychart.AxisOf(g)
	heads := map[string]bool{}
	for _, n := range g.Nodes() {
		rows := paychart.Standing(w, n, 4)
		if head := a.StripHead(w, rows, 76); head != nil {
			heads[head.String()] = true
		}
		for _, r := range rows {
			if l := a.StripRow(w, rows, r, 76).String(); ansi.StringWidth(l) > 76 || strings.Contains(l, "…") {
				t.Errorf("%s: %q", n.ID, l)
			}
		}
	}
	if len(heads) != 1 {
		t.Errorf("the axis differs from role to role: %v", heads)
	}
}

// Hours are drawn in hours; a figure that no axis measures stands without a word of a scale that
// is not there.
func TestAStripCountsInWhatTheDataIsPaidBy(t *testing.T) {
	hourly := paychart.Axis{High: 45, Step: 5, Currency: "EUR", Period: careers.Hour}
	aide := careers.Pay{Low: 1425, High: 1425, Period: careers.Hour, Currency: "EUR", Year: 2025}
	doctor := careers.Pay{Low: 3900, Period: careers.Hour, Currency: "EUR", Year: 2025}
	nurse := careers.Pay{Low: careers.Units(6500), High: careers.Units(6500), Period: careers.Month, Times: 13, Currency: "CHF", Year: 2025}
	rows := []paychart.StripRow{{Label: "aide", Pay: &aide}, {Label: "doctor", Pay: &doctor}, {Label: "nurse", Pay: &nurse}}
	for _, c := range []struct {
		rows []paychart.StripRow
		want string
	}{
		{rows, `
               0       10      20     30      40    € gross per hour
aide           ·       ·  ■    ·      ·       ·     €14.25/h       2025
doctor         ·       ·       ·      ·      ■■■■■▶ €39+/h         2025
nurse          CHF 6,500/month × 13, 2025 – not on this scale
`},
		{rows[2:], `
nurse          CHF 6,500/month × 13, 2025
`},
	} {
		var got strings.Builder
		for _, l := range hourly.Strip(i18n.In(language.English), c.rows, 76) {
			got.WriteString(strings.ReplaceAll(strings.TrimRight(l.String(), " "), "\u00a0", " ") + "\n")
		}
		if want := strings.TrimPrefix(c.want, "\n"); got.String() != want {
			t.Errorf("got\n%s\nwant\n%s", got.String(), want)
		}
	}
}

// A stub before an arrowhead would read as a starting pay.
func TestAFigureOpenAtItsEndRunsOffTheAxisBehindAnotherToo(t *testing.T) {
	median, open := eur(80000, 80000), eur(40000, 0)
	rows := []paychart.StripRow{{Label: "all", Pay: &median, Behind: []*careers.Pay{&open}}}
	want := "all            ·      ·      ──────────────■──────▶ €80k           2024"
	if got := strings.TrimRight(axis.StripRow(i18n.In(language.English), rows, rows[0], 76).String(), " "); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
