package notes

import (
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/parts"
	"parcours/ui/screen"
)

// The limits of what is written, in characters.
const (
	longestLine = 500
	longestNote = 20_000
)

// The fields of the page of a node.
const (
	stanceField = iota
	whyField
	noteField
)

// form is a page on which one entry is written. What is written goes into the
// notebook letter by letter; there is nothing to confirm.
type form struct {
	part part
	node careers.NodeID
	// What the notebook holds of it.
	stance   notebook.Stance
	route    notebook.Route
	question notebook.Question // zero while nothing is written of a new one

	fields []*input
	focus  int
}

// input is a field with its label; text is nil for the choice of a stance.
type input struct {
	label  string
	text   *parts.Field
	isLine bool
}

func newLine(text string) *input {
	i := &input{text: parts.NewField(longestLine, true, notebook.OneLine), isLine: true}
	i.text.SetValue(text)
	return i
}

func newText(text string) *input {
	i := &input{text: parts.NewField(longestNote, false, notebook.Tidy)}
	i.text.SetValue(text)
	return i
}

// newNodeForm opens the page of a node at one of its fields.
func newNodeForm(env *screen.Env, node careers.NodeID, at int) *form {
	stance, why := env.Notebook.Stance(node)
	f := &form{
		part: notesPart, node: node, stance: stance,
		fields: []*input{{}, newLine(why), newText(env.Notebook.Note(node))},
	}
	return f.open(env, at)
}

func newRouteForm(env *screen.Env, r notebook.Route) *form {
	f := &form{part: routesPart, node: r.Nodes[len(r.Nodes)-1], route: r, fields: []*input{newText(r.Note)}}
	return f.open(env, 0)
}

// newQuestionForm opens the page of a question; one without a text is new.
func newQuestionForm(env *screen.Env, q notebook.Question) *form {
	f := &form{part: questionsPart, node: q.Node, question: q, fields: []*input{newLine(q.Ask), newText(q.Answer)}}
	if q.Ask == "" {
		f.question = notebook.Question{}
	}
	return f.open(env, 0)
}

func (f *form) open(env *screen.Env, at int) *form {
	f.learn(env)
	f.turnTo(at)
	return f
}

// learn takes the labels of the session's language.
func (f *form) learn(env *screen.Env) {
	w := env.Words.Notes
	labels := map[part][]string{
		notesPart:     {w.StanceAsk, w.Why, w.Note},
		routesPart:    {w.Note},
		questionsPart: {w.Ask, w.Answer},
	}[f.part]
	for i, in := range f.fields {
		in.label = labels[i]
	}
}

// title is what the page is about.
func (f *form) title(env *screen.Env) string {
	switch node := env.Graph.Node(f.node); {
	case node != nil:
		return env.Text(node.Name)
	case f.node != "":
		return string(f.node)
	}
	return env.Words.Notes.NewQuestion
}

func (f *form) at() *input { return f.fields[f.focus] }

func (f *form) typing() bool { return f.at().text != nil }

// isOff reports whether a field cannot be written just now: there is no reason
// without an opinion.
func (f *form) isOff(i int) bool {
	return f.part == notesPart && i == whyField && f.stance == notebook.Undecided
}

// turnTo gives a field the keys; from one that is off, the next one.
func (f *form) turnTo(i int) {
	for f.isOff(i) {
		i++
	}
	for _, in := range f.fields {
		if in.text != nil {
			in.text.Blur()
		}
	}
	f.focus = i
	if in := f.at(); in.text != nil {
		in.text.Focus()
	}
}

// turn gives the keys to the next field, or to the one before, round and round.
func (f *form) turn(by int) {
	i := f.focus
	for range f.fields {
		i = (i + by + len(f.fields)) % len(f.fields)
		if !f.isOff(i) {
			break
		}
	}
	f.turnTo(i)
}

// decide moves on to the next stance.
func (f *form) decide(env *screen.Env, by int) bool {
	const stances = int(notebook.Aside) + 1
	f.stance = notebook.Stance((int(f.stance) + by + stances) % stances)
	return f.apply(env)
}

// update hands a key or a paste to the field, and reports whether the notebook
// is another.
func (f *form) update(env *screen.Env, msg tea.Msg) bool {
	return f.typing() && f.at().text.Update(msg) && f.apply(env)
}

// apply writes what the fields say into the notebook.
func (f *form) apply(env *screen.Env) bool {
	book := env.Notebook
	switch f.part {
	case notesPart:
		decided := book.Decide(f.node, f.stance, f.fields[whyField].text.Value())
		return book.SetNote(f.node, f.fields[noteField].text.Value()) || decided
	case routesPart:
		f.route.Note = f.fields[0].text.Value()
		return book.PlanRoute(f.route)
	case questionsPart:
		return f.ask(book)
	}
	return false
}

// ask writes a question. One without a text waits for it, and so does one that
// on its way reads like another of the notebook, which it would replace.
func (f *form) ask(book *notebook.Notebook) bool {
	after := notebook.Question{Node: f.node, Ask: notebook.OneLine(f.fields[0].text.Value()), Answer: notebook.Tidy(f.fields[1].text.Value())}
	if after.Ask == "" {
		return false
	}
	isOwn := after.Node == f.question.Node && after.Ask == f.question.Ask
	for _, q := range book.Content().Questions {
		if !isOwn && q.Node == after.Node && q.Ask == after.Ask {
			return false
		}
	}
	changed := book.SetQuestion(f.question, after)
	f.question = after
	return changed
}
