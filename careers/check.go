package careers

// checked joins the chapters of a dataset, in the order of reading, and checks
// what no single file can tell. Where whole is false, some file could not be
// read, and what is missing may have been in it.
func checked(chapters []*decoder, whole bool) (parts, Problems) {
	var c collection
	for _, d := range chapters {
		c.add(d)
	}
	if whole {
		c.checkHeader(chapters)
		c.checkReferences(chapters)
	}
	c.checkShorts(chapters)
	if len(c.problems) == 0 {
		c.checkCareers()
	}
	return c.parts, c.problems
}

// collection is a dataset while its chapters come together.
type collection struct {
	parts
	problems Problems
	headed   Position
	defined  [spaces]once
	names    [spaces][]string
}

func (c *collection) add(d *decoder) {
	c.problems = append(c.problems, d.problems...)
	c.addHeader(d)
	for _, id := range d.ids {
		c.define(id)
	}
	c.interests = append(c.interests, d.interests...)
	c.nodes = append(c.nodes, d.nodes...)
	c.steps = append(c.steps, d.steps...)
	c.skills = append(c.skills, d.skills...)
	c.sources = append(c.sources, d.sources...)
	c.terms = append(c.terms, d.terms...)
}

func (c *collection) addHeader(d *decoder) {
	switch {
	case d.headed == Position{}:
	case c.headed != Position{}:
		c.problems = append(c.problems, Problem{Place: d.headed, Kind: SecondHeader, First: c.headed})
	default:
		c.headed, c.header = d.headed, d.header
	}
}

func (c *collection) define(id definition) {
	if c.defined[id.space] == nil {
		c.defined[id.space] = once{}
	}
	if earlier, first := c.defined[id.space].first(id.value, id.place); !first {
		c.problems = append(c.problems, Problem{Place: id.place, Kind: DuplicateID, Field: id.field, Found: id.value, First: earlier})
		return
	}
	c.names[id.space] = append(c.names[id.space], id.value)
}

func (c *collection) checkHeader(chapters []*decoder) {
	if len(c.nodes) == 0 {
		c.problems = append(c.problems, Problem{Kind: NoNodes})
	}
	if c.headed == (Position{}) {
		c.problems = append(c.problems, Problem{Kind: NoHeader})
	}
}

// suggestionsLimit is for how many unknown ids the nearest ones are looked for.
const suggestionsLimit = 50

func (c *collection) checkReferences(chapters []*decoder) {
	unknown := 0
	for _, d := range chapters {
		for _, r := range d.references {
			if _, ok := c.defined[r.space][r.value]; ok {
				continue
			}
			p := Problem{Place: r.place, Kind: UnknownID, Field: r.field, Found: r.value}
			if unknown++; unknown <= suggestionsLimit {
				p.Want = nearest(r.value, c.names[r.space], 3)
			}
			c.problems = append(c.problems, p)
		}
	}
}

// checkShorts reports short names that two nodes share in one language.
func (c *collection) checkShorts(chapters []*decoder) {
	taken := map[string]once{"fr": {}, "en": {}}
	for _, d := range chapters {
		for _, s := range d.shorts {
			if earlier, first := taken[s.field].first(s.value, s.place); !first {
				c.problems = append(c.problems, Problem{Place: s.place, Kind: TakenShort, Field: s.field, Found: s.value, First: earlier})
			}
		}
	}
}
