package dataset

import (
	"fmt"
	"reflect"
	"slices"

	"parcours/careers"
)

// File is a file of a dataset.
type File struct {
	Name string // with its ending, in no folder
	Text string
}

// What a written file holds at most, so that an editor opens it at once and the
// reader takes it. A node may be longer.
const (
	inFile  = 200 // nodes
	inBytes = 256 << 10
)

// Encode writes a graph as the files that [Load] reads it from: what the dataset says
// of itself, then each list in files of some hundred entries. What follows from
// something else is left out. The same graph gives the same files.
//
// A graph that was not read from files must have what the reader asks for: a source or
// the word that it is an estimate for each statement, one-line texts.
func Encode(g *careers.Graph) (files []File) {
	e := encoder{g, sharedTasks(g)}
	files = append(files, File{"dataset.yaml", section("dataset", e.header())})
	for _, list := range []struct {
		name    string
		entries value
	}{
		{"sources", listOf(g.Sources(), source)},
		{"skills", listOf(g.Skills(), skill)},
		{"tasks", listOf(e.tasksInOrder(), taskOf)},
		{"interests", listOf(g.Interests(), interest)},
		{"terms", listOf(g.Terms(), term)},
	} {
		files = append(files, numbered(list.name, chunks(list.name, list.entries.list))...)
	}
	return append(files, numbered("nodes", e.nodes())...)
}

// section is a field of a file and its value.
func section(name string, v value) string {
	var w writer
	w.WriteString(name + ":\n")
	w.block(v, 2)
	return w.String()
}

// chunks parts the entries of a list into texts of files.
func chunks(name string, entries []value) (texts []string) {
	var w writer
	for _, one := range entries {
		if w.Len() > inBytes {
			texts = append(texts, w.String())
			w.Reset()
		}
		if w.Len() == 0 {
			w.WriteString(name + ":\n")
		}
		w.block(value{list: []value{one}}, 2)
	}
	if w.Len() > 0 {
		texts = append(texts, w.String())
	}
	return texts
}

// numbered names files so that their order is that of the texts.
func numbered(name string, texts []string) (files []File) {
	digits := len(fmt.Sprint(len(texts)))
	for i, text := range texts {
		file := name + ".yaml"
		if len(texts) > 1 {
			file = fmt.Sprintf("%s-%0*d.yaml", name, digits, i+1)
		}
		files = append(files, File{file, text})
	}
	return files
}

type encoder struct {
	g      *careers.Graph
	shared map[careers.TaskID]careers.Task
}

// sharedTasks are those that two nodes or more list in the same words.
func sharedTasks(g *careers.Graph) map[careers.TaskID]careers.Task {
	first, shared := map[careers.TaskID]careers.Task{}, map[careers.TaskID]careers.Task{}
	for _, n := range g.Nodes() {
		for _, t := range n.Tasks {
			had, again := first[t.ID]
			switch {
			case !again:
				first[t.ID] = t
			case reflect.DeepEqual(had, t):
				shared[t.ID] = t
			}
		}
	}
	return shared
}

func (e encoder) tasksInOrder() (all []careers.Task) {
	had := map[careers.TaskID]bool{}
	for _, n := range e.g.Nodes() {
		for _, t := range n.Tasks {
			if shared, ok := e.shared[t.ID]; ok && !had[t.ID] {
				had[t.ID], all = true, append(all, shared)
			}
		}
	}
	return all
}

// nodes are the texts of files with trainings and roles. In a file all trainings come
// first, so one that follows a role of its rank begins another.
func (e encoder) nodes() (texts []string) {
	var trainings, roles writer
	count, last := 0, -1 // the rank of the last role
	end := func() {
		text := ""
		if trainings.Len() > 0 {
			text = "trainings:\n" + trainings.String()
		}
		if roles.Len() > 0 {
			text += "roles:\n" + roles.String()
		}
		if text != "" {
			texts = append(texts, text)
		}
		trainings.Reset()
		roles.Reset()
		count, last = 0, -1
	}
	for _, n := range e.g.Nodes() {
		if count == inFile || trainings.Len()+roles.Len() > inBytes || n.Kind == careers.Training && n.Rank == last {
			end()
		}
		count++
		w := &trainings
		if n.Kind == careers.Role {
			w, last = &roles, n.Rank
		}
		w.entry(e.node(n), 2)
	}
	end()
	return texts
}

