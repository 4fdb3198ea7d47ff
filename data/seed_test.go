package data_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
)

// sheet is the job sheet that the dataset grew from.
const sheet = careers.SourceID("S1")

func TestTheBackendDeveloperSaysWhatTheSheetSays(t *testing.T) {
	g := load(t)
	for _, fact := range []struct{ sheet, stands, fr, en string }{
		{"développeur back-end", "title", "Développeur / Développeuse back-end", "Back-end developer"},
		{"les éléments invisibles pour l'utilisateur", "summary", "partie invisible", "hidden side"},
		{"dont dépend le fonctionnement du site", "summary", "dont dépend un site", "that a website or web application depends on"},
		{"configuration", "summary", "configure", "configures"},
		{"développement", "summary", "Développe", "Develops"},
		{"maintenance", "summary", "entretient", "maintains"},
		{"de sites et d'applications web", "summary", "un site ou une application web", "a website or web application"},
		{"interfaçages avec les autres systèmes de l'entreprise", "summary", "la relie aux autres systèmes de l'entreprise", "links it to the company's other systems"},
		{"ERP, BC…", "task connect-systems", "systèmes de l'entreprise (ERP, BC…)", "company's other systems (ERP, BC…)"},

		{"mission : conception et évolution de l'infrastructure", "task design-infrastructure", "l'infrastructure du site et la faire évoluer", "the site's infrastructure and keep developing it"},
		{"mission : plateforme de gestion des contenus", "task build-content-platform", "plateforme de gestion des contenus", "content-management platform"},
		{"mission : architecture et développement de la plateforme", "task build-content-platform", "de l'architecture au code", "from its architecture to its code"},
		{"mission : solutions et applications web", "task write-code", "des solutions et des applications web", "web solutions and applications"},
		{"mission : environnement agile", "skill agile", "agiles (Scrum)", "Agile methods (Scrum)"},
		{"mission : environnement agile, au quotidien", "task work-agile", "Scrum", "Scrum"},
		{"mission : recettage", "task write-tests", "recette", "acceptance"},
		{"mission : contrôles qualité", "task write-tests", "Contrôler la qualité", "Check quality"},
		{"mission : montée en charge", "task write-tests", "tests de charge", "load tests"},
		{"mission : tests unitaires", "task write-tests", "tests unitaires", "unit tests"},
		{"mission : veille à la performance", "task watch-performance", "Veiller à la performance du site", "Watch over the site's performance"},
		{"mission : veille à la performance, comme compétence", "skill performance", "Performance", "Performance"},

		{"phase : interprétation des briefs techniques", "task technical-design", "Interpréter un brief technique", "Interpret a technical brief"},
		{"phase : conception", "task technical-design", "concevoir la solution", "design the solution"},
		{"phase : programmation et paramétrage", "task write-code", "Programmer et paramétrer", "Program and configure"},
		{"phase : test et contrôle qualité", "skill testing", "Tests automatisés et contrôle qualité", "Automated tests and quality checks"},
		{"phase : documentation technique", "task write-documentation", "documentation technique", "technical documentation"},
		{"phase : documentation technique, comme compétence", "skill documentation", "Documentation technique", "Technical documentation"},

		{"langage : PHP", "task write-code", "PHP", "PHP"},
		{"langage : Ruby", "task write-code", "Ruby", "Ruby"},
		{"langage : Python", "task write-code", "Python", "Python"},
		{"langage : Java", "task write-code", "Java ", "Java "},
		{"langage : .Net", "task write-code", ".NET", ".NET"},
		{"script : NodeJS", "task use-frameworks", "Node.js", "Node.js"},
		{"script : Python", "task use-frameworks", "Python", "Python"},
		{"script : Ruby", "task use-frameworks", "Ruby", "Ruby"},
		{"script : Perl", "task use-frameworks", "Perl", "Perl"},
		{"framework : Symfony", "task use-frameworks", "Symfony", "Symfony"},
		{"framework : Zend", "task use-frameworks", "Zend", "Zend"},
		{"il maîtrise les frameworks", "skill frameworks", "Frameworks", "frameworks"},
		{"il gère les bases de données", "task manage-databases", "administrer les bases de données", "administer databases"},
		{"base de données : SQL Server", "task manage-databases", "SQL Server", "SQL Server"},
		{"base de données : MySQL", "task manage-databases", "MySQL", "MySQL"},
		{"API pour dialoguer avec des sites partenaires", "task connect-systems", "par des API", "through APIs"},
		{"services web", "task connect-systems", "services web", "web services"},
		{"sites partenaires", "task connect-systems", "sites partenaires", "partner sites"},
		{"étroite collaboration avec le développeur front-end", "task work-with-front-end", "en étroite collaboration avec", "in close collaboration with the front-end developer"},
		{"participe à tout le développement du site web", "task work-with-front-end", "tout le développement du site", "the whole development of the site"},
		{"bagage informatique complet", "way-in ", "bagage informatique complet", "full grounding in computing"},
		{"passionné de code", "way-in ", "la passion du code", "a passion for code"},

		{"domaine : langages dynamiques", "skill server-languages", "dynamique", "dynamic language"},
		{"domaine : langages dynamiques, par exemple PHP", "skill server-languages", "PHP", "PHP"},
		{"domaine : langages de script", "skill scripting", "Langages de script", "Scripting languages"},
		{"domaine : API, webservices", "skill api", "API et services web", "APIs and web services"},
		{"domaine : frameworks de test automatisés", "skill testing", "outil de test", "testing tool"},
		{"différents en fonction des langages utilisés", "task write-tests", "avec les outils de chaque langage", "with each language's own tools"},
		{"domaine : administration de bases de données", "skill databases", "SQL", "SQL"},
		{"domaine : sécurité", "skill app-security", "Sécurité", "security"},
		{"domaine : gestion des accès", "skill app-security", "gestion des accès", "access control"},
		{"domaine : versioning, avec Git", "skill version-control", "Git", "Git"},
		{"domaine : sauvegarde des données", "skill backup", "Sauvegarde", "backup"},
		{"sécurité, gestion des accès : chaque jour", "task secure-access", "gérer les accès", "manage access"},
		{"sauvegarde : chaque jour", "task back-up-data", "Sauvegarder les données", "Back up the data"},
		{"maintenance, comme tâche", "task maintain-site", "Assurer la maintenance", "the maintenance of"},

		{"formation : école d'informatique", "way-in ecole-info", "école d'informatique", "computing school"},
		{"formation : école d'ingénieur spécialisée en développement", "way-in ecole-ingenieur-publique", "spécialité développement", "specialising in development"},
		{"formation : école d'ingénieur spécialisée en développement, privée", "way-in ecole-ingenieur-privee", "spécialité développement", "specialising in development"},
		{"formation : DUT, aujourd'hui BUT", "way-in but-info", "BUT informatique, l'ancien DUT", "BUT in computer science, once the DUT"},
		{"formation : DUT, puis un second cycle", "way-in but-info", "second cycle", "second cycle"},
		{"formation : BTS informatique", "way-in bts-sio", "BTS informatique", "computing BTS"},
		{"formation : BTS, puis un second cycle", "way-in bts-sio", "second cycle", "second cycle"},
		{"formation : approfondissement", "way-in bts-sio", "approfondi en second cycle", "taken further in a second cycle"},
	} {
		text, found := read(g, "backend-developer", fact.stands)
		if !found {
			t.Errorf("%q: %s is gone, or no longer rests on the sheet", fact.sheet, fact.stands)
			continue
		}
		if !strings.Contains(text.In(language.French), fact.fr) || !strings.Contains(text.In(language.English), fact.en) {
			t.Errorf("%q is no longer in %s: want %q and %q in\n\t%s\n\t%s", fact.sheet, fact.stands, fact.fr, fact.en, text.In(language.French), text.In(language.English))
		}
	}
}

