package words

// Map is what the map and its panel say.
type Map struct {
	Title string

	// Keys of the map.
	Sheet, Back, Home, Richer, Plainer, Turn, Fit, Clear, ClearShort string

	// Headings of the panel.
	Tasks, Skills string
	// Labels of a training.
	Length, Entry, Cost, Diploma string
	// Left and the others say how many nodes lie outside the window.
	Left, Right, Above, Below func(n int) string

	// Why a key does nothing.
	// NotToldHow answers who looks for a step in where the data has no more than what is related.
	NoNext, NoPrevious, NotToldHow, NoBranch, NoMarks, AtStart, Richest, Plainest string
	// Fitted and Locked say how the level of detail is chosen.
	Fitted, Locked string
	// Across and Down name the directions.
	Across, Down string
	// TrainingColumn heads the column that all trainings share, longest form first.
	TrainingColumn []string
	// Step describes a step: "promotion, ~3 à 6 ans".
	Step func(kind, years string) string

	Views Views
}

// Views is what the Plan, the Crossroads and Everything say. Signs and arrows
// that a drawing has in two sets of characters stand in none of these words but
// where a comment says so: the drawing puts them before.
type Views struct {
	// Names are those of the views in the order in which a key walks them: the
	// Plan, the Crossroads, Everything.
	Names [3]string

	// Lit counts the stations one step away, each count behind its sign: where a
	// step leads, where one comes from, how many of both are the same, and what is
	// related. What is 0 is left out. Longest form first.
	Lit func(signs [4]string, counts [4]int) []string

	// Keys.
	Move, NextStep, PreviousStep, Crossroads, Plan, View, Choose, Centre, Families, Open, Taller, Flatter string

	// Marks explain the marks behind signs, in the order of rail.Marks: found, the
	// planned route, kept, put aside, within reach.
	Marks [5]string
	// Signs explain the signs: the cursor, next, previous, both, neither.
	Signs [5]string

	// MainOnly says which steps the Plan draws.
	MainOnly string
	// RowsAbove and RowsBelow count rows out of sight.
	RowsAbove, RowsBelow func(n int) string
	// NothingThere says why an arrow does nothing, by direction: left, right, up, down.
	NothingThere [4]string

	// Pays labels what a job pays; OnlyThere says that a key is of use in the view
	// of everything only, NoSize that a view takes no other size.
	Pays, OnlyThere, NoSize string
	// PayOf says once, of a drawing, what its figures are: the short words for levels, who
	// published them (several, empty for none).
	PayOf func(levels, publishers string) string

	// TooMany refuses to draw everything, and says what to do instead. most is how
	// many nodes it draws.
	TooMany func(nodes, steps string, most int) string

	Around   Crossroads
	Overview Overview
}

// Crossroads is what the drawing of one node and its ways says.
type Crossroads struct {
	// Groups head the groups of steps, Lines name the lines: both by rail.Kind.
	Groups, Lines [8]string
	// From heads the list of those that lead to the centre only. The sign ◄ stands
	// in it where both, the two-way steps drawn on the other side, are not 0.
	From func(both int) string
	// Back explains the sign ◄, Length the length of lines.
	Back, Length string
	// More counts rows out of sight, Folded the steps of a kind that are.
	More, Folded func(n int) string
	// Origins is the list of those that lead here, folded into one line.
	Origins func(n int) string
}

// Overview is the table of families and levels that stands for a map too large
// to draw.
type Overview struct {
	Title string
	// Family and Total head the first and the last column, Training the row of
	// trainings, Others the row of roles on no track, Jobs that of all roles where
	// there are no tracks.
	Family, Total, Training, Others, Jobs string
	// Counted introduces the table, Hint says what to do with it.
	// Listed what to do with the list of a family.
	Counted func(nodes string, families, levels int) string
	Hint    string
	Listed  string
	// Among heads some of the nodes of a family.
	Among string
	// Spanning says from which level to which a family goes.
	Spanning func(lowest, highest string) string
}

// Finder is what the finder says.
type Finder struct {
	Title string
	// Prompt stands before the field, Hint in it while it is empty.
	Prompt, Hint string
	// Advice says what to try where nothing answers a query.
	Advice string
	// Field names where words were found, by careers.Field.
	Field [12]string
	// WorkStudy says that a training is followed while employed, by careers.WorkStudy from
	// careers.WorkStudyPossible on.
	WorkStudy [3]string
	// InLanguage marks a text that is not in the reader's language.
	InLanguage func(language string) string
	Tasks      string

	// Keys.
	OnMap, Clear string
	// NothingTyped says why a key does nothing when the field is empty.
	NothingTyped string
}

