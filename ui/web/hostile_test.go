package web

import (
	"regexp"
	"testing"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
)

// ours is the markup that the text beside a drawing is written of.
var ours = regexp.MustCompile(`</?(?:h[2-6]|p|ul|li|section|pre|span|a)>|<section class="[a-z-]+">|<span class="more">|<a href="#[^"<>]*">|<a href="https://[^"<>]*" target="_blank" rel="noopener noreferrer">`)

func TestHostileTextIsInertInTheTextBesideADrawing(t *testing.T) {
	for _, bad := range []string{
		`<script>alert(1)</script><img src=x onerror=alert(1)>`,
		`</li></ul></section></pre></h2><iframe src=//evil.example>`,
		`" onload="alert(1)" ' onclick='alert(1)`,
		`https://evil.example/"onmouseover="alert(1) https://evil.example/<script>`,
	} {
		g, w := uitest.Poisoned(t, bad), i18n.In(i18n.Languages()[0])
		r, mine := reading{g, w}, notebook.New(notebook.Content{})
		mine.Decide("joiner", notebook.Kept, bad)
		mine.SetNote("joiner", bad)
		mine.SetQuestion(notebook.Question{}, notebook.Question{Node: "joiner", Ask: bad, Answer: bad})
		texts := map[string]string{
			"list": r.list(), "credits": r.credits(), "found": r.found(bad, []careers.NodeID{"joiner"}), "drawn": r.drawn(bad, bad),
		}
		for name, place := range map[string][]string{
			"sheet": {"--at", "joiner", "--screen", "sheet"}, "training": {"--at", "apprentice"}, "compare": {"--at", "apprentice", "--screen", "compare", "--with", "joiner"},
			"routes": {"--at", "apprentice", "--screen", "plan", "--to", "joiner"}, "notebook": {"--screen", "notebook"}, "skills": {"--screen", "skills"},
		} {
			texts[name] = r.of(bad, place, "joiner", mine)
		}
		for name, text := range texts {
			if left := ours.ReplaceAllString(text, ""); regexp.MustCompile(`[<>"]`).MatchString(left) {
				t.Errorf("%s: of %q there is more than text: %.400s", name, bad, left)
			}
		}
	}
}
