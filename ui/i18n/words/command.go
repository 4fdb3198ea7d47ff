package words

import "strings"

// CLI is what the command line says.
type CLI struct {
	// Short and Long describe the program; Examples are ready to paste.
	Short, Long, Examples string

	// Flags.
	Lang, Theme, ASCII, Data, At, View, To, With, Still, Mouse, Version, Help, Plain, JSON string
	Screen                                                                                 func(screens string) string

	// Headings of the help.
	Usage, Flags, CommonFlags, ExamplesHead string
	// Default introduces what a flag is when it is not given; Value stands for
	// what is to be given.
	Default, Value string

	// Errors. Each ends with what to do.
	Error        string
	MissingValue func(name string) string
	// FamiliesHint says below a table of families what to do with it.
	FamiliesHint string
	// MapTooLarge refuses to draw each of very many steps.
	MapTooLarge func(nodes, steps string, most int) string
	// MayMean names nodes of which each may be meant, and how many more there are; Taken says
	// which of several was taken to be meant. ListsAll names the command that lists all,
	// SearchesAll the one that finds all that may be meant.
	MayMean                                  func(name string, ones []string, more int) string
	Taken                                    func(name, one string, others []string, count int) string
	ListsAll                                 string
	SearchesAll                              func(command string) string
	UnknownFlag, UnknownCommand, UnknownNode func(name string, nearest []string) string
	BadValue                                 func(flag, value, want string) string
	// Number is what a flag wants that takes a number between two.
	Number func(low, high int) string
	Broken func(problems int) string
	// BrokenScript does of a script; a foreign one names what the data lacks.
	BrokenScript func(problems int, isForeign bool) string
	// Again ends a problem whose cause stands elsewhere, too; More says that
	// problems or warnings are left out, and the command that tells all.
	Again       func(times int) string
	More        func(n int, command string) string
	CannotStart func(reason string) string
	// NoFile is of what of a register is neither a file nor a folder, as a pipe.
	NoData, NotData, NoFile func(path string) string
	// TryHelp names the help, TryHelpOf that of a command.
	TryHelp   string
	TryHelpOf func(command string) string
	// Crashed follows what is known of a panic.
	Crashed string
	// CloseWindow follows what went wrong, in a window that ends with the program.
	CloseWindow string

	Cmd Commands
}

// Command is the help of one command.
type Command struct {
	// Use is the command with its arguments; Examples are ready to paste.
	Use, Short, Long, Examples string
}

// Commands is what the commands say beside the program on the whole screen.
type Commands struct {
	// Look, Weigh, Lead and Make head the groups of commands in the help.
	Look, Weigh, Lead, Make string

	List, Show, Search, Map, Skills, Routes, Compare, Init, Completion, Man, Help Command

	// CheckUse is check with its argument.
	CheckUse string

	// NoArguments, OneID, TwoIDs, IDsToCompare, SomeWords, OneFolder and OneShell
	// refuse other arguments than these.
	NoArguments, OneID, TwoIDs, IDsToCompare, SomeWords, OneFolder string
	// Around is the flag that bounds the map around a node.
	Around string
	// Full is the flag that prints all at a terminal, Whole names the command that does.
	Full     string
	Whole    func(command string) string
	OneShell func(shells string) string

	// Format is the help of the flag of map.
	Format string
	// View, MapAt and Width are the help of its other flags.
	View, MapAt, Width string
	// Mine is the help of the flag of skills, MineAlone refuses an id with it.
	Mine, MineAlone string
	// CSV is the help of the flag of list, Columns head its columns.
	CSV     string
	Columns [16]string
	// Aim and AllStops are the help of the flags of routes; StopByStop names the second.
	Aim, AllStops, StopByStop string
	// CannotWrite says that the output cannot be written.
	CannotWrite func(reason string) string

	// Occupied says that init's folder already holds something, Began what it has
	// written and Then what to do with it.
	Occupied    func(dir string) string
	CannotBegin func(dir, reason string) string
	Began, Then func(path string) string

	// Own are the words of init for a dataset of one's own.
	Own Own

	// Manual is the headings of the manual page and what they say.
	Manual Manual
}

// Own is what init asks, and its flags.
type Own struct {
	// Languages, CountryFlag and Currency are the help of the flags, Ask… the questions.
	Languages, CountryFlag, Currency      string
	AskLanguages, AskCountry, AskCurrency string
	// Country stands for one that was not named.
	Country string
	// And joins the last two languages of a list.
	And                       string
	BadLanguages, BadCurrency func(given string) string
	BadCountry                func(most int) string
}

// Manual is the words of the manual page.
type Manual struct {
	Name, Synopsis, Description, Commands, Options, Environment, Status string
	// Title is the name of the manual.
	Title string
	// Variables explain the environment, Statuses the exit statuses 0, 1 and 2.
	Variables []Variable
	Statuses  [3]string
}

// Variable is a variable of the environment and what it does.
type Variable struct{ Name, Does string }

// Check is what the command that audits a dataset says.
type Check struct {
	Short, Long, Examples string
	// Strict and All are the help of its flags, OnePath refuses a second path.
	Strict, All, OnePath string
	// Valid says that the dataset called title can be loaded, and how large it is
	// in counted nodes and steps.
	Valid func(title, nodes, steps string) string
	// Step is what is counted, one and many.
	// Flawless says that there is nothing to warn of, Warnings how much there is.
	Flawless string
	Warnings func(n int) string
	// Refused ends a strict check that has warnings.
	Refused string
	// Kind has the heading of each kind of warning, and what to do about it; by
	// careers.WarningKind.
	Kind [28]Advice
	// Source, Dated, Leads, Round, Word and Sentence tell one warning from the next.
	Source   func(id string) string
	Dated    func(year int, id string) string
	Leads    func(node string) string
	Round    func(node string) string
	Word     func(word string, texts int) string
	Sentence func(words int, sentence string) string
	// Lacks says in how many texts a language is missing, or a placeholder stands.
	Lacks func(texts int, lang string) string
	// Wide says how wide a name is.
	Wide func(cells int, name string) string
}

// Advice is what is weak and what to do about it.
type Advice struct{ Weak, Remedy string }

// Problems are the sentences about a broken dataset: what is wrong, then what
// to do. Field names and values stay as the file spells them.
type Problems struct {
	// Kind has a sentence for each kind of problem, by the name that
	// careers.ProblemKind gives it, and more where a kind reads in several ways.
	// Names in braces stand for what is known of a problem.
	Kind map[string]string
	// In begins a sentence about a field, Or joins fields one of which is
	// missing, Perhaps offers what may be meant, Stood repeats what is there and
	// Better how to write it; each around its {}.
	In, Or, Perhaps, Stood, Better string
	// Syntax is what a part of a message of the parser means, "" any other message.
	Syntax map[string]string
	// Shape names what a value should look like.
	Shape map[string]string
	// Year and Years are the unit of time.
	Year, Years string
}

// OfParser says what a message of the parser of YAML means, and what to do.
func (p Problems) OfParser(message string) string {
	for part, said := range p.Syntax {
		if part != "" && strings.Contains(message, part) {
			return said
		}
	}
	return p.Syntax[""]
}

// Credits is what the list of sources says.
type Credits struct {
	// Title heads the list; Intro says what it is.
	Title, Intro string
	// Rests introduces what rests on a source.
	Rests string
	// Skills and Terms introduce the skills and glossary words that do.
	Skills, Terms string
	// Field says how many entries of a list there are, spelled as in files:
	// "2 tasks". A field that is no list has its name alone.
	Field func(spelling string, n int) string
}
