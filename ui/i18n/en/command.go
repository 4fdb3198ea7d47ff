package en

import (
	"strconv"
	"strings"

	"parcours/ui/i18n/words"
)

func cli() words.CLI {
	return words.CLI{
		Short: "Explore jobs and training in the terminal",
		Long: "parcours draws maps of jobs: walk them with the arrow keys and read, for each job, what people do, what you need to know, what it pays and where it leads. " +
			"It comes with the jobs around back-end development, and --data shows any others. Everything works offline, without an account, and sends nothing.",
		Examples: "  parcours                          explore the map\n" +
			"  parcours --at cto --screen sheet  open the sheet of a job\n" +
			"  parcours --lang fr --theme light  in French, on a light background\n" +
			"  parcours --data my-folder         explore another dataset\n" +
			"  parcours | less                   read the map as text\n" +
			"  parcours --plain                  read and answer, without drawings",
		Lang: "`LANGUAGE` language, fr or en", Theme: "`THEME` theme, auto, dark, light or contrast", ASCII: "draw with ASCII characters only",
		Data: "`PATH` folder or file of data to explore instead of the built-in data (may be repeated)", At: "`ID` job or course to start from",
		Screen: func(s string) string { return "`SCREEN` screen to open: " + s }, View: "`VIEW` view of the map: plan, crossroads or all", To: "`ID` goal of the route, on the plan screen", With: "`ID,ID` to compare with --at, on the compare screen", Still: "no animation", Mouse: "leave the mouse to the terminal",
		Version: "print the version", Help: "print this help",
		Usage: "Usage", Flags: "Flags", ExamplesHead: "Examples",
		Error:          "Error",
		UnknownFlag:    func(n string, near []string) string { return "there is no flag " + n + maybe(near) },
		MissingValue:   func(n string) string { return "the flag " + n + " needs a value" },
		UnknownCommand: func(n string, near []string) string { return "there is no command \"" + n + "\"" + maybe(near) },
		BadValue: func(flag, value, want string) string {
			return "the flag " + flag + " cannot be \"" + value + "\": choose " + want
		},
		MapTooLarge: func(nodes, steps string, most int) string {
			return nodes + ", " + steps +
				": so many lines would show nothing. This view goes up to " + strconv.Itoa(most) +
				"; try \"parcours map --view crossroads --at ID\", or \"--format dot\" for another program."
		},
		UnknownNode: func(id string, near []string) string { return "\"" + id + "\" is not on the map" + maybe(near) },
		MayMean: func(name string, ones []string, more int) string {
			said := "\"" + name + "\" can mean several: write one of " + strings.Join(ones, ", ")
			switch {
			case more == 1:
				said += ", or one other"
			case more > 1:
				said += ", or one of " + strconv.Itoa(more) + " others"
			}
			return said
		},
		Taken: func(name, one string, others []string, count int) string {
			said := "\"" + name + "\" is taken for " + one + "; " + plural(count, " other goes", " others go") + " by that word, too: " + strings.Join(others, ", ")
			if count > len(others) {
				said += "…"
			}
			return said
		},
		SearchesAll: func(command string) string { return "\"" + command + "\" finds them all." },
		ListsAll:    "\"parcours list\" lists everything there is.",
		Broken: func(n int) string {
			return "The data cannot be read: " + plural(n, " problem", " problems") + " to fix."
		},
		BrokenScript: func(n int, isForeign bool) string {
			said := "This script cannot be played"
			if isForeign {
				said = "This script names jobs or courses that this data does not have"
			}
			return said + ": " + plural(n, " problem", " problems") + " to fix."
		},
		Again: func(n int) string { return " (and " + plural(n, " time", " times") + " more)" },
		More: func(n int, command string) string {
			return plural(n, " more", " more") + ": \"" + command + "\" shows all"
		},
		CannotStart: func(reason string) string { return "the terminal cannot be used: " + reason },
		NotData: func(p string) string {
			return "\"" + p + "\" is neither a file nor a folder: give the folder that has the YAML files, or one of them"
		},
		NoFile: func(p string) string {
			return "\"" + p + "\" is no file and no folder: name what the register is published in"
		},
		NoData:       func(p string) string { return "there is nothing at \"" + p + "\": check the path given to --data" },
		FamiliesHint: "\"parcours map --at ID\" draws the family of a job, \"--view crossroads\" its steps.",
		TryHelp:      "\"parcours --help\" lists all the commands.",
		TryHelpOf:    func(command string) string { return "\"" + command + " --help\" says how to use it." },
		Plain:        "write text in numbered lines, without drawings: for a screen reader", JSON: "write JSON (docs/json), errors included",
		CommonFlags: "Flags of every command", Default: "default", Value: "VALUE",
		Number: func(low, high int) string {
			return "a whole number from " + strconv.Itoa(low) + " to " + strconv.Itoa(high)
		},
		Cmd:         commands(),
		CloseWindow: "Press Enter to close this window.",
		Crashed: "parcours stopped because of an error in the program. The terminal is back to normal.\n" +
			"Please pass the text above on to whoever gave you parcours; the file CONTRIBUTING.md says what to add.",
	}
}

