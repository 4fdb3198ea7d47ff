package en

import (
	"strconv"
	"strings"

	"parcours/ui/i18n/words"
)

func plain() words.Plain {
	return words.Plain{
		Family: func(name string, nodes int, id string) string {
			return name + ": " + strconv.Itoa(nodes) + ". To see it: “parcours map --at " + id + "”"
		},
		Overview: func(nodes, steps string) string {
			return nodes + ", " + steps + "."
		},
		Rank: func(r int) string { return "Level " + strconv.Itoa(r) },
		Near: "Related:",
		From: "People come from:", FromNothing: "This is a starting point.",
		To: "Leads to:", ToNothing: "No step leads on from it.",
		Hint: "In a terminal, \"parcours\" is explored with the keyboard; \"parcours --help\" explains the rest.",

		Cited: func(ids []string) string {
			if len(ids) == 1 {
				return "source " + ids[0]
			}
			return "sources " + strings.Join(ids, ", ")
		},
		Under:     func(kind, column string) string { return kind + ", in the column “" + column + "”" },
		LevelOf4:  func(n int) string { return "level " + strconv.Itoa(n) + " of 4" },
		FromTo:    func(a, b string) string { return "From “" + a + "” to “" + b + "”" },
		Before:    func(l string) string { return l + " before" },
		Semicolon: "; ",
		Starts:    "Starting from: ",
		Found:     func(n int, q string) string { return plural(n, " result", " results") + " for “" + q + "”." },
		AskedBy:   "Asked for by", GivenBy: "Taught in", NobodyAsks: "No job on the map asks for it.",
		Skills: "Skills",

		Routes: words.Routes{
			Goal: func(n int, from, to, order string) string {
				if n == 1 {
					return "From " + from + " to “" + to + "”: 1 route"
				}
				return "From " + from + " to “" + to + "”: " + strconv.Itoa(n) + " routes. " + order
			},
			Way:   func(i int, about string) string { return "Route " + strconv.Itoa(i) + ": " + about },
			Begin: "Start", SameNode: "Start and goal are the same.",
		},

		Prompt: "Your choice: ",
		Greeting: func(title, nodes, here string) string {
			return "parcours tells you about careers: “" + title + "”, " + nodes + ".\n" +
				"You are here: " + words.Stop(here) + "\n" +
				"Type \"sheet\" to hear what it is, \"next\" for where it can lead, \"search\" and a word to find another job.\n" +
				"\"help\" tells all the commands, \"quit\" ends."
		},
		Bye:  "Goodbye.",
		Here: func(t string) string { return "You are here: " + words.Stop(t) },
		Unknown: func(l string) string {
			return "I do not understand “" + l + "”. Type \"search\" and a word, or \"help\"."
		},
		NoSuchNumber: func(n, last int) string {
			if last == 0 {
				return "No line of this answer has a number. Type \"list\" or \"back\"."
			}
			return "There is no line " + strconv.Itoa(n) + ": choose from 1 to " + strconv.Itoa(last) + "."
		},
		NeedsWords:    "What are you looking for? For example: search sql.",
		NeedsNode:     "Which job? Type its name, or the number of its line.",
		NeedsLine:     "Which line? For example: why 2.",
		NeedsLanguage: "Which language? Type \"language fr\" or \"language en\".",
		TooLong:       "This line is too long. Type a number or a few words.",
		NothingKept:   "Nothing is kept during this session.",
		NothingYet:    "Nothing yet.",
		NeedsText:     "What do you want to note? For example: note ask Lea.",
		SameTwice:     "Choose different jobs.",
		LanguageIs:    "The language is now English.",
		FromEntry:     func(e, g, n string) string { return "routes " + e + " " + g + ": routes from " + n },
		Orders: func(a, b string) string {
			return "You can type:\n" +
				"sheet " + b + ": what a job is, then its parts by name, such as \"pay\".\n" +
				"routes " + a + " " + b + ": how to get there; \"way 2\" tells the second way.\n" +
				"compare " + a + " " + b + ": what changes; then \"new\", \"deeper\", \"kept\", \"less\".\n" +
				"search sql: jobs by name, skill, task or code.\n" +
				"more: the next lines, as Enter does; then the next part.\n" +
				"all, again, back: everything at once; once more; the answer before.\n" +
				"a number: go where that line leads; \"why 2\" tells the source of line 2.\n" +
				"cards: \"I like …\" sentences to answer, and the jobs that opens.\n" +
				"play: a game; \"stop\" ends it.\n" +
				"quit: leave.\n" +
				"surprise: a job unlike those you have opened, and why.\n" +
				"list, map: all jobs and courses; the same with where they lead.\n" +
				"around " + b + ": all that leads to a job, and where to go from it.\n" +
				"catalogue: all the skills.\n" +
				"mine: my skills; a number changes an answer there.\n" +
				"notebook: what I kept, put aside, planned and noted.\n" +
				"keep, aside: keep the job where you are, or put it aside; add why.\n" +
				"note, ask: note a sentence, or a question to ask, about it.\n" +
				"language fr: switch to French."
		},
		Verbs: map[string]string{
			"map": "map, m", "list": "list, jobs", "sheet": "sheet, show", "search": "search, find", "route": "routes, route, plan", "way": "way", "to": "from, to, and, with",
			"compare": "compare", "around": "around", "catalogue": "catalogue, all skills", "mine": "mine, my skills", "notebook": "notebook", "keep": "keep",
			"aside": "aside", "note": "note", "ask": "ask", "back": "back, b", "again": "again, repeat", "more": "more, continue", "all": "all, everything",
			"why": "why, source", "play": "play, game, games", "stop": "stop, end", "clue": "clue, hint", "language": "language, lang", "help": "help, h, ?", "hello": "hello, hi, good morning", "quit": "quit, exit, q",
			"cards": "cards, i like", "surprise": "surprise, surprise me, something else",
			"short": "in short, short", "tasks": "tasks, task", "skills": "skills, skill", "pay": "pay, salary", "day": "day, daily life, day to day", "ways": "ways in, entry",
			"next": "next, next steps", "before": "before", "near": "related, near, nearby", "notfor": "not for, not for me, not for you", "outlook": "outlook", "codes": "codes, code", "words": "words, glossary",
			"sources": "sources", "years": "years, time", "new": "new", "deeper": "deeper", "kept": "kept", "less": "less, used less", "unlisted": "not listed", "course": "course",
		},

		Remaining: func(n int) string { return "… " + plural(n, " more line", " more lines") + "; type more." },
		NoMore:    "That is all.",
		Parts: func(l string) string {
			return "Its parts, with how many facts: " + words.Stop(l) + " Type the name of one, or more."
		},
		Then:   func(p string) string { return "\"more\" goes on with: " + words.Stop(p) },
		Facts:  func(n int) string { return plural(n, " fact", " facts") },
		NoPart: func(p, t string) string { return t + ": nothing in this data under “" + p + "”." },
		ChooseWay: func(n int) string {
			if n == 1 {
				return "Type way 1 to hear it stop by stop."
			}
			return "Type way 1 to way " + strconv.Itoa(n) + " to hear one stop by stop."
		},
		About: "about ", AboutMeans: "\"about\": our own estimate.", Guess: "estimated ", LevelRead: "a level that we inferred", GuessSentence: "estimate: ", Until: " to ",
		FromSheet: func(q string) string { return "The original job sheet is undated; beside it stands: " + words.Stop(q) },
	}
}

