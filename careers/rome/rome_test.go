package rome_test

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/register"
	"parcours/careers/rome"
)

// table is a table of the register: names of columns, then rows, one a line.
func table(lines ...string) *fstest.MapFile {
	var b strings.Builder
	for _, line := range lines {
		for i, cell := range strings.Split(line, "|") {
			if i > 0 {
				b.WriteByte(',')
			}
			fmt.Fprintf(&b, "%q", strings.TrimSpace(cell))
		}
		b.WriteString("\n")
	}
	return &fstest.MapFile{Data: []byte(b.String())}
}

// four is an invented register in the form of edition 4.
func four() fstest.MapFS {
	return fstest.MapFS{
		"unix_referentiel_code_rome_v460_utf8.csv": table(
			"code_rome|code_fiche_metier|code_ogr|libelle_rome|emploi_reglemente|emploi_cadre",
			"B2002|2|12|Gardien / Gardienne de phare|O|N", "B2001|1|11|Allumeur / Allumeuse de phares|N|N", "C3001|3|13|Ingénieur / Ingénieure des brumes||O",
		),
		"unix_grand_domaine_v460_utf8.csv": table("code_grand_domaine|libelle_grand_domaine", "A|Rien", "B|Phares et balises", "C|Temps qu'il fait"),
		"unix_texte_v460_utf8.csv": table(
			"code_rome|code_compo_bloc|libelle_type_texte|position_phrase|libelle_texte",
			"B2001|3|definition|2|Entretient l''optique", "B2001|3|definition|1|Allume des phares.",
			"B2001|4|acces_metier|1|Cet emploi est accessible avec un CAP d''optique. Un BTS est un atout.",
			"C3001|4|acces_metier|1|Cet emploi est accessible avec un diplôme de niveau Bac+5 à Bac+8.",
		),
		"unix_referentiel_appellation_v460_utf8.csv": table(
			"code_ogr|libelle_appellation_long|libelle_appellation_court|code_rome|classification",
			"1|Allumeur / Allumeuse de phares|x|B2001|PRINCIPALE", "2|Veilleur / Veilleuse de feu|x|B2001|SYNONYME", "3|Nulle part|x|Z9999|SYNONYME",
		),
		"unix_referentiel_competence_v460_utf8.csv": table(
			"code_ogr|nature|libelle_competence|cat_comp", "501|Compétence|Allumer un feu|Savoir-faire", "502|Compétence|Compter les navires|Savoir-faire",
			"503|Macro-compétence|Veiller longtemps|Savoir-être professionnel",
		),
		"unix_referentiel_savoir_v460_utf8.csv": table(
			"code_ogr_savoir|libelle_savoir|categorie_savoir", "601|Optique|Domaines d'expertise", "602|Brevet de veille|Certifications et habilitations", "603|Nœuds|Techniques professionnelles",
		),
		"unix_referentiel_contexte_travail_v460_utf8.csv": table(
			"code_ogr|libelle_cont_travail|code_type_cont_trav|libelle_type_cont_trav",
			"701|Travail de nuit|2|Horaires et durée du travail", "702|En milieu maritime|1|Conditions de travail et risques professionnels",
		),
		"unix_coherence_item_v460_utf8.csv": table(
			"code_rome|code_ogr|coeur_metier", "B2001|502|", "B2001|501|Principale", "B2001|601|Émergente", "B2001|503|Principale", "B2001|602|", "B2001|702|", "B2001|701|",
			"B2002|501|", "B2002|601|Principale", "B2002|501|", "B2001|999|", "C3001|601|Principale",
		),
		"unix_rubrique_mobilite_v460_utf8.csv": table(
			"code_rome|code_rome_cible|numero_ordre", "B2001|C3001|2", "B2001|B2002|1", "B2002|C3001|1", "B2001|Z9999|3", "B2001|B2001|4",
		),
		"unix_centre_interet_v460_utf8.csv": table("code_centre_interet|libelle_centre_interet", "1|J'aime la mer", "2|J'aime la nuit"),
		"unix_arborescence_centre_interet_v460_utf8.csv": table(
			"code_centre_interet|libelle_centre_interet|code_rome|principal", "1|J'aime la mer|B2001|non", "2|J'aime la nuit|B2001|oui",
		),
		"unix_referentiel_code_rome_riasec_v460_utf8.csv": table("code_rome|riasec_majeur|riasec_mineur", "B2001|S|A", "B2002||", "B2002||I", "C3001|X|", "B2001|E|", "D4001|R|"),
		"version.txt": {Data: []byte("Numero de version : 60\n\nDate de publication : 01/02/2025\n\nTitre/commentaire :  ROME 4.0 version 60 - essai\n")},
	}
}

