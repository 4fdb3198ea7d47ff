package i18n

// Finder is what the finder says.
type Finder struct{}

func finderFR() Finder { return Finder{} }

func finderEN() Finder { return Finder{} }
