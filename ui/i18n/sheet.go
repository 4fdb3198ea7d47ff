package i18n

// Sheet is what the sheet says.
type Sheet struct{}

func sheetFR() Sheet { return Sheet{} }

func sheetEN() Sheet { return Sheet{} }
