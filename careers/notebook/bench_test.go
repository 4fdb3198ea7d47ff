package notebook

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"parcours/careers"
)

// thick is a notebook of n entries, in all lists.
func thick(n int) (c Content) {
	for i := range n / 6 {
		id := careers.NodeID(fmt.Sprint("n", i))
		c.Skills = append(c.Skills, Skill{careers.SkillID(id), careers.Able})
		c.Kept, c.Notes = append(c.Kept, Choice{id, "why"}), append(c.Notes, Note{id, "x"})
		c.Aside = append(c.Aside, Choice{"o" + id, ""})
		c.Routes = append(c.Routes, Route{Nodes: []careers.NodeID{"a", id}, Note: "x"})
		c.Questions = append(c.Questions, Question{Node: id, Ask: "Why?"})
	}
	return c
}

// saved does what one save does with a file that another program has written to.
func saved(t testing.TB, text string, now Renames) {
	theirs, _, err := Decode(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	theirs = theirs.Rename(now)
	mine := theirs
	mine.Notes = append(mine.Notes[:len(mine.Notes):len(mine.Notes)], Note{"new", "y"})
	joined, _ := Merge(theirs, mine, theirs)
	if err := Encode(&bytes.Buffer{}, joined, []byte(text), now, ""); err != nil {
		t.Fatal(err)
	}
}

func BenchmarkSave(b *testing.B) {
	for _, n := range []int{100, 1000, 5000} {
		text := written(b, thick(n), "")
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				saved(b, text, func(id careers.NodeID) careers.NodeID { return id })
			}
		})
	}
}

// Every text that is looked at allocates, so allocations count the looks.
func TestASaveLooksAtEachEntryAFewTimes(t *testing.T) {
	each := func(n int) float64 {
		text := written(t, thick(n), "")
		return testing.AllocsPerRun(1, func() { saved(t, text, func(id careers.NodeID) careers.NodeID { return id }) }) / float64(n)
	}
	few, many := each(300), each(2400)
	if many > 1.2*few {
		t.Errorf("%.0f allocations an entry of 300, %.0f of 2,400", few, many)
	}
}
