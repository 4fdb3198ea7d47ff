package onet

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/register"
)

// codeIs is a code of O*NET-SOC: one of the SOC, and the number of a detail of it.
var codeIs = regexp.MustCompile(`^\d\d-\d{4}\.\d\d$`)

// soc is the code of the Standard Occupational Classification in a code.
func soc(code string) string { code, _, _ = strings.Cut(code, "."); return code }

// isDetail reports whether an occupation is a part of what its SOC code stands for.
func isDetail(code string) bool { return !strings.HasSuffix(code, ".00") }

// roles reads the occupations.
func (b *builder) roles() error {
	for row, err := range b.from.Rows(occupations) {
		if err != nil {
			return err
		}
		code, title := row.At(0), cell(row, 1)
		end := register.Kept
		switch {
		case !codeIs.MatchString(code):
			end = register.Unfit
		case title == "":
			end = register.WithoutText
		case b.known[code] != "":
			end = register.Repeated
		case !b.IsKept(code):
			b.known[code], end = title, register.NotAsked
		default:
			b.known[code] = title
			b.node[code] = b.role(code, title, cell(row, 2))
			b.parts.Nodes = append(b.parts.Nodes, b.node[code])
		}
		b.report.At(register.Roles, end, row)
	}
	for _, n := range b.parts.Nodes {
		b.classify(n)
	}
	return nil
}

// classify adds the code of the SOC. What that is called is the title of the
// occupation that is all of it; where the database has none, the code is left out.
func (b *builder) classify(n *careers.Node) {
	code := n.Codes[0].Code
	of := careers.Code{System: "soc", Code: soc(code), Label: b.known[soc(code)+".00"], Sources: cited()}
	if isDetail(code) {
		of.Match = careers.Broader
	}
	if of.Label != "" {
		n.Codes = append(n.Codes, of)
	}
}

func (b *builder) role(code, title, description string) *careers.Node {
	return &careers.Node{
		ID:      careers.NodeID("onet-" + strings.Replace(code, ".", "-", 1)),
		Title:   said(title),
		Summary: said(register.Sentence(description)),
		Track:   trackOf(code),
		Codes:   []careers.Code{{System: "onet", Code: code, Label: title, Sources: cited()}},
	}
}

// zones gives roles the rank of their job zone, 1 to 5; 0 is for those without.
func (b *builder) zones() error {
	for row, err := range b.from.Rows(jobZones) {
		if err != nil {
			return err
		}
		if n := b.node[row.At(0)]; n != nil {
			if zone, err := strconv.Atoi(row.At(1)); err == nil && zone >= 1 && zone <= len(preparations) {
				n.Rank = zone
			} else if cell(row, 1) != "" {
				b.strangeZones = true
				b.report.At(register.Zones, register.OffScale, row)
			}
		}
	}
	return nil
}

// preparations are the job zones in our words, English and French, from the first.
var preparations = [...][2]string{
	{"Little or no preparation", "Peu ou pas de préparation"},
	{"Some preparation", "Un peu de préparation"},
	{"Medium preparation", "Préparation moyenne"},
	{"Considerable preparation", "Préparation importante"},
	{"Extensive preparation", "Préparation très longue"},
}

// columns names the ranks as the database names its zones.
func (b *builder) columns() {
	published := map[int]string{}
	for row, err := range b.from.Rows(zoneNames) {
		if err != nil {
			break // the columns have our names, then
		}
		zone, _ := strconv.Atoi(row.At(0)) // 0 is no zone
		_, name, _ := strings.Cut(row.At(1), ": ")
		published[zone] = name
	}
	used := map[int]bool{}
	for _, n := range b.parts.Nodes {
		used[n.Rank] = true
	}
	for _, rank := range slices.Sorted(maps.Keys(used)) {
		c := careers.Column{Rank: rank, Title: b.ours("No job zone published", "Sans zone publiée"), Middle: b.ours("No zone", "Sans zone"), Short: b.ours("No zone", "Zone ?")}
		if b.strangeZones {
			c.Title = b.ours("No job zone that can be read", "Sans zone lisible")
		}
		if c.Apart = rank == 0; !c.Apart {
			own := preparations[rank-1]
			number := "Zone " + strconv.Itoa(rank)
			c.Title = b.ours(cmp.Or(published[rank], own[0]), own[1])
			c.Middle, c.Short = b.ours(number, number), b.ours(number, number)
		}
		b.parts.Columns = append(b.parts.Columns, c)
	}
}

// titles gives roles the other titles that people use, those that people in the job
// gave themselves first.
func (b *builder) titles() error {
	also, had := map[*careers.Node][]string{}, map[*careers.Node]map[string]bool{}
	add := func(n *careers.Node, title string) {
		if had[n] == nil {
			had[n] = map[string]bool{strings.ToLower(n.Title.In(language.English)): true}
		}
		key, end := strings.ToLower(title), register.Kept
		switch {
		case title == "":
			end = register.WithoutText
		case had[n][key]:
			end = register.Repeated
		default:
			had[n][key] = true
			also[n] = append(also[n], title)
		}
		b.report.Add(register.Titles, end, 1)
	}
	for _, t := range []register.Table{reported, alternates} {
		for row, err := range b.from.Rows(t) {
			if err != nil {
				return err
			}
			n := b.owner(row, register.Titles)
			if n == nil {
				continue
			}
			add(n, cell(row, 1))
			if len(t.Columns) > 2 && cell(row, 2) != "" {
				add(n, cell(row, 2))
			}
		}
	}
	english := []language.Tag{language.English}
	for n, titles := range also {
		n.Also = careers.TitlesIn(english, func(language.Tag) []string { return titles })
	}
	return nil
}

// near reads which occupations are related. The two primary tiers are kept, in their
// order; the supplemental one is not.
func (b *builder) near() error {
	type way struct{ from, to *careers.Node }
	had := map[way]bool{}
	for row, err := range b.from.Rows(related) {
		if err != nil {
			return err
		}
		from := b.owner(row, register.Steps)
		if from == nil {
			continue
		}
		to, end := b.node[row.At(1)], register.Kept
		switch {
		case strings.HasPrefix(strings.ToLower(row.At(2)), "supplemental"):
			end = register.Minor
		case to == nil:
			end = b.missing(row.At(1))
		case to == from, had[way{from, to}]:
			end = register.Repeated
		default:
			had[way{from, to}] = true
			b.parts.Steps = append(b.parts.Steps, &careers.Step{From: from.ID, To: to.ID, Kind: careers.Related, Sources: cited()})
		}
		b.report.Add(register.Steps, end, 1)
	}
	return nil
}
