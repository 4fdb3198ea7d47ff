package phrase

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
)

// LevelsByExperience is a skill's level on arriving, confirmed and senior:
// "2 → 3 → 4"; empty where the dataset gives one number.
func LevelsByExperience(n careers.Need, arrow string) string {
	if !grows(n) {
		return ""
	}
	return strconv.Itoa(n.Entry) + arrow + strconv.Itoa(n.Level) + arrow + strconv.Itoa(n.Senior)
}

// HasLevels reports whether a node asks for some skill at levels that grow with
// experience.
func HasLevels(n *careers.Node) bool { return slices.ContainsFunc(n.Needs, grows) }

func grows(n careers.Need) bool { return n.Entry != n.Level || n.Level != n.Senior }

// LevelInWords is a skill level for those who listen: "works alone, level 3 of 4, our own
// estimate", then how it grows: "2 on arriving, 4 after years". What is unknown is left out.
func LevelInWords(w *i18n.Words, n careers.Need) (said []string) {
	if n.Level > 0 {
		level := w.Facts.SkillLevel[n.Level] + ", " + w.Plain.LevelOf4(n.Level)
		if n.Estimate {
			level += ", " + w.Facts.Estimate
		}
		said = []string{level}
	}
	if grows(n) {
		said = append(said, w.Sheet.FromTo(n.Entry, n.Senior))
	}
	return said
}

// OfConfirmed says whose levels a comparison of nodes is about, where a level of
// one of them grows with experience; it is empty otherwise.
func OfConfirmed(w *i18n.Words, nodes ...*careers.Node) string {
	grows := func(n careers.Need) bool { return n.Entry != n.Level }
	if slices.ContainsFunc(nodes, func(n *careers.Node) bool { return slices.ContainsFunc(n.Needs, grows) }) {
		return w.Compare.OfConfirmed
	}
	return ""
}

// LevelCells is a level of skill of four as cells, filled as far as it goes; blank where it is
// not known.
func LevelCells(level int) string {
	if level < 1 || level > 4 {
		return "    "
	}
	return strings.Repeat("▪", level) + strings.Repeat("▫", 4-level)
}
