package onet

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/register"
)

// In percent of the people asked.
const (
	fewPeople    = 5  // a level that fewer named is left out
	mostWithheld = 10 // where the database advises against more, the rest is no answer
)

// share is how many people asked named a level of education.
type share struct {
	name    string
	percent float64
}

// answers are what people in a role said of the education that it takes.
type answers struct {
	shares   []share
	withheld float64 // percent that the database advises against showing
}

// education tells which levels of education people asked name as required: as a way
// in, in the words of the survey, for no one has tied these to levels.
func (b *builder) education() error {
	surveys, err := b.surveys()
	if err != nil {
		return err
	}
	for _, n := range b.parts.Nodes {
		s := surveys[n]
		switch {
		case s == nil:
			continue
		case s.withheld > mostWithheld:
			b.report.Add(register.Ways, register.Withdrawn, 1)
			continue
		case len(s.shares) == 0:
			b.report.Add(register.Ways, register.WithoutText, 1)
			continue
		}
		b.report.Add(register.Ways, register.Kept, 1)
		n.WaysIn = []careers.WayIn{{Statement: careers.Statement{Sources: cited(), Text: b.required(s.shares)}}}
	}
	return nil
}

// surveys reads what people said, by role.
func (b *builder) surveys() (map[*careers.Node]*answers, error) {
	const required = "RL"
	names := map[string]string{}
	for row, err := range b.from.Rows(categories) {
		if err != nil {
			return nil, err
		}
		if row.At(0) == required {
			names[row.At(1)], _, _ = strings.Cut(row.At(2), " - ")
		}
	}
	all := map[*careers.Node]*answers{}
	for row, err := range b.from.Rows(education) {
		if err != nil {
			return nil, err
		}
		percent, ok := number(row.At(3))
		n, name := b.node[row.At(0)], names[row.At(2)]
		if n == nil || row.At(1) != required || !ok || percent > 100 {
			continue
		}
		if all[n] == nil {
			all[n] = &answers{}
		}
		switch s := all[n]; {
		case row.At(4) == "Y":
			s.withheld += percent
		case percent >= fewPeople && name != "":
			s.shares = append(s.shares, share{name, percent})
		}
	}
	return all, nil
}

// required names the levels that most people named, at most three.
func (b *builder) required(all []share) careers.Text {
	slices.SortStableFunc(all, func(a, b share) int { return cmp.Compare(b.percent, a.percent) })
	var english, french []string
	for _, s := range all[:min(3, len(all))] {
		percent := strconv.Itoa(int(s.percent + 0.5))
		english = append(english, s.name+" "+percent+"%")
		french = append(french, s.name+" "+percent+"\u00a0%")
	}
	return b.ours("Education required, by those asked: "+strings.Join(english, ", "),
		"Niveau d'études exigé, selon les personnes interrogées\u00a0: "+strings.Join(french, ", "))
}
