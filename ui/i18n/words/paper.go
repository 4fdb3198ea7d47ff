package words

// Plain is what the text twin of the screens says.
type Plain struct {
	// Overview counts the nodes and steps of the map.
	Overview func(nodes, steps string) string
	// Family counts a family too large to be read node by node; the command that shows it has the
	// id of one of its nodes.
	Family func(name string, nodes int, id string) string
	// Rank names a column without a name.
	Rank func(rank int) string
	// From and To introduce where people come from and go; the others say that
	// there is nothing.
	From, FromNothing, To, ToNothing, Near string
	// Hint says how to see more.
	Hint string

	// Cited names the sources of a fact, LevelOf4 is a skill level of four.
	Cited    func(ids []string) string
	LevelOf4 func(level int) string
	// Under names a node's kind and the column where it is listed.
	Under func(kind, column string) string
	// FromTo names a route by its ends.
	FromTo func(from, to string) string
	// Before says what a level was in the role that one leaves.
	Before func(level string) string
	// Semicolon parts texts that hold commas.
	Semicolon string
	// Starts introduces the node that a way in starts from.
	Starts string

	// Found counts what answers a query.
	Found func(n int, query string) string
	// AskedBy and GivenBy introduce who asks for a skill and who gives it.
	AskedBy, GivenBy, NobodyAsks string
	// Skills heads the list of skills.
	Skills string

	Routes Routes

	// Prompt asks for a command.
	Prompt string
	// Greeting says of a dataset, of so many nodes, what it is, where one is and what to say first,
	// a line for each.
	Greeting func(title, nodes, here string) string
	Bye      string
	// Here says where one is.
	Here func(title string) string
	// Unknown says that a line was not understood, NoSuchNumber that the answer has no such line.
	Unknown      func(line string) string
	NoSuchNumber func(n, last int) string
	// These ask for what a command needs.
	NeedsWords, NeedsNode, NeedsLine, NeedsLanguage, TooLong, SameTwice string
	// NothingKept says that there is no notebook, NeedsText asks for words to keep.
	NothingKept, NeedsText string
	// NothingYet stands below a part of the notebook that is empty.
	NothingYet string
	// LanguageIs says which language is spoken now.
	LanguageIs string
	// Orders lists the commands of the conversation, with names of two nodes as examples, a line for
	// each.
	Orders func(here, other string) string
	// Verbs are the words that give each command and each part of an answer, by the name that the
	// program has for it, with commas between; the first is the one that is told. Capitals and
	// accents may be left out, and all are understood in every language.
	Verbs map[string]string
	// FromEntry says how to ask for routes from the entry point.
	FromEntry func(entry, goal, name string) string
	// Remaining ends what is said of an answer at once, NoMore stands where nothing is left.
	Remaining func(lines int) string
	NoMore    string
	// Parts lists the parts of an answer, Then names the one that "more" goes on with, Facts
	// counts those of one, NoPart says that there is none of that name.
	Parts  func(list string) string
	Then   func(part string) string
	Facts  func(n int) string
	NoPart func(part, title string) string
	// ChooseWay says how to hear one of so many routes.
	ChooseWay func(n int) string
	// Guess stands for the mark of an estimate, GuessSentence before a sentence; Until for the dash
	// of a range.
	Guess, GuessSentence, Until string
	// LevelRead says of the level of a figure that the authors read it so, where no sign is heard.
	LevelRead string
	// About stands for the mark before a figure, and AboutMeans says once whose estimate that is.
	About, AboutMeans string
	// FromSheet is Facts.Original without codes.
	FromSheet func(quality string) string
}

// Routes is what a list of routes says beside the words of the planner.
type Routes struct {
	// Goal heads the routes from an origin, in quotation marks if need be, with their order, Way one of them.
	Goal func(n int, from, to, order string) string
	Way  func(i int, about string) string
	// Begin introduces the first stop.
	Begin    string
	SameNode string
}

// Notes is what the notebook says, on its screen and about its file.
type Notes struct {
	// Key is what the key that opens the notebook does.
	Title, Key string
	// OneNote is what it does where it opens the page of one node.
	OneNote string
	// Keep and PutAside are what the keys do that write an opinion. KeptNow and AsideNow say
	// that it is written, KeptBefore and AsideBefore that it was.
	Keep, PutAside                             string
	KeptNow, AsideNow, KeptBefore, AsideBefore func(name string) string
	// Head is the comment at the top of a new file.
	Head string

	// Headings of the parts.
	Kept, Aside, Routes, Notes, Questions string
	// First opens a notebook that is empty. BeginJob, BeginRoute and BeginQuestion head what is
	// offered to begin with; YouAreHere, Seen and NextFromHere say why; Questioned are questions to ask.
	First                          string
	BeginJob, BeginRoute           string
	BeginQuestion                  string
	YouAreHere, Seen, NextFromHere string
	Questioned                     [2]string
	// OnlyJobs says that only jobs and courses are kept or put aside.
	OnlyJobs string
	// OnlyOffered says why what is not in the notebook is not removed.
	OnlyOffered string
	// Gone marks an id that the dataset does not have.
	Gone string
	// Aim says what a route was chosen for, by its name in the file.
	Aim map[string]string

	// Stance are the three answers about a node, StanceAsk the question.
	Stance    [3]string
	StanceAsk string
	// Labels of the fields.
	Why, Note, Ask, Answer, About string
	// NewQuestion is the title of a question that is being written.
	NewQuestion string
	// AboutAny stands for a question that fits any node.
	AboutAny string
	// WhyFirst says that an opinion comes before its reason.
	WhyFirst string

	// Keys.
	Write, AskNew, Remove, Undo                  string
	NextField, PreviousField, ChangeStance, Done string
	NothingRemoved, Removed                      string

	// The file. File labels its path.
	File                                  string
	IsSaved, IsUnsaved, IsFailed, Nowhere string
	// Passing says the same to who passes by and cannot choose a file.
	Passing string

	// What can be wrong with a file, by notebook.Flaw.
	Flaw [7]string
	Line func(line int) string
	// What happened, and what to do.
	Damaged    func(file, flaw, copy, now string) string
	Newer      func(file string, version int, now string) string
	Unreadable func(file, reason, now string) string
	// NoFile is said of a folder, a pipe or a device.
	NoFile    func(file, now string) string
	Older     func(copy string) string
	LeftApart func(file string) string
	// Homeless says that nothing is kept for want of a home folder, and what to do.
	Homeless   string
	Joined     string
	Clashed    func(copy string) string
	Forbidden  func(file string) string
	Full       func(file string) string
	Busy       string
	Unwritable func(file, reason string) string
	// LastCopy says at the end that the notes are elsewhere; NoCopy that they are lost.
	LastCopy func(copy string) string
	NoCopy   string
	// BothFlags says that --notebook and --ephemeral exclude each other.
	BothFlags string
	// Flags.
	NotebookFlag, EphemeralFlag string
}

