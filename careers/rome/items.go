package rome

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/careers/register"
)

// item is what jobs may have: a task, a skill, a certificate or a way of working.
type item struct {
	id    string
	n     int            // its number
	kind  register.Thing // Tasks, Skills, Certificates or Contexts
	text  careers.Text
	group careers.GroupID // of a skill
	about careers.Aspect  // of a context
	used  bool            // by a job
}

// manners are the skills of how one is with others and at work, in the words of the
// register; certificates those that are a paper.
const (
	manners      = "Savoir-être"
	certificates = "Certifications et habilitations"
)

// catalogue is all items by code, skills in the order of the register.
type catalogue struct {
	item   map[string]*item
	given  map[[2]int]bool // job and item by their numbers
	skills []string
	groups []careers.Group
}

// readItems reads what jobs have people do, know and live with.
func (r *reader) readItems() {
	c := &catalogue{item: map[string]*item{}, given: map[[2]int]bool{}}
	if r.isThree() {
		r.each(activitiesTable, func(row register.Row) { c.add(r, row.At(0), item{kind: register.Tasks, text: published(row.At(1))}) })
	} else {
		r.each(savoirsTable, func(row register.Row) { c.add(r, row.At(0), c.skill(row.At(1), row.At(2))) })
	}
	r.each(competencesTable, func(row register.Row) {
		switch kind := row.At(2); {
		case r.isThree():
			c.add(r, row.At(0), c.skill(row.At(1), "Savoirs"))
		case strings.HasPrefix(kind, manners):
			c.add(r, row.At(0), c.skill(row.At(1), kind))
		default:
			c.add(r, row.At(0), item{kind: register.Tasks, text: published(row.At(1))})
		}
	})
	r.may(contextsTable, func(row register.Row) {
		c.add(r, row.At(0), item{kind: register.Contexts, text: published(row.At(1)), about: aspect(row.At(2), row.At(1))})
	})
	if r.isThree() {
		// blocks 8 and 9 are the activities of all who have the job and of some
		r.each(linksTable, func(row register.Row) {
			if block := row.At(2); block >= "7" && block <= "9" && len(block) == 1 {
				r.give(c, row.At(0), row.At(1), block == "8", false)
			}
		})
	} else {
		r.each(itemsTable, func(row register.Row) {
			r.give(c, row.At(0), row.At(1), row.At(2) == "Principale", strings.HasPrefix(row.At(2), "Émergent"))
		})
	}
	r.catalogued(c)
}

// skill is a skill of a group that the register names.
func (c *catalogue) skill(name, group string) item {
	s := item{kind: register.Skills, text: published(name), group: careers.GroupID(slug(group))}
	if group == certificates {
		s.kind = register.Certificates
	}
	if s.group != "" && s.kind == register.Skills && !slices.ContainsFunc(c.groups, func(g careers.Group) bool { return g.ID == s.group }) {
		c.groups = append(c.groups, careers.Group{ID: s.group, Name: published(group)})
	}
	return s
}

func (c *catalogue) add(r *reader, code string, one item) {
	switch {
	case one.text.IsZero():
		r.report.Add(one.kind, register.WithoutText, 1)
	case !careers.IsID(itemID(code)):
		r.report.Add(one.kind, register.Unfit, 1)
	case c.item[code] != nil:
		r.report.Add(one.kind, register.Repeated, 1)
	default:
		code, one.id, one.n = strings.Clone(code), itemID(code), len(c.item)
		c.item[code] = &one
		if one.kind == register.Skills {
			c.skills = append(c.skills, code)
		}
	}
}

// itemID is the id of a task or a skill: what they have in the register, the code of its
// "objets gérés par le référentiel".
func itemID(code string) string { return "ogr-" + strings.ToLower(code) }

// give gives an item to a job.
func (r *reader) give(c *catalogue, code, of string, isHeart, isEmerging bool) {
	one := c.item[of]
	j := r.job[code]
	switch {
	case one == nil && (j != nil || r.isWanted(code)):
		r.report.Add(register.Needs, register.Dangling, 1)
		return
	case one == nil:
		return
	}
	if j = r.of(code, linkOf(one.kind)); j == nil {
		return
	}
	link := [2]int{j.n, one.n}
	if c.given[link] {
		r.report.Add(linkOf(one.kind), register.Repeated, 1)
		return
	}
	c.given[link], one.used = true, true
	said := careers.Statement{Text: one.text, Sources: r.source}
	switch {
	case one.kind == register.Contexts:
		j.Context = append(j.Context, careers.Context{About: one.about, Statement: said})
	case one.kind == register.Certificates:
		j.Certificates = append(j.Certificates, said)
	case one.kind == register.Tasks:
		task := careers.Task{ID: careers.TaskID(one.id), Statement: said}
		if isHeart {
			j.heartTasks = append(j.heartTasks, task)
		} else {
			if isEmerging {
				r.report.Add(register.Marks, register.Unfit, 1)
			}
			j.otherTasks = append(j.otherTasks, task)
		}
	default:
		need := careers.Need{Skill: careers.SkillID(one.id), Essential: isHeart}
		switch {
		case isHeart:
			j.heartNeeds = append(j.heartNeeds, need)
		case isEmerging:
			need.As = r.ours("émergent", "emerging")
			fallthrough
		default:
			j.Needs = append(j.Needs, need)
		}
	}
}

// linkOf is what the link of a job to an item counts as.
func linkOf(kind register.Thing) register.Thing {
	if kind == register.Skills {
		return register.Needs
	}
	return kind
}

// catalogued puts the items that jobs have into the parts.
func (r *reader) catalogued(c *catalogue) {
	for _, one := range c.item {
		switch {
		case one.kind == register.Skills: // below
		case one.used:
			r.report.Add(one.kind, register.Kept, 1)
		default:
			r.report.Add(one.kind, register.Unused, 1)
		}
	}
	for _, code := range c.skills {
		one := c.item[code]
		if !one.used {
			r.report.Add(register.Skills, register.Unused, 1)
			continue
		}
		r.parts.Skills = append(r.parts.Skills, &careers.Skill{ID: careers.SkillID(one.id), Name: one.text, Group: one.group, Sources: r.source})
	}
	r.report.Add(register.Skills, register.Kept, len(r.parts.Skills))
	r.parts.Groups = c.groups
	for _, j := range r.jobs {
		j.Tasks = slices.Concat(j.heartTasks, j.Tasks, j.otherTasks)
		j.Needs = slices.Concat(j.heartNeeds, j.Needs)
		slices.SortStableFunc(j.Context, func(a, b careers.Context) int { return int(a.About) - int(b.About) })
	}
}

// aspect is what a way of working speaks of, by the rubric under which the register has
// it; of the conditions and the hours some are what the model sees on their own.
func aspect(rubric, text string) careers.Aspect {
	rubric, text = unaccented(rubric), unaccented(text)
	switch {
	case strings.Contains(text, "teletravail"):
		return careers.Remote
	case strings.Contains(text, "astreinte"), strings.Contains(text, "urgence"):
		return careers.OnCall
	case strings.Contains(rubric, "horaire"):
		return careers.Hours
	case strings.Contains(rubric, "deplacement"), strings.HasPrefix(text, "deplacement"):
		return careers.Travel
	case strings.Contains(rubric, "statut"):
		return careers.Status
	case strings.Contains(rubric, "public"):
		return careers.Public
	case strings.Contains(rubric, "structure"), strings.Contains(rubric, "secteur"):
		return careers.Workplace
	}
	return careers.Conditions
}
