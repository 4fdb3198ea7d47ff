package en

import (
	"strconv"

	"parcours/ui/i18n/words"
)

func inferred() words.Inferred {
	return words.Inferred{
		Estimate: "inferred by this program", Step: "Step: inferred by this program",
		Means: "inferred by this program: the register does not say so itself.", Levels: "levels inferred by this program",
		About: "\"about\": inferred by this program.", Guess: "inferred ", GuessSentence: "inferred: ",
		SourcedFirst: "A route backed by sources, even in part, stands before those that this program infers.",
		Rests: func(sourced, steps int) string {
			switch {
			case sourced == steps:
				return plural(steps, "\u00a0step, backed by a source", "\u00a0steps, all backed by sources")
			case sourced == 0:
				return plural(steps, "\u00a0step, inferred by this program", "\u00a0steps, all inferred by this program")
			}
			return plural(steps, "\u00a0step", "\u00a0steps") + ": " + strconv.Itoa(sourced) + "\u00a0backed by " + form(sourced, "a source", "sources") +
				", " + strconv.Itoa(steps-sourced) + "\u00a0inferred by this program"
		},
		Skills: ", inferred by this program",
		Asked:  func(level string) string { return "level asked, inferred by this program: " + level },
		NoDate: "publication date not given",
	}
}
