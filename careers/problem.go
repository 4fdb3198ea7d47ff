package careers

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Position is a place in a dataset. Line and Column count from 1, Column in
// characters. Line is 0 for a whole file, and File is empty for the whole
// dataset. Where there is no file, File is the entry and its field.
type Position struct {
	File         string
	Line, Column int
}

// String returns "file:line:column", without what is not known.
func (p Position) String() string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// Problem is one thing that keeps a dataset from being loaded. It holds no
// sentence: Kind says which of the other fields are filled.
//
// Its strings are fit for a terminal: they hold no control, escape or
// invisible character and are cut at 80 characters.
type Problem struct {
	Place Position
	Kind  ProblemKind
	// Field is the field's name as files spell it, as "draw-first".
	Field string
	// Found is what is written there.
	Found string
	// Want is what could stand there instead, the likeliest first.
	Want []string
	// First is the place of the earlier one, where two exclude each other.
	First Position
	// Low and High are the limits that were crossed.
	Low, High int
	// Published says that the file is one as a register publishes it, which its readers
	// take again rather than mend.
	Published bool
	// More is how many times its cause stands elsewhere, where that is left out.
	More int
}

// ProblemKind is what is wrong. All kinds have a Place.
type ProblemKind uint8

// The kinds of problem, and the fields that come with each.
const (
	Unreadable         ProblemKind = iota // a file or folder cannot be read: Found, the system's reason
	TooLarge                              // a file, or with no place all files together: High, in bytes
	TooManyFiles                          // with folders and all else that was looked at: High
	NoYAML                                // no file has the ending of one: Found, the first names there, empty for none
	YAMLAsText                            // a file of text by its last ending: Found, its name; Want, that without it
	TooManyValues                         // a file has more lines, commas, colons and brackets together than High
	BadArchive                            // what should be a zip archive or a workbook is none, or broken at one of its files: Found, what reads it says
	NoTable                               // a register's edition lacks a table: Field, the name of its file as a pattern; Want, other names
	NoColumn                              // a table lacks a column: Field, its name; Want, other names
	UnevenRow                             // a row has another number of cells than its table: Low, High as those
	TooManyRows                           // a table, or all that are read of an edition, has more rows than High
	LongRow                               // a row has more bytes than High
	WideRow                               // a row has more cells than High
	Swollen                               // a file of an archive has more than High times the bytes that it has there
	BadQuotes                             // a quotation mark where none can be, or one that does not end
	NotUTF8                               // the first byte that is not
	ForbiddenCharacter                    // control, escape, invisible or direction override: Found, as "U+202E"
	BadSyntax                             // not YAML: Found, the parser's reason in English
	TooDeep                               // lists in lists: High
	ForeignYAML                           // YAML that datasets do without: Found, as "alias", "anchor", "tag", "merge key", "complex key", "document"
	DuplicateKey                          // a field stands twice: Field, First
	StrayText                             // what follows a comma in the braces of a text: Found
	UnknownField                          // Found; Want, the nearest fields of that place
	MisplacedField                        // Field; Want, the lists whose entries may have it
	MissingField                          // Field; Want, others that would do
	MissingTranslation                    // a text in none of the languages of its dataset: Field, the first of them; Want, the others
	UndeclaredLanguage                    // a text in a language that its dataset does not name: Found, a tag as "es"
	WrongShape                            // Field, empty in a list; Found, a value; Want, one of the Shape constants and how to write the value
	NotOneOf                              // Field, Found; Want, all values
	BadForm                               // a date, address, code or currency: Field, Found; Want, examples
	OutOfRange                            // a number: Field, Found, Low, High
	BadID                                 // Field, Found; Want, the nearest valid spelling
	DuplicateID                           // Field, Found, First
	UnknownID                             // nothing has this id: Field, Found; Want, the nearest ids
	LowAboveHigh                          // Field, "pay" or "years"; Low, High as written, or Found, Want where they have decimals
	Excluding                             // Field cannot stand with Found: First, the place of Found, none where that is a default
	Unsourced                             // neither sources nor "estimate: true": Field, empty for an entry of a list
	SelfStep                              // a step to the node it leaves: Found
	DuplicateStep                         // a second step between two nodes: Found, the end; First
	TooWide                               // Field, Found; High, in cells
	TakenShort                            // two nodes with one short name: Field, a tag as "fr"; Found, First
	NoHeader                              // no file has "dataset:"
	SecondHeader                          // First
	NoNodes                               // neither roles nor trainings
	NoCode                                // no code of a register begins so: Found
	SourcedEstimate                       // an estimate that names sources: Field, empty for an entry of a list
	NoStep                                // a way in from a node that no step leaves for here: Found, that node
	NoCourseLevel                         // a level that the dataset does not name: Field, Low, the level
	LevelNotMet                           // a step to what asks for more than the training gives: Found, its end; Low, the level given; High, the one asked
	LevelNotGained                        // a step into a training that gives no more than one has: Found, its end; Low, High as above
	YearsShort                            // fewer years than the level takes: Field, "years" or "steps"; Found, the end of a step; Low, the years there are; High, those it takes
	LostEssential                         // a promotion or specialisation that loses essential skills: Field, the node it leads to; Found, the skills; Low, how many
	BuildsOnItself                        // a role among those it builds on: Found
	NoWay                                 // a path whose nodes no step joins: Found, the two ends
	TooManyProblems                       // the rest is left out: High, how many were kept
)

