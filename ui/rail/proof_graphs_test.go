package rail_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers/careerstest"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/rail"
)

func builtIn(tb testing.TB, tag language.Tag) *atlas.Rails {
	tb.Helper()
	return atlas.NewRails(careerstest.BuiltIn(tb), i18n.In(tag), nil)
}

func languages() []language.Tag { return []language.Tag{language.French, language.English} }

// What random names are made of. Hostile ones hold characters that drawings
// use, so a reader needs to be told which cells are text.
var (
	plainWords   = strings.Fields("Dév. back-end Architecte logiciel Chef/fe projet Admin. bases données DSI R&D (QA) Ing. Élève école d'ing. 42 Directrice SAP-FI Data")
	wideWords    = strings.Fields("東京 データ エンジニア 👩‍💻 数据 e\u0301tude")
	hostileWords = strings.Fields("► ─── | + > ◄ ● o -o-- ┃ ╯ ╶ ]= [x] @ # == ━━● <- >> o Foo -")
)

// recipe says what a random graph is like.
type recipe struct {
	stations int
	hostile  bool // names hold characters of drawings
	steps    int  // 0 for one to four times the stations
}

func pick[T any](r *rand.Rand, of []T) T { return of[r.IntN(len(of))] }

// randomGraph makes a graph with tracks, trainings, kinds, flags, pairs that
// lead back, cycles and steps within a level. Equal seeds give equal graphs.
func randomGraph(seed uint64, o recipe) *rail.Graph {
	r := rand.New(rand.NewPCG(seed, 12))
	g := &rail.Graph{Training: []string{"Se former", "Études", "Form."}}
	for i := range 2 + r.IntN(7) {
		name := fmt.Sprintf("Niveau numéro %d", i)
		g.Columns = append(g.Columns, rail.Column{Names: []string{name, name[:6], "N" + fmt.Sprint(i)}[r.IntN(3):]})
	}
	tracks := r.IntN(9)
	trainings := r.IntN(4) // in eight
	for i := range o.stations {
		s := rail.Station{Key: fmt.Sprint("s", i), Column: r.IntN(len(g.Columns)), Names: randomNames(r, i, o.hostile)}
		if tracks > 0 {
			s.Track = r.IntN(tracks + 1)
		}
		if r.IntN(8) < trainings {
			s.Training, s.Column = true, min(s.Column, r.IntN(2))
		} else if r.IntN(3) > 0 {
			s.Note = fmt.Sprintf("%d–%d k€", 20+r.IntN(40), 60+r.IntN(90))
		}
		g.Stations = append(g.Stations, s)
	}
	g.Start = r.IntN(o.stations+1) - 1
	steps := o.steps
	if steps == 0 {
		steps = o.stations * (1 + r.IntN(4))
	}
	for range steps {
		addStep(r, g, r.IntN(o.stations), r.IntN(o.stations))
	}
	if g.Start >= 0 && !g.Stations[g.Start].Training {
		for i, s := range g.Stations {
			if s.Training && r.IntN(4) > 0 {
				addStep(r, g, i, g.Start)
			}
		}
	}
	g.Index()
	return g
}

func addStep(r *rand.Rand, g *rail.Graph, from, to int) {
	s := rail.Step{From: from, To: to, Kind: rail.Kind(r.IntN(rail.Kinds)), Named: r.IntN(5) == 0, Quiet: r.IntN(12) == 0}
	if r.IntN(4) > 0 {
		s.Low = r.IntN(12)
		s.Years = fmt.Sprintf("~%d–%d ans", s.Low, s.Low+r.IntN(6))
	}
	if r.IntN(3) == 0 {
		s.Main = rail.Main(r.IntN(3))
	}
	switch a, b := g.Stations[from], g.Stations[to]; {
	case a.Training && b.Training:
		s.Kind = rail.Study
	case a.Training:
		s.Kind = rail.Entry
	}
	g.Steps = append(g.Steps, s)
	if r.IntN(5) == 0 {
		s.From, s.To = to, from
		g.Steps = append(g.Steps, s)
	}
}

// randomNames are one to three forms, longest first.
func randomNames(r *rand.Rand, i int, hostile bool) []string {
	words := plainWords
	switch {
	case hostile && r.IntN(2) == 0:
		words = hostileWords
	case r.IntN(6) == 0:
		words = wideWords
	}
	var long []string
	for range 1 + r.IntN(5) {
		long = append(long, pick(r, words))
	}
	long = append(long, fmt.Sprint("n", i))
	if r.IntN(40) == 0 {
		long = append(long, strings.Repeat("très ", 20)+"long")
	}
	names := []string{strings.Join(long, " ")}
	if r.IntN(2) == 0 && len(long) > 2 {
		names = append(names, strings.Join(long[len(long)-2:], " "))
	}
	if r.IntN(2) == 0 {
		names = append(names, fmt.Sprint("n", i))
	}
	return names
}

func randomMarks(seed uint64, g *rail.Graph) rail.Marks {
	r := rand.New(rand.NewPCG(seed, 77))
	some := func(most int) []int {
		return r.Perm(len(g.Stations))[:min(r.IntN(most+1), len(g.Stations))]
	}
	return rail.Marks{
		Focus: rail.NoStation, Chosen: rail.NoStation,
		Hits: some(5), Route: some(14), Kept: some(6), Aside: some(6), Open: some(8),
	}
}
