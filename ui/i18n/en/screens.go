package en

import (
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/text/message"

	"parcours/ui/i18n/words"
)

func atlas(p *message.Printer) words.Map {
	more := func(n int) string { return strconv.Itoa(n) + " more" }
	return words.Map{
		Title: "Map",
		Sheet: "sheet", Back: "retrace",
		Home: "start", Richer: "larger", Plainer: "smaller", Turn: "turn the map", Fit: "fit", Clear: "clear the marks", ClearShort: "clear",
		Tasks: "Tasks", Skills: "Essential skills",
		Length: "Length", Entry: "Entry", Cost: "Cost", Diploma: "Diploma",
		Left:  func(n int) string { return "← " + more(n) },
		Right: func(n int) string { return more(n) + " →" },
		Above: func(n int) string { return "↑ " + more(n) },
		Below: func(n int) string { return "↓ " + more(n) },

		NoNext:     "No step leads on from here: go back, or choose another job.",
		NoPrevious: "No step leads here: this is a starting point.",
		NotToldHow: "The data does not tell how people come here: it names related occupations.",
		NoBranch:   "Only one step leads on from here.", NoMarks: "No search and no route is marked on the map.", AtStart: "You are at the start.",
		Richest: "The map is already at its largest.", Plainest: "The map is already at its smallest.",
		Fitted: "Size fitted to the window", Locked: "Size locked", Across: "Left to right", Down: "Top to bottom",
		TrainingColumn: []string{"Training", "Train"},
		Step: func(kind, years string) string {
			if years == "" {
				return kind
			}
			return kind + ", after " + years
		},
		Views: views(p),
	}
}

func views(p *message.Printer) words.Views {
	next := func(n int) string { return plural(n, " way on", " ways on") }
	previous := func(n int) string { return plural(n, " way here", " ways here") }
	related := func(n int) string { return strconv.Itoa(n) + " related" }
	return words.Views{
		Names: [3]string{"Plan", "Crossroads", "Everything"},
		Lit: func(signs [4]string, counts [4]int) []string {
			return words.Lit(signs, counts, "no known step",
				[4]func(int) string{next, previous, func(n int) string { return fmt.Sprintf("%d of them both ways", n) }, related},
				[4]func(int) string{func(n int) string { return strconv.Itoa(n) + " next" }, func(n int) string { return strconv.Itoa(n) + " from" }, func(n int) string { return strconv.Itoa(n) + " both" }, related},
				[4]func(int) string{strconv.Itoa, strconv.Itoa, strconv.Itoa, strconv.Itoa})
		},
		Move: "move", NextStep: "next step", PreviousStep: "step before", Crossroads: "crossroads", Plan: "plan", View: "view",
		Choose: "choose", Centre: "go there", Families: "families", Open: "open the family", Taller: "taller rows", Flatter: "flatter rows",
		MainOnly:  "lines: the main steps",
		Marks:     [5]string{"found", "stops of the route", "kept", "put aside", "within my reach"},
		Signs:     [5]string{"you are here", "one can go there", "one can come from there", "both ways", "no direct step"},
		RowsAbove: func(n int) string { return plural(n, " row above", " rows above") },
		RowsBelow: func(n int) string { return plural(n, " row below", " rows below") },
		NothingThere: [4]string{
			"Nothing further left: this is the edge of the plan.", "Nothing further right: this is the edge of the plan.",
			"Nothing further up: this is the edge of the plan.", "Nothing further down: this is the edge of the plan.",
		},
		PayOf: func(levels, by string) string {
			said := "Gross pay, a year unless it says otherwise; a day is what the self-employed charge; " + levels + "; each figure has its year."
			if by == "" {
				return said
			}
			return said + " Sources: " + by + ". Figures of different sources cannot be compared."
		},
		Pays: "Pay", OnlyThere: "This key is of use in the view Everything only.",
		NoSize: "This view takes the room that there is by itself.",
		TooMany: func(nodes, steps string, most int) string {
			return p.Sprintf("%s, %s: in one drawing, nothing but lines would be seen. Everything is shown up to %d. "+
				"Space shows the crossroads of a job, / finds another, v goes back to the plan, where each family opens on its own.", nodes, steps, most)
		},
		Around: crossroads(), Overview: overview(),
	}
}

