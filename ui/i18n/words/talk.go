package words

import (
	"strconv"
	"strings"
)

// Play is what the games say.
type Play struct {
	Title string
	// Game names the games by game.Kind, About says in a line what each asks,
	// Rule how it counts.
	Game, About, Rule [5]string
	// RuleAlone is the rule where one team plays, as a whole class.
	RuleAlone         [5]string
	Mixed, MixedAbout string

	// The menu.
	Choose     string
	TeamCount  func(teams int) string
	RoundCount func(rounds int) string
	Seed       func(seed string) string
	Thin       func(have, need int) string
	AllThin    string
	// ThinRemedy says what makes questions, and what to do without any; Playable names the
	// games that can be played instead, and the command of one.
	ThinRemedy string
	Playable   func(games []string, command string) string
	Shorter    func(have, wanted int) string
	Round      func(i, n int) string
	Team       func(team int) string
	TeamShort  func(team int) string
	Turn       func(team string) string
	WhoAnswers string
	Points     func(n int) string
	Worth      func(points int) string
	MissedBy   func(team string) string
	Uncovered  func(i, n int) string

	// Questions.
	AskPay, AskIntruder, AskPath string
	AskHigher                    func(node string) string
	Higher, Lower                string
	AskOrder                     func(i int) string

	// Answers.
	AnswerWho, AnswerIntruder, AnswerPath                    string
	AnswerHigher, AnswerLower                                string
	FoundBy                                                  func(team string, points int) string
	Nobody, NobodyUnder, NobodyRight                         string
	WhatElse, TaskLabel, SkillLabel, NotForLabel, WayInLabel string
	// Untried is said where an answer was shown before any team tried, Lasts of a match.
	Untried string
	Lasts   func(minutes int) string
	// OurView marks what the authors of the data judged.
	OurView string

	// The end.
	Winner  func(team string) string
	Tie     func(teams string) string
	TiedTag string
	Closing string
	Replay  string
	Leave   string

	// Keys.
	KeyGame, KeyTeams, KeyStart, KeyOther, KeyConfirm,
	KeyTeam, KeyClue, KeyShow, KeyUndo, KeyLeave, KeyGoOn, KeyContinue, KeyAgain string

	// NothingToUndo says why a key does nothing.
	NothingToUndo string

	Alone Alone

	// The command and the sheet on paper.
	Short, Long, Examples           string
	FlagTeams, FlagSeed, FlagRounds string
	UnknownGame                     func(name, games string) string
	// SeedForm says what a seed is made of.
	SeedForm                             func(signs string) string
	OneGame, NoJSON, Answers             string
	ChoicesLabel, CluesLabel, AmountHint string
}

// Backwards is so many numbers from the highest on, as an example of an order.
func Backwards(n int) string {
	var all []string
	for ; n > 0; n-- {
		all = append(all, strconv.Itoa(n))
	}
	return strings.Join(all, "\u00a0")
}

// Alone is what the games say to one person who plays by ear.
type Alone struct {
	// These say how to answer; Clue how to hear one more, Next the next question, Again the question
	// once more.
	Amount, Choice, Clue, Next, Again string
	Order                             func(n int) string
	// NoAnswer answers what is none.
	NoAnswer func(said string) string

	Right func(points int) string
	Wrong string
	Score func(points, rounds int) string
	// Printed says that the answers follow the questions where nobody can give any.
	Printed string
}

// Kiosk is what the screen for open days says.
type Kiosk struct {
	Title string
	// Touch invites passers-by.
	Touch string

	// Flags and what is wrong with them.
	FlagKiosk, FlagIdle, FlagExit string
	BadExit                       func(key string) string
}

// Present is what the presenter and the notes of the speaker say.
type Present struct {
	Title, NotesTitle string

	// WriteOne says what a script is and how to write one.
	WriteOne string
	// Choose heads the list of scripts; Minutes counts them.
	Choose  string
	Minutes func(n int) string

	// The clock: what is left of the scene and of the session, in whole minutes
	// and, in the last one, in seconds; and how far it ran over.
	Scene, Session string
	Left           func(minutes int) string
	LastMinute     func(seconds int) string
	Over           func(minutes int) string

	// More counts what has no room, Hidden stands for a hidden picture.
	More   func(n int) string
	Hidden string
	// Unlike says to a room that figures of several sources are not to be compared.
	Unlike string
	// ComesFrom and LeadsTo head the neighbours of a node where there is no
	// room for a picture, Nowhere says that a list is empty, Silent that the
	// data has nothing for a section.
	ComesFrom, LeadsTo, Nowhere, Silent string
	// NewSkills, SameSkills and LessUsed count the skills of a comparison.
	NewSkills, SameSkills, LessUsed func(n int) string
	// Years is how long a route takes, in large letters.
	Years func(low, high int, open bool) string
	// First is what a talk made from the data says.
	First FirstLook
	// RankedBy says by which pay routes are ranked.
	RankedBy func(figures string) string
	// Start is where a route begins.
	Start string
	// EndOfTalk follows the last scene.
	EndOfTalk string

	// Keys.
	KeyNext, KeyBack, KeyReveal, KeyHide, KeyBlank, KeyClock, KeyRestart, KeyFirst, KeyWalk, KeyScene, KeyOpen string
	// Keys of a game that teams play; NoTeams says why they do nothing elsewhere.
	KeyTeamBefore, KeyAnswer, KeyFigures, KeyErase, NoTeams string
	// AllShown says that there is no more to reveal, and what hides it again.
	AllShown string
	// NothingHidden, FirstScene and LastScene say why a key does nothing.
	NothingHidden, FirstScene, LastScene string
	ClockSet                             string

	Link  Link
	Notes PresentNotes
	CLI   PresentCLI
}

// FirstLook is what a talk made from the data says beside the data.
type FirstLook struct {
	Title, For                                                    string
	AskFirst, AskMap, AskNear, AskTasks, AskPay, AskNext, AskLast string
}

// Link is what happens between the presenter and the notes.
type Link struct {
	// Following counts the notes that follow; NobodyFollows is none.
	Following     func(n int) string
	NobodyFollows string
	Taken         string // another presentation is running
	Resumed       string // it has ended, the notes now follow this one
	Stranger      string // someone who is no notes screen knocked
	Crowded       string
	Failed        func(reason string) string
	// Occupied says that something else stands where the socket belongs.
	Occupied func(path string) string
	TooLong  func(path string) string

	Waiting, Lost, Foreign string // as the notes see it
}

// PresentNotes is what the second screen says.
type PresentNotes struct {
	Position                                func(scene, scenes int) string
	Question, Answers, ToSay, Next, LastOne string
	Dark, Away                              string
	Covered                                 func(shown, of int) string
}

// PresentCLI is what the command says.
type PresentCLI struct {
	Use, Short, Long, Examples string
	Check, Notes, List         string
	OneScript, NotesAlone      string
	NoTerminal, NoJSON         string
	// Valid says that a script can be played.
	Valid   func(title string, scenes int, minutes string) string
	Unknown func(name string, names []string) string
}
