package cli

import "parcours/careers"

// closest returns a few names that someone who typed word may have meant, the
// likeliest first.
func closest(word string, names []string) []string { return careers.Nearest(word, names, 3) }
