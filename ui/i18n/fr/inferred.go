package fr

import (
	"strconv"

	"parcours/ui/i18n/words"
)

func inferred() words.Inferred {
	return words.Inferred{
		Estimate: "déduit par le programme", Step: "Étape\u00a0: déduite par le programme",
		Means: "déduit par le programme\u00a0: le répertoire ne le dit pas lui-même.", Levels: "niveaux déduits par le programme",
		About: "«\u00a0environ\u00a0»\u00a0: déduit par le programme.", Guess: "par déduction ", GuessSentence: "déduction\u00a0: ",
		SourcedFirst: "Un chemin attesté par des sources, même en partie, passe avant ceux que le programme déduit.",
		Rests: func(sourced, steps int) string {
			switch {
			case sourced == steps:
				return plural(steps, "\u00a0étape, attestée par une source", "\u00a0étapes, toutes attestées par des sources")
			case sourced == 0:
				return plural(steps, "\u00a0étape, déduite par le programme", "\u00a0étapes, toutes déduites par le programme")
			}
			return plural(steps, "\u00a0étape", "\u00a0étapes") + "\u00a0: " + strconv.Itoa(sourced) + "\u00a0" + form(sourced, "attestée par une source", "attestées par des sources") +
				", " + strconv.Itoa(steps-sourced) + "\u00a0" + form(steps-sourced, "déduite par le programme", "déduites par le programme")
		},
		Skills: ", déduit par le programme",
		Asked:  func(level string) string { return "niveau demandé, déduit par le programme\u00a0: " + level },
		NoDate: "date de publication non indiquée",
	}
}
