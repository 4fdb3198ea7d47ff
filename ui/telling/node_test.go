package telling_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// A kitchen in which one role grows out of another.
const kitchen = `
dataset:
  title: {fr: La cuisine, en: The kitchen}
  start: cook
  levels: [{level: 3, years: 0, fr: CAP, en: CAP}, {level: 4, years: 1, fr: bac, en: baccalauréat}, {level: 5, years: 3, fr: bac+2, en: two years after the bac}]
  tracks: [{id: stove, fr: Cuisiner, en: Cook}, {id: lead, fr: "Encadrer, diriger", en: "Lead, manage"}]
interests:
  - {id: taste, fr: J'aime goûter., en: I like tasting., sources: [S2]}
  - {id: plan, fr: J'aime prévoir., en: I like planning.}
sources:
  - {id: S1, title: Register, publisher: P, quality: official, date: 2024}
  - {id: S2, title: Survey, publisher: Q, quality: survey, date: 2025}
skills:
  - {id: knives, fr: Couteaux, en: Knives, group: design, gloss: {fr: g, en: g}, sources: [S1]}
  - {id: sauces, fr: Sauces, en: Sauces, group: design, gloss: {fr: g, en: g}, sources: [S1]}
  - {id: orders, fr: Commandes, en: Orders, group: management, gloss: {fr: g, en: g}, sources: [S1]}
trainings:
  - id: school
    rank: 0
    title: {fr: École, en: School}
    epicene: true
    name: {fr: École, en: School}
    short: {fr: École, en: School}
    summary: {fr: On y apprend., en: One learns there.}
    course:
      asks: 3
      gives: 5
      for: [school-leaver, employee]
      work-study: only
      years: [{from: 3, low: 3, high: 3}, {from: 4, low: 2, high: 2, estimate: true}]
      length: {fr: 3 ans, en: 3 years, sources: [S1]}
      entry: {fr: Sur dossier, en: On file, estimate: true}
      diploma: {fr: Un diplôme., en: A diploma., sources: [S2]}
      cost: {fr: Gratuit., en: Free., year: 2025, place: {fr: Lyon, en: Lyon}, sources: [S1]}
    steps: [{to: cook, kind: entry, sources: [S1]}]
roles:
  - id: cook
    rank: 1
    title: {fr: Cuisinier / Cuisinière, en: Cook}
    name: {fr: Cuisine, en: Cook}
    short: {fr: Cuisine, en: Cook}
    summary: {fr: Cuisine., en: Cooks.}
    track: stove
    also: {fr: [Commis / Commise]}
    asks: {level: 3, fr: "Un CAP, parfois rien.", en: "A CAP, sometimes nothing.", sources: [S1]}
    tasks:
      - {id: cut, fr: Couper., en: Cut., needs: [knives, sauces], sources: [S1]}
      - {id: wash, fr: Laver., en: Wash., sources: [S1]}
      - {id: stir, fr: Remuer., en: Stir., sources: [S1]}
    skills:
      - {skill: sauces, need: optional, level: 2}
      - {skill: knives, need: essential, level: {entry: 1, confirmed: 3, senior: 4}, estimate: true}
    no-pay: {fr: Aucun chiffre en 2026., en: No figure in 2026., estimate: true}
    steps: [{to: chef, kind: promotion, years: {low: 4, high: 6}, sources: [S1]}]
  - id: chef
    rank: 2
    title: {fr: Chef / Cheffe, en: Chef}
    name: {fr: Chef, en: Chef}
    short: {fr: Chef, en: Chef}
    summary: {fr: Mène., en: Leads.}
    track: lead
    asks: {level: 4, fr: Une longue pratique., en: Long practice., estimate: true}
    after: [stove, lead]
    builds-on: [cook]
    fades:
      - {task: wash, fr: La plonge le fait., en: Others do it., estimate: true}
      - {skill: sauces, fr: Confié à la brigade., en: Left to the team., sources: [S2]}
    context:
      - {about: workplace, fr: En cuisine., en: In the kitchen., sources: [S1]}
      - {about: status, fr: En CDI., en: Permanent., year: 2024, estimate: true}
    certificates: [{fr: Hygiène., en: Hygiene., sources: [S1]}]
    interests: [taste, plan]
    tasks: [{id: buy, fr: Acheter., en: Buy., needs: [orders], sources: [S1]}]
    skills: [{skill: orders, need: essential, level: 4}]
`