func crossroads() words.Crossroads {
	return words.Crossroads{
		Groups: [8]string{"MOVE UP", "SPECIALISE", "CHANGE CRAFT", "ALONGSIDE", "STUDY ON", "START WORK", "GO BACK", "RELATED OCCUPATIONS"},
		Lines:  [8]string{"move up", "specialise", "change craft", "alongside", "study on", "start work", "go back", "related"},
		From: func(both int) string {
			if both == 0 {
				return "COMING FROM"
			}
			return fmt.Sprintf("COMING FROM (+ %d ◄)", both)
		},
		Back: "one can come back", Length: "long line = more years",
		More:   func(n int) string { return strconv.Itoa(n) + " more" },
		Folded: func(n int) string { return "and " + strconv.Itoa(n) + " more" },
		Origins: func(n int) string {
			return plural(n, " way here, left arrow to see it", " ways here, left arrow to see them")
		},
	}
}

func overview() words.Overview {
	return words.Overview{
		Title: "Families and levels", Family: "Family", Total: "Total", Training: "Courses", Others: "Others", Jobs: "Jobs",
		Counted: func(nodes string, families, levels int) string {
			return nodes + ", " + plural(families, " family", " families") + ", " + plural(levels, " level", " levels")
		},
		Hint: "Enter opens the family, / finds a job.", Listed: "← → level before, after",
		Among:    "Among them",
		Spanning: func(lowest, highest string) string { return "from \"" + lowest + "\" to \"" + highest + "\"" },
	}
}

func finder() words.Finder {
	return words.Finder{
		Title: "Find", Prompt: "Find: ", Hint: "a job, a skill, a task, a code…",
		Advice: "Try fewer words, the beginning of a word, or a code.",
		Field: [12]string{
			"title", "other title", "name", "code", "id", "skill", "task", "certification", "summary",
			"what one may like", "working conditions", "studies",
		},
		WorkStudy: [3]string{
			"Can be followed as work-study, for instance an apprenticeship", "Mostly followed as work-study, for instance an apprenticeship",
			"Always followed as work-study, for instance an apprenticeship",
		},
		InLanguage: func(language string) string { return "in " + language },
		Tasks:      "What people do there",

		OnMap:        "on the map",
		Clear:        "clear the search",
		NothingTyped: "nothing is typed",
	}
}

