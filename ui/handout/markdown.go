package handout

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"parcours/ui/i18n"
)

// Markdown writes a document as CommonMark with tables.
func (d *Document) Markdown(out io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", escape(d.Title))
	for _, line := range []string{d.Lead, d.Date} {
		if line != "" {
			b.WriteString("\n" + escape(line) + "\n")
		}
	}
	for _, p := range d.Parts {
		fmt.Fprintf(&b, "\n## %s\n", escape(p.Title))
		if p.Kicker != "" {
			fmt.Fprintf(&b, "\n%s\n", escape(p.Kicker))
		}
		for _, block := range p.inOrder() {
			b.WriteByte('\n')
			writeBlockMarkdown(&b, d.words, block)
		}
	}
	fmt.Fprintf(&b, "\n---\n\n%s\n", commandMarkdown(d.words, d.words.Handout.Again, d.Command))
	_, err := io.WriteString(&guard{out: out}, b.String())
	return err
}

func commandMarkdown(w *i18n.Words, label, command string) string {
	return fmt.Sprintf("%s\n\n%s", escape(strings.TrimRight(w.Units.Colon(label, ""), " ")), fenced(command))
}

func writeBlockMarkdown(b *strings.Builder, w *i18n.Words, block Block) {
	switch block := block.(type) {
	case Heading:
		level := "###"
		if block.Sub {
			level = "####"
		}
		fmt.Fprintf(b, "%s %s\n", level, escape(block.Text))
	case Paragraph:
		b.WriteString(spansMarkdown(block.Text) + "\n")
	case Strip:
		b.WriteString(fenced(block.lines()) + "\n")
	case Rails:
		writeBlockMarkdown(b, w, block.list())
	case Lines:
		b.WriteString(strings.Repeat(strings.Repeat(`\_`, 50)+"\n\n", block.Least))
	case List:
		for i, item := range block.Items {
			sign := "- "
			if block.Numbered {
				sign = strconv.Itoa(i+1) + ". "
			}
			lines := []string{spansMarkdown(item.Text)}
			for _, below := range item.Below {
				lines = append(lines, spansMarkdown(below))
			}
			writeItemMarkdown(b, sign, lines...)
		}
	case Facts:
		for _, row := range block.Rows {
			fmt.Fprintf(b, "- **%s** %s\n", escape(strings.TrimRight(w.Units.Colon(row.Label, ""), " ")), spansMarkdown(row.Text))
		}
	case Levels:
		for _, row := range block.Rows {
			writeItemMarkdown(b, "- ", escape(row.line(w)), escape(row.Gloss))
		}
	case Picture:
		fmt.Fprintf(b, "**%s**\n\n%s\n\n%s\n", escape(block.Title), fenced(strings.Join(block.Twin(), "\n")), escape(block.Description))
	case Questions:
		for i, q := range block.Items {
			fmt.Fprintf(b, "%d. **%s** %s\n", i+1, escape(q.Text), escape(q.Hint))
			b.WriteString(strings.Repeat("\n   "+strings.Repeat(`\_`, 50)+"\n", q.Lines) + "\n")
		}
	case Blanks:
		for _, label := range block.Labels {
			b.WriteString("- " + escape(w.Units.Colon(label, strings.Repeat("_", 30))) + "\n")
		}
	case Deck:
		for _, card := range block.Cards {
			fmt.Fprintf(b, "%d. %s\n", card.Number, escape(card.Text))
		}
	case Command:
		b.WriteString(commandMarkdown(w, block.Label, block.Text) + "\n")
	}
}

// writeItemMarkdown writes the lines of an item, empty ones left out, each
// broken where it ends.
func writeItemMarkdown(b *strings.Builder, sign string, lines ...string) {
	lines = slices.DeleteFunc(lines, func(l string) bool { return l == "" })
	b.WriteString(sign + strings.Join(lines, "\\\n"+strings.Repeat(" ", len(sign))) + "\n")
}

// fenced is a block of code, its fence longer than any run of backquotes in it.
func fenced(text string) string {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return fence + "text\n" + text + "\n" + fence
}

func spansMarkdown(spans []Span) string {
	var b strings.Builder
	for _, s := range spans {
		text := s.Text
		switch {
		case s.Style == Number:
			b.WriteString(` \[` + text + `\]`)
		case strings.HasPrefix(s.Href, "http"):
			// Between < and > an address is itself; those two cannot be in it.
			b.WriteString("<" + strings.NewReplacer("<", "%3C", ">", "%3E", `\`, "%5C").Replace(text) + ">")
		case s.Style == Strong && strings.TrimSpace(text) == text && text != "":
			b.WriteString("**" + escape(text) + "**")
		default:
			b.WriteString(escape(text))
		}
	}
	return escapeStart(strings.TrimSpace(b.String()))
}

// escape keeps Markdown from reading signs in a text as its own.
func escape(text string) string {
	return escapeStart(strings.NewReplacer(
		`\`, `\\`, "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", `\<`, "`", "\\`", "|", `\|`, "~", `\~`, "&", `\&`, "$", `\$`,
	).Replace(text))
}

// escapeStart keeps what begins a text from beginning a heading, a list, a quote
// or a rule.
func escapeStart(text string) string {
	digits := strings.TrimLeft(text, "0123456789")
	switch {
	case text == "":
	case strings.ContainsRune("#>+-=:", rune(text[0])):
		return `\` + text
	case digits != text && digits != "" && (digits[0] == '.' || digits[0] == ')'):
		return text[:len(text)-len(digits)] + `\` + digits
	}
	return text
}
