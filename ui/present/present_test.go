package present

import (
	"testing"
	"time"

	"parcours/careers/script"
	"parcours/data"
	"parcours/ui/screen"
)

// clock is a time that tests turn.
type clock struct{ at time.Time }

func (c *clock) now() time.Time { return c.at }

func (c *clock) pass(d time.Duration) { c.at = c.at.Add(d) }

// talk begins a shipped script.
func talk(t *testing.T, env *screen.Env, name string) (*Present, *clock) {
	t.Helper()
	s, err := script.Load(env.Graph, data.Scripts, "scripts/"+name+".yaml")
	if err != nil {
		t.Fatal(err)
	}
	c := &clock{time.Date(2026, 3, 2, 10, 0, 0, 0, time.UTC)}
	return New(env, Options{Scripts: []*script.Script{s}, Now: c.now}), c
}
