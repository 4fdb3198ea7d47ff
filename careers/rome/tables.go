package rome

import "parcours/careers/register"

// The tables of both editions, which never change. Those of edition 3 have other names
// for some columns.
var (
	jobsTable = register.Table{
		Files:   []string{"*referentiel_code_rome_v[0-9]*.csv"},
		Columns: []register.Column{register.Col("code_rome"), register.Col("libelle_rome"), register.May("emploi_cadre"), register.May("emploi_reglemente")},
	}
	domainsTable = register.Table{
		Files:   []string{"*grand_domaine_v[0-9]*.csv"},
		Columns: []register.Column{register.Col("code_grand_domaine"), register.Col("libelle_grand_domaine")},
	}
	fieldsTable = register.Table{
		Files:   []string{"*domaine_professionnel_v[0-9]*.csv"},
		Columns: []register.Column{register.Col("code_domaine_professionnel"), register.Col("libelle_domaine_professionnel")},
	}
	titlesTable = register.Table{
		Files:   []string{"*referentiel_appellation_v[0-9]*.csv"},
		Columns: []register.Column{register.Col("code_rome"), register.Col("libelle_appellation_long")},
	}
	textsTable = register.Table{
		Files: []string{"*texte_v[0-9]*.csv"},
		Columns: []register.Column{
			register.Col("code_rome"), register.Col("libelle_type_texte"), register.Col("position_phrase", "position_libelle_txt"), register.Col("libelle_texte"),
		},
	}
	movesTable = register.Table{
		Files: []string{"*rubrique_mobilite_v[0-9]*.csv"},
		Columns: []register.Column{
			register.Col("code_rome"), register.Col("code_rome_cible"), register.May("numero_ordre"), register.May("code_type_mobilite"),
		},
	}
	competencesTable = register.Table{
		Files:   []string{"*referentiel_competence_v[0-9]*.csv"},
		Columns: []register.Column{register.Col("code_ogr"), register.Col("libelle_competence"), register.Col("cat_comp", "libelle_type_competence")},
	}
	// savoirsTable is of edition 4 alone, activitiesTable of edition 3.
	savoirsTable = register.Table{
		Files:   []string{"*referentiel_savoir_v[0-9]*.csv"},
		Columns: []register.Column{register.Col("code_ogr_savoir", "code_ogr"), register.Col("libelle_savoir"), register.Col("categorie_savoir")},
	}
	activitiesTable = register.Table{
		Files:   []string{"*referentiel_activite_v[0-9]*.csv"},
		Columns: []register.Column{register.Col("code_ogr"), register.Col("libelle_activite")},
	}
	contextsTable = register.Table{
		Files: []string{"*referentiel_contexte_travail_v[0-9]*.csv", "*referentiel_env_travail_v[0-9]*.csv"},
		Columns: []register.Column{
			register.Col("code_ogr"), register.Col("libelle_cont_travail", "libelle_env_travail"), register.Col("libelle_type_cont_trav", "libelle_type_section_env_trav"),
		},
	}
	// itemsTable says in edition 4 which competences, savoirs and contexts a job has;
	// linksTable says it in edition 3, with the kind of each.
	itemsTable = register.Table{
		Files:   []string{"*coherence_item_v[0-9]*.csv"},
		Columns: []register.Column{register.Col("code_rome"), register.Col("code_ogr"), register.Col("coeur_metier")},
	}
	linksTable = register.Table{
		Files:   []string{"*liens_rome_referentiels_v[0-9]*.csv"},
		Columns: []register.Column{register.Col("code_rome"), register.Col("code_ogr"), register.Col("code_compo_bloc")},
	}
	interestsTable = register.Table{
		Files:   []string{"unix_centre_interet_v[0-9]*.csv", "centre_interet_v[0-9]*.csv"},
		Columns: []register.Column{register.Col("code_centre_interet"), register.Col("libelle_centre_interet")},
	}
	likesTable = register.Table{
		Files:   []string{"*arborescence_centre_interet_v[0-9]*.csv"},
		Columns: []register.Column{register.Col("code_rome"), register.Col("code_centre_interet"), register.Col("principal")},
	}
	profilesTable = register.Table{
		Files:   []string{"*referentiel_code_rome_riasec_v[0-9]*.csv"},
		Columns: []register.Column{register.Col("code_rome"), register.Col("riasec_majeur"), register.May("riasec_mineur")},
	}
)
