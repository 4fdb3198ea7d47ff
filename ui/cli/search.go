package cli

import (
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui/plain"
)

// searchCommand lists what answers some words.
func (a *app) searchCommand() *cobra.Command {
	w := a.words.CLI.Cmd
	return a.command(w.Search, cobra.MinimumNArgs(1), w.SomeWords, func(args []string) error {
		g, err := a.load()
		if err != nil {
			return err
		}
		query := strings.Join(args, " ")
		index := careers.NewIndex(g)
		hits := index.Search(query, a.words.Tag)
		if len(hits) == 0 {
			return a.nothingFound(index, query)
		}
		if a.reader() == machine {
			return a.printJSON(hitsOf(wire{g, a.words}, query, hits))
		}
		return a.printPage(plain.Search(index, a.words, query))
	})
}

// near is how many nodes are named where nothing answers.
const near = 5

func (a *app) nothingFound(index *careers.Index, query string) error {
	var names []string
	for _, n := range index.Suggest(query, a.words.Tag, near) {
		names = append(names, string(n.ID))
	}
	said := a.words.Parts.Nothing(query) + " " + a.words.Finder.Advice
	if len(names) > 0 {
		said += " " + a.words.Units.Colon(a.words.Parts.Near, strings.Join(names, ", "))
	}
	return refused("nothing_found", said, names...)
}

type hitsJSON struct {
	Dataset datasetJSON `json:"dataset"`
	Query   string      `json:"query"`
	Hits    []hitJSON   `json:"hits"`
}

type hitJSON struct {
	Node     summaryJSON   `json:"node"`
	Passages []passageJSON `json:"passages"`
}

type passageJSON struct {
	Field    string     `json:"field"`
	Language string     `json:"language"`
	Text     string     `json:"text"`
	Spans    []spanJSON `json:"spans"`
}

// spanJSON counts characters, not bytes; From is included, To is not.
type spanJSON struct {
	From int `json:"from"`
	To   int `json:"to"`
}

func hitsOf(x wire, query string, hits []careers.Hit) hitsJSON {
	return hitsJSON{x.dataset(), query, each(hits, func(h careers.Hit) hitJSON {
		return hitJSON{x.summary(h.Node), each(h.Passages, passage)}
	})}
}

func passage(p careers.Passage) passageJSON {
	field := [...]string{
		"title", "also", "name", "code", "id", "skill", "task", "certificate", "summary", "interest", "context",
	}[p.Field]
	return passageJSON{field, p.Lang.String(), p.Text, each(p.Spans, func(s careers.Span) spanJSON {
		return spanJSON{utf8.RuneCountInString(p.Text[:s.From]), utf8.RuneCountInString(p.Text[:s.To])}
	})}
}
