package words

// Class is what a class of many seats says: to those who sit there, and to who leads it.
type Class struct {
	// You says by which name someone is known.
	You func(name string) string
	// What keys do at a seat, and what is so.
	KeyFollow, KeyAlone, KeyAnswer, KeyChange, KeyResult, KeyChoose, KeyLater, KeyBack, Following string

	// Notebook says how long the notebook of a seat lasts.
	Notebook string
	// Which asks to choose among jobs, or Neither, Fits about one, with its three answers.
	Which, Neither string
	Fits           func(job string) string
	FitsAnswers    [3]string
	// Silent says how answers are treated; Answered that one has been noted.
	Silent, Answered string
	// Answers counts those of so many seats who have answered, while nothing else is told.
	Answers func(answers, seats int) string
	// Round heads a round of a game, Standing is where a team stands.
	Round func(game string, number, rounds int) string
	// LastRound says that the game is over.
	LastRound string
	Standing  func(place int, team string, right, of int) string
	// Result says that so many answered, GoOn how one leaves it; TooFew that fewer than so many did.
	Result, TooFew func(answers int) string
	GoOn           string

	// Leaving is asked of who has kept something and leaves, with its answers; Copy stands above
	// the notebook in the terminal, Goodbye at the end.
	Leaving, Take, LeaveIt, Stay, Copy, CloseWindow, Goodbye string
	// What is said to those who have no program before them.
	Full, WrongRoom, NoTerminal, Idle, Broken, Closing string

	// The leader's screen: what to type, other addresses, who can come in, and the host key.
	Type, OrOther, Local, Fingerprint string
	Seats                             func(seats, most int) string
	Follow                            func(following int) string
	Empty, Looked                     string
	// Few says that nothing is told of fewer than so many, Alone how many jobs one person looks at.
	Few, Alone func(n int) string
	// What the leader's keys do, and what is so now.
	KeyExplore, KeyRoom, KeyAsk, KeyClose, KeyClear, KeyShow, KeyHide, KeyCard, KeyGame, KeyTalk, KeyEnd string
	NothingToAsk, NoGame, ShowingNow, HiddenNow                                                          string
	End                                                                                                  func(seats int) string
	EndNow, EndNot                                                                                       string

	// Names are pseudonyms, of nature, none that could hurt. Codes are words of plain letters with
	// which the name of a room begins.
	Names, Codes []string

	Serve Command
	// The flags of the command.
	Listen, Room, Most, PerAddress, Nameless, Check string
	// What the command refuses.
	NoWindow, BadRoom, BadListen, NoJSON string
	CannotListen                         func(address, why string) string
	Occupied                             func(address string) string
	BadKey                               func(path, why string) string
	// Why a key cannot be used.
	KeyNoFile, KeyOpen, KeyDamaged, KeyForbidden string
	// What --check says: that the port can be opened, or is a class's already; what to type on the seats; how to
	// see from one of them whether it comes through; and what a first time looks like.
	Free, Taken                            func(address string) string
	OnlyHere, NoNetwork, Typed, FirstTime  string
	TryWindows, TryOthers, NoSSH, Firewall string
}
