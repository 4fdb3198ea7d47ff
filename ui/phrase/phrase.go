// Package phrase says what the dataset holds in sentences of the reader's
// language: pay with all that belongs to it, spans, sources, steps.
//
// Every place that shows a fact says it through here, so that screen, text and
// paper never disagree. It knows nothing of screens and styles.
package phrase

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/i18n/words"
)

// Money is the figure alone, as published: "45 000 – 55 000 €", "jusqu'à
// 80 000 €", "25 € ou plus". An estimate carries its mark.
func Money(w *i18n.Words, p careers.Pay) string {
	return mark(w, p.Estimate) + bound(w, p) + money(w, p, p.Low, p.High, w.Units.OrMore)
}

// money is a range of amounts of a figure; more follows an open one.
func money(w *i18n.Words, p careers.Pay, low, high careers.Amount, more string) string {
	if p.IsOpen() {
		return w.Units.Money(int(low), int(low), p.Currency) + more
	}
	return w.Units.Money(int(low), int(high), p.Currency)
}

// PayShort is a figure for narrow places, per year and gross unless it says otherwise:
// "45–55 k€", "14,25 €/h", "6 500 CHF/mois × 13". It is for the time that it was published for:
// how often a month is paid is not for us to say.
func PayShort(w *i18n.Words, p careers.Pay) string {
	if p.Period == careers.Year {
		return YearlyShort(w, p)
	}
	short := mark(w, p.Estimate) + bound(w, p) + money(w, p, p.Low, p.High, w.Units.OrMoreShort) + w.Facts.PerShort[p.Period]
	if p.Times > 0 {
		short += w.Facts.TimesShort(p.Times)
	}
	return short + net(w, p)
}

// YearlyShort is a figure in thousands per year where it can be told so: "45–55 k€".
func YearlyShort(w *i18n.Words, p careers.Pay) string {
	if !p.Period.IsYearly() {
		return PayShort(w, p)
	}
	low, high := p.Yearly()
	if p.IsOpen() {
		high = low
	}
	short := w.Units.Thousands(low, high, p.Currency)
	if high < 1000 { // thousands would round it away
		least, most, _ := p.PerYear()
		short = w.Units.Money(int(least), int(max(least, most)), p.Currency) + w.Facts.PerShort[careers.Year]
	}
	if p.IsOpen() {
		short += w.Units.OrMoreShort
	}
	return mark(w, p.Estimate) + bound(w, p) + short + net(w, p)
}

// net follows a figure in short that is net.
func net(w *i18n.Words, p careers.Pay) string {
	if p.Net {
		return "\u00a0" + w.Facts.Net
	}
	return ""
}

// Pay is the whole figure on one line: amount, gross or net, period, measure,
// place, year and source.
func Pay(w *i18n.Words, p careers.Pay) string {
	parts := []string{Money(w, p) + " " + Terms(w, p)}
	if measure := Measure(w, p); measure != "" {
		parts = append(parts, measure)
	}
	return strings.Join(append(parts, Place(w, p), Year(w, p), string(p.Source)), ", ")
}

// Terms says gross or net and for which time: "brut par an", "brut par mois, 13 fois par an".
func Terms(w *i18n.Words, p careers.Pay) string {
	kind, per := w.Facts.Gross, w.Facts.Per[p.Period]
	switch {
	case p.Net:
		kind = w.Facts.Net
	case !p.Period.IsSalary():
		return w.Facts.Invoiced
	}
	if p.Times > 0 {
		per += ", " + w.Facts.Times(p.Times)
	}
	return kind + " " + per
}

// Level is the experience a figure speaks of, with its years where counted:
// "junior", "senior (5 à 6 ans)". Where the source does not name the level, it
// says so: "~junior (notre lecture)".
func Level(w *i18n.Words, p careers.Pay) string {
	level := w.Facts.Experience[p.Experience]
	var aside []string
	if years := Counted(w, p); years != "" {
		aside = append(aside, years)
	}
	if IsReading(w, p) {
		level, aside = w.Facts.ReadingMark+level, append(aside, w.Facts.Reading)
	}
	if len(aside) > 0 {
		level += " (" + strings.Join(aside, ", ") + ")"
	}
	return level
}

// Counted is the years that a figure speaks of, those in the post where it is about taking it;
// empty where its source counts none.
func Counted(w *i18n.Words, p careers.Pay) string {
	years := Years(w, p.Years)
	if years != "" && p.Experience == careers.TakingPost {
		return w.Facts.InPost(years)
	}
	return years
}

// IsReading reports whether the level of a figure is the reading of the dataset's
// authors: its note begins with the mark of an estimate.
func IsReading(w *i18n.Words, p careers.Pay) bool {
	return strings.HasPrefix(p.Note.In(w.Tag), w.Facts.EstimateMark)
}

