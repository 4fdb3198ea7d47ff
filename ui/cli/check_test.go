package cli

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/i18n"
)

// school is a valid set whose one role, a dead end, has neither date nor second
// source for its pay.
const school = `dataset: {title: {fr: Bois, en: Wood}, start: joiner}
sources: [{id: S1, title: One, quality: official, url: https://example.org/one}]
roles:
  - id: joiner
    rank: 1
    title: {fr: Menuisier / Menuisière, en: Joiner}
    name: {fr: Menuiserie, en: Joiner}
    short: {fr: Menuis., en: Joiner}
    summary: {fr: Fabrique des portes., en: Makes doors.}
    pay:
      - {experience: junior, point: 22000, source: S1}
    ways-in:
      - {fr: Le CAP en deux ans., en: A CAP in two years., sources: [S1]}
    entry-by-experience: {fr: On apprend sur place., en: One learns on the spot.}
`

func TestCheckListsTheWarningsOfAFolderByKindAndPlace(t *testing.T) {
	out, err := check(t, language.English, false, folder(t, school))
	if err != nil {
		t.Fatal(err)
	}
	want := `The data "Wood" is valid: 1 job, 0 steps.
4 warnings:

undated figure (1): add "year" as soon as a dated source exists
  wood.yaml:11:9: joiner, source S1

pay from a single source (1): look for a second one, to compare
  wood.yaml:11:7: joiner, source S1

no step leads on from it (1): add a step, or make sure that the route does end here
  wood.yaml:4:5: joiner

word not explained (1): add it to "terms", or say it another way
  wood.yaml:13:14: joiner, "CAP", in 2 texts
`
	if out != want {
		t.Errorf("got\n%s\nwant\n%s", out, want)
	}
}

func TestCheckSpeaksFrench(t *testing.T) {
	out, err := check(t, language.French, false, folder(t, school))
	if err != nil || !strings.Contains(out, "4 avertissements") || !strings.Contains(out, "wood.yaml:13:14: joiner, «\u00a0CAP\u00a0», dans 2 textes") {
		t.Errorf("got %v\n%s", err, out)
	}
}

func TestAStrictCheckAnswersNoWhenThereAreWarnings(t *testing.T) {
	_, err := check(t, language.English, true, folder(t, school))
	if f, ok := errors.AsType[*failure](err); !ok || f.status != no {
		t.Errorf("got %v", err)
	}
}

func TestCheckNamesEveryProblemBeforeItAudits(t *testing.T) {
	broken := strings.Replace(strings.Replace(school, "rank: 1", "rank: one", 1), "point: 22000", "point: many", 1)
	out, err := check(t, language.English, false, folder(t, broken))
	f, ok := errors.AsType[*failure](err)
	if !ok || f.status != no || out != "" {
		t.Fatalf("got %v and\n%s", err, out)
	}
	for _, place := range []string{"wood.yaml:5:11: ", "wood.yaml:11:37: "} {
		if !strings.Contains(f.said, place) {
			t.Errorf("%s is not in\n%s", place, f.said)
		}
	}
}

func TestCheckTakesASingleFile(t *testing.T) {
	dir := folder(t, school)
	if err := os.WriteFile(filepath.Join(dir, "other.yaml"), []byte("nonsense: true"), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := check(t, language.English, false, filepath.Join(dir, "wood.yaml")); err != nil || !strings.Contains(out, "4 warnings") {
		t.Errorf("got %v\n%s", err, out)
	}
}

func TestCheckWithoutAPathLooksAtTheBuiltInData(t *testing.T) {
	if out, err := check(t, language.English, false); err != nil || !strings.Contains(out, "Careers around the back-end developer") {
		t.Errorf("got %v\n%s", err, out)
	}
}

func TestCheckRefusesWhatIsNotThereAndASecondPath(t *testing.T) {
	for _, paths := range [][]string{{"/no/such/folder"}, {"a", "b"}} {
		if _, err := check(t, language.English, false, paths...); err == nil {
			t.Errorf("%q pass", paths)
		}
	}
}

// check runs the command on paths and returns what it prints.
func check(t *testing.T, lang language.Tag, strict bool, paths ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	a := &app{out: &out, err: &out, env: func(string) string { return "" }, words: i18n.In(lang)}
	command := a.checkCommand()
	command.SilenceErrors, command.SilenceUsage = true, true
	if strict {
		paths = append(paths, "--strict")
	}
	if paths == nil {
		paths = []string{}
	}
	command.SetArgs(paths)
	if err := command.Execute(); err != nil {
		return out.String(), a.explain(err)
	}
	return out.String(), nil
}

// folder writes a set of one file and returns its folder.
func folder(t *testing.T, text string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "wood.yaml"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestEveryKindOfWarningIsNamedWithItsRemedy(t *testing.T) {
	bare := []careers.WarningKind{
		careers.NoPay, careers.DeadEnd, careers.Unreachable, careers.NoWayIn, careers.NoTraining,
		careers.NoAddressGiven, careers.PlacelessOutlook, careers.NoTrackGiven,
	}
	for _, lang := range []language.Tag{language.French, language.English} {
		w := i18n.In(lang)
		for kind := careers.UndatedFigure; kind.String() != ""; kind++ {
			if int(kind) >= len(w.Check.Kind) {
				t.Fatalf("%v: %v has no advice", lang, kind)
			}
			if advice := w.Check.Kind[kind]; advice.Weak == "" || advice.Remedy == "" {
				t.Errorf("%v: %v is not named or has no remedy", lang, kind)
			}
			warning := careers.Warning{Kind: kind, Subject: careers.Subject{List: "roles", ID: "joiner"}, Found: "chisel", Number: 2020}
			line := warningLine(w, warning, careers.Position{})
			if found := strings.Contains(line, "chisel"); found == slices.Contains(bare, kind) {
				t.Errorf("%v: a warning %v reads %q", lang, kind, line)
			}
		}
	}
}

// The kinds are told apart by their order in careers.
func TestWarningsStandUnderTheirOwnHeading(t *testing.T) {
	for kind, weak := range map[careers.WarningKind]string{
		careers.UndatedFigure: "undated figure", careers.StepWithoutWayIn: "step missing from the ways in of its end",
		careers.Unexplained: "word not explained", careers.LongSentence: "sentence longer than 30 words",
		careers.LongerDirect: "step that takes longer than the way round", careers.UnlistedSkill: "task that takes a skill nobody asks for",
		careers.StaleFigure: "the newest figure is not the one shown", careers.ClaimsOnly: "note that claims the only source",
		careers.BareAddress: "address of a front page", careers.NoAddressGiven: "source that cannot be found",
		careers.FutureSource: "source from a year to come", careers.PlacelessOutlook: "outlook without a place", careers.NoTrackGiven: "job on no track",
		careers.OlderField: "field of the first edition of the format", careers.WideName: "shorter name or heading that is too wide for its places",
		careers.LongerName: "shorter name or heading that is longer than what it stands for", careers.TakenMiddle: "two jobs or courses have one middle name",
		careers.OddFigure: "amount that nobody is paid in its period",
	} {
		if got := i18n.In(language.English).Check.Kind[kind].Weak; got != weak {
			t.Errorf("%v is headed %q, want %q", kind, got, weak)
		}
	}
}
