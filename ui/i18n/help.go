package i18n

// Help is what the help says.
type Help struct{}

func helpFR() Help { return Help{} }

func helpEN() Help { return Help{} }
