package rome

import (
	"regexp"
	"strings"
	"unicode"

	"parcours/careers"
)

// The words by which the register names diplomas, with their EQF levels. Acronyms are in
// capitals only, for "but" and "cap" are words, too; all else is without accents. The
// levels are those of the national framework: of the general diplomas by their names, of a
// job's own State diploma by its entry in the national register (RNCP), where it has had
// one level for years. A diploma of another name has no level here. None of these ever
// changes.
var (
	acronyms = map[string]int{
		"CAP": 3, "CAPA": 3, "BEP": 3, "BEPA": 3, "BPA": 3, "DEAES": 3, "BP": 4, "BPJEPS": 4, "DEAS": 4, "DEAP": 4, "DETISF": 4, "DEME": 4,
		"BTS": 5, "BTSA": 5, "BTSM": 5, "DUT": 5, "DEUG": 5, "DEUST": 5, "DEJEPS": 5, "BUT": 6, "DESJEPS": 6, "DCG": 6, "DECESF": 6, "CAFERUIS": 6, "DSCG": 7, "DESS": 7,
	}
	diplomas = map[string]int{
		"baccalaureat": 4, "bachelor": 6, "licence": 6, "licences": 6, "master": 7, "masters": 7, "mastere": 7, "ingenieur": 7, "ingenieurs": 7, "doctorat": 8,
	}
	// namedDiplomas are by the beginning of their names, stateDiplomas of what follows
	// "diplôme d'État".
	namedDiplomas = []named{
		{"brevet de technicien superieur", 5}, {"brevet de technicien", 4}, {"brevet professionnel agricole", 3}, {"brevet professionnel", 4},
		{"brevet d etudes professionnelles", 3}, {"certificat d aptitude professionnelle", 3}, {"certificat de capacite d orthophon", 7},
	}
	stateDiplomas = []named{
		{"accompagnant educ", 3}, {"ambulancier", 3}, {"aide soignant", 4}, {"auxiliaire de puer", 4}, {"moniteur educ", 4}, {"technicien de l intervention", 4}, {"technicien d intervention", 4},
		{"infirmi", 6}, {"ergotherap", 6}, {"psychomot", 6}, {"manipulateur", 6}, {"pedicure", 6}, {"educateur", 6}, {"assistant de service social", 6},
		{"mediateur familial", 6}, {"conseiller en economie sociale", 6}, {"masseur", 7}, {"sage femme", 7}, {"architecte", 7}, {"veterinaire", 7}, {"docteur", 8},
	}
	// afterBac are the levels by the years that stand behind "bac+".
	afterBac = map[string]int{"1": 4, "2": 5, "3": 6, "4": 6, "5": 7, "6": 7, "7": 7, "8": 8, "9": 8, "10": 8, "11": 8, "12": 8, "13": 8}
)

// named is the level of the diplomas whose names begin in some way.
type named struct {
	beginning string
	level     int
}

// What sentences on access say beside diplomas, without accents.
var (
	// wished is in those that say what helps rather than what is asked.
	wished = regexp.MustCompile(`atout|appreci|un plus|recommand|conseill|souhait|facilit|prefer|(non|pas|sans etre) (obligatoire|exige|requis|indispensable|necessaire)|(obligatoires?|exigee?s?|requise?s?) pour (les|certaine?s)`)
	// hedged is in those that ask sometimes; asking in those that ask.
	hedged = regexp.MustCompile(`\b(peut|peuvent|generalement|souvent|parfois|selon|ou (avec |par |grace a )?(une |de l.|d.une |l.|plusieurs )?(\pL+ )?experience)\b`)
	asking = regexp.MustCompile(`\b(obligatoires?|exigee?s?|requise?s?|accessibles? (avec|a partir|apres))\b`)
	// free is in those that ask for no diploma, otherwise in those that let experience do.
	free      = regexp.MustCompile(`\b(sans|aucune?|pas d.|ni) ?(aucune? )?(diplome|qualification|formation)`)
	otherwise = regexp.MustCompile(`\baccessible .*experience`)
	// vehicles are driven with certificates that are no diplomas; papers are what may be one.
	vehicles = regexp.MustCompile(`certificats? d.aptitude a la conduite`)
	papers   = regexp.MustCompile(`\b(diplomes?|titres? (pro|rncp|certifi|a finalite|homologue|d)|certificat|brevet)`)
	initials = regexp.MustCompile(`\b(DE|DU|DIU|DES|DESC|DEC|CQP)\b`)
)

// access is what the sentences on access to a job say of diplomas.
type access struct {
	lowest  int  // level of the lowest that they name; 0 where none has a level
	asked   int  // the level that they ask for; 0 where they do not say so plainly
	isNamed bool // one is named, whether it has a level or not
	isFree  bool // they ask for none
}

