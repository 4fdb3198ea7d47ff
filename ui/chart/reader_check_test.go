package chart_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"parcours/ui/chart"
)

// steps says what was read, one step a line, "a -> b" by the words in the
// boxes, sorted.
func (r reading) steps() []string {
	var steps []string
	for _, e := range r.edges {
		steps = append(steps, r.boxes[e.from].words+" -> "+r.boxes[e.to].words)
	}
	slices.Sort(steps)
	return steps
}

func TestReaderReadsWhatADrawingSays(t *testing.T) {
	tests := []struct {
		name, drawing string
		as            how
		want          []string
	}{
		{"a step", `
┌───┐   ┌───┐
│ a ├──►│ b │
└───┘   └───┘`, how{detail: chart.Boxes}, []string{"a -> b"}},
		{"boxes without a step", `
┌───┐   ┌───┐
│ a │   │ b │
└───┘   └───┘`, how{detail: chart.Boxes}, nil},
		{"a fork", `
┌───┐     ┌───┐
│ a ├─┬──►│ b │
└───┘ │   └───┘
      │   ┌───┐
      ╰──►│ c │
          └───┘`, how{detail: chart.Boxes}, []string{"a -> b", "a -> c"}},
		{"a join with a port for each", `
[a]──────►[c]
[b]──────►│ │`, how{detail: chart.Lines}, []string{"a -> c", "b -> c"}},
		{"a crossing", `
[a]─╮ ╭►[c]
[b]─│─╯ [d]
    ╰──►│ │`, how{detail: chart.Lines}, []string{"a -> d", "b -> c"}},
		{"three crossings side by side", `
[a]─╮      ╭►[e]
[b]─│╮     │ [f]
[c]─││╮    │ [g]
[d]─││─────╯ │ │
    ││╰─────►│ │
    │╰──────►│ │
    ╰───────►[h]`, how{detail: chart.Lines},
			[]string{"a -> h", "b -> g", "c -> g", "d -> e"}},
		{"steps both ways within a rank, and back", `
[a]◄─╮
[b]◄─╯
│ │◄╌╌╌╌╌╌[c]`, how{detail: chart.Lines}, []string{"a -> b", "b -> a", "c -> b"}},
		{"a heavy line with its years", `
┌───┐          ┌───┐
│ a ┝━┳━2–5━━━►│ b │
└───┘ ┃        └───┘
      ┃        ┌───┐
      ┗━5–8━an►│ c │
               └───┘`, how{detail: chart.NotedBox}, []string{"a -> b", "a -> c"}},
		{"top to bottom", `
┌───┐ ┌───┐
│ a │ │ b │
└─┬─┘ └┬─┬┘
  │ ╭──╯ │
  ▾ ▾    ▾
┌─────┐ ┌───┐
│  c  │ │ d │
└─────┘ └───┘`, how{detail: chart.Boxes}, []string{"a -> c", "b -> c", "b -> d"}},
		{"a wide title", `
[開発]──►[b]`, how{detail: chart.Lines}, []string{"開発 -> b"}},
		{"ASCII with joints and corners that follow from what is around them", `
[a]-+-->[b]
[c]-|-. [d]
    | '>| |
    '-->| |`, how{detail: chart.Lines, ascii: true}, []string{"a -> b", "a -> d", "c -> d"}},
		{"ASCII joints with nothing but an upright between", `
[f]--.
[a]-.|.>[d]
[b]<+|+>[e]
[c]<'||
[h]--|'
     '->[g]`, how{detail: chart.Lines, ascii: true}, []string{"a -> b", "a -> c", "f -> g", "h -> d", "h -> e"}},
		{"ASCII frames", `
+---+     #===#
| a +-+--># b #
+---+ |   #===#
      |   +---+
      '-->| c |
          +---+`, how{detail: chart.Boxes, ascii: true}, []string{"a -> b", "a -> c"}},
		{"wrapped titles that touch", `
[Lead ]──►[Chef ]
│tech │   │de   │
[a    ]─╮ │proj.│
        ╰►│     │`, how{detail: chart.Wrapped}, []string{"Lead tech -> Chef de proj.", "a -> Chef de proj."}},
		{"wrapped titles top to bottom", `
[Lead]   [a]
[tech]    │
   │      │
   ▾      ▾
  [Chef de]
  [projet ]`, how{detail: chart.Wrapped, topDown: true}, []string{"Lead tech -> Chef de projet", "a -> Chef de projet"}},
		{"a focused box in brackets", `
[a]──►║b║━━►[c]
      ║ ║◄──[d]`, how{detail: chart.Lines}, []string{"a -> b", "b -> c", "d -> b"}},
		{"a focused box in ASCII", `
[a]-->{b}==.   [c]
      { }==#==>| |
           '==>[d]`, how{detail: chart.Lines, ascii: true}, []string{"a -> b", "b -> c", "b -> d"}},
		{"ASCII frames with a plus in a title", `
+-----+
| a+b |
+--+--+
   |
   v
+-----+
| C++ |
+-----+`, how{detail: chart.Boxes, ascii: true}, []string{"a+b -> C++"}},
		{"dots, told where they are", `
•─┬►•
  ╰►•`, how{detail: chart.Dots, boxes: []rect{{0, 0, 1, 1}, {4, 0, 1, 1}, {4, 1, 1, 1}}}, []string{"• -> •", "• -> •"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := read(pictureOf(test.drawing), test.as)
			if len(got.faults) > 0 {
				t.Errorf("faults in%s\n%s", test.drawing, strings.Join(got.faults, "\n"))
			}
			if steps := got.steps(); !slices.Equal(steps, test.want) {
				t.Errorf("read %q in%s\nwant %q", steps, test.drawing, test.want)
			}
		})
	}
}