func TestTheEightSkillAreasOfTheSheetAreEssential(t *testing.T) {
	backend := load(t).Node("backend-developer")
	for _, area := range []careers.SkillID{
		"server-languages", "scripting", "api", "testing", "databases", "app-security", "version-control", "backup",
	} {
		essential := func(n careers.Need) bool { return n.Skill == area && n.Essential }
		if !slices.ContainsFunc(backend.Needs, essential) {
			t.Errorf("%s is not an essential skill of the back-end developer", area)
		}
	}
}

func TestThePayOfTheSheetStandsAsGivenUndatedAndAlone(t *testing.T) {
	want := []careers.Pay{
		{Experience: careers.Junior, Low: careers.Units(45_000), High: careers.Units(55_000)},
		{Experience: careers.Senior, Low: careers.Units(60_000), High: careers.Units(70_000), Years: careers.Years{Low: 5, High: 6}},
	}
	for i := range want {
		want[i].Period, want[i].Currency, want[i].Source, want[i].Series = careers.Year, "EUR", sheet, string(sheet)
	}
	for _, n := range load(t).Nodes() {
		var got []careers.Pay
		for _, p := range n.Pay {
			if p.Source == sheet {
				p.Note = careers.Text{}
				got = append(got, p)
			}
		}
		switch {
		case n.ID == "backend-developer" && !slices.Equal(got, want):
			t.Errorf("the sheet's pay changed:\n got %+v\nwant %+v", got, want)
		case n.ID != "backend-developer" && len(got) > 0:
			t.Errorf("%s has pay of the sheet, which gives none: %+v", n.ID, got)
		}
	}
}