func maybe(near []string) string {
	if len(near) == 0 {
		return ""
	}
	return "; did you mean " + strings.Join(near, ", ") + "?"
}

func commands() words.Commands {
	return words.Commands{
		Look: "Look", Weigh: "Choose", Lead: "With a group", Make: "Prepare",
		List: words.Command{Use: "list", Short: "list the jobs and courses",
			Long: "list writes a line for each job and each course: id, name, pay. In a pipe the columns are separated by tabs.",
			Examples: "  parcours list                      everything on the map\n" +
				"  parcours list --csv > pay.csv      for a spreadsheet\n" +
				"  parcours list | grep -i expert     search the list\n" +
				"  parcours list --json               for a program"},
		Show: words.Command{Use: "show ID", Short: "show the sheet of a job or a course",
			Long: "show writes the whole sheet: what people do, what they need to know, what they earn, how to get in, where it leads, and where each fact comes from.",
			Examples: "  parcours show cto                  the sheet of the CTO\n" +
				"  parcours show bts-sio --lang fr    in French\n" +
				"  parcours show cto --plain          in numbered lines\n" +
				"  parcours show cto --json           for a program"},
		Search: words.Command{Use: "search WORDS…", Short: "search titles, skills, tasks and codes",
			Long: "search looks for all the words given, in both languages. Accents, capitals and small typing errors do not matter.",
			Examples: "  parcours search sql                who uses SQL?\n" +
				"  parcours search project manager    several words\n" +
				"  parcours search M1855              a ROME code"},
		Map: words.Command{Use: "map", Short: "write the map: text, SVG, DOT or Mermaid",
			Long: "map writes the whole map. On a terminal it is drawn; in a pipe it is a numbered line for each job, unless --format says otherwise.",
			Examples: "  parcours map                       the map, drawn\n" +
				"  parcours map --format svg > map.svg        a picture\n" +
				"  parcours map --format dot | dot -Tpdf > map.pdf\n" +
				"  parcours map --format mermaid      to paste into a document\n" +
				"  parcours map --format text --ascii to paste into a message"},
		Skills: words.Command{Use: "skills [ID]", Short: "list the skills, and who asks for them",
			Long: "skills writes the skills by family, with the jobs that ask for them and the courses that teach them. With a job: what it asks for. With a course: what it teaches.",
			Examples: "  parcours skills                    all the skills\n" +
				"  parcours skills cto                what a job asks for\n" +
				"  parcours skills --mine             mine, and the jobs within reach\n" +
				"  parcours skills cto --json         for a program"},
		Routes: words.Command{Use: "routes [FROM] TO", Short: "suggest routes from one job or course to another",
			Long: "routes writes up to three different routes, with years, reasons, pay on the way and what there is to learn. There are other routes: none is the best for everyone. Without FROM, routes begin at the entry point of the dataset, which may also have a name there.",
			Examples: "  parcours routes bts-sio cto        from the BTS to CTO\n" +
				"  parcours routes backend-developer cto --aim fewest-skills\n" +
				"  parcours routes bts-sio cto --json for a program"},
		Compare: words.Command{Use: "compare ID OTHER [THIRD]", Short: "compare two or three jobs or courses",
			Long: "compare puts skills, tasks, pay and ways in side by side: what is new, deeper, kept or used less.",
			Examples: "  parcours compare backend-developer lead-developer\n" +
				"  parcours compare lead-developer project-manager cto\n" +
				"  parcours compare backend-developer cto --json    for a program"},
		Init: words.Command{Use: "init FOLDER", Short: "start your own dataset",
			Long: "init writes a small dataset with comments into a new or empty folder, ready to be changed. Nothing is ever overwritten.",
			Examples: "  parcours init my-careers           create the folder and its file\n" +
				"  parcours init care --languages en --currency USD    for another field\n" +
				"  parcours --data my-careers         explore it\n" +
				"  parcours check my-careers          check it"},
		Completion: words.Command{Use: "completion bash|zsh|fish|powershell", Short: "write a script that completes commands with the Tab key",
			Long: "completion writes a script for your shell. The ids of jobs and courses are completed too.",
			Examples: "  parcours completion bash > ~/.local/share/bash-completion/completions/parcours\n" +
				"  parcours completion zsh > \"${fpath[1]}/_parcours\"\n" +
				"  parcours completion fish > ~/.config/fish/completions/parcours.fish\n" +
				"  parcours completion powershell | Out-String | Invoke-Expression    for this session"},
		Man: words.Command{Use: "man", Short: "write the manual page",
			Long: "man writes the manual page of parcours in roff, in the chosen language.",
			Examples: "  parcours man | man -l -            read it\n" +
				"  parcours man > parcours.1          keep it"},
		Help: words.Command{Use: "help [COMMAND]", Short: "print the help of a command", Long: "help prints the help of a command.", Examples: "  parcours help show                 the help of show"},

		CheckUse:    "check [PATH]",
		NoArguments: "this command takes no arguments",
		OneID:       "give one id; \"parcours list\" lists them all",
		TwoIDs:      "give one or two ids, the goal, or the start and the goal; \"parcours list\" lists them all",
		Around:      "draw only what is within so many steps of --at",
		Full:        "on a terminal, everything and not only the answer", Whole: func(c string) string { return "The whole: " + c },
		IDsToCompare: "give two or three different ids; \"parcours list\" lists them all",
		SomeWords:    "give at least one word to search for",
		OneFolder:    "give the folder to create",
		OneShell:     func(shells string) string { return "give a shell: " + shells },
		Format:       "`FORMAT` text, svg, dot or mermaid",
		View:         "`VIEW` plan, crossroads (around one job) or all (each step a line)",
		MapAt:        "`ID` job or course to look from",
		Width:        "`COLUMNS` width of the drawing, 40 to 1000; the terminal's where left out",
		Mine:         "my skills, from the notebook, and the jobs within reach", MineAlone: "--mine covers all the skills: give no id",
		CSV: "write every published pay figure for a spreadsheet",
		Columns: [16]string{
			"id", "kind", "column", "title", "experience", "per year, low", "per year, high", "currency", "published", "place", "year", "source", "estimate",
			"published, low", "published, high", "times a year",
		},
		AllStops:    "also tell each stop: why, what to learn, what it pays, by which sources",
		StopByStop:  "Stop by stop, with the sources: the same command with --full.",
		Aim:         "`AIM` what you prefer: quickest, best-paid, fewest-skills or stay-technical",
		CannotWrite: func(r string) string { return "the output cannot be written: " + r },

		Occupied: func(d string) string {
			return "\"" + d + "\" is not empty, and nothing is ever overwritten: choose another folder"
		},
		CannotBegin: func(d, r string) string {
			return "\"" + d + "\" cannot be written to (" + r + "): check the path and the permissions"
		},
		Began: func(p string) string { return "The dataset is created in " + p + "." },
		Then: func(d string) string {
			return "Change it, then check it with \"parcours check " + d + "\" and explore it with \"parcours --data " + d + "\"."
		},
		Own: words.Own{
			Languages: "`LANGUAGES` languages of the texts, as en or \"English, Irish\"", CountryFlag: "`COUNTRY` where the figures hold", Currency: "`CODE` currency of pay, as EUR or CHF",
			AskLanguages: "Languages of the texts", AskCountry: "Country", AskCurrency: "Currency", Country: "Country",
			And: "and",
			BadLanguages: func(g string) string {
				return "no language is known as \"" + g + "\": write names or codes separated by commas, as \"English, Irish\", \"en,fr\" or \"pt-BR\""
			},
			BadCurrency: func(g string) string {
				return "\"" + g + "\" is no code of a currency: write its three letters, as EUR, CHF or USD"
			},
			BadCountry: func(most int) string {
				return "that is too long for a country: write its name in " + plural(most, " character", " characters") + " at most"
			},
		},
		Manual: words.Manual{
			Name: "NAME", Synopsis: "SYNOPSIS", Description: "DESCRIPTION", Commands: "COMMANDS", Options: "OPTIONS",
			Environment: "ENVIRONMENT", Status: "EXIT STATUS", Title: "parcours manual",
			Variables: []words.Variable{
				{Name: "LC_ALL, LC_MESSAGES, LANG", Does: "the language, when --lang does not give it"},
				{Name: "NO_COLOR", Does: "no colours"},
				{Name: "ACCESSIBLE", Does: "the same as --plain"},
				{Name: "PAGER", Does: "the program that shows a long text on a terminal, less where it is not set, none where it is empty"},
			},
			Statuses: [3]string{"done", "the answer is no: nothing found, data to fix, cannot write", "the command is used wrongly"},
		},
	}
}

