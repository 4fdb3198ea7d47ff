package cli

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/ui/i18n"
)

// games runs the command play where nobody sits at a terminal.
func games(t *testing.T, lang language.Tag, with flags, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	with.screen = "map"
	a := &app{in: os.Stdin, out: &out, env: func(string) string { return "" }, words: i18n.In(lang), flags: with}
	c := a.playCommand()
	c.SilenceErrors, c.SilenceUsage = true, true
	c.SetFlagErrorFunc(a.flagError)
	c.SetArgs(args)
	err := c.Execute()
	return strings.ReplaceAll(out.String(), "\u00a0", " "), err
}

func TestPlayPrintsTheSameMatchForTheSameSeed(t *testing.T) {
	first, err := games(t, language.English, flags{}, "who", "--seed", "k7q2", "--rounds", "3")
	if err != nil {
		t.Fatal(err)
	}
	second, err := games(t, language.English, flags{}, "who", "--seed", "K7Q2", "--rounds", "3")
	if err != nil || first != second {
		t.Errorf("%v; printed\n%s\nthen\n%s", err, first, second)
	}
	for _, text := range []string{"Games, match K7Q2", "3. Who am I?", "\f\nAnswers, match K7Q2"} {
		if !strings.Contains(first, text) {
			t.Errorf("%q is not in\n%s", text, first)
		}
	}
	mixed, err := games(t, language.French, flags{})
	if err != nil || !strings.Contains(mixed, "5. Dans l'ordre") {
		t.Errorf("%v; without a game it prints\n%s", err, mixed)
	}
}

func TestPlaySaysWhatIsWrongWithItsArguments(t *testing.T) {
	for _, c := range []struct {
		with   flags
		args   string
		status int
		said   string
	}{
		{flags{}, "chess", wrong, "there is no game \"chess\": choose pay, higher, who, intruder, path, mixed"},
		{flags{}, "pay who", wrong, "one game at a time"},
		{flags{}, "--teams 7", wrong, "--teams cannot be \"7\": choose a whole number from 1 to 6"},
		{flags{}, "--teams 0", wrong, "choose a whole number from 1 to 6"},
		{flags{}, "--rounds 0", wrong, "choose a whole number from 1 to 20"},
		{flags{}, "--seed O0O0", wrong, "choose four characters from 2346789CDFHJKMNPQRTVWXY"},
		{flags{}, "pay --seed=", wrong, "choose four characters"},
		{flags{json: true}, "pay", wrong, "not written as JSON"},
		{flags{data: []string{folder(t, school)}}, "pay", no, "Guess the pay: too few reliable facts: 0 questions, 3 needed"},
		{flags{data: []string{folder(t, school)}}, "mixed", no, "not have enough facts to play with. Questions are made of tasks"},
		{flags{data: []string{folder(t, school)}}, "", no, "not have enough facts to play with. Questions are made of tasks"},
	} {
		_, err := games(t, language.English, c.with, strings.Fields(c.args)...)
		var f *failure
		if !errors.As(err, &f) || f.status != c.status || !strings.Contains(f.said, c.said) {
			t.Errorf("play %s: %+v, want %d %q", c.args, err, c.status, c.said)
		}
	}
}