func notes() words.Notes {
	return words.Notes{
		Title: "Notebook", Key: "notebook", OneNote: "note", Keep: "keep", PutAside: "put aside",
		KeptNow: func(n string) string {
			return "Kept in your notebook: " + words.Stop(n) + " “n” writes a note, “-” puts it aside."
		},
		AsideNow: func(n string) string { return "Put aside: " + words.Stop(n) + " “n” writes why, “+” keeps it." },
		KeptBefore: func(n string) string {
			return "Kept already: " + words.Stop(n) + " “n” opens its page of the notebook, “-” puts it aside."
		},
		AsideBefore: func(n string) string {
			return "Put aside already: " + words.Stop(n) + " “n” opens its page of the notebook, “+” keeps it."
		},
		Head: "A parcours notebook. This file is yours: read it, change it, keep a copy.\n" +
			"Comments such as this one stay where they are. Skills: yes or learning.",
		Kept: "I keep", Aside: "I put aside", Routes: "My routes", Notes: "My notes", Questions: "My interview questions",
		First:    "Begin with three moves: “+” keeps the chosen line, “x” removes it again.",
		BeginJob: "1 · Keep a job that tempts you", BeginRoute: "2 · Keep a route", BeginQuestion: "3 · Prepare a question for someone who does the job",
		YouAreHere: "you are here", Seen: "seen before", NextFromHere: "a next step",
		Questioned:  [2]string{"What did you do yesterday, hour by hour?", "What wears you out in this job?"},
		OnlyOffered: "only offered: nothing of it is in the notebook",
		OnlyJobs:    "Only a job or a course can be kept or put aside.",
		Gone:        "not in this data",
		Aim: map[string]string{
			"quickest": "the quickest", "best-paid": "the best paid", "fewest-skills": "the fewest new skills", "stay-technical": "staying technical",
		},
		Stance: [3]string{"no opinion", "keep", "put aside"}, StanceAsk: "My opinion",
		Why: "Why", Note: "Note", Ask: "Question", Answer: "Answer", About: "About",
		NewQuestion: "New question", AboutAny: "any job",
		WhyFirst: "first an opinion, then why",

		Write: "write", AskNew: "new question", Remove: "remove", Undo: "put back",
		NextField: "next field", PreviousField: "previous field", ChangeStance: "change my mind", Done: "to the notebook",
		NothingRemoved: "nothing was removed",
		Removed:        "Removed. “u” puts it back.",

		File: "File", IsSaved: "saved", IsUnsaved: "not saved yet", IsFailed: "NOT SAVED",
		Passing: "This notebook is wiped when you leave: nothing of it stays here.",
		Nowhere: "This notebook is lost when you leave. To keep it: parcours --notebook me.yaml",

		Flaw: [7]string{
			"it is not UTF-8 text", "the file is too long", "it is not YAML", "it does not have the expected shape",
			"unknown word", "a field is missing", "written twice",
		},
		Line: func(n int) string { return "line " + strconv.Itoa(n) },
		Damaged: func(file, flaw, copy, now string) string {
			s := "The notebook " + file + " cannot be read (" + flaw + "): it stays as it is"
			if copy != "" {
				s += ", with a copy in " + copy
			}
			return s + ". Until it is fixed, your notes go to " + now + "."
		},
		Newer: func(file string, version int, now string) string {
			return "The notebook " + file + " was written by a later version of parcours (format " + strconv.Itoa(version) + "): it stays as it is; " +
				"update parcours. Until then, your notes go to " + now + "."
		},
		Unreadable: func(file, reason, now string) string {
			return "The notebook " + file + " cannot be opened (" + reason + "): check its permissions. Until then, your notes go to " + now + "."
		},
		NoFile: func(file, now string) string {
			return "The notebook " + file + " is not a file: give one to --notebook, or keep none with --ephemeral. Until then, your notes go to " + now + "."
		},
		Older: func(copy string) string {
			return "This notebook came from an older version: it is converted, and the original is in " + copy + "."
		},
		LeftApart: func(file string) string {
			return "Notes taken while this notebook could not be read are in " + file + "."
		},
		Homeless: "There is no home folder here, so no notebook is kept. To keep one: parcours --notebook FILE",
		Joined:   "Another program has written to the notebook: the two versions are merged.",
		Clashed: func(copy string) string {
			return "Another program has written to the notebook: the two versions are merged; its own, which differed, is in " + copy + "."
		},
		Forbidden: func(file string) string {
			return "Not saved: " + file + " cannot be written to. Change its permissions, or start again with --notebook FILE."
		},
		Full: func(file string) string {
			return "Not saved: there is no room left for " + file + ". Make some, and saving will resume by itself."
		},
		Busy:       "Not saved: another program is using the notebook. The next change will try again.",
		Unwritable: func(file, reason string) string { return "Not saved to " + file + ": " + reason },
		LastCopy:   func(copy string) string { return "Your notes from this session are in " + copy + "." },
		NoCopy:     "They could not be saved anywhere else.",
		BothFlags:  "--notebook and --ephemeral cannot be used together: choose one",

		NotebookFlag: "`FILE` file to keep the notebook in, for example on a USB stick", EphemeralFlag: "keep no notebook",
	}
}

