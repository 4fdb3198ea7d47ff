// Package esco makes a dataset of ESCO, the European classification of occupations
// and skills, in the languages in which its files are given.
//
// It takes what ESCO says and marks what is inferred of it; it refuses to know where
// the files came from and who will look at the dataset.
package esco

import (
	"cmp"
	"path"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/register"
)

// The tables of which there is one for all languages. None of them changes.
var (
	relations = register.Table{
		Files:   []string{"occupationskillrelations_*.csv", "occupationskillrelations.csv"},
		Columns: []register.Column{register.Col("occupationUri"), register.Col("relationType"), register.Col("skillUri"), register.May("skillType")},
	}
	broader = register.Table{
		Files:   []string{"broaderrelationsoccpillar_*.csv", "broaderrelationsoccpillar.csv"},
		Columns: []register.Column{register.Col("conceptUri"), register.Col("broaderUri")},
	}
	anyOccupations = register.Table{Files: []string{"occupations_*.csv", "occupations.csv"}}
)

// Read makes a dataset of the downloads of ESCO, one for each language or one for
// several. The error is a [careers.Problems].
func Read(editions []*register.Edition, o register.Options) (careers.Parts, register.Report, error) {
	b := &builder{editions: editions, Options: o, concept: map[string]*concept{}, ends: map[string]register.End{}, skill: map[string]*skill{}}
	if err := b.edition(); err != nil {
		return careers.Parts{}, register.Report{}, err
	}
	b.langs = b.languages()
	b.source()
	for _, read := range []func() error{b.occupations, b.nodes, b.groups, b.skills, b.relations, b.broader} {
		if err := read(); err != nil {
			return careers.Parts{}, register.Report{}, err
		}
	}
	if len(b.kept) == 0 {
		return careers.Parts{}, register.Report{}, careers.Problems{{Kind: careers.NoNodes, Place: careers.Position{File: editions[0].Name}}}
	}
	b.near()
	b.roles()
	b.header()
	if b.first(relations) == nil {
		b.report.Lacks(editions[0], relations)
	}
	if len(b.tongues("skills")) == 0 {
		b.report.Lacks(editions[0], register.Table{Files: []string{"skills_*.csv"}})
	}
	b.report.Finish()
	return b.parts, b.report, nil
}

// builder is a dataset in the making.
type builder struct {
	register.Options
	editions []*register.Edition
	version  string // as "1.2.0"; "" where no name of an edition has it
	langs    []language.Tag
	parts    careers.Parts
	report   register.Report

	kept    []*concept // the occupations that are kept, in order
	concept map[string]*concept
	ends    map[string]register.End // what became of occupations, by their addresses
	group   map[string]careers.Text
	skill   map[string]*skill
	list    []*skill
	hasNear bool // some are near each other by our rule
}

// first is the first edition that has a table, nil where none has.
func (b *builder) first(t register.Table) *register.Edition {
	i := slices.IndexFunc(b.editions, func(e *register.Edition) bool { return e.Has(t) })
	if i < 0 {
		return nil
	}
	return b.editions[i]
}

var versionIs = regexp.MustCompile(`(?i)(?:^|[^a-z])v ?(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)`)

// edition reads the version from the names of the downloads, which must agree, and
// sees that each has occupations in languages of its own.
func (b *builder) edition() error {
	if len(b.editions) == 0 {
		_, err := register.One(nil, anyOccupations)
		return err
	}
	var from *register.Edition
	had := map[string]*register.Edition{}
	for _, e := range b.editions {
		if _, err := register.One([]*register.Edition{e}, anyOccupations); err != nil {
			return err
		}
		for _, name := range e.Named("occupations_*.csv") {
			if had[name] != nil {
				return mixed(e, name, had[name], name)
			}
			had[name] = e
		}
		m := versionIs.FindStringSubmatch(e.Name)
		switch {
		case m == nil:
		case from == nil:
			b.version, from = m[1], e
		case m[1] != b.version:
			return mixed(e, "v"+m[1], from, "v"+b.version)
		}
	}
	return nil
}

// mixed is the problem of two downloads that do not go together, by what of each.
func mixed(e *register.Edition, what string, first *register.Edition, other string) error {
	return careers.Problems{{Kind: careers.Excluding, Place: careers.Position{File: e.Name}, Field: what, Found: other, First: careers.Position{File: first.Name}}}
}

// tongue is a file of a table in a language.
type tongue struct {
	tag  language.Tag
	from *register.Edition
	file string
}

// tongues are the files of a table, "occupations" as an example, by language.
func (b *builder) tongues(table string) (all []tongue) {
	for _, e := range b.editions {
		for _, name := range e.Named(table + "_*.csv") {
			suffix := strings.TrimSuffix(strings.TrimPrefix(name, table+"_"), path.Ext(name))
			if tag, err := language.Parse(suffix); err == nil && tag != language.Und && !slices.ContainsFunc(all, func(t tongue) bool { return t.tag == tag }) {
				all = append(all, tongue{tag, e, name})
			}
		}
		if e.Has(register.Table{Files: []string{table + ".csv"}}) && !slices.ContainsFunc(all, func(t tongue) bool { return t.tag == language.English }) {
			all = append(all, tongue{language.English, e, table + ".csv"}) // the first edition's name
		}
	}
	return all
}

