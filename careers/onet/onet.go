// Package onet makes a dataset of the O*NET database, the register of occupations of
// the United States, and of the national wage file of the Bureau of Labor Statistics
// where that is given, too.
//
// It takes what they publish and says by which rule it leaves something out; it
// refuses to know where the files came from and who will look at the dataset.
package onet

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/register"
)

// file is a table under the names that the text and the Excel edition give it.
func file(name string, columns ...register.Column) register.Table {
	return register.Table{Files: []string{name + ".txt", name + ".xlsx", name + ".csv"}, Columns: columns}
}

var (
	code     = register.Col("O*NET-SOC Code")
	element  = register.Col("Element ID")
	named    = register.Col("Element Name")
	scale    = register.Col("Scale ID")
	value    = register.Col("Data Value")
	suppress = register.May("Recommend Suppress")
)

// atMost is a table of so many rows: several times as many as the largest edition has.
func atMost(rows int, t register.Table) register.Table { t.Most = rows; return t }

// The tables. None of them changes.
var (
	occupations = atMost(register.MostRoles, file("occupation data", code, register.Col("Title"), register.Col("Description")))
	jobZones    = file("job zones", code, register.Col("Job Zone"))
	zoneNames   = file("job zone reference", register.Col("Job Zone"), register.Col("Name"))
	alternates  = file("alternate titles", code, register.Col("Alternate Title"), register.May("Short Title"))
	reported    = file("sample of reported titles", code, register.Col("Reported Job Title"))
	tasks       = atMost(100_000, file("task statements", code, register.Col("Task ID"), register.Col("Task"), register.May("Task Type")))
	activities  = file("tasks to dwas", code, register.Col("Task ID"), register.Col("DWA ID"))
	contents    = file("content model reference", element, register.Col("Description"))
	skills      = file("skills", code, element, named, scale, value, suppress)
	knowledge   = file("knowledge", code, element, named, scale, value, suppress)
	technology  = atMost(100_000, file("technology skills", code, register.Col("Example"), register.Col("Commodity Title"), register.May("Hot Technology"), register.May("In Demand")))
	interests   = file("interests", code, element, scale, value)
	related     = file("related occupations", code, register.Col("Related O*NET-SOC Code"), register.Col("Relatedness Tier"))
	education   = file("education, training, and experience", code, scale, register.Col("Category"), value, suppress)
	categories  = file("education, training, and experience categories", scale, register.Col("Category"), register.Col("Category Description"))
)

// Read makes a dataset of an edition of the O*NET database and, where there is one, of
// a national wage file. The error is a [careers.Problems].
func Read(editions []*register.Edition, o register.Options) (careers.Parts, register.Report, error) {
	from, err := register.One(editions, occupations)
	if err != nil {
		return careers.Parts{}, register.Report{}, err
	}
	b := &builder{from: from, Options: o, own: languages(o), node: map[string]*careers.Node{}, known: map[string]string{}}
	if isFrench(o.Beside) && len(b.own) == 1 {
		b.own = append(b.own, language.French)
	}
	b.source()
	for _, read := range []func() error{b.roles, b.zones, b.titles, b.duties, b.skills, b.technologies, b.profiles, b.education, b.near} {
		if err := read(); err != nil {
			return careers.Parts{}, register.Report{}, err
		}
	}
	if err := b.pay(editions); err != nil {
		return careers.Parts{}, register.Report{}, err
	}
	if len(b.parts.Nodes) == 0 {
		return careers.Parts{}, register.Report{}, careers.Problems{{Kind: careers.NoNodes, Place: careers.Position{File: from.Name}}}
	}
	b.header()
	b.report.Lacks(from, jobZones, tasks, skills, knowledge, interests, related, education)
	b.report.Finish()
	return b.parts, b.report, nil
}

// languages are English, in which O*NET is published, and French, in which our own
// words are, too, where that is asked for.
func languages(o register.Options) []language.Tag {
	if slices.ContainsFunc(o.Languages, isFrench) {
		return []language.Tag{language.English, language.French}
	}
	return []language.Tag{language.English}
}

func isFrench(tag language.Tag) bool {
	base, _ := tag.Base()
	return base.String() == "fr"
}

// builder is a dataset in the making.
type builder struct {
	register.Options
	from    *register.Edition
	own     []language.Tag // those of our own words
	parts   careers.Parts
	report  register.Report
	version string                   // of the database, as "29.0"; "" where it does not say
	node    map[string]*careers.Node // by code, of the roles that are kept
	known   map[string]string        // the titles of all roles, by code
	// strangeZones says that roles have a job zone that is none.
	strangeZones bool
}

