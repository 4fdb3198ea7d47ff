package i18n

import "strconv"

// Notes is what the notebook says, on its screen and about its file.
type Notes struct {
	// Key is what the key that opens the notebook does.
	Title, Key string
	// Head is the comment at the top of a new file.
	Head string

	// Headings, and what stands below one that has nothing.
	Kept, Aside, Routes, Notes, Questions           string
	NoKept, NoAside, NoRoutes, NoNotes, NoQuestions string
	// Gone marks an id that the dataset does not have.
	Gone string
	// Aim says what a route was chosen for, by its name in the file.
	Aim map[string]string

	// Stance are the three answers about a node, StanceAsk the question.
	Stance    [3]string
	StanceAsk string
	// Labels of the fields.
	Why, Note, Ask, Answer, About string
	// NewQuestion is the title of a question that is being written.
	NewQuestion string
	// AboutAny stands for a question that fits any node.
	AboutAny string
	// WhyFirst says that an opinion comes before its reason.
	WhyFirst string

	// Keys.
	Choose, Page, Sheet, Write, AskNew, Remove, Undo, Back string
	NextField, PreviousField, ChangeStance, Done           string
	NothingChosen, NothingRemoved                          string
	Ends                                                   string
	// Above and Below count the lines out of sight.
	Above, Below func(lines int) string
	Removed      string

	// The file. File labels its path.
	File                                  string
	IsSaved, IsUnsaved, IsFailed, Nowhere string

	// What can be wrong with a file, by notebook.Flaw.
	Flaw [7]string
	Line func(line int) string
	// What happened, and what to do.
	Damaged    func(file, flaw, copy, now string) string
	Newer      func(file string, version int, now string) string
	Unreadable func(file, reason, now string) string
	Older      func(copy string) string
	LeftApart  func(file string) string
	Joined     string
	Clashed    func(copy string) string
	Forbidden  func(file string) string
	Full       func(file string) string
	Busy       string
	Unwritable func(file, reason string) string
	// LastCopy says at the end that the notes are elsewhere; NoCopy that they are lost.
	LastCopy func(copy string) string
	NoCopy   string
	// BothFlags says that --notebook and --ephemeral exclude each other.
	BothFlags string
	// Flags.
	NotebookFlag, EphemeralFlag string
}