// languages are those of the occupations, or of these the ones asked for in their
// order; English first, then by their names. A region's stands for its language where
// that is not there.
func (b *builder) languages() (langs []language.Tag) {
	all := b.tongues("occupations")
	for _, t := range all {
		tag, wide := t.tag, t.tag.Parent()
		if wide != language.Und && !slices.ContainsFunc(all, func(t tongue) bool { return t.tag == wide }) {
			tag = wide
		}
		if !slices.Contains(langs, tag) {
			langs = append(langs, tag)
		}
	}
	slices.SortFunc(langs, func(a, b language.Tag) int {
		return cmp.Or(rank(a)-rank(b), cmp.Compare(a.String(), b.String()))
	})
	var asked []language.Tag
	for _, tag := range b.Options.Languages {
		if slices.Contains(langs, tag) && !slices.Contains(asked, tag) {
			asked = append(asked, tag)
		}
	}
	if len(asked) > 0 {
		return asked
	}
	return langs
}

func rank(tag language.Tag) int {
	if tag == language.English {
		return 0
	}
	return 1
}

// in is the file of a table to read a language in: its own, else a region's of it.
func in(lang language.Tag, all []tongue) (tongue, bool) {
	wide, _ := lang.Base()
	best := -1
	for i, t := range all {
		base, _ := t.tag.Base()
		if t.tag == lang {
			return t, true
		}
		if base == wide && best < 0 {
			best = i
		}
	}
	if best < 0 {
		return tongue{}, false
	}
	return all[best], true
}

// eachLanguage reads a table in the languages of the dataset; lang counts them,
// and each table has so many rows at most.
func (b *builder) eachLanguage(table string, most int, columns []register.Column, row func(lang int, row register.Row)) error {
	all := b.tongues(table)
	for i, lang := range b.langs {
		t, ok := in(lang, all)
		if !ok {
			continue
		}
		for r, err := range t.from.Rows(register.Table{Files: []string{t.file}, Columns: columns, Most: most}) {
			if err != nil {
				return err
			}
			row(i, r)
		}
	}
	return nil
}

// text is a text in the languages of the dataset.
func (b *builder) text(in []string) careers.Text {
	return careers.TextIn(b.langs, func(lang language.Tag) string { return in[slices.Index(b.langs, lang)] })
}

// ours is a text of our own.
func (b *builder) ours(english, french string) careers.Text {
	langs := b.spoken()
	if isOurs(b.Beside) && !slices.Contains(langs, b.Beside) {
		langs = append(langs, b.Beside)
	}
	return careers.TextIn(langs, func(lang language.Tag) string {
		switch base, _ := lang.Base(); base.String() {
		case "fr":
			return french
		case "en":
			return english
		}
		return ""
	})
}

// isOurs reports whether our own words are in a language.
func isOurs(lang language.Tag) bool {
	base, _ := lang.Base() // of no language it is English
	return lang != language.Und && (base.String() == "fr" || base.String() == "en")
}

// spoken are the languages of the dataset, and English where our words are in none of
// them.
func (b *builder) spoken() []language.Tag {
	langs := slices.Clone(b.langs)
	if !slices.ContainsFunc(langs, isOurs) {
		langs = append(langs, language.English)
	}
	return langs
}

// sourceID names ESCO among the sources.
const sourceID careers.SourceID = "esco"

func cited() []careers.SourceID { return []careers.SourceID{sourceID} }

func (b *builder) source() {
	name := "ESCO"
	if b.version != "" {
		name += " v" + b.version
	}
	b.report.Register = name
	b.report.Licence = "CC BY 4.0, Decision 2011/833/EU"
	b.report.Attribution = "This service uses the ESCO classification of the European Commission."
	b.parts.Sources = []*careers.Source{{
		ID: sourceID, Title: name, Publisher: "European Commission", URL: "https://esco.ec.europa.eu/en/use-esco/download", Attribution: b.report.Attribution,
		Note: b.ours("Arranged for this dataset; descriptions are cut after their first sentence.", "Réordonné pour ces données\u00a0; les descriptions s'arrêtent à leur première phrase."),
	}}
}

// header says of the dataset what it is.
func (b *builder) header() {
	h := &b.parts.Header
	h.Title = b.ours(b.report.Register+": occupations in Europe", b.report.Register+"\u00a0: les métiers en Europe")
	h.Languages = b.spoken()
	h.Start = register.Start(b.parts.Nodes, b.parts.Steps)
	h.Systems = []careers.System{{ID: "isco", Name: "ISCO"}}
	h.Groups = b.shelves()
	h.Imported = true
	h.Inferred = []careers.Inferred{
		{About: careers.InferredOrder, How: b.ours("from the skill level, 1 to 4, that ISCO-08 gives to the group of an occupation", "d'après le niveau de compétence, de 1 à 4, que la CITP-08 donne au groupe du métier")},
		{About: careers.InferredTracks, How: b.ours("from the sub-major group of ISCO-08", "d'après le sous-grand groupe de la CITP-08")},
	}
	if b.hasNear {
		h.Inferred = append(h.Inferred, careers.Inferred{About: careers.InferredNearness, How: b.ours(
			"where one already has half of what is essential, and three skills or more; the eight nearest",
			"là où l'on a déjà la moitié de l'essentiel, et trois compétences ou plus\u00a0; les huit plus proches")})
	}
}
