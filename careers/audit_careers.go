package careers

import (
	"strconv"
	"strings"

	"parcours/careers/legible"
)

// career looks at what a node says of its place among others.
func (a *audit) career(n *Node) {
	if n.Kind == Role && len(a.header.Tracks) > 0 && n.Track == "" {
		a.warn(Warning{Kind: NoTrackGiven, Subject: n.Subject()})
	}
	for i, t := range n.Tasks {
		for _, skill := range t.Needs {
			if !n.needs(skill) {
				a.warn(Warning{Kind: UnlistedSkill, Subject: n.Subject(), Field: item("tasks", i), Found: string(skill)})
			}
		}
	}
	for i, s := range n.Outlook {
		if s.Place.IsZero() {
			a.warn(Warning{Kind: PlacelessOutlook, Subject: n.Subject(), Field: item("outlook", i)})
		}
	}
	for i, s := range a.Listed(n.ID) {
		if over := a.shorterWay(s); over != "" {
			a.warn(Warning{Kind: LongerDirect, Subject: n.Subject(), Field: item("steps", i), Found: string(over)})
		}
	}
	a.standing(n)
	a.older(n)
}

// older looks for what the first edition of the format had and this one reads
// in another way: "level" of a course is what it gives, and which figure is
// drawn first follows from a rule.
func (a *audit) older(n *Node) {
	if n.Course != nil && n.Course.Older {
		a.warn(Warning{Kind: OlderField, Subject: n.Subject(), Field: "course.level", Found: "level"})
	}
	for i, p := range n.Pay {
		if p.Older {
			a.warn(Warning{Kind: OlderField, Subject: n.Subject(), Field: item("pay", i) + ".draw-first", Found: "draw-first"})
		}
	}
}

// shorterWay is a node over which the ends of a step are joined in less time
// than by the step itself, empty where there is none. Only ways of the same
// kind of move count: over roles for a step between roles.
func (a *audit) shorterWay(s *Step) NodeID {
	if !s.IsRoute() || !s.Years.Known() || a.node[s.From].Kind == Training {
		return ""
	}
	for _, first := range a.Next(s.From) {
		second := a.Step(first.To, s.To)
		if second == nil || !first.IsRoute() || !second.IsRoute() || !first.Years.Known() || !second.Years.Known() {
			continue
		}
		over := first.Years.Plus(second.Years)
		if s.Years.Low > over.Low || !over.Open() && (s.Years.Open() || s.Years.High > over.High) {
			return first.To
		}
	}
	return ""
}

// only finds the word of someone who says that there is no other source.
var only = legible.Pattern(`(?i)\b(seule?s?|unique|only|sole)\b`)

// standing looks at the figures that stand for a node.
func (a *audit) standing(n *Node) {
	newest, at := 0, -1
	for i, p := range n.Pay {
		field := item("pay", i)
		if p.Year > newest && p.Period.IsSalary() && !p.Estimate && !p.IsRelated() {
			newest, at = p.Year, i
		}
		for lang, note := range p.Note.All() {
			if word := only().FindString(note); word != "" {
				a.warn(Warning{Kind: ClaimsOnly, Subject: n.Subject(), Field: field + ".note." + lang.String(), Found: word})
			}
		}
	}
	for _, p := range append(n.Headline.Pay, n.Headline.Beside...) {
		if p.Year == newest {
			return
		}
	}
	if at >= 0 {
		a.warn(Warning{Kind: StaleFigure, Subject: n.Subject(), Field: item("pay", at), Found: string(n.Pay[at].Source), Number: newest})
	}
}

// sourceAddresses looks at where sources can be found, and when they are from.
func (a *audit) sourceAddresses() {
	for _, s := range a.sources {
		subject := Subject{"sources", string(s.ID)}
		switch {
		case s.URL == "" && s.NoAddress.IsZero():
			a.warn(Warning{Kind: NoAddressGiven, Subject: subject})
		case s.URL != "" && isFrontPage(s.URL):
			a.warn(Warning{Kind: BareAddress, Subject: subject, Field: "url", Found: s.URL})
		}
		if year, err := strconv.Atoi(s.Date[:min(4, len(s.Date))]); err == nil && year > a.year {
			a.warn(Warning{Kind: FutureSource, Subject: subject, Field: "date", Found: s.Date})
		}
	}
}

// isFrontPage reports whether an address leads no deeper than its host.
func isFrontPage(address string) bool {
	_, rest, _ := strings.Cut(address, "://")
	_, path, _ := strings.Cut(rest, "/")
	path, _, _ = strings.Cut(path, "#")
	return strings.Trim(path, "/") == ""
}
