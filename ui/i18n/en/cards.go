package en

import (
	"strconv"
	"strings"

	"parcours/ui/i18n/words"
)

func interestCards() words.Cards {
	return words.Cards{
		Title: "“I like …” cards", Key: "“I like …” cards", KeyShort: "interests",
		Card:   func(i, n int) string { return strconv.Itoa(i) + " of " + strconv.Itoa(n) },
		Answer: [4]string{"no answer yet", "not me", "sometimes", "me"},
		Who:    "who does that?",
		First:  "It is their first interest", Also: "It counts for these, too",
		FirstIs: func(card string) string { return "first: " + card },
		AlsoAre: func(cards []string) string { return "also: " + strings.Join(cards, ", ") },
		Unknown: "no interest published",
		Shelf:   [4]string{"Your cards", "Cards that meet", "Something else", "The others"},
		Empty: [4]string{
			"Answer “me” to a card: the jobs that have this interest come here, those whose first it is before the others.",
			"Answer “me” to one card, and “me” or “sometimes” to another: the jobs where they meet come here.",
			"As soon as a job stands on one of the first two shelves, here is one that is like none of those.",
			"All jobs are on the other shelves already.",
		},
		BecauseFirst: func(card string) string {
			return "You said “me” to “" + strings.TrimSuffix(card, ".") + "”, and that is the first interest of this job"
		},
		BecauseAlso: func(card, first string) string {
			return "You said “me” to “" + strings.TrimSuffix(card, ".") + "”, and that is an interest of this job, too, after its first: " + first
		},
		MetShort: func(names []string) string {
			return strconv.Itoa(len(names)) + " of your cards meet in it: " + strings.Join(names, " + ")
		},
		MetFew: func(n int) string { return strconv.Itoa(n) + " of your cards" },
		BecauseMet: func(cards []string) string {
			return strconv.Itoa(len(cards)) + " of your cards meet in it: “" + strings.Join(cards, "” “") + "”"
		},
		Unlike: "Something other than your shelves", LeastLike: "The least like your shelves",
		Skills: func(shared, of int, nearest string) string {
			if shared == 0 {
				return "not one of its skills is there (" + strconv.Itoa(of) + ")"
			}
			return inCommon(shared, of) + " in common with the nearest of them, " + nearest
		},
		OtherInterest: func(first string) string { return "its first interest, " + first + ", is none of your “me” cards" },
		Open: [3]string{
			"No answer closes a door: all other jobs stay here, on the map and in the search (/).",
			"Nothing is closed: the other jobs stay here and on the map.",
			"Nothing is closed.",
		},
		Labelled:    func(label string) string { return "the source calls it “" + label + "”" },
		AsPublished: "in the words of the source",
		None:        "This data does not say what people in these jobs like: there is no card to draw. Its author can add some: “interests”, in docs/dataset.md.",

		Heard:    func(i, n int) string { return "Card " + strconv.Itoa(i) + " of " + strconv.Itoa(n) },
		Before:   func(answer string) string { return "You had answered: " + answer },
		HowHeard: "Me, sometimes, not me? “Who” says who does that, Enter skips, “stop” says what that opens",
		Says:     [4]string{"no answer", "not me, no", "sometimes, s", "me, yes, y"}, SaysWho: "who, who does that",
		ToCut: "“I like …” cards to cut", KeyTitle: "“I like …” cards: who does that?",
		InARoom:   "Standing up, in the room: someone draws a card and reads it out. Everyone takes a place, “me” on one side, “not me” on the other, “sometimes” between, and then one reads here who does that. Keep two cards that are “me”: which jobs have both? Nothing is scored, and no answer closes a door.",
		AllOfThem: "With all jobs",
		More:      func(n int) string { return "and " + strconv.Itoa(n) + " more" },
		Try: func(id string) string {
			return "To see what answers open: “parcours cards --me " + id + "”, several with commas between"
		},
		NoCard: func(id string, ids []string) string {
			return "“" + id + "” is no card of this data. There are: " + strings.Join(ids, ", ") + "."
		},
		Command: words.Command{
			Use: "cards", Short: "list the “I like …” cards, and what answers open",
			Long: "Without an option, each card with the jobs that it opens. With --me, the shelves: the jobs that have this interest, those whose first it is before the others, those where two cards meet, one that is something else, and all the others. Nothing is scored or ranked, and no answer closes a door.",
			Examples: "  parcours cards                     the cards and their jobs\n" +
				"  parcours cards --me numbers,teach  what two answers open\n" +
				"  parcours cards --mine              what the answers in the notebook open",
		},
		MeFlag: "`ID,ID` cards answered “me”", SometimesFlag: "`ID,ID` cards answered “sometimes”", MineFlag: "the answers in the notebook",

		Skip: "skip", Undo: "undo", ToShelves: "what that opens", ToCards: "back to the cards",
		NextShelf: "next shelf", PreviousShelf: "previous shelf", OnMap: "on the map",
		NothingToUndo: "no answer to take back",
	}
}

// inCommon is how many of a job's skills another has, too.
func inCommon(shared, of int) string {
	if of == 1 {
		return "its one skill"
	}
	return strconv.Itoa(shared) + " of its " + strconv.Itoa(of) + " skills"
}