// three is an invented register in the form of edition 3.
func three() fstest.MapFS {
	return fstest.MapFS{
		"3-referentiel_code_rome_v344_utf8.csv":    table("code_rome|code_fiche_em|code_ogr|libelle_rome|statut", "B2001|1|11|Allumage de phares|1", "B2002|2|12|Garde de phares|1"),
		"18-grand_domaine_v344_utf8.csv":           table("code_grand_domaine|libelle_grand_domaine", "B|Phares et balises"),
		"11-texte_v344_utf8.csv":                   table("code_rome|position_libelle_txt|code_type_texte|libelle_texte|libelle_type_texte", "B2001|0|1|Allume l''optique.|definition", "B2001|0|3|L''activité s''exerce la nuit, en astreinte.|cond_exercice_activite"),
		"9-referentiel_appellation_v344_utf8.csv":  table("code_ogr|libelle_appellation_long|libelle_appellation_court|code_rome", "2|Veilleur / Veilleuse de feu|x|B2001"),
		"6-referentiel_competence_v344_utf8.csv":   table("code_ogr|libelle_competence|code_type_competence|libelle_type_competence", "601|Optique|1|SAVOIRS"),
		"7-referentiel_activite_v344_utf8.csv":     table("code_ogr|libelle_activite", "501|Allumer un feu", "502|Compter les navires"),
		"5-referentiel_env_travail_v344_utf8.csv":  table("code_ogr|libelle_env_travail|code_type_section_env_trav|libelle_type_section_env_trav", "701|Capitainerie|1|STRUCTURES"),
		"4-liens_rome_referentiels_v344_utf8.csv":  table("code_rome|code_ogr|code_ref_rubrique|code_compo_bloc", "B2001|11|2|2", "B2001|2|4|3", "B2001|502|9|9", "B2001|501|6|8", "B2001|601|7|8", "B2001|701|5|7"),
		"12-rubrique_mobilite_v344_utf8.csv":       table("code_rome|code_rome_cible|code_appellation_source|code_appellation_cible|code_type_mobilite", "B2001|B2002|||2", "B2002|B2001|8|9|1", "B2002|B2001|9|9|1", "B2002|D4001|||1"),
		"16-referentiel_code_rome_riasec_v344.csv": table("code_rome|riasec_majeur|riasec_mineur", "B2001|R|I"),
	}
}

func opened(t testing.TB, folders ...fs.FS) (all []*register.Edition) {
	t.Helper()
	for _, folder := range folders {
		e, err := register.Open("folder", folder)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, e)
	}
	return all
}

// made is the graph of invented editions.
func made(t *testing.T, o register.Options, folders ...fs.FS) (*careers.Graph, register.Report) {
	t.Helper()
	parts, report, err := rome.Read(opened(t, folders...), o)
	if err != nil {
		t.Fatal(err)
	}
	g, err := careers.New(parts)
	if err != nil {
		t.Fatal(err)
	}
	return g, report
}

