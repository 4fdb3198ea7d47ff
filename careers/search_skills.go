package careers

import (
	"cmp"
	"slices"

	"golang.org/x/text/language"
)

// Skills returns the skills in whose names every word of the query is found, best first;
// equal ones in dataset order. Words are found as by [Index.Search].
func (x *Index) Skills(query string, lang language.Tag) []*Skill {
	q := x.parse(query)
	if len(q.groups) == 0 {
		return nil
	}
	finds := make([][]find, len(q.words))
	own := slices.Index(x.langs, lang)
	for i := range q.words {
		best := make([]find, len(x.skills))
		x.answering(&q.words[i], func(word *indexedWord, how closeness) {
			worth := worth(how)
			from, _ := slices.BinarySearch(word.texts, x.skillTexts)
			for _, t := range word.texts[from:] {
				best[x.skillAt[t-x.skillTexts]].beat(x.texts[t].points(&worth, own), t)
			}
		})
		finds[i] = best
	}
	var found []int
	points := make([]int, len(x.skills))
	for i := range x.skills {
		var missing int
		if points[i], missing = q.points(finds, i); missing == 0 {
			found = append(found, i)
		}
	}
	slices.SortStableFunc(found, func(a, b int) int { return cmp.Compare(points[b], points[a]) })
	skills := make([]*Skill, len(found))
	for i, at := range found {
		skills[i] = x.skills[at]
	}
	return skills
}
