package sheet

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/telling"
)

func registered(t *testing.T) *careers.Graph {
	parts := careerstest.Parts(t, "tiler 0\nmason 0\nroofer 0\nwaiter 0\ntiler -> mason related\nmason -> tiler related\nroofer -> tiler related")
	parts.Sources = []*careers.Source{{ID: "S1", Title: "The register", Publisher: "The Office", Date: "2024"}}
	parts.Inferred = []careers.Inferred{{About: careers.InferredEssential, How: careerstest.Text("les dix premières", "the first ten")}}
	for _, id := range []careers.SkillID{"b", "a"} {
		parts.Skills = append(parts.Skills, &careers.Skill{ID: id, Name: careers.Untranslated("Skill " + string(id)), Group: map[careers.SkillID]careers.GroupID{"a": careers.Programming, "b": careers.Personal}[id], Sources: []careers.SourceID{"S1"}})
	}
	for _, n := range parts.Nodes {
		if n.ID == "tiler" {
			n.Tasks = []careers.Task{{ID: "tiles", Statement: careers.Statement{Text: careers.Untranslated("Lay tiles"), Sources: []careers.SourceID{"S1"}}}}
			for _, need := range []careers.Need{{Skill: "b", As: careers.Untranslated("importance 4.4 of 5")}, {Skill: "a", As: careers.Untranslated("importance 3.1 of 5")}} {
				need.Essential = true
				n.Needs = append(n.Needs, need)
			}
		}
	}
	g, err := careers.New(parts)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func said(g *careers.Graph, id careers.NodeID, topic telling.Topic) string {
	var b strings.Builder
	if s := telling.Node(g, i18n.In(language.English), g.Node(id)).Section(topic); s != nil {
		b.WriteString(s.Head + "\n")
		for _, group := range s.Groups {
			if group.Title != "" {
				b.WriteString(group.Title + "\n")
			}
			for _, n := range append(s.Notes, group.Notes...) {
				b.WriteString(n.Text + "\n")
			}
			for _, f := range group.Facts {
				b.WriteString(strings.Join(append([]string{f.Text}, f.Details...), ", ") + "\n")
			}
		}
	}
	return b.String()
}

func TestARegistersSheetTellsWhatTheRegisterSays(t *testing.T) {
	g := registered(t)
	for _, c := range []struct {
		what  string
		node  careers.NodeID
		topic telling.Topic
		want  string
	}{
		{"what is related is listed once, without a way", "tiler", telling.Near, "Related occupations\nmason\nTheir entries name this one as related\nroofer\n"},
		{"nor does a step lead there", "tiler", telling.Next, ""},
		{"nor from there", "tiler", telling.Before, ""},
		{"skills stand by their weight and say it", "tiler", telling.Skills, "Skills needed\nEssential inferred: the first ten.\nSkill b, importance 4.4 of 5\nSkill a, importance 3.1 of 5\n"},
		{"where none is named, no rule is", "waiter", telling.Skills, "Skills needed\nThis data names no skill here.\n"},
	} {
		got := said(g, c.node, c.topic)
		if c.topic == telling.Skills && c.node == "tiler" { // whatever the rule is called
			got, c.want = got[strings.Index(got, "Skill b"):], c.want[strings.Index(c.want, "Skill b"):]
		}
		if got != c.want {
			t.Errorf("%s:\n%swant:\n%s", c.what, got, c.want)
		}
	}
}

func TestASummaryAmongStatementsOfOneSourceRestsOnIt(t *testing.T) {
	g := registered(t)
	w := i18n.In(language.English)
	for id, want := range map[careers.NodeID]string{"tiler": "Source: “The register”, The Office, 2024", "waiter": w.Sheet.NoSource} {
		f := telling.Node(g, w, g.Node(id)).Section(telling.InShort).Facts()[0]
		if got := telling.Rests(g, w, f)[0]; got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
}
