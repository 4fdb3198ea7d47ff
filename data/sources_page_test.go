package data_test

import (
	"fmt"
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// sourcesPage is the list of a dataset's sources as Markdown: what each is, how far
// to trust it and what rests on it.
func sourcesPage(w *i18n.Words, g *careers.Graph) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s\n", w.Credits.Title, w.Credits.Intro)
	if lines := attributions(g); len(lines) > 0 {
		fmt.Fprintf(&b, "\n## %s\n\n", w.Handout.Licences)
		for _, line := range lines {
			fmt.Fprintf(&b, "- %s\n", escape(line))
		}
	}
	for _, s := range g.Sources() {
		writeSource(&b, w, g, s)
	}
	return b.String()
}

// attributions returns each line that a licence asks for, once.
func attributions(g *careers.Graph) (lines []string) {
	for _, s := range g.Sources() {
		if s.Attribution != "" && !slices.Contains(lines, s.Attribution) {
			lines = append(lines, s.Attribution)
		}
	}
	return lines
}

func writeSource(b *strings.Builder, w *i18n.Words, g *careers.Graph, s *careers.Source) {
	fmt.Fprintf(b, "\n## %s\n\n%s. %s.", s.ID, escape(phrase.Source(w, s)), phrase.Capital(w.Facts.Quality[s.Quality]))
	if note := s.Note.In(w.Tag); note != "" {
		b.WriteString(" " + escape(note))
	}
	b.WriteString("\n")
	if s.URL != "" {
		fmt.Fprintf(b, "<%s>\n", s.URL)
	}
	fmt.Fprintf(b, "\n%s\n\n", strings.TrimRight(w.Units.Colon(w.Credits.Rests, ""), " "))
	for _, part := range resting(w, g, s.ID) {
		fmt.Fprintf(b, "- %s\n", escape(part))
	}
}

// resting says what rests on a source: nodes with their fields, then skills,
// then words.
func resting(w *i18n.Words, g *careers.Graph, source careers.SourceID) (parts []string) {
	var skills, terms []string
	uses := g.Uses(source)
	for i := 0; i < len(uses); i++ {
		switch subject := uses[i].Subject; subject.List {
		case "skills":
			skills = append(skills, g.Skill(careers.SkillID(subject.ID)).Name.In(w.Tag))
		case "terms":
			terms = append(terms, termOf(w, g, subject.ID))
		default:
			fields := []string{w.Credits.Field(uses[i].Field, uses[i].Count)}
			for ; i+1 < len(uses) && uses[i+1].Subject == subject; i++ {
				fields = append(fields, w.Credits.Field(uses[i+1].Field, uses[i+1].Count))
			}
			name := g.Node(careers.NodeID(subject.ID)).Name.In(w.Tag)
			parts = append(parts, w.Units.Colon(name, strings.Join(fields, ", ")))
		}
	}
	if len(skills) > 0 {
		parts = append(parts, w.Units.Colon(w.Credits.Skills, strings.Join(skills, ", ")))
	}
	if len(terms) > 0 {
		parts = append(parts, w.Units.Colon(w.Credits.Terms, strings.Join(terms, ", ")))
	}
	return parts
}

func termOf(w *i18n.Words, g *careers.Graph, id string) string {
	for _, t := range g.Terms() {
		if t.ID == id {
			return t.Word.In(w.Tag)
		}
	}
	return id
}

// escape keeps Markdown from reading signs in a text as its own.
func escape(text string) string {
	return strings.NewReplacer(
		`\`, `\\`, "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", `\<`, "`", "\\`", "|", `\|`, "~", `\~`, "&", `\&`, "$", `\$`,
	).Replace(text)
}