func TestReaderRefusesWhatIsUnclear(t *testing.T) {
	framed, lines, ascii := how{detail: chart.Boxes}, how{detail: chart.Lines}, how{detail: chart.Lines, ascii: true}
	tests := []struct {
		name, drawing string
		as            how
		want          string
	}{
		{"lines that merge on arrival", `
[a]──┬──►[c]
[b]──╯   [d]`, lines, "column 3, row 0: a line leaves 2 boxes"},
		{"a joint where two sources cross", `
[a]─╮ ╭►[c]
[b]─┼─╯ [d]
    ╰──►│ │`, lines, "a line leaves 2 boxes"},
		{"a line that stops", `
[a]──  ─►[b]`, lines, "column 4, row 0: the line at ─ goes nowhere"},
		{"a line that runs out of the drawing", `
[a]────`, lines, "column 6, row 0: the line at ─ goes nowhere"},
		{"no arrowhead", `
┌───┐   ┌───┐
│ a ├───┤ b │
└───┘   └───┘`, framed, "a line leaves 2 boxes"},
		{"an arrowhead that points at nothing", `
[a]──►   [b]`, lines, "column 5, row 0: the arrowhead ► points at no box"},
		{"an arrowhead without a line", `
[a]   ►[b]`, lines, "column 6, row 0: the line at ► goes nowhere"},
		{"three crossings without coming up", `
[a]─╮      ╭►[e]
[b]─│╮     │ [f]
[c]─││╮    │ [g]
[d]─│││────╯ │ │
    ││╰─────►│ │
    │╰──────►│ │
    ╰───────►[h]`, lines, "column 3, row 3: the line at ─ goes nowhere"},
		{"a corner hidden by another line", `
[a]─│─►[c]
[b]─╯  [d]`, lines, "column 4, row 0: the line at │ goes nowhere"},
		{"a line back to its own box", `
[a]─╮
│ │◄╯`, lines, "leads back to where it came from"},
		{"a step shown twice", `
[a]────►[b]
│ │────►│ │`, lines, "for the second time"},
		{"a ring", `
[a]──┬──┬─►[b]
     ╰──╯`, lines, "comes back to itself"},
		{"a two-way line with a joint", `
[a]◄─┬──►[b]
     ╰──►[c]`, lines, "has 3 arrowheads, 1 joints and leaves no box"},
		{"text outside boxes and lines", `
[a]──►[b] c`, lines, "column 10, row 0: \"c\" is neither in a box nor on a line"},
		{"boxes that overlap", `
•─►••`, how{detail: chart.Dots, boxes: []rect{{0, 0, 1, 1}, {3, 0, 2, 1}, {4, 0, 1, 1}}}, "two boxes share a cell"},
		{"a way out that no line takes", `
┌───┐   ┌───┐
│ a ├   │ b │
└───┘   └───┘`, framed, "column 4, row 1: no line takes the way out ├"},
		{"a line out of a closed frame", `
┌───┐   ┌───┐
│ a │──►│ b │
└───┘   └───┘`, framed, "column 5, row 1: the line at ─ touches a box that has no way out"},
		{"a step back that is dashed in part only", `
[a]◄╌╌──[b]`, lines, "dashed in part"},
		{"a bracket that is not closed", `
[a`, lines, "column 0, row 0: a bracket is not closed"},
		{"ASCII corners with a box on either side", `
[a].[b]
[c]'[d]`, ascii, "column 3, row 0: \".\" could be 2 different corners or joints"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := read(pictureOf(test.drawing), test.as)
			if all := strings.Join(got.faults, "\n"); !strings.Contains(all, test.want) {
				t.Errorf("faults in%s\nare %q\nwant %q\nread %q", test.drawing, all, test.want, got.steps())
			}
		})
	}
}

