package en

import (
	"strconv"
	"strings"

	"parcours/ui/i18n/words"
)

func play() words.Play {
	return words.Play{
		Title: "Games",
		Game:  [5]string{"Guess the pay", "Higher or lower", "Who am I?", "The odd one out", "In order"},
		About: [5]string{
			"come close to a published figure without going over", "compare two figures of one source", "name a job, clue by clue",
			"find the skill that does not belong", "put a real route in order",
		},
		Rule: [5]string{
			"Closest without going over: 3 points. Anything within the range wins.",
			"Every team answers. A right answer is worth 2 points.",
			"The fewer clues, the more points. One mistake, and it is up to the others.",
			"Every team answers. A right answer is worth 2 points.",
			"The first team that is ready tries, for 3 points. One mistake, and it is up to the others.",
		},
		RuleAlone: [5]string{
			"Without going over, and within a fifth: 3 points. Anything within the range wins.",
			"A right answer is worth 2 points.",
			"The fewer clues, the more points. One try only.",
			"A right answer is worth 2 points.",
			"One try only, for 3 points.",
		},
		Mixed: "A bit of everything", MixedAbout: "another game each round",

		Choose:     "What shall we play?",
		TeamCount:  func(n int) string { return plural(n, " team", " teams") },
		RoundCount: func(n int) string { return plural(n, " round", " rounds") },
		Seed:       func(s string) string { return "match " + s },
		Thin: func(have, need int) string {
			return "too few reliable facts: " + plural(have, " question", " questions") + ", " + strconv.Itoa(need) + " needed"
		},
		AllThin:    "This data does not have enough facts to play with.",
		ThinRemedy: "Questions are made of tasks, skills and steps from a dated or official source, and of pay with its year: add them, or show the data to a group without a game, with \"parcours present\".",
		Playable: func(games []string, command string) string {
			return "This data has questions for: " + strings.Join(games, ", ") + " (\"" + command + "\")."
		},
		Shorter: func(have, wanted int) string {
			return "This data is enough for " + plural(have, " round", " rounds") + " of " + strconv.Itoa(wanted) + "."
		},
		Round:      func(i, n int) string { return "Round " + strconv.Itoa(i) + " of " + strconv.Itoa(n) },
		Team:       func(t int) string { return "Team " + strconv.Itoa(t) },
		TeamShort:  func(t int) string { return "T" + strconv.Itoa(t) },
		Turn:       func(team string) string { return team + ", your turn" },
		WhoAnswers: "Which team answers?",
		Points:     func(n int) string { return plural(n, " point", " points") },
		Worth:      func(p int) string { return "The right answer is worth " + plural(p, " point", " points") + "." },
		MissedBy:   func(team string) string { return team + ": that is not it. Another team?" },
		Uncovered:  func(i, n int) string { return "Clue " + strconv.Itoa(i) + " of " + strconv.Itoa(n) },

		AskPay: "What is the published pay?", AskIntruder: "Which skill does not belong here, according to our sources?",
		AskPath:   "In which order is this route followed?",
		AskHigher: func(node string) string { return "And " + node + ", according to the same source?" },
		Higher:    "higher", Lower: "lower",
		AskOrder: func(i int) string { return "What comes at number " + strconv.Itoa(i) + "?" },

		AnswerWho: "It was", AnswerIntruder: "The odd one out was", AnswerPath: "The route, in order",
		AnswerHigher: "It is higher.", AnswerLower: "It is lower.",
		FoundBy: func(team string, p int) string { return team + " has it: " + plural(p, " point", " points") },
		Nobody:  "Nobody found it, and that is fine.", NobodyUnder: "Everybody went over: no points.",
		NobodyRight: "No team has the right answer.",
		Untried:     "The answer, before anyone tried.",
		Lasts:       func(n int) string { return "~" + strconv.Itoa(n) + "\u00a0min" },
		OurView:     "in our opinion",
		WhatElse:    "What else matters in this job?", TaskLabel: "What people do", SkillLabel: "What it takes", NotForLabel: "Not for you if", WayInLabel: "A way in",

		Winner: func(team string) string { return "Well done, " + team + "!" }, Tie: func(teams string) string { return "A tie: " + teams },
		TiedTag: "tied",
		Closing: "Points are soon forgotten. Which of these jobs would you like to know more about?",
		Replay:  "To play it again", Leave: "Stop the match? Its points will be lost.",

		KeyGame: "game", KeyTeams: "teams", KeyStart: "start", KeyOther: "another match", KeyConfirm: "confirm",
		KeyTeam: "team", KeyClue: "next clue", KeyShow: "show the answer", KeyUndo: "correct", KeyLeave: "stop", KeyGoOn: "keep playing",
		KeyContinue: "continue", KeyAgain: "another match",
		NothingToUndo: "nothing is typed yet",

		Alone: words.Alone{
			Amount: "Type an amount per year, such as 40000: right if it is not above the figure, and at most a fifth below.",
			Order: func(n int) string {
				return "Type the " + form(n, "number", strconv.Itoa(n)+" numbers in order") + ", such as " + words.Backwards(n) + "."
			},
			NoAnswer: func(said string) string { return "\"" + said + "\" is no answer." },
			Again:    "\"again\" repeats the question, \"stop\" ends the game.",
			Clue:     "\"clue\" gives one more.",
			Choice:   "Type the number of your answer, or how it begins.",
			Right:    func(p int) string { return "Right: " + plural(p, " point", " points") + "." },
			Wrong:    "Not this time.",
			Score: func(p, n int) string {
				return "Score: " + plural(p, " point", " points") + " after " + plural(n, " question", " questions") + "."
			},
			Next:    "Enter brings the next question, \"stop\" ends the game.",
			Printed: "First the questions, then the answers. \"parcours play --plain\" asks and waits for yours.",
		},

		Short: "play in teams with the data",
		Long: "play opens five games, for a whole class or for two to six teams around one keyboard. The arrow keys and Enter are enough, on any keyboard, or the mouse alone.\n" +
			"The questions come from the data: each has its source, given with the answer; what is undated says so. The four-character code on the screen brings the same match back.\n" +
			"Games: pay (guess the pay), higher (higher or lower), who (who am I), intruder (the odd one out), path (in order).",
		Examples: "  parcours play                            choose a game\n" +
			"  parcours play who --teams 4              play with four teams\n" +
			"  parcours play pay --seed K7Q2            play a match again\n" +
			"  parcours play pay --seed K7Q2 > match    write it, with the answers\n" +
			"  parcours play --plain                    play by ear, alone: a question, an answer",
		FlagTeams: "`NUMBER` number of teams, from 1 (the whole class) to 6", FlagSeed: "`CODE` code of the match to play again, such as K7Q2", FlagRounds: "`NUMBER` number of rounds",
		UnknownGame: func(name, games string) string { return "there is no game \"" + name + "\": choose " + games },
		SeedForm:    func(s string) string { return "four characters from " + s },
		OneGame:     "one game at a time: give a single name", NoJSON: "games are not written as JSON: ask for text with --plain",
		Answers:      "Answers",
		ChoicesLabel: "Choose from", CluesLabel: "Clues, to read one by one", AmountHint: "Your answer",
	}
}