func TestTheTrainingsOfTheSheetLeadToTheBackendDeveloper(t *testing.T) {
	g := load(t)
	for _, training := range []careers.NodeID{
		"ecole-info", "ecole-ingenieur-publique", "ecole-ingenieur-privee", "but-info", "bts-sio", "master-info", "licence-pro",
	} {
		if n := g.Node(training); n == nil || n.Kind != careers.Training {
			t.Errorf("%s is not a training", training)
		}
		if g.Step(training, "backend-developer") == nil {
			t.Errorf("no step leads from %s to the back-end developer", training)
		}
	}
	for _, first := range []careers.NodeID{"but-info", "bts-sio"} {
		secondCycle := func(s *careers.Step) bool {
			return s.Kind == careers.Study && g.Step(s.To, "backend-developer") != nil
		}
		if !slices.ContainsFunc(g.Next(first), secondCycle) {
			t.Errorf("no second cycle follows %s on the way to the back-end developer", first)
		}
	}
}

func TestEachEvolutionOfTheSheetIsAStep(t *testing.T) {
	g := load(t)
	for _, evolution := range []struct {
		sheet    string
		from, to careers.NodeID
	}{
		{"peut devenir lead développeur", "backend-developer", "lead-developer"},
		{"peut devenir chef de projet", "backend-developer", "project-manager"},
		{"lead développeur, chef de projet", "lead-developer", "project-manager"},
		{"chef de projet puis CTO", "project-manager", "cto"},
		{"peut s'orienter vers de l'expertise technique", "backend-developer", "technical-expert"},
	} {
		step := g.Step(evolution.from, evolution.to)
		if step == nil || step.Estimate || !slices.Contains(step.Sources, sheet) {
			t.Errorf("%q: no step from %s to %s that rests on the sheet", evolution.sheet, evolution.from, evolution.to)
		}
	}
}

func load(t *testing.T) *careers.Graph {
	t.Helper()
	return careerstest.BuiltIn(t)
}

// read returns what stands in a field of a node, named as "summary",
// "task write-code", "skill api" or "way-in but-info". Nothing stands there
// when the dataset no longer rests it on the sheet.
func read(g *careers.Graph, id careers.NodeID, field string) (careers.Text, bool) {
	n := g.Node(id)
	list, entry, _ := strings.Cut(field, " ")
	switch list {
	case "title":
		return n.Title, true
	case "summary":
		return n.Summary, true
	case "day":
		return quoted([]careers.Statement{n.Day})
	case "not-for-you":
		return quoted(n.NotFor)
	case "task":
		return quoted(pick(n.Tasks, func(t careers.Task) (careers.Statement, bool) {
			return t.Statement, t.ID == careers.TaskID(entry)
		}))
	case "way-in":
		return quoted(pick(n.WaysIn, func(w careers.WayIn) (careers.Statement, bool) {
			return w.Statement, w.From == careers.NodeID(entry)
		}))
	case "skill":
		return quoted(pick(n.Needs, func(need careers.Need) (careers.Statement, bool) {
			s := g.Skill(need.Skill)
			text := careers.TextOf(func(lang language.Tag) string { return s.Name.In(lang) + ". " + s.Gloss.In(lang) })
			return careers.Statement{Text: text, Sources: s.Sources}, s.ID == careers.SkillID(entry)
		}))
	}
	return careers.Text{}, false
}

// pick turns the chosen entries of a list into statements.
func pick[T any](list []T, statement func(T) (careers.Statement, bool)) []careers.Statement {
	var chosen []careers.Statement
	for _, entry := range list {
		if s, ok := statement(entry); ok {
			chosen = append(chosen, s)
		}
	}
	return chosen
}

// quoted returns the first statement that rests on the sheet.
func quoted(statements []careers.Statement) (careers.Text, bool) {
	for _, s := range statements {
		if slices.Contains(s.Sources, sheet) {
			return s.Text, true
		}
	}
	return careers.Text{}, false
}