// sheet is all that a role says, a line for each thing.
func sheet(g *careers.Graph, n *careers.Node) string {
	var b strings.Builder
	say := func(what string, text careers.Text) { fmt.Fprintf(&b, "%s: %s\n", what, text.In(language.French)) }
	say("title", n.Title)
	say("summary", n.Summary)
	for _, title := range n.Also.In(language.French) {
		fmt.Fprintf(&b, "also: %s\n", title)
	}
	fmt.Fprintf(&b, "track %s, rank %d, asks %d\n", n.Track, n.Rank, n.Asks.Level)
	for _, task := range n.Tasks {
		say("task "+string(task.ID), task.Text)
	}
	for _, need := range n.Needs {
		s := g.Skill(need.Skill)
		say(fmt.Sprintf("skill of %s, essential %t %s", s.Group, need.Essential, need.As.In(language.French)), s.Name)
	}
	for _, c := range n.Certificates {
		say("certificate", c.Text)
	}
	for _, c := range n.Context {
		say(fmt.Sprintf("context %d", c.About), c.Text)
	}
	for _, way := range n.WaysIn {
		say("way in", way.Text)
	}
	for _, id := range n.Interests {
		say("likes", g.Interest(id).Text)
	}
	if len(n.Profile.Kinds) > 0 {
		fmt.Fprintf(&b, "riasec %s by %v\n", n.Profile.Letters(), n.Profile.Sources)
	}
	for _, c := range n.Codes {
		fmt.Fprintf(&b, "code %s %s %s\n", c.System, c.Version, c.Code)
	}
	for _, s := range g.Listed(n.ID) {
		why := ""
		if !s.Why.IsZero() {
			why = ": " + s.Why.In(language.French)
		}
		fmt.Fprintf(&b, "%s -> %s by %v%s\n", s.Kind, s.To, s.Sources, why)
	}
	return b.String()
}

func count(of register.Thing, end register.End, n int) register.Count {
	return register.Count{Thing: of, End: end, N: n}
}

