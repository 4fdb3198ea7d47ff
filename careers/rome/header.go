package rome

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"parcours/careers"
	"parcours/careers/register"
)

// readInterests reads what people like who like a job, the main one first.
func (r *reader) readInterests() {
	liked := map[careers.InterestID]*careers.Interest{}
	r.may(interestsTable, func(row register.Row) {
		id := interestID(row.At(0))
		switch {
		case !careers.IsID(string(id)):
			r.report.Add(register.Interests, register.Unfit, 1)
		case row.At(1) == "":
			r.report.Add(register.Interests, register.WithoutText, 1)
		case liked[id] != nil:
			r.report.Add(register.Interests, register.Repeated, 1)
		default:
			id = careers.InterestID(strings.Clone(string(id)))
			liked[id] = &careers.Interest{ID: id, Text: published(row.At(1)), Sources: r.source}
			r.parts.Interests = append(r.parts.Interests, liked[id])
		}
	})
	r.report.Add(register.Interests, register.Kept, len(r.parts.Interests))
	r.may(likesTable, func(row register.Row) {
		interest := liked[interestID(row.At(1))]
		if interest == nil {
			r.report.Add(register.Interests, register.Dangling, 1)
			return
		}
		j := r.of(row.At(0), register.Interests)
		switch {
		case j == nil:
		case slices.Contains(j.Interests, interest.ID):
			r.report.Add(register.Interests, register.Repeated, 1)
		case row.At(2) == "oui":
			j.Interests = slices.Insert(j.Interests, 0, interest.ID)
		default:
			j.Interests = append(j.Interests, interest.ID)
		}
	})
	for _, j := range r.jobs {
		if len(j.Interests) > 0 {
			j.InterestSources = r.source
		}
	}
	r.may(profilesTable, func(row register.Row) {
		if row.At(1) != "" && r.of(row.At(0), register.Profiles) != nil {
			r.report.Add(register.Profiles, register.Unfit, 1)
		}
	})
}

func interestID(code string) careers.InterestID {
	return careers.InterestID("interet-" + strings.ToLower(code))
}

// header says what the parts are as a whole.
func (r *reader) header() {
	p := &r.parts
	p.Languages = []language.Tag{language.French}
	p.Title = r.ours(strings.TrimSpace("Métiers du ROME "+r.number()), strings.TrimSpace("Occupations of the French register ROME "+r.number()))
	p.Levels, p.Tracks = levels(r.ours), r.tracks()
	p.Inferred = []careers.Inferred{
		{About: careers.InferredOrder, How: r.ours(
			"du plus bas diplôme nommé dans les conditions d'accès du ROME ; un cran de plus pour les emplois de cadre",
			"from the lowest diploma that the register's conditions of access name, one step more for “cadre” jobs",
		)},
		{About: careers.InferredTracks, How: r.ours("de la première lettre du code ROME", "from the first letter of the ROME code")},
	}
	highest := 0
	var start *job
	for _, j := range r.jobs {
		p.Nodes = append(p.Nodes, j.Node)
		highest = max(highest, j.Rank)
		if start == nil || j.moves > start.moves {
			start = j
		}
	}
	p.Columns = columns(r.ours)[:highest+1]
	if start != nil {
		p.Start = start.ID
	}
}

// tracks are the register's main fields that have a job.
func (r *reader) tracks() (all []careers.Track) {
	r.each(domainsTable, func(row register.Row) {
		id := careers.TrackID(strings.Clone(strings.ToLower(row.At(0))))
		has := func(j *job) bool { return j.Track == id }
		is := func(t careers.Track) bool { return t.ID == id }
		if row.At(1) != "" && slices.ContainsFunc(r.jobs, has) && !slices.ContainsFunc(all, is) {
			all = append(all, careers.Track{ID: id, Name: published(row.At(1))})
		}
	})
	for _, j := range r.jobs { // a field that the register does not name
		if !slices.ContainsFunc(all, func(t careers.Track) bool { return t.ID == j.Track }) {
			j.Track = ""
		}
	}
	return all
}

// slug is a text as an id.
func slug(text string) string {
	var b strings.Builder
	for word := range strings.FieldsFuncSeq(unaccented(text), func(c rune) bool { return (c < 'a' || c > 'z') && (c < '0' || c > '9') }) {
		if b.Len()+len(word) < careers.LongestID {
			if b.Len() > 0 {
				b.WriteByte('-')
			}
			b.WriteString(word)
		}
	}
	return b.String()
}

// unaccented is a text in lower case without accents.
func unaccented(text string) string {
	return strings.Map(func(c rune) rune {
		if unicode.Is(unicode.Mn, c) {
			return -1
		}
		return unicode.ToLower(c)
	}, norm.NFD.String(text))
}
