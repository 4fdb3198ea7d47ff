package careers

import (
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"parcours/careers/legible"
)

// Parts is what a graph is made of, each list in the order of the dataset.
type Parts struct {
	Header
	Nodes     []*Node
	Steps     []*Step
	Skills    []*Skill
	Sources   []*Source
	Interests []*Interest
	Terms     []*Term

	// Place tells where a field of an entry stands, as "pay.3.note.fr"; the
	// entry is one of the pointers above, nil for what the dataset says of
	// itself. It is nil for parts that come from no file.
	Place func(entry any, field string) Position
	// Flaws are the problems met on the way to these parts. What they left out
	// is empty and not reported again.
	Flaws Problems
	// Torn says that something could not be read: ids that name nothing may be there.
	Torn bool
}

// Header is what a dataset says of itself.
type Header struct {
	Title   Text
	Start   NodeID
	Entry   *EntryPoint // nil where it declares none
	Levels  []Level
	Tracks  []Track
	Paths   []Path
	Columns []Column
	// Languages are those of its texts; what one lacks is read in the first that has
	// it. [Languages] where it declares none.
	Languages []language.Tag
	// Groups are the shelves of its skills; nameless [DefaultGroups] where it
	// declares none.
	Groups  []Group
	Systems []System // beyond those that every dataset has
	// PayLevels are the dataset's names of levels of experience, for those that it
	// calls otherwise.
	PayLevels []PayLevel
	// Inferred are the things that its makers inferred rather than read.
	Inferred []Inferred
	// Imported says that a program made the dataset of a register: what it marks as
	// an estimate follows from a rule, and no author judged it.
	Imported bool
}

// PayLevel is what a dataset calls a level of experience.
type PayLevel struct {
	Experience Experience
	Name       Text
}

// Inferred says what of a dataset no source says, and how its makers found it.
type Inferred struct {
	About Inference
	// How is the rule, to be read after the name of what it is about: "from the
	// lowest diploma that the register names".
	How Text
}

// Inference is what may be inferred.
type Inference uint8

// The inferences.
const (
	InferredOrder     Inference = iota // the ranks, and with them who stands before whom
	InferredLines                      // which steps are main lines
	InferredNearness                   // which roles are near each other
	InferredEssential                  // which skills are essential
	InferredTracks                     // the line of work of roles
)

// New makes a graph of parts, which are its own from then on: it orders them
// and completes them by what follows from others. Texts are taken as they are;
// those from outside are for the reader of files to check.
//
// The error is a [Problems] with everything that is wrong; then there is no graph.
func New(p Parts) (*Graph, error) {
	c := check{Parts: &p, problems: p.Flaws, twice: map[NodeID]bool{}}
	for as := range c.defined {
		c.defined[as] = map[string]field{}
	}
	c.definitions()
	if !p.Torn {
		c.references()
	}
	c.repetitions()
	c.shortNames()
	if len(c.problems) == 0 {
		c.checkCareers()
	}
	if len(c.problems) > 0 {
		return nil, c.problems.Ordered()
	}
	return newGraph(&p), nil
}

// check looks for what no entry can tell alone.
type check struct {
	*Parts
	problems Problems
	defined  [spaces]map[string]field // where an id is given
	names    [spaces][]string
	twice    map[NodeID]bool // nodes that stand twice
	unknown  int
}

// field is a field of an entry, and the way to it from there.
type field struct {
	entry any
	way   string
}

// space is what an id names.
type space uint8

const (
	nodeSpace space = iota
	skillSpace
	sourceSpace
	termSpace
	trackSpace
	interestSpace
	groupSpace
	systemSpace
	spaces
)

// at is where a field of an entry stands.
func (c *check) at(entry any, way string) Position {
	if c.Place != nil {
		return c.Place(entry, way)
	}
	name := "dataset"
	switch e := entry.(type) {
	case *Node:
		name = string(e.ID)
	case *Step:
		name = string(e.From) + " → " + string(e.To)
	case *Skill:
		name = string(e.ID)
	case *Source:
		name = string(e.ID)
	case *Interest:
		name = string(e.ID)
	case *Term:
		name = e.ID
	}
	return Position{File: legible.Excerpt(strings.TrimSuffix(name+" "+way, " "))}
}

func (c *check) report(entry any, way string, p Problem) {
	p.Place = c.at(entry, way)
	c.problems = append(c.problems, p)
}

