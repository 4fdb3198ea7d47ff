package careers

// LongestID is how long an id may be.
const LongestID = 64

// IsID reports whether s is made of ASCII letters, digits and single hyphens,
// in lower case.
func IsID(s string) bool {
	if s == "" || len(s) > LongestID || s[len(s)-1] == '-' {
		return false
	}
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
		case c == '-' && i > 0 && s[i-1] != '-':
		default:
			return false
		}
	}
	return true
}

// IsSourceID is [IsID] for sources, whose ids may have capitals: "S1", "HSE".
func IsSourceID(s string) bool {
	lower := []byte(s)
	for i, c := range lower {
		if c >= 'A' && c <= 'Z' {
			lower[i] = c | 0x20
		}
	}
	return IsID(string(lower))
}