// Experience says how many years a figure speaks of: of experience, or in the
// post where it is about taking it.
func Experience(w *i18n.Words, p careers.Pay) string {
	if p.Experience == careers.TakingPost {
		return w.Facts.InPost(Years(w, p.Years))
	}
	return w.Sheet.Experience(Years(w, p.Years))
}

// Place is where a figure holds, in words when the source does not say.
func Place(w *i18n.Words, p careers.Pay) string {
	if p.Place.IsZero() {
		return w.Facts.PlaceUnknown
	}
	return p.Place.In(w.Tag)
}

// Year is the year of a figure, or that it is undated.
func Year(w *i18n.Words, p careers.Pay) string {
	if p.Year == 0 {
		return w.Facts.Undated
	}
	return strconv.Itoa(p.Year)
}

// Years is a span in words, with the mark of an estimate; empty when unknown.
func Years(w *i18n.Words, y careers.Years) string { return spanned(w, y, w.Units.Years) }

// YearsShort is a span for narrow places; empty when unknown.
func YearsShort(w *i18n.Words, y careers.Years) string { return spanned(w, y, w.Units.YearsShort) }

// Span is the same without its unit, for where a heading has that: "~5–8".
func Span(w *i18n.Words, y careers.Years) string { return spanned(w, y, words.YearsShort) }

func spanned(w *i18n.Words, y careers.Years, say func(low, high int, open bool) string) string {
	if !y.Known() {
		return ""
	}
	return mark(w, y.Estimate) + say(y.Low, y.High, y.Open())
}

// Level4 is a skill level as a figure of four: "3/4", "~3/4" for an estimate.
// It is empty where the level is unknown.
func Level4(w *i18n.Words, n careers.Need) string {
	if n.Level == 0 {
		return ""
	}
	return mark(w, n.Estimate) + strconv.Itoa(n.Level) + "/4"
}

// Progress is how far someone is with a skill: "learning", "yes, works alone".
func Progress(w *i18n.Words, p careers.Progress) string {
	state := w.Skills.State[min(p, careers.Able)]
	if level := p.Level(); level > 0 {
		state += ", " + w.Facts.SkillLevel[level]
	}
	return state
}

// Source is a source on one line: title, publisher, date.
func Source(w *i18n.Words, s *careers.Source) string {
	parts := []string{w.Units.Quote(s.Title)}
	if s.Publisher != "" {
		parts = append(parts, s.Publisher)
	}
	return strings.Join(append(parts, Date(w, s)), ", ")
}

// SourceShort is a source by its publisher alone, by its title where it has none.
func SourceShort(w *i18n.Words, s *careers.Source) string {
	return publisher(w, s) + ", " + Date(w, s)
}

func publisher(w *i18n.Words, s *careers.Source) string {
	if s.Publisher == "" {
		return w.Units.Quote(s.Title)
	}
	return s.Publisher
}

// SourcesShort is sources by publisher and year in forms to choose from, the longest first:
// all of them, then fewer and how many more there are, then without what follows a publisher's name behind a
// comma, as where a copy was read; nil for none.
func SourcesShort(w *i18n.Words, g *careers.Graph, ids []careers.SourceID) []string {
	var names, bare []string
	for _, id := range ids {
		s := g.Source(id)
		if s == nil {
			continue
		}
		ofYear := *s
		ofYear.Date, _, _ = strings.Cut(s.Date, "-")
		if name := SourceShort(w, &ofYear); !slices.Contains(names, name) {
			names = append(names, name)
			ofYear.Publisher, _, _ = strings.Cut(s.Publisher, ", ")
			bare = append(bare, SourceShort(w, &ofYear))
		}
	}
	if slices.Equal(names, bare) {
		return fewer(w, names)
	}
	return append(fewer(w, names), fewer(w, bare)...)
}

// FiguresShort is who published some figures with the year of each, in forms to choose from as
// those of [SourcesShort], those without years second: a source may be younger than its figures.
func FiguresShort(w *i18n.Words, g *careers.Graph, figures ...careers.Pay) []string {
	var names, bare []string
	for _, f := range figures {
		of := w.Facts.Undated
		if f.Year > 0 {
			of = w.Facts.FiguresOf(f.Year)
		}
		for _, by := range Publishers(w, g, f.Source) {
			if name := by + ", " + of; !slices.Contains(names, name) {
				names = append(names, name)
			}
			if !slices.Contains(bare, by) {
				bare = append(bare, by)
			}
		}
	}
	forms := fewer(w, names)
	return slices.Insert(forms, min(1, len(forms)), fewer(w, bare)[:min(1, len(bare))]...)
}

