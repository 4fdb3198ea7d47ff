package onet_test

import (
	"errors"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/onet"
	"parcours/careers/register"
)

// FuzzRead reads any text as tables of the database: what is no problem is a graph.
func FuzzRead(f *testing.F) {
	names := []string{"Occupation Data.txt", "Task Statements.txt", "Skills.txt", "Technology Skills.txt", "Interests.txt", "Related Occupations.txt", "Alternate Titles.txt"}
	texts := make([][]byte, len(names))
	for i, name := range names {
		for _, c := range []byte(small[name]) {
			if c == '|' {
				c = '\t'
			}
			texts[i] = append(texts[i], c)
		}
	}
	f.Add(texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6], []byte(wages))
	f.Fuzz(func(t *testing.T, a, b, c, d, e, g, h, pay []byte) {
		folder := fstest.MapFS{"oews-2031.csv": {Data: pay}}
		for i, text := range [][]byte{a, b, c, d, e, g, h} {
			folder[names[i]] = &fstest.MapFile{Data: text}
		}
		from, err := register.Open("db_31_0", folder)
		if err != nil {
			t.Fatal(err)
		}
		parts, _, err := onet.Read([]*register.Edition{from}, register.Options{})
		if err != nil {
			if _, ok := errors.AsType[careers.Problems](err); !ok {
				t.Errorf("not a problem: %v", err)
			}
			return
		}
		made, err := careers.New(parts)
		if err != nil {
			t.Fatalf("what was read is no graph: %v", err)
		}
		written(t, made)
	})
}
