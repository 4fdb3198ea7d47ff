package cli

import (
	"errors"
	"strings"
	"testing"
)

func TestAPackIsOneFileCalledAfterItsMatch(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"--pack", "--seed", "K7Q2"}, "parcours-pack-k7q2.html"},
		{[]string{"--pack", "--seed", "k7q2", "--format", "txt", "--teams", "6"}, "parcours-pack-k7q2.txt"},
	} {
		dir := t.TempDir()
		if _, err := handedOut(t, append(c.args, "-o", dir)...); err != nil {
			t.Fatal(err)
		}
		if got := inFolder(t, dir); got != c.want {
			t.Errorf("%q leaves %s, want %s", c.args, got, c.want)
		}
		_, err := handedOut(t, append(c.args, "-o", dir)...)
		if f, ok := errors.AsType[*failure](err); !ok || f.status != no || !strings.Contains(f.said, "--force") {
			t.Errorf("%q writes twice: %v", c.args, err)
		}
		if _, err := handedOut(t, append(c.args, "-o", dir, "--force")...); err != nil {
			t.Error(err)
		}
	}
}

func TestAPackNamesTheCommandsThatMakeItAgainAndPlayIt(t *testing.T) {
	out, err := handedOut(t, "--pack", "--seed", "K7Q2", "--teams", "4", "--format", "txt", "-o", "-")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"parcours --lang en handout --pack --seed K7Q2 --teams 4 --format txt\n", "parcours --lang en play mixed --seed K7Q2\n", "Team 4"} {
		if !strings.Contains(out, want) {
			t.Errorf("without %q", want)
		}
	}
	if strings.Contains(out, "Team 5") {
		t.Error("four teams are five")
	}
}

func TestWhatDoesNotGoWithAPackIsRefused(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"cto", "--pack"}, "do not name any"},
		{[]string{"--pack", "--route", "bts-sio,cto"}, "--route does not go with --pack"},
		{[]string{"--pack", "--compare", "cto,lead-developer"}, "--compare does not go with --pack"},
		{[]string{"--pack", "--mine"}, "--mine does not go with --pack"},
		{[]string{"--pack", "--all"}, "--all does not go with --pack"},
		{[]string{"--pack", "--full"}, "--full does not go with --pack"},
		{[]string{"--pack", "--notebook", "x.yaml"}, "--notebook does not go with --pack"},
		{[]string{"--pack", "--format", "md"}, "html, txt"},
		{[]string{"--pack", "--teams", "1"}, "from 2 to 6"},
		{[]string{"--pack", "--teams", "7"}, "from 2 to 6"},
		{[]string{"--pack", "--seed", "OOPS"}, "four characters"},
		{[]string{"--pack", "--seed", ""}, "four characters"},
		{[]string{"--seed", "K7Q2"}, "--seed works only with --pack"},
		{[]string{"cto", "--teams", "3"}, "--teams works only with --pack"},
	} {
		dir := t.TempDir()
		_, err := handedOut(t, append(c.args, "-o", dir)...)
		if f, ok := errors.AsType[*failure](err); !ok || f.status != wrong || !strings.Contains(f.said, c.want) {
			t.Errorf("%q: got %v, want %q", c.args, err, c.want)
		}
		if inFolder(t, dir) != "" {
			t.Errorf("%q leaves %s", c.args, inFolder(t, dir))
		}
	}
}
