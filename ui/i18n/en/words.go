// Package en holds every sentence in English, and how it writes numbers, money,
// spans and lists.
package en

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"parcours/ui/i18n/words"
)

// Words are the sentences of the language.
func Words() *words.Words {
	p := message.NewPrinter(language.English)
	return &words.Words{
		Tag: language.English, Language: "English", Keys: keys(), Parts: parts(), Units: units(p), Facts: facts(), Inferred: inferred(), Frame: frame(), Surprise: surprise(), Help: help(), Map: atlas(p),
		Finder: finder(), Sheet: sheet(), Compare: compare(), Skills: skills(p), Cards: interestCards(), Plan: plan(), Route: route(), Plain: plain(), Notes: notes(),
		Handout: handout(), Pack: pack(), Play: play(), Kiosk: kiosk(), Present: present(), CLI: cli(), Problems: problems(), Check: check(), Import: imports(), Credits: credits(), Page: page(), Class: class(),
	}
}

func units(p *message.Printer) words.Units {
	within := words.QuotesWithin("‘", "’")
	number := words.Number(",")
	return words.Units{
		Money: func(low, high int, currency string) string {
			return sign(p, currency) + words.Hundredths(low, high, number, ".", "–")
		},
		Thousands: func(low, high int, currency string) string {
			span, unit := words.InThousands(low, high, number, ".", "m")
			return sign(p, currency) + span + unit
		},
		Unit: func(of int, currency string) string {
			if of == 1 {
				return words.Symbol(p, currency)
			}
			return sign(p, currency) + map[int]string{1000: "k", 1e6: "m"}[of]
		},
		Point: ".", OrMore: " or more", OrMoreShort: "+",
		Years: func(low, high int, open bool) string {
			switch {
			case open:
				return plural(low, " year", " years") + " or more"
			case low == 0 && high > 0:
				return "up to " + plural(high, " year", " years")
			case low == high:
				return plural(low, " year", " years")
			}
			return fmt.Sprintf("%d to %d years", low, high)
		},
		YearsShort: func(low, high int, open bool) string { return words.YearsShort(low, high, open) + "\u00a0y" },
		Count:      func(n int, one, many string) string { return number(n) + " " + form(n, one, many) },
		List:       func(items []string) string { return words.List(items, " and ") },
		Nodes: func(n int, roles, trainings bool) string {
			switch {
			case !trainings:
				return number(n) + form(n, " job", " jobs")
			case !roles:
				return number(n) + form(n, " course", " courses")
			}
			return number(n) + form(n, " job or course", " jobs and courses")
		},
		Steps: func(n, near int) string {
			var all []string
			if n > 0 || near == 0 {
				all = append(all, number(n)+form(n, " step", " steps"))
			}
			if near > 0 {
				all = append(all, number(near)+form(near, " related pair", " related pairs"))
			}
			return strings.Join(all, " and ")
		},
		Position: func(i, n int) string { return number(i) + " of " + number(n) },
		Colon:    func(label, text string) string { return label + ": " + text },
		Quote:    func(text string) string { return "“" + within.Replace(text) + "”" },
	}
}

// sign is what stands before an amount: "€", but "CHF " with a space behind letters.
func sign(p *message.Printer, currency string) string {
	symbol := words.Symbol(p, currency)
	if last, _ := utf8.DecodeLastRuneInString(symbol); unicode.IsLetter(last) {
		symbol += "\u00a0"
	}
	return symbol
}

