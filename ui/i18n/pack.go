package i18n

import "strconv"

// Pack is the paper for a room: cards, sheets for teams and the questions of a match.
type Pack struct {
	Title string
	// HowTo heads the advice on printing, which is not printed itself.
	HowTo string
	// PrintCards says which pages to print on both sides: pages is how many.
	PrintCards func(pages int) string
	// PrintRest says how to print from a page on.
	PrintRest func(page int) string

	// The cards.
	Cards, CardsLead string
	// Front and Back name the two sides of a sheet of cards.
	Front, Back  func(sheet, sheets int) string
	Tasks        string
	Skills       string
	Pay          string
	More         func(n int) string
	CutHere      string
	FoldHere     string
	NoTasks      string
	CheckedWhere string

	// The team sheet.
	Teams, TeamsLead       string
	TeamName, Members      string
	Scores, Round, Total   string
	AfterGame, AfterAnswer string

	// The worksheet.
	Worksheet, WorksheetLead string
	WorkBlanks               [3]string
	Work, WorkHints          [6]string

	// The questions and answers of a match.
	Questions, Answers         func(seed string) string
	QuestionsLead, AnswersLead string
	Replay                     string
	NoGames                    string
	OrderHint                  string

	// The interview guide.
	Interview, InterviewLead   string
	InterviewBlanks            [4]string
	Interviews, InterviewHints [10]string
	// The command.
	PackFlag, SeedFlag, TeamsFlag string
	// Alone says that a flag does not go with --pack, NeedsPack that one goes
	// with nothing else.
	Alone     func(flag string) string
	NeedsPack func(flag string) string
	NoIDs     string
	Examples  string
}