func sheet() words.Sheet {
	return words.Sheet{
		Name: "Sheet",
		Heads: [13]string{
			"In short", "What people do", "Skills needed", "What people earn", "Day to day", "How to get in", "Next steps",
			"Where people come from", "Related occupations", "Not for you if…", "Outlook", "Official codes", "Sources",
		},
		Near: "Related occupations", NearBy: "Their entries name this one as related",
		Tabs:     [8]string{"In short", "Tasks", "Skills", "Pay", "Daily life", "Ways in", "Next", "Sources"},
		Some:     func(n, of int) string { return strconv.Itoa(n) + " of " + strconv.Itoa(of) },
		LeadHere: func(n int) string { return plural(n, " step leads here", " steps lead here") },
		SourceIs: func(n int) string {
			if n > 1 {
				return "Sources"
			}
			return "Source"
		},
		Day: "A day", Length: "Length", EntryLevel: "To get in", Diploma: "Diploma", Cost: "Cost",
		LevelOf:    func(n int) string { return strconv.Itoa(n) + " of 8 in the European Qualifications Framework" },
		AlsoCalled: "Also called", Track: "Family", Asks: "Level asked", Gives: "Level gained", BuildsOn: "Builds on", ForWhom: "For whom",
		WorkStudy: "Work-study", LengthByLevel: "By level",
		Audience:    [3]string{"after school or while studying", "changing occupation", "staying in a job"},
		WorkStudyIs: [4]string{"no", "possible", "mostly", "always"},
		AsksFor: [3]func(string) string{
			func(level string) string { return "at least " + level },
			func(level string) string { return "often " + level },
			func(string) string { return "no diploma required" },
		},
		First:        "First",
		HavingWorked: func(tracks []string) string { return "having worked in " + strings.Join(tracks, " or ") },
		Takes:        "Takes",
		KeptTasks: func(name string, kept, of int) string {
			if kept < of {
				return "And what this job does: " + name + " (" + strconv.Itoa(kept) + " of " + plural(of, " task", " tasks") + ")"
			}
			return "And all that this job does: " + name + " (" + plural(of, " task", " tasks") + ")"
		},
		KeptFrom:     func(head, name string) string { return head + ", kept from “" + name + "”" },
		Aspect:       [8]string{"Status", "Hours", "On call", "Remote work", "Travel", "Place", "For whom", "Working conditions"},
		Certificates: "Certificates", Interests: "If you say", WorksWith: "With whom",
		Profile: "Interests (RIASEC)",
		Kinds:   [6]string{"Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional"},
		Likes: [6]string{
			"working with their hands, tools, machines or nature", "observing, searching and understanding", "inventing, drawing, writing or performing",
			"helping, explaining and looking after others", "starting things, convincing and deciding", "following clear rules, sorting and checking",
		},
		ProfileIs: func(kinds, likes []string, by string) string {
			if by != "" {
				by = ", according to " + by
			}
			return strings.Join(kinds, ", then ") + by + ": for people who like " + strings.Join(likes, ", then ")
		},
		Register: func(name string) string { return "the " + name + " register" },
		Levels:   "In figures: level on arriving, once at ease, after years.",
		FromTo: func(entry, senior int) string {
			return strconv.Itoa(entry) + " on arriving, " + strconv.Itoa(senior) + " after years"
		},
		Essential: "Essential", Optional: "Also useful", Named: "Named",
		Learned: "What people learn", Mainly: "Mainly", Also: "A little too",
		Ticks: func(able, learning string) string {
			return "Ticked by you: " + able + " yes, " + learning + " learning."
		},
		ExperienceShort: [5]string{"all", "entry", "jun.", "mid", "sen."},
		AxisUnit:        func(unit, per string) string { return unit + " gross " + per },
		OffScale:        "not on this scale",
		Experience:      func(y string) string { return y + " of experience" },
		Disagree:        func(n int) string { return plural(n, " source", " sources") + ", which do not measure the same thing." },
		After:           func(y string) string { return "after " + y },
		Lasts:           func(y string) string { return "this course takes " + y },
		NotComparable: func(apart []string) string {
			return "Pay: not the same " + words.List(apart, " or ") + "; see each sheet."
		},
		Shared: [6]string{"source", "level", "kind of figure", "year", "place", "pay period"},
		Shares: "Median: half earn less, half earn more. Middle half: a quarter earn less, a quarter earn more. " +
			"Middle 80%: one in ten earns less, one in ten earns more.",
		LevelsEstimated: "levels estimated by us",
		EstimateMeans:   "our own estimate: not a published figure.",
		Close:           "close",
		Beside:          "Where the chosen line comes from is on the right already.",
		WhereFrom:       "Where this comes from",
		SumsUp:          "A sentence by the authors that sums the sheet up: its sources are those of the lines.",
		NoSource:        "No source is named for this line.",
		PickLine:        "↓ chooses a line; s then says where it comes from.",
		OtherFigures:    func(level string) string { return "Other sources, for “" + level + "”" },
		WordsOf:         func(s string) string { return "Words explained in “" + s + "”" },
		NoWords:         "No glossary words in this section.",
		Range:           func(a, b, n int) string { return strconv.Itoa(a) + "–" + strconv.Itoa(b) + " of " + strconv.Itoa(n) },
		Choose:          "line", Follow: "go there", Leaf: "section", Source: "source", Words: "words explained", OnMap: "map",
		Tick: "tick", LeadsNowhere: "this line leads to no other sheet", NoSkill: "only skills can be ticked",
	}
}