// formEN is the form of an English noun after a number: only 1 is singular.
func form(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

func plural(n int, one, many string) string { return strconv.Itoa(n) + form(n, one, many) }

func keys() words.Keys {
	return words.Keys{
		Enter: "Enter", Backspace: "Backspace", Escape: "Esc", Tab: "Tab", ShiftTab: "Shift+Tab", Space: "Space",
		Home: "Home", End: "End", PageUp: "PgUp", PageDown: "PgDn", Ctrl: "Ctrl",
	}
}

func parts() words.Parts {
	return words.Parts{
		Choose: "choose", Page: "a page up or down", Ends: "the beginning or the end",
		NextSection: "section", PreviousSection: "previous section", Sheet: "open the sheet", Back: "back",
		NothingChosen: "nothing is chosen",
		Above:         func(n int) string { return strconv.Itoa(n) + " above" },
		Below:         func(n int) string { return strconv.Itoa(n) + " below" },
		Nothing:       func(typed string) string { return "No results for “" + typed + "”." },
		Partly: func(n int) string {
			return "None has all these words; these have all but " + form(n, "one", strconv.Itoa(n)) + "."
		},
		Denied: func(word string) string { return "Search cannot leave things out: “" + word + "” does not count." },
		Near:   "Closest matches", Preparing: "One moment, preparing the search…",
	}
}

func facts() words.Facts {
	return words.Facts{
		Role: "job", Training: "course",
		Experience: [5]string{"all levels", "on taking the post", "junior", "mid-level", "senior"},
		StepKind:   [8]string{"first job", "further study", "promotion", "specialisation", "change of occupation", "move at the same level", "way back", "related job"},
		StepShown:  "Step backed by", StepCited: "Step mentioned, for comparison, by", StepEstimated: "Step: our own estimate", NearShown: "Called related by",
		SkillLevel:    [5]string{"level unknown", "basics", "works with support", "works independently", "guides others"},
		SkillGroup:    [9]string{"Programming", "Data", "Infrastructure", "Quality", "Security", "Design", "Management", "Communication", "Personal"},
		Inferred:      [5]string{"Order inferred", "Main lines inferred", "Nearness inferred", "Essential skills inferred", "Families inferred"},
		OrderInferred: "order inferred",
		OtherSkills:   "Other skills",
		Quality:       [5]string{"official source", "large survey", "professional source", "for comparison only", "original job sheet"},
		QualityNote: [5]string{
			"An official statistic or register.",
			"A large survey by an association or a company that says how it counts.",
			"A dated professional source, or a first-hand public document.",
			"Undated, old or commercial: compare it with others, do not trust it alone.",
			"The job sheet this program started from: its figures are given as they stand, its date is unknown.",
		},
		Bounds:    []string{"up to", "more than", "about", "less than", "at least", "at most", "from"},
		Quantiles: []string{"percentile", "quartile", "decile"},
		Juniors:   []string{"beginner", "beginners", "at the start"}, Seniors: []string{"experienced", "experienced people", "with experience"},
		InPost:  func(y string) string { return y + " in it" },
		Reading: "our reading", ReadingMark: "~",
		PublishedFor: "published for", RelatedTitle: "related title", NoSalary: "not a salary",
		Match:     [3]string{"exact", "close", "broader"},
		Essential: "essential", Optional: "useful",
		Gross: "gross", Net: "net",
		Per:      [5]string{"per year", "per month", "per day", "per week", "per hour"},
		PerShort: [5]string{"/year", "/month", "/day", "/week", "/h"}, Invoiced: "per day, excluding tax",
		Times: func(n int) string {
			if n == 1 {
				return "once a year"
			}
			return strconv.Itoa(n) + " times a year"
		},
		TimesShort:    func(n int) string { return "\u00a0×\u00a0" + strconv.Itoa(n) },
		OriginalSheet: "original sheet, undated",
		Original: func(sheet, beside, quality string) string {
			return sheet + ": original job sheet, undated. Beside it, " + beside + ": " + words.Stop(quality)
		},
		MonthlyTimes: func(n int) string { return "monthly pay × " + strconv.Itoa(n) },
		Undated:      "undated", NoDate: "undated", FiguresOf: func(y int) string { return "figures of " + strconv.Itoa(y) }, About: func(d string) string { return "around " + d }, PlaceUnknown: "place not stated",
		Languages: map[string]string{
			"ar": "Arabic", "bg": "Bulgarian", "br": "Breton", "ca": "Catalan", "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German",
			"el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "eu": "Basque", "fi": "Finnish", "fr": "French", "ga": "Irish",
			"gl": "Galician", "he": "Hebrew", "hr": "Croatian", "hu": "Hungarian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian",
			"lv": "Latvian", "mt": "Maltese", "nb": "Norwegian", "nl": "Dutch", "nn": "Norwegian", "no": "Norwegian", "oc": "Occitan", "pl": "Polish",
			"pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian",
			"zh": "Chinese",
		},
		DataIn:   func(lang string) string { return "The data is in " + lang + ": its texts are shown as they stand." },
		Estimate: "our own estimate", EstimateMark: "~",
		Source: "source", NoPay: "No pay in this data.", NoSkills: "This data names no skill here.",
	}
}

func frame() words.Frame {
	return words.Frame{
		Quit: "quit", Help: "help", Language: "language", Theme: "theme", Suspend: "suspend", Redraw: "redraw",
		Find: "find", Compare: "compare", Plan: "plan", PlanTo: "plan to here", Place: "address", Print: "print", PrintNotebook: "print the notebook", Mouse: "mouse",
		TooSmall: func(w, h int) string {
			return "At least " + strconv.Itoa(w) + " columns and " + strconv.Itoa(h) + " lines are needed: enlarge the window or make the text smaller."
		},
		TooLarge: func(w, h int) string {
			return "The window is drawn up to column " + strconv.Itoa(w) + " and line " + strconv.Itoa(h) + "; the rest stays empty."
		},
		Understood: "(Enter: understood)",
		ThemeIs:    map[string]string{"auto": "Automatic theme", "dark": "Dark theme", "light": "Light theme", "contrast": "High-contrast theme"},
		LanguageIs: "Interface in English",
		MouseOn:    "Mouse on: click, or turn the wheel.", MouseOff: "Mouse off: select text as usual.",
		TrailEmpty: "You are at the start.",
		OnPaper:    "On paper",
		Reopen:     "To come back exactly here",
		NoPaper:    "Nothing to print here: open a sheet, a route, a comparison or the notebook, then press w.",
	}
}

func help() words.Help {
	return words.Help{
		Title:      "Help",
		Acting:     "Act",
		Moving:     "Move",
		Everywhere: "Everywhere",
		Purpose: map[string]string{
			"map":      "See where one comes from and where one can go, from job to job.",
			"sheet":    "Know all about a job or a course: the essentials first, then a page for each part.",
			"finder":   "Find a job or a course by a name, a skill, a task or a code.",
			"compare":  "See what changes from one job to another.",
			"plan":     "Look for ways from where you are to a job, and how long they take.",
			"skills":   "Tick what you can do, and see which jobs that opens.",
			"cards":    "Answer “I like …” cards, and see which jobs they open.",
			"notebook": "Keep what tempts you, put the rest aside, prepare your questions.",
			"present":  "Show a session to a room, scene by scene.",
			"play":     "Play at guessing, alone or in teams.",
		},
		Scroll: "scroll", Close: "close the help", Whole: "everything is in sight",
		PageTitle: "Keys", PageIntro: "The keys of each screen, then those that work everywhere.",
		KeyColumn: "Key", DoesColumn: "What it does",
	}
}

func surprise() words.Surprise {
	return words.Surprise{
		Key: "surprise me", Different: "For a change", NotYet: "Not seen yet, and among the least alike", Between: "; ",
		Track: func(name string) string { return "another family (" + name + ")" },
		Kind:  func(name string) string { return "another kind of interests (" + name + ")" },
		Level: func(name string) string { return "another level (" + name + ")" },
		Skills: func(shared, of int, nearest string) string {
			switch {
			case shared == 0 && of == 1:
				return "its skill is in nothing you have seen"
			case shared == 0:
				return "none of its " + strconv.Itoa(of) + " skills in what you have seen"
			}
			return inCommon(shared, of) + " in common with the nearest that you have seen, " + nearest
		},
		Near: func(shared, of int, nearest string) string {
			return "Not seen yet, but close to " + nearest + ": " + inCommon(shared, of) + " in common."
		},
		Unknown: "Not seen yet; the data does not say what sets it apart.",
		Again:   "You have seen all jobs of this data. It begins again with the one you saw longest ago.",
		NoOther: "This data has no other job.",
		Onwards: "S for another, Backspace to come back.",
	}
}