func packFR() Pack {
	return Pack{
		Title: "À imprimer pour le groupe", HowTo: "Pour imprimer",
		PrintCards: func(n int) string {
			return "Pages 1 à " + strconv.Itoa(n) + "\u00a0: les cartes. Imprimez recto verso (retournement sur le bord long), à 100 %, puis coupez le long des tirets."
		},
		PrintRest: func(p int) string {
			return "À partir de la page " + strconv.Itoa(p) + "\u00a0: les feuilles. Imprimez d'un seul côté, pour que les réponses ne soient pas au dos des questions."
		},

		Cards: "Les cartes des métiers", CardsLead: "Une carte par métier\u00a0: au recto, ce que l'on y fait\u00a0; au verso, combien on gagne.",
		Front: func(i, n int) string { return "Recto " + strconv.Itoa(i) + " sur " + strconv.Itoa(n) },
		Back:  func(i, n int) string { return "Verso " + strconv.Itoa(i) + " sur " + strconv.Itoa(n) },
		Tasks: "On y fait", Skills: "Compétences demandées", Pay: "Le salaire publié",
		More:    func(n int) string { return pluralFR(n, " autre sur la fiche", " autres sur la fiche") },
		CutHere: "couper ici", FoldHere: "plier ici\u00a0: le salaire passe au dos", NoTasks: "Aucune tâche n'est publiée.", CheckedWhere: "Sources",

		Teams: "Feuille des équipes", TeamsLead: "Un nom par équipe, puis les points de chaque manche.",
		TeamName: "Nom", Members: "Avec", Scores: "Les points, manche par manche", Round: "Manche", Total: "Total",
		AfterGame: "Le métier dont nous voulons en savoir plus", AfterAnswer: "Ce qui nous a surpris",

		Worksheet: "Ma carte en main", WorksheetLead: "Choisissez une carte, sans la retourner. Pas de bonne réponse, sauf à la question 3.",
		WorkBlanks: [3]string{"Nom", "Date", "La carte que j'ai choisie"},
		Work: [6]string{
			"Pourquoi cette carte\u00a0?", "Que fait-on vraiment dans une journée\u00a0?", "Combien gagne-t-on, à mon avis\u00a0?",
			"Qu'est-ce que je sais déjà faire\u00a0?", "Qu'est-ce qu'il me faudrait apprendre, et où\u00a0?", "Que me reste-t-il à vérifier\u00a0?",
		},
		WorkHints: [6]string{
			"Un mot, une tâche, quelqu'un que je connais.", "Deux tâches de la carte, dites avec mes mots.",
			"J'écris mon idée, puis je retourne la carte\u00a0: quel chiffre, de quelle année, d'où, selon quelle source\u00a0?",
			"Une compétence de la carte que j'ai déjà pratiquée, et où.", "Une compétence qui me manque\u00a0; une formation, un stage, un projet.",
			"Ce que la carte ne dit pas. À qui le demander\u00a0?",
		},

		Questions:     func(s string) string { return "Questions de la partie " + s },
		Answers:       func(s string) string { return "Réponses de la partie " + s },
		QuestionsLead: "Rien d'estimé ici\u00a0: chaque question a une source datée, donnée avec les réponses.",
		AnswersLead:   "Pour la personne qui anime. Après chaque réponse, une question compte plus que les points\u00a0: qu'est-ce qui compte aussi dans ce métier\u00a0?",
		Replay:        "La même partie à l'écran", NoGames: "Ces données n'ont pas assez de faits datés et sourcés pour jouer\u00a0: il n'y a pas de questions.",
		OrderHint: "Numérotez du début du chemin à la fin.",

		Interview: "Interroger quelqu'un qui fait ce métier", InterviewLead: "Vingt minutes suffisent. Demandez avant d'enregistrer\u00a0; remerciez le lendemain. Gardez cinq questions, et ajoutez la vôtre.",
		InterviewBlanks: [4]string{"La personne", "Son métier", "Lieu de la rencontre", "Date"},
		Interviews: [10]string{
			"Qu'avez-vous fait hier, heure par heure\u00a0?", "Quel a été votre chemin jusqu'ici\u00a0?", "Quelle partie de votre travail vous plaît le plus\u00a0?",
			"Quelle partie confieriez-vous volontiers à quelqu'un d'autre\u00a0?", "Avec qui travaillez-vous, et comment vous répartissez-vous le travail\u00a0?",
			"Qu'avez-vous appris en travaillant que l'école ne vous avait pas appris\u00a0?", "Qu'est-ce qui a changé depuis vos débuts, et qu'est-ce qui change maintenant\u00a0?",
			"Dans quelle fourchette de salaire débute-t-on ici, et de quoi cela dépend-il\u00a0?", "Que feriez-vous à ma place cette année\u00a0?", "À qui d'autre devrais-je parler\u00a0?",
		},
		InterviewHints: [10]string{
			"Un jour ordinaire dit plus qu'une définition.", "Les détours aussi.", "Demandez un exemple récent.", "Chaque métier en a une.", "Une équipe, des clients, personne\u00a0?",
			"Un geste, un outil, une façon de parler.", "Les outils, les gens, les attentes.", "Demandez une fourchette, jamais le salaire de la personne.", "Une seule chose, la première.",
			"Quelqu'un qui fait autrement, ou qui a quitté le métier.",
		},

		PackFlag: "les documents à imprimer pour un groupe\u00a0: cartes, feuille des équipes, questions et réponses, guide d'entretien", SeedFlag: "`CODE` avec --pack, code de la partie, comme K7Q2",
		TeamsFlag: "`NOMBRE` avec --pack, nombre d'équipes, de 2 à 6",
		Alone: func(f string) string {
			return f + " ne va pas avec --pack, qui contient déjà tous les métiers\u00a0: retirez l'un des deux"
		},
		NeedsPack: func(f string) string { return f + " ne sert qu'avec --pack\u00a0: ajoutez --pack, ou retirez " + f },
		NoIDs:     "--pack contient déjà tous les métiers\u00a0: ne nommez pas de métier",
		Examples: "\n  parcours handout --pack                         les documents pour un groupe\n" +
			"  parcours handout --pack --seed K7Q2 --teams 4   ceux de la partie K7Q2, pour quatre équipes",
	}
}

