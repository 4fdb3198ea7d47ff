package i18n

// Keys are the names of keys as printed on keyboards. Arrows and letters need none.
type Keys struct {
	Enter, Backspace, Escape, Tab, ShiftTab, Space, Home, End, PageUp, PageDown, Ctrl string
}

func keysFR() Keys {
	return Keys{
		Enter: "Entrée", Backspace: "Retour arr.", Escape: "Échap", Tab: "Tab", ShiftTab: "Maj+Tab", Space: "Espace",
		Home: "Début", End: "Fin", PageUp: "Pg↑", PageDown: "Pg↓", Ctrl: "Ctrl",
	}
}

func keysEN() Keys {
	return Keys{
		Enter: "Enter", Backspace: "Backspace", Escape: "Esc", Tab: "Tab", ShiftTab: "Shift+Tab", Space: "Space",
		Home: "Home", End: "End", PageUp: "PgUp", PageDown: "PgDn", Ctrl: "Ctrl",
	}
}
