package cli

import (
	"cmp"
	"runtime/debug"
	"strings"
)

// What the linker sets for a release (-X, see .ci/release); nothing else writes them.
var stampedVersion, stampedCommit, stampedDate string

// devel is the version of a program that no release made.
const devel = "devel"

// build is which program this is: its version, the commit it was made from and the day of that
// commit, the last two "" where nothing recorded them.
type build struct{ version, commit, date string }

// built is this program, as its release was stamped, else as Go recorded it.
func built() build {
	if stampedVersion != "" {
		return build{stampedVersion, stampedCommit, stampedDate}
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return build{version: devel}
	}
	return recorded(info)
}

// recorded is what Go writes into a program built from a repository; one that is run at once
// ("go run") has nothing of it.
func recorded(info *debug.BuildInfo) build {
	b := build{version: cmp.Or(strings.Trim(info.Main.Version, "()"), devel)}
	changed := false
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			b.commit = s.Value
		case "vcs.time":
			b.date, _, _ = strings.Cut(s.Value, "T")
		case "vcs.modified":
			changed = s.Value == "true"
		}
	}
	if changed && b.commit != "" {
		b.commit += "+changes"
	}
	return b
}

// String is what --version says behind the program's name: "1.0.0, commit 26a92cc0b1d2, 2026-11-30".
func (b build) String() string {
	const enough = 12 // digits of a commit to find it by
	said := b.version
	if commit, changes, changed := strings.Cut(b.commit, "+"); commit != "" {
		said += ", commit " + commit[:min(enough, len(commit))]
		if changed {
			said += "+" + changes
		}
	}
	if b.date != "" {
		said += ", " + b.date
	}
	return said
}