// What WrongShape wants to see in place of something else.
const (
	ShapeFields = "fields" // name: value
	ShapeList   = "list"
	ShapeText   = "text" // one plain value
	ShapeNumber = "number"
	ShapeAmount = "amount" // of money: a number with at most two decimals
	ShapeBool   = "bool"   // true or false
)

// Problems is everything that is wrong with a dataset: by the names of files, then by line and column. It is never empty.
type Problems []Problem

// Error lists the problems one a line, in terse English for logs.
func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, one := range p {
		lines[i] = one.String()
	}
	return strings.Join(lines, "\n")
}

// String says the problem and its place in terse English for logs.
func (p Problem) String() string {
	var b strings.Builder
	if p.Place.File != "" {
		b.WriteString(p.Place.String() + ": ")
	}
	b.WriteString(p.Kind.String())
	for _, word := range []string{p.Field, p.Found} {
		if word != "" {
			b.WriteString(" " + word)
		}
	}
	if p.Low != 0 || p.High != 0 {
		fmt.Fprintf(&b, " (%d–%d)", p.Low, p.High)
	}
	if len(p.Want) > 0 {
		b.WriteString("; want " + strings.Join(p.Want, ", "))
	}
	if p.First.File != "" {
		b.WriteString("; first " + p.First.String())
	}
	return b.String()
}

// ProblemLimit is how many problems of a file, and of a dataset, are kept.
const ProblemLimit = 500

// cause is what one correction mends: an id that is wrong or given nowhere, in
// whatever field; else what is wrong with one field.
type cause struct {
	kind         ProblemKind
	field, found string
}

func (p Problem) cause() cause {
	if p.Kind == UnknownID || p.Kind == BadID {
		return cause{p.Kind, "", p.Found}
	}
	return cause{p.Kind, p.Field, ""}
}

// Gathered are the problems to read first: one of each id, else a few of each
// cause, and not many in all. The last of a cause counts those left out.
func (p Problems) Gathered() (first Problems, more int) { return p.gathered(1, 5, 10, 50) }

// Thinned leaves out what would hide others by its number.
func (p Problems) Thinned() Problems {
	kept, _ := p.gathered(ProblemLimit/10, ProblemLimit/10, len(p), len(p))
	return kept
}

// gathered keeps so many problems of an id, of any other cause, of a kind and in all.
func (p Problems) gathered(ofID, ofCause, ofKind, all int) (kept Problems, more int) {
	last, causes, kinds := map[cause]int{}, map[cause]int{}, map[ProblemKind]int{}
	for _, one := range p {
		c, most := one.cause(), ofCause
		if c.found != "" {
			most = ofID
		}
		if more += one.More; causes[c] < most && kinds[c.kind] < ofKind && len(kept) < all {
			causes[c]++
			kinds[c.kind]++
			last[c] = len(kept)
			kept = append(kept, one)
			continue
		}
		more++
		if i, there := last[c]; there {
			kept[i].More += 1 + one.More
		}
	}
	return kept, more
}

// Ordered sorts problems as Problems promises, and keeps the first [ProblemLimit].
func (p Problems) Ordered() Problems {
	slices.SortStableFunc(p, func(a, b Problem) int {
		return cmp.Or(
			cmp.Compare(a.Place.File, b.Place.File),
			cmp.Compare(a.Place.Line, b.Place.Line),
			cmp.Compare(a.Place.Column, b.Place.Column),
		)
	})
	if len(p) > ProblemLimit {
		p = p.Thinned()
	}
	if len(p) > ProblemLimit {
		return append(p[:ProblemLimit:ProblemLimit], Problem{Kind: TooManyProblems, High: ProblemLimit})
	}
	return p
}
