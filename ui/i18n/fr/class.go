package fr

import (
	"strconv"

	"parcours/ui/i18n/words"
)

func class() words.Class {
	return words.Class{
		You:       func(name string) string { return "Ici, vous êtes " + name },
		KeyFollow: "suivre l'écran de la salle", KeyAlone: "revenir à son écran", KeyAnswer: "répondre à la question", KeyChange: "changer de réponse", KeyResult: "voir le résultat",
		KeyChoose: "répondre", KeyLater: "plus tard", KeyBack: "revenir à son écran",
		Following: "Vous suivez l'écran de la salle",
		Notebook:  "Ce carnet s'efface quand vous partez\u00a0; q propose de l'emporter en texte.",

		Which: "Lequel de ces métiers essaieriez-vous d'abord\u00a0?", Neither: "aucun",
		Fits:        func(job string) string { return job + "\u00a0: est-ce que ce métier pourrait vous plaire\u00a0?" },
		FitsAnswers: [3]string{"oui", "peut-être", "non"},
		Silent:      "On répond en silence. Personne ne voit qui a répondu quoi\u00a0; le total n'est montré qu'à la fin, à partir de 5 réponses.",
		Answered:    "C'est noté. Un autre chiffre en change, et F7 un peu plus tard.",
		Answers: func(answers, seats int) string {
			return plural(answers, "\u00a0réponse", "\u00a0réponses") + " pour " + plural(seats, "\u00a0place occupée", "\u00a0places occupées") + "."
		},
		LastRound: "La partie est finie.",
		Round: func(game string, number, rounds int) string {
			return game + " · manche " + strconv.Itoa(number) + " sur " + strconv.Itoa(rounds)
		},
		Standing: func(place int, team string, right, of int) string {
			return strconv.Itoa(place) + ". " + team + "\u00a0: " + plural(right, "\u00a0réponse juste", "\u00a0réponses justes") + " sur " + plural(of, "\u00a0possible", "\u00a0possibles")
		},
		Result: func(answers int) string { return plural(answers, "\u00a0réponse", "\u00a0réponses") + "." },
		GoOn:   "Échap pour continuer.",
		TooFew: func(fewest int) string {
			return "Moins de " + plural(fewest, "\u00a0réponse", "\u00a0réponses") + "\u00a0: elles ne sont pas montrées, pour que personne ne soit reconnu."
		},

		Leaving: "Rien n'est gardé ici après vous. Emporter votre carnet\u00a0?",
		Take:    "l'écrire dans ce terminal, pour le copier", LeaveIt: "partir sans", Stay: "rester",
		Copy:        "Votre carnet. Sélectionnez-le et copiez-le\u00a0: il n'est gardé nulle part.",
		CloseWindow: "Une fois copié, fermez cette fenêtre\u00a0: qui viendra après vous le lirait. Rien n'est resté sur l'autre ordinateur. Au revoir\u00a0!",
		Goodbye:     "Au revoir\u00a0! Rien de votre visite n'est resté sur l'autre ordinateur.",
		Full:        "Toutes les places sont prises. Réessayez quand quelqu'un sera parti, ou dites-le à qui anime.",
		WrongRoom: "Il n'y a pas de salle de ce nom. Le nom de la salle se met avant @, tel qu'il est affiché au tableau\u00a0: " +
			"ssh -p PORT SALLE@ADRESSE",
		NoTerminal: "parcours se dessine dans un terminal, et il n'y en a pas ici. Tapez la commande seule, sans rien derrière et sans redirection, ou ajoutez -t.",
		Idle:       "Personne n'a rien touché depuis longtemps\u00a0: la place est libérée. Vous pouvez revenir avec la même commande.",
		Broken:     "Votre écran s'est arrêté sur une erreur du programme\u00a0; les autres continuent. Revenez avec la même commande.",
		Closing:    "La séance est terminée.",

		Type: "À taper dans un terminal (PowerShell sous Windows), sur chaque poste\u00a0:", OrOther: "ou, par un autre réseau\u00a0:",
		Local:       "Seul cet ordinateur peut entrer. Pour une classe\u00a0: parcours serve --listen=:2222",
		Fingerprint: "Empreinte que ssh montre la première fois",
		Seats: func(seats, most int) string {
			return strconv.Itoa(seats) + " sur " + plural(most, "\u00a0place", "\u00a0places")
		},
		Follow: func(following int) string {
			if following == 0 {
				return "personne ne suit votre écran"
			}
			return plural(following, "\u00a0personne suit", "\u00a0personnes suivent") + " votre écran"
		},
		Empty: "Personne n'est encore entré.", Looked: "Ce que l'on regarde",
		Few: func(n int) string {
			return "Ce que l'on regarde se montre à partir de " + plural(n, "\u00a0personne", "\u00a0personnes") + "."
		},
		Alone: func(n int) string {
			return plural(n, "\u00a0métier vu par une seule personne", "\u00a0métiers vus chacun par une personne")
		},
		KeyExplore: "explorer", KeyRoom: "salle", KeyAsk: "question", KeyClose: "clore", KeyClear: "ranger",
		KeyShow: "montrer", KeyHide: "ne plus montrer", KeyCard: "carte", KeyGame: "jouer", KeyTalk: "exposé", KeyEnd: "finir",
		NothingToAsk: "On interroge sur une fiche, la carte ou une comparaison\u00a0: ouvrez-en une.",
		NoGame:       "Ces données n'ont pas de quoi jouer\u00a0: trop peu de faits y ont une source.",
		ShowingNow:   "Qui appuie sur f (ou F6) voit désormais votre écran, et vos notes jamais.",
		HiddenNow:    "Votre écran n'est plus montré.",
		End: func(seats int) string {
			if seats == 0 {
				return "Terminer la séance\u00a0?"
			}
			return "Terminer la séance\u00a0? " + plural(seats, "\u00a0personne est encore là", "\u00a0personnes sont encore là") + "\u00a0; chaque carnet s'écrit dans le terminal de son poste, puis s'efface."
		},
		EndNow: "terminer", EndNot: "continuer",

		Names: []string{
			"Abeille", "Acacia", "Agate", "Alizé", "Alouette", "Ambre", "Amande", "Ancolie", "Anémone", "Arnica", "Aubépine", "Aurore", "Azur", "Bambou", "Basilic", "Bleuet", "Bourgeon",
			"Brindille", "Brise", "Bruyère", "Buis", "Campanule", "Cannelle", "Capucine", "Cascade", "Cèdre", "Cigale", "Cigogne", "Clairière", "Colibri", "Comète", "Corail", "Coquelicot", "Cristal",
			"Cyclamen", "Cyprès", "Dauphin", "Dune", "Écorce", "Écume", "Églantine", "Érable", "Étang", "Étoile", "Falaise", "Figuier", "Flocon", "Fougère", "Frêne", "Galet", "Genêt", "Gentiane",
			"Geyser", "Girofle", "Glacier", "Glycine", "Granit", "Grenade", "Hêtre", "Hibiscus", "Hirondelle", "Horizon", "Houx", "Iris", "Jade", "Jasmin", "Jonquille", "Lagune", "Lavande", "Libellule",
			"Lierre", "Lilas", "Lotus", "Loutre", "Lune", "Magnolia", "Mangrove", "Marée", "Marguerite", "Menthe", "Mésange", "Mimosa", "Mousse", "Muguet", "Myrtille", "Nacre", "Noisette", "Nuage",
			"Océan", "Olivier", "Opale", "Orage", "Orchidée", "Origan", "Orme", "Papillon", "Pavot", "Perle", "Pétale", "Peuplier", "Pivoine", "Platane", "Plume", "Prairie", "Primevère", "Quartz",
			"Rivière", "Romarin", "Roseau", "Rosée", "Rubis", "Safran", "Saphir", "Sauge", "Saule", "Séquoia", "Sittelle", "Source", "Sureau", "Thym", "Tilleul", "Topaze", "Torrent", "Tournesol",
			"Trèfle", "Tulipe", "Vague", "Vallon", "Vanille", "Verveine", "Violette", "Zéphyr",
		},
		Codes: []string{
			"acacia", "alize", "bambou", "bouleau", "brise", "cascade", "clairiere", "colibri", "comete", "corail", "dauphin", "dune", "ecume", "erable", "falaise", "flocon", "galet", "horizon",
			"hirondelle", "lagune", "lavande", "libellule", "loutre", "mesange", "mimosa", "nuage", "olivier", "papillon", "prairie", "riviere", "roseau", "source", "tilleul", "torrent", "tulipe", "vallon",
		},

		Serve: words.Command{
			Use: "serve", Short: "ouvrir une salle\u00a0: chaque poste entre avec ssh",
			Long: "serve ouvre une salle pour une classe\u00a0: chaque poste qui a ssh (Windows\u00a010 et suivants, macOS, Linux) entre en tapant une ligne, sans compte ni mot de passe, et explore de son côté. " +
				"Qui anime voit combien de personnes sont là et ce qu'on regarde, montre son écran à qui le suit, et pose des questions auxquelles on répond en silence. " +
				"Rien n'est gardé\u00a0: les carnets n'existent que le temps de la visite, et aucune adresse n'est notée. " +
				"Sans --listen, seul cet ordinateur peut entrer.",
			Examples: "  parcours serve --check             ce que les postes taperont, et si le port est libre\n" +
				"  parcours serve --listen :2222      une salle pour tout le réseau local\n" +
				"  parcours serve --listen :2222 --room terminale --seats 35",
		},
		Listen: "`ADRESSE` où écouter\u00a0; «\u00a0:2222\u00a0» pour tout le réseau local",
		Room:   "nom de la `SALLE`, que chacun tape\u00a0: de 3 à 32 lettres sans accent, chiffres et tirets (sans lui, un nom est tiré au sort)",
		Most:   "`NOMBRE` de places (40 sans lui)", PerAddress: "`NOMBRE` de places par adresse\u00a0; une salle derrière une box n'en a qu'une (sans lui, toutes)",
		Nameless: "ne donner de pseudonyme à personne", Check: "dire si le port est libre et ce que les postes taperont, sans rien ouvrir",
		NoWindow:  "serve montre la salle à l'écran\u00a0: lancez-le dans un terminal. «\u00a0parcours serve --check\u00a0» répond en texte.",
		NoJSON:    "serve n'a pas de forme JSON\u00a0: retirez --json",
		KeyNoFile: "ce n'est pas un fichier", KeyOpen: "d'autres peuvent la lire", KeyDamaged: "ce n'est pas une clé Ed25519 entière", KeyForbidden: "le système le refuse",
		BadRoom:   "de 3 à 32 lettres minuscules sans accent, chiffres et tirets",
		BadListen: "ADRESSE:PORT, ou «\u00a0:PORT\u00a0», avec une adresse IP de cet ordinateur et un port de 1 à 65535",
		CannotListen: func(address, why string) string {
			return "Impossible d'écouter sur " + address + "\u00a0: " + why + ". Prenez un autre port, par exemple --listen=:2223"
		},
		Occupied: func(address string) string {
			return "Un autre programme occupe déjà " + address + ". Fermez-le, ou prenez un autre port, par exemple --listen=:2223"
		},
		BadKey: func(path, why string) string {
			return "La clé de cette machine ne peut pas être lue ou écrite\u00a0: " + path + " (" + why + "). Rendez-la lisible à vous seul, ou effacez-la\u00a0: une autre sera faite, que les postes devront accepter."
		},
		Free:       func(address string) string { return "Le port est libre\u00a0: " + address + " peut être ouvert." },
		Taken:      func(address string) string { return "Une salle de parcours est déjà ouverte sur " + address + "." },
		OnlyHere:   "Cette adresse n'est ouverte qu'à cet ordinateur. Pour une classe\u00a0: parcours serve --listen=:2222",
		NoNetwork:  "Cet ordinateur n'a d'adresse sur aucun réseau\u00a0: reliez-le à celui des postes.",
		Typed:      "À taper sur les postes, sous Windows (PowerShell), macOS et Linux\u00a0; le nom de la salle sera affiché à l'ouverture\u00a0:",
		FirstTime:  "La première fois, ssh montre une empreinte et demande s'il faut continuer\u00a0: comparez-la avec celle de la salle, puis tapez yes. La voici\u00a0:",
		NoSSH:      "Si Windows ne connaît pas ssh\u00a0: Paramètres, Applications, Fonctionnalités facultatives, Client OpenSSH\u00a0; ou PuTTY, avec la même adresse et le même port.",
		Firewall:   "Cet ordinateur ne peut pas savoir si un pare-feu ou le Wi-Fi coupe le passage. Ouvrez la salle et essayez depuis un poste\u00a0:",
		TryWindows: "sous Windows\u00a0: Test-NetConnection", TryOthers: "sous macOS et Linux\u00a0: nc -vz",
	}
}
