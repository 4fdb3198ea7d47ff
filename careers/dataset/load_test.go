package dataset_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/data"
)

func TestTheExampleOfTheFormatLoads(t *testing.T) {
	page, err := os.ReadFile("../../docs/dataset.md")
	if err != nil {
		t.Fatal(err)
	}
	_, example, _ := strings.Cut(string(page), "```yaml\n")
	example, _, _ = strings.Cut(example, "```")
	g, err := dataset.Load(fstest.MapFS{"wood.yaml": {Data: []byte(example)}})
	if err != nil {
		t.Fatal(err)
	}
	if got := g.Step("cap-joinery", "joiner").Years; got != (careers.Years{Low: 2, High: 2}) {
		t.Errorf("the diploma takes %v", got)
	}
}

func TestTheExampleInEnglishAloneLoadsAndHasNothingWeak(t *testing.T) {
	page, err := os.ReadFile("../../docs/dataset.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(page), "```yaml\n")
	example, _, _ := strings.Cut(blocks[2], "```")
	g, err := dataset.Load(fstest.MapFS{"nursing.yaml": {Data: []byte(example)}})
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range careers.Audit(g, 2026) {
		t.Errorf("%v %v %s %s", w.Kind, w.Subject, w.Field, w.Found)
	}
	expectSame(t, g)
}

func TestTheBuiltInDataLoads(t *testing.T) {
	if _, err := dataset.Load(data.FS); err != nil {
		t.Error(err)
	}
}

const (
	header = "dataset: {title: {fr: A, en: A}, start: dev}\n"
	lead   = "roles: [{id: lead, rank: 2, title: {fr: L, en: L}, name: {fr: L, en: L}, short: {fr: L, en: L}, summary: {fr: L, en: L}}]\n"
)

func TestADatasetOfSeveralFiles(t *testing.T) {
	for _, one := range []struct {
		name  string
		files map[string]string
		want  string
	}{
		{"may be spread over folders",
			map[string]string{"a.yaml": header, "roles/dev.yml": minimal, "roles/deep/lead.YAML": lead}, ""},
		{"has other things beside it",
			map[string]string{"a.yaml": header + minimal, "README.md": "\xff", ".git/x.yaml": "[", "scripts/talk.yaml": "[", ".#a.yaml": "[", "empty.yaml": "# nothing\n"}, ""},
		{"has an id in two files",
			map[string]string{"a.yaml": header, "b.yaml": minimal, "c.yaml": minimal}, `
			c.yaml:2:9: duplicate-id id dev; first b.yaml:2:9
			c.yaml:6:17: taken-short fr D; first b.yaml:6:17
			c.yaml:6:24: taken-short en D; first b.yaml:6:24`},
		{"has two headers",
			map[string]string{"a.yaml": header + minimal, "b.yaml": "# the second\n" + header}, `
			b.yaml:2:1: second-header; first a.yaml:1:1`},
		{"has no header", map[string]string{"a.yaml": minimal}, "no-header"},
		{"has no nodes", map[string]string{"a.yaml": header}, "no-nodes\na.yaml:1:41: unknown-id start dev"},
		{"is empty", map[string]string{}, "no-yaml"},
		{"has no file of data", map[string]string{"a.csv": "", "b/c.txt": ""}, "no-yaml a.csv, b, b/c.txt"},
		{"was saved as text", map[string]string{"roles.yaml.txt": minimal}, "no-yaml roles.yaml.txt\nroles.yaml.txt: yaml-as-text roles.yaml.txt; want roles.yaml"},
		{"was saved as text in part", map[string]string{"a.yaml": header, "b.YML.TXT": minimal},
			"no-nodes\na.yaml:1:41: unknown-id start dev\nb.YML.TXT: yaml-as-text b.YML.TXT; want b.YML"},
		{"says nothing of ids that may be in a file it cannot read",
			map[string]string{"a.yaml": header, "b.yaml": "roles: [", "c.yaml": lead + "role: []\n"}, `
			b.yaml:2:1: bad-syntax did not find expected node content
			c.yaml:2:1: unknown-field role; want roles`},
		{"is not UTF-8",
			map[string]string{"a.yaml": "dataset:\n  é: M\xe9tiers\n"}, "a.yaml:2:7: not-utf8"},
		{"begins with a byte order mark", map[string]string{"a.yaml": "\ufeff" + header + minimal}, ""},
		{"has line ends of three kinds", map[string]string{"a.yaml": "#\r\n#\r#\nrole: 1"}, `
			no-nodes
			no-header
			a.yaml:4:1: unknown-field role; want roles`},
		{"has a name that a terminal would obey",
			map[string]string{"a\x1b[31m.yaml": "role: 1"}, "no-nodes\nno-header\na_[31m.yaml:1:1: unknown-field role; want roles"},
	} {
		t.Run(one.name, func(t *testing.T) {
			want := strings.ReplaceAll(strings.TrimSpace(one.want), "\t", "")
			if got := complaint(dataset.Load(files(one.files))); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func files(text map[string]string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, content := range text {
		fsys[name] = &fstest.MapFile{Data: []byte(content)}
	}
	return fsys
}

func complaint(_ *careers.Graph, err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func TestAnUnreadableFileIsAProblemAmongOthers(t *testing.T) {
	fsys := files(map[string]string{"a.yaml": header, "c.yaml": minimal + "\nrole: 1"})
	fsys["b.yaml"] = &fstest.MapFile{Mode: fs.ModeSymlink, Data: []byte("nowhere")}
	want := "b.yaml: unreadable file does not exist\nc.yaml:8:1: unknown-field role; want roles"
	if got := complaint(dataset.Load(fsys)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestOnlyFilesAreRead(t *testing.T) {
	fsys := files(map[string]string{"a.yaml": header + minimal})
	fsys["pipe.yaml"] = &fstest.MapFile{Mode: fs.ModeNamedPipe}
	fsys["folder.yaml"] = &fstest.MapFile{Mode: fs.ModeDir}
	if got := complaint(dataset.Load(fsys)); got != "" {
		t.Error(got)
	}
}

func TestWhatWasFoundIsCutAtEightyCharacters(t *testing.T) {
	_, err := dataset.Load(files(map[string]string{"a.yaml": strings.Repeat("é", 100) + ": 1"}))
	problems, _ := errors.AsType[careers.Problems](err)
	if got, want := problems[len(problems)-1].Found, strings.Repeat("é", 79)+"…"; got != want {
		t.Errorf("%q", got)
	}
}

func TestADatasetHasLimits(t *testing.T) {
	big := strings.Repeat("# "+strings.Repeat("x", 1021)+"\n", 1024)
	many, large, crowd := map[string]string{}, map[string]string{}, map[string]string{}
	for i := range 10_001 {
		many[fmt.Sprintf("%d.yaml", i)] = ""
	}
	for i := range 20_001 {
		crowd[fmt.Sprintf("%d/%d.txt", i%9, i)] = ""
	}
	for i := range 65 {
		large[fmt.Sprintf("%d.yaml", i)] = big
	}
	full := map[string]string{}
	for i := range 31 {
		full[fmt.Sprintf("%d.yaml", i)] = "a: [" + strings.Repeat("1,", 99_000) + "]"
	}
	for _, one := range []struct {
		name  string
		files map[string]string
		want  string
	}{
		{"more than 3,000,000 values", full, "too-many-values (0–3000000)"},
		{"a file of nearly 1 MiB", map[string]string{"a.yaml": header + minimal + "\n" + big[:len(big)-400]}, ""},
		{"a file of more", map[string]string{"a.yaml": header + minimal + "\n" + big}, "a.yaml: too-large (0–1048576)"},
		{"more than 100,000 values", map[string]string{"a.yaml": "a: [" + strings.Repeat("1,", 100_000) + "]"}, "a.yaml: too-many-values (0–100000)"},
		{"more than 64 MiB", large, "too-large (0–67108864)"},
		{"more than 10,000 files", many, "too-many-files (0–10000)"},
		{"more than 20,000 things", crowd, "too-many-files (0–20000)"},
	} {
		if got := complaint(dataset.Load(files(one.files))); got != one.want {
			t.Errorf("%s: %.200q", one.name, got)
		}
	}
}

func TestOnlyTheFirstProblemsAreKept(t *testing.T) {
	text := "skills:\n"
	for i := range 600 {
		text += fmt.Sprintf("  - {id: a %d}\n", i)
	}
	_, err := dataset.Load(files(map[string]string{"a.yaml": strings.Repeat("- \n", 9), "b.yaml": text}))
	problems, _ := errors.AsType[careers.Problems](err)
	last := problems[len(problems)-1]
	if len(problems) != 501 || last.Kind != careers.TooManyProblems || last.High != 500 {
		t.Errorf("%d problems, the last is %v", len(problems), last)
	}
}

func TestOneCauseHidesNoOther(t *testing.T) {
	uses := strings.Repeat(", S2", 13_000)
	_, err := dataset.Load(files(map[string]string{"a.yaml": header + minimal, "b.yaml": "skills: [{id: s, fr: a, en: b, group: data, gloss: {fr: a, en: b}, sources: [S3" + uses + ", S4]}]\nrole: 1\n"}))
	problems, _ := errors.AsType[careers.Problems](err)
	kinds, more := map[string]int{}, 0
	for _, p := range problems {
		kinds[p.Kind.String()+" "+p.Found]++
		more += p.More
	}
	if kinds["unknown-id S2"]+more != 13_000 || len(problems) > 100 {
		t.Errorf("%v, %d more", kinds, more)
	}
	if _, err := dataset.Load(files(map[string]string{"b.yaml": "role: 1\nskills: [{sources: [{}" + strings.Repeat(", 'S 2'", 13_000) + "], x: 1}]\n"})); !strings.Contains(err.Error(), "unknown-field x") {
		t.Error("a problem after 13,000 of one cause is hidden")
	}
	first, more := problems.Gathered()
	if said := first.Error(); more < 12_999 || strings.Count(said, "unknown-id") > 10 {
		t.Errorf("%d more, %s", more, said)
	}
}

func TestTheSameFilesGiveTheSameGraph(t *testing.T) {
	first, err := dataset.Load(data.FS)
	for range 4 {
		again, errAgain := dataset.Load(data.FS)
		if complaint(nil, err) != complaint(nil, errAgain) || !reflect.DeepEqual(first, again) {
			t.Fatal("not the same")
		}
	}
}

func TestTextsAreTrimmedAndComposed(t *testing.T) {
	g, err := dataset.Load(files(map[string]string{"a.yaml": "dataset: {title: {fr: \"  Me\u0301tiers \", en: 42}, start: dev}\n" + minimal}))
	if err != nil {
		t.Fatal(err)
	}
	if want := careerstest.Text("Métiers", "42"); g.Title() != want {
		t.Errorf("%q", g.Title())
	}
}