func handout() words.Handout {
	return words.Handout{
		Title: "My route", Made: func(d string) string { return "Made on " + d },
		Day: func(d, m, y int) string {
			name := [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}[m-1]
			if d == 0 {
				return name + " " + strconv.Itoa(y)
			}
			return strconv.Itoa(d) + " " + name + " " + strconv.Itoa(y)
		},
		Again: "Make this document again", Reopen: "Reopen on screen",
		Contents: "Contents", Skip: "Skip to the content", Scroll: "Scroll to see the whole drawing.",

		MapTitle: "The map",
		MapShows: func(nodes, steps string) string {
			return "A map of " + nodes + ", with " + steps +
				", from left to right by level. The list below says the same in words."
		},
		PlanLegend: "Read from left to right: what stands further right mostly comes later. A line is a main step, in the colour of the field it leads to; the other steps are on each sheet.",
		All:        "Everything on the map",

		PayLegend: "Hollow: undated, as the original sheet is, or an estimate (~). Filled: dated. Pale, behind: the other published figures.",
		Rest: func(left []string) string {
			if len(left) == 0 {
				return "The details of each line are on the full sheet"
			}
			return "On the full sheet, besides the details of each line: " + strings.Join(left, " · ")
		},
		AskTraining: "To ask someone who follows this course",
		TrainingAsk: [6]string{
			"What is your week like: lessons, projects, work at home?", "What surprised you when you arrived?",
			"Why do some people give up on the way?", "How did you find your internship or your work-study employer?",
			"What does it really cost, with rent and equipment?", "What do those who finished last year do today?",
		},

		Words: "Words explained", Quality: "How far to trust each source", Licences: "Notices required by the licences",

		Worksheet: "My turn", WorksheetLead: "No right answers, no marks: this page is yours.",
		WorksheetAbout: "I have read", YourName: "Name", YourDate: "Date",
		Questions: [4]string{
			"What do I already know about it?", "What appeals to me?", "What puts me off?", "Who can I ask?",
		},
		Hints: [4]string{
			"A school subject, a work placement, someone who does this job, something I made.",
			"A task, an atmosphere, a way of working, a next step.",
			"Look again at “Not for you if…”: what sounds like me, what surprises me?",
			"Someone who does the job, a teacher, a former student, a careers fair. And my first question:",
		},

		RouteFrom:   func(a, b string) string { return "From " + a + " to “" + b + "”" },
		RouteLead:   "Possible routes, not a programme: lengths are ranges, and there are other routes.",
		RouteNumber: func(i, n int) string { return "Route " + strconv.Itoa(i) + " of " + strconv.Itoa(n) },

		Can: "I can", Learning: "I am learning",

		Separator: ",",
		Short:     "make a sheet to take home: a web page to print, Markdown or text",
		Long: "handout writes what you take home: the sheets of one or more jobs, a route from one to another, a comparison, my notes. " +
			"Each takes the two sides of a sheet of A4 at most, with room for one's own notes, and says how much it leaves out; --full says everything and adds a page to fill in. " +
			"It is one file with nothing to download, made to be printed in black and white on A4 or read on a phone. " +
			"When no job is named, it shows the whole map. Nothing is replaced without --force.",
		Examples: "  parcours handout cto                            the sheet of a job, in the current folder\n" +
			"  parcours handout cto --full                     everything about it, on as many pages as it takes\n" +
			"  parcours handout backend-developer cto -o doc   two sheets, in the folder doc\n" +
			"  parcours handout --route bts-sio,cto            a route, with its years\n" +
			"  parcours handout --all --format md -o -         every sheet as Markdown, on screen",
		RouteFlag: "`FROM,TO` add the routes from one job or course to another", CompareFlag: "`A,B[,C]` add the comparison of two or three",
		MineFlag: "add my notes", AllFlag: "the map and every sheet", CardsFlag: "the “I like …” cards to cut, and what each opens", FullFlag: "say everything, on as many pages as it takes", FormatFlag: "`FORMAT` html, md or txt",
		OutFlag: "`FOLDER` folder to write to; - for standard output", Force: "replace the file if it exists",
		Written: func(p string) string { return "Written: " + p },
		ToPrint: func(p string) string {
			return "A page to print: open this file in a browser, then print it (Ctrl+P).\n" + p
		},
		AlreadyThere: func(p string) string {
			return "This page is written already: open this file in a browser, then print it (Ctrl+P).\n" + p
		},
		Unprinted: func(p, reason string) string {
			return "The page could not be written (" + reason + "): start parcours again from a folder that you may write to.\n" + p
		},
		UnprintedFull: func(p string) string { return "The disk is full: make room, then print again.\n" + p },
		Forbidden:     "no permission to write to this folder",
		Exists: func(p string) string {
			return "\"" + p + "\" already exists: add --force to replace it, or choose another folder with -o"
		},
		CannotWrite: func(p, reason string) string { return "\"" + p + "\" could not be written: " + reason },
		NotAFolder:  func(p string) string { return "\"" + p + "\" is not a folder: give a folder to -o" },
		NoFolder:    func(p string) string { return "there is no folder \"" + p + "\": create it, or give another one to -o" },
		NoRights:    "you do not have permission to write to this folder; give another one to -o",
		DiskFull:    "the disk is full; make room, or give another folder to -o",
		TwoEnds:     "--route needs a start and a goal separated by a comma, for example bts-sio,cto, or the goal alone",
		TwoOrThree:  "--compare needs two or three names separated by commas, for example lead-developer,cto",
		Twice:       func(id string) string { return "\"" + id + "\" is given twice" },
		TooMany: func(nodes, most int) string {
			return "--all would make a document of " + strconv.Itoa(nodes) + " sheets of two sides (" + strconv.Itoa(most) + " at most): name the jobs to print, \"parcours list\" has them all; or import a part of the register, with \"parcours import … --only CODES -o FOLDER\""
		},
	}
}

