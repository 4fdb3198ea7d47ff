package rome

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"parcours/careers"
)

// card is an interest of the register as a young person says it. The register has the interest,
// its code and its label; the sentence and the name are ours.
type card struct {
	code, label string
	id          careers.InterestID
	fr, en      string // begins with "J'aime", "I like"
	nom, name   string // two or three words
}

// cards are the interests of edition 4, which numbers them. It never changes. The built-in data
// has those of its jobs by the same ids, so that answers in a notebook hold for both.
var cards = [...]card{
	{
		"1", "J'ai envie de créer, construire, rénover", "build",
		"J'aime partir d'une idée ou d'un plan, et voir à la fin quelque chose qui tient debout.", "I like starting from an idea or a plan and ending up with something that stands.",
		"construire", "building",
	}, {
		"2", "J'ai l'âme d'un chef / d'une cheffe", "lead",
		"J'aime prendre la tête d'un groupe et décider où l'on va.", "I like taking charge of a group and deciding where it goes.",
		"mener un groupe", "leading",
	}, {
		"3", "J'ai le sens des affaires", "business",
		"J'aime savoir ce qui se vend, ce que cela coûte et ce que cela rapporte.", "I like knowing what sells, what it costs and what it brings in.",
		"les affaires", "business",
	}, {
		"4", "J'ai le sens du contact", "contact",
		"J'aime rencontrer des gens, les écouter et leur rendre service.", "I like meeting people, listening to them and being of help.",
		"rencontrer des gens", "meeting people",
	}, {
		"5", "J'ai le sens du service public", "public-service",
		"J'aime l'idée que mon travail serve à tout le monde, dans une école, une mairie ou un hôpital.", "I like the idea of work that serves everyone, in a school, a town hall or a hospital.",
		"servir tout le monde", "serving everyone",
	}, {
		"6", "J'ai le souci du détail", "detail",
		"J'aime vérifier chaque détail jusqu'à ce que tout soit juste.", "I like checking every detail until it is all right.",
		"le détail", "detail",
	}, {
		"7", "J'ai un bon coup de crayon", "draw",
		"J'aime dessiner et choisir les formes, les couleurs, les mises en page.", "I like drawing and choosing shapes, colours and layouts.",
		"dessiner", "drawing",
	}, {
		"8", "J'aime communiquer, convaincre", "persuade",
		"J'aime défendre une idée et faire changer d'avis les autres.", "I like arguing for an idea and changing people's minds.",
		"convaincre", "persuading",
	}, {
		"9", "J'aime être au contact de la nature", "nature",
		"J'aime passer mes journées dehors, en forêt, au bord de l'eau ou dans les champs, même quand il pleut.", "I like spending my days outdoors, in woods, by the water or in fields, even when it rains.",
		"être dehors", "being outdoors",
	}, {
		"10", "J'aime faire des découvertes", "discover",
		"J'aime chercher, faire des essais et trouver quelque chose que je ne savais pas.", "I like searching, trying things out and finding something I did not know.",
		"chercher et trouver", "finding things out",
	}, {
		"11", "J'aime faire respecter la loi, les règles", "rules",
		"J'aime que les règles soient claires, et que tout le monde les respecte.", "I like clear rules, and everyone keeping to them.",
		"les règles", "rules",
	}, {
		"12", "J'aime jouer avec les mots", "words",
		"J'aime écrire, chercher le mot juste et raconter des histoires.", "I like writing, finding the right word and telling stories.",
		"les mots", "words",
	}, {
		"13", "J'aime l'activité physique", "exercise",
		"J'aime bouger, courir, porter, me dépenser\u00a0; rester sur une chaise m'ennuie.", "I like moving, running, lifting and getting tired; sitting on a chair bores me.",
		"me dépenser", "being active",
	}, {
		"14", "J'aime le travail manuel", "handwork",
		"J'aime travailler de mes mains, bricoler, coudre, démonter, réparer.", "I like working with my hands, making things, sewing, taking apart, mending.",
		"travailler de mes mains", "working with my hands",
	}, {
		"15", "J'aime manier les chiffres", "numbers",
		"J'aime compter, comparer et trouver ce que les chiffres veulent dire.", "I like counting, comparing and finding out what the numbers mean.",
		"les chiffres", "numbers",
	}, {
		"16", "J'aime me déplacer et voyager", "travel",
		"J'aime prendre la route, changer de lieu et ne pas voir toujours les mêmes murs.", "I like being on the road, changing places and not always seeing the same walls.",
		"changer de lieu", "changing places",
	}, {
		"17", "J'aime m'occuper des animaux", "animals",
		"J'aime passer du temps avec des animaux, les nourrir, les soigner et deviner ce qu'ils veulent.", "I like spending time with animals, feeding them, looking after them and guessing what they want.",
		"les animaux", "animals",
	}, {
		"18", "J'aime organiser, planifier", "organise",
		"J'aime faire un plan, répartir les tâches et cocher ce qui est fait.", "I like making a plan, sharing out the tasks and ticking off what is done.",
		"organiser", "organising",
	}, {
		"19", "J'aime piloter, conduire", "drive",
		"J'aime tenir un volant ou des commandes, et sentir un engin faire ce que je veux.", "I like being at a wheel or at the controls and feeling a machine do what I want.",
		"conduire", "driving",
	}, {
		"20", "Je souhaite contribuer à la protection de l'environnement", "environment",
		"J'aime trouver comment gaspiller moins, polluer moins et laisser la nature en meilleur état.", "I like finding ways to waste less, pollute less and leave nature in a better state.",
		"la planète", "the planet",
	}, {
		"21", "Je souhaite m'occuper d'enfants", "children",
		"J'aime jouer avec des enfants, répondre à leurs questions et les voir grandir.", "I like playing with children, answering their questions and seeing them grow up.",
		"les enfants", "children",
	}, {
		"22", "Je souhaite prendre soin des autres", "care",
		"J'aime m'occuper de quelqu'un qui va mal, et faire que sa journée soit meilleure.", "I like looking after someone who is unwell and making their day better.",
		"prendre soin", "caring",
	}, {
		"23", "Je souhaite protéger et secourir", "protect",
		"J'aime veiller sur les autres et les protéger du danger.", "I like looking out for others and keeping them from harm.",
		"protéger", "protecting",
	}, {
		"24", "Je souhaite transmettre", "teach",
		"J'aime expliquer à quelqu'un ce que je sais, jusqu'au moment où tout s'éclaire.", "I like explaining what I know to someone until it clicks.",
		"expliquer", "explaining",
	}, {
		"25", "Je suis amateur / amatrice de sensations fortes", "thrills",
		"J'aime avoir le cœur qui bat\u00a0: la vitesse, la hauteur, un peu de peur.", "I like it when my heart beats fast: speed, heights, being a little scared.",
		"les sensations fortes", "thrills",
	}, {
		"26", "Je suis attiré / attirée par l'envers du décor", "backstage",
		"J'aime travailler en coulisses, là où l'on fait marcher ce que les autres voient.", "I like working behind the scenes, where people run what others see.",
		"les coulisses", "behind the scenes",
	}, {
		"27", "Je suis passionné / passionnée par la cuisine", "cooking",
		"J'aime cuisiner, goûter, changer une recette et voir les autres se régaler.", "I like cooking, tasting, changing a recipe and seeing others enjoy it.",
		"cuisiner", "cooking",
	}, {
		"28", "Je suis passionné / passionnée par les autres cultures", "cultures",
		"J'aime découvrir comment on vit ailleurs\u00a0: la langue, la musique, les fêtes.", "I like finding out how people live elsewhere: the language, the music, the feasts.",
		"les autres cultures", "other cultures",
	}, {
		"29", "Je suis passionné / passionnée par les nouvelles technologies", "technology",
		"J'aime comprendre comment marchent les machines et les logiciels, et essayer ce qui vient de sortir.", "I like finding out how machines and software work, and trying what has just come out.",
		"les technologies", "technology",
	}, {
		"30", "Je suis un / une artiste", "art",
		"J'aime jouer, chanter, danser, filmer ou peindre pour montrer ce que je ressens.", "I like acting, singing, dancing, filming or painting to show what I feel.",
		"l'art", "art",
	},
}

