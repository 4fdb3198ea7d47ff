package rome

import (
	"slices"
	"strings"
	"unicode"

	"parcours/careers"
)

// The words by which the register names diplomas, with their EQF levels. Acronyms are in
// capitals only, for "but" and "cap" are words, too. The levels are those of the national
// framework: of the general diplomas by their names, of a job's own State diploma by its
// entry in the national register (RNCP), where it has had one level for years. Diplomas
// of other names do not count. None of these maps ever changes.
var (
	acronyms = map[string]int{
		"CAP": 3, "CAPA": 3, "BEP": 3, "BEPA": 3, "BP": 4, "BPJEPS": 4, "BTS": 5, "BTSA": 5, "DUT": 5, "DEUG": 5, "DEUST": 5, "DEJEPS": 5,
		"BUT": 6, "DESJEPS": 6, "DCG": 6, "DSCG": 7,
	}
	diplomas = map[string]int{
		"baccalauréat": 4, "bachelor": 6, "licence": 6, "master": 7, "masters": 7, "mastère": 7, "ingénieur": 7, "ingénieurs": 7, "doctorat": 8,
	}
	// stateDiplomas are by the beginning of what follows "diplôme d'État".
	stateDiplomas = []struct {
		beginning string
		level     int
	}{
		{"accompagnant éduc", 3}, {"ambulancier", 3}, {"aide soignant", 4}, {"auxiliaire de puér", 4}, {"moniteur éduc", 4}, {"technicien de l intervention", 4},
		{"infirmi", 6}, {"ergothérap", 6}, {"psychomot", 6}, {"manipulateur", 6}, {"pédicure", 6}, {"éducateur", 6}, {"educateur", 6}, {"assistant de service social", 6},
		{"masseur", 7}, {"sage femme", 7}, {"architecte", 7}, {"vétérinaire", 7}, {"docteur", 8},
	}
	// afterBac are the levels by the years that stand behind "bac+".
	afterBac = map[string]int{"2": 5, "3": 6, "4": 6, "5": 7, "6": 7, "7": 7, "8": 8, "9": 8, "10": 8, "11": 8, "12": 8, "13": 8}
)

// wished begin the words of sentences that say what helps rather than what is asked.
var wished = [...]string{"atout", "appréci", "un plus", "recommand", "conseillé", "non obligatoire"}

// lowest is the level of the lowest diploma that the sentences on access to a job name,
// and false where they name none. What is merely wished for does not count, nor that
// experience may stand for a diploma.
func lowest(access []string) (level int, named bool) {
	for _, text := range access {
		for sentence := range strings.SplitSeq(text, ". ") {
			lower := strings.ToLower(sentence)
			if slices.ContainsFunc(wished[:], func(word string) bool { return strings.Contains(lower, word) }) {
				continue
			}
			if found := lowestIn(words(sentence), words(lower)); found > 0 && (!named || found < level) {
				level, named = found, true
			}
		}
	}
	return level, named
}

// words are the words of a text, a sign of addition one of them.
func words(text string) []string {
	return strings.FieldsFunc(strings.ReplaceAll(text, "+", " + "), func(c rune) bool { return c != '+' && !unicode.IsLetter(c) && !unicode.IsDigit(c) })
}

// lowestIn is the level of the lowest diploma that words name, 0 where they name none;
// lower are the same in lower case.
func lowestIn(words, lower []string) (least int) {
	for i, word := range lower {
		level := max(acronyms[words[i]], diplomas[word])
		rest := lower[i+1:]
		switch {
		case word == "bac" && len(rest) > 1 && rest[0] == "+":
			level = afterBac[rest[1]]
		case word == "bac":
			level = 4
		case word == "licence" && len(rest) > 1 && rest[0] == "de": // of a pilot, of a sport
			level = 0
		case word == "docteur" && len(rest) > 0 && rest[0] == "en":
			level = 8
		case strings.HasPrefix(word, "dipl") && len(rest) > 2 && (rest[1] == "état" || rest[1] == "etat"):
			level = stateDiploma(rest[2:])
		}
		if level > 0 && (least == 0 || level < least) {
			least = level
		}
	}
	return least
}

// stateDiploma is the level of the State diploma that words name behind these.
func stateDiploma(words []string) int {
	for len(words) > 0 && (words[0] == "d" || words[0] == "de" || words[0] == "du") {
		words = words[1:]
	}
	name := strings.Join(words[:min(4, len(words))], " ")
	for _, one := range stateDiplomas {
		if strings.HasPrefix(name, one.beginning) {
			return one.level
		}
	}
	return 0
}

// rank is the column of a job: a step for each level of diploma from the first, and one
// more for the jobs of "cadres".
func rank(level int, isCadre bool) int {
	n := max(level-2, 0)
	if isCadre {
		n++
	}
	return n
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

// columns name the ranks. From the second on each holds jobs of cadres from the level
// below, too: see [rank].
func columns(ours sentence) []careers.Column {
	short := [...]string{"sans", "CAP", "bac", "+2", "+3", "+5", "+5c", "+8c"}
	all := []careers.Column{
		{Title: ours("Aucun diplôme nommé", "No diploma named"), Middle: ours("sans diplôme", "no diploma")},
		{Title: ours("CAP, BEP, ou cadre", "CAP, BEP or “cadre”"), Middle: ours("CAP, BEP", "CAP, BEP")},
		{Title: ours("Bac ou cadre", "Baccalauréat or “cadre”"), Middle: ours("bac", "bac")},
		{Title: ours("Bac+2 ou cadre", "Bac+2 or “cadre”"), Middle: ours("bac+2", "bac+2")},
		{Title: ours("Bac+3 ou cadre", "Bac+3 or “cadre”"), Middle: ours("bac+3", "bac+3")},
		{Title: ours("Bac+5 ou cadre", "Bac+5 or “cadre”"), Middle: ours("bac+5", "bac+5")},
		{Title: ours("Cadre bac+5, ou doctorat", "“Cadre” with bac+5, or doctorate"), Middle: ours("cadre bac+5", "cadre, bac+5")},
		{Title: ours("Cadre et doctorat", "“Cadre” with a doctorate"), Middle: ours("cadre bac+8", "cadre, bac+8")},
	}
	for i := range all {
		all[i].Rank, all[i].Short = i, published(short[i])
	}
	return all
}