func (c *check) definitions() {
	for _, s := range c.Sources {
		c.define(sourceSpace, s, "id", string(s.ID))
	}
	for _, s := range c.Skills {
		c.define(skillSpace, s, "id", string(s.ID))
	}
	for _, i := range c.Interests {
		c.define(interestSpace, i, "id", string(i.ID))
	}
	for _, t := range c.Terms {
		c.define(termSpace, t, "id", t.ID)
	}
	for i, t := range c.Tracks {
		c.define(trackSpace, nil, item("tracks", i)+".id", string(t.ID))
	}
	for i, g := range c.Groups {
		c.define(groupSpace, nil, item("groups", i)+".id", string(g.ID))
	}
	if len(c.Groups) == 0 {
		for _, id := range DefaultGroups() {
			c.know(groupSpace, string(id))
		}
	}
	for i, s := range c.Systems {
		c.define(systemSpace, nil, item("systems", i)+".id", string(s.ID))
	}
	for _, s := range systems {
		c.know(systemSpace, string(s.ID))
	}
	for _, n := range c.Nodes {
		c.define(nodeSpace, n, "id", string(n.ID))
	}
}

// know defines an id that every dataset has.
func (c *check) know(as space, id string) {
	if _, had := c.defined[as][id]; !had {
		c.defined[as][id] = field{}
		c.names[as] = append(c.names[as], id)
	}
}

// left reports whether a value is empty because of a flaw that is reported.
func (c *check) left(value string) bool { return value == "" && len(c.Flaws) > 0 }

func (c *check) define(as space, entry any, way, id string) {
	earlier, had := c.defined[as][id]
	switch {
	case c.left(id):
	case !IsID(id) && !(as == sourceSpace && IsSourceID(id)):
		c.report(entry, way, Problem{Kind: BadID, Field: "id", Found: legible.Excerpt(id)})
	case had:
		c.report(entry, way, Problem{Kind: DuplicateID, Field: "id", Found: id, First: c.at(earlier.entry, earlier.way)})
		c.twice[NodeID(id)] = c.twice[NodeID(id)] || as == nodeSpace
	default:
		c.defined[as][id] = field{entry, way}
		c.names[as] = append(c.names[as], id)
	}
}

// references checks that what ids name is there.
func (c *check) references() {
	c.refer(nil, "start", nodeSpace, string(c.Start))
	for i, p := range c.Paths {
		c.need(len(p.Nodes) > 1, nil, item("paths", i)+".nodes")
		referAll(c, nil, item("paths", i)+".nodes", nodeSpace, p.Nodes)
		referAll(c, nil, item("paths", i)+".sources", sourceSpace, p.Sources)
	}
	for _, n := range c.Nodes {
		c.referencesOf(n)
	}
	for _, s := range c.Steps {
		c.refer(s, "from", nodeSpace, string(s.From))
		c.refer(s, "to", nodeSpace, string(s.To))
		referAll(c, s, "sources", sourceSpace, s.Sources)
	}
	for _, s := range c.Skills {
		referAll(c, s, "sources", sourceSpace, s.Sources)
		if s.Group != "" {
			c.refer(s, "group", groupSpace, string(s.Group))
		}
	}
	for _, i := range c.Interests {
		referAll(c, i, "sources", sourceSpace, i.Sources)
	}
	for _, t := range c.Terms {
		referAll(c, t, "sources", sourceSpace, t.Sources)
	}
}

// need reports a field that is not there, where that was not done before.
func (c *check) need(there bool, entry any, way string) {
	if !there && len(c.Flaws) == 0 {
		c.report(entry, way, Problem{Kind: MissingField, Field: lastName(way)})
	}
}

func (c *check) referencesOf(n *Node) {
	c.need(n.Kind == Role || n.Course != nil, n, "course")
	if n.Track != "" {
		c.refer(n, "track", trackSpace, string(n.Track))
	}
	referAll(c, n, "after", trackSpace, n.After)
	referAll(c, n, "builds-on", nodeSpace, n.BuildsOn)
	referAll(c, n, "interests", interestSpace, n.Interests)
	for i, need := range n.Needs {
		if !c.knows(skillSpace, string(need.Skill)) {
			c.refer(n, item("skills", i)+".skill", skillSpace, string(need.Skill))
		}
	}
	each("tasks", n.Tasks, func(at string, t Task) { referAll(c, n, at+".needs", skillSpace, t.Needs) })
	each("fades", n.Fades, func(at string, f Fade) {
		if f.Skill != "" {
			c.refer(n, at+".skill", skillSpace, string(f.Skill))
		}
	})
	each("codes", n.Codes, func(at string, code Code) { c.refer(n, at+".system", systemSpace, string(code.System)) })
	each("ways-in", n.WaysIn, func(at string, w WayIn) {
		if w.From != "" {
			c.refer(n, at+".from", nodeSpace, string(w.From))
		}
	})
	each("works-with", n.WorksWith, func(at string, w Colleague) {
		if w.Role != "" {
			c.refer(n, at+".role", nodeSpace, string(w.Role))
		}
	})
	eachPart(n, nil, func(way string, _ Text, cited []SourceID) { referAll(c, n, sourcesAt(way), sourceSpace, cited) })
}