func kitchenGraph(t *testing.T) *careers.Graph {
	t.Helper()
	g, err := dataset.Load(fstest.MapFS{"kitchen.yaml": {Data: []byte(kitchen)}})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestWhatIsToldOfANode(t *testing.T) {
	g := kitchenGraph(t)
	of := func(topic telling.Topic, forms ...telling.Form) func(careers.NodeID, language.Tag) string {
		return func(id careers.NodeID, lang language.Tag) string {
			facts := telling.Node(g, i18n.In(lang), g.Node(id)).Section(topic).Facts()
			return told(slices.DeleteFunc(facts, func(f telling.Fact) bool { return !slices.Contains(forms, f.Form) }))
		}
	}
	inShort, kept, life := of(telling.InShort, telling.Labelled), of(telling.Tasks, telling.Kept), of(telling.Life, telling.Labelled)
	for _, c := range []struct {
		name string
		say  func(careers.NodeID, language.Tag) string
		id   careers.NodeID
		lang language.Tag
		want string
	}{
		{"a training", inShort, "school", language.French, `
			Durée: 3 ans [S1]
			Selon le niveau: CAP : 3 ans ; bac : ~2 ans [S1]
			Pour entrer: ~Sur dossier
			Niveau demandé: ~CAP
			Diplôme: Un diplôme. [S2]
			Niveau obtenu: bac+2 (5 sur 8 dans le cadre européen des certifications) [S2]
			Pour qui: après le lycée ou pendant les études, en restant en poste
			Alternance: toujours
			Coût: Gratuit (Lyon, 2025). [S1]`},
		{"titles in one language alone, and a level that its sentence names", inShort, "cook", language.French, `
			Autres noms: Commis / Commise
			Famille: Cuisiner
			Niveau demandé: Un CAP, parfois rien. [S1]`},
		{"the same in the other language", inShort, "cook", language.English, `
			Also called: Commis / Commise [fr]
			Family: Cook
			Level asked: A CAP, sometimes nothing. [S1]`},
		{"a level that its sentence does not name, tracks and what it grows out of", inShort, "chef", language.French, `
			Famille: Encadrer, diriger
			Niveau demandé: ~bac au moins : Une longue pratique.
			D'abord: ~avoir travaillé dans « Cuisiner » ou « Encadrer, diriger »
			S'appuie sur: Cuisine → cook`},
		{"tasks that are kept, but for one", kept, "chef", language.French, `
			Et ce que fait : Cuisine (2 tâches sur 3) → cook`},
		{"nothing is kept of nothing", kept, "cook", language.French, ``},
		{"tasks that are used less", of(telling.Tasks, telling.Less), "chef", language.French, `Laver: ~La plonge le fait.`},
		{"skills that are used less", of(telling.Skills, telling.Less), "chef", language.English, `Sauces: Left to the team. [S2]`},
		{"working life, by aspect, and interests that nobody but us ties to the job", life, "chef", language.English, `
			Status: ~Permanent (2024).
			Place: In the kitchen. [S1]
			Certificates: Hygiene. [S1]
			If you say: ~I like tasting.
			If you say: ~I like planning.`},
	} {
		want := strings.TrimSpace(strings.ReplaceAll(c.want, "\t", ""))
		if got := strings.ReplaceAll(c.say(c.id, c.lang), "\u00a0", " "); got != want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, got, want)
		}
	}
}

// told writes facts as the table above does.
func told(all []telling.Fact) string {
	var lines []string
	for _, p := range all {
		text := p.Text
		if p.Estimate {
			text = "~" + text
		}
		if p.Label != "" {
			text = p.Label + ": " + text
		}
		for _, id := range p.Sources {
			text += " [" + string(id) + "]"
		}
		if p.Goes != "" {
			text += " → " + string(p.Goes)
		}
		lines = append(lines, text)
	}
	return strings.Join(lines, "\n")
}

func TestATaskSaysWhatItTakes(t *testing.T) {
	g, w := kitchenGraph(t), i18n.In(language.English)
	facts := telling.Node(g, w, g.Node("cook")).Section(telling.Tasks).Facts()
	if got := facts[0].More; len(got) != 1 || got[0].Text != "Takes: Knives, Sauces" {
		t.Errorf("cutting %v", got)
	}
	if got := facts[1].More; got != nil {
		t.Errorf("washing %v", got)
	}
}

func TestSkillsThatARoleKeepsStandOnAShelfOfTheirOwn(t *testing.T) {
	g, w := kitchenGraph(t), i18n.In(language.English)
	for id, want := range map[careers.NodeID]string{
		"cook": "Essential: knives 1→3→4; Also useful: sauces ",
		"chef": "Essential: orders ; Essential, kept from “Cook”: knives 3→4→4",
	} {
		var shelves []string
		for _, s := range telling.Node(g, w, g.Node(id)).Section(telling.Skills).Groups {
			line := s.Title + ":"
			for _, f := range s.Facts {
				if f.Form == telling.Skill {
					line += " " + string(f.Skill.ID) + " " + phrase.LevelsByExperience(f.Need, "→")
				}
			}
			if line != s.Title+":" {
				shelves = append(shelves, line)
			}
		}
		if got := strings.Join(shelves, "; "); got != want {
			t.Errorf("%s: %s\nwant %s", id, got, want)
		}
	}
}

func TestWhereNoFigureWasFoundTheDatasetSaysSo(t *testing.T) {
	g, w := kitchenGraph(t), i18n.In(language.English)
	if got := phrase.NoPay(w, g.Node("cook")); got != "~No figure in 2026." {
		t.Errorf("the cook: %q", got)
	}
	if got := phrase.NoPay(w, g.Node("chef")); got != w.Facts.NoPay {
		t.Errorf("the chef: %q", got)
	}
}

func TestAComparisonSaysWhoseLevelsItCompares(t *testing.T) {
	w := i18n.In(language.English)
	even := &careers.Node{Needs: []careers.Need{{Level: 3, Entry: 3, Senior: 3}}}
	growing := &careers.Node{Needs: []careers.Need{{Level: 3, Entry: 2, Senior: 4}}}
	if got := phrase.OfConfirmed(w, even, growing); got != "Levels are those of people with some experience: on arrival, less is often enough." {
		t.Errorf("where a level grows: %q", got)
	}
	if got := phrase.OfConfirmed(w, even, even); got != "" {
		t.Errorf("where none grows: %q", got)
	}
}

func TestSkillsOfWhichNoneIsCalledEssentialAreNamedNotUseful(t *testing.T) {
	g, w := kitchenGraph(t), i18n.In(language.English)
	cook := *g.Node("cook")
	cook.Needs = slices.DeleteFunc(slices.Clone(cook.Needs), func(n careers.Need) bool { return n.Essential })
	for _, group := range telling.Node(g, w, &cook).Section(telling.Skills).Groups {
		if len(group.Facts) > 0 && group.Title != "Named" {
			t.Errorf("they stand under %q", group.Title)
		}
	}
}
