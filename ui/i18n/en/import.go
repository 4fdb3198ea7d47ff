package en

import "parcours/ui/i18n/words"

func imports() words.Import {
	return words.Import{
		Command: func(registers string) words.Command {
			return words.Command{
				Use: "import " + registers + " PATH…", Short: "read a public register of occupations, and make a dataset of it",
				Long: "import reads a public register as it is published, archive or folder, and says what of it is kept, left out and inferred. " +
					"With -o it writes a dataset that can be edited into a new folder; that folder stays under the register's licence. Several paths are several editions: " +
					"the newest gives the occupations, an older one may say more of the moves between them. Just to look: “parcours --data rome:PATH”.",
				Examples: "  parcours import rome RefRomeCsv.zip                  what it holds\n" +
					"  parcours import rome RefRomeCsv.zip -o jobs          make a dataset of it\n" +
					"  parcours import rome RefRomeCsv.zip --only M18,K -o digital\n" +
					"  parcours --data rome:RefRomeCsv.zip                  explore it, writing nothing",
			}
		},
		Arguments: func(registers string) string {
			return "give a register (" + registers + ") and the path of its files"
		},
		Output:    "`FOLDER` write a dataset there, into a new or empty folder",
		Only:      "`CODES` keep only the occupations whose code begins so: M18,K",
		Languages: "`LANGUAGES` languages of the texts to keep, of a register that has several: fr,en",
		Alone: func(register string) string {
			return "--data: the register " + register + " opens alone, without other data; to join them, write it first with “parcours import … -o FOLDER”"
		},
		Reading: func(what string) string {
			if what == "" {
				return "Reading the data…"
			}
			return "Reading " + what + "…"
		},
		First: func(place string) string { return "first at " + place },
		Kept:  "Kept", Left: "Left out", Inferred: "Inferred rather than read", Licence: "Licence of the register", Attribution: "Line to reproduce",
		Things: map[string][2]string{
			"roles": {"occupation", "occupations"}, "titles": {"other title", "other titles"}, "tasks": {"task", "tasks"},
			"skills": {"skill", "skills"}, "contexts": {"working condition", "working conditions"}, "interests": {"interest", "interests"},
			"steps": {"move", "moves"}, "figures": {"figure of pay", "figures of pay"}, "needs": {"link of an occupation to a skill", "links of an occupation to a skill"},
			"groups": {"group of skills", "groups of skills"}, "certificates": {"certificate", "certificates"},
			"profiles": {"profile of interests (RIASEC)", "profiles of interests (RIASEC)"},
			"ways":     {"answer on the education required", "answers on the education required"},
			"types":    {"type of move, from edition 3", "types of moves, from edition 3"}, "marks": {"mark of a task as emerging", "marks of tasks as emerging"},
			"zones": {"job zone", "job zones"}, "ratings": {"rating of a skill", "ratings of skills"}, "rows": {"row", "rows"}, "tables": {"file", "files"},
		},
		Ends: map[string]string{
			"not-asked": "not asked for", "dangling": "refers to what the register does not have", "repeated": "there already", "withdrawn": "withdrawn or not reliable, by the register",
			"without-text": "without a text", "unfit": "no place for it in the program", "unused": "of no occupation kept",
			"minor": "counts for too little by the register's own scale", "off-scale": "no value of the register's own scale",
			"cleaned": "kept without the invisible or control characters in it", "missing": "not there",
		},
		Inferences: [5]string{"order", "main lines", "what is near", "what is essential", "families"},
		Direct:     func(command string) string { return "Nothing is written. To explore it: " + command },
		Files:      [2]string{"file", "files"},
		Written: func(files, folder, command string) string {
			return files + " written to " + folder + ". To explore them: " + command
		},
	}
}