// fewer are forms of a list to choose from: all of it, then fewer and how many more there are.
func fewer(w *i18n.Words, names []string) (forms []string) {
	const between = " · "
	for n := len(names); n > 0; n-- {
		form := strings.Join(names[:n], between)
		if more := len(names) - n; more > 0 {
			form += between + w.Present.More(more)
		}
		forms = append(forms, form)
	}
	return append(forms, names[:min(len(names), 1)]...)
}

// Date is the date of a source, or that it is undated.
func Date(w *i18n.Words, s *careers.Source) string {
	switch {
	case s.Date == "":
		return w.Facts.NoDate
	case s.About:
		return w.Facts.About(month(w, s.Date))
	}
	return s.Date
}

// month is a date of the data that someone estimated in words, without its day, which nobody
// knows; a year stays as it is.
func month(w *i18n.Words, date string) string {
	if t, err := time.Parse("2006-01", date[:min(len(date), len("2006-01"))]); err == nil {
		return w.Handout.Day(0, int(t.Month()), t.Year())
	}
	return date
}

// Statement is a statement with the mark of an estimate.
func Statement(w *i18n.Words, s careers.Statement) string {
	return mark(w, s.Estimate) + Text(w, s.Text)
}

// Headline is the pay that stands for a node where there is room for little:
// figures of one yardstick, and behind those of the original job sheet what
// stands beside them.
func Headline(n *careers.Node) []careers.Pay {
	return Values(append(n.Headline.Pay[:len(n.Headline.Pay):len(n.Headline.Pay)], n.Headline.Beside...))
}

// Values are figures as plain values.
func Values(all []*careers.Pay) []careers.Pay {
	var line []careers.Pay
	for _, p := range all {
		line = append(line, *p)
	}
	return line
}

// Original says of a headline that begins with the original job sheet what that
// is, and what stands beside it; empty elsewhere.
func Original(w *i18n.Words, g *careers.Graph, n *careers.Node) string {
	h := n.Headline
	if len(h.Pay) == 0 || len(h.Beside) == 0 {
		return ""
	}
	quality := w.Facts.Quality[g.Source(h.Beside[0].Source).Quality]
	var beside []string
	for _, p := range firstOfEach(h.Beside) {
		beside = append(beside, string(p.Source)+family(w, g, p))
	}
	return w.Facts.Original(string(h.Pay[0].Source), w.Units.List(beside), quality)
}

// BesideLine is what stands beside the original job sheet, for narrow places:
// "2022 (bac+2) jun. 33 k€".
// Empty elsewhere.
func BesideLine(w *i18n.Words, g *careers.Graph, n *careers.Node) string {
	if len(n.Headline.Beside) == 0 {
		return ""
	}
	var beside []string
	for _, p := range firstOfEach(n.Headline.Beside) {
		beside = append(beside, Year(w, *p)+family(w, g, p)+" "+InOneLine(w, []*careers.Pay{p}))
	}
	return strings.Join(beside, ", ")
}

// firstOfEach is the first figure about each family of jobs.
func firstOfEach(all []*careers.Pay) (first []*careers.Pay) {
	for _, p := range all {
		if len(first) == 0 || first[len(first)-1].For != p.For {
			first = append(first, p)
		}
	}
	return first
}

// family names the level of training of the family that a figure speaks of, in
// brackets; empty where it is about the node itself.
func family(w *i18n.Words, g *careers.Graph, p *careers.Pay) string {
	if l, ok := g.Level(p.For); ok {
		return " (" + l.Name.In(w.Tag) + ")"
	}
	return ""
}

// InOneLine is a headline in few words: "jun. 45–55 k€, sen. 60–70 k€", behind what sets its
// figures apart, which is the first to read and the last to be cut.
func InOneLine(w *i18n.Words, all []*careers.Pay) string {
	var parts []string
	for _, p := range all {
		parts = append(parts, ShortLevel(w, *p)+"\u00a0"+PayShort(w, *p))
	}
	said := strings.Join(parts, ", ")
	if marks := Marks(w, Values(all)...); len(marks) > 0 {
		return w.Units.Colon(strings.Join(marks, ", "), said)
	}
	return said
}

// LongLevel is the experience that a figure speaks of, with the sign of a reading.
func LongLevel(w *i18n.Words, p careers.Pay) string {
	return mark(w, IsReading(w, p)) + w.Facts.Experience[p.Experience]
}

// ShortLevel is the same for narrow places.
func ShortLevel(w *i18n.Words, p careers.Pay) string {
	return mark(w, IsReading(w, p)) + w.Sheet.ExperienceShort[p.Experience]
}

func mark(w *i18n.Words, estimate bool) string {
	if estimate {
		return w.Facts.EstimateMark
	}
	return ""
}