// sourceID names the database among the sources.
const sourceID careers.SourceID = "onet"

// cited is what facts of the database rest on.
func cited() []careers.SourceID { return []careers.SourceID{sourceID} }

// said is a text of the register.
func said(text string) careers.Text { return careers.Said(language.English, text) }

// ours is a text of our own.
func (b *builder) ours(english, french string) careers.Text {
	return careers.TextIn(b.own, func(lang language.Tag) string {
		if lang == language.French {
			return french
		}
		return english
	})
}

// cell is what stands in a column; the database writes "n/a" where nothing does.
func cell(row register.Row, i int) string {
	if text := row.At(i); text != "n/a" {
		return text
	}
	return ""
}

// owner is the role that a row is about; nil, and the thing counted, where it is
// not among those kept.
func (b *builder) owner(row register.Row, thing register.Thing) *careers.Node {
	n := b.node[row.At(0)]
	if n == nil {
		b.report.Add(thing, b.missing(row.At(0)), 1)
	}
	return n
}

// missing is why a role is not among those kept.
func (b *builder) missing(code string) register.End {
	if b.known[code] != "" {
		return register.NotAsked
	}
	return register.Dangling
}

var (
	versionIs = regexp.MustCompile(`O\*NET (\d{1,2}\.\d) Database`)
	releaseIs = regexp.MustCompile(`(January|February|March|April|May|June|July|August|September|October|November|December) (20\d\d) Release`)
	months    = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
)

// source reads which edition it is.
func (b *builder) source() {
	readMe := b.from.Read("read me.txt", "read_me.txt", "readme.txt")
	if m := versionIs.FindStringSubmatch(readMe); m != nil {
		b.version = m[1]
	} else if m := regexp.MustCompile(`db_(\d{1,2})_(\d)`).FindStringSubmatch(b.from.Name); m != nil {
		b.version = m[1] + "." + m[2]
	}
	date := ""
	if m := releaseIs.FindStringSubmatch(readMe); m != nil {
		date = m[2] + "-" + []string{"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"}[slices.Index(months, m[1])]
	}
	database := strings.Join(strings.Fields("O*NET "+b.version+" Database"), " ")
	b.report.Register = strings.TrimSpace("O*NET " + b.version)
	b.report.Licence = "CC BY 4.0"
	b.report.Attribution = "This page includes information from the " + database + " by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). " +
		"Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA."
	b.parts.Sources = append(b.parts.Sources, &careers.Source{
		ID: sourceID, Title: database, Publisher: "U.S. Department of Labor, Employment and Training Administration", Date: date,
		URL: "https://www.onetcenter.org/database.html", Attribution: b.report.Attribution,
		Note: b.ours("Selected and arranged: core tasks (all tasks where none is marked as core), skills rated important, technologies that job ads often name, the primary related occupations. USDOL/ETA has not approved, endorsed or tested this.",
			"Choisi et réordonné\u00a0: tâches principales (toutes, là où aucune n'est marquée comme telle), compétences jugées importantes, technologies souvent citées dans les offres, métiers proches du premier rang. USDOL/ETA ne l'a ni approuvé, ni recommandé, ni vérifié."),
	})
}

// header says of the dataset what it is.
func (b *builder) header() {
	h := &b.parts.Header
	h.Title = b.ours(b.report.Register+": occupations of the United States", b.report.Register+"\u00a0: les métiers aux États-Unis")
	h.Languages = languages(b.Options)
	h.Start = register.Start(b.parts.Nodes, b.parts.Steps)
	h.Systems = []careers.System{{ID: "soc", Name: "SOC"}}
	h.Groups = b.groups()
	h.Imported = true
	h.Inferred = []careers.Inferred{
		{About: careers.InferredOrder, How: b.ours("from O*NET's job zones: how much preparation an occupation takes", "d'après les zones d'emploi d'O*NET\u00a0: la préparation que demande un métier")},
		{About: careers.InferredEssential, How: b.ours("what is rated 3.5 or more of 5 for importance, nearer to “very important” than to “important”",
			"ce qui est noté 3,5 ou plus sur 5 pour son importance, plus près de «\u00a0très important\u00a0» que de «\u00a0important\u00a0»")},
		{About: careers.InferredTracks, How: b.ours("from the major group of the SOC code", "d'après le grand groupe du code SOC")},
	}
	b.tracks()
	b.columns()
}
