package onet

import (
	"strings"

	"parcours/careers"
	"parcours/careers/register"
)

// duty is a task of a role.
type duty struct {
	id, text string
	isCore   bool
}

// duties reads the tasks of roles: the core ones, or all where the database says of
// none how much it counts. Tasks of two roles are the same where both are the same
// detailed work activity.
func (b *builder) duties() error {
	all := map[*careers.Node][]duty{}
	for row, err := range b.from.Rows(tasks) {
		if err != nil {
			return err
		}
		n := b.owner(row, register.Tasks)
		if n == nil {
			continue
		}
		d := duty{id: register.ID(row.At(1)), text: cell(row, 2), isCore: row.At(3) == "Core"}
		if d.id == "" || d.text == "" {
			b.report.Add(register.Tasks, register.WithoutText, 1)
			continue
		}
		all[n] = append(all[n], d)
	}
	activities, err := b.activities()
	if err != nil {
		return err
	}
	for _, n := range b.parts.Nodes {
		b.take(n, all[n], activities)
	}
	return nil
}

// activities are those that tasks are, by the task and its role.
func (b *builder) activities() (map[string][]careers.TaskID, error) {
	of := map[string][]careers.TaskID{}
	for row, err := range b.from.Rows(activities) {
		if err != nil {
			return nil, err
		}
		if id := register.ID("dwa " + row.At(2)); b.node[row.At(0)] != nil && id != "dwa" {
			key := row.At(0) + " " + row.At(1)
			of[key] = append(of[key], careers.TaskID(id))
		}
	}
	return of, nil
}

// take gives a role its tasks.
func (b *builder) take(n *careers.Node, all []duty, activities map[string][]careers.TaskID) {
	code, hasCore := n.Codes[0].Code, false
	for _, d := range all {
		hasCore = hasCore || d.isCore
	}
	numbers, taken := map[string]bool{}, map[careers.TaskID]bool{}
	for _, d := range all {
		end := register.Kept
		switch {
		case hasCore && !d.isCore:
			end = register.Minor
		case numbers[d.id]:
			end = register.Repeated
		default:
			numbers[d.id] = true
			id := careers.TaskID("task-" + d.id)
			for _, activity := range activities[code+" "+d.id] {
				if !taken[activity] {
					id = activity
					break
				}
			}
			taken[id] = true
			n.Tasks = append(n.Tasks, careers.Task{ID: id, Statement: careers.Statement{Text: said(d.text), Sources: cited()}})
		}
		b.report.Add(register.Tasks, end, 1)
	}
}

// liking is an interest of Holland's six by its name in the database, and in our words,
// English and French.
type liking struct {
	id                    careers.InterestID
	name, english, french string
}

// likings are the six in the order in which the database numbers them.
var likings = [...]liking{
	{"realistic", "Realistic", "I like working with my hands: tools, machines, plants, animals.", "J'aime travailler de mes mains\u00a0: outils, machines, plantes, animaux."},
	{"investigative", "Investigative", "I like finding out why things are as they are.", "J'aime chercher pourquoi les choses sont comme elles sont."},
	{"artistic", "Artistic", "I like making things up: drawing, writing, playing, designing.", "J'aime inventer\u00a0: dessiner, écrire, jouer, donner une forme."},
	{"social", "Social", "I like helping people, teaching them, looking after them.", "J'aime aider les gens, leur apprendre des choses, prendre soin d'eux."},
	{"enterprising", "Enterprising", "I like starting things, convincing people and deciding.", "J'aime lancer des projets, convaincre et décider."},
	{"conventional", "Conventional", "I like order: clear rules, exact figures, everything in its place.", "J'aime l'ordre\u00a0: des règles claires, des chiffres exacts, chaque chose à sa place."},
}

// likes gives roles the interests that the database calls their high points, first to
// third: elements g, h and i, each with the number of an interest, 0 for none.
func (b *builder) likes() error {
	type points [3]int
	of := map[*careers.Node]*points{}
	for row, err := range b.from.Rows(interests) {
		if err != nil {
			return err
		}
		if row.At(2) != "IH" {
			continue
		}
		n := b.owner(row, register.Interests)
		if n == nil {
			continue
		}
		place := strings.Index("ghi", strings.TrimPrefix(row.At(1), "1.B.1."))
		which, ok := number(row.At(3))
		if place < 0 || len(row.At(1)) != len("1.B.1.g") || !ok || which < 1 || which > float64(len(likings)) {
			b.report.Add(register.Interests, register.WithoutText, 1)
			continue
		}
		if of[n] == nil {
			of[n] = &points{}
		}
		of[n][place] = int(which)
	}
	used := map[careers.InterestID]bool{}
	for _, n := range b.parts.Nodes {
		if of[n] == nil {
			continue
		}
		had := map[int]bool{0: true}
		for _, which := range of[n] {
			if !had[which] {
				had[which] = true
				n.Interests = append(n.Interests, likings[which-1].id)
				used[likings[which-1].id] = true
			}
		}
		n.InterestSources = cited()
		b.report.Add(register.Interests, register.Kept, len(n.Interests))
	}
	for _, l := range likings {
		if used[l.id] {
			b.parts.Interests = append(b.parts.Interests, &careers.Interest{ID: l.id, Text: b.ours(
				l.name+", in our words: “"+l.english+"”", "«\u00a0"+l.name+"\u00a0» dans O*NET, avec nos mots\u00a0: «\u00a0"+l.french+"\u00a0»")})
		}
	}
	return nil
}