func packEN() Pack {
	return Pack{
		Title: "To print for the group", HowTo: "How to print",
		PrintCards: func(n int) string {
			return "Pages 1 to " + strconv.Itoa(n) + ": the cards. Print on both sides, flip on the long edge, at 100%, then cut along the dashes."
		},
		PrintRest: func(p int) string {
			return "From page " + strconv.Itoa(p) + " on: the sheets. Print on one side only, so that no answer is on the back of a question."
		},

		Cards: "The job cards", CardsLead: "One card for each job: what people do on the front, what they earn on the back.",
		Front: func(i, n int) string { return "Front " + strconv.Itoa(i) + " of " + strconv.Itoa(n) },
		Back:  func(i, n int) string { return "Back " + strconv.Itoa(i) + " of " + strconv.Itoa(n) },
		Tasks: "What people do", Skills: "Skills asked for", Pay: "Published pay",
		More:    func(n int) string { return strconv.Itoa(n) + " more on the sheet" },
		CutHere: "cut here", FoldHere: "fold here: the pay goes on the back", NoTasks: "No tasks are published.", CheckedWhere: "Sources",

		Teams: "Team sheet", TeamsLead: "A name for each team, then the points of each round.",
		TeamName: "Name", Members: "With", Scores: "Points, round by round", Round: "Round", Total: "Total",
		AfterGame: "The job that we want to know more about", AfterAnswer: "What surprised us",

		Worksheet: "A card in my hand", WorksheetLead: "Choose a card and do not turn it over. There are no right answers, except to question 3.",
		WorkBlanks: [3]string{"Name", "Date", "The card I chose"},
		Work: [6]string{
			"Why this card?", "What do people really do all day?", "What do I think it pays?",
			"What can I already do?", "What would I have to learn, and where?", "What is left for me to check?",
		},
		WorkHints: [6]string{
			"A word, a task, someone I know.", "Two tasks from the card, in my own words.",
			"I write my guess, then turn the card over: which figure, from which year, where, from which source?",
			"A skill on the card that I have already practised, and where.", "A skill that I lack; a course, a work placement, a project.",
			"What the card does not say. Who can I ask?",
		},

		Questions:     func(s string) string { return "Questions of match " + s },
		Answers:       func(s string) string { return "Answers of match " + s },
		QuestionsLead: "Nothing is estimated here: each question has a dated source, given with the answers.",
		AnswersLead:   "For whoever leads. After each answer, one question counts for more than the points: what else matters in this job?",
		Replay:        "The same match on screen", NoGames: "This data has too few dated and sourced facts to play with: there are no questions.",
		OrderHint: "Number them from the start of the route to the end.",

		Interview: "Interviewing someone who does this job", InterviewLead: "Twenty minutes are enough. Ask before you record; say thank you the day after. Keep five questions, and add your own.",
		InterviewBlanks: [4]string{"The person", "Their job", "Where we met", "Date"},
		Interviews: [10]string{
			"What did you do yesterday, hour by hour?", "What was your route to this job?", "Which part of your work do you like best?",
			"Which part would you hand to someone else?", "Who do you work with, and how do you share the work?",
			"What have you learned at work that school did not teach you?", "What has changed since you began, and what is changing now?",
			"In which pay range do people start here, and what does it depend on?", "What would you do this year in my place?", "Who else should I talk to?",
		},
		InterviewHints: [10]string{
			"An ordinary day says more than a definition.", "Detours too.", "Ask for a recent example.", "Every job has one.", "A team, clients, nobody?",
			"A skill of the hands, a tool, a way of talking.", "The tools, the people, what is expected.", "Ask for a range, never for the person's own pay.", "One thing, the first one.",
			"Someone who does it differently, or who left the job.",
		},

		PackFlag: "what to print for a group: cards, team sheet, questions and answers, interview guide", SeedFlag: "`CODE` with --pack, code of the match, such as K7Q2",
		TeamsFlag: "`NUMBER` with --pack, number of teams, 2 to 6",
		Alone: func(f string) string {
			return f + " does not go with --pack, which already holds every job: leave out one of the two"
		},
		NeedsPack: func(f string) string { return f + " works only with --pack: add --pack, or leave out " + f },
		NoIDs:     "--pack already holds every job: do not name any",
		Examples: "\n  parcours handout --pack                         what to print for a group\n" +
			"  parcours handout --pack --seed K7Q2 --teams 4   the same for match K7Q2, with four teams",
	}
}
