package words

// Cards is what the interest cards say, on the screen, in a room, by ear and on paper.
type Cards struct {
	// Title heads the screen, Key is what the key that opens it does, KeyShort that in a word for the map.
	Title, Key, KeyShort string
	// Card counts the cards: "carte 7 sur 30".
	Card func(i, n int) string
	// Answer names the answers, by careers.Answer; the first says that there is none yet.
	Answer [4]string
	// Who asks which jobs have an interest.
	Who string
	// First and Also head the jobs whose first interest it is, and those that have it besides.
	First, Also string
	// FirstIs says which is the first interest of a job, AlsoAre which are the others.
	FirstIs func(card string) string
	AlsoAre func(cards []string) string
	// Unknown says of a job that no interest of it is known.
	Unknown string
	// Shelf names what answers open: the jobs of each card, meetings, the one unlike the others, the rest.
	Shelf [4]string
	// Empty says what to do where a shelf is empty.
	Empty [4]string
	// BecauseFirst, BecauseAlso and BecauseMet say why a job stands there, with the sentences of the cards;
	// BecauseAlso with the first interest of the job, too. MetShort is the last where there is less room, with
	// the names of the cards, MetFew with their number alone.
	BecauseFirst func(card string) string
	BecauseAlso  func(card, first string) string
	BecauseMet   func(cards []string) string
	MetShort     func(names []string) string
	MetFew       func(n int) string
	// Open says that nothing is closed by an answer, the longest form first.
	Open [3]string
	// Unlike begins what sets a job apart from those on the shelves, LeastLike what it has least in
	// common with them; Skills says how many of its skills the nearest of them has. OtherInterest says
	// of its first interest that it is no card which is Me.
	Unlike, LeastLike string
	Skills            func(shared, of int, nearest string) string
	OtherInterest     func(first string) string
	// Labelled says what the source calls an interest, which the card says in our words; AsPublished
	// that the card has the words of the source.
	Labelled    func(label string) string
	AsPublished string
	// None says that the data has no cards, and how to come to some.
	None string

	// By ear: Heard heads a card, Before says what was answered to it, HowHeard how to answer. Says are
	// the words for the answers, by careers.Answer, and SaysWho those that ask who does that.
	Heard             func(i, n int) string
	Before            func(answer string) string
	HowHeard, SaysWho string
	Says              [4]string
	// On paper: ToCut and KeyTitle are the sheets of cards and what they open; InARoom says how they
	// are played standing up, AllOfThem with which command the key names every job.
	ToCut, KeyTitle, InARoom, AllOfThem string
	// More counts the jobs that are left out.
	More func(n int) string
	// Try says how a command is told answers; id is that of a card.
	Try func(id string) string
	// NoCard says that an id is no card, and which are.
	NoCard func(id string, ids []string) string
	// Command is the command that lists the cards; MeFlag, SometimesFlag and MineFlag its flags.
	Command                         Command
	MeFlag, SometimesFlag, MineFlag string

	// Keys.
	Skip, Undo, ToShelves, ToCards, NextShelf, PreviousShelf, OnMap string
	// NothingToUndo says why a key does nothing.
	NothingToUndo string
}
