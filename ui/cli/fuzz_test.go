package cli

import (
	"os"
	"strings"
	"testing"
	"unicode"
)

// FuzzCommandLine gives the program any command line, a word a line of the input: it
// answers with one of its statuses, says what is wrong, and prints nothing that a
// terminal obeys but the ends of lines and pages.
func FuzzCommandLine(f *testing.F) {
	for _, line := range []string{
		"list", "show cto", "show --json cto nope", "search d\u0301ev", "search \x1b]0;x\a", "search 0\x00", "routes bts-sio cto --aim best-paid", "routes cto cto", "routes \u202e",
		"compare cto lead-developer", "compare cto", "skills cto --json", "map --format svg", "map --format x", "map --at cto", "check", "check nope", "--data nope list",
		"--lang de list", "--lang fr shwo", "--theme x", "--at nope", "--to nope --screen plan", "--kiosk-idle -1 --kiosk", "--kiosk-exit \x00 --kiosk", "present nope", "present",
		"play --rounds 99999999999999999999", "play --teams -1", "play --seed !", "notes", "handout cto -o - --format txt", "handout --route , -o -", "handout --compare a,b -o -",
		"handout --notebook nope -o -", "handout -o\x16", "init x --lang xx", "completion bash", "completion nope", "man", "help help", "--help --json", "-", "--", "-\u0085 --json", "list --json --\u202e", "-x", "--=", "show -- --", "__complete show c",
		"--with a,b,c,d,e --screen compare", "--view x", "--notebook \xff\xfe", strings.Repeat("a", 9000), "show " + strings.Repeat("c ", 300),
	} {
		f.Add(line)
	}
	nothing, err := os.Open(os.DevNull)
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { _ = nothing.Close() })
	f.Fuzz(func(t *testing.T, line string) {
		if strings.ContainsAny(line, `/\~`) || strings.Contains(line, "..") {
			return // nothing is written outside the folder of the test
		}
		t.Chdir(t.TempDir())
		var out, errs strings.Builder
		a := &app{in: nothing, out: &out, err: &errs, env: func(name string) string { return map[string]string{"LANG": "en_GB.UTF-8"}[name] }}
		status := a.execute(strings.Split(line, " "))
		if status < done || status > wrong || status != done && errs.Len() == 0 && out.Len() == 0 {
			t.Errorf("status %d, and it says %q", status, errs.String())
		}
		said := out.String() + errs.String()
		if i := strings.IndexFunc(said, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' && r != '\f' }); i >= 0 {
			t.Errorf("%q is answered with a control character: %q", line, said[max(0, i-40):min(len(said), i+40)])
		}
	})
}