func compare() words.Compare {
	return words.Compare{
		Name: "Compare",
		Heads: [8]string{
			"In short", "Time between them", "Skills needed", "What people do", "What people earn", "How to get in",
			"The course", "Sources",
		},
		Tabs:    [8]string{"In short", "Years", "Skills", "Tasks", "Pay", "Ways in", "Course", "Sources"},
		Changes: [5]string{"New", "Deeper", "Kept", "Used less", "Not listed"},
		Count: [5]func(int) string{
			func(n int) string { return strconv.Itoa(n) + " new" },
			func(n int) string { return strconv.Itoa(n) + " deeper" },
			func(n int) string { return strconv.Itoa(n) + " kept" },
			func(n int) string { return strconv.Itoa(n) + " used less" },
			func(n int) string { return strconv.Itoa(n) + " not listed" },
		},
		Legend:   [5]string{"new", "deeper", "kept", "used less", "not listed"},
		Estimate: "estimate",
		Nothing:  "nothing", LessDeep: "less deep",
		Towards:     func(n string) string { return "Going to " + n },
		NoSkills:    func(n string) string { return n + ": no skills in this data, so nothing to compare." },
		NoTasks:     func(n string) string { return n + ": no tasks in this data, so nothing to compare." },
		OfConfirmed: "Levels are those of people with some experience: on arrival, less is often enough.",
		Via:         func(n string) string { return "through " + n },
		Unrated:     func(n string) string { return "none rated for " + n },
		NearFrom:    func(n string) string { return "related, says the entry of " + n + " alone" },
		NoWay:       "no route in this data",
		SomeUnknown: "not counting a step of unknown length",
		OtherWays:   "The shortest route in this data: there are others.",
		Unlike: func(s string) string {
			return "Different sources (" + s + "): do not compare their figures with each other. A longer bar does not prove better pay."
		},
		UnlikeShort:   "Different sources: their figures are not to be compared with each other.",
		Alike:         func(s string) string { return "According to one source, " + s },
		OtherUnits:    "These figures are not all in one currency, for one time and gross or net alike: do not compare the numbers.",
		OtherMeasures: "Even within one source, the year, the place or the measure changes from figure to figure: read them before you compare.",
		NotACourse:    "not a course", NoWayIn: "nothing in this data",
		Add:    func(n string) string { return "Press c elsewhere to compare with " + words.Stop(n) },
		Rotate: "swap", Remove: "remove the last", Anew: "begin anew",
		Added: func(n string, count int) string {
			return n + " joins the comparison: " + strconv.Itoa(count) + " side by side. “d” takes it out, “r” begins anew from it."
		},
		Replaced: func(n, gone string) string {
			return n + " takes the place of " + words.Stop(gone) + " “d” takes it out, “r” begins anew from it."
		},
		IsIn: "it is in this comparison already", NothingToCompare: "there is only one",
	}
}

func skills(p *message.Printer) words.Skills {
	return words.Skills{
		Key:   "my skills",
		State: [3]string{"not yet", "learning", "yes"},
		Ticked: func(able, learning, all int) string {
			return strconv.Itoa(able) + " yes, " + strconv.Itoa(learning) + " learning, of " + strconv.Itoa(all)
		},
		Mine: "My skills", Reach: "Within reach", Next: "Next", Missing: "What is missing",
		Start: "Tick what you can do: here are listed the jobs of which you have all the essential skills, or all but one or two.",
		Unmarked: func(n, all int) string {
			return "For " + p.Sprintf("%d", n) + " of " + p.Sprintf("%d", all) + form(all, " job", " jobs") + " the data marks no skill as essential: " + form(n, "it never appears", "they never appear") + " here."
		},
		WhyTick: "Space once for “learning”, twice for “yes”. “Within reach” then shows the jobs that this opens.",
		Lacks: func(n int) string {
			switch n {
			case 0:
				return "All essential skills are there"
			case 1:
				return "One essential skill is missing"
			}
			return strconv.Itoa(n) + " essential skills are missing"
		},
		MostAsked: "How many jobs ask for each",
		NoReach:   "No job is within reach yet. The nearest are under “Next”.",
		Count: func(had, all int) string {
			return strconv.Itoa(had) + " of " + plural(all, " essential skill", " essential skills")
		},
		Deepen:   func(names string) string { return "to deepen: " + names },
		Learning: func(names string) string { return "learning: " + names },
		Lacking:  func(names string) string { return "missing: " + names },
		Complete: "no essential skill is missing",
		Others:   "Nothing in common yet",
		Asked:    func(n int) string { return "asked for by " + plural(n, " job", " jobs") },
		Alone:    func(n int) string { return "the only one missing for " + plural(n, " job", " jobs") },

		MissingFirst: "Tick what you can do: what else the jobs close to that ask for is listed here.",
		MissingNone:  "Nothing is missing for the jobs in these lists.",
		Filter:       "Filter: ", FilterHint: "a few letters…",
		Gone: "Ticked, but not in this data",

		Tick: "tick", Level: "level 1 to 4", NextList: "list", PreviousList: "previous list",
		Family: "whole family", ToFamily: "family",
		Nearby: func(n int) string {
			return "Here are the skills of the job you are on, of the jobs you kept, and those you ticked. f searches all " + p.Sprintf("%d", n) + ", x lists them all."
		},
		Elsewhere: "Ticked, of other jobs",
		Narrow: func(n int) string {
			return "The skills that most jobs ask for, of " + p.Sprintf("%d", n) + ". “parcours skills ID” gives those of a job, “parcours search WORD” the jobs that ask for one."
		},
		SeekPrompt: "Search the skills: ", KeptFound: "choose from the list",
		Seek: "search the skills", EndSeek: "end the search", Everything: "all skills", JobsFirst: "those of the jobs", Section: "the whole group", ToSection: "group",
		Find: "filter", ClearFind: "show all", Role: "the nearest job", KeptFilter: "keep this filter",
		NothingHere: "the list is empty",
		NoFilter:    "nothing is filtered",
	}
}

