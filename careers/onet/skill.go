package onet

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/register"
)

// What a skill counts for by its importance, on the scale of the database from 1, not
// important, over 3, important, to 5, extremely important.
const (
	isImportant = 3   // less is left out
	isEssential = 3.5 // nearer to "very important" than to "important"
)

// The shelves of the catalogue.
const (
	basicSkills     careers.GroupID = "basic-skills"
	crossSkills     careers.GroupID = "cross-functional-skills"
	knowledgeAreas  careers.GroupID = "knowledge"
	technologyNames careers.GroupID = "technologies"
)

// elementIs is the number of an element of the content model, as "2.A.1.e".
var elementIs = regexp.MustCompile(`^[0-9A-Za-z]{1,3}(\.[0-9A-Za-z]{1,3}){0,9}$`)

// groups are the shelves that have skills.
func (b *builder) groups() []careers.Group {
	used := map[careers.GroupID]bool{}
	for _, s := range b.parts.Skills {
		used[s.Group] = true
	}
	all := slices.DeleteFunc([]careers.Group{
		{ID: basicSkills, Name: b.ours("Basic skills", "Compétences de base")},
		{ID: crossSkills, Name: b.ours("Cross-functional skills", "Compétences transversales")},
		{ID: knowledgeAreas, Name: b.ours("Knowledge", "Connaissances")},
		{ID: technologyNames, Name: b.ours("Technologies", "Technologies")},
	}, func(g careers.Group) bool { return !used[g.ID] })
	b.report.Add(register.Groups, register.Kept, len(all))
	return all
}

// groupOf is the shelf of an element of the content model.
func groupOf(element string) careers.GroupID {
	switch {
	case strings.HasPrefix(element, "2.A"):
		return basicSkills
	case strings.HasPrefix(element, "2.B"):
		return crossSkills
	}
	return knowledgeAreas
}

// number is a figure of the database, and false where there is none.
func number(text string) (float64, bool) {
	n, err := strconv.ParseFloat(text, 64)
	return n, err == nil && figureIs.MatchString(text)
}

var figureIs = regexp.MustCompile(`^\d{1,12}(\.\d{1,20})?$`)

// rating is what the database says of an element in a role.
type rating struct {
	element, name     string
	importance, level string // as published
	weight            float64
}

// place is where the rating of an element stands among those of a role.
type place struct {
	role    *careers.Node
	element string
}

// skills reads the skills and the knowledge of roles.
func (b *builder) skills() error {
	glosses := map[string]string{}
	for row, err := range b.from.Rows(contents) {
		if err != nil {
			return err
		}
		glosses[row.At(0)] = cell(row, 1)
	}
	ratings, places := map[*careers.Node][]rating{}, map[place]int{}
	for _, t := range []register.Table{skills, knowledge} {
		if err := b.ratings(t, ratings, places); err != nil {
			return err
		}
	}
	catalogue := map[string]*careers.Skill{} // by element
	name := names(ratings)
	for _, n := range b.parts.Nodes {
		all := ratings[n]
		slices.SortStableFunc(all, func(a, b rating) int { return cmp.Compare(b.weight, a.weight) })
		for _, r := range all {
			switch {
			case r.importance == "":
				continue
			case r.weight < isImportant:
				b.report.Add(register.Needs, register.Minor, 1)
				continue
			case catalogue[r.element] == nil:
				catalogue[r.element] = &careers.Skill{ID: skillID(r.element), Name: said(name(r)), Group: groupOf(r.element), Gloss: said(glosses[r.element]), Sources: cited()}
			}
			b.report.Add(register.Needs, register.Kept, 1)
			n.Needs = append(n.Needs, careers.Need{Skill: catalogue[r.element].ID, Essential: r.weight >= isEssential, As: b.rated(r)})
		}
	}
	for _, element := range slices.Sorted(maps.Keys(catalogue)) {
		b.parts.Skills = append(b.parts.Skills, catalogue[element])
	}
	b.report.Add(register.Skills, register.Kept, len(catalogue))
	return nil
}

// names tells what elements are called: an area of knowledge that a skill shares its
// name with says that it is one.
func names(ratings map[*careers.Node][]rating) func(rating) string {
	isSkill := map[string]bool{}
	for _, all := range ratings {
		for _, r := range all {
			isSkill[r.name] = isSkill[r.name] || groupOf(r.element) != knowledgeAreas
		}
	}
	return func(r rating) string {
		if groupOf(r.element) == knowledgeAreas && isSkill[r.name] {
			return r.name + " (knowledge)"
		}
		return r.name
	}
}

// skillID is made of the number of an element, for their names change.
func skillID(element string) careers.SkillID { return careers.SkillID("onet-" + register.ID(element)) }

// rated is the rating in words, on scales that end at 5 and at 7.
func (b *builder) rated(r rating) careers.Text {
	english, french := "importance "+r.importance+" of 5", "importance "+comma(r.importance)+" sur 5"
	if r.level != "" {
		english += ", level " + r.level + " of 7"
		french += ", niveau " + comma(r.level) + " sur 7"
	}
	return b.ours(english, french)
}

func comma(figure string) string { return strings.Replace(figure, ".", ",", 1) }

// scales are those of importance and of level, with their ends. It never changes.
var scales = map[string]struct{ low, high float64 }{"IM": {1, 5}, "LV": {0, 7}}

// ratings reads a table of importance, "IM", and level, "LV".
func (b *builder) ratings(t register.Table, into map[*careers.Node][]rating, places map[place]int) error {
	for row, err := range b.from.Rows(t) {
		if err != nil {
			return err
		}
		id, name, kind := row.At(1), cell(row, 2), row.At(3)
		weight, isFigure := number(row.At(4))
		n, end := b.node[row.At(0)], register.Kept
		switch {
		case n == nil:
			end = b.missing(row.At(0))
		case row.At(5) == "Y":
			end = register.Withdrawn
		case !elementIs.MatchString(id), name == "":
			end = register.WithoutText
		case (kind == "LV" || kind == "IM") && (!isFigure || weight < scales[kind].low || weight > scales[kind].high):
			b.report.At(register.Ratings, register.OffScale, row)
			continue
		case kind == "LV" || kind == "IM":
			at, had := places[place{n, id}]
			if !had {
				at = len(into[n])
				places[place{n, id}], into[n] = at, append(into[n], rating{element: id, name: name})
			}
			r := &into[n][at]
			switch {
			case kind == "LV":
				r.level = row.At(4)
			case r.importance != "":
				end = register.Repeated
			default:
				r.importance, r.weight = row.At(4), weight
			}
		}
		if kind == "IM" && end != register.Kept { // those are counted when they are weighed
			b.report.Add(register.Needs, end, 1)
		}
	}
	return nil
}