func check() words.Check {
	return words.Check{
		Short: "check a dataset",
		Long: "check reads a dataset as parcours would and names, with their places, all the mistakes that prevent it from being read.\n" +
			"When it can be read, check goes on to warn of what is weak: undated or old figures, jobs that lead nowhere, words not explained…",
		Examples: "  parcours check                    check the built-in data\n" +
			"  parcours check my-folder          check yours\n" +
			"  parcours check --strict my-folder  fail on any warning",
		All: "show all problems and warnings, however many", Strict: "fail (status 1) when there are warnings", OnePath: "check looks at one dataset: give one path",
		Valid: func(title, nodes, steps string) string {
			return "The data \"" + title + "\" is valid: " + nodes + ", " + steps + "."
		},
		Flawless: "No warnings.",
		Warnings: func(n int) string { return plural(n, " warning", " warnings") + ":" },
		Refused:  "there are warnings, and --strict accepts none",
		Kind: [28]words.Advice{
			{Weak: "undated figure", Remedy: "add \"year\" as soon as a dated source exists"},
			{Weak: "figure over five years old", Remedy: "look for a more recent one"},
			{Weak: "job without a pay figure", Remedy: "add a figure and its source"},
			{Weak: "pay from a single source", Remedy: "look for a second one, to compare"},
			{Weak: "title in one form", Remedy: "give both forms with \" / \" between them, or say \"epicene: true\""},
			{Weak: "no step leads on from it", Remedy: "add a step, or make sure that the route does end here"},
			{Weak: "cannot be reached from the start", Remedy: "connect it to the rest of the map with a step"},
			{Weak: "nothing says how to get in", Remedy: "add an entry to \"ways-in\""},
			{Weak: "no course leads to it", Remedy: "add a step, or say why in \"entry-by-experience\""},
			{Weak: "step missing from the ways in of its end", Remedy: "add it to \"ways-in\" there"},
			{Weak: "word not explained", Remedy: "add it to \"terms\", or say it another way"},
			{Weak: "sentence longer than 30 words", Remedy: "cut it in two"},
			{Weak: "step that takes longer than the way round", Remedy: "make the \"years\" agree, or remove the step"},
			{Weak: "task that takes a skill nobody asks for", Remedy: "add it to \"skills\", or remove it from \"needs\""},
			{Weak: "the newest figure is not the one shown", Remedy: "check \"experience\" and \"year\", or add the levels that are missing"},
			{Weak: "note that claims the only source", Remedy: "say what is special about the source instead"},
			{Weak: "address of a front page", Remedy: "give the address of the page itself, or \"no-address\""},
			{Weak: "source that cannot be found", Remedy: "give \"url\", or say in \"no-address\" why there is none"},
			{Weak: "source from a year to come", Remedy: "check \"date\""},
			{Weak: "outlook without a place", Remedy: "say in \"place\" where it holds"},
			{Weak: "job on no track", Remedy: "give \"track\": without it, the map has but a neutral colour for it"},
			{Weak: "field of the first edition of the format", Remedy: "\"level\" of a course is called \"gives\"; \"draw-first\" has no effect any more, a rule chooses the figure"},
			{Weak: "shorter name or heading that is too wide for its places", Remedy: "at most 14 cells for \"middle\", 8 for \"short\""},
			{Weak: "shorter name or heading that is longer than what it stands for", Remedy: "shorten it, or remove it"},
			{Weak: "two jobs or courses have one middle name", Remedy: "give one of the two another \"middle\""},
			{Weak: "amount that nobody is paid in its period", Remedy: "check the figure and its period (year, month, week, day, hour) against the source"},
			{Weak: "text that lacks one of the set's languages", Remedy: "translate it; until then it is shown in another one"},
			{Weak: "text still to be written", Remedy: "put your own in the place of \"TODO:\" and what follows it"},
		},
		Source:   func(id string) string { return "source " + id },
		Dated:    func(year int, id string) string { return strconv.Itoa(year) + ", source " + id },
		Leads:    func(node string) string { return "to " + node },
		Round:    func(node string) string { return "shorter over " + node },
		Word:     func(word string, texts int) string { return "\"" + word + "\", in " + plural(texts, " text", " texts") },
		Sentence: func(words int, s string) string { return plural(words, " word", " words") + ": \"" + s + "\"" },
		Lacks: func(texts int, lang string) string {
			return lang + ", " + plural(texts, " text", " texts") + " (here is the first)"
		},
		Wide: func(cells int, name string) string { return plural(cells, " cell", " cells") + ": \"" + name + "\"" },
	}
}

