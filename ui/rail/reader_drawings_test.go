package rail_test

import (
	"slices"
	"strings"
	"testing"
)

// story tells a reading in words, by names.
func (r *reading) story() string {
	var lines []string
	name := func(i int) string { return r.stations[i].text }
	for _, l := range r.rails {
		arrow, weight := " -> ", ""
		if l.twoWay {
			arrow = " <-> "
		}
		if l.heavy {
			weight = " heavy"
		}
		lines = append(lines, name(l.from)+arrow+name(l.to)+weight)
	}
	if r.start >= 0 {
		var all []string
		for _, b := range r.braced {
			all = append(all, name(b))
		}
		lines = append(lines, "{"+strings.Join(all, ", ")+"} -> "+name(r.start))
	}
	for _, s := range r.stations {
		if s.sign != neither || s.mark != " " {
			lines = append(lines, strings.TrimSpace(s.sign.String()+strings.TrimSpace(s.mark)+" "+s.text))
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

func drawing(text string) string { return strings.TrimPrefix(text, "\n") }

const posterUnicode = `
● Alternance ╶╮  ► Front ────────╮
● BTS SIO     │  ◆ Full ─────────┤
● BUT info   ╶┼──◉ Back-end ━━━━━► Lead ◄──● Engineering manager ━━━━━━━● CTO
● Bootcamp   ╶┤  ┃               ┣━━► Expertise technique ━━━━━━━━━━━━━━┫
● Licence    ╶┤  ┃               ┗━━◆ Architecte logiciel ━━━━━━━━━━━━━━┛
● École 42   ╶┤  ┣━━━━━━━━━►*Admin. bases de données
● Master     ╶╯  ┣◄━━━━━━━━◆ Product owner ━━━━━━━━━━━━━━━━┓
                 ┗━━━━━━━━━━━━━━━━━━━━━━━━►2Chef projet ━━━● Dir.proj ━━● DSI
                 ►-QA ────► Scrum master ◄╯
`

const posterASCII = `
o Alternance -.  > Front ---------.
o BTS SIO     |  # Full ----------+
o BUT info   -+--@[Back-end]======> Lead <--o Engineering manager =======o CTO
o Bootcamp   -+  |                +==> Expertise technique ==============+
o Licence    -+  |                '==# Architecte logiciel =============='
o École 42   -+  +=========>*Admin. bases de données
o Master     -'  +<========# Product owner ================.
                 '========================>2Chef projet ===o Dir.proj ==o DSI
                 >-QA ----> Scrum master <'
`

const posterStory = `
Architecte logiciel -> CTO heavy
Back-end -> Admin. bases de données heavy
Back-end -> Chef projet heavy
Back-end -> Lead heavy
Back-end <-> Product owner heavy
Chef projet -> Dir.proj heavy
Dir.proj -> DSI heavy
Engineering manager -> CTO heavy
Expertise technique -> CTO heavy
Front -> Lead
Full -> Lead
Lead -> Architecte logiciel heavy
Lead -> Expertise technique heavy
Lead <-> Engineering manager
Product owner -> Dir.proj heavy
QA -> Scrum master
Scrum master <-> Chef projet
{Alternance, BUT info, Bootcamp, Licence, École 42, Master} -> Back-end
►* Admin. bases de données
►- QA
►2 Chef projet
► Expertise technique
► Front
► Lead
► Scrum master
◆ Architecte logiciel
◆ Full
◆ Product owner
◉ Back-end`

func TestTheReaderReadsAPoster(t *testing.T) {
	want := strings.Split(strings.TrimSpace(posterStory), "\n")
	slices.Sort(want)
	for _, c := range []struct {
		text  string
		ascii bool
		story []string
	}{
		{posterUnicode, false, want},
		{posterASCII, true, want},
	} {
		r := read(drawing(c.text), c.ascii, []int{0, 17, 27, 33, 43, 58, 72}, 17)
		for _, f := range append(r.faults, r.weights...) {
			t.Error(f)
		}
		story := strings.ReplaceAll(r.story(), "◉[", "◉")
		if story != strings.Join(c.story, "\n") {
			t.Errorf("read\n%s\nwant\n%s", story, strings.Join(c.story, "\n"))
		}
	}
}

func TestTheReaderReadsNotes(t *testing.T) {
	r := read(drawing(`
● Alt ╶╮  ◄ Front ───────────────╮
       │    46 k€ · ~1–3 ans     │
● BTS ╶┼──◄ Back ────────────────◉ Lead ◄━━◆ Manager
       │  │ 45 k€                ┃ 55 k€     63 k€
● DUT ╶╯  ╰──────● 東京 データ   ┗━━► Expert
                   40 k€              1 k€
`), false, nil, 10)
	for _, f := range r.faults {
		t.Error(f)
	}
	var notes []string
	for _, s := range r.stations {
		if len(s.notes) > 0 {
			notes = append(notes, s.text+": "+strings.Join(s.notes, "|"))
		}
	}
	if got, want := strings.Join(notes, "\n"), "Front: 46 k€ · ~1–3 ans\nBack: 45 k€\nLead: 55 k€\nManager: 63 k€\n東京 データ: 40 k€\nExpert: 1 k€"; got != want {
		t.Errorf("notes\n%s\nwant\n%s", got, want)
	}
}

// Drawings that a reader must not take for sound ones.
func TestTheReaderRefusesWhatIsWrong(t *testing.T) {
	for name, c := range map[string]struct {
		text      string
		ascii     bool
		trainings int // x behind their column
	}{
		"a crossing":                           {"◉ A ─┼─► B\n     │\n     ● C\n", false, 0},
		"a crossing in ASCII":                  {"@ A -+-> B\n     |\n     o C\n", true, 0},
		"a line over a line, not joined":       {"● A ───╮\n● B ───│──● D\n       ● C\n", false, 0},
		"a rail that hides behind a note":      {"● A ──────╮\n  45 k€ · │~2 ans\n● B       ● C\n", false, 0},
		"a line that breaks off":               {"● A ──── \n", false, 0},
		"a line from nowhere":                  {"   ──── ● B\n", false, 0},
		"an upright without a station":         {"● A ───╮\n       │\n", false, 0},
		"an upright between two stations":      {"● A  ● B\n     ├──● D\n     ● C\n", false, 0},
		"the same in ASCII":                    {"o A  o B\n     +--o D\n     o C\n", true, 0},
		"a corner under another's sign":        {"o A    o B\no D ---.\n       |\n", true, 0},
		"corners that touch in ASCII":          {"       o T\no A ---+\no B ---+\n       o C\n", true, 0},
		"an upright touched from both sides":   {"● A ──╮\n● B   ├──● D\n      ● C\n", false, 0},
		"a text of nobody":                     {"● A ──● B\n            hello\n", false, 0},
		"a name that a line touches":           {"● A── ● B\n", false, 0},
		"a way back in the middle":             {"● A ──◄──● B\n", false, 0},
		"a rail twice":                         {"● A ──● B\n│     │\n╰─────╯\n", false, 0},
		"a rail heavy in part":                 {"● A ━━──● B\n", false, 0},
		"an upright lighter than its rail":     {"◉ A\n│\n╰━━● B\n", false, 0},
		"a joint that joins nothing":           {"● A ──┬──● B\n", false, 0},
		"a training in the brace without ╶":    {"● A  ─╮\n● B  ╶┼──● C\n● D  ╶╯\n", false, 10},
		"two braces":                           {"● A  ╶╮\n● B  ╶┼──● C\n\n● E  ╶╮\n● F  ╶┼──● G\n", false, 10},
		"a station that leads to itself":       {"● A ──╮\n│     │\n╰─────╯\n", false, 0},
		"an unclosed bracket":                  {"◉[A ──● B\n", false, 0},
		"a brace through another's text":       {"● A  ╶╮\n● B bbbb\n● C  ╶┼──● D\n", false, 10},
		"a line into the middle of a name":     {"● A ──────BBB\n", false, 0},
		"stacked corners of different rails":   {"● T\n├──● A\n╰──● B\n╭──● C\n● U\n", false, 0},
		"a light corner on a heavy line":       {"◉ A ━━━╮\n       ● B\n", false, 0},
		"a split behind an arrival":            {"● A ─┴─┬─● T\n● B ─╯ ╰─● C\n", false, 0},
		"an upright between two lines":         {"● A ─┬─● T\n     ├─● C\n● B ─┴─● D\n", false, 0},
		"a line joint touched from both sides": {"● A ──┬─● T\n● B ──┤\n      ╰─● C\n", false, 0},
		"a heavy branch of a light line":       {"◉ A ─┬─● T\n     ┗━● C\n", false, 0},
		"a level line under a foreign corner":  {"● A ──╮\n● B ──●\n", false, 0},
	} {
		r := read(c.text, c.ascii, nil, c.trainings)
		if name == "stacked corners of different rails" { // sound in Unicode
			if len(r.faults) > 0 {
				t.Errorf("%s: %v", name, r.faults)
			}
			continue
		}
		if len(r.faults)+len(r.weights) == 0 {
			t.Errorf("%s was taken for sound:\n%s\n%s", name, c.text, r.story())
		}
	}
}

// Splits and arrivals on the way of a line from one station to another.
func TestTheReaderReadsJointsOnALine(t *testing.T) {
	for _, c := range []struct {
		text  string
		ascii bool
	}{
		{`
● Mobile ──╮
● Full ────┤
◉ Back ━┳━━┷━━━━━► Lead ◄┳━━◆ EM
        ┣◄━◆ Data        ┃
        ┗━━► DBA         ┗━━● XP
`, false},
		{`
o Mobile --.
o Full ----+
@ Back =+==+=====> Lead <+==# EM
        +<=# Data        |
        '==> DBA         '==o XP
`, true},
	} {
		r := read(drawing(c.text), c.ascii, nil, 0)
		for _, f := range append(r.faults, r.weights...) {
			t.Error(f)
		}
		want := "Back -> DBA heavy\nBack -> Lead heavy\nBack <-> Data heavy\nFull -> Lead\nLead -> XP heavy\nLead <-> EM heavy\nMobile -> Lead\n"
		if got := r.story(); !strings.HasPrefix(got, want) {
			t.Errorf("read\n%s\nwant\n%s", got, want)
		}
	}
}
