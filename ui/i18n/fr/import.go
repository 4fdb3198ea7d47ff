package fr

import "parcours/ui/i18n/words"

func imports() words.Import {
	return words.Import{
		Command: func(registers string) words.Command {
			return words.Command{
				Use: "import " + registers + " CHEMIN…", Short: "lire un répertoire public de métiers, et en faire un jeu de données",
				Long: "import lit un répertoire public tel qu'il est publié, archive ou dossier, et dit ce qui en est gardé, laissé de côté et déduit. " +
					"Avec -o, il écrit dans un dossier neuf un jeu de données que l'on peut modifier\u00a0; ce dossier reste sous la licence du répertoire. Plusieurs chemins sont plusieurs éditions\u00a0: " +
					"la plus récente donne les métiers, une plus ancienne peut préciser les mobilités. Pour seulement regarder\u00a0: «\u00a0parcours --data rome:CHEMIN\u00a0».",
				Examples: "  parcours import rome RefRomeCsv.zip                  ce qu'il contient\n" +
					"  parcours import rome RefRomeCsv.zip -o metiers       en faire un jeu de données\n" +
					"  parcours import rome RefRomeCsv.zip --only M18,K -o numerique\n" +
					"  parcours --data rome:RefRomeCsv.zip                  l'explorer sans rien écrire",
			}
		},
		Arguments: func(registers string) string {
			return "donnez un répertoire (" + registers + ") et le chemin de ses fichiers"
		},
		Output:    "`DOSSIER` écrire là un jeu de données, dans un dossier neuf ou vide",
		Only:      "`CODES` ne garder que les métiers dont le code commence ainsi\u00a0: M18,K",
		Languages: "`LANGUES` langues des textes à garder, quand le répertoire en a plusieurs\u00a0: fr,en",
		Alone: func(register string) string {
			return "--data\u00a0: le répertoire " + register + " s'ouvre seul, sans autres données\u00a0; pour les réunir, écrivez-le d'abord avec «\u00a0parcours import … -o DOSSIER\u00a0»"
		},
		Reading: func(what string) string {
			if what == "" {
				return "Lecture des données…"
			}
			return "Lecture de " + what + "…"
		},
		First: func(place string) string { return "d'abord à " + place },
		Kept:  "Gardé", Left: "Laissé de côté", Inferred: "Déduit, et non lu", Licence: "Licence du répertoire", Attribution: "Mention à reproduire",
		Things: map[string][2]string{
			"roles": {"métier", "métiers"}, "titles": {"autre appellation", "autres appellations"}, "tasks": {"savoir-faire ou tâche", "savoir-faire ou tâches"},
			"skills": {"compétence", "compétences"}, "contexts": {"condition de travail", "conditions de travail"}, "interests": {"centre d'intérêt", "centres d'intérêt"},
			"steps": {"mobilité", "mobilités"}, "figures": {"chiffre de salaire", "chiffres de salaire"}, "needs": {"lien d'un métier à une compétence", "liens d'un métier à une compétence"},
			"groups": {"groupe de compétences", "groupes de compétences"}, "certificates": {"certification", "certifications"},
			"profiles": {"profil d'intérêts (RIASEC)", "profils d'intérêts (RIASEC)"},
			"ways":     {"réponse sur les études exigées", "réponses sur les études exigées"},
			"types":    {"type de mobilité, de l'édition 3", "types de mobilité, de l'édition 3"}, "zones": {"zone d'emploi", "zones d'emploi"}, "ratings": {"note d'une compétence", "notes de compétences"}, "rows": {"ligne", "lignes"}, "tables": {"fichier", "fichiers"},
			"marks": {"mention «\u00a0émergent\u00a0» d'un savoir-faire", "mentions «\u00a0émergent\u00a0» de savoir-faire"},
		},
		Ends: map[string]string{
			"not-asked": "non demandé", "dangling": "renvoie à ce que le répertoire n'a pas", "repeated": "déjà là", "withdrawn": "retiré ou peu fiable selon le répertoire",
			"without-text": "sans texte", "unfit": "sans place dans le programme", "unused": "d'aucun métier gardé",
			"minor": "compte trop peu, selon l'échelle du répertoire lui-même", "off-scale": "hors de l'échelle du répertoire lui-même",
			"cleaned": "gardé sans ses caractères invisibles ou de commande", "missing": "absent",
		},
		Inferences: [5]string{"l'ordre", "les lignes principales", "ce qui est proche", "ce qui est essentiel", "les familles"},
		Direct:     func(command string) string { return "Rien n'est écrit. Pour l'explorer\u00a0: " + command },
		Files:      [2]string{"fichier écrit", "fichiers écrits"},
		Written: func(files, folder, command string) string {
			return files + " dans " + folder + ". Pour l'explorer\u00a0: " + command
		},
	}
}
