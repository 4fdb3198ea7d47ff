package rome

import (
	"regexp"
	"strings"

	"parcours/careers"
)

// What sentences on access say beside diplomas, without accents.
var (
	// wished is in those that say what helps rather than what is asked, possible in those
	// that say what may; added in those that say what may follow.
	wished   = regexp.MustCompile(`atout|appreci|un plus|recommand|conseillee?s?\b|souhait|facilit|prefer|pertinent|utiles?\b|benefi|envisageable|possible de (faire|devenir)|(non|pas|sans etre) (obligatoire|exige|requis|indispensable|necessaire)|(obligatoires?|exigee?s?|requise?s?) pour (les|certaine?s)`)
	possible = regexp.MustCompile(`\b(peut|peuvent)\b`)
	added    = regexp.MustCompile(`\b(peut|peuvent|peut-etre|pouvant)( \pL+)?( etre)? complete`)
	// hedged is in those that ask sometimes; asking in those that ask.
	hedged = regexp.MustCompile(`\b(peut|peuvent|generalement|souvent|parfois|selon|ou (avec |par |grace a )?(une |de l.|d.une |l.|plusieurs )?(\pL+ )?experience)\b`)
	asking = regexp.MustCompile(`\b(obligatoires?|exigee?s?|requise?s?|accessibles? (avec|a partir|apres))\b`)
	// opening is in those that tell a way in, another in those that tell one more.
	opening = regexp.MustCompile(`\baccessibles?\b|^- `)
	another = regexp.MustCompile(`\b(egalement|aussi)\b|^- `)
	// free is in those that ask for no diploma, unless they are bound; otherwise in those
	// that let experience do.
	free      = regexp.MustCompile(`\b(sans|aucune?|pas d.|ni) ?(aucune? |condition de )?(diplome|qualification|formation|certification,)|\bpas conditionnee? par la detention d.un diplome`)
	bound     = regexp.MustCompile(`\bne (peut|peuvent|saurait) |\bpas de diplome d|aucune formation (interne|complementaire)`)
	otherwise = regexp.MustCompile(`\baccessible .*experience`)
	// stated is in those that tell the levels of all ways in, shared where they tell that
	// of each.
	stated = regexp.MustCompile(`\bniveaux? d.etudes?\b|\bce diplome correspond\b|\bces (qualifications|diplomes|formations) de niveau`)
	shared = regexp.MustCompile(` pour (le|la) `)
)

// access is what the sentences on access to a job say of diplomas.
type access struct {
	lowest int  // level of the lowest way in that they name; 0 where one has no known level
	asked  int  // the level that they ask for; 0 where they do not say so plainly
	isFree bool // they ask for none
}

// accessBy reads the sentences on access to a job. What is merely wished for counts only
// where nothing else is named and nothing says that one may come without.
func accessBy(texts []string) (a access) {
	var hard, soft, plainly need
	isAsking, isAskingPlainly, isOtherwise, isShared := false, false, false, false
	for _, text := range texts {
		for sentence := range strings.SplitSeq(text, ". ") {
			plain, n := unaccented(sentence), asked(sentence)
			isFree := free.MatchString(plain) && !bound.MatchString(plain)
			a.isFree = a.isFree || isFree
			isOtherwise = isOtherwise || n.height == 0 && otherwise.MatchString(plain)
			if n == (need{}) || added.MatchString(plain) {
				continue
			}
			switch isOpening := opening.MatchString(plain); {
			case !isOpening && n.known() > 0 && stated.MatchString(plain):
				plainly, isShared = n, shared.MatchString(plain)
				isAskingPlainly = asking.MatchString(plain) && !hedged.MatchString(plain)
			case isFree || wished.MatchString(plain):
				if !possible.MatchString(plain) {
					soft = soft.beside(n)
				}
			case !isOpening && n.isOpen && hard != (need{}): // examples
			case n.height > 0 || isOpening && n.isNamed && (hard == (need{}) || another.MatchString(plain)):
				hard = hard.beside(n)
				isAsking = isAsking || n.height > 0 && asking.MatchString(plain)
				isOtherwise = isOtherwise || n.height > 0 && hedged.MatchString(plain)
			}
		}
	}
	switch {
	case plainly.height > 0 && hard.known() == 0:
		hard, isAsking = plainly, isAskingPlainly
	case plainly.height > 0 && !isShared:
		hard.height = lower(hard.height, plainly.height)
	case hard == (need{}) && !a.isFree:
		hard = soft
	}
	a.lowest = hard.known().level()
	if isAsking && !isOtherwise && !a.isFree && !hard.isOpen && !hard.height.isBetween() {
		a.asked = hard.height.level()
	}
	return a
}