// Cards are the interests of edition 4, in its order, as the program says them in some languages.
func Cards(langs ...language.Tag) []careers.Interest {
	all := make([]careers.Interest, len(cards))
	for i, c := range cards {
		all[i] = c.in(langs)
	}
	return all
}

func (c card) in(langs []language.Tag) careers.Interest {
	said := func(fr, en string) careers.Text {
		return careers.TextIn(langs, func(lang language.Tag) string {
			if lang == language.French {
				return fr
			}
			return en
		})
	}
	return careers.Interest{ID: c.id, Text: said(c.fr, c.en), Name: said(c.nom, c.name), Label: c.label}
}

// interest is what the register has under a code: one of the cards, where it still means by the
// code what it meant in the edition that they were written for, else what it says itself.
func (r *reader) interest(code, label string) *careers.Interest {
	i := slices.IndexFunc(cards[:], func(c card) bool { return c.code == code })
	if i >= 0 && slug(cards[i].label) == slug(label) {
		langs := []language.Tag{language.French}
		if r.beside != language.Und { // not to be written, and a session changes its language
			langs = careers.Languages()
		}
		like := cards[i].in(langs)
		like.Sources = r.source
		return &like
	}
	return &careers.Interest{ID: interestID(strings.Clone(code)), Text: published(strings.Clone(label)), Sources: r.source}
}

func interestID(code string) careers.InterestID {
	return careers.InterestID("interet-" + strings.ToLower(code))
}
