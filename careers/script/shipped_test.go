package script_test

import (
	"io/fs"
	"testing"

	"parcours/careers/careerstest"
	"parcours/careers/script"
	"parcours/data"
)

func TestTheShippedScriptsAreValidAndTheirMinutesAddUp(t *testing.T) {
	g := careerstest.BuiltIn(t)
	minutes := map[string]int{"scripts/first-look.yaml": 10, "scripts/class.yaml": 50, "scripts/workshop.yaml": 110}
	names, err := fs.Glob(data.Scripts, "scripts/*")
	if err != nil || len(names) != len(minutes) {
		t.Fatalf("scripts %v, %v; want %d", names, err, len(minutes))
	}
	for _, name := range names {
		s, err := script.Load(g, data.Scripts, name)
		if err != nil {
			t.Errorf("%v", err)
			continue
		}
		if s.Minutes() != minutes[name] {
			t.Errorf("%s takes %d minutes, want %d", name, s.Minutes(), minutes[name])
		}
	}
}
