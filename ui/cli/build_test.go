package cli

import (
	"runtime/debug"
	"testing"
)

func TestAVersionTellsWhatWasBuiltFromWhatAndWhen(t *testing.T) {
	const revision = "26a92cc0b1d2e3f405162738495a6b7c8d9e0f10"
	settings := func(modified string) []debug.BuildSetting {
		return []debug.BuildSetting{{Key: "vcs.revision", Value: revision}, {Key: "vcs.time", Value: "2026-11-29T20:15:00Z"}, {Key: "vcs.modified", Value: modified}}
	}
	for _, tt := range []struct {
		name string
		of   build
		want string
	}{
		{"a release", build{"1.0.0", revision, "2026-11-29"}, "1.0.0, commit 26a92cc0b1d2, 2026-11-29"},
		{"a release from sources without a repository", build{version: "1.0.0"}, "1.0.0"},
		{"go run", recorded(&debug.BuildInfo{Main: debug.Module{Version: "(devel)"}}), "devel"},
		{"a test", recorded(&debug.BuildInfo{}), "devel"},
		{"go build", recorded(&debug.BuildInfo{Main: debug.Module{Version: "v1.0.1-0.2026"}, Settings: settings("false")}), "v1.0.1-0.2026, commit 26a92cc0b1d2, 2026-11-29"},
		{"go build of what is not committed", recorded(&debug.BuildInfo{Main: debug.Module{Version: "(devel)"}, Settings: settings("true")}), "devel, commit 26a92cc0b1d2+changes, 2026-11-29"},
	} {
		if got := tt.of.String(); got != tt.want {
			t.Errorf("%s says %q, want %q", tt.name, got, tt.want)
		}
	}
}
