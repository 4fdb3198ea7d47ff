package paychart

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// Columns are the widths of a chart whose every row is "level bar figure
// origin". A width of 0 leaves the column out.
type Columns struct {
	Level, Bar, Figure, Origin int
	short                      bool // levels are abbreviated
}

// Fit shares width cells among the columns of a chart of figures. Where there
// is not room for all, the origin goes first, then the level is abbreviated,
// then the figure goes.
func Fit(w *i18n.Words, figures []careers.Pay, width int) Columns {
	var full Columns
	short := Columns{short: true}
	for _, p := range figures {
		full.Level = max(full.Level, rich.Width(w.Facts.Experience[p.Experience]))
		short.Level = max(short.Level, rich.Width(w.Sheet.ExperienceShort[p.Experience]))
		full.Figure = max(full.Figure, rich.Width(phrase.PayShort(w, p)))
		full.Origin = max(full.Origin, rich.Width(origin(w, p)))
	}
	short.Figure = full.Figure
	// least is the fewest cells that the bar is worth beside the other columns.
	for _, try := range []struct {
		Columns
		least int
	}{
		{full, 16},
		{Columns{Level: full.Level, Figure: full.Figure}, 8},
		{Columns{Level: short.Level, Figure: short.Figure, short: true}, 4},
		{Columns{Level: short.Level, short: true}, 4},
	} {
		c := try.Columns
		if c.Bar = width - c.Level - gap(c.Figure) - gap(c.Origin) - 1; c.Bar >= try.least {
			return c
		}
	}
	return Columns{Bar: max(0, width)}
}

// gap is the cells that a column takes with the blank before it.
func gap(column int) int {
	if column == 0 {
		return 0
	}
	return column + 1
}

// Row draws one figure: level, bar, amount, source and year as far as the
// columns have room.
func (a Axis) Row(w *i18n.Words, p careers.Pay, c Columns) Line {
	var l Line
	if c.Level > 0 {
		level := w.Facts.Experience[p.Experience]
		if c.short {
			level = w.Sheet.ExperienceShort[p.Experience]
		}
		l = append(l, Piece{rich.Pad(level, c.Level) + " ", Level})
	}
	l = append(l, a.Bar(p, c.Bar)...)
	if c.Figure > 0 {
		l = append(l, Piece{" " + rich.Pad(phrase.PayShort(w, p), c.Figure), Figure})
	}
	if c.Origin > 0 {
		l = append(l, Piece{" " + origin(w, p), Origin})
	}
	return l
}

// Said is figures and their sources in one sentence, for where there is no room for
// bars: "jun. 45–55 k€, sen. 60–70 k€, undated".
func Said(w *i18n.Words, figures []careers.Pay) string {
	all := make([]*careers.Pay, len(figures))
	for i := range figures {
		all[i] = &figures[i]
	}
	return strings.Join(append([]string{phrase.InOneLine(w, all)}, origins(w, figures)...), ", ")
}

// Unit says what the axis counts, where one of the figures has a bar on it, and
// what the others are.
func (a Axis) Unit(w *i18n.Words, figures []careers.Pay) string {
	var said []string
	for _, p := range figures {
		unit := w.Sheet.AxisUnit(a.Currency)
		if !a.Draws(p) {
			unit = p.Currency + " " + phrase.Terms(w, p)
		}
		if !slices.Contains(said, unit) {
			said = append(said, unit)
		}
	}
	return strings.Join(said, ", ")
}

// origins lists each source and year once, with the levels that it stands
// for where there are several.
func origins(w *i18n.Words, figures []careers.Pay) []string {
	var all []string
	levels := map[string][]string{}
	for _, p := range figures {
		o := origin(w, p)
		if levels[o] == nil {
			all = append(all, o)
		}
		levels[o] = append(levels[o], w.Sheet.ExperienceShort[p.Experience])
	}
	if len(all) > 1 {
		for i, o := range all {
			all[i] = w.Units.Colon(o, strings.Join(levels[o], ", "))
		}
	}
	return all
}

// origin is the year of a figure.
func origin(w *i18n.Words, p careers.Pay) string { return phrase.Year(w, p) }