// sourcesAt is the way to the sources of what stands at a way.
func sourcesAt(way string) string {
	switch listOf(way) {
	case "interests":
		return "interests-sources"
	case "pay":
		return way + ".source"
	}
	return way + ".sources"
}

// suggestionsLimit is for how many unknown ids the nearest ones are looked for.
const suggestionsLimit = 50

// knows reports whether something has an id.
func (c *check) knows(as space, id string) bool {
	_, ok := c.defined[as][id]
	return ok
}

// refer checks an id in a field.
func (c *check) refer(entry any, way string, to space, id string) {
	if c.knows(to, id) || c.left(id) {
		return
	}
	p := Problem{Kind: UnknownID, Field: lastName(way), Found: legible.Excerpt(id)}
	if c.unknown++; c.unknown <= suggestionsLimit {
		p.Want = Nearest(id, c.names[to], 3)
	}
	c.report(entry, way, p)
}

// lastName is the field at the end of a way.
func lastName(way string) string {
	way = strings.TrimRight(way, ".0123456789")
	return way[strings.LastIndexByte(way, '.')+1:]
}

func referAll[ID ~string](c *check, entry any, way string, to space, ids []ID) {
	for i, id := range ids {
		if !c.knows(to, string(id)) { // the way to it is dear to spell
			c.refer(entry, item(way, i), to, string(id))
		}
	}
}

// repetitions checks that lists have what they name once.
func (c *check) repetitions() {
	once(c, nil, "levels.#.level", c.Levels, func(l Level) string { return c.number(l.EQF) })
	once(c, nil, "columns.#.rank", c.Columns, func(column Column) string { return c.number(column.Rank) })
	once(c, nil, "pay-levels.#.experience", c.PayLevels, func(l PayLevel) string { return l.Experience.String() })
	once(c, nil, "inferred.#.about", c.Inferred, func(i Inferred) string { return i.About.String() })
	for i, p := range c.Paths {
		once(c, nil, item("paths", i)+".nodes.#", p.Nodes, itself)
	}
	for _, n := range c.Nodes {
		once(c, n, "tasks.#.id", n.Tasks, func(t Task) string { return string(t.ID) })
		once(c, n, "skills.#.skill", n.Needs, func(need Need) string { return string(need.Skill) })
		once(c, n, "after.#", n.After, itself)
		once(c, n, "builds-on.#", n.BuildsOn, itself)
		once(c, n, "interests.#", n.Interests, itself)
		once(c, n, "interests-sources.#", n.InterestSources, itself)
		once(c, n, "riasec.letters", n.Profile.Kinds, Holland.String)
		for i, t := range n.Tasks {
			once(c, n, item("tasks", i)+".needs.#", t.Needs, itself)
		}
	}
	ends := make(map[[2]NodeID]*Step, len(c.Steps))
	for _, s := range c.Steps {
		way := [2]NodeID{s.From, s.To}
		switch earlier := ends[way]; {
		case s.To == "", c.twice[s.From]:
		case s.To == s.From:
			c.report(s, "to", Problem{Kind: SelfStep, Found: string(s.To)})
		case earlier != nil:
			c.report(s, "to", Problem{Kind: DuplicateStep, Found: string(s.To), First: c.at(earlier, "to")})
		default:
			ends[way] = s
		}
	}
}

// number names an entry by a number; beside flaws 0 may stand for none.
func (c *check) number(n int) string {
	if n == 0 && len(c.Flaws) > 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func itself[ID ~string](id ID) string { return string(id) }

// once checks that the names in a list of an entry differ; # in the way to them
// is the place in the list.
func once[T any](c *check, entry any, way string, list []T, name func(T) string) {
	if len(list) < 2 {
		return
	}
	had := make(map[string]int, len(list))
	for i, x := range list {
		of := name(x)
		earlier, again := had[of]
		switch {
		case of == "":
		case again:
			at := func(i int) string { return strings.Replace(way, "#", strconv.Itoa(i), 1) }
			c.report(entry, at(i), Problem{Kind: DuplicateID, Field: lastName(at(i)), Found: of, First: c.at(entry, at(earlier))})
		default:
			had[of] = i
		}
	}
}

// shortNames reports short names that two nodes share in one language.
func (c *check) shortNames() {
	taken := map[string]*Node{} // by language and name
	for _, n := range c.Nodes {
		for tag, short := range n.Short.All() {
			lang := tag.String()
			if earlier := taken[lang+short]; earlier != nil {
				c.report(n, "short."+lang, Problem{Kind: TakenShort, Field: lang, Found: short, First: c.at(earlier, "short."+lang)})
			} else {
				taken[lang+short] = n
			}
		}
	}
}
