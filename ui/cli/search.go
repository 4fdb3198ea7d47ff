package cli

import (
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/careers/legible"
	"parcours/ui/finder"
	"parcours/ui/phrase"
	"parcours/ui/plain"
	"parcours/ui/rich"
)

// searchCommand lists what answers some words.
func (a *app) searchCommand() *cobra.Command {
	w, full := a.words.CLI.Cmd, false
	c := a.command(w.Search, cobra.MinimumNArgs(1), w.SomeWords, func(args []string) error {
		g, err := a.load()
		if err != nil {
			return err
		}
		query := legible.Line(strings.Join(args, " "))
		index := phrase.Index(g)
		hits := index.Search(query, a.words.Tag)
		if len(hits) == 0 {
			return a.nothingFound(index, query)
		}
		switch {
		case a.reader() == machine:
			return a.printJSON(wire{g, a.words}.hits(query, hits))
		case a.reader() == people && !full:
			env := a.screens(g)
			env.Keep(index)
			said := rich.Of(a.words.Plain.Found(len(hits), query), env.Theme.Strong)
			return a.answer(append([]rich.Line{said}, finder.Told(env, query, a.answerWidth())...), append([]string{"search"}, args...)...)
		}
		return a.printPage(plain.Search(index, a.words, query))
	})
	c.Flags().BoolVar(&full, "full", false, w.Full)
	return c
}

// near is how many nodes are named where nothing answers.
const near = 5

func (a *app) nothingFound(index *careers.Index, query string) error {
	found := index.Suggest(query, a.words.Tag, near)
	names := phrase.IDs(idsOf(found))
	said := a.words.Parts.Nothing(query) + " " + a.words.Finder.Advice
	if len(names) > 0 {
		said += " " + a.words.Units.Colon(a.words.Parts.Near, strings.Join(phrase.Identified(a.words, found), ", "))
	}
	return refused("nothing_found", said, names...)
}

func (x wire) hits(query string, hits []careers.Hit) object {
	return object{{"dataset", x.dataset()}, {"query", query}, {"missing", hits[0].Missing}, {"hits", each(hits, func(h careers.Hit) object {
		return object{{"node", x.summary(h.Node)}, {"passages", each(h.Passages, passage)}}
	})}}
}

func passage(p careers.Passage) object {
	in := [...]string{
		"title", "also", "name", "code", "id", "skill", "task", "certificate", "summary", "interest", "context",
	}[p.Field]
	return object{{"field", in}, {"language", p.Lang.String()}, {"text", p.Text}, {"spans", each(p.Spans, func(s careers.Span) object {
		return object{{"from", utf8.RuneCountInString(p.Text[:s.From])}, {"to", utf8.RuneCountInString(p.Text[:s.To])}} // characters, not bytes
	})}}
}
