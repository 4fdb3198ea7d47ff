package notebook

import (
	"bytes"
	"slices"
	"strings"
	"testing"
)

// FuzzMerge looks for two notebooks, of two programs that began with a third, that
// cannot be joined, lose an entry, or cannot be read once they are written.
func FuzzMerge(f *testing.F) {
	f.Add("", "notes: {a: x}\n", "notes: {a: y}\nskills: {s: yes}\n")
	f.Add(page, page, strings.ReplaceAll(page, "learning", "yes"))
	f.Add("kept: {a: b}", "routes: [{nodes: [a, b], note: c}]\n", "routes: [{nodes: [a, b], aim: d}]\nquestions: [{ask: e}]\n")
	f.Add("cards: {a: me}", "cards: {a: not-me, b: sometimes}", "cards: {a: sometimes}")
	f.Fuzz(func(t *testing.T, base, mine, theirs string) {
		var c [3]Content
		for i, text := range []string{base, mine, theirs} {
			var err error
			if c[i], _, err = Decode(strings.NewReader(text)); err != nil {
				return
			}
		}
		strangers, _ := Merge(Content{}, c[1], c[2])
		for _, one := range slices.Concat(keysOf(c[1]), keysOf(c[2])) {
			if !slices.Contains(keysOf(strangers), one) {
				t.Errorf("%q is lost of\n%q\n%q", one, mine, theirs)
			}
		}
		joined, _ := Merge(c[0], c[1], c[2])
		for _, merged := range []Content{strangers, joined} {
			var b bytes.Buffer
			if err := Encode(&b, merged, []byte(theirs), nil, ""); err != nil {
				t.Fatal(err)
			}
			if back, _, err := Decode(bytes.NewReader(b.Bytes())); err != nil || !back.Equal(merged) {
				t.Errorf("%v\n%+v\n%+v\n%s", err, merged, back, b.String())
			}
		}
	})
}

// keysOf names all entries.
func keysOf(c Content) (all []string) {
	add := func(list string, keys ...string) {
		for _, k := range keys {
			all = append(all, list+" "+k)
		}
	}
	for _, x := range c.Skills {
		add("skill", string(x.ID))
	}
	for _, x := range c.Cards {
		add("card", string(x.ID))
	}
	for _, x := range c.Kept {
		add("kept", string(x.Node))
	}
	for _, x := range c.Aside {
		add("aside", string(x.Node))
	}
	for _, x := range c.Routes {
		add("route", x.path())
	}
	for _, x := range c.Notes {
		add("note", string(x.Node))
	}
	for _, x := range c.Questions {
		add("question", string(x.Node)+" "+x.Ask)
	}
	return all
}