func plan() words.Plan {
	return words.Plan{
		Title: "Routes", From: "From", To: "to",
		Prompt: "Where to? ", Hint: "a few letters, ↑ ↓, or P on the map",
		Elsewhere: "No known route from here",
		Aims:      [4]string{"quickest", "best paid", "fewest new skills", "staying technical"},
		Searching: "Looking for routes…",
		Years:     "years", Best: [4]string{"quickest", "best paid", "least to learn", "stays technical"},
		Chart: func(way int) string { return "Pay, route " + strconv.Itoa(way) }, Pay: "Pay",
		NotJoined: "Source, year, place or unit differ: these bars in a row are no pay rise.",

		NoRoute:    func(from, to string) string { return "No known route leads from " + from + " to “" + to + "”." },
		NoBeginner: func(n string) string { return "No course in this dataset is open from " + words.Stop(n) },
		Nearest:    func(n string) string { return "The closest you can reach: " + words.Stop(n) },
		NoNearest:  "Nothing you can reach from here comes close.",

		LeadsTo:      func(n string) string { return "What leads to “" + n + "”" },
		GoesFrom:     func(n string) string { return "Where to go from " + n },
		NothingLeads: "Nothing leads here: this is a starting point.", NowToGo: "No step leads on from here.",

		Walk: "move", Stop: "stop", OtherWay: "other route", Fold: "fold",
		NextAim: "aim", PreviousAim: "previous aim", Read: "read all", OnMap: "map", Keep: "keep",
		Kept: "This route is now in your notebook (n).", KeptBefore: "This route is already in your notebook (n).",
		Goal: "another goal", Turn: "reverse", FromHere: "from here", Plan: "plan", Clear: "clear",
		IsPlanning:    "you are planning a route already",
		NothingToShow: "No route to show.", NothingTyped: "Nothing is typed.",
	}
}