// beside is what is asked for by two sentences, each of which tells ways in.
func (n need) beside(other need) need {
	return need{lower(n.height, other.height), n.isOpen || other.isOpen, n.isNamed || other.isNamed}
}

// known is the height of the lowest way in. Nothing stands below a CAP, so it is known
// beside one whatever the others are.
func (n need) known() height {
	if n.isOpen && n.height.level() != lowestLevel {
		return 0
	}
	return n.height
}

// lowestLevel is that of the lowest diplomas that lead to a job.
const lowestLevel = 3

// firstColumn is that of the lowest level; before it stand those of jobs that have none:
// of those without diploma, and behind all the one of those of which it is not told.
const (
	freeColumn  = 0
	firstColumn = 1
)

// place is where a job stands among the names of [columns].
func (a access) place() int {
	switch {
	case a.lowest > 0:
		return firstColumn + a.lowest - lowestLevel
	case a.isFree:
		return freeColumn
	}
	return firstColumn + 8 - lowestLevel + 1
}

// levels are the levels of training in French words; years count from the end of the
// "collège".
func levels(ours sentence) []careers.Level {
	return []careers.Level{
		{EQF: 3, StudyYears: 2, Name: ours("CAP, BEP", "CAP or BEP")},
		{EQF: 4, StudyYears: 3, Name: ours("bac", "baccalauréat")},
		{EQF: 5, StudyYears: 5, Name: ours("bac+2", "bac+2")},
		{EQF: 6, StudyYears: 6, Name: ours("bac+3", "bac+3")},
		{EQF: 7, StudyYears: 8, Name: ours("bac+5", "bac+5")},
		{EQF: 8, StudyYears: 11, Name: ours("doctorat", "a doctorate")},
	}
}

// columns name the places of jobs, see [access.place]. They order by diploma alone: a step
// for "cadres" would put them above jobs that ask for more. Jobs of which the register
// tells no level stand last, so that nobody takes that for a level below another.
func columns(ours sentence) []careers.Column {
	return []careers.Column{
		{Title: ours("Sans diplôme", "No diploma needed"), Middle: ours("sans diplôme", "no diploma"), Short: ours("sans", "none")},
		{Title: ours("CAP, BEP", "CAP or BEP"), Middle: ours("CAP, BEP", "CAP, BEP"), Short: ours("CAP", "CAP")},
		{Title: ours("Bac", "Baccalauréat"), Middle: ours("bac", "bac"), Short: ours("bac", "bac")},
		{Title: ours("Bac+2", "Bac+2"), Middle: ours("bac+2", "bac+2"), Short: ours("+2", "+2")},
		{Title: ours("Bac+3", "Bac+3"), Middle: ours("bac+3", "bac+3"), Short: ours("+3", "+3")},
		{Title: ours("Bac+5", "Bac+5"), Middle: ours("bac+5", "bac+5"), Short: ours("+5", "+5")},
		{Title: ours("Doctorat", "Doctorate"), Middle: ours("doctorat", "doctorate"), Short: ours("+8", "+8")},
		{Title: ours("Niveau non dit", "Level not stated"), Middle: ours("niveau non dit", "not stated"), Short: ours("n.d.", "n.s."), Apart: true},
	}
}
