package handout

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// Text writes a document as plain text in lines of at most 78 characters, but
// for words and drawings that are wider.
func (d *Document) Text(out io.Writer) error {
	var b strings.Builder
	heading(&b, d.Title, "=")
	for _, line := range []string{d.Lead, d.Date} {
		if line != "" {
			b.WriteString(line + "\n")
		}
	}
	for _, p := range d.Parts {
		b.WriteString("\n\n")
		writePartText(&b, d.words, p)
	}
	fmt.Fprintf(&b, "\n\n%s\n  %s\n", d.words.Units.Colon(d.words.Handout.Again, ""), d.Command)
	_, err := io.WriteString(&guard{out: out}, b.String())
	return err
}

func heading(b *strings.Builder, title, line string) {
	wrapText(b, "", "", title)
	fmt.Fprintf(b, "%s\n", strings.Repeat(line, min(twinWidth, rich.Width(title))))
}

func writePartText(b *strings.Builder, w *i18n.Words, p *Part) {
	heading(b, p.Title, "=")
	if p.Kicker != "" {
		b.WriteString(p.Kicker + "\n")
	}
	for _, block := range p.inOrder() {
		b.WriteByte('\n')
		writeBlockText(b, w, block)
	}
}

func writeBlockText(b *strings.Builder, w *i18n.Words, block Block) {
	switch block := block.(type) {
	case Heading:
		if block.Sub {
			b.WriteString("[" + block.Text + "]\n")
		} else {
			heading(b, block.Text, "-")
		}
	case Paragraph:
		wrapText(b, "", "", flat(block.Text))
	case Strip:
		b.WriteString(block.lines() + "\n")
	case Rails:
		writeBlockText(b, w, block.list())
	case Lines:
		b.WriteString(strings.Repeat(strings.Repeat("_", twinWidth)+"\n\n", block.Least))
	case List:
		for i, item := range block.Items {
			first := "- "
			if block.Numbered {
				first = strconv.Itoa(i+1) + " "
			}
			wrapText(b, first, "  ", flat(item.Text))
			for _, below := range item.Below {
				wrapText(b, "  ", "  ", flat(below))
			}
		}
	case Facts:
		for _, row := range block.Rows {
			wrapText(b, "", "  ", w.Units.Colon(row.Label, flat(row.Text)))
		}
	case Levels:
		for _, row := range block.Rows {
			wrapText(b, "- ", "  ", row.line(w))
			wrapText(b, "  ", "  ", row.Gloss)
		}
	case Picture:
		wrapText(b, "", "", block.Title)
		b.WriteString(strings.Join(block.Twin(), "\n") + "\n")
		wrapText(b, "", "", block.Description)
	case Questions:
		for i, q := range block.Items {
			wrapText(b, fmt.Sprintf("%d. ", i+1), "   ", q.Text)
			wrapText(b, "   ", "   ", q.Hint)
			b.WriteString(strings.Repeat("\n   "+strings.Repeat("_", twinWidth-3)+"\n", q.Lines) + "\n")
		}
	case Blanks:
		for _, label := range block.Labels {
			b.WriteString(w.Units.Colon(label, strings.Repeat("_", 30)) + "\n")
		}
	case Command:
		fmt.Fprintf(b, "%s\n  %s\n", strings.TrimRight(w.Units.Colon(block.Label, ""), " "), block.Text)
	case Deck:
		writeDeckText(b, w, block)
	default:
		writePackText(b, w, block)
	}
}

// line is a skill with its level: "SQL: 3/4, works alone".
func (l Level) line(w *i18n.Words) string {
	var said []string
	if l.Level > 0 {
		level := fmt.Sprintf("%s%d/4 %s", l.Mark, l.Level, phrase.LevelCells(l.Level))
		if l.From > 0 {
			level = fmt.Sprintf("%d/4 → %s", l.From, level)
		}
		said = append(said, level)
	}
	if l.Words != "" {
		said = append(said, l.Words)
	}
	if len(said) == 0 {
		return l.Name
	}
	return w.Units.Colon(l.Name, strings.Join(said, ", "))
}

// flat is the text of spans without their styles.
func flat(spans []Span) string { return strings.TrimSpace(joinSpans(spans)) }

// wrapText writes text in lines, the first after one margin, the others after
// another as wide.
func wrapText(b *strings.Builder, first, others, text string) {
	if text == "" {
		return
	}
	for i, l := range rich.WrapWhole(twinWidth-rich.Width(others), rich.Span{Text: text}) {
		margin := others
		if i == 0 {
			margin = first
		}
		b.WriteString(margin + l.String() + "\n")
	}
}
