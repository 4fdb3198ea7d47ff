package esco

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/register"
)

// concept is an occupation; what it is called and how it is described has a place
// for each language of the dataset.
type concept struct {
	uri, code, isco string
	label, summary  []string
	also            [][]string
	node            *careers.Node
	essential       []*skill
	place           int // among those kept
}

var occupationColumns = []register.Column{
	register.Col("conceptUri"), register.Col("preferredLabel"), register.Col("altLabels"), register.Col("iscoGroup"),
	register.May("code"), register.May("status"), register.Col("description"),
}

// lastPart is what an address ends with.
func lastPart(uri string) string { return uri[strings.LastIndexByte(uri, '/')+1:] }

// occupations reads the occupations in each language.
func (b *builder) occupations() error {
	had := make([]map[string]bool, len(b.langs))
	err := b.eachLanguage("occupations", register.MostRoles, occupationColumns, func(lang int, row register.Row) {
		uri := row.At(0)
		if had[lang] == nil {
			had[lang] = map[string]bool{}
		}
		again := had[lang][uri]
		had[lang][uri] = true
		c, end := b.concept[uri], b.end(row, again)
		if _, told := b.ends[uri]; !told || again {
			b.report.At(register.Roles, end, row)
		}
		if c == nil && end == register.Kept {
			c = &concept{uri: uri, code: row.At(4), isco: row.At(3), label: make([]string, len(b.langs)), summary: make([]string, len(b.langs)), also: make([][]string, len(b.langs))}
			b.concept[uri], b.kept = c, append(b.kept, c)
		}
		if !again && end != register.WithoutText {
			b.ends[uri] = end
		}
		if c != nil && !again {
			c.label[lang], c.summary[lang] = capital(b.bothForms(lang, row.At(1))), register.Sentence(row.At(6))
			c.also[lang] = b.titles(row)
		}
	})
	return err
}

// end is what becomes of an occupation.
func (b *builder) end(row register.Row, again bool) register.End {
	switch status := strings.ToLower(row.At(5)); {
	case again:
		return register.Repeated
	case status != "" && status != "released":
		return register.Withdrawn
	case register.ID(lastPart(row.At(0))) == "":
		return register.Unfit
	case row.At(1) == "":
		return register.WithoutText
	case !b.IsKept(row.At(3)) && !(row.At(4) != "" && b.IsKept(row.At(4))):
		return register.NotAsked
	}
	return register.Kept
}

// titles are the other titles of an occupation in a language.
func (b *builder) titles(row register.Row) (titles []string) {
	had := map[string]bool{strings.ToLower(row.At(1)): true}
	for _, title := range row.Lines(2) {
		key, end := strings.ToLower(title), register.Kept
		if had[key] {
			end = register.Repeated
		} else {
			titles = append(titles, title)
		}
		had[key] = true
		b.report.Add(register.Titles, end, 1)
	}
	return titles
}

// bothForms is a French title with its two forms apart, as in "coiffeur / coiffeuse":
// words on both sides of a stroke that begin alike.
func (b *builder) bothForms(lang int, title string) string {
	if base, _ := b.langs[lang].Base(); base.String() != "fr" {
		return title
	}
	one, other, _ := strings.Cut(title, "/")
	one, other = strings.TrimSpace(one), strings.TrimSpace(other)
	const alike = 3 // letters
	x, y := []rune(careers.Folded(one)), []rune(careers.Folded(other))
	if len(x) < alike || len(y) < alike || !slices.Equal(x[:alike], y[:alike]) {
		return title
	}
	return one + " / " + other
}

// capital is a label with a capital in front, unless it has one in its first word.
func capital(label string) string {
	first, size := utf8.DecodeRuneInString(label)
	word, _, _ := strings.Cut(label, " ")
	if strings.ContainsFunc(word, unicode.IsUpper) {
		return label
	}
	return string(unicode.ToUpper(first)) + label[size:]
}

// byCode orders occupations by their codes in ESCO, number by number: those of one group stand
// together, as in its classification and not as in its files.
func byCode(a, b *concept) int {
	numbers := func(c *concept) (all []int) {
		for part := range strings.SplitSeq(c.code, ".") {
			n, _ := strconv.Atoi(part)
			all = append(all, n)
		}
		return all
	}
	return cmp.Or(cmp.Compare(a.isco, b.isco), slices.Compare(numbers(a), numbers(b)))
}

