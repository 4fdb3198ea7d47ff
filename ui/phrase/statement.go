package phrase

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
)

// LevelName is a level of training in the words of the dataset, by its European
// number where it names none.
func LevelName(w *i18n.Words, g *careers.Graph, eqf int) string {
	if l, ok := g.Level(eqf); ok {
		return l.Name.In(w.Tag)
	}
	return w.Sheet.LevelOf(eqf)
}

// Standing is where a node stands and the level that it asks for, once where the column is that
// level; that it was inferred is said with it.
func Standing(w *i18n.Words, g *careers.Graph, n *careers.Node, column string) string {
	if n.Asks.Level == 0 {
		return column
	}
	level := LevelName(w, g, n.Asks.Level)
	said := mark(w, n.Asks.Estimate) + w.Sheet.AsksFor[n.Asks.Rule](level)
	if n.Asks.Estimate && g.IsImported() {
		said += ", " + Text(w, n.Asks.Text)
	}
	if len(column) >= len(level) && strings.EqualFold(column[:len(level)], level) {
		return said
	}
	return column + " · " + said
}

// NoPay says plainly that no figure was found for a node: in the dataset's own
// words where it has some.
func NoPay(w *i18n.Words, n *careers.Node) string {
	if n.NoPay.Text.IsZero() {
		return w.Facts.NoPay
	}
	return Statement(w, n.NoPay)
}

// Placed is a statement with the place where it holds, where it names one that
// its text does not.
func Placed(w *i18n.Words, s careers.Statement) string {
	return With(Text(w, s.Text), s.Place.In(w.Tag))
}

// Dated is the same with the year too, for where no other place shows it.
func Dated(w *i18n.Words, s careers.Statement) string {
	year := ""
	if s.Year > 0 {
		year = strconv.Itoa(s.Year)
	}
	return With(Text(w, s.Text), s.Place.In(w.Tag), year)
}

// With puts what a text does not say in brackets, before its stop.
func With(text string, more ...string) string {
	more = slices.DeleteFunc(more, func(m string) bool { return strings.Contains(text, m) })
	if len(more) == 0 {
		return text
	}
	return bare(text) + " (" + strings.Join(more, ", ") + ")" + strings.TrimPrefix(text, bare(text))
}
