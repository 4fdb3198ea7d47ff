// Package words says what a language has to say: a struct for each area of the
// program, joined by [Words], and what languages write numbers and lists with.
//
// It holds no sentence. Those of a language are in the folder of its name.
package words

import (
	"strconv"
	"strings"

	"golang.org/x/text/currency"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// Words is the whole catalogue in one language. It never changes once it is made.
type Words struct {
	// Tag is the language, without a region or a script.
	Tag language.Tag
	// Language is the name of the language in itself.
	Language string

	Keys     Keys
	Parts    Parts
	Units    Units
	Facts    Facts
	Inferred Inferred
	Frame    Frame
	Surprise Surprise
	Map      Map
	Sheet    Sheet
	Compare  Compare
	Plan     Plan
	Route    Route
	Finder   Finder
	Help     Help
	CLI      CLI
	Plain    Plain
	Problems Problems
	Check    Check
	Import   Import
	Credits  Credits
	Handout  Handout
	Notes    Notes
	Skills   Skills
	Cards    Cards
	Play     Play
	Present  Present
	Kiosk    Kiosk
	Pack     Pack
	Page     Page
	Class    Class
}

// Units writes numbers, money and spans.
type Units struct {
	// Money writes a range of hundredths of a currency's unit: "45 000 – 55 000 €",
	// "€14.25". Equal ends give one figure. currency is ISO 4217.
	Money func(low, high int, currency string) string
	// Thousands writes a range of whole units in thousands, for bars and boxes: "45–55 k€",
	// "€45–55k"; in millions from one on: "¥4.5m".
	Thousands func(low, high int, currency string) string
	// Unit is what an axis counts in: 1, thousands or millions of a currency: "k€", "€k".
	Unit func(of int, currency string) string
	// Point parts decimals from whole units in a spreadsheet.
	Point string
	// OrMore follows an amount that a source gives as the least, OrMoreShort in narrow places.
	OrMore, OrMoreShort string
	// Years writes a span of years: "5 à 8 ans", "5–8 years". open means "5 or more".
	Years func(low, high int, open bool) string
	// YearsShort writes a span for narrow places: "5–8 ans", "5–8 y".
	YearsShort func(low, high int, open bool) string
	// Count writes a number with the right form of a noun: 1 métier, 2 métiers.
	Count func(n int, one, many string) string
	// Nodes counts nodes of a dataset that has roles, trainings or both: "1 584 métiers", "1,584 jobs".
	Nodes func(n int, roles, trainings bool) string
	// Steps counts steps, and pairs of what is merely related, none of either only where
	// there is the other: "312 étapes et 3 liens de proximité", "312 steps and 3 related pairs".
	Steps func(n, near int) string
	// List joins texts as a sentence does: "a, b et c".
	List func(items []string) string
	// Position writes "2 sur 31", "2 of 31".
	Position func(i, n int) string
	// Colon joins a label and a text: "Coût : 0 €", "Cost: €0".
	Colon func(label, text string) string
	// Quote puts a text in quotation marks; those within it become the ones that
	// the language has for a quotation in a quotation.
	Quote func(text string) string
}

// Keys are the names of keys as printed on keyboards. Arrows and letters need none.
type Keys struct {
	Enter, Backspace, Escape, Tab, ShiftTab, Space, Home, End, PageUp, PageDown, Ctrl string
}

// Parts is what lists, pages and fields say on every screen.
type Parts struct {
	// Keys.
	Choose, Page, Ends, NextSection, PreviousSection, Sheet, Back string
	// NothingChosen says why a key does nothing where a list is empty.
	NothingChosen string
	// Above and Below count the lines out of sight.
	Above, Below func(lines int) string

	// Nothing says that nothing answers what is typed, Near heads what comes
	// nearest. Preparing asks for patience with a large dataset.
	Nothing func(typed string) string
	// Partly says that no result has every word, and how many those that follow lack.
	Partly func(missing int) string
	// Denied says that a word by which someone asks for what is without the rest does not count.
	Denied          func(word string) string
	Near, Preparing string
}

// Facts are the words for what the dataset says: kinds, levels, sources.
type Facts struct {
	// DataIn says in which other language than the reader's the data is.
	DataIn func(lang string) string
	// Languages are names of languages by their tags, as they stand in DataIn.
	Languages map[string]string
	Role      string
	Training  string

	Experience [5]string // by careers.Experience
	StepKind   [8]string // by careers.StepKind
	// StepShown stands before the sources that back a step, StepEstimated for
	// them where there are none.
	// StepCited before pages that only compare,
	// NearShown before those that call two nodes related.
	StepShown, StepCited, StepEstimated, NearShown string

	SkillLevel [5]string // by level, 0 unknown
	SkillGroup [9]string // by careers.DefaultGroups
	// Inferred is what is said of each careers.Inference before its rule, and on the
	// map of the order: "ordre déduit".
	Inferred      [5]string
	OrderInferred string
	// OtherSkills heads the skills on no shelf.
	OtherSkills string
	Match       [3]string // by careers.Match
	Quality     [5]string // by careers.SourceQuality
	// QualityNote says what each quality means.
	QualityNote [5]string

	Essential, Optional string
	Gross, Net          string
	// Per and PerShort are by careers.Period; a day's is that of an employee.
	Per, PerShort [5]string
	// PublishedFor labels what a figure is of where that is not the job itself; RelatedTitle
	// says so in a row, NoSalary of what is invoiced.
	PublishedFor, RelatedTitle, NoSalary string
	// Invoiced is what the self-employed invoice for a day of work.
	Invoiced string
	// Times says how often a year a monthly figure is paid, TimesShort in narrow places.
	Times, TimesShort func(n int) string
	// Bounds are the words of a measure that belong before the figure.
	Bounds []string
	// Quantiles are the words of a measure that not everyone has met, as "percentile".
	Quantiles []string
	// Juniors and Seniors are the words of a measure that say no more than the
	// level of experience does.
	Juniors, Seniors []string
	// InPost says how long a figure for taking the post counts.
	InPost func(years string) string
	// Reading says that the level of a figure is the reading of the dataset's authors, behind a
	// level with ReadingMark before it.
	Reading, ReadingMark string
	// OriginalSheet names a headline's source for narrow places.
	OriginalSheet string
	// Original says what stands first, and what stands beside it.
	Original func(sheet, beside, quality string) string
	// MonthlyTimes says that a yearly figure is a monthly one taken so many times.
	MonthlyTimes func(n int) string
	Undated      string
	NoDate       string // of a source, where figures are undated
	// FiguresOf says of which year figures are, whenever they were published.
	FiguresOf func(year int) string
	// About marks an estimated date: "vers 2025".
	About        func(date string) string
	PlaceUnknown string
	// Estimate says that the dataset's authors judged; EstimateMark is its sign.
	Estimate, EstimateMark string
	Source                 string
	NoPay, NoSkills        string
}

// Frame is what the frame says around every screen.
type Frame struct {
	// Keys of the frame.
	Quit, Help, Language, Theme, Suspend, Redraw, Find, Compare, Plan, PlanTo, Place, Print, PrintNotebook, Mouse string

	// TooSmall says how large the terminal must be.
	TooSmall func(width, height int) string
	// TooLarge says of how many cells a larger window is drawn.
	TooLarge func(width, height int) string
	// Understood follows a notice that stays until a key of its own.
	Understood string
	// ThemeIs names the theme just chosen, by theme.Name.
	ThemeIs map[string]string
	// LanguageIs says that the language has changed.
	LanguageIs        string
	MouseOn, MouseOff string
	// TrailEmpty says why there is no way back.
	TrailEmpty string
	// Reopen introduces the command that opens the view again, OnPaper the one that prints it.
	OnPaper, Reopen string
	// NoPaper says where something is to be printed.
	NoPaper string
}

// Surprise is what is said of a job unlike those that were seen.
type Surprise struct {
	// Key is what the key does.
	Key string
	// Different and NotYet introduce the facts that keep it apart: NotYet where it is one of the
	// family of those seen and shares skills with them. Between stands between facts.
	Different, NotYet, Between string
	// Track, Kind and Level name its family, its main kind of interests, its level.
	Track, Kind, Level func(name string) string
	// Skills says how many of its skills the nearest of those seen has, too.
	Skills func(shared, of int, nearest string) string
	// Near says instead that most of its skills are those of one that was seen.
	Near func(shared, of int, nearest string) string
	// Unknown says that the data knows no such fact, Again that all were seen and the one seen
	// longest ago comes again, NoOther that there is no other job.
	Unknown, Again, NoOther string
	// Onwards names the keys that go on and back.
	Onwards string
}

// Help is what the help says, and the page of keys made from it.
type Help struct {
	Title string
	// Purpose says what a screen is for, by its name on the command line.
	Purpose map[string]string
	// Acting and Moving head the keys of a screen, Everywhere those of all.
	Acting, Moving, Everywhere string

	// Keys.
	Scroll, Close string
	// Whole says why nothing scrolls.
	Whole string

	// PageTitle and PageIntro open the page of keys; KeyColumn and DoesColumn
	// head its tables.
	PageTitle, PageIntro, KeyColumn, DoesColumn string
}

// QuotesWithin writes the quotation marks of any language as the ones given.
func QuotesWithin(open, closing string) *strings.Replacer {
	return strings.NewReplacer(
		"«\u00a0", open, "«\u202f", open, "« ", open, "«", open, "\u00a0»", closing, "\u202f»", closing, " »", closing, "»", closing,
		"“", open, "”", closing,
	)
}

// Stop ends a sentence with a name, which may end in a stop of its own, as "Dév." does.
func Stop(name string) string { return strings.TrimSuffix(name, ".") + "." }

// Number writes numbers with a mark between thousands. A printer of golang.org/x/text writes the
// same, and is a tenth of what a browser does before it shows anything.
func Number(mark string) func(int) string {
	return func(n int) string {
		text := strconv.Itoa(n)
		for at := len(text) - 3; at > 0 && text[at-1] != '-'; at -= 3 {
			text = text[:at] + mark + text[at:]
		}
		return text
	}
}

// Symbol returns the sign of an ISO 4217 currency that a language takes for no other, as "$"
// and "CA$" in English, or its code.
func Symbol(p *message.Printer, code string) string {
	if code == "EUR" { // that of our own data, in every language: it needs no tables
		return "€"
	}
	unit, err := currency.ParseISO(code)
	if err != nil { // younger than the tables
		return code
	}
	return p.Sprint(currency.Symbol(unit))
}

// Hundredths writes a range of hundredths: with decimals where there are any, alike at both ends.
func Hundredths(low, high int, number func(int) string, point, dash string) string {
	write := func(n int) string {
		if low%100 == 0 && high%100 == 0 {
			return number(n / 100)
		}
		return number(n/100) + point + strconv.Itoa(100 + n%100)[1:]
	}
	return Span(write(low), write(high), dash)
}

// Span joins two ends that differ.
func Span(low, high, dash string) string {
	if low == high {
		return low
	}
	return low + dash + high
}

// InThousands writes a range of whole units in thousands with one decimal, or in millions with
// two where both ends reach one: the numbers, then "k" or the sign of a million.
func InThousands(low, high int, number func(int) string, point, million string) (span, unit string) {
	write, unit := func(n int) string { return decimals((n+50)/100, 1, number, point) }, "k"
	if low >= 1e6 {
		write, unit = func(n int) string { return decimals((n+5e3)/1e4, 2, number, point) }, million
	}
	return Span(write(low), write(high), "–"), unit
}

// decimals writes n tenths or hundredths, without zeros at its end.
func decimals(n, places int, number func(int) string, point string) string {
	unit := []int{1, 10, 100}[places]
	text := number(n / unit)
	if rest := strings.TrimRight(strconv.Itoa(unit + n%unit)[1:], "0"); rest != "" {
		text += point + rest
	}
	return text
}

// YearsShort writes a span of years without its noun.
func YearsShort(low, high int, open bool) string {
	if open {
		return strconv.Itoa(low) + "+"
	}
	return Span(strconv.Itoa(low), strconv.Itoa(high), "–")
}

// List joins items with commas, the last two with the given word.
func List(items []string, and string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := len(items) - 1
	return strings.Join(items[:last], ", ") + and + items[last]
}

// Lit joins the counts that are not 0, in each of the forms.
func Lit(signs [4]string, counts [4]int, none string, forms ...[4]func(int) string) []string {
	var all []string
	for i, form := range forms {
		var parts []string
		for j, n := range counts {
			if n > 0 {
				parts = append(parts, signs[j]+" "+form[j](n))
			}
		}
		if len(parts) == 0 {
			return []string{none}
		}
		all = append(all, strings.Join(parts, [...]string{"  ", " "}[min(i, 1)]))
	}
	return all
}

// FieldNames counts fields by their names for one and for many; those without
// the latter are not counted, and one without names keeps its spelling.
func FieldNames(names map[string][2]string) func(string, int) string {
	return func(spelling string, n int) string {
		name, known := names[spelling]
		switch {
		case !known:
			return spelling
		case name[1] == "":
			return name[0]
		case n == 1:
			return "1 " + name[0]
		}
		return strconv.Itoa(n) + " " + name[1]
	}
}
