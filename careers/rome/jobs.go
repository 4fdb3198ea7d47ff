package rome

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/register"
)

// readJobs reads which jobs there are.
func (r *reader) readJobs() {
	r.each(jobsTable, func(row register.Row) {
		code, title := row.At(0), row.At(1)
		id := strings.ToLower(code)
		switch {
		case !r.isWanted(code):
			r.report.Add(register.Roles, register.NotAsked, 1)
		case !careers.IsID(id + "-100"): // of a task
			r.report.Add(register.Roles, register.Unfit, 1)
		case title == "":
			r.report.Add(register.Roles, register.WithoutText, 1)
		case r.job[code] != nil:
			r.report.Add(register.Roles, register.Repeated, 1)
		default:
			j := &job{code: strings.Clone(code), n: len(r.jobs), isCadre: row.At(2) == "O"}
			j.Node = &careers.Node{
				ID: careers.NodeID(strings.Clone(id)), Title: published(title), Epicene: !strings.Contains(title, "/"),
				Codes: []careers.Code{{System: "rome", Version: r.release(), Code: j.code, Label: strings.Clone(title), Sources: r.source}},
			}
			if j.isCadre {
				j.Context = append(j.Context, r.context(careers.Status, r.ours("Emploi de cadre", "A “cadre” job: managers and graduate specialists")))
			}
			if row.At(3) == "O" {
				j.Context = append(j.Context, r.context(careers.Status, r.ours("Métier réglementé", "A regulated occupation")))
			}
			r.job[j.code] = j
			r.jobs = append(r.jobs, j)
		}
	})
	slices.SortStableFunc(r.jobs, func(a, b *job) int { return cmp.Compare(a.code, b.code) })
	r.report.Add(register.Roles, register.Kept, len(r.jobs))
}

func (r *reader) isWanted(code string) bool {
	return len(r.only) == 0 || slices.ContainsFunc(r.only, func(beginning string) bool { return strings.HasPrefix(code, beginning) })
}

// release is the version as codes carry it: "60", and "344" of edition 3.
func (e edition) release() string {
	if e.isThree() || e.version == 0 {
		return strings.TrimLeft(strconv.Itoa(e.version), "0")
	}
	return strconv.Itoa(e.version % 100)
}

func (r *reader) context(about careers.Aspect, text careers.Text) careers.Context {
	return careers.Context{About: about, Statement: careers.Statement{Text: text, Sources: r.source}}
}

// of is the job with a code; nil, and counted, where it was left out or never there.
func (r *reader) of(code string, about register.Thing) *job {
	j := r.job[code]
	switch {
	case j != nil:
	case r.isWanted(code):
		r.report.Add(about, register.Dangling, 1)
	default:
		r.report.Add(about, register.NotAsked, 1)
	}
	return j
}

// readTexts reads definitions, access and conditions of work. The register doubles the
// apostrophes in them.
func (r *reader) readTexts() {
	r.each(textsTable, func(row register.Row) {
		j := r.job[row.At(0)]
		if j == nil {
			return
		}
		at, _ := strconv.Atoi(row.At(2)) // one without a number comes first
		sentence := numbered{at, ended(strings.ReplaceAll(row.At(3), "''", "'"))}
		switch {
		case sentence.text == "":
		case row.At(1) == "definition":
			j.definition = append(j.definition, sentence)
		case strings.HasPrefix(row.At(1), "acces"):
			j.access = append(j.access, sentence)
		case strings.HasPrefix(row.At(1), "cond"):
			j.work = append(j.work, sentence)
		}
	})
	asked := r.ours("déduit du texte d'accès", "inferred from the text on access")
	for _, j := range r.jobs {
		for i, text := range inOrder(j.definition) {
			if i == 0 {
				j.Summary = published(text)
				continue
			}
			// what follows the first sentence is what one does
			id := careers.TaskID(string(j.ID) + "-" + strconv.Itoa(i))
			j.Tasks = append(j.Tasks, careers.Task{ID: id, Statement: careers.Statement{Text: published(text), Sources: r.source}})
		}
		access := inOrder(j.access)
		for _, text := range access {
			j.WaysIn = append(j.WaysIn, careers.WayIn{Statement: careers.Statement{Text: published(text), Sources: r.source}})
		}
		by := accessBy(access)
		if by.asked > 0 {
			j.Asks = careers.Asks{Level: by.asked, Statement: careers.Statement{Text: asked, Estimate: true}}
		}
		j.Rank = by.place()
		for _, text := range inOrder(j.work) {
			j.Context = append(j.Context, r.context(careers.Conditions, published(text)))
		}
	}
}

// ended is a sentence with a full stop, which the register leaves out in its lists.
func ended(sentence string) string {
	if sentence == "" || strings.ContainsAny(sentence[len(sentence)-1:], ".!?:") {
		return sentence
	}
	return strings.TrimRight(sentence, " ;,") + "."
}

func inOrder(sentences []numbered) (all []string) {
	slices.SortStableFunc(sentences, func(a, b numbered) int { return cmp.Compare(a.at, b.at) })
	for _, s := range sentences {
		all = append(all, s.text)
	}
	return all
}

// readTitles reads what else jobs are called; one title of each job is its own.
func (r *reader) readTitles() {
	r.each(titlesTable, func(row register.Row) {
		j := r.of(row.At(0), register.Titles)
		switch title := row.At(1); {
		case j == nil:
		case title == "":
			r.report.Add(register.Titles, register.WithoutText, 1)
		case title == j.Codes[0].Label, slices.Contains(j.titles, title):
			r.report.Add(register.Titles, register.Repeated, 1)
		default:
			j.titles = append(j.titles, strings.Clone(title))
			r.report.Add(register.Titles, register.Kept, 1)
		}
	})
	french := []language.Tag{language.French}
	for _, j := range r.jobs {
		j.Also = careers.TitlesIn(french, func(language.Tag) []string { return j.titles })
	}
}
