package handout

import (
	"fmt"
	"strings"

	"parcours/ui/i18n"
)

// writePackText writes a block that only a pack has. A card stands above its back with a line to
// fold between, for a printer of text does not turn pages.
func writePackText(b *strings.Builder, w *i18n.Words, block Block) {
	switch block := block.(type) {
	case Cards:
		for _, sheet := range block.Sheets {
			for _, card := range sheet.Fronts {
				if card.Title != "" {
					writeCardText(b, w, card)
				}
			}
		}
		rule(b, "-", w.Pack.CutHere)
	case Scores:
		writeScoresText(b, block)
	case Asked:
		writeAskedText(b, w, block)
	}
}

// rule draws a line across the page that says what to do along it.
func rule(b *strings.Builder, sign, text string) {
	line := strings.Repeat(sign+" ", 4) + text + " "
	for len([]rune(line)) < twinWidth-1 {
		line += sign + " "
	}
	b.WriteString(strings.TrimRight(line, " ") + "\n")
}

func writeCardText(b *strings.Builder, w *i18n.Words, k Card) {
	rule(b, "-", w.Pack.CutHere)
	b.WriteByte('\n')
	wrapText(b, "", "", strings.ToUpper(k.Title))
	wrapText(b, "", "", k.Kicker)
	wrapText(b, "", "", k.Summary)
	fmt.Fprintf(b, "\n%s\n", strings.TrimRight(w.Units.Colon(w.Pack.Tasks, ""), " "))
	for _, t := range k.Tasks {
		wrapText(b, "- ", "  ", flat(t))
	}
	if len(k.Tasks) == 0 {
		wrapText(b, "- ", "  ", w.Pack.NoTasks)
	}
	if k.MoreTasks > 0 {
		wrapText(b, "  ", "  ", w.Pack.More(k.MoreTasks))
	}
	if len(k.Skills) > 0 {
		b.WriteByte('\n')
		wrapText(b, "", "  ", w.Units.Colon(w.Pack.Skills, k.SkillLine))
	}
	if len(k.Sources) > 0 {
		wrapText(b, "", "  ", w.Units.Colon(w.Pack.CheckedWhere, flat(k.Sources)))
	}
	b.WriteByte('\n')
	rule(b, ".", w.Pack.FoldHere)
	b.WriteByte('\n')
	wrapText(b, "", "  ", w.Units.Colon(w.Pack.Pay, k.Title))
	if len(k.Pay) == 0 {
		wrapText(b, "- ", "  ", k.NoPay)
	}
	for _, f := range k.Pay {
		wrapText(b, "- ", "  ", w.Units.Colon(flat(f.Level), flat(f.Amount)+" "+flat(f.About)+strings.TrimRight(joinSpans(f.Source), " ")))
	}
	if k.MorePay > 0 {
		wrapText(b, "  ", "  ", w.Pack.More(k.MorePay))
	}
	b.WriteByte('\n')
}

func joinSpans(spans []Span) string {
	var b strings.Builder
	for _, s := range spans {
		if s.Style == Number {
			b.WriteString(" [" + s.Text + "]")
			continue
		}
		b.WriteString(s.Text)
	}
	return b.String()
}

// The columns of the table of points, in characters.
const (
	roundColumn = 24
	teamColumn  = 9
)

func writeScoresText(b *strings.Builder, s Scores) {
	b.WriteString(s.Caption + "\n\n")
	line := strings.Repeat("-", roundColumn) + strings.Repeat("+"+strings.Repeat("-", teamColumn-1), len(s.Teams))
	row := func(head string, cells []string) {
		text := fmt.Sprintf("%-*s", roundColumn, head)
		for _, cell := range cells {
			text += fmt.Sprintf("|%-*s", teamColumn-1, cell)
		}
		b.WriteString(strings.TrimRight(text, " ") + "\n" + line + "\n")
	}
	row(s.Round, s.Teams)
	empty := make([]string, len(s.Teams))
	for _, r := range append(append([]string(nil), s.Rounds...), s.Total) {
		row(r, empty)
	}
}

func writeAskedText(b *strings.Builder, w *i18n.Words, q Asked) {
	heading(b, q.Title, "-")
	for _, text := range q.Text {
		wrapText(b, "", "", text)
	}
	if len(q.Clues) > 0 {
		b.WriteString(strings.TrimRight(w.Units.Colon(q.ClueLabel, ""), " ") + "\n")
	}
	for i, clue := range q.Clues {
		wrapText(b, fmt.Sprintf("  %d) ", i+1), "     ", clue)
	}
	for _, choice := range q.Choices {
		wrapText(b, "  [ ] ", "      ", choice)
	}
	wrapText(b, "", "", q.StepHint)
	for _, step := range q.Steps {
		wrapText(b, "  __ ", "     ", step)
	}
	if q.Blank != "" {
		b.WriteString("\n" + w.Units.Colon(q.Blank, strings.Repeat("_", 30)) + "\n")
	}
}
