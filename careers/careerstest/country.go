package careerstest

import (
	"fmt"
	"strconv"

	"golang.org/x/text/language"

	"parcours/careers"
)

// Country is the register of a country as importers make it: so many roles, each with a
// title in both forms, other titles, tasks that several share, thirty skills of some
// thousands, a code and near roles; no names, no pay.
func Country(roles int) careers.Parts {
	langs := []language.Tag{language.French, language.English}
	both := func(fr, en string) careers.Text {
		return careers.TextIn(langs, func(lang language.Tag) string {
			return map[language.Tag]string{language.French: fr, language.English: en}[lang]
		})
	}
	from := []careers.SourceID{"register"}
	p := careers.Parts{
		Header:  careers.Header{Title: both("Un pays", "A country"), Start: "r-0"},
		Sources: []*careers.Source{{ID: "register", Title: "Register", Quality: careers.Official, Date: "2025", URL: "https://example.org/register/"}},
	}
	const skills, tracks = 6000, 14
	for i := range tracks {
		p.Tracks = append(p.Tracks, careers.Track{ID: careers.TrackID("t-" + strconv.Itoa(i)), Name: both(fmt.Sprint("Domaine ", i), fmt.Sprint("Field ", i))})
	}
	for i := range skills {
		p.Skills = append(p.Skills, &careers.Skill{
			ID: careers.SkillID("s-" + strconv.Itoa(i)), Sources: from,
			Name: both(fmt.Sprintf("Conduire l'opération de maintenance n° %d", i), fmt.Sprintf("Carry out maintenance operation no. %d", i)),
		})
	}
	crafts := []string{"Technicien / Technicienne", "Infirmier / Infirmière", "Conducteur / Conductrice d'engins", "Chargé / Chargée d'études", "Responsable"}
	for i := range roles {
		id := careers.NodeID("r-" + strconv.Itoa(i))
		craft := crafts[i%len(crafts)]
		n := &careers.Node{
			ID: id, Rank: i % 5, Track: p.Tracks[i%tracks].ID, Epicene: craft == "Responsable",
			Title:   both(fmt.Sprintf("%s en spécialité %d", craft, i), fmt.Sprintf("Specialist of area %d", i)),
			Summary: both(fmt.Sprintf("Exerce la spécialité %d auprès du public et des entreprises.", i), fmt.Sprintf("Works in area %d with people and firms.", i)),
			Also: careers.TitlesIn(langs, func(language.Tag) []string {
				return []string{fmt.Sprint("Spécialiste ", i), fmt.Sprint("Expert ", i), fmt.Sprint("Conseil ", i), fmt.Sprint("Agent ", i)}
			}),
			Codes: []careers.Code{{System: "rome", Version: "460", Code: fmt.Sprintf("A%04d", i), Label: fmt.Sprintf("%s en spécialité %d", craft, i), Sources: from}},
		}
		for t := range 12 {
			task := i*7 + t*31
			n.Tasks = append(n.Tasks, careers.Task{ID: careers.TaskID("a-" + strconv.Itoa(task%3000)), Statement: careers.Statement{
				Text: both(fmt.Sprintf("Réaliser l'activité %d du métier", task%3000), fmt.Sprintf("Do activity %d of the trade", task%3000)), Sources: from,
			}})
		}
		for s := range 30 {
			n.Needs = append(n.Needs, careers.Need{Skill: p.Skills[(i*11+s*197)%skills].ID, Essential: s < 15})
		}
		for _, next := range []int{1, 14, 70, 140} {
			p.Steps = append(p.Steps, &careers.Step{From: id, To: careers.NodeID("r-" + strconv.Itoa((i+next)%roles)), Kind: careers.Related, Sources: from})
		}
		p.Nodes = append(p.Nodes, n)
	}
	return p
}
