package cli

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/ui/careermap"
	"parcours/ui/compare"
	"parcours/ui/finder"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
	"parcours/ui/sheet"
)

// published is each figure of [careerstest.Paid] in full and in short, by language, and in JSON.
var published = []struct {
	node, json string
	in         map[string][2]string
}{
	{"hourly", `"low": 14.25, "high": 14.25, "per": "hour", "times": null,`, map[string][2]string{
		"fr": {"14,25 € brut de l'heure", "14,25 €/h"}, "en": {"€14.25 gross per hour", "€14.25/h"}}},
	{"daily", `"low": 120.50, "high": 120.50, "per": "day", "times": null,`, map[string][2]string{
		"fr": {"120,50 € net par jour", "120,50 €/jour net"}, "en": {"€120.50 net per day", "€120.50/day net"}}},
	{"weekly", `"low": 600, "high": 720.50, "per": "week", "times": null,`, map[string][2]string{
		"fr": {"600,00 – 720,50 £GB brut par semaine", "600,00 – 720,50 £GB/sem."}, "en": {"£600.00–720.50 gross per week", "£600.00–720.50/week"}}},
	{"monthly", `"low": 6500, "high": 6500, "per": "month", "times": 13, "yearly_low": 84500, "yearly_high": 84500,`, map[string][2]string{
		"fr": {"6 500 CHF brut par mois, 13 fois par an", "6 500 CHF/mois × 13"}, "en": {"CHF 6,500 gross per month, 13 times a year", "CHF 6,500/month × 13"}}},
	{"open", `"low": 239200, "high": null, "per": "year", "times": null, "yearly_low": 239200, "yearly_high": null,`, map[string][2]string{
		"fr": {"239 200 $US ou plus brut par an", "239,2 k$US+"}, "en": {"$239,200 or more gross per year", "$239.2k+"}}},
	{"open-hourly", `"low": 115.05, "high": null, "per": "hour", "times": null, "yearly_low": null,`, map[string][2]string{
		"fr": {"115,05 $US ou plus brut de l'heure", "115,05 $US+/h"}, "en": {"$115.05 or more gross per hour", "$115.05+/h"}}},
	{"decimal", `"low": 31245.50, "high": 40250, "per": "year",`, map[string][2]string{
		"fr": {"31 245,50 – 40 250,00 € brut par an", "31,2–40,3 k€"}, "en": {"€31,245.50–40,250.00 gross per year", "€31.2–40.3k"}}},
	{"open-drawn", `"low": 42000, "high": null, "per": "year",`, map[string][2]string{
		"fr": {"42 000 € ou plus brut par an", "42 k€+"}, "en": {"€42,000 or more gross per year", "€42k+"}}},
	{"yen", `"low": 4500000, "high": 6250000, "per": "year",`, map[string][2]string{
		"fr": {"4 500 000 – 6 250 000 JPY brut par an", "4,5–6,25 MJPY"}, "en": {"¥4,500,000–6,250,000 gross per year", "¥4.5–6.25m"}}},
	{"net", `"low": 1850.75, "high": 1850.75, "per": "month", "times": null, "yearly_low": 22209,`, map[string][2]string{
		"fr": {"1 850,75 $CA net par mois", "1 850,75 $CA/mois net"}, "en": {"CA$1,850.75 net per month", "CA$1,850.75/month net"}}},
}

var tags = regexp.MustCompile(`<[^>]*>|\*\*|\[S1\]|\\`)

// flat is a text on one line, without the marks of paper.
func flat(text string) string {
	text = strings.NewReplacer("&#39;", "'", "&#43;", "+", "’", "'").Replace(tags.ReplaceAllString(text, ""))
	return strings.Join(strings.Fields(strings.ReplaceAll(text, "\u00a0", " ")), " ")
}

// screens are what people see of a node at a size: map, finder, sheet and comparison.
func screens(g *careers.Graph, lang language.Tag, id careers.NodeID, width int) map[string]string {
	env := uitest.Env(g, lang)
	env.Trail = screen.NewTrail(id)
	around := careermap.New(env)
	around.Show(careermap.Crossroads)
	seen := map[string]string{}
	for name, s := range map[string]screen.Screen{
		"map": careermap.New(env), "crossroads": around, "finder": finder.New(env), "sheet": sheet.New(env, id), "compare": compare.New(env, []careers.NodeID{id, g.Start()}),
	} {
		if name == "compare" && id == g.Start() {
			continue
		}
		s.SetSize(width, 22)
		seen[name] = flat(ansi.Strip(s.View()))
	}
	return seen
}

