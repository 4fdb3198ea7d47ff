package careers

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"

	"parcours/careers/legible"
)

// nodeNames are the shorter names of a node.
type nodeNames struct{ name, middle, short Text }

// GivenNames returns the names that the dataset gives a node; zero those that
// follow from its title.
func (n *Node) GivenNames() (name, middle, short Text) {
	return n.given.name, n.given.middle, n.given.short
}

// Names are the names of a node, the longest first and none empty, in a language or the first
// that has them. A short one that follows from a title and keeps but a few letters of its
// words is left out: it says nothing to those who do not know it.
func (n *Node) Names(lang language.Tag) (all []string) {
	for _, name := range []Text{n.LongName(), n.Name, n.Middle} {
		if s := name.In(lang); s != "" {
			all = append(all, s)
		}
	}
	if s := n.Short.In(lang); s != "" && (!n.given.short.IsZero() || isTelling(s) || len(all) == 0) {
		all = append(all, s)
	}
	return all
}

// Brief is the shortest of [Node.Names].
func (n *Node) Brief(lang language.Tag) string {
	all := n.Names(lang)
	return all[len(all)-1]
}

// leastTelling is how many letters of a word tell it.
const leastTelling = 4

// isTelling reports whether one may recognise the words of a shortened name.
func isTelling(name string) bool {
	for word := range strings.FieldsSeq(name) {
		if strings.HasSuffix(word, "…") || strings.HasSuffix(word, ".") && utf8.RuneCountInString(word) <= leastTelling {
			return false
		}
	}
	return true
}

// LongName is what to call a node of a graph where there is room for more than its name:
// that where the dataset gives it, else the title in one form.
func (n *Node) LongName() Text { return n.long }

// deriveNames completes the names of nodes from their titles, language by language.
// What is given stands. No name is a title or a given name of another node, and of those
// that would be alike the later one gets other words of its title. Short names end in a
// number where nothing else tells them apart.
func deriveNames(nodes []*Node) {
	for _, n := range nodes {
		n.given = nodeNames{n.Name, n.Middle, n.Short}
	}
	d := deriving{titles: map[string]*titled{}, words: titleWords{}, owners: map[string]*Node{}}
	for _, n := range nodes {
		for _, text := range [...]Text{n.Title, n.Name, n.Middle, n.Short} {
			for tag, name := range text.each {
				d.own(tag, name, n)
				d.own(tag, d.titled(tag, name).whole, n)
			}
		}
		n.long = completed(Text{}, n.Title, func(tag, title string) string {
			if !n.Name.IsZero() {
				if name, ok := n.Name.find(language.Make(tag)); ok {
					return name
				}
			}
			return d.titled(tag, title).whole
		})
	}
	d.derive(nodes, func(n *Node) *Text { return &n.Name }, func(t *titled, _ string, free func(string) bool) string {
		return t.called(free)
	})
	d.derive(nodes, func(n *Node) *Text { return &n.Middle }, func(t *titled, name string, free func(string) bool) string {
		if legible.Cells(name) <= MiddleWidth { // which stands there, too
			return ""
		}
		return t.middle(free)
	})
	for _, n := range nodes {
		if !n.Middle.IsZero() { // no language is to lend one where the name itself has room
			n.Middle = completed(n.Middle, n.Name, func(_, name string) string { return name })
		}
	}
	serial := map[string]int{}
	d.derive(nodes, func(n *Node) *Text { return &n.Short }, func(t *titled, _ string, free func(string) bool) string {
		return t.brief(free, serial)
	})
}

// deriving is what the names of a graph's nodes are made of.
type deriving struct {
	titles map[string]*titled // those that were read
	words  titleWords
	// owners are the nodes whose title or given name a text of a language is; nil for
	// that of several.
	owners map[string]*Node
}

func (d deriving) titled(tag, title string) *titled {
	t, known := d.titles[tag+title]
	if !known {
		t = newTitled(title, tag, d.words)
		d.titles[tag+title] = t
	}
	return t
}

func (d deriving) own(tag, name string, n *Node) {
	key := nameKey(tag, name)
	if had, known := d.owners[key]; known && had != n {
		n = nil
	}
	d.owners[key] = n
}

func nameKey(tag, name string) string { return tag + "\t" + strings.ToLower(name) }

// derive completes one form of the names.
func (d deriving) derive(nodes []*Node, form func(*Node) *Text, make func(t *titled, name string, free func(string) bool) string) {
	taken := map[string]bool{}
	for _, n := range nodes {
		for tag, text := range form(n).each {
			taken[nameKey(tag, text)] = true
		}
	}
	for _, n := range nodes {
		*form(n) = completed(*form(n), n.Title, func(tag, title string) string {
			made := make(d.titled(tag, title), n.Name.tagged(tag), func(name string) bool {
				key := nameKey(tag, name)
				owner, known := d.owners[key]
				return !taken[key] && (!known || owner == n)
			})
			taken[nameKey(tag, made)] = true
			return made
		})
	}
}

// completed is a text with what is made for those languages of another that it lacks.
func completed(t, other Text, make func(tag, text string) string) Text {
	var b strings.Builder
	isComplete := true
	for tag, text := range other.each {
		own := t.tagged(tag)
		if own == "" {
			own = make(tag, text)
			isComplete = isComplete && own == ""
		}
		writeTagged(&b, tag, own)
	}
	if isComplete {
		return t
	}
	for tag, text := range t.each {
		if other.tagged(tag) == "" {
			writeTagged(&b, tag, text)
		}
	}
	return Text{b.String()}
}

// tagged is the text in just that language, "" where it lacks it.
func (t Text) tagged(tag string) string {
	for had, text := range t.each {
		if had == tag {
			return text
		}
	}
	return ""
}
