package careers

import "slices"

// Warning is one thing in a valid dataset that its authors should look at. It
// holds no sentence: Kind says which of the other fields are filled.
type Warning struct {
	Kind WarningKind
	// Subject is the node, skill, term or source that the warning is about.
	Subject Subject
	// Field leads from the entry to the value, as files spell it: "pay.3.note.fr"
	// is the French note of the fourth pay figure. Empty for the whole entry.
	Field string
	// Found is a word, the beginning of a sentence, a source or another node.
	Found string
	// Number is a year or a count.
	Number int
	// Pay is a figure; of an OddFigure alone.
	Pay Pay
}

// Subject names an entry of a dataset by the list it stands in, as "roles", and its id.
type Subject struct{ List, ID string }

// WarningKind is what a warning says. All kinds have a Subject.
type WarningKind uint8

// The kinds of warning, and the fields that come with each.
const (
	UndatedFigure    WarningKind = iota // Field; Found, the source
	OldFigure                           // more than five years before the audit: Field; Found, the source; Number, its year
	NoPay                               // a role without a pay figure
	OnePaySource                        // all pay figures of a role are from one source: Found
	OneFormTitle                        // a French title with one form that is not epicene: Field, Found
	DeadEnd                             // no step leaves the node
	Unreachable                         // nobody who walks the map from its start gets there
	NoWayIn                             // neither a way in, nor a step, nor a reason
	NoTraining                          // no training leads to the role, and no reason says why
	StepWithoutWayIn                    // Field; Found, the node that the step leads to and that does not list it
	Unexplained                         // neither glossary nor skills have the word: Field, Found; Number, in how many texts
	LongSentence                        // Field; Found, how it begins; Number, of words
	LongerDirect                        // a step takes longer than a way over another node: Field; Found, that node
	UnlistedSkill                       // a task takes a skill that its node does not list: Field; Found, the skill
	StaleFigure                         // the newest figure of a node is not among those that stand for it: Field; Found, its source; Number, its year
	ClaimsOnly                          // a note says that a source is the only one: Field, Found
	BareAddress                         // a source's address leads to a front page: Field; Found, the address
	NoAddressGiven                      // a source has neither address nor the word that it has none
	FutureSource                        // a source's date lies after the year of the audit: Field; Found
	PlacelessOutlook                    // an outlook does not say where it holds: Field
	NoTrackGiven                        // a dataset with tracks has a role without one
	OlderField                          // a field of the first edition of the format: Field; Found, its name
	WideName                            // a shorter name or heading that is too wide for its places: Field, Found; Number, in cells
	LongerName                          // a shorter name or heading that is longer than the one above it: Field, Found
	TakenMiddle                         // two nodes have one middle name: Field, Found
	OddFigure                           // an amount that nobody is paid in its period: Field; Found, the source; Pay
	LacksLanguage                       // texts lack one of the dataset's languages: Field, the first of them; Found, the language as "en"; Number, of texts
	Placeholder                         // texts that are still to be written, see [ToWrite]: Field, the first of them; Found, their language as "en"; Number, of texts
)

// freshYears is for how long a figure counts as recent.
const freshYears = 5

// Audit looks for what is valid but weak in a dataset. Year is the current one.
// The warnings come by kind, then in the order of the dataset.
func Audit(g *Graph, year int) []Warning {
	a := &audit{Graph: g, year: year}
	for _, n := range g.nodes {
		a.figures(n)
		a.titles(n)
		a.career(n)
	}
	a.names()
	a.sourceAddresses()
	a.ways()
	a.reach()
	a.texts()
	a.languages()
	slices.SortStableFunc(a.warnings, func(v, w Warning) int { return int(v.Kind) - int(w.Kind) })
	return a.warnings
}

type audit struct {
	*Graph
	year     int
	warnings []Warning
}

func (a *audit) warn(w Warning) { a.warnings = append(a.warnings, w) }

// Subject names a node.
func (n *Node) Subject() Subject {
	if n.Kind == Training {
		return Subject{"trainings", string(n.ID)}
	}
	return Subject{"roles", string(n.ID)}
}

// ways compares the steps of the graph with the ways in that their ends tell.
// What is quiet, no route, or unexplained need not be told twice.
func (a *audit) ways() {
	for _, n := range a.nodes {
		for i, s := range a.Listed(n.ID) {
			if s.IsRoute() && !s.Quiet && !slices.ContainsFunc(a.Node(s.To).WaysIn, func(w WayIn) bool { return w.From == n.ID }) {
				a.warn(Warning{Kind: StepWithoutWayIn, Subject: n.Subject(), Field: item("steps", i), Found: string(s.To)})
			}
		}
	}
}

// reach looks for the nodes where a walk ends or never comes.
func (a *audit) reach() {
	connected := a.walk([]NodeID{a.header.Start}, func(id NodeID) []NodeID { return append(a.ends(id), a.origins(id)...) })
	trained := a.walk(a.trainings(), a.ends)
	for _, n := range a.nodes {
		for _, w := range []struct {
			weak bool
			kind WarningKind
		}{
			{len(a.Next(n.ID))+len(a.Near(n.ID)) == 0, DeadEnd},
			{!connected[n.ID], Unreachable},
			{len(n.WaysIn)+len(a.Previous(n.ID))+len(a.Near(n.ID)) == 0 && n.EntryByExperience.IsZero(), NoWayIn},
			{n.Kind == Role && !trained[n.ID] && n.EntryByExperience.IsZero(), NoTraining},
		} {
			if w.weak {
				a.warn(Warning{Kind: w.kind, Subject: n.Subject()})
			}
		}
	}
}

func (a *audit) trainings() (ids []NodeID) {
	for _, n := range a.nodes {
		if n.Kind == Training {
			ids = append(ids, n.ID)
		}
	}
	return ids
}

func (a *audit) ends(id NodeID) (ids []NodeID) {
	for _, s := range append(slices.Clone(a.Next(id)), a.Near(id)...) {
		ids = append(ids, s.To)
	}
	return ids
}

func (a *audit) origins(id NodeID) (ids []NodeID) {
	for _, s := range a.Previous(id) {
		ids = append(ids, s.From)
	}
	return ids
}

// walk returns the nodes that neighbours lead to from some first ones, these included.
func (a *audit) walk(first []NodeID, neighbours func(NodeID) []NodeID) map[NodeID]bool {
	seen := make(map[NodeID]bool, len(a.nodes))
	for queue := first; len(queue) > 0; queue = queue[1:] {
		if id := queue[0]; !seen[id] {
			seen[id] = true
			queue = append(queue, neighbours(id)...)
		}
	}
	return seen
}

// String returns the kind in hyphened English, as "dead-end".
func (k WarningKind) String() string {
	return spelled(k, []string{
		"undated", "old", "no-pay", "one-pay-source", "one-form-title", "dead-end", "unreachable", "no-way-in",
		"no-training", "step-without-way-in", "unexplained", "long-sentence",
		"longer-direct", "unlisted-skill", "stale-figure", "claims-only", "bare-address", "no-address", "future-source", "no-place", "no-track", "older-field",
		"wide-name", "longer-name", "taken-middle", "odd-figure", "untranslated", "placeholder",
	})
}