func problems() words.Problems {
	return words.Problems{
		In: "in {}, ", Or: `" or "{}`, Perhaps: "; perhaps {}",
		Stood: `, not "{}"`, Better: ": write {}",
		Syntax: map[string]string{
			"":                                "check indents, colons and quotes",
			"unexpected end of stream":        "a quote that opens here is never closed: add the other",
			"tab":                             "a tab cannot be an indent: use spaces",
			"cannot start any token":          "a value begins neither with a tab nor with @, ` or %: use spaces, or put the value in quotes",
			"mapping values are not allowed":  `one colon or one indent too many: put a text with ": " in quotes, align the fields`,
			"did not find expected key":       "this indent is that of no field above, or text follows a quote: align the fields",
			"expected '-' indicator":          `a list and fields are mixed: begin each line of the list with "- ", or remove the dashes`,
			"expected ',' or":                 "a brace or bracket is not closed, or a comma is missing: add it, or put the text in quotes",
			"expected node content":           "a value is missing, or there is a brace or bracket too many: add it or delete it",
			"could not find expected ':'":     "the colon after the name of a field is missing: add it",
			"escape":                          `"\" means something in double quotes: use single quotes, or write "\\"`,
			"hexadecimal":                     `"\u" wants four hexadecimal digits: write the character itself`,
			"anchor":                          `"*" refers to a name that nothing has: put the text in quotes`,
			"alphabetic or numeric character": `"&" and "*" at the beginning of a value mean something in YAML: put the value in quotes`,
			"comment or line break":           `nothing can follow "|" or ">" on its line: put the text below, indented`,
			"control characters":              "the file has a control character: delete it",
			"nested too deep":                 "lists nested too deep: flatten them",
			"no blank after a colon":          `a blank is missing after the colon: write "name: value"`,
			"one apostrophe in quotes":        `an apostrophe inside '…' is written twice: '…''…'; or put the text in "…"`,
			"no blank after a dash":           `a blank is missing behind the dash: write "- {…}"`,
			"curly quotes":                    "the quotes “ ” mean nothing in YAML: use straight quotes, \" or '",
			"more than one document":          `"---" begins a second document: keep one`,
		},
		Shape: map[string]string{
			"fields": `"name: value" fields`, "list": "a list", "text": "a text", "number": "a whole number", "amount": "an amount with at most two decimals behind a point, as 31200 or 14.25", "bool": "true or false",
		},
		Year: "year", Years: "years",
		Kind: map[string]string{
			"unreadable":                 "cannot be read ({found}): check the path and the permissions",
			"too-large":                  "too large (over {mebibytes} MiB): split the data into several files",
			"too-large, published":       "over {mebibytes} MiB, which no table of a register has: take the file again from its publisher",
			"too-large, all":             "over {mebibytes} MiB of YAML in all: is this the right folder? Name the one that has the data",
			"too-many-files":             "more than {high} files and folders: is this the right folder? Name the one that has the YAML files",
			"too-many-files, published":  "more than {high} files and folders: is this the right folder? Name the one that has the tables of the register",
			"no-yaml":                    "no .yaml or .yml file here, only {found}: name the folder that has the data",
			"no-yaml, empty":             `there is nothing here: name the folder that has the data, or make some with "parcours init FOLDER"`,
			"yaml-as-text":               `"{found}" ends in .txt and is therefore not read: rename it to "{want}"`,
			"too-many-values":            "more than {high} values in the file: split them into several",
			"too-many-values, published": "more than {high} values in the workbook, which no register has: take it again from its publisher",
			"unreadable, published":      "cannot be read ({found}): check the path and the permissions, or take the file again from its publisher",
			"bad-archive":                "this is no whole zip archive: take it again from its publisher, or name the folder that it is unpacked in",
			"bad-archive, workbook":      "this is no whole workbook: take it again from its publisher",
			"bad-archive, inside":        "the archive is damaged at this file: take it again from its publisher",
			"no-table":                   "the file \"{field}{or}\" is not there: name the whole archive or folder as it is published",
			"no-column":                  "the column \"{field}{or}\" is missing: is this the file as the register publishes it, unchanged?",
			"uneven-row":                 "{low} cells instead of {high}: the line is cut or lacks a separator; take the file again from its publisher",
			"too-many-rows":              "more than {high} rows, which no register has: take the file again from its publisher",
			"long-row":                   "this row or cell is longer than that of any register: take the file again from its publisher",
			"wide-row":                   "more than {high} cells in this row: take the file again from its publisher",
			"swollen":                    "it unpacks to more than {high} times its size, as no register does: take the archive again from its publisher",
			"bad-quotes":                 "a quotation mark stands in the wrong place or is not closed: take the file again from its publisher",
			"not-utf8":                   "this is not UTF-8: save the file as UTF-8",
			"not-utf8, published":        "this is not UTF-8: take the file again from its publisher and leave it as it is",
			"excluding, published":       "\"{field}\" and \"{found}\" ({first}) are two editions, which do not mix: name one of them",
			"no-nodes, published":        "no occupation in it can be read: is this the register as it is published?",
			"forbidden-character":        "the character {found} is invisible, a control character, or of no certain width on a screen: delete it",
			"bad-syntax":                 "this is not YAML: {syntax}",
			"too-deep":                   "lists nested more than {high} deep: flatten them",
			"foreign-yaml":               `datasets do not use "{found}": write the value out`,
			"duplicate-key":              `"{field}" is already given at {first}: keep one`,
			"stray-text":                 `"{found}" follows a comma: if it belongs to a text, put the whole text in quotes`,
			"stray-text, curly":          "“{found}” follows a comma, and the quotes before it mean nothing in YAML: use straight quotes, \" or '",
			"unknown-field":              `there is no field "{found}" here{perhaps}`,
			"unknown-field, any":         `there is no field "{found}" here; what may stand here: {want}`,
			"misplaced-field":            `the field "{field}" does not belong here: it goes into {want}`,
			"missing-field":              `"{field}{or}" is missing: add it`,
			"missing-translation":        `the text is missing: give it in "{field}{or}"`,
			"wrong-shape":                "{in}expected {shape}{stood}{better}",
			"not-one-of":                 `"{found}" does not suit "{field}": choose {want}`,
			"bad-form":                   `"{found}" does not suit "{field}": write it like {want}`,
			"bad-form, date":             `"{found}": there is no such month or day; write the date like {want}`,
			"out-of-range":               `"{field}" is {found}: give a whole number from {low} to {high}`,
			"bad-id":                     `the id "{found}" may only have lower-case ASCII letters, digits and single hyphens{perhaps}`,
			"duplicate-id":               `the id "{found}" is already taken at {first}: change one of them`,
			"unknown-id":                 `"{found}" ({field}) is not defined anywhere: correct it or add it{perhaps}`,
			"low-above-high":             `"{field}" goes from {low} to {high}: swap the two`,
			"excluding":                  `"{field}" and "{found}" ({first}) cannot go together: keep one`,
			"unsourced":                  `{in}nothing says where this comes from: name "sources", or write "estimate: true" if it is your estimate`,
			"unsourced, pay":             `{in}nothing says where this comes from: name its "source", or write "estimate: true" if it is your estimate`,
			"self-step":                  `a step leads from "{found}" to itself: delete it`,
			"duplicate-step":             `there is already a step to "{found}" at {first}: keep one`,
			"too-wide":                   `"{found}" ({field}) is wider than {high} cells: shorten it`,
			"taken-short":                `the short name "{found}" ({field}) is already taken at {first}: change one`,
			"no-header":                  `no file has "dataset:": add it with "title" and "start"`,
			"second-header":              `"dataset:" is already given at {first}: keep one`,
			"no-nodes":                   `there is neither a role nor a training: add "roles:" or "trainings:"`,
			"no-code":                    `no code begins with "{found}": correct "--only"`,
			"sourced-estimate":           `{in}an estimate cannot name sources: keep "sources" if they say it all, else "estimate"`,
			"no-step":                    `no step leads here from "{found}": add it to the "steps" of "{found}", or remove "from"`,
			"no-course-level":            `"{field}" is {low}, a level that "levels" does not name: correct it, or add that level to "dataset"`,
			"level-not-met":              `"{found}" asks for level {high} and this course gives level {low}: remove the step, or correct "gives" here or "asks" there`,
			"level-not-met, none":        `"{found}" asks for level {high} and this course gives no level: remove the step, or correct "gives" here or "asks" there`,
			"level-not-gained":           `"{found}" gives level {high} and one has level {low} already: remove the step, or correct "gives" here or there`,
			"years-short":                `"{found}" asks for a level that takes {years} more of study, which experience has to stand for, and "low" is {low}: correct "years", or "asks" here or there`,
			"years-short, course":        `getting from the level one comes with to that of "gives" takes {years}, and "low" is {low}: correct "years", or the level`,
			"lost-essential":             `"{field}" loses an essential skill of this job ({found}): write "builds-on" in "{field}", or add it to its "skills" or, with the reason, to its "fades"`,
			"lost-essential, many":       `"{field}" loses essential skills of this job ({found}): write "builds-on" in "{field}", or add them to its "skills" or, with the reason, to its "fades"`,
			"builds-on-itself":           `"{found}" is among the jobs it grows out of: remove one "builds-on" of that circle`,
			"no-way":                     `"paths" goes through {found}, which no step to follow joins: add the step, or remove that path`,
			"too-many-problems":          "and more: only the first {high} are shown",
			"low-above-high, decimals":   `"{field}" goes from {found} to {want}: swap the two`,
			"excluding, times":           `"times" says how often a year a monthly figure is paid, and this one is "{found}": write "per: month", or leave "times" out`,
			"too-many-values, all":       "more than {high} values in all files together: keep the part that you want to show",
			"undeclared-language":        `"languages" of "dataset:" does not name "{found}": add this language there, or take the text away`,

			"forbidden-character, mark": "more than three marks on one letter ({found}): keep three",
		},
	}
}

func credits() words.Credits {
	return words.Credits{
		Title: "Sources",
		Intro: "Each figure and each statement of the built-in data has its source, or is marked as our own estimate. " +
			"These are the sources, with their date, their quality and what rests on them.",
		Rests: "What rests on it", Skills: "skills", Terms: "glossary",
		Field: words.FieldNames(map[string][2]string{
			"day": {"typical day", ""}, "tasks": {"task", "tasks"}, "pay": {"pay figure", "pay figures"}, "ways-in": {"way in", "ways in"},
			"steps": {"step", "steps"}, "not-for-you": {"word of caution", "words of caution"}, "outlook": {"outlook", "outlooks"},
			"codes": {"code", "codes"}, "course.length": {"length", ""}, "course.entry": {"entry", ""},
			"course.diploma": {"diploma", ""}, "course.cost": {"cost", ""},
		}),
	}
}