func TestReaderReadsStrokesAndYears(t *testing.T) {
	got := read(pictureOf(`
[a]━┳━5–8━►[c]
[b]╌┃╌╌╌╮  [d]
    ┗━━━╎━►│ │
[e]◄╌╌╌╌╯`), how{detail: chart.Lines})
	if len(got.faults) > 0 {
		t.Fatal(got.faults)
	}
	var said []string
	for _, e := range got.edges {
		said = append(said, fmt.Sprintf("%s %s heavy:%t dashed:%t %s", got.boxes[e.from].words, got.boxes[e.to].words, e.heavy, e.dashed, e.label))
	}
	want := []string{"a c heavy:true dashed:false 5–8", "a d heavy:true dashed:false ", "b e heavy:false dashed:true "}
	slices.Sort(said)
	if !slices.Equal(said, want) {
		t.Errorf("read %q, want %q", said, want)
	}
}

func TestReaderReadsAWholeMap(t *testing.T) {
	careers := load(t, "careers-25.json")
	tests := []struct {
		name, drawing string
		as            how
		title         func(chart.Node) string
		graph         chart.Graph
	}{
		{"as boxes", focusedSeed, how{detail: chart.Boxes}, fullTitle, load(t, "seed-7.json")},
		{"short names", careersShort, how{detail: chart.Shorts}, shortTitle, careers},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := read(pictureOf(test.drawing), test.as)
			if len(got.faults) > 0 {
				t.Errorf("faults in%s\n%s", test.drawing, strings.Join(got.faults, "\n"))
			}
			var want []string
			for _, e := range test.graph.Edges {
				want = append(want, test.title(test.graph.Nodes[e.From])+" -> "+test.title(test.graph.Nodes[e.To]))
			}
			slices.Sort(want)
			if steps := got.steps(); !slices.Equal(steps, want) {
				t.Errorf("read\n%s\nwant\n%s\nin%s", strings.Join(steps, "\n"), strings.Join(want, "\n"), test.drawing)
			}
		})
	}
	ego := read(pictureOf(neighbours), how{detail: chart.Boxes})
	if len(ego.faults) > 0 || len(ego.edges) != 8 {
		t.Errorf("read %d steps in%s\n%v", len(ego.edges), neighbours, ego.faults)
	}
}