// accessBy reads the sentences on access to a job. What is merely wished for counts only
// where nothing else is named and nothing says that one may come without.
func accessBy(texts []string) (a access) {
	hard, soft, isAsking, isOtherwise := 0, 0, false, false
	for _, text := range texts {
		for sentence := range strings.SplitSeq(text, ". ") {
			plain := unaccented(sentence)
			level := lowestIn(words(sentence), words(plain))
			isFree := free.MatchString(plain)
			names := level > 0 || initials.MatchString(sentence) || papers.MatchString(vehicles.ReplaceAllString(plain, ""))
			a.isFree = a.isFree || isFree
			a.isNamed = a.isNamed || names && !isFree
			isOtherwise = isOtherwise || !names && otherwise.MatchString(plain)
			if isFree || wished.MatchString(plain) {
				soft = lower(soft, level)
				continue
			}
			hard = lower(hard, level)
			isAsking = isAsking || level > 0 && asking.MatchString(plain)
			isOtherwise = isOtherwise || level > 0 && hedged.MatchString(plain)
		}
	}
	switch {
	case hard > 0:
		a.lowest = hard
	case !a.isFree:
		a.lowest = soft
	}
	if isAsking && !isOtherwise && !a.isFree {
		a.asked = hard
	}
	return a
}

// lower is the lower of two levels, of which 0 is none.
func lower(a, b int) int {
	if a == 0 || b > 0 && b < a {
		return b
	}
	return a
}

// words are the words of a text, a sign of addition one of them.
func words(text string) []string {
	return strings.FieldsFunc(strings.ReplaceAll(text, "+", " + "), func(c rune) bool { return c != '+' && !unicode.IsLetter(c) && !unicode.IsDigit(c) })
}

// lowestIn is the level of the lowest diploma that words name, 0 where they name none;
// plain are the same in lower case without accents.
func lowestIn(words, plain []string) (least int) {
	for i, word := range plain {
		level := max(acronyms[words[i]], diplomas[word])
		rest := plain[i+1:]
		switch {
		case word == "bac" && len(rest) > 1 && (rest[0] == "+" || rest[0] == "plus"):
			level = afterBac[rest[1]]
		case word == "bac":
			level = 4
		case word == "licence" && len(rest) > 1 && rest[0] == "de": // of a pilot, of a sport
			level = 0
		case word == "docteur" && len(rest) > 0 && rest[0] == "en":
			level = 8
		case strings.HasPrefix(word, "diplome") && len(rest) > 2 && rest[1] == "etat":
			level = begun(stateDiplomas, rest[2:])
		case words[i] == "DE":
			level = begun(stateDiplomas, rest)
		case word == "brevet", word == "certificat":
			level = begun(namedDiplomas, plain[i:])
		}
		least = lower(least, level)
	}
	return least
}

// begun is the level of the diploma that words name, behind "d'", "de" or "du".
func begun(diplomas []named, words []string) int {
	for len(words) > 0 && (words[0] == "d" || words[0] == "de" || words[0] == "du") {
		words = words[1:]
	}
	name := strings.Join(words[:min(6, len(words))], " ")
	for _, one := range diplomas {
		if strings.HasPrefix(name, one.beginning) {
			return one.level
		}
	}
	return 0
}

// The places of jobs before those that have a level.
const (
	withoutDiploma = iota
	levelUnknown
	firstLevel // of level 3, then one for each
)

// place is where a job stands among the names of [columns].
func (a access) place(isCadre bool) int {
	switch {
	case a.lowest > 0:
		return firstLevel + a.lowest - 3
	case !a.isFree && (a.isNamed || isCadre):
		return levelUnknown
	}
	return withoutDiploma
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
		{EQF: 8, StudyYears: 11, Name: ours("doctorat", "doctorate")},
	}
}

// columns name the places of jobs, see [access.place]. They order by diploma alone: a step
// for "cadres" would put them above jobs that ask for more.
func columns(ours sentence) []careers.Column {
	short := [...]string{"sans", "n.d.", "CAP", "bac", "+2", "+3", "+5", "+8"}
	all := []careers.Column{
		{Title: ours("Sans diplôme, ou aucun nommé", "No diploma, or none named"), Middle: ours("sans diplôme", "no diploma")},
		{Title: ours("Niveau non déterminé", "Level not determined"), Middle: ours("indéterminé", "unknown")},
		{Title: ours("CAP, BEP", "CAP or BEP"), Middle: ours("CAP, BEP", "CAP, BEP")},
		{Title: ours("Bac", "Baccalauréat"), Middle: ours("bac", "bac")},
		{Title: ours("Bac+2", "Bac+2"), Middle: ours("bac+2", "bac+2")},
		{Title: ours("Bac+3", "Bac+3"), Middle: ours("bac+3", "bac+3")},
		{Title: ours("Bac+5", "Bac+5"), Middle: ours("bac+5", "bac+5")},
		{Title: ours("Doctorat", "Doctorate"), Middle: ours("doctorat", "doctorate")},
	}
	for i := range all {
		all[i].Short = published(short[i])
	}
	return all
}
