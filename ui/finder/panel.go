package finder

import (
	"slices"

	"parcours/careers"
	"parcours/ui/brief"
	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// why says where the query was found, as many texts as fit.
func (f *Finder) why(passages []careers.Passage, width int) (line rich.Line) {
	t := f.env.Theme
	for i, p := range passages {
		label := f.label(p)
		if i > 0 {
			label = " · " + label
		}
		if i > 0 && rich.Width(label)+min(rich.Width(p.Text), 12) > width {
			break
		}
		label = rich.Cut(label, width)
		found := excerpt(p.Text, p.Spans, t.Text, t.Match, width-rich.Width(label))
		line = append(append(line, rich.Span{Text: label, Style: t.Muted}), found...)
		width -= rich.Width(label) + found.Width()
	}
	return line
}

// label names the field of a passage, and its language where that is the other.
func (f *Finder) label(p careers.Passage) string {
	return f.env.Words.Units.Colon(phrase.Field(f.env.Words, p), "")
}

// about tells about the chosen node in so many rows: where the query was found, but for its
// title, which shows that, then what it is.
func (f *Finder) about(r row, width, rows int) (lines []rich.Line) {
	elsewhere := slices.DeleteFunc(slices.Clone(r.passages), func(p careers.Passage) bool {
		return p.Field == careers.InTitle && !phrase.IsForeign(f.env.Words, p.Lang)
	})
	if len(elsewhere) > 0 && rows > 1 {
		lines = append(lines, f.why(elsewhere, width))
	}
	return append(lines, brief.Of(f.env, f.axis, r.node, width, rows-len(lines))...)
}

// foot tells about the chosen node below the list.
func (f *Finder) foot() []rich.Line {
	if f.rows.Len() == 0 {
		return nil
	}
	return parts.Panel(f.env.Theme, f.width, f.footHeight(), func(width, rows int) []rich.Line { return f.about(f.rows.Chosen(), width, rows) })
}

// preview tells about a node beside the list, in so many rows.
func (f *Finder) preview(r row, width, rows int) []rich.Line {
	look, t := f.env.Track(r.node), f.env.Theme
	lines := rich.Text(f.env.Text(r.node.Title), look.NameLit, width)
	standing := rich.Line{{Text: "● ", Style: look.SignLit}}
	if track, ok := f.env.Graph.Track(r.node.Track); ok {
		standing = append(standing, rich.Span{Text: phrase.Text(f.env.Words, track.Name) + " · ", Style: t.Muted})
	}
	kind := phrase.Kind(f.env.Words, r.node)
	if level := f.level(r.node); level != "" {
		kind += " · " + level
	}
	lines = append(lines, append(standing, rich.Span{Text: kind, Style: t.Muted}).Cut(width), nil)
	return append(lines, f.about(r, width, max(0, rows-len(lines)))...)
}