// roles makes nodes of the occupations, and names the columns and tracks they are in.
func (b *builder) roles() {
	slices.SortStableFunc(b.kept, byCode)
	ranks, tracks := map[int]bool{}, map[string]bool{}
	for _, c := range b.kept {
		n := c.node
		n.Title, n.Summary = b.text(c.label), b.text(c.summary)
		n.Epicene = !strings.Contains(n.Title.In(language.French), " / ")
		n.Also = careers.TitlesIn(b.langs, func(lang language.Tag) []string { return c.also[slices.Index(b.langs, lang)] })
		n.Codes = []careers.Code{{System: "esco", Version: b.version, Code: cmp.Or(c.code, lastPart(c.uri)), Label: n.Title.In(b.langs[0]), Sources: cited()}}
		if label := b.groupLabel(c.isco); label != "" {
			n.Codes = append(n.Codes, careers.Code{System: "isco", Version: "08", Code: c.isco, Label: label, Match: careers.Broader, Sources: cited()})
		}
		if n.Rank = skillLevel(c.isco); len(c.isco) >= 2 {
			n.Track = trackOf(c.isco)
			tracks[c.isco[:2]] = tracks[c.isco[:2]] || n.Track != ""
		}
		ranks[n.Rank] = true
		b.parts.Nodes = append(b.parts.Nodes, n)
	}
	for _, code := range slices.Sorted(maps.Keys(tracks)) {
		if id := trackOf(code); id != "" {
			name := b.group[code]
			if name.IsZero() {
				name = b.ours("ISCO group "+code, "Groupe "+code+" de la CITP")
			}
			b.parts.Tracks = append(b.parts.Tracks, careers.Track{ID: id, Name: name})
		}
	}
	for _, rank := range slices.Sorted(maps.Keys(ranks)) {
		b.parts.Columns = append(b.parts.Columns, b.column(rank))
	}
}

// nodes makes a node for each occupation that is kept. Its id is made of its code,
// else of its address.
func (b *builder) nodes() error {
	taken := map[careers.NodeID]bool{}
	b.kept = slices.DeleteFunc(b.kept, func(c *concept) bool {
		for _, text := range []string{c.code, lastPart(c.uri)} {
			if id := careers.NodeID(register.ID("esco " + text)); id != "esco" && !taken[id] {
				taken[id] = true
				c.node = &careers.Node{ID: id}
				return false
			}
		}
		b.report.Add(register.Roles, register.Kept, -1)
		b.report.Add(register.Roles, register.Unfit, 1)
		delete(b.concept, c.uri)
		return true
	})
	return nil
}

// trackOf is the track of an occupation: the sub-major group of its group in ISCO.
func trackOf(isco string) careers.TrackID {
	if _, err := strconv.ParseUint(isco, 10, 16); err != nil || len(isco) < 2 {
		return ""
	}
	return careers.TrackID("isco-" + isco[:2])
}

// skillLevel is the skill level, 1 to 4, that the International Standard
// Classification of Occupations of 2008 gives to a group; 0 for what is none.
func skillLevel(isco string) int {
	if trackOf(isco) == "" {
		return 0
	}
	switch isco[:2] {
	case "01":
		return 4
	case "02":
		return 2
	case "03":
		return 1
	case "14": // managers in hotels, shops and other services
		return 3
	}
	return map[byte]int{'1': 4, '2': 4, '3': 3, '4': 2, '5': 2, '6': 2, '7': 2, '8': 2, '9': 1}[isco[0]]
}

func (b *builder) column(level int) careers.Column {
	if level == 0 {
		return careers.Column{Title: b.ours("No skill level", "Sans niveau"), Middle: b.ours("No level", "Sans niveau"), Short: b.ours("No level", "Niveau ?"), Apart: true}
	}
	n := strconv.Itoa(level)
	short := b.ours("Level "+n, "Niveau "+n)
	return careers.Column{Rank: level, Title: b.ours("Skill level "+n+" of ISCO-08", "Niveau de compétence "+n+" de la CITP-08"), Middle: short, Short: short}
}

// groups reads what the groups of ISCO are called.
func (b *builder) groups() error {
	names := map[string][]string{}
	err := b.eachLanguage("iscogroups", register.MostRoles, []register.Column{register.Col("code"), register.Col("preferredLabel")}, func(lang int, row register.Row) {
		if names[row.At(0)] == nil {
			names[row.At(0)] = make([]string, len(b.langs))
		}
		names[row.At(0)][lang] = row.At(1)
	})
	b.group = make(map[string]careers.Text, len(names))
	for code, in := range names {
		b.group[code] = b.text(in)
	}
	return err
}

// groupLabel is what a group is called in the first language of the dataset, else in another
// that it names: "Concepteurs de logiciels [fr]".
func (b *builder) groupLabel(isco string) string {
	name := b.group[isco]
	label := name.In(b.langs[0])
	if other := name.Lends(b.langs[0]); other != language.Und {
		label += " [" + other.String() + "]"
	}
	return label
}
