package i18n

import "strconv"

// formFR is the form of a French noun after a number: 0 and 1 are singular.
func formFR(n int, one, many string) string {
	if n < 2 {
		return one
	}
	return many
}

// formEN is the form of an English noun after a number: only 1 is singular.
func formEN(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// pluralFR and pluralEN write the number too. The forms begin with the space
// that parts them from it.
func pluralFR(n int, one, many string) string { return strconv.Itoa(n) + formFR(n, one, many) }
func pluralEN(n int, one, many string) string { return strconv.Itoa(n) + formEN(n, one, many) }