func same(t *testing.T, got, want string) {
	t.Helper()
	if want = strings.TrimLeft(strings.ReplaceAll(want, "\t", ""), "\n"); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestAJobHasAllThatItsSheetInTheRegisterHolds(t *testing.T) {
	g, report := made(t, register.Options{}, four())
	same(t, sheet(g, g.Node("b2001")), `
		title: Allumeur / Allumeuse de phares
		summary: Allume des phares.
		also: Veilleur / Veilleuse de feu
		track b, rank 0, asks 3
		task ogr-501: Allumer un feu
		task b2001-1: Entretient l'optique.
		task ogr-502: Compter les navires
		skill of savoir-etre-professionnel, essential true : Veiller longtemps
		skill of domaines-d-expertise, essential false émergent: Optique
		certificate: Brevet de veille
		context 1: Travail de nuit
		context 7: En milieu maritime
		way in: Cet emploi est accessible avec un CAP d'optique. Un BTS est un atout.
		likes: J'aime la nuit
		likes: J'aime la mer
		riasec SA by [rome-4]
		code rome 60 B2001
		related -> b2002 by [rome-4]
		related -> c3001 by [rome-4]
	`)
	if n := g.Node("c3001"); n.Asks.Level != 7 || n.Rank != 1 {
		t.Errorf("a job of cadres from bac+5 asks %d and has rank %d", n.Asks.Level, n.Rank)
	}
	if g.Start() != "b2001" || len(g.Tracks()) != 2 || len(g.Columns()) != 3 || len(g.Inferred()) == 0 {
		t.Errorf("the graph starts at %s and has %d tracks, %d columns", g.Start(), len(g.Tracks()), len(g.Columns()))
	}
	source := g.Source("rome-4")
	if source.Title != "ROME 4.0 version 60 - essai" || source.Date != "2025-02-01" ||
		source.Attribution != "Source : France Travail (ex Pôle emploi), ROME 4.0 version 60 du 01/02/2025 (Licence Ouverte / Etalab)" || report.Attribution != source.Attribution {
		t.Errorf("the source is %+v", source)
	}
	want := []register.Count{
		count(register.Roles, register.Kept, 3), count(register.Titles, register.Kept, 1), count(register.Titles, register.Dangling, 1), count(register.Titles, register.Repeated, 1),
		count(register.Tasks, register.Kept, 2), count(register.Tasks, register.Repeated, 1), count(register.Skills, register.Kept, 2), count(register.Skills, register.Unused, 1),
		count(register.Contexts, register.Kept, 2), count(register.Interests, register.Kept, 2), count(register.Steps, register.Kept, 3), count(register.Steps, register.Dangling, 1), count(register.Steps, register.Unfit, 1),
		count(register.Needs, register.Dangling, 1), count(register.Certificates, register.Kept, 1),
		count(register.Profiles, register.Kept, 1), count(register.Profiles, register.Dangling, 1), count(register.Profiles, register.Repeated, 1), count(register.Profiles, register.WithoutText, 2),
	}
	if !slices.Equal(report.Counts, want) {
		t.Errorf("got  %v\nwant %v", report.Counts, want)
	}
}

func TestEditionThreeIsReadAlone(t *testing.T) {
	g, report := made(t, register.Options{}, three())
	same(t, sheet(g, g.Node("b2001")), `
		title: Allumage de phares
		summary: Allume l'optique.
		also: Veilleur / Veilleuse de feu
		track b, rank 0, asks 0
		task ogr-501: Allumer un feu
		task ogr-502: Compter les navires
		skill of savoirs, essential true : Optique
		context 5: Capitainerie
		context 7: L'activité s'exerce la nuit, en astreinte.
		riasec RI by [rome-3]
		code rome 344 B2001
		craft-change -> b2002 by [rome-3]: Le ROME 3.44 classe cette mobilité « évolution ».
	`)
	if !slices.Contains(report.Counts, count(register.Types, register.Kept, 2)) {
		t.Errorf("the types of mobilities are not counted: %v", report.Counts)
	}
	if report.Register != "ROME 3.44" || !slices.Contains(report.Counts, count(register.Steps, register.Repeated, 1)) {
		t.Errorf("the report is %+v", report)
	}
}

func TestEditionThreeSaysHowNearTheMobilitiesOfEditionFourAre(t *testing.T) {
	for name, folders := range map[string][]fs.FS{"two folders": {three(), four()}, "one folder": {joined(three(), four())}} {
		g, report := made(t, register.Options{}, folders...)
		if !strings.HasSuffix(report.Register, " + ROME 3.44") || strings.Count(report.Attribution, "Source :") != 2 || !strings.HasSuffix(g.Title().In(language.French), " + 3.44") {
			t.Errorf("%s: not both editions are told: %q, %q, %q", name, report.Register, report.Attribution, g.Title().In(language.French))
		}
		step := g.Step("b2001", "b2002")
		if step.Kind != careers.CraftChange || !slices.Equal(step.Sources, []careers.SourceID{"rome-4", "rome-3"}) {
			t.Errorf("%s: an evolution to the same rank is %v by %v", name, step.Kind, step.Sources)
		}
		if why := step.Why.In(language.French); !step.Quoted || why != "Le ROME 3.44 classe cette mobilité « évolution »." {
			t.Errorf("%s: the reason is %q", name, why)
		}
		if s := g.Step("b2001", "c3001"); s.Kind != careers.Related || len(s.Sources) != 1 {
			t.Errorf("%s: a mobility that edition 3 does not know is %v", name, s.Kind)
		}
		if len(g.Nodes()) != 3 || g.Source("rome-3") == nil {
			t.Errorf("%s: %d roles", name, len(g.Nodes()))
		}
	}
}

func joined(all ...fstest.MapFS) fstest.MapFS {
	one := fstest.MapFS{}
	for _, files := range all {
		for name, file := range files {
			one[name] = file
		}
	}
	return one
}

// with is edition 4 with some rows more.
func with(name string, rows ...string) fstest.MapFS {
	files := four()
	files[name] = &fstest.MapFile{Data: append(slices.Clone(files[name].Data), table(rows...).Data...)}
	return files
}

func TestWhatIsEssentialIsOnlyWhatTheRegisterMarks(t *testing.T) {
	g, report := made(t, register.Options{}, with("unix_coherence_item_v460_utf8.csv", "B2002|603|", "C3001|502|Émergente"))
	if !g.Node("b2002").NamesEssentials() || g.Node("b2002").Needs[1].Essential {
		t.Errorf("the needs are %+v", g.Node("b2002").Needs)
	}
	if !slices.Contains(report.Counts, count(register.Marks, register.Unfit, 1)) {
		t.Errorf("an emerging task is not counted: %v", report.Counts)
	}
	if !slices.ContainsFunc(g.Inferred(), func(i careers.Inferred) bool { return i.About == careers.InferredEssential }) {
		t.Error("nobody says what is essential")
	}
}

func TestOnlySomeCodesAreKept(t *testing.T) {
	g, report := made(t, register.Options{Only: []string{"C", "B2002"}}, four())
	if len(g.Nodes()) != 2 || g.Node("b2001") != nil || len(g.Steps()) != 1 {
		t.Errorf("%d roles and %d steps", len(g.Nodes()), len(g.Steps()))
	}
	if !slices.Contains(report.Counts, count(register.Steps, register.NotAsked, 4)) {
		t.Errorf("the report counts %v", report.Counts)
	}
	if g, _ := made(t, register.Options{Only: []string{" b20"}}, four()); len(g.Nodes()) != 2 {
		t.Errorf("%d roles by a code in lower case", len(g.Nodes()))
	}
	for _, only := range [][]string{{"X"}, {"B", "x"}} {
		_, _, err := rome.Read(opened(t, four()), register.Options{Only: only})
		if err == nil || err.Error() != "folder: no-code X" {
			t.Errorf("nothing begins with X: %v", err)
		}
	}
}

func TestBrokenTablesEndInAProblemWithItsPlace(t *testing.T) {
	jobs, texts := "unix_referentiel_code_rome_v460_utf8.csv", "unix_texte_v460_utf8.csv"
	for want, files := range map[string]fstest.MapFS{
		"folder: no-table *referentiel_code_rome_v[0-9]*.csv": {},
		"folder: no-table *coherence_item_v[0-9]*.csv":        without("unix_coherence_item_v460_utf8.csv"),
		jobs + ":1:1: no-column libelle_rome":                 joined(four(), fstest.MapFS{jobs: table("code_rome|emploi_cadre")}),
		texts + ":6:1: uneven-row (2–5)":                      with(texts, "B2001|3"),
		texts + ":6:1: not-utf8":                              joined(four(), fstest.MapFS{texts: {Data: append(four()[texts].Data, "B2001,3,definition,1,Entretient l'\xe9cran\n"...)}}),
		"folder: no-table *grand_domaine_v[0-9]*.csv":         without("unix_grand_domaine_v460_utf8.csv"),
	} {
		_, _, err := rome.Read(opened(t, files), register.Options{})
		if problems, ok := errors.AsType[careers.Problems](err); !ok || !strings.HasPrefix(problems.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
	if _, _, err := rome.Read(nil, register.Options{}); err == nil {
		t.Error("no edition at all is read")
	}
}

func without(name string) fstest.MapFS {
	files := four()
	delete(files, name)
	return files
}

func TestWhatTheRegisterSaysTwiceOrHalfIsCountedAndLeftOut(t *testing.T) {
	jobs := "unix_referentiel_code_rome_v460_utf8.csv"
	g, report := made(t, register.Options{}, with(jobs, "B2001|1|11|Encore|N|N", "É1|1|11|Sans code|N|N", "B2009|1|11||N|N"))
	if len(g.Nodes()) != 3 {
		t.Errorf("%d roles", len(g.Nodes()))
	}
	for _, want := range []register.End{register.Repeated, register.Unfit, register.WithoutText} {
		if !slices.Contains(report.Counts, count(register.Roles, want, 1)) {
			t.Errorf("no role is %d in %v", want, report.Counts)
		}
	}
}

func FuzzRead(f *testing.F) {
	names := []string{}
	for name := range four() {
		names = append(names, name)
	}
	slices.Sort(names)
	for i, name := range names {
		f.Add(uint8(i), []byte(four()[name].Data), true)
	}
	f.Add(uint8(0), []byte("code_rome;code_ogr\nB2001;\n"), false)
	f.Fuzz(func(t *testing.T, at uint8, text []byte, both bool) {
		files := four()
		files[names[int(at)%len(names)]] = &fstest.MapFile{Data: text}
		all := []fs.FS{files}
		if both {
			all = append(all, three())
		}
		parts, _, err := rome.Read(opened(t, all...), register.Options{})
		if err != nil {
			return
		}
		if _, err := careers.New(parts); err != nil {
			t.Errorf("what was read makes no graph: %v", err)
		}
	})
}