func notesFR() Notes {
	return Notes{
		Title: "Carnet", Key: "carnet",
		Head: "Carnet de parcours. Ce fichier est à vous\u00a0: lisez-le, changez-le, gardez-en une copie.\n" +
			"Les commentaires comme celui-ci restent en place. Compétences\u00a0: yes ou learning.",
		Kept: "Je garde", Aside: "J'écarte", Routes: "Mes chemins", Notes: "Mes notes", Questions: "Mes questions d'entretien",
		NoKept:      "Rien pour l'instant. Sur la carte ou sur une fiche, «\u00a0n\u00a0» ouvre la page d'un métier, pour le garder ou l'écarter.",
		NoAside:     "Rien pour l'instant. Écarter un métier, et dire pourquoi, aide à choisir parmi les autres.",
		NoRoutes:    "Aucun pour l'instant.",
		NoNotes:     "Aucune pour l'instant. «\u00a0n\u00a0» sur la carte ou sur une fiche ouvre une note.",
		NoQuestions: "Aucune pour l'instant. «\u00a0a\u00a0» en ajoute une, à poser à quelqu'un qui fait le métier.",
		Gone:        "absent de ces données",
		Aim: map[string]string{
			"quickest": "le plus court", "best-paid": "le mieux payé", "fewest-skills": "le moins à apprendre", "stay-technical": "en restant technique",
		},
		Stance: [3]string{"pas d'avis", "je garde", "j'écarte"}, StanceAsk: "Mon avis",
		Why: "Pourquoi", Note: "Note", Ask: "Question", Answer: "Réponse", About: "À propos de",
		NewQuestion: "Nouvelle question", AboutAny: "tous les métiers",
		WhyFirst: "d'abord un avis, puis pourquoi",

		Choose: "choisir", Page: "une page plus haut ou plus bas", Sheet: "ouvrir la fiche", Write: "écrire", AskNew: "nouvelle question",
		Ends:  "au début, à la fin",
		Above: func(n int) string { return strconv.Itoa(n) + " au-dessus" }, Below: func(n int) string { return strconv.Itoa(n) + " au-dessous" },
		Remove: "retirer", Undo: "remettre", Back: "revenir",
		NextField: "champ suivant", PreviousField: "champ précédent", ChangeStance: "changer d'avis", Done: "au carnet",
		NothingChosen: "rien n'est choisi", NothingRemoved: "rien n'a été retiré",
		Removed: "Retiré. «\u00a0u\u00a0» remet en place.",

		File: "Fichier", IsSaved: "enregistré", IsUnsaved: "pas encore enregistré", IsFailed: "PAS ENREGISTRÉ",
		Nowhere: "Rien n'est gardé\u00a0: ce carnet disparaît à la fin.",

		Flaw: [7]string{
			"ce n'est pas du texte UTF-8", "le fichier est trop long", "ce n'est pas du YAML", "ce n'est pas la forme attendue",
			"mot inconnu", "il manque un champ", "écrit deux fois",
		},
		Line: func(n int) string { return "ligne " + strconv.Itoa(n) },
		Damaged: func(file, flaw, copy, now string) string {
			s := "Le carnet " + file + " est illisible (" + flaw + ")\u00a0: il reste tel quel"
			if copy != "" {
				s += ", copié dans " + copy
			}
			return s + ". En attendant qu'il soit réparé, vos notes vont dans " + now + "."
		},
		Newer: func(file string, version int, now string) string {
			return "Le carnet " + file + " a été écrit par une version plus récente de parcours (format " + strconv.Itoa(version) + ")\u00a0: il reste tel quel, " +
				"mettez parcours à jour. En attendant, vos notes vont dans " + now + "."
		},
		Unreadable: func(file, reason, now string) string {
			return "Le carnet " + file + " ne s'ouvre pas (" + reason + ")\u00a0: vérifiez vos droits. En attendant, vos notes vont dans " + now + "."
		},
		Older: func(copy string) string {
			return "Ce carnet venait d'une version plus ancienne\u00a0: il est converti, et l'original est dans " + copy + "."
		},
		LeftApart: func(file string) string {
			return "Des notes prises quand ce carnet était illisible sont dans " + file + "."
		},
		Joined: "Un autre programme a écrit dans le carnet\u00a0: les deux versions sont réunies.",
		Clashed: func(copy string) string {
			return "Un autre programme a écrit dans le carnet\u00a0: les deux versions sont réunies\u00a0; la sienne, qui disait autre chose, est dans " + copy + "."
		},
		Forbidden: func(file string) string {
			return "Pas enregistré\u00a0: on ne peut pas écrire dans " + file + ". Changez les droits, ou relancez avec --notebook FICHIER."
		},
		Full: func(file string) string {
			return "Pas enregistré\u00a0: il n'y a plus de place pour " + file + ". Libérez de la place, et l'enregistrement reprendra tout seul."
		},
		Busy:       "Pas enregistré\u00a0: un autre programme utilise le carnet. Nouvel essai au prochain changement.",
		Unwritable: func(file, reason string) string { return "Pas enregistré dans " + file + "\u00a0: " + reason },
		LastCopy:   func(copy string) string { return "Vos notes de cette session sont dans " + copy + "." },
		NoCopy:     "Elles n'ont pu être enregistrées nulle part ailleurs.",
		BothFlags:  "--notebook et --ephemeral s'excluent\u00a0: choisissez l'un des deux",

		NotebookFlag: "`FICHIER` fichier où garder le carnet, par exemple sur une clé USB", EphemeralFlag: "ne garder aucun carnet",
	}
}

