package register

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/legible"
)

// Options say what is wanted of a register.
type Options struct {
	// Only are beginnings of the codes of roles that are kept; empty keeps all.
	Only []string
	// Languages are those wanted, of a register that has several; empty for all that
	// its edition holds.
	Languages []language.Tag
	// Beside is a language in which what the reader of the register says itself may
	// stand beside its own; zero for none, as in a dataset to be written.
	Beside language.Tag
}

// Report tells what became of a register.
type Report struct {
	// Register is its name and edition, as "ROME 4.60".
	Register string
	Licence  string // as it calls itself, as "Licence Ouverte 2.0"
	// Attribution is the line that the licence asks for, in the register's language.
	Attribution string
	Counts      []Count
}

// Count is how many things of a kind came to one end.
type Count struct {
	Thing Thing
	End   End
	N     int
	// First is where the first of them stands, zero where that was not noted; Names is
	// what they are called, of tables alone, with commas between.
	First careers.Position
	Names string
}

// Thing is what a register holds.
type Thing uint8

// The things, in the order in which reports tell of them.
const (
	Roles Thing = iota
	Titles
	Tasks
	Skills
	Contexts
	Interests
	Steps
	Figures // of pay
	Needs   // skills of roles
	Groups
	Certificates
	Profiles // of interests, by Holland's letters (RIASEC)
	Ways     // of getting into roles
	Types    // of moves, from an edition beside the one that is read
	Marks    // of tasks that are emerging
	Zones    // of preparation that a role takes
	Ratings  // of skills in roles, in levels
	Rows     // of tables
	Tables
)

// End is what became of a thing.
type End uint8

// The ends, in the order in which reports tell of them.
const (
	Kept        End = iota
	NotAsked        // left out by [Options]
	Dangling        // names what the register does not have
	Repeated        // stands there already
	Withdrawn       // marked by the register as no longer in use, or as not reliable
	WithoutText     // says nothing
	Unfit           // more than the model holds
	Unused          // of no role that is kept
	Minor           // counts for too little by the register's own scale
	OffScale        // no value of the register's own scale
	Cleaned         // kept without the characters that no text may hold
	Missing         // not among the files
)

var (
	thingSpelling = [...]string{
		"roles", "titles", "tasks", "skills", "contexts", "interests", "steps", "figures", "needs", "groups", "certificates", "profiles", "ways", "types", "marks",
		"zones", "ratings", "rows", "tables",
	}
	endSpelling = [...]string{"kept", "not-asked", "dangling", "repeated", "withdrawn", "without-text", "unfit", "unused", "minor", "off-scale", "cleaned", "missing"}
)

// String is the thing's name in lower case, "" for none.
func (t Thing) String() string {
	if int(t) >= len(thingSpelling) {
		return ""
	}
	return thingSpelling[t]
}

// String is the end's name in lower case with hyphens, "" for none.
func (e End) String() string {
	if int(e) >= len(endSpelling) {
		return ""
	}
	return endSpelling[e]
}

// Add counts n more things of a kind that came to an end.
func (r *Report) Add(t Thing, e End, n int) {
	if n != 0 {
		r.count(t, e).N += n
	}
}

// count is that of things that came to an end, until the next one is begun.
func (r *Report) count(t Thing, e End) *Count {
	i := slices.IndexFunc(r.Counts, func(c Count) bool { return c.Thing == t && c.End == e })
	if i < 0 {
		i = len(r.Counts)
		r.Counts = append(r.Counts, Count{Thing: t, End: e})
	}
	return &r.Counts[i]
}

// At counts one more thing that came to an end, and where it stands in the register.
func (r *Report) At(t Thing, e End, row Row) { r.count(t, e).add(1, row.Place()) }

// add counts n more, the first of which stands at a place.
func (c *Count) add(n int, place careers.Position) {
	c.N += n
	c.First = cmp.Or(c.First, place)
}

// Lacks counts the tables that an edition should have and has not.
func (r *Report) Lacks(e *Edition, tables ...Table) {
	for _, t := range tables {
		if !e.Has(t) {
			c := r.count(Tables, Missing)
			c.N++
			c.Names = strings.TrimPrefix(c.Names+", "+t.Files[0], ", ")
		}
	}
}

// Close counts what was cleaned while editions were read, and puts the counts in order.
func (r *Report) Close(editions []*Edition) {
	for _, e := range editions {
		for _, file := range slices.Sorted(maps.Keys(e.spent)) {
			if on := e.spent[file]; on.cleaned > 0 {
				r.count(Rows, Cleaned).add(on.cleaned, careers.Position{File: legible.Excerpt(file), Line: on.firstCleaned, Column: 1})
			}
		}
	}
	r.Finish()
}

// Finish puts the counts in order.
func (r *Report) Finish() {
	slices.SortFunc(r.Counts, func(a, b Count) int { return int(a.Thing)*100 + int(a.End) - int(b.Thing)*100 - int(b.End) })
}

// Read is what a register's package makes of its files.
type Read func(editions []*Edition, o Options) (careers.Parts, Report, error)
