// Package rome reads the French register of occupations, the Répertoire opérationnel des
// métiers et des emplois of France Travail, edition 4 and edition 3, as it is published.
//
// It knows what the register's tables mean and what can be inferred from them without
// inventing anything; it refuses to know where they lie and what anyone does with them.
package rome

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/register"
)

// Read makes the parts of a graph of the newest of some editions; mobilities are given
// the types of edition 3 where that is there, too. The error is a [careers.Problems].
func Read(opened []*register.Edition, o register.Options) (careers.Parts, register.Report, error) {
	all := editions(opened)
	if len(all) == 0 {
		return careers.Parts{}, register.Report{}, careers.Problems{{Kind: careers.NoTable, Field: jobsTable.Files[0]}}
	}
	r := reader{edition: all[0], only: upper(o.Only), beside: o.Beside, job: map[string]*job{}, report: register.Report{Licence: licence}}
	r.source, r.typing = []careers.SourceID{r.id()}, r.edition
	r.report.Register, r.report.Attribution = r.title, r.attribution()
	r.readJobs()
	r.readTexts()
	r.readTitles()
	r.readItems()
	r.readInterests()
	r.readProfiles()
	r.parts.Sources = append(r.parts.Sources, r.edition.source())
	if three := slices.IndexFunc(all, edition.isThree); three > 0 {
		r.readTypes(all[three])
		r.report.Register += " + " + r.typing.title
		r.report.Attribution += " ; " + r.typing.attribution()
	}
	r.readMoves()
	r.header()
	switch {
	case r.err != nil:
		return careers.Parts{}, register.Report{}, r.err
	case len(r.jobs) == 0 && len(r.only) == 0:
		return careers.Parts{}, register.Report{}, careers.Problems{{Kind: careers.NoNodes, Place: careers.Position{File: r.tables.Name}}}
	}
	if problems := r.unheld(); len(problems) > 0 {
		return careers.Parts{}, register.Report{}, problems
	}
	r.report.Finish()
	return r.parts, r.report, nil
}

// upper are beginnings of codes as the register writes them.
func upper(beginnings []string) (all []string) {
	for _, one := range beginnings {
		all = append(all, strings.ToUpper(strings.TrimSpace(one)))
	}
	return all
}

// unheld are the beginnings that are asked for and that no code has.
func (r *reader) unheld() (all careers.Problems) {
	for _, one := range r.only {
		if !slices.ContainsFunc(r.jobs, func(j *job) bool { return strings.HasPrefix(j.code, one) }) {
			all = append(all, careers.Problem{Kind: careers.NoCode, Found: one, Place: careers.Position{File: r.tables.Name}})
		}
	}
	return all
}

// reader is the register on its way to parts.
type reader struct {
	edition
	parts  careers.Parts
	report register.Report
	only   []string
	beside language.Tag
	job    map[string]*job // by code
	jobs   []*job
	source []careers.SourceID
	types  map[[2]string]moveType // of an edition 3 beside
	typing edition                // which has them, or the one that is read
	err    error                  // the first
}

// job is a role on its way.
type job struct {
	*careers.Node
	code    string
	n       int // its number
	isCadre bool
	titles  []string
	moves   int // from and to jobs of its main field
	// definition, access and work are sentences, with their places.
	definition, access, work []numbered
	// heartTasks and heartNeeds are at the heart of the job. Its own list has the
	// sentences of the definition, or the needs that it merely has.
	heartTasks []careers.Task
	otherTasks []careers.Task
	heartNeeds []careers.Need
}

// numbered is a sentence with its place.
type numbered struct {
	at   int
	text string
}

// sentence makes a text of what this package says itself.
type sentence func(fr, en string) careers.Text

// ours is a sentence of ours: in French as the register is, and beside it in English
// where that is asked for.
func (r *reader) ours(fr, en string) careers.Text {
	langs := []language.Tag{language.French}
	if r.beside == language.English {
		langs = append(langs, language.English)
	}
	return careers.TextIn(langs, func(lang language.Tag) string {
		if lang == language.French {
			return fr
		}
		return en
	})
}

// each goes through the rows of a table that must be there.
func (r *reader) each(t register.Table, row func(register.Row)) {
	if r.err == nil {
		r.err = r.tables.Need(t)
	}
	r.may(t, row)
}

// may goes through the rows of a table where there is one.
func (r *reader) may(t register.Table, row func(register.Row)) {
	if r.err != nil {
		return
	}
	for one, err := range r.tables.Rows(t) {
		if err != nil {
			r.err = err
			return
		}
		row(one)
	}
}
