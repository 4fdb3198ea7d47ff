package en

import (
	"strconv"

	"parcours/ui/i18n/words"
)

func class() words.Class {
	return words.Class{
		You:       func(name string) string { return "Here you are " + name },
		KeyFollow: "follow the room's screen", KeyAlone: "back to your own", KeyAnswer: "answer the question", KeyChange: "change your answer", KeyResult: "see the result",
		KeyChoose: "answer", KeyLater: "later", KeyBack: "back to your screen",
		Following: "You follow the room's screen",
		Notebook:  "This notebook is erased when you leave; q offers to take it along as text.",

		Which: "Which of these jobs would you try first?", Neither: "none of them",
		Fits:        func(job string) string { return job + ": could you like this job?" },
		FitsAnswers: [3]string{"yes", "perhaps", "no"},
		Silent:      "Everyone answers in silence. Nobody sees who answered what; the total is shown at the end only, from 5 answers on.",
		Answered:    "Noted. Another digit changes it, and F7 a little later.",
		Answers: func(answers, seats int) string {
			return plural(answers, " answer", " answers") + " from " + plural(seats, " seat", " seats") + "."
		},
		LastRound: "The game is over.",
		Round: func(game string, number, rounds int) string {
			return game + " · round " + strconv.Itoa(number) + " of " + strconv.Itoa(rounds)
		},
		Standing: func(place int, team string, right, of int) string {
			return strconv.Itoa(place) + ". " + team + ": " + plural(right, " right answer", " right answers") + " out of " + strconv.Itoa(of) + " possible"
		},
		Result: func(answers int) string { return plural(answers, " answer", " answers") + "." },
		GoOn:   "Esc to go on.",
		TooFew: func(fewest int) string {
			return "Fewer than " + plural(fewest, " answer", " answers") + ": they are not shown, so that nobody can be recognised."
		},

		Leaving: "Nothing is kept here after you. Take your notebook with you?",
		Take:    "write it in this terminal, to copy it", LeaveIt: "leave without it", Stay: "stay",
		Copy:        "Your notebook. Select it and copy it: it is kept nowhere.",
		CloseWindow: "Once it is copied, close this window: whoever comes after you could read it. Nothing stayed on the other computer. Goodbye!",
		Goodbye:     "Goodbye! Nothing of your visit stayed on the other computer.",
		Full:        "All seats are taken. Try again when someone has left, or tell whoever leads.",
		WrongRoom:   "There is no room of that name. The name of the room goes before @, as it is shown on the board: ssh -p PORT ROOM@ADDRESS",
		NoTerminal:  "parcours is drawn in a terminal, and there is none here. Type the command alone, with nothing behind it and nothing redirected, or add -t.",
		Idle:        "Nobody has touched anything for a long time: the seat is free again. You can come back with the same command.",
		Broken:      "Your screen has stopped on a fault of the program; the others go on. Come back with the same command.",
		Closing:     "The session is over.",

		Type: "To type in a terminal (PowerShell on Windows), at each seat:", OrOther: "or, by another network:",
		Local:       "Only this computer can come in. For a class: parcours serve --listen :2222",
		Fingerprint: "Fingerprint that ssh shows the first time",
		Seats:       func(seats, most int) string { return strconv.Itoa(seats) + " of " + plural(most, " seat", " seats") },
		Follow: func(following int) string {
			switch following {
			case 0:
				return "nobody follows your screen"
			case 1:
				return "1 person follows your screen"
			}
			return strconv.Itoa(following) + " people follow your screen"
		},
		Empty: "Nobody has come in yet.", Looked: "What is being looked at",
		Few: func(n int) string {
			return "What is being looked at is shown from " + plural(n, " person", " people") + " on."
		},
		Alone: func(n int) string {
			return plural(n, " job that one person looks at", " jobs that one person each looks at")
		},
		KeyExplore: "explore", KeyRoom: "room", KeyAsk: "question", KeyClose: "close", KeyClear: "put away",
		KeyShow: "show", KeyHide: "stop showing", KeyCard: "card", KeyGame: "play", KeyTalk: "talk", KeyEnd: "end",
		NothingToAsk: "A question is about a sheet, the map or a comparison: open one.",
		NoGame:       "This data has nothing to play with: too few of its facts have a source.",
		ShowingNow:   "Whoever presses f (or F6) now sees your screen, and never your notes.",
		HiddenNow:    "Your screen is shown no more.",
		End: func(seats int) string {
			switch seats {
			case 0:
				return "End the session?"
			case 1:
				return "End the session? 1 person is still here; each notebook is written in the terminal of its seat, then erased."
			}
			return "End the session? " + strconv.Itoa(seats) + " people are still here; each notebook is written in the terminal of its seat, then erased."
		},
		EndNow: "end it", EndNot: "go on",

		Names: []string{
			"Acacia", "Agate", "Alder", "Almond", "Amber", "Anemone", "Apricot", "Ash", "Aspen", "Aster", "Azure", "Bamboo", "Basil", "Bay", "Beech", "Birch", "Bluebell", "Breeze", "Brook", "Cedar",
			"Cherry", "Cinnamon", "Clover", "Cloud", "Comet", "Coral", "Cornflower", "Cove", "Cricket", "Crocus", "Crystal", "Cypress", "Daffodil", "Dahlia", "Daisy", "Dawn", "Delta", "Dolphin",
			"Dragonfly", "Dune", "Elder", "Elm", "Ember", "Fern", "Fig", "Finch", "Fir", "Fjord", "Flint", "Forest", "Foxglove", "Geyser", "Ginger", "Glacier", "Glade", "Granite", "Grove",
			"Harbour", "Hawthorn", "Hazel", "Heather", "Heron", "Hibiscus", "Holly", "Honeybee", "Horizon", "Iris", "Island", "Ivy", "Jade", "Jasmine", "Juniper", "Kestrel", "Kingfisher", "Lagoon",
			"Lake", "Larch", "Lark", "Laurel", "Lavender", "Lemon", "Lichen", "Lilac", "Linden", "Lotus", "Lupin", "Magnolia", "Mango", "Maple", "Marigold", "Marlin", "Meadow", "Mint", "Moon",
			"Moss", "Myrtle", "Nectar", "Nutmeg", "Oak", "Ocean", "Olive", "Onyx", "Opal", "Orchid", "Otter", "Pearl", "Peony", "Pepper", "Petal", "Pine", "Plum", "Poplar", "Poppy", "Prairie",
			"Primrose", "Quartz", "Rain", "Reed", "River", "Robin", "Rosemary", "Rowan", "Ruby", "Saffron", "Sage", "Sapphire", "Sequoia", "Skylark", "Snowdrop", "Spruce", "Star", "Starling",
			"Stream", "Sunflower", "Swallow", "Sycamore", "Thistle", "Thyme", "Topaz", "Tulip", "Valley", "Vanilla", "Verbena", "Violet", "Walnut", "Wave", "Willow", "Wren", "Zephyr",
		},
		Codes: []string{
			"amber", "aspen", "bamboo", "birch", "breeze", "cedar", "clover", "comet", "coral", "dolphin", "dune", "fern", "fjord", "glacier", "harbour", "heron", "horizon", "island", "juniper",
			"lagoon", "lark", "lavender", "linden", "maple", "meadow", "ocean", "olive", "otter", "pearl", "prairie", "river", "robin", "sequoia", "star", "sunflower", "swallow", "tulip", "valley",
			"willow", "acacia",
		},

		Serve: words.Command{
			Use: "serve", Short: "open a room: each seat comes in with ssh",
			Long: "serve opens a room for a class: every computer that has ssh (Windows 10 and later, macOS, Linux) comes in with one typed line, without account or password, and explores on its own. " +
				"Whoever leads sees how many are there and what is looked at, shows a screen to those who follow, and asks questions that are answered in silence. " +
				"Nothing is kept: notebooks exist for the time of the visit, and no address is noted. " +
				"Without --listen, only this computer can come in.",
			Examples: "  parcours serve --check             what the seats will type, and whether the port is free\n" +
				"  parcours serve --listen :2222      a room for the whole local network\n" +
				"  parcours serve --listen :2222 --room year-11 --seats 35",
		},
		Listen: "`ADDRESS` to listen at; \":2222\" for the whole local network",
		Room:   "name of the `ROOM`, which everyone types: 3 to 32 plain letters, digits and hyphens (without it, one is drawn)",
		Most:   "`NUMBER` of seats (40 without it)", PerAddress: "`NUMBER` of seats an address; a room behind one router has one address (without it, all)",
		Nameless: "give nobody a pseudonym", Check: "say whether the port is free and what the seats will type, and open nothing",
		NoWindow:  "serve shows the room on the screen: start it in a terminal. \"parcours serve --check\" answers as text.",
		NoJSON:    "serve has no JSON form: leave out --json",
		KeyNoFile: "it is no file", KeyOpen: "others can read it", KeyDamaged: "it is no whole Ed25519 key", KeyForbidden: "the system refuses",
		BadRoom:   "3 to 32 small plain letters, digits and hyphens",
		BadListen: "ADDRESS:PORT or :PORT, with an IP address of this computer and a port from 1 to 65535",
		CannotListen: func(address, why string) string {
			return "Cannot listen at " + address + ": " + why + ". Take another port, such as --listen :2223"
		},
		Occupied: func(address string) string {
			return "Another program already has " + address + ". Close it, or take another port, such as --listen :2223"
		},
		BadKey: func(path, why string) string {
			return "The key of this machine cannot be read or written: " + path + " (" + why + "). Make it readable for you alone, or delete it: another will be made, which the seats will have to accept."
		},
		Free:       func(address string) string { return "The port is free: " + address + " can be opened." },
		Taken:      func(address string) string { return "A room of parcours is already open at " + address + "." },
		OnlyHere:   "This address is open to this computer alone. For a class: parcours serve --listen :2222",
		NoNetwork:  "This computer has no address on any network: connect it to that of the seats.",
		Typed:      "To type at the seats, on Windows (PowerShell), macOS and Linux; the name of the room will be shown when it opens:",
		FirstTime:  "The first time, ssh shows a fingerprint and asks whether to go on: compare it with the room's, then type yes. Here it is:",
		NoSSH:      "If Windows does not know ssh: Settings, Apps, Optional features, OpenSSH Client; or PuTTY, with the same address and port.",
		Firewall:   "This computer cannot know whether a firewall or the Wi-Fi is in the way. Open the room and try from a seat:",
		TryWindows: "on Windows: Test-NetConnection", TryOthers: "on macOS and Linux: nc -vz",
	}
}
