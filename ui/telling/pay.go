package telling

import (
	"slices"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// pay is the figures that stand for a node, without a title, then every published
// figure, level by level. A role without any says so.
func (t teller) pay(n *careers.Node) []Group {
	switch {
	case len(n.Pay) > 0:
	case n.Kind == careers.Training:
		return nil
	default:
		return []Group{t.noPay(n)}
	}
	groups := []Group{t.figures(phrase.Headline(n))}
	groups[0].After = asides(phrase.Original(t.w, t.g, n))
	for _, level := range careers.Experiences() {
		all := slices.DeleteFunc(slices.Clone(n.Pay), func(p careers.Pay) bool { return p.Experience != level })
		own := slices.DeleteFunc(slices.Clone(all), careers.Pay.IsRelated)
		all = append(own, slices.DeleteFunc(all, func(p careers.Pay) bool { return !p.IsRelated() })...)
		group := t.figures(all)
		group.Title, group.Notes = phrase.Capital(t.w.Facts.Experience[level]), asides(phrase.Disagree(t.w, all))
		groups = append(groups, group)
	}
	return groups
}

// shares explains percentiles once, where a figure is between some.
func (t teller) shares(s *Section, n *careers.Node) {
	if s != nil && slices.ContainsFunc(n.Pay, func(p careers.Pay) bool { return phrase.IsShare(t.w, p) }) {
		s.Notes = append(s.Notes, asides(t.w.Sheet.Shares)...)
	}
}

// noPay says that no figure was found for a node: in the dataset's own words where
// it has some.
func (t teller) noPay(n *careers.Node) Group {
	if n.NoPay.Text.IsZero() {
		return Group{Of: All, Notes: asides(t.w.Facts.NoPay)}
	}
	return facts(t.statement(Summary, "", n.NoPay, t.text(n.NoPay.Text)))
}

func (t teller) figures(all []careers.Pay) Group {
	group := Group{Of: All}
	for _, p := range all {
		group.Facts = append(group.Facts, t.figure(p))
	}
	return group
}

// FigureOf is a figure as published, with what a reader should know.
func FigureOf(g *careers.Graph, w *i18n.Words, p careers.Pay) Fact { return teller{g, w}.figure(p) }

// figure is a figure as published, with what a reader should know.
func (t teller) figure(p careers.Pay) Fact {
	f := Fact{Form: Figure, Label: phrase.Level(t.w, p), Text: phrase.Pay(t.w, p), Short: phrase.PayShort(t.w, p), Pay: &p, Estimate: p.Estimate}
	if p.Years.Known() {
		f.Text += ", " + phrase.Experience(t.w, p)
	}
	if taken := phrase.Taken(t.w, p); taken != "" {
		f.Details = []string{taken}
	}
	if p.Source != "" {
		f.Sources = []careers.SourceID{p.Source}
	}
	f.More = asides(t.text(p.Note))
	return f
}