func (e encoder) header() value {
	g := e.g
	v := fields(pair{"title", text(g.Title())}, pair{"start", raw(g.Start())})
	if langs := g.Languages(); !slices.Equal(langs, careers.Languages()) {
		v = v.with(pair{"languages", listOf(langs, tagOf)})
	}
	if p := g.Entry(); p != nil {
		v = v.with(pair{"entry", fields(pair{"id", raw(p.ID)}, pair{"level", number(p.Level)}).with(text(p.Name).fields...)})
	}
	return v.with(
		pair{"levels", listOf(g.Levels(), func(l careers.Level) value {
			return value{fields: append([]pair{{"level", zero(l.EQF)}, {"years", zero(l.StudyYears)}}, text(l.Name).fields...)}
		})},
		pair{"tracks", listOf(g.Tracks(), func(t careers.Track) value { return named(t.ID, t.Name) })},
		pair{"groups", e.groups()},
		pair{"systems", listOf(g.Systems(), func(s careers.System) value {
			return fields(pair{"id", raw(s.ID)}, pair{"name", line(s.Name)})
		})},
		pair{"pay-levels", listOf(g.PayLevels(), func(l careers.PayLevel) value {
			return fields(pair{"experience", raw(l.Experience.String())}).with(text(l.Name).fields...)
		})},
		pair{"paths", listOf(g.Paths(), func(p careers.Path) value {
			return fields(pair{"nodes", idsOf(p.Nodes)}, pair{"sources", idsOf(p.Sources)})
		})},
		pair{"columns", listOf(g.Columns(), func(c careers.Column) value {
			v := value{fields: append([]pair{{"rank", zero(c.Rank)}}, text(c.Title).fields...)}
			return v.with(pair{"middle", text(c.Middle)}, pair{"short", text(c.Short)}, pair{"apart", flag(c.Apart)})
		})},
		pair{"inferred", listOf(g.Inferred(), func(i careers.Inferred) value {
			return fields(pair{"about", raw(i.About.String())}).with(text(i.How).fields...)
		})},
		pair{"imported", flag(g.IsImported())},
	)
}

// zero is a number that is written where it is 0, too.
func zero(n int) value { return raw(fmt.Sprint(n)) }

func named[ID ~string](id ID, name careers.Text) value {
	return fields(pair{"id", raw(id)}).with(text(name).fields...)
}

// groups are those that the dataset names itself.
func (e encoder) groups() value {
	if !slices.ContainsFunc(e.g.Groups(), func(g careers.Group) bool { return !g.Name.IsZero() }) {
		return value{}
	}
	return listOf(e.g.Groups(), func(g careers.Group) value { return named(g.ID, g.Name) })
}

func source(s *careers.Source) value {
	return fields(
		pair{"id", raw(s.ID)}, pair{"title", line(s.Title)}, pair{"publisher", line(s.Publisher)}, pair{"date", raw(s.Date)}, pair{"about", flag(s.About)},
		pair{"quality", raw(s.Quality.String())}, pair{"url", line(s.URL)}, pair{"no-address", text(s.NoAddress)}, pair{"family", line(s.Family)},
		pair{"note", text(s.Note)}, pair{"attribution", line(s.Attribution)},
	)
}

func skill(s *careers.Skill) value {
	return named(s.ID, s.Name).with(pair{"group", raw(s.Group)}, pair{"gloss", text(s.Gloss)}, pair{"sources", idsOf(s.Sources)})
}

func interest(i *careers.Interest) value {
	return named(i.ID, i.Text).with(pair{"name", text(i.Name)}, pair{"label", line(i.Label)}, pair{"sources", idsOf(i.Sources)})
}

func term(t *careers.Term) value {
	return fields(pair{"id", raw(t.ID)}, pair{"word", text(t.Word)}, pair{"gloss", text(t.Gloss)}, pair{"also", listOf(t.Also, line)}, pair{"sources", idsOf(t.Sources)})
}

func taskOf(t careers.Task) value {
	return fields(pair{"id", raw(t.ID)}).with(stated(t.Statement).fields...).with(pair{"needs", idsOf(t.Needs)})
}

// stated is a statement; zero where there is none.
func stated(s careers.Statement) value {
	return text(s.Text).with(pair{"year", number(s.Year)}, pair{"place", text(s.Place)}, pair{"sources", idsOf(s.Sources)}, pair{"estimate", flag(s.Estimate)})
}

// behind is a statement with fields before it.
func behind(s careers.Statement, pairs ...pair) value {
	return fields(pairs...).with(stated(s).fields...)
}

// spanOf is a span of years; zero where it says nothing.
func spanOf(y careers.Years) value {
	if !y.Known() {
		return value{}
	}
	return value{fields: []pair{{"low", zero(y.Low)}}}.with(pair{"high", number(y.High)}, pair{"estimate", flag(y.Estimate)})
}

// chosen is a word of a list of choices that is not the first, which is the default.
func chosen[E fmt.Stringer](e E, first E) value {
	if e.String() == first.String() {
		return value{}
	}
	return raw(e.String())
}