// Sheet is what the sheet says, and the charts of pay.
type Sheet struct {
	Name string
	// Heads are the titles of the sections, in their order; Tabs the names of the
	// leaves: the whole in short, tasks, skills, pay, daily life, ways in, next steps,
	// sources.
	Heads [13]string
	Tabs  [8]string
	// Near is what is related, where room is scarce, NearBy heads those whose entries in a
	// register name this one.
	Near, NearBy string
	// Some says how many of a list show; LeadHere how many nodes lead to this one.
	Some     func(shown, of int) string
	LeadHere func(n int) string
	// SourceIs labels so many sources.
	SourceIs func(n int) string

	Day, Length, EntryLevel, Diploma, Cost string
	// LevelOf explains a level of the European Qualifications Framework.
	LevelOf func(level int) string

	// AlsoCalled, Track, Asks, Gives, BuildsOn, ForWhom and WorkStudy label what
	// places a node among others; LengthByLevel the lengths of a training.
	AlsoCalled, Track, Asks, Gives, BuildsOn, ForWhom, WorkStudy, LengthByLevel string
	Audience                                                                    [3]string // by careers.Audience
	WorkStudyIs                                                                 [4]string // by careers.WorkStudy
	// AsksFor is the level that a role asks for, by careers.AskingRule; First labels what one has
	// done before, HavingWorked in which tracks.
	AsksFor      [3]func(level string) string
	First        string
	HavingWorked func(tracks []string) string
	// Takes labels the skills of a task. KeptTasks counts the tasks that people
	// keep of a role before; KeptFrom is a head for its skills.
	Takes     string
	KeptTasks func(name string, kept, of int) string
	KeptFrom  func(head, name string) string
	// Aspect labels the words on working life, by careers.Aspect; Certificates and
	// Interests follow them.
	Aspect                  [8]string
	Certificates, Interests string
	// Profile labels the kinds of interests that a role meets: Kinds are their names, Likes what
	// people like who have them, both by careers.Holland. ProfileIs says it, with who says so,
	// "" for nobody; Register names a classification in that place.
	Profile      string
	Kinds, Likes [6]string
	ProfileIs    func(kinds, likes []string, by string) string
	Register     func(name string) string
	// WorksWith labels the people in other roles that one works with.
	WorksWith string
	// Levels explains the levels of a skill by experience; FromTo says them.
	Levels string
	FromTo func(entry, senior int) string

	// Essential and Optional head the skills that a role asks for, Named those of which
	// none is called essential; Learned,
	// Mainly and Also those that a training gives.
	Essential, Optional   string
	Named                 string
	Learned, Mainly, Also string
	// Ticks explains the signs of the skills that the reader has ticked.
	Ticks func(able, learning string) string

	// Beside says that the card which a key opens stands beside the page already.
	Beside string
	// ExperienceShort is Facts.Experience in at most 6 cells.
	ExperienceShort [5]string
	// AxisUnit is what the axis of pay counts, of a Unit and for which time.
	AxisUnit func(unit, per string) string
	// OffScale says of a figure that the axis does not measure it.
	OffScale string
	// Experience says how many years a figure speaks of.
	Experience func(years string) string
	// Disagree says that sources give unlike figures for one level.
	Disagree func(sources int) string

	// After says when people take a step; Lasts how long the training takes that
	// one comes from.
	After, Lasts func(years string) string
	// NotComparable warns of two figures by which pay would seem to fall, and says what they do
	// not share, of Shared: source, level, kind of figure, year, place, period.
	NotComparable func(apart []string) string
	Shared        [6]string
	// Shares says what a median and percentiles are, for who never met one.
	Shares string

	// LevelsEstimated says behind the mark of an estimate that all levels are.
	LevelsEstimated string
	// EstimateMeans explains the mark of an estimate.
	EstimateMeans string
	WhereFrom     string
	// Close says what the key beside it does to a card.
	Close    string
	NoSource string
	// SumsUp says the same of the sentence that sums a sheet up.
	SumsUp string
	// PickLine says, below that, how a line with a source is chosen.
	PickLine     string
	OtherFigures func(level string) string
	WordsOf      func(section string) string
	NoWords      string
	// Range says which lines of how many show.
	Range func(first, last, of int) string

	// Keys.
	Choose, Follow, Leaf, Source, Words, OnMap, Tick string
	// LeadsNowhere says why Enter does nothing, NoSkill why Tick does nothing.
	LeadsNowhere, NoSkill string
}

