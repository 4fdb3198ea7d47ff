package rome

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// height is how high a diploma stands: twice its EQF level, so that years of study that
// end between two levels stand between them; 0 where that is not known.
type height int

// level is the EQF level, the higher one of what lies between two: bac+4 leads to no
// column of its own and is above bac+3.
func (h height) level() int { return int(h+1) / 2 }

// isBetween reports whether no level is that of the diploma.
func (h height) isBetween() bool { return h%2 == 1 }

// The words by which the register names diplomas, with their heights. Acronyms are in
// capitals only, for "but" and "cap" are words, too; all else is without accents. The
// levels are those of the national framework (décret 2019-14): of the general diplomas by
// their names, of a job's own State diploma by its entry in the national register (RNCP).
// The diploma of specialised medical studies (DES) ends the third cycle, as a doctorate
// does, and a veterinary surgeon's is one. A diploma of another name has no level here.
// None of these ever changes.
var (
	acronyms = map[string]height{
		"CAP": 6, "CAPA": 6, "BEP": 6, "BEPA": 6, "BPA": 6, "DEAES": 6, "BP": 8, "BPJEPS": 8, "DEAS": 8, "DEAP": 8, "DETISF": 8, "DEME": 8, "BMA": 8,
		"BTS": 10, "BTSA": 10, "BTSM": 10, "DUT": 10, "DEUG": 10, "DEUST": 10, "DEJEPS": 10, "BUT": 12, "DESJEPS": 12, "DCG": 12, "DECESF": 12, "CAFERUIS": 12, "DSCG": 14, "DESS": 14,
	}
	diplomas = map[string]height{
		"baccalaureat": 8, "bachelor": 12, "licence": 12, "licences": 12, "master": 14, "masters": 14, "mastere": 14, "ingenieur": 14, "ingenieurs": 14, "doctorat": 16,
	}
	// namedDiplomas are by the beginning of their names, stateDiplomas of what follows
	// "diplôme d'État", the longer beginning first.
	namedDiplomas = []named{
		{"brevet de technicien superieur", 10}, {"brevet de technicien", 8}, {"brevet professionnel agricole", 6}, {"brevet professionnel", 8},
		{"brevet technique des metiers superieur", 10}, {"brevet technique des metiers", 8}, {"brevet des metiers d art", 8}, {"brevet de maitrise", 10},
		{"brevet d etudes professionnelles", 6}, {"certificat d aptitude professionnelle aux", 0}, {"certificat d aptitude professionnelle", 6}, {"certificat de capacite d orthophon", 14}, {"diplome d etudes specialisees", 16},
		{"diplome de technicien superieur d imagerie", 12}, {"diplome national d art", 12}, {"diplome national des metiers d art", 12}, {"diplome national superieur d expression", 14}, {"diplome de veterinaire", 16},
	}
	stateDiplomas = []named{
		{"accompagnant educ", 6}, {"ambulancier", 6}, {"aide soignant", 8}, {"auxiliaire de puer", 8}, {"moniteur educ", 8}, {"technicien de l intervention", 8}, {"technicien d intervention", 8},
		{"infirmier anesthesiste", 14}, {"infirmier de bloc", 14}, {"infirmier en pratique avancee", 14}, {"infirmi", 12},
		{"ergotherap", 12}, {"psychomot", 12}, {"manipulateur", 12}, {"pedicure", 12}, {"educateur", 12}, {"assistant de service social", 12},
		{"mediateur familial", 12}, {"conseiller en economie sociale", 12}, {"masseur", 14}, {"sage femme", 14}, {"architecte", 14},
		{"veterinaire", 16}, {"docteur", 16}, {"medecin", 16}, {"en medecine", 16}, {"pharmacien", 16},
	}
	// afterBac are the heights by the years that stand behind "bac+". Six or seven are more
	// than bac+5 and less than a doctorate.
	afterBac = map[string]height{"1": 9, "2": 10, "3": 12, "4": 13, "5": 14, "6": 15, "7": 15, "8": 16, "9": 16, "10": 16, "11": 16, "12": 16, "13": 16}
)

// named is the height of the diplomas whose names begin in some way.
type named struct {
	beginning string
	height    height
}

// token is a word or a sign of a sentence; plain is it in lower case without accents.
type token struct{ word, plain string }

func tokens(sentence string) (all []token) {
	words, plain := signed(sentence), signed(unaccented(sentence))
	if len(words) != len(plain) { // a letter that falls apart without its accent
		words = plain
	}
	for i := range words {
		all = append(all, token{words[i], plain[i]})
	}
	return all
}

// signed are the words of a sentence and the signs between them that matter.
func signed(sentence string) (all []string) {
	begin := -1
	for i, c := range sentence {
		isWord := unicode.IsLetter(c) || unicode.IsDigit(c)
		if !isWord && begin >= 0 {
			all, begin = append(all, sentence[begin:i]), -1
		}
		switch {
		case isWord && begin < 0:
			begin = i
		case strings.ContainsRune("+,;:/()", c):
			all = append(all, sentence[i:i+1])
		}
	}
	if begin >= 0 {
		all = append(all, sentence[begin:])
	}
	return all
}

// plainly are some tokens as words between blanks.
func plainly(tokens []token) string {
	var b strings.Builder
	for i, one := range tokens {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(one.plain)
	}
	return b.String()
}

