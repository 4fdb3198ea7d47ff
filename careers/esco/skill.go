package esco

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/careers/register"
)

// The shelves of the catalogue.
const (
	knowledgeShelf   careers.GroupID = "knowledge"
	skillShelf       careers.GroupID = "skills"
	transversalShelf careers.GroupID = "transversal"
)

// shelves are those that have skills.
func (b *builder) shelves() []careers.Group {
	used := map[careers.GroupID]bool{}
	for _, s := range b.list {
		used[s.shelf] = used[s.shelf] || s.isListed
	}
	all := slices.DeleteFunc([]careers.Group{
		{ID: knowledgeShelf, Name: b.ours("Knowledge", "Connaissances")},
		{ID: skillShelf, Name: b.ours("Skills and competences", "Aptitudes et compétences")},
		{ID: transversalShelf, Name: b.ours("Transversal skills", "Compétences transversales")},
	}, func(g careers.Group) bool { return !used[g.ID] })
	b.report.Add(register.Groups, register.Kept, len(all))
	return all
}

// skill is a skill or a piece of knowledge.
type skill struct {
	id           string
	shelf        careers.GroupID
	label, gloss []string
	name         careers.Text // label, once it is needed
	isListed     bool         // among the skills of the dataset
	in           []*concept   // where it is essential
}

// isTask reports whether it is something one does in a job, rather than something
// that one knows or that serves in any job.
func (s *skill) isTask() bool { return s.shelf == skillShelf }

var skillColumns = []register.Column{
	register.Col("conceptUri"), register.Col("preferredLabel"), register.Col("skillType"), register.May("reuseLevel"), register.Col("description"),
}

// skills reads the skills in each language.
func (b *builder) skills() error {
	return b.eachLanguage("skills", 5*register.MostRoles, skillColumns, func(lang int, row register.Row) {
		uri := row.At(0)
		s := b.skill[uri]
		if s == nil {
			s = &skill{id: register.ID("esco " + lastPart(uri)), shelf: skillShelf, label: make([]string, len(b.langs)), gloss: make([]string, len(b.langs))}
			switch {
			case strings.EqualFold(row.At(2), "knowledge"):
				s.shelf = knowledgeShelf
			case strings.EqualFold(row.At(3), "transversal"):
				s.shelf = transversalShelf
			}
			b.skill[uri] = s
			b.list = append(b.list, s)
		}
		if s.label[lang] == "" {
			s.label[lang], s.gloss[lang] = capital(row.At(1)), register.Sentence(row.At(4))
		}
	})
}

// relations gives occupations their skills: what is essential and done is a task,
// the rest is a need.
func (b *builder) relations() error {
	from := b.first(relations)
	if from == nil {
		return nil
	}
	type pair struct {
		*concept
		*skill
	}
	had := map[pair]bool{}
	for row, err := range from.Rows(relations) {
		if err != nil {
			return err
		}
		c, s := b.concept[row.At(0)], b.skill[row.At(2)]
		end, isTold := b.ends[row.At(0)]
		isEssential := strings.EqualFold(row.At(1), "essential")
		switch {
		case c == nil && isTold && end != register.Kept:
		case c == nil, s == nil:
			end = register.Dangling
		case had[pair{c, s}]:
			end = register.Repeated
		case s.id == "esco", strings.Join(s.label, "") == "":
			end = register.WithoutText
		}
		thing := register.Needs
		if s != nil && s.isTask() && isEssential {
			thing = register.Tasks
		}
		if b.report.Add(thing, end, 1); end != register.Kept {
			continue
		}
		had[pair{c, s}] = true
		b.relate(c, s, isEssential)
	}
	for _, c := range b.kept {
		slices.SortStableFunc(c.node.Needs, func(x, y careers.Need) int { return essentialFirst(y) - essentialFirst(x) })
	}
	for _, s := range b.list {
		if s.isListed {
			b.parts.Skills = append(b.parts.Skills, &careers.Skill{ID: careers.SkillID(s.id), Name: s.name, Group: s.shelf, Gloss: b.text(s.gloss), Sources: cited()})
			b.report.Add(register.Skills, register.Kept, 1)
		}
	}
	return nil
}

func essentialFirst(need careers.Need) int {
	if need.Essential {
		return 1
	}
	return 0
}

func (b *builder) relate(c *concept, s *skill, isEssential bool) {
	if s.name.IsZero() {
		s.name = b.text(s.label)
	}
	if isEssential {
		c.essential = append(c.essential, s)
		s.in = append(s.in, c)
	}
	if isEssential && s.isTask() {
		c.node.Tasks = append(c.node.Tasks, careers.Task{ID: careers.TaskID(s.id), Statement: careers.Statement{Text: s.name, Sources: cited()}})
		return
	}
	s.isListed = true
	c.node.Needs = append(c.node.Needs, careers.Need{Skill: careers.SkillID(s.id), Essential: isEssential})
}
