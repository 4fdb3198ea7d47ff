package handout

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"parcours/ui/i18n"
)

// CSV writes rows, the heads of the columns first, for a spreadsheet: with the
// sign by which Excel knows UTF-8, and parted as spreadsheets of the language
// expect it, by semicolons in French and commas in English.
//
// No cell is a formula there: one that would begin like one begins with an
// apostrophe, as spreadsheets themselves mark text.
func CSV(out io.Writer, w *i18n.Words, rows [][]string) error {
	if _, err := io.WriteString(out, "\ufeff"); err != nil {
		return err
	}
	c := csv.NewWriter(out)
	c.Comma, c.UseCRLF = rune(w.Handout.Separator[0]), true
	for _, row := range rows {
		safe := make([]string, len(row))
		for i, cell := range row {
			safe[i] = unlikeFormula(clean(cell))
		}
		if err := c.Write(safe); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

// unlikeFormula marks as text what a spreadsheet would take for a formula.
// Numbers stay numbers.
func unlikeFormula(cell string) string {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(cell, unicode.IsSpace))
	if !strings.ContainsRune("=+-@|%＝＋－＠", first) || cell == "" {
		return cell
	}
	if _, err := strconv.ParseFloat(strings.TrimSpace(cell), 64); err == nil {
		return cell
	}
	return "'" + cell
}