func route() words.Route {
	return words.Route{
		TheStart: "the start", FromThe: func(n string) string { return "from " + n },
		GoBack:     "Going back is possible: the page of the job says so. Nobody publishes after how many years.",
		ForChange:  "This course is open to people who change careers: its page says how to get in.",
		FromSchool: "This course leads to the level where these routes begin: it is taken before, while at school.",
		LevelHeld:  "The starting point already leads to the level of this course, or higher.",
		NearJobs: "This data calls the two jobs close to each other, but does not say how people get from one to the other. " +
			"The comparison shows what they share and what there would be to learn.",
		NearAlone: "From this starting point the data names nothing but jobs close to it, and does not say how people get into them. " +
			"Its page lists them; the comparison shows what there would be to learn.",
		OlderEdition: "If this data comes from a public register, an older edition may tell more of such moves: see “parcours import --help”.",
		OnlyLong:     "This data joins the two only by a long chain of moves, none of which says how long it takes: no way to advise.",
		AskTheCourse: "The page of this course says whom it takes and how to get in.",
		StartsThere:  "It is a place to start from: in this data, nothing leads there.",
		First:        func(aim string) string { return "First: " + aim },
		Chained:      "The register gives each move, not the chain of them: read on each sheet how to get in.",
		Untimed:      "This data tells no length on these routes: they go from the fewest steps to the most.",
		NoPay:        "This data tells no pay on these routes: they go from the shortest to the longest.",
		NotByPay:     "No ranking by pay is possible: from the shortest to the longest",
		Counted: [4]string{
			"Ranked by: years before arrival (middle of each range).",
			"Ranked by: gap between pay along the way and pay at the goal, the smallest first.",
			"Ranked by: the number of essential skills to learn (each counted once).",
			"Ranked by: the number of management jobs on the way, then the years.",
		},
		Basis: func(f string) string { return "Pay compared: " + words.Stop(f) },
		Uncovered: func(n int) string {
			return plural(n, "\u00a0other route", "\u00a0other routes") + " cannot be compared this way: the figure is missing for one of the jobs."
		},
		NoBasis:      "The pay figures found cannot be compared: they differ in source, place, year or level of experience. So the routes go from the shortest to the longest.",
		ManagesAt:    func(n string) string { return n + " is a management job: no route there stays technical to the end." },
		Only:         "Only one route found in this data: there is nothing to rank.",
		SourcedFirst: "A route backed by sources, even in part, stands before those that rest on our estimates alone.",
		Others:       "Other routes exist: everyone has their own pace.", OthersOutside: "Others probably exist, outside this data.",
		NotAll: "The dataset is too large to compare every route: these are good ones, perhaps not the best.",

		Steps: func(n int) string { return plural(n, "\u00a0step", "\u00a0steps") },
		Rests: func(sourced, steps int) string {
			switch {
			case sourced == steps:
				return plural(steps, "\u00a0step, backed by a source", "\u00a0steps, each backed by a source")
			case sourced == 0:
				return plural(steps, "\u00a0step, our own estimate", "\u00a0steps, all our own estimates")
			}
			return plural(steps, "\u00a0step", "\u00a0steps") + ": " + strconv.Itoa(sourced) + "\u00a0backed by " + form(sourced, "a source", "sources") +
				", " + strconv.Itoa(steps-sourced) + "\u00a0" + form(steps-sourced, "our own estimate", "our own estimates")
		},
		BySheet: "route named by the original job sheet", BySource: "route named whole by a source",
		FromOn:   func(n, by string) string { return "from “" + n + "” on, " + by },
		Skills:   func(n int) string { return plural(n, "\u00a0skill to learn", "\u00a0skills to learn") },
		NoSkills: "nothing essential to learn", NoneCalled: "no skill called essential in this data",
		NoneCalledHere: "This data calls no skill essential here.",
		Unknown: func(n int) string {
			return "and " + plural(n, "\u00a0step of unknown length", "\u00a0steps of unknown length")
		},
		AtTheEnd: func(p string) string { return "at the goal " + p },

		Start: "the start", AfterJob: func(y string) string { return "after " + y + " in the job" },
		AfterTraining: func(y string) string { return "after " + y + " of training" }, AfterUnknown: "length unknown",
		AtOnce:    "no step before",
		Arrival:   func(y string) string { return y + " in all" },
		Learn:     func(n int) string { return "To learn (" + strconv.Itoa(n) + ")" },
		Deepen:    func(n int) string { return "To deepen (" + strconv.Itoa(n) + ")" },
		Learnt:    func(n int) string { return "What you learn there (" + strconv.Itoa(n) + ")" },
		OnArrival: ", level on arrival", OnLeaving: ", level at the end", Estimated: ", our own estimates",
		UsuallyAsked: func(l string) string { return "employers usually ask for " + l }, ComesWithLess: "this route arrives there with less study",
		More: func(n int) string { return strconv.Itoa(n) + "\u00a0more" }, UsedLess: "Used less day to day", NothingNew: "Nothing else essential to learn.",

		Pay:        "Pay",
		NoEntryPay: "No starting pay is published.", NoPayHere: "No pay is published for this experience.",
		Apart: "These pay figures differ in source, year, place or unit: from step to step, they cannot be compared.",
	}
}