// Compare is what the comparison of nodes says.
type Compare struct {
	Name string
	// Heads are the titles of the sections, Tabs their names where room is
	// scarce, in the order of the page.
	Heads, Tabs [8]string

	// Changes head what is new, deeper, kept, used less and not listed, by
	// careers.Change; Legend explains their marks in few cells.
	Changes, Legend [5]string
	// Count counts skills of each change.
	Count [5]func(n int) string
	// Estimate explains the mark of an estimate in few cells.
	Estimate string
	Nothing  string
	// OfConfirmed says whose levels are compared.
	OfConfirmed string
	// LessDeep marks a skill that is asked at a lower level than before.
	LessDeep string
	// Towards heads what another node asks.
	Towards func(name string) string
	// NoSkills and NoTasks say that the dataset lists none for a node.
	NoSkills, NoTasks func(name string) string

	// Via names the nodes on a way.
	Via func(names string) string
	// Unrated says of a skill that its source has rated none of another node.
	Unrated func(name string) string
	// NearFrom says that the entry of another node alone calls the two related.
	NearFrom func(name string) string
	// NoWay says that no way is known, SomeUnknown that some steps have no years.
	NoWay, SomeUnknown string
	// OtherWays reminds that a span is no promise.
	OtherWays string

	// Unlike warns of bars from several sources, Alike introduces one source
	// that speaks of all nodes.
	Unlike func(sources string) string
	// UnlikeShort is Unlike without the names of the sources.
	UnlikeShort string
	Alike       func(source string) string
	// OtherUnits warns of figures in several currencies, for several times, or gross and net.
	OtherUnits string
	// OtherMeasures warns that figures of one source differ in year, place or measure.
	OtherMeasures string
	NotACourse    string
	NoWayIn       string
	// Add says how to compare with another node, once one is left.
	Add func(name string) string
	// Added says that a node stands beside the two before, as the count-th; Replaced that it
	// stands in the place of another.
	Added    func(name string, count int) string
	Replaced func(name, gone string) string

	// Keys.
	Rotate, Remove, Anew string
	// NothingToCompare says why keys do nothing with a single node.
	NothingToCompare string
	// IsIn says why what is compared is not added.
	IsIn string
}

// Skills is what the screen of one's own skills says.
type Skills struct {
	// Key is what the key that opens the screen does.
	Key string
	// State names the three states of a skill, by careers.Progress.
	State [3]string
	// Ticked counts the skills that are there and being learned.
	Ticked func(able, learning, all int) string

	// The four lists; the first heads the screen, too.
	Mine, Reach, Next, Missing string
	// Start says what to do while nothing is ticked, NoReach that nothing is within reach yet.
	Start, NoReach string
	// WhyTick says what ticks are for, and with which key one begins.
	WhyTick string
	// Unmarked says for how many of the jobs no skill is marked as essential.
	Unmarked func(jobs, all int) string
	// Lacks heads the roles that lack so many essential skills, MostAsked the missing skills.
	Lacks     func(skills int) string
	MostAsked string
	// Count is the skills of a role that are there: "6 sur 9 compétences essentielles".
	Count func(had, all int) string
	// Deepen, Learning, Lacking and Complete go on with the names.
	Deepen, Learning, Lacking func(names string) string
	Complete                  string
	// Others heads the roles of which nothing is there yet.
	Others string
	// Asked says how many roles ask for a skill, Alone for how many it is the
	// only one lacking.
	Asked, Alone func(roles int) string
	// MissingFirst says that the list of missing skills follows from ticks.
	MissingFirst, MissingNone string
	// Filter stands before the field, FilterHint in it.
	Filter, FilterHint string
	// Gone marks ids that the dataset does not have.
	Gone string

	// Keys.
	Tick, Level, NextList, PreviousList, Find, ClearFind, Role string
	// Family ticks all skills of a family, ToFamily goes to one by its number.
	Family, ToFamily string
	// Of a large dataset: Nearby says which skills are listed, and with which keys one comes to
	// the others; Elsewhere heads what is ticked of other jobs. Seek looks for skills, EndSeek puts
	// the search away, Everything lists all skills, JobsFirst those of some jobs; Section and
	// ToSection are Family and ToFamily.
	Nearby                                                   func(all int) string
	Elsewhere                                                string
	Seek, EndSeek, Everything, JobsFirst, Section, ToSection string
	// Narrow says of how many skills those printed are the most asked for, and how one comes to others.
	Narrow func(all int) string
	// SeekPrompt stands before what is sought there, KeptFound ends the typing.
	SeekPrompt, KeptFound string
	// KeptFilter ends the typing and keeps what was found.
	KeptFilter            string
	NothingHere, NoFilter string
}