func kiosk() words.Kiosk {
	return words.Kiosk{
		Title: "Welcome", Touch: "Press any key to begin",
		FlagKiosk: "self-service: goes back to the start when nobody is there, cannot be quit, writes no file",
		FlagIdle:  "`SECONDS` seconds without activity before going back to the start",
		FlagExit:  "`KEYS` keys that leave self-service, pressed one after the other, with spaces between",
		BadExit: func(key string) string {
			return "there is no key \"" + key + "\": write for example \"ctrl+x q q\", or letters with spaces between"
		},
	}
}

func present() words.Present {
	return words.Present{
		Title: "Present", NotesTitle: "Notes",
		Choose:  "Which script?",
		Minutes: func(n int) string { return strconv.Itoa(n) + "\u00a0min" },
		Scene:   "Scene", Session: "Session",
		Left:       func(n int) string { return strconv.Itoa(n) + "\u00a0min left" },
		LastMinute: func(s int) string { return strconv.Itoa(s) + "\u00a0s left" },
		Over: func(n int) string {
			if n == 0 {
				return "time is up"
			}
			return strconv.Itoa(n) + "\u00a0min over"
		},
		More:   func(n int) string { return "and " + strconv.Itoa(n) + " more" },
		Unlike: "Different sources: these figures cannot be compared.",
		Hidden: "?", ComesFrom: "People come from", LeadsTo: "They go on to", Nowhere: "nothing on this map", Silent: "The data says nothing about it.",
		NewSkills:  func(n int) string { return strconv.Itoa(n) + " new" },
		SameSkills: func(n int) string { return strconv.Itoa(n) + " kept" },
		LessUsed:   func(n int) string { return strconv.Itoa(n) + " used less" },
		Start:      "start",
		EndOfTalk:  "That was the last scene.",
		KeyNext:    "next", KeyBack: "back", KeyReveal: "reveal", KeyHide: "hide again", KeyBlank: "black screen", KeyClock: "clock",
		KeyTeamBefore: "team before", KeyAnswer: "its answer", KeyFigures: "answer by its number, pay in thousands", KeyErase: "erase its answer",
		NoTeams:    "no team plays in this scene",
		KeyRestart: "set the clock to this scene", KeyFirst: "first scene", KeyWalk: "the map", KeyScene: "the scene", KeyOpen: "begin",
		WriteOne: "A script is a YAML file: scenes, their minutes, a question to the room. Put yours into a folder called scripts beside the data, " +
			"or name it: parcours present my.yaml. The page docs/scripts says how.",
		Years: func(low, high int, open bool) string {
			return words.YearsShort(low, high, open) + form(max(low, high), " year", " years")
		},
		First: words.FirstLook{
			Title: "A first look", For: "Made from this data. Nothing to prepare.",
			AskFirst: "What do you know of it already?", AskMap: "Where do people come from? Where next?", AskNear: "How are these jobs alike? How do they differ?", AskTasks: "Which one would you like?",
			AskPay: "How much a year, would you say?", AskNext: "Which of these would you go on to?", AskLast: "What would you ask someone who does this?",
		},
		RankedBy:      func(f string) string { return "Pay compared: " + f },
		AllShown:      "everything is shown; Shift+H hides it again",
		NothingHidden: "nothing is hidden in this scene", FirstScene: "this is the first scene", LastScene: "this is the last scene",
		ClockSet: "The clock runs from the beginning of this scene again.",
		Link: words.Link{
			Following: func(n int) string {
				if n == 1 {
					return "The notes follow on another screen."
				}
				return strconv.Itoa(n) + " notes screens follow."
			},
			NobodyFollows: "The notes no longer follow.",
			Taken:         "Another presentation is open on this machine: the notes follow that one. Close it, and they will come here.",
			Resumed:       "The other presentation is closed: the notes now follow this one.",
			Stranger:      "An unknown program wanted to read the notes: it was refused.",
			Crowded:       "Too many notes screens at once: the last one was refused.",
			Failed:        func(r string) string { return "No second notes screen (" + r + "): the session goes on without it." },
			Occupied: func(p string) string {
				return "No second notes screen: another file is in the way at " + p + ". Move it away, then start again."
			},
			TooLong: func(p string) string {
				return "No second notes screen: the path " + p + " is too long. Name a shorter folder in XDG_RUNTIME_DIR."
			},
			Waiting: "Waiting for a presentation. Start “parcours present” in another terminal, or press F5 in parcours.",
			Lost:    "The presentation has stopped. These notes will follow it as soon as it resumes.",
			Foreign: "What answers is not a presentation by this version of parcours. Trying again.",
		},
		Notes: words.PresentNotes{
			Position: func(i, n int) string { return "Scene " + strconv.Itoa(i) + " of " + strconv.Itoa(n) },
			Question: "Question", Answers: "Answers", ToSay: "To say", Next: "Next", LastOne: "nothing, this is the end",
			Dark: "The room sees a black screen.", Away: "The room sees the map.",
			Covered: func(shown, of int) string {
				return "Revealed: " + strconv.Itoa(shown) + " of " + strconv.Itoa(of) + " (key h)"
			},
		},
		CLI: words.PresentCLI{
			Use: "present [SCRIPT]", Short: "present to a group, scene by scene",
			Long: "present plays a script in front of a group: large titles, few lines, a clock, questions, and answers hidden until the key h.\n" +
				"SCRIPT is the name of a script that comes with the program, or a YAML file; without it, you choose on screen. With --notes, a second terminal on the same machine follows the session and shows the notes.\n" +
				"A script of your own is a YAML file, in a folder called scripts beside the data: the page docs/scripts says how. Where none suits the data, a first look is made from it.",
			Examples: "  parcours present                   choose a script\n" +
				"  parcours present class             an hour with a class\n" +
				"  parcours present --notes           the notes, in a second terminal\n" +
				"  parcours present --check my.yaml   check a script before the session",
			Check: "check the script and stop", Notes: "follow a presentation and show its notes", List: "list the scripts that come with the program",
			OneScript: "present plays one script: give one name or one file", NotesAlone: "--notes follows the presentation that is open, whichever it is: give no script",
			NoTerminal: "--notes needs a terminal", NoJSON: "present has no JSON form: leave out --json",
			Valid: func(title string, scenes int, minutes string) string {
				return "The script “" + title + "” is valid: " + plural(scenes, " scene", " scenes") + ", " + minutes + "."
			},
			Unknown: func(name string, names []string) string {
				return "no script and no file is called “" + name + "”: the scripts that come with the program are " + words.List(names, " and ")
			},
		},
	}
}
