package careers_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
)

// trade is a graph of two roles and a step, made without a file.
func trade() careers.Parts {
	return careers.Parts{
		Header: careers.Header{Start: "dev"},
		Skills: []*careers.Skill{{ID: "go"}},
		Nodes: []*careers.Node{
			{ID: "dev", Needs: []careers.Need{{Skill: "go", Essential: true}}},
			{ID: "lead", Rank: 1, Needs: []careers.Need{{Skill: "go", Essential: true}}},
		},
		Steps: []*careers.Step{{From: "dev", To: "lead", Kind: careers.Promotion}},
	}
}

func TestAGraphIsMadeWithoutAFile(t *testing.T) {
	g, err := careers.New(trade())
	if err != nil {
		t.Fatal(err)
	}
	if g.Step("dev", "lead") == nil || g.Start() != "dev" || len(g.Previous("lead")) != 1 {
		t.Errorf("got %v from %s", g.Steps(), g.Start())
	}
}

func TestPartsThatMakeNoGraphAreRefusedByName(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*careers.Parts)
		want  string
	}{
		"no start":                    {func(p *careers.Parts) { p.Start = "" }, "dataset start: unknown-id start"},
		"no such skill":               {func(p *careers.Parts) { p.Nodes[0].Needs[0].Skill = "goo" }, "dev skills.0.skill: unknown-id skill goo; want go"},
		"a skill twice":               {func(p *careers.Parts) { p.Nodes[1].Needs = append(p.Nodes[1].Needs, p.Nodes[1].Needs[0]) }, "lead skills.1.skill: duplicate-id skill go; first lead skills.0.skill"},
		"a node twice":                {func(p *careers.Parts) { p.Nodes = append(p.Nodes, &careers.Node{ID: "dev"}) }, "dev id: duplicate-id id dev; first dev id"},
		"an id to be obeyed":          {func(p *careers.Parts) { p.Skills = append(p.Skills, &careers.Skill{ID: "\x1b[m"}) }, "_[m id: bad-id id _[m"},
		"a source not there":          {func(p *careers.Parts) { p.Nodes[0].Day.Sources = []careers.SourceID{"S1"} }, "dev day.sources.0: unknown-id sources S1"},
		"a step to itself":            {func(p *careers.Parts) { p.Steps[0].To = "dev" }, "dev → dev to: self-step dev"},
		"a step twice":                {func(p *careers.Parts) { p.Steps = append(p.Steps, &careers.Step{From: "dev", To: "lead"}) }, "dev → lead to: duplicate-step lead; first dev → lead to"},
		"a step from nowhere":         {func(p *careers.Parts) { p.Steps[0].From = "nobody" }, "nobody → lead from: unknown-id from nobody"},
		"a training without a course": {func(p *careers.Parts) { p.Nodes[0].Kind = careers.Training }, "dev course: missing-field course"},
		"a path of one node":          {func(p *careers.Parts) { p.Paths = []careers.Path{{Nodes: []careers.NodeID{"dev"}}} }, "dataset paths.0.nodes: missing-field nodes"},
		"a track twice":               {func(p *careers.Parts) { p.Tracks = []careers.Track{{ID: "web"}, {ID: "web"}} }, "dataset tracks.1.id: duplicate-id id web; first dataset tracks.0.id"},
		"a skill that is lost": {func(p *careers.Parts) {
			p.Skills = append(p.Skills, &careers.Skill{ID: "sql"})
			p.Nodes[0].Needs[0].Skill = "sql"
		}, "dev → lead: lost-essential lead sql (1–0)"},
		"a shared short name": {func(p *careers.Parts) {
			p.Nodes[0].Short, p.Nodes[1].Short = careerstest.Text("D", "D"), careerstest.Text("D", "L")
		}, "lead short.fr: taken-short fr D; first dev short.fr"},
	} {
		p := trade()
		c.spoil(&p)
		_, err := careers.New(p)
		problems, _ := errors.AsType[careers.Problems](err)
		if len(problems) == 0 || !slices.Contains(strings.Split(problems.Error(), "\n"), c.want) {
			t.Errorf("%s: got %v, want %s", name, err, c.want)
		}
	}
}

func TestFlawsKeepAGraphFromBeingMade(t *testing.T) {
	p := trade()
	p.Flaws, p.Nodes[0].Needs[0].Skill = careers.Problems{{Kind: careers.MissingField, Field: "skill"}}, ""
	if _, err := careers.New(p); err == nil || err.Error() != "missing-field skill" {
		t.Errorf("got %v", err)
	}
}