// Plan is what the planner says.
type Plan struct {
	Title string

	// From and To label the ends of a plan.
	From, To string

	// Prompt and Hint stand where a goal is typed. Elsewhere heads the goals that no
	// route leads to.
	Prompt, Hint, Elsewhere string

	// Aims are the names of careers.Aim.
	Aims [4]string

	// Searching stands in for routes still being looked for.
	Searching string
	// Years is the unit of the axis of years; Best says in a word or two by which
	// careers.Aim a route beats the others shown.
	Years string
	Best  [4]string
	// Chart, or where room is scarce Pay, heads the pay at each stop of a route; NotJoined
	// stands below where its figures must not be taken for a rise.
	Chart          func(way int) string
	Pay, NotJoined string

	NoRoute func(from, to string) string
	// NoBeginner says that no training is open from the entry point.
	NoBeginner func(start string) string
	Nearest    func(name string) string
	NoNearest  string

	LeadsTo, GoesFrom     func(name string) string
	NothingLeads, NowToGo string

	// Keys.
	Walk, Stop, OtherWay, Fold                                                 string
	NextAim, PreviousAim, Read, OnMap, Goal, Turn, FromHere, Plan, Clear, Keep string
	// Kept says that a route is in the notebook now, KeptBefore that it was.
	Kept, KeptBefore string
	// Why a key does nothing.
	NothingToShow, NothingTyped string
	// IsPlanning says why a key that plans does nothing where one plans.
	IsPlanning string
}

// Route is what the planner, text and paper say of routes alike.
type Route struct {
	// TheStart is where routes begin in a dataset without an entry point.
	TheStart string
	// FromThe says that a route begins at the entry point: "from the start".
	FromThe func(name string) string

	// StartsThere says of a training that nothing leads to it: one starts there.
	StartsThere string
	// GoBack, ForChange and FromSchool say what is known where there is no route.
	GoBack, ForChange, FromSchool, LevelHeld, AskTheCourse, OnlyLong string
	// NearJobs says so of two jobs that a register calls near and no more, NearAlone of an origin
	// of which nothing else is known; OlderEdition says how an author may learn more.
	NearJobs, NearAlone, OlderEdition string
	// First says what routes are chosen for, NotByPay that pay cannot rank them.
	First    func(aim string) string
	NotByPay string
	// Chained says of routes of several steps that a register gives each of them alone.
	Chained string
	// Untimed says that no length is known, so that routes go by their steps; NoPay that no pay is.
	Untimed, NoPay string
	// Counted says what the routes of each careers.Aim are ranked by. Of
	// best-paid ones Basis says by which figures, Uncovered how many routes these
	// leave out; NoBasis stands for all three where figures cannot be compared,
	// and Only where there is one route.
	Counted       [4]string
	Basis         func(figures string) string
	Uncovered     func(n int) string
	NoBasis, Only string
	// ManagesAt says, where people ask to stay technical, that the goal itself is a
	// management job.
	ManagesAt func(goal string) string
	// SourcedFirst says why the first route may not be the best of all.
	SourcedFirst string
	// Others says that there are more routes, OthersOutside where one was found.
	Others, OthersOutside string
	NotAll                string

	Steps func(n int) string
	// Rests says how many steps of a route a source shows, and how many are
	// estimates.
	Rests func(sourced, steps int) string
	// BySheet and BySource stand before the sources that name a whole route: the
	// job sheet that the dataset grew from, or another.
	BySheet, BySource string
	// FromOn says from where on a route is named.
	FromOn   func(name, named string) string
	Skills   func(n int) string
	NoSkills string
	// NoneCalled says that nothing on the route is called essential, NoneCalledHere that
	// nothing at a stop is.
	NoneCalled, NoneCalledHere string
	// Unknown says how many steps take nobody knows how long.
	Unknown func(n int) string
	// AtTheEnd says what the goal pays.
	AtTheEnd func(pay string) string

	// Start stands where other stops say after which time one comes there:
	// AfterJob and AfterTraining, by the stop before.
	Start                   string
	AfterJob, AfterTraining func(years string) string
	AfterUnknown            string
	// AtOnce says that nothing comes before.
	AtOnce string
	// Arrival says after how many years on the way one is there.
	Arrival func(years string) string

	// Learn and Deepen head the skills of a job, Learnt those of a training;
	// OnArrival and OnLeaving say behind them what the levels are, Estimated that
	// all of them are estimates.
	Learn, Deepen, Learnt           func(n int) string
	OnArrival, OnLeaving, Estimated string
	NothingNew                      string
	// UsuallyAsked says which training a job usually asks for, ComesWithLess behind it that
	// the route brings less.
	UsuallyAsked  func(level string) string
	ComesWithLess string
	UsedLess      string
	// More ends a list that is cut: "3 autres".
	More func(n int) string

	Pay string
	// NoEntryPay says that nothing is published for a first job, NoPayHere for
	// this moment of the way.
	NoEntryPay, NoPayHere string
	// Apart warns of figures that one must not compare from stop to stop.
	Apart string
}
