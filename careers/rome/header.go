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
	liked := map[string]*careers.Interest{} // by code
	r.may(interestsTable, func(row register.Row) {
		code := row.At(0)
		switch {
		case !careers.IsID(string(interestID(code))):
			r.report.Add(register.Interests, register.Unfit, 1)
		case row.At(1) == "":
			r.report.Add(register.Interests, register.WithoutText, 1)
		case liked[code] != nil:
			r.report.Add(register.Interests, register.Repeated, 1)
		default:
			code = strings.Clone(code)
			liked[code] = r.interest(code, row.At(1))
			r.parts.Interests = append(r.parts.Interests, liked[code])
		}
	})
	r.report.Add(register.Interests, register.Kept, len(r.parts.Interests))
	r.may(likesTable, func(row register.Row) {
		interest := liked[row.At(1)]
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
}

// readProfiles reads of which kinds these interests are: the major letter, and the minor
// one where there is one. A job without a major letter has none.
func (r *reader) readProfiles() {
	r.may(profilesTable, func(row register.Row) {
		if row.At(1)+row.At(2) == "" {
			return
		}
		j := r.of(row.At(0), register.Profiles)
		if j == nil {
			return
		}
		kinds, ok := careers.ProfileOf(row.At(1) + row.At(2))
		end := register.Kept
		switch {
		case !ok || row.At(1) == "":
			end = register.WithoutText
		case len(j.Profile.Kinds) > 0:
			end = register.Repeated
		default:
			j.Profile = careers.Profile{Kinds: kinds, Sources: r.source}
		}
		r.report.Add(register.Profiles, end, 1)
	})
}

// header says what the parts are as a whole.
func (r *reader) header() {
	p := &r.parts
	p.Languages = []language.Tag{language.French}
	called := r.name()
	if len(r.types) > 0 {
		called += " + " + r.typing.number()
	}
	p.Title = r.ours("Métiers du "+called, "Occupations of the French register "+called)
	p.Levels, p.Tracks = levels(r.ours), r.tracks()
	p.Inferred, p.Imported = r.inferred(), true
	var start *job
	for _, j := range r.jobs {
		p.Nodes = append(p.Nodes, j.Node)
		if start == nil || j.moves > start.moves {
			start = j
		}
	}
	p.Columns = r.columns()
	if start != nil {
		p.Start = start.ID
	}
}

// columns are those in which a job stands; the ranks of jobs become their places.
func (r *reader) columns() (all []careers.Column) {
	for place, column := range columns(r.ours) {
		isHeld := false
		for _, j := range r.jobs {
			if j.Rank == place {
				j.Rank, isHeld = len(all), true
			}
		}
		if isHeld {
			column.Rank = len(all)
			all = append(all, column)
		}
	}
	return all
}

// inferred are the rules by which things are told that the register does not say.
func (r *reader) inferred() []careers.Inferred {
	all := []careers.Inferred{
		{About: careers.InferredOrder, How: r.ours(
			"du texte d'accès du ROME\u00a0: le plus bas des diplômes qu'il laisse au choix, le plus haut de ceux qu'il joint, exigés ou non\u00a0; un niveau entre deux colonnes va dans la plus haute\u00a0; "+
				"être cadre ne compte pas, et les métiers dont il ne dit pas le niveau viennent en dernier, sans rang",
			"from the register's text on access: the lowest of the diplomas it leaves to choose, the highest of those it joins, whether required or not; a level between two columns goes into the higher one; "+
				"“cadre” status does not count, and occupations whose level it does not state come last, without a rank. “Bac+3” is three years of study after the baccalauréat, the French school-leaving diploma; a CAP is a vocational diploma below it",
		)},
		{About: careers.InferredEssential, How: r.ours(
			"ce que le ROME marque comme principal dans un métier\u00a0; où il ne marque rien, il ne dit pas ce qui est essentiel",
			"what the register marks as principal in an occupation; where it marks nothing, it does not say what is essential",
		)},
	}
	if len(r.types) > 0 {
		all = append(all, careers.Inferred{About: careers.InferredNearness, How: r.ours(
			"une mobilité que le "+r.typing.name()+" classe «\u00a0proche\u00a0» ou «\u00a0évolution\u00a0» entre les mêmes codes est un changement de métier\u00a0; les autres sont des métiers proches",
			"a move that "+r.typing.name()+" files under “proche” (near) or “évolution” (progression) between the same codes is a change of occupation; the others are occupations nearby",
		)})
	}
	return all
}

// fewDomains is up to how many main fields a register is shown by professional fields,
// of which each has seven or eight.
const fewDomains = 3

// tracks are the main fields that have a job, or the professional fields of a few.
func (r *reader) tracks() (all []careers.Track) {
	size, table := 3, fieldsTable
	if domains := r.beginnings(1); len(domains) > fewDomains || !r.tables.Has(fieldsTable) {
		size, table = 1, domainsTable
	}
	name := map[string]careers.Text{}
	r.each(table, func(row register.Row) {
		if code := strings.Clone(row.At(0)); name[code].IsZero() {
			name[code] = published(row.At(1))
		}
	})
	for _, code := range r.beginnings(size) {
		id := strings.ToLower(code)
		if name[code].IsZero() || !careers.IsID(id) {
			continue // a field that the register does not name
		}
		all = append(all, careers.Track{ID: careers.TrackID(id), Name: name[code]})
		for _, j := range r.jobs {
			if strings.HasPrefix(j.code, code) {
				j.Track = careers.TrackID(id)
			}
		}
	}
	return all
}

// beginnings are those of the codes of jobs, in order.
func (r *reader) beginnings(size int) (all []string) {
	for _, j := range r.jobs {
		if code := j.code[:min(size, len(j.code))]; len(all) == 0 || all[len(all)-1] != code {
			all = append(all, code)
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