func notesEN() Notes {
	return Notes{
		Title: "Notebook", Key: "notebook",
		Head: "A parcours notebook. This file is yours: read it, change it, keep a copy.\n" +
			"Comments such as this one stay where they are. Skills: yes or learning.",
		Kept: "I keep", Aside: "I put aside", Routes: "My routes", Notes: "My notes", Questions: "My interview questions",
		NoKept:      "Nothing yet. On the map or on a sheet, “n” opens the page of a job, to keep it or put it aside.",
		NoAside:     "Nothing yet. Putting a job aside, and saying why, helps you choose among the others.",
		NoRoutes:    "None yet.",
		NoNotes:     "None yet. “n” on the map or on a sheet opens a note.",
		NoQuestions: "None yet. “a” adds one, to ask someone who does the job.",
		Gone:        "not in this data",
		Aim: map[string]string{
			"quickest": "the quickest", "best-paid": "the best paid", "fewest-skills": "the fewest new skills", "stay-technical": "staying technical",
		},
		Stance: [3]string{"no opinion", "keep", "put aside"}, StanceAsk: "My opinion",
		Why: "Why", Note: "Note", Ask: "Question", Answer: "Answer", About: "About",
		NewQuestion: "New question", AboutAny: "any job",
		WhyFirst: "first an opinion, then why",

		Choose: "choose", Page: "a page up or down", Sheet: "open the sheet", Write: "write", AskNew: "new question",
		Ends:  "to the top, to the bottom",
		Above: func(n int) string { return strconv.Itoa(n) + " above" }, Below: func(n int) string { return strconv.Itoa(n) + " below" },
		Remove: "remove", Undo: "put back", Back: "back",
		NextField: "next field", PreviousField: "previous field", ChangeStance: "change my mind", Done: "to the notebook",
		NothingChosen: "nothing is chosen", NothingRemoved: "nothing was removed",
		Removed: "Removed. “u” puts it back.",

		File: "File", IsSaved: "saved", IsUnsaved: "not saved yet", IsFailed: "NOT SAVED",
		Nowhere: "Nothing is kept: this notebook disappears when you leave.",

		Flaw: [7]string{
			"it is not UTF-8 text", "the file is too long", "it is not YAML", "it does not have the expected shape",
			"unknown word", "a field is missing", "written twice",
		},
		Line: func(n int) string { return "line " + strconv.Itoa(n) },
		Damaged: func(file, flaw, copy, now string) string {
			s := "The notebook " + file + " cannot be read (" + flaw + "): it stays as it is"
			if copy != "" {
				s += ", with a copy in " + copy
			}
			return s + ". Until it is fixed, your notes go to " + now + "."
		},
		Newer: func(file string, version int, now string) string {
			return "The notebook " + file + " was written by a later version of parcours (format " + strconv.Itoa(version) + "): it stays as it is; " +
				"update parcours. Until then, your notes go to " + now + "."
		},
		Unreadable: func(file, reason, now string) string {
			return "The notebook " + file + " cannot be opened (" + reason + "): check its permissions. Until then, your notes go to " + now + "."
		},
		Older: func(copy string) string {
			return "This notebook came from an older version: it is converted, and the original is in " + copy + "."
		},
		LeftApart: func(file string) string {
			return "Notes taken while this notebook could not be read are in " + file + "."
		},
		Joined: "Another program has written to the notebook: the two versions are merged.",
		Clashed: func(copy string) string {
			return "Another program has written to the notebook: the two versions are merged; its own, which differed, is in " + copy + "."
		},
		Forbidden: func(file string) string {
			return "Not saved: " + file + " cannot be written to. Change its permissions, or start again with --notebook FILE."
		},
		Full: func(file string) string {
			return "Not saved: there is no room left for " + file + ". Make some, and saving will resume by itself."
		},
		Busy:       "Not saved: another program is using the notebook. The next change will try again.",
		Unwritable: func(file, reason string) string { return "Not saved to " + file + ": " + reason },
		LastCopy:   func(copy string) string { return "Your notes from this session are in " + copy + "." },
		NoCopy:     "They could not be saved anywhere else.",
		BothFlags:  "--notebook and --ephemeral cannot be used together: choose one",

		NotebookFlag: "`FILE` file to keep the notebook in, for example on a USB stick", EphemeralFlag: "keep no notebook",
	}
}
