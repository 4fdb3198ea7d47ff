package esco_test

import (
	"errors"
	"testing"

	"parcours/careers"
	"parcours/careers/esco"
	"parcours/careers/register"
)

// FuzzRead reads any text as tables of ESCO: what is no problem is a graph.
func FuzzRead(f *testing.F) {
	f.Add(english["occupations_en.csv"], french["occupations_fr.csv"], english["skills_en.csv"], english["occupationSkillRelations_en.csv"],
		english["broaderRelationsOccPillar_en.csv"], english["ISCOGroups_en.csv"])
	f.Fuzz(func(t *testing.T, en, fr, skills, relations, broader, groups string) {
		e := edition(t, "ESCO v1.2", map[string]string{
			"occupations_en.csv": en, "occupations_fr.csv": fr, "skills_en.csv": skills, "occupationSkillRelations_en.csv": relations,
			"broaderRelationsOccPillar_en.csv": broader, "ISCOGroups_en.csv": groups,
		})
		parts, _, err := esco.Read([]*register.Edition{e}, register.Options{})
		if err != nil {
			if _, ok := errors.AsType[careers.Problems](err); !ok {
				t.Errorf("not a problem: %v", err)
			}
			return
		}
		g, err := careers.New(parts)
		if err != nil {
			t.Fatalf("what was read is no graph: %v", err)
		}
		written(t, g)
	})
}
