package dataset_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/dataset"
)

func TestEveryProblemIsNamedAtItsPlace(t *testing.T) {
	for _, one := range broken {
		t.Run(one.name, func(t *testing.T) {
			_, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(one.yaml)}})
			expectLines(t, remarks(one.yaml), found(t, err))
		})
	}
}

// remarks returns the problems that the remarks of a dataset expect, as
// "line:column: problem", sorted.
func remarks(yaml string) (all []string) {
	for number, line := range strings.Split(yaml, "\n") {
		if _, remark, ok := strings.Cut(line, "#! "); ok {
			for problem := range strings.SplitSeq(remark, " && ") {
				all = append(all, fmt.Sprintf("%d:%s", number+1, problem))
			}
		}
	}
	slices.Sort(all)
	return all
}

// found returns the problems in err in the same form.
func found(t *testing.T, err error) (all []string) {
	t.Helper()
	problems, ok := errors.AsType[careers.Problems](err)
	if !ok {
		t.Fatalf("not Problems: %v", err)
	}
	for _, p := range problems {
		all = append(all, fmt.Sprintf("%d:%d: %s", p.Place.Line, p.Place.Column, strings.TrimPrefix(p.String(), p.Place.String()+": ")))
	}
	slices.Sort(all)
	return all
}

func expectLines(t *testing.T, want, got []string) {
	t.Helper()
	for _, w := range want {
		if !slices.Contains(got, w) {
			t.Errorf("not found: %s", w)
		}
	}
	for _, g := range got {
		if !slices.Contains(want, g) {
			t.Errorf("unexpected: %s", g)
		}
	}
}