// Handout is what goes home on paper or in a file, and what its command says.
type Handout struct {
	// Title heads a document of several parts.
	Title string
	// Made says when a document was made.
	Made func(date string) string
	// Day writes a date: "3 mars 2026". month counts from 1.
	Day func(day, month, year int) string
	// Again introduces the command that makes the document again, Reopen the one
	// that shows a place in the program.
	Again, Reopen string
	// Contents heads the list of parts, Skip the link past it.
	Contents, Skip string
	// Scroll says that there is more of a picture.
	Scroll string

	// MapTitle heads the whole map, MapShows describes it to who does not see it.
	MapTitle string
	MapShows func(nodes, steps string) string
	// PlanLegend explains the drawing of the Plan.
	PlanLegend string
	// All heads the list of all nodes.
	All string

	// PayLegend explains a strip of pay.
	PayLegend string

	// Rest says what a sheet leaves out, each with its number, and stands before the command
	// that says it all.
	Rest func(left []string) string
	// AskTraining heads the questions to ask someone who follows a training.
	AskTraining string
	TrainingAsk [6]string

	// Words heads the glossary.
	Words string
	// Quality explains the grades of sources.
	Quality string
	// Licences heads the lines that licences ask for.
	Licences string

	// The worksheet.
	Worksheet, WorksheetLead string
	WorksheetAbout           string
	YourName, YourDate       string
	Questions                [4]string
	Hints                    [4]string

	// The route.
	RouteFrom   func(from, to string) string
	RouteLead   string
	RouteNumber func(i, n int) string

	// Notes.
	Can, Learning string

	// Separator parts the columns of a table for a spreadsheet.
	Separator string

	// The command.
	Short, Long, Examples                                                                      string
	RouteFlag, CompareFlag, MineFlag, AllFlag, CardsFlag, FullFlag, FormatFlag, OutFlag, Force string
	// Written says where the file is.
	Written func(path string) string
	// ToPrint says where a page is that was asked for on a screen, and how it is printed;
	// AlreadyThere the same of one that was there. Unprinted names what could not be written,
	// UnprintedFull the same of a full disk; Forbidden is a reason.
	ToPrint, AlreadyThere, UnprintedFull func(path string) string
	Unprinted                            func(path, reason string) string
	Forbidden                            string
	// Exists says that there is a file already.
	Exists func(path string) string
	// CannotWrite says why there is none.
	CannotWrite func(path, reason string) string
	NotAFolder  func(path string) string
	NoFolder    func(path string) string
	NoRights    string
	DiskFull    string
	TwoEnds     string
	TwoOrThree  string
	Twice       func(id string) string
	// TooMany refuses a document with the sheets of more nodes than most, and says what to do instead.
	TooMany func(nodes, most int) string
}

// Pack is the paper for a room: cards, sheets for teams and the questions of a match.
type Pack struct {
	Title string
	// HowTo heads the advice on printing, which is not printed itself.
	HowTo string
	// PrintCards says which pages to print on both sides: pages is how many.
	PrintCards func(pages int) string
	// PrintRest says how to print from a page on.
	PrintRest func(page int) string

	// The cards.
	Cards, CardsLead string
	// Front and Back name the two sides of a sheet of cards.
	Front, Back  func(sheet, sheets int) string
	Tasks        string
	Skills       string
	Pay          string
	More         func(n int) string
	CutHere      string
	FoldHere     string
	NoTasks      string
	CheckedWhere string

	// The team sheet.
	Teams, TeamsLead       string
	TeamName, Members      string
	Scores, Round, Total   string
	AfterGame, AfterAnswer string

	// The worksheet.
	Worksheet, WorksheetLead string
	WorkBlanks               [3]string
	Work, WorkHints          [6]string

	// The questions and answers of a match.
	Questions, Answers         func(seed string) string
	QuestionsLead, AnswersLead string
	Replay                     string
	NoGames                    string
	// TooMany refuses the cards of very many jobs, and says what to do instead; play is the
	// command for questions alone.
	TooMany   func(sheets, most int, play string) string
	OrderHint string

	// The interview guide.
	Interview, InterviewLead   string
	InterviewBlanks            [4]string
	Interviews, InterviewHints [10]string
	// The command.
	PackFlag, SeedFlag, TeamsFlag string
	// Alone says that a flag does not go with --pack, NeedsPack that one goes
	// with nothing else.
	Alone     func(flag string) string
	NeedsPack func(flag string) string
	NoIDs     string
	Examples  string
}