func pack() words.Pack {
	return words.Pack{
		Title: "To print for the group", HowTo: "How to print",
		PrintCards: func(n int) string {
			return "Pages 1 to " + strconv.Itoa(n) + ": the cards. Print on both sides, flip on the long edge, at 100%, then cut along the dashes."
		},
		PrintRest: func(p int) string {
			return "From page " + strconv.Itoa(p) + " on: the sheets. Print on one side only, so that no answer is on the back of a question."
		},

		Cards: "The job cards", CardsLead: "One card for each job: what people do on the front, what they earn on the back.",
		Front: func(i, n int) string { return "Front " + strconv.Itoa(i) + " of " + strconv.Itoa(n) },
		Back:  func(i, n int) string { return "Back " + strconv.Itoa(i) + " of " + strconv.Itoa(n) },
		Tasks: "What people do", Skills: "Skills asked for", Pay: "Published pay",
		More:    func(n int) string { return strconv.Itoa(n) + " more on the sheet" },
		CutHere: "cut here", FoldHere: "fold here: the pay goes on the back", NoTasks: "No tasks are published.", CheckedWhere: "Sources",

		Teams: "Team sheet", TeamsLead: "A name for each team, then the points of each round.",
		TeamName: "Name", Members: "With", Scores: "Points, round by round", Round: "Round", Total: "Total",
		AfterGame: "The job that we want to know more about", AfterAnswer: "What surprised us",

		Worksheet: "A card in my hand", WorksheetLead: "Choose a card and do not turn it over. There are no right answers, except to question 3.",
		WorkBlanks: [3]string{"Name", "Date", "The card I chose"},
		Work: [6]string{
			"Why this card?", "What do people really do all day?", "What do I think it pays?",
			"What can I already do?", "What would I have to learn, and where?", "What is left for me to check?",
		},
		WorkHints: [6]string{
			"A word, a task, someone I know.", "Two tasks from the card, in my own words.",
			"I write my guess, then turn the card over: which figure, from which year, where, from which source?",
			"A skill on the card that I have already practised, and where.", "A skill that I lack; a course, a work placement, a project.",
			"What the card does not say. Who can I ask?",
		},

		Questions:     func(s string) string { return "Questions of match " + s },
		Answers:       func(s string) string { return "Answers of match " + s },
		QuestionsLead: "Each question has its source, given with the answers; what is undated says so.",
		AnswersLead:   "For whoever leads. After each answer, one question counts for more than the points: what else matters in this job?",
		Replay:        "The same match on screen", NoGames: "This data does not have enough facts from dated or official sources to play with: there are no questions.",
		TooMany: func(sheets, most int, play string) string {
			return "the cards would take " + strconv.Itoa(sheets) + " sheets (" + strconv.Itoa(most) + " at most): import a part of the register, with \"parcours import … --only CODES -o FOLDER\", and print with that; \"" + play + "\" asks questions of all of it"
		},
		OrderHint: "Number them from the start of the route to the end.",

		Interview: "Interviewing someone who does this job", InterviewLead: "Twenty minutes are enough. Ask before you record; say thank you the day after. Keep five questions, and add your own.",
		InterviewBlanks: [4]string{"The person", "Their job", "Where we met", "Date"},
		Interviews: [10]string{
			"What did you do yesterday, hour by hour?", "What was your route to this job?", "Which part of your work do you like best?",
			"Which part would you hand to someone else?", "Who do you work with, and how do you share the work?",
			"What have you learned at work that school did not teach you?", "What has changed since you began, and what is changing now?",
			"In which pay range do people start here, and what does it depend on?", "What would you do this year in my place?", "Who else should I talk to?",
		},
		InterviewHints: [10]string{
			"An ordinary day says more than a definition.", "Detours too.", "Ask for a recent example.", "Every job has one.", "A team, clients, nobody?",
			"A skill of the hands, a tool, a way of talking.", "The tools, the people, what is expected.", "Ask for a range, never for the person's own pay.", "One thing, the first one.",
			"Someone who does it differently, or who left the job.",
		},

		PackFlag: "what to print for a group: cards, team sheet, questions and answers, interview guide", SeedFlag: "`CODE` with --pack, code of the match, such as K7Q2",
		TeamsFlag: "`NUMBER` with --pack, number of teams, 2 to 6",
		Alone: func(f string) string {
			return f + " does not go with --pack, which already holds every job: leave out one of the two"
		},
		NeedsPack: func(f string) string { return f + " works only with --pack: add --pack, or leave out " + f },
		NoIDs:     "--pack already holds every job: do not name any",
		Examples: "\n  parcours handout --pack                         what to print for a group\n" +
			"  parcours handout --pack --seed K7Q2 --teams 4   the same for match K7Q2, with four teams",
	}
}
