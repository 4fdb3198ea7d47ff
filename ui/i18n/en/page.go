package en

import (
	"strconv"

	"parcours/ui/i18n/words"
)

func page() words.Page {
	return words.Page{
		Shell: map[string]string{
			"skip": "Go to the text version", "program": "Go to the drawing",
			"drawing": "The program, drawn",
			"poor": "A screen reader reads this drawing poorly: the text version says the same with headings, lists and links. " +
				"In the drawing, keys go to the program; F6 leaves it.",
			"text": "Text", "reading": "Text version", "close": "Close", "everything": "All jobs and courses", "follows": "This text follows the drawing, and its links lead there.",
			"views": "Views", "map": "Map", "games": "Games", "talks": "Talks", "about": "About", "larger": "Larger letters", "smaller": "Smaller letters",
			"keys": "Keys", "offers": "What one can do here", "up": "Up", "down": "Down", "left": "Left", "right": "Right", "enter": "Enter", "escape": "Back", "keyboard": "abc, keyboard",
			"leftOut": "Left out, for want of room:", "room": "My notes",
			"book": "My notebook", "bookKept": "It is kept in this browser, on this device: whoever uses it after you can read it.",
			"copy": "Copy my notebook as text", "copied": "Copied: paste it where you like.", "notCopied": "This browser does not let the page copy: the text is below.",
			"erase": "Erase my notebook here", "eraseSure": "Erase everything? What you have kept, noted and ticked here will be lost.", "eraseYes": "Yes, erase everything", "eraseNo": "No, keep it",
			"bookUnread": "A part of what is kept here cannot be read. It can be put away, under another name, or erased: your other notes stay.",
			"putAway":    "Put it away", "drop": "Erase it", "dropSure": "Erase it? It can never be repaired then.", "dropYes": "Yes, erase it", "noRoom": "There is no room to put it away: nothing has changed.",
			"opening": "The map is opening…",
			"ended":   "parcours is closed.", "endedMore": "What is in your notebook stays in this browser.", "again": "Begin again",
			"failed": "The program has stopped.", "failedMore": "This is what it says:",
			"old":       "This browser is too old for this page: it needs WebAssembly and DecompressionStream, which Chrome, Edge, Firefox and Safari have had since 2023.",
			"noscript":  "This page is a program: it needs JavaScript. It asks nothing of the network.",
			"aboutHead": "About this page", "data": "Data", "notices": "Licences of what the page holds",
			"offline": "Everything is in this file: nothing is downloaded or sent. Save it, copy it, hand it on.",
		},
		InBrowser: "Your notebook will stay in this browser, on this device: nothing is sent. Whoever uses it after you can read it.",
		Nowhere:   "This browser keeps nothing for this page: the notebook will be gone when you close it.",
		UnreadBook: func(why string) string {
			return "The notebook kept here cannot be read (" + why + "): it stays as it is, and your notes go to another. “About” offers to put it away or to erase it."
		},
		NewerBook:    "it comes from a later version of parcours",
		OnThisDevice: "This address works on this device only: elsewhere, open the file and keep what follows “#”.",
		UnknownParts: func(parts string) string {
			return "The address says " + parts + ", which this page does not know: it was left aside."
		},
		LeaveDrawing: "leave the drawing, or come back to it",
		Kept:         "Kept in this browser, on this device",
		Unread:       "The data of this page cannot be read.",

		Use:   "page",
		Short: "write the whole program as one web page",
		Long: "page writes the whole program, with the data, into one HTML file that a browser opens with nothing to install: map, sheets, search, routes, comparison, " +
			"skills, notebook, games and talks. The page asks nothing of the network and works from a stick, a mail or a site. " +
			"With --data it takes that data along in the place of the program's own, and the scripts in the folder scripts.",
		Examples: "  parcours page -o parcours.html                  the program and its data\n" +
			"  parcours page -o nursing.html --data my-folder  with other data\n" +
			"  parcours page -o - --lang fr                    in French, to standard output",
		OutFlag: "`FILE` where to write; - for standard output", Force: "replace the file if it exists",
		NoKit: "This program was built without the page. Take that of a release, or build the page from source with “.ci/page parcours.html”.",
		Large: func(megabytes int) string {
			return "This page is " + strconv.Itoa(megabytes) + " MB: a phone will take its time to open it."
		},
	}
}
