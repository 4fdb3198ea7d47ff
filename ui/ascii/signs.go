package ascii

import "strings"

// cell is the ASCII character that stands for another in one cell, "" for none.
// Letters with accents have theirs by decomposition.
func cell(r rune) string {
	if r == ' ' || r == '\t' || r == '\n' || r > ' ' && r <= '~' {
		return string(r)
	}
	for _, s := range []struct{ of, stand string }{
		{"→▶►›≥▸▌", ">"}, {"←◀◄‹≤◂", "<"}, {"↑▲▴", "^"}, {"↓▼▾", "v"}, {"·…", "."}, {"–—−‐‑", "-"},
		{"●•◆★", "*"}, {"◉", "@"}, {"○◦°□▫øœ", "o"}, {"✓✔×✗", "x"}, {"«»“”„▀", `"`}, {"‘’´", "'"}, {"█◘■▪", "#"}, {"▄", "_"}, {"░▒", ":"},
		{"─╌╍┄┅┈┉╴╶╸╺╼╾", "-"}, {"│┃╎╏┆┇┊┋║╵╷╹╻╽╿", "|"}, {"═━", "="}, {"\u00a0\u202f\u2007\u2009", " "},
		{"€", "E"}, {"£Ł", "L"}, {"ŒØ", "O"}, {"æ", "a"}, {"Æ", "A"}, {"ß", "s"}, {"ł", "l"}, {"±", "+"},
	} {
		if strings.ContainsRune(s.of, r) {
			return s.stand
		}
	}
	if r >= '─' && r <= '╿' { // a corner or a junction
		return "+"
	}
	return ""
}

// spelled is what stands for a character where width is free, "" for what one
// cell says as well.
func spelled(r rune) string {
	return map[rune]string{
		'…': "...", '→': "->", '←': "<-", '≤': "<=", '≥': ">=", '±': "+/-", '€': "EUR", '£': "GBP",
		'œ': "oe", 'Œ': "OE", 'æ': "ae", 'Æ': "AE", 'ß': "ss",
	}[r]
}
