package ascii

// cell is the ASCII character that stands for another in one cell, "" for none.
// Letters with accents have theirs by decomposition.
func cell(r rune) string {
	switch {
	case r == ' ' || r == '\t' || r == '\n' || r > ' ' && r <= '~':
		return string(r)
	case r >= '─' && r <= '╿':
		return line(r)
	}
	switch r {
	case '→', '▶', '►', '›', '≥', '▸', '▌':
		return ">"
	case '←', '◀', '◄', '‹', '≤', '◂':
		return "<"
	case '↑', '▲', '▴':
		return "^"
	case '↓', '▼', '▾':
		return "v"
	case '·', '…':
		return "."
	case '–', '—', '−', '‐', '‑':
		return "-"
	case '●', '•', '◆', '★':
		return "*"
	case '◉':
		return "@"
	case '○', '◦', '°', '□', '▫':
		return "o"
	case '✓', '✔', '×', '✗':
		return "x"
	case '«', '»', '“', '”', '„', '▀':
		return `"`
	case '‘', '’', '´':
		return "'"
	case '█', '◘', '■', '▪':
		return "#"
	case '▄':
		return "_"
	case '░', '▒':
		return ":"
	}
	return letter(r)
}

// line is the stand-in of a box-drawing character: of a corner or a junction "+".
func line(r rune) string {
	switch r {
	case '─', '╌', '╍', '┄', '┅', '┈', '┉', '╴', '╶', '╸', '╺', '╼', '╾':
		return "-"
	case '│', '┃', '╎', '╏', '┆', '┇', '┊', '┋', '║', '╵', '╷', '╹', '╻', '╽', '╿':
		return "|"
	case '═', '━':
		return "="
	}
	return "+"
}

// letter is the stand-in of a letter or a sign between letters.
func letter(r rune) string {
	switch r {
	case '\u00a0', '\u202f', '\u2007', '\u2009':
		return " "
	case '€':
		return "E"
	case '£':
		return "L"
	case 'œ':
		return "o"
	case 'Œ':
		return "O"
	case 'æ':
		return "a"
	case 'Æ':
		return "A"
	case 'ß':
		return "s"
	case 'ø':
		return "o"
	case 'Ø':
		return "O"
	case 'ł':
		return "l"
	case 'Ł':
		return "L"
	case '±':
		return "+"
	}
	return ""
}

// spelled is what stands for a character where width is free, "" for what one
// cell says as well.
func spelled(r rune) string {
	switch r {
	case '…':
		return "..."
	case '→':
		return "->"
	case '←':
		return "<-"
	case '€':
		return "EUR"
	case '£':
		return "GBP"
	case 'œ':
		return "oe"
	case 'Œ':
		return "OE"
	case 'æ':
		return "ae"
	case 'Æ':
		return "AE"
	case 'ß':
		return "ss"
	case '±':
		return "+/-"
	case '≤':
		return "<="
	case '≥':
		return ">="
	}
	return ""
}
