package rome

import (
	"regexp"
	"slices"
	"strings"
)

// need is what a sentence asks for: the height of the lowest way in that it names.
type need struct {
	height  height // 0 where no way in has a known one
	isOpen  bool   // one of the ways in has no known height, so that it may be lower
	isNamed bool   // a diploma of its own name is among them
}

// The ways in which two diplomas that follow each other stand together.
type joint uint8

const (
	apposed joint = iota // two names of one: "Bac+2 BTS"
	both                 // "et"
	listed               // ",": as the rest of the list
	either               // "ou", "à"
	then                 // "complété par", of the one before
	after                // ", complété par", of all before
	whole                // ", tous deux de niveau", the level of all before
)

var (
	equal   = regexp.MustCompile(`\b(equivalent|correspond\w*|equivaut|prepar\w*) (a|au)\b|\bsoit (un|une|de)? ?niveau`)
	next    = regexp.MustCompile(`\b(complete\w*|suivie?s?|puis|prolonge\w*|assortie?s?|conferant)\b`)
	besides = regexp.MustCompile(`\bainsi qu`)
	// level is what goes before the level of all that is named before.
	level = regexp.MustCompile(`(, (tous deux |toutes deux |generalement |typiquement )?(de |au |a )?niveaux?|, allant (du|de)|\bou (un |une )?autres? \pL+ de niveau)$`)
	// joiner is the last sign or word that joins, where nothing follows that tells of
	// something else.
	joiner = regexp.MustCompile(`(^| )(,|;|/|ou|et|soit|voire|a|au|aux|jusqu) ((un|une|le|la|les|l|d|de|du|des|a|au|bien|encore|meme|autre|avec|par|defaut|partir|niveaux?|formations?|diplomes?|titres?|equivalent|minimum|professionnel(le)?s?|universitaires?|l obtention|,|\+ \d) )*$`)
	// example begins what tells a diploma by examples.
	example = regexp.MustCompile(`\b(comme|tel(le)?s?|notamment|exemple|generalement|typiquement|inclu\w*|allant du?|type)\b`)
	// ranged is before what is no sum: two ends of a range, or two that are usual.
	ranged = regexp.MustCompile(`\b(entre|varie\w*|vont|allant|profils?)\b`)
	apart  = regexp.MustCompile(`\bpour (le|la|les|des) |\bsont (des|courants?)\b`)
)

// jointOf is how a diploma stands to the one before it, by what is between.
func jointOf(between []token) joint {
	text := plainly(between)
	switch {
	case equal.MatchString(text):
		return apposed
	case level.MatchString(text):
		return whole
	case besides.MatchString(text):
		return both
	case next.MatchString(text) && strings.Contains(next.ReplaceAllString(text, "\x00"), ", \x00"):
		return after
	case next.MatchString(text):
		return then
	}
	if m := joiner.FindStringSubmatch(text + " "); m != nil {
		switch m[2] {
		case ",", ";":
			return listed
		case "et":
			return both
		}
		return either
	}
	padded := " " + text + " "
	switch {
	case strings.Contains(padded, " ou "):
		return either
	case strings.Contains(padded, " , "):
		return listed
	}
	return apposed
}

// asked reads a sentence: of what it joins one has the highest, of what it leaves to
// choose the lowest is enough.
func asked(sentence string) need {
	all := tokens(sentence)
	found, joints := told(all)
	if len(found) == 0 {
		return need{}
	}
	// a comma is what ends its list
	for i := len(joints) - 1; i > 0; i-- {
		if joints[i] == listed {
			joints[i] = either
			if i+1 < len(joints) && joints[i+1] == both {
				joints[i] = both
			}
		}
		if joints[i] == both && (ranged.MatchString(plainly(all[:found[i-1].from])) || apart.MatchString(plainly(all[found[i-1].to:]))) {
			joints[i] = either
		}
	}
	var (
		n        need
		way      = found[0].height
		head     height // of the list: "Bac+2 BTS, DUT ou diplôme de la branche"
		clause   need
		waysEnd  = func() { clause = clause.or(way, head) }
		clauseIn = func() { n, clause = n.and(clause), need{} }
	)
	for i, m := range found {
		n.isNamed = n.isNamed || m.isOwn
		if i == 0 {
			continue
		}
		switch joints[i] {
		case either:
			waysEnd()
			way = m.height
		case whole:
			waysEnd()
			clause.isOpen, way = false, m.height
		case after:
			waysEnd()
			clauseIn()
			way, head = m.height, 0
		default:
			if found[i-1].isBac && m.from == found[i-1].to {
				head = found[i-1].height
			}
			way = max(way, m.height)
		}
	}
	waysEnd()
	clauseIn()
	return n
}

// or is what is asked for where there is another way in, one of no known height standing
// as high as the list it is in.
func (n need) or(way, head height) need {
	if way == 0 {
		way = head
	}
	n.isOpen = n.isOpen || way == 0
	n.height = lower(n.height, way)
	return n
}

// and is what is asked for where something is asked for besides. What it is at least
// remains true where the height of one is not known.
func (n need) and(besides need) need {
	known := need{height: max(n.least(), besides.least()), isNamed: n.isNamed || besides.isNamed}
	if known.height == 0 {
		known.height, known.isOpen = max(n.height, besides.height), n.isOpen || besides.isOpen
	}
	return known
}

// least is the height that is asked for in any case.
func (n need) least() height {
	if n.isOpen {
		return 0
	}
	return n.height
}

// lower is the lower of two heights, of which 0 is none.
func lower(a, b height) height {
	if a == 0 || b > 0 && b < a {
		return b
	}
	return a
}

// told are the diplomas that count, and how each stands to the one before: what stands in
// brackets or as an example tells more of a diploma and is none beside it.
func told(all []token) (found []mention, joints []joint) {
	depth, end := make([]int, len(all)+1), 0
	for i, one := range all {
		switch one.plain {
		case "(":
			end++
		case ")":
			end = max(0, end-1)
		}
		depth[i+1] = end
	}
	inBrackets, isExample := -1, false // the diploma that the brackets tell of
	for _, m := range mentions(all) {
		if len(found) == 0 {
			found, joints = append(found, m), append(joints, apposed)
			continue
		}
		last := found[len(found)-1]
		between := slices.Clone(all[last.to:m.from])
		isInside := depth[m.from] > depth[last.from]
		switch {
		case isInside && last.height > 0 || isExample:
			continue
		case isInside:
			inBrackets = len(found)
		}
		outside := between[:0]
		for i := range between {
			at := last.to + i
			if isInside || depth[at+1] <= min(depth[m.from], depth[last.from]) && all[at].plain != ")" {
				outside = append(outside, all[at])
			}
		}
		if example.MatchString(plainly(outside)) && last.height > 0 {
			isExample = true
			continue
		}
		how := jointOf(outside)
		if inBrackets == len(found) {
			how = apposed
		}
		if m.height == 0 && !m.isOwn && how != either && how != listed {
			continue // "une formation complémentaire en …"
		}
		found, joints = append(found, m), append(joints, how)
	}
	return found, joints
}