// mention is where a sentence names a diploma.
type mention struct {
	from, to int // its tokens
	height   height
	isBac    bool // "bac+3": years, which may head a list of diplomas
	isOwn    bool // it has a name of its own, though no level is known
}

// mentions are the diplomas that a sentence names, in order.
func mentions(all []token) (found []mention) {
	for i := 0; i < len(all); i++ {
		if m, ok := mentionAt(all, i); ok {
			found = append(found, m)
			i = m.to - 1
		}
	}
	return found
}

var (
	// paper is a word for what may be a diploma, papers where a name follows; owned are those
	// names that are no field of study; vehicles, health and first aid have certificates
	// that are none.
	paper    = regexp.MustCompile(`^(diplomes?|titres?|certificats?|brevets?|certifications?|formations?)$`)
	papers   = regexp.MustCompile(`^(diplomes?|titres?|certificats?|brevets?|certifications?|formations?) (d|de|du|en|dans|national|universitaire|interuniversitaire|professionnel|rncp|a finalite|homologue|artistique|superieur)\b`)
	owned    = regexp.MustCompile(`^(diplomes? (d etat|de|du|d|national|universitaire|interuniversitaire)|titres?|certificats?|brevets?)\b`)
	vaguely  = regexp.MustCompile(`^(diplomes?|titres?|certificats?|brevets?|certifications?|formations?) (d|de|du)( un| une)? (niveaux?|type|fin|l|la)\b`)
	noPapers = regexp.MustCompile(`^(certificats? (d aptitude a la conduite|medical|de vaccination|d immatriculation)|formations? (en interne|interne))`)
	initials = []string{"DU", "DIU", "DES", "DESC", "DEC", "CQP", "CQPI", "DE", "DEI", "MBA"}
	// framed is before the number of a level of the national framework.
	framed = regexp.MustCompile(`\b(diplomes?|qualifications?|formations?|certifications?|finalite|titres?|partir|superieur)\b`)
)

// mentionAt is the diploma that is named from one token on.
func mentionAt(all []token, i int) (mention, bool) {
	word, rest := all[i].plain, all[i+1:]
	if m, ok := yearsAt(all, i); ok {
		return m, true
	}
	at := func(n int, h height) (mention, bool) {
		return mention{from: i, to: i + n, height: h, isOwn: true}, true
	}
	switch {
	case word == "licence" && len(rest) > 1 && rest[0].plain == "de": // of a pilot, of a sport
	case word == "docteur" && len(rest) > 0 && (rest[0].plain == "en" || rest[0].plain == "veterinaire"):
		return at(2, 16)
	case strings.HasPrefix(word, "diplome") && len(rest) > 2 && rest[1].plain == "etat":
		return at(3, begun(stateDiplomas, rest[2:]))
	case all[i].word == "DE" && begun(stateDiplomas, rest) > 0:
		return at(1, begun(stateDiplomas, rest))
	case acronyms[all[i].word] > 0:
		return at(1, acronyms[all[i].word])
	case diplomas[word] > 0:
		return at(1, diplomas[word])
	case paper.MatchString(word) && begun(namedDiplomas, all[i:]) > 0:
		return at(2, begun(namedDiplomas, all[i:]))
	case slices.Contains(initials, all[i].word):
		return at(1, 0)
	case !paper.MatchString(word):
		return mention{}, false
	}
	text := plainly(all[i:min(len(all), i+8)])
	if papers.MatchString(text) && !vaguely.MatchString(text) && !noPapers.MatchString(text) {
		return mention{from: i, to: i + 1, isOwn: owned.MatchString(text)}, true
	}
	return mention{}, false
}

// yearsAt is a level that is told by years of study behind "bac", by "bac" alone or by
// the number that the national framework gives it.
func yearsAt(all []token, i int) (m mention, ok bool) {
	rest := all[i+1:]
	switch m = (mention{from: i, to: i + 1}); {
	case all[i].plain == "bac" && len(rest) > 1 && (rest[0].plain == "+" || rest[0].plain == "plus") && afterBac[rest[1].plain] > 0:
		m.to, m.height, m.isBac = i+3, afterBac[rest[1].plain], true
	case all[i].plain == "bac" && len(rest) > 1 && rest[0].plain == "+": // "Bac + BTS"
		return m, false
	case all[i].plain == "bac":
		m.height = 8
	case strings.HasPrefix(all[i].plain, "niveau") && len(rest) > 0 && len(rest[0].plain) == 1 && rest[0].plain >= "3" && rest[0].plain <= "8" &&
		framed.MatchString(plainly(all[max(0, i-3):i])):
		m.to, m.height = i+2, 2*height(rest[0].plain[0]-'0')
	default:
		return m, false
	}
	return m, true
}

// begun is the height of the diploma that words name, behind "d'", "de" or "du" and brackets.
func begun(diplomas []named, words []token) height {
	for len(words) > 0 && slices.Contains([]string{"d", "de", "du", "(", ")"}, words[0].plain) {
		words = words[1:]
	}
	name := plainly(words[:min(6, len(words))])
	for _, one := range diplomas {
		if strings.HasPrefix(name, one.beginning) {
			return one.height
		}
	}
	return 0
}
