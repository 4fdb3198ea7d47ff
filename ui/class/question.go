package class

import (
	"slices"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Kind is what is asked.
type Kind uint8

// The kinds of questions.
const (
	// Fits asks of one job whether it would be something for oneself: yes, perhaps, no.
	Fits Kind = iota
	// Which asks which of several jobs one would rather do.
	Which
)

// Question is what a leader asks of all seats at once, to be answered in silence.
type Question struct {
	Serial int
	Kind   Kind
	// Nodes are the jobs that are asked about.
	Nodes []careers.NodeID

	isOpen bool
	// Answers is how many have answered.
	Answers int
	// Result is how many gave each answer: nil while the question is open, and where there are
	// fewer than [FewestTold].
	Result []int
}

// IsOpen reports whether answers are taken.
func (q *Question) IsOpen() bool { return q.isOpen }

// IsTold reports whether the result can be told.
func (q *Question) IsTold() bool { return q.Result != nil }

// Choices is how many answers there are to choose from.
func (q *Question) Choices() int {
	if q.Kind == Which {
		return len(q.Nodes)
	}
	return 3
}

// Text is the question, and its answers, in words.
func (q *Question) Text(w *i18n.Words, g *careers.Graph) (asked string, choices []string) {
	called := func(id careers.NodeID) string { return g.Node(id).Title.In(w.Tag) }
	if q.Kind == Which {
		for _, id := range q.Nodes {
			choices = append(choices, called(id))
		}
		return w.Class.Which, choices
	}
	return w.Class.Fits(called(q.Nodes[0])), w.Class.FitsAnswers[:]
}

// Ask asks all seats about these nodes in the place of what was asked before.
func (r *Room) Ask(nodes []careers.NodeID) {
	if len(nodes) == 0 {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.serial++
	q := &Question{Serial: r.serial, Nodes: slices.Clone(nodes), isOpen: true}
	if len(nodes) > 1 {
		q.Kind = Which
	}
	r.asked, r.tally = q, make([]int, q.Choices())
	r.tellAll()
}

// Close takes no more answers, and tells the result where there are enough. Until then nobody is told
// any: each answer that came in would be seen beside the one who gave it.
func (r *Room) Close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.asked == nil || !r.asked.isOpen {
		return
	}
	all := r.counted()
	closed := *r.asked
	closed.isOpen, closed.Answers = false, sum(all)
	if closed.Answers >= FewestTold {
		closed.Result = all
	}
	r.asked, r.tally = &closed, nil
	r.tellAll()
}

// Clear puts the question away.
func (r *Room) Clear() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.asked, r.tally = nil, nil
	r.tellAll()
}

// counted is how many gave each answer of what is asked.
func (r *Room) counted() []int {
	all := slices.Clone(r.tally)
	for c := range r.chairs {
		if c.question == r.asked.Serial {
			all[c.answer]++
		}
	}
	return all
}

// shown is what is asked, as all may know it; nil for nothing.
func (r *Room) shown() *Question {
	if r.asked == nil || !r.asked.isOpen {
		return r.asked // which nobody changes
	}
	q := *r.asked
	q.Answers = sum(r.counted())
	return &q
}

func sum(all []int) (n int) {
	for _, one := range all {
		n += one
	}
	return n
}
