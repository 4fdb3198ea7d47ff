package planner

import (
	"strings"
	"testing"

	"parcours/careers"
	"parcours/ui/internal/uitest"
	"parcours/ui/phrase"
)

func TestAStopNamesInFullTheSourcesOfItsStepAndOfEachFigure(t *testing.T) {
	inOneLine := func(text string) string { return strings.Join(strings.Fields(text), " ") }
	paid := 0
	for _, lang := range uitest.Languages() {
		env := uitest.Env(uitest.Graph(t), lang)
		p := New(env, "bts-sio", "cto", nil)
		for way, r := range p.plan.Routes {
			for stop, s := range r.Stops {
				p.way, p.stop = way, stop
				var b strings.Builder
				for _, l := range full(p.stopBlocks(100)) {
					b.WriteString(l.String() + " ")
				}
				var ids []careers.SourceID
				if s.Step != nil {
					ids = s.Step.Sources
				}
				for _, figure := range []*careers.Pay{s.Pay, s.Beside} {
					if figure != nil && figure.Source != "" {
						ids = append(ids[:len(ids):len(ids)], figure.Source)
						paid++
					}
				}
				for _, id := range ids {
					if want := phrase.Source(env.Words, env.Graph.Source(id)); !strings.Contains(inOneLine(b.String()), inOneLine(want)) {
						t.Errorf("%v, route %d: at %s does not stand %q", lang, way+1, s.Node, want)
					}
				}
			}
		}
	}
	if paid == 0 {
		t.Error("no stop is paid")
	}
}
