package onet

import (
	"slices"
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

// profiles gives roles the kinds of interests that the database calls their high points,
// first to third: elements g, h and i, each with the number of a kind, 0 for none. The
// scores that it gives each kind besides are not ranked here.
func (b *builder) profiles() error {
	const elements = "ghi"
	of := map[*careers.Node]*[len(elements)]int{}
	for row, err := range b.from.Rows(interests) {
		if err != nil {
			return err
		}
		if row.At(2) != "IH" {
			continue
		}
		n := b.owner(row, register.Profiles)
		if n == nil {
			continue
		}
		element, isPoint := strings.CutPrefix(row.At(1), "1.B.1.")
		place := strings.Index(elements, element)
		which, ok := number(row.At(3))
		if !isPoint || len(element) != 1 || place < 0 || !ok || which < 0 || which > float64(careers.Hollands) || which != float64(int(which)) {
			b.report.At(register.Profiles, register.OffScale, row)
			continue
		}
		if of[n] == nil {
			of[n] = &[len(elements)]int{}
		}
		of[n][place] = int(which)
	}
	for _, n := range b.parts.Nodes {
		switch {
		case of[n] == nil:
			continue
		case of[n][0] == 0: // without the first nobody says which is the main one
			b.report.Add(register.Profiles, register.WithoutText, 1)
			continue
		}
		for _, which := range of[n] {
			if kind := careers.Holland(which - 1); which > 0 && !slices.Contains(n.Profile.Kinds, kind) {
				n.Profile.Kinds = append(n.Profile.Kinds, kind)
			}
		}
		n.Profile.Sources = cited()
		b.report.Add(register.Profiles, register.Kept, 1)
	}
	return nil
}