func TestEveryScreenShowsPayAsPublished(t *testing.T) {
	g, err := dataset.Load(careerstest.Paid)
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range uitest.Languages() {
		none := i18n.In(lang).Facts.NoPay
		for _, p := range published {
			for _, width := range []int{40, 80, 120} {
				for name, seen := range screens(g, lang, careers.NodeID(p.node), width) {
					if forms := p.in[lang.String()]; !strings.Contains(seen, forms[0]) && !strings.Contains(seen, forms[1]) || strings.Contains(seen, none) {
						t.Errorf("%v, %s, %d columns: the pay of %s is not told as %q: %s", lang, name, width, p.node, forms, seen)
					}
				}
			}
		}
	}
}

func TestEveryOutputShowsPayAsPublished(t *testing.T) {
	t.Setenv("PAGER", "")
	folder := t.TempDir()
	text, err := careerstest.Paid.ReadFile("paid.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "paid.yaml"), text, 0o600); err != nil {
		t.Fatal(err)
	}
	nothing, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer nothing.Close()
	for _, lang := range []string{"fr", "en"} {
		w := i18n.In(language.MustParse(lang))
		run := func(width int, line string) string {
			args := append(strings.Fields(line), "--data", folder, "--lang", lang)
			if width > 0 {
				return flat(onTerminalSized(t, width, 40, "fr_FR.UTF-8", nothing, args...))
			}
			var out bytes.Buffer
			a := &app{in: nothing, out: &out, err: io.Discard, env: func(string) string { return "" }}
			a.execute(args)
			return flat(out.String())
		}
		says := func(node, line string, width int, out string, forms ...string) {
			for _, form := range forms {
				if strings.Contains(out, form) {
					return
				}
			}
			t.Errorf("%s, %s, %d columns: the pay of %s is not told as any of %q:\n%s", lang, line, width, node, forms, out)
		}
		for i, p := range published {
			full, short := p.in[lang][0], p.in[lang][1]
			other := published[(i+1)%len(published)].node
			for _, line := range []string{"show " + p.node, "show --plain " + p.node, "show --full " + p.node, "handout --format md -o - " + p.node,
				"handout --format txt -o - " + p.node, "handout --format html -o - " + p.node, "handout --full --format md -o - " + p.node} {
				out := run(0, line)
				if says(p.node, line, 0, out, full, short); strings.Contains(out, w.Facts.NoPay) {
					t.Errorf("%s, %s: says that there is none:\n%s", lang, line, out)
				}
			}
			says(p.node, "show --json", 0, run(0, "show --json "+p.node), p.json)
			for _, line := range []string{"show " + p.node, "compare " + p.node + " " + other} {
				for _, width := range []int{40, 80, 120} {
					out := run(width, line)
					if says(p.node, line, width, out, full, short); strings.Contains(out, w.Facts.NoPay) {
						t.Errorf("%s, %s, %d columns: says that there is none:\n%s", lang, line, width, out)
					}
				}
			}
			says(p.node, "compare", 0, run(0, "compare "+p.node+" "+other), full, short)
		}
		for line, widths := range map[string][]int{
			"list": {0, 40, 80, 120}, "list --plain": {0}, "list --full": {80}, "list --json": {0}, "routes hourly net": {0, 40, 80, 120}, "routes hourly net --full": {0, 80},
			"routes hourly net --json": {0}, "handout --format md -o - --route hourly,net": {0}, "handout --all --format txt -o -": {0}, "handout --pack --format txt -o -": {0},
			"--plain": {0},
		} {
			for _, width := range widths {
				out := run(width, line)
				for _, p := range published {
					forms := []string{p.in[lang][0], p.in[lang][1]}
					if strings.Contains(line, "--json") {
						forms = []string{p.json}
					}
					says(p.node, line, width, out, forms...)
				}
				if strings.Contains(out, w.Facts.NoPay) {
					t.Errorf("%s, %s, %d columns: says that there is none:\n%s", lang, line, width, out)
				}
			}
		}
	}
}
