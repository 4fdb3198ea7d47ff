package page_test

import (
	"bytes"
	"compress/gzip"
	"encoding/ascii85"
	"io"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/ui/i18n"
	"parcours/ui/page"
)

func aKit(script string) fstest.MapFS {
	return fstest.MapFS{
		"parcours.wasm.gz": {Data: []byte("\x1f\x8b wasm")}, "terminal.js": {Data: []byte(script)}, "terminal.css": {Data: []byte("a{}")},
		"notices.txt": {Data: []byte("by <someone>")},
	}
}

func composed(t *testing.T, o page.Order) string {
	t.Helper()
	var b bytes.Buffer
	if err := page.Write(&b, aKit("let x;\r\n"), o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestAPageAsksNothingOfAnyone(t *testing.T) {
	for _, tag := range i18n.Languages() {
		text := composed(t, page.Order{Words: i18n.In(tag), Graph: careerstest.BuiltIn(t)})
		policy := regexp.MustCompile(`Content-Security-Policy" content="([^"]*)"`).FindStringSubmatch(text)[1]
		for _, needs := range []string{"default-src &#39;none&#39;", "script-src &#39;sha256-", "&#39;wasm-unsafe-eval&#39;"} {
			if !strings.Contains(policy, needs) {
				t.Errorf("the policy lacks %s: %s", needs, policy)
			}
		}
		if strings.Contains(policy, "http") || strings.Contains(policy, "script-src &#39;unsafe-inline") || strings.Contains(policy, "*") {
			t.Errorf("the policy lets too much in: %s", policy)
		}
		for _, outside := range []string{`src="`, `href="http`, "@import", "url("} {
			if strings.Contains(text, outside) {
				t.Errorf("the page has %s", outside)
			}
		}
		if !strings.Contains(text, `<html lang="`+tag.String()+`"`) {
			t.Error("the page lacks its language")
		}
		z, err := gzip.NewReader(bytes.NewReader(held(t, text, "notices")))
		if err != nil {
			t.Fatal(err)
		}
		if notices, err := io.ReadAll(z); string(notices) != "by <someone>" {
			t.Errorf("the notices are %q: %v", notices, err)
		}
	}
}

func TestBytesInAPageAreInertAndWhole(t *testing.T) {
	var data []byte
	for i := range 70000 {
		data = append(data, byte(i*i>>3), 0, byte(i>>8))
	}
	data = append(data, "</script><!--\x00\x00\x00\x00\x00\x00\x00\x00\xff\xff\xff\xff"...)
	text := composed(t, page.Order{Words: i18n.In(i18n.Languages()[0]), Graph: careerstest.BuiltIn(t), Dataset: data})
	if back := held(t, text, "dataset"); !bytes.Equal(back, data) {
		t.Errorf("%d bytes come back as %d", len(data), len(back))
	}
}

// held are the bytes that a page holds in a block.
func held(t *testing.T, text, id string) []byte {
	t.Helper()
	block := regexp.MustCompile(`(?s)id="` + id + `">(.*?)</script>`).FindStringSubmatch(text)[1]
	if strings.ContainsAny(block, "<&\"'\\\r\n") {
		t.Errorf("what is held as %s has marks of HTML", id)
	}
	block = strings.NewReplacer("v", "<", "w", "&", "x", `"`, "y", "'", "{", `\`).Replace(block)
	back := make([]byte, len(block)*4)
	n, _, err := ascii85.Decode(back, []byte(block), true)
	if err != nil {
		t.Error(err)
	}
	return back[:n]
}

func TestTheTextsOfADatasetAreEscapedInThePage(t *testing.T) {
	bad := `</title><script>alert(1)</script><img src=x onerror=alert(1)>`
	g, err := dataset.Load(fstest.MapFS{"d.yaml": {Data: []byte(`dataset: {title: {fr: '` + bad + `', en: '` + bad + `'}, start: a}
roles: [{id: a, rank: 0, title: {fr: A, en: A}}]
`)}})
	if err != nil {
		t.Fatal(err)
	}
	text := composed(t, page.Order{Words: i18n.In(i18n.Languages()[0]), Graph: g})
	if strings.Contains(text, "<img") || strings.Contains(text, "alert(1)</script>") {
		t.Error("a title is markup in the page")
	}
}

func TestEveryTextOfTheShellIsSaid(t *testing.T) {
	for _, tag := range i18n.Languages() {
		w := i18n.In(tag)
		text := composed(t, page.Order{Words: w, Graph: careerstest.BuiltIn(t)})
		for _, m := range regexp.MustCompile(`data-(?:say|label)="(\w+)"|\bsay\.(\w+)`).FindAllStringSubmatch(text, -1) {
			if name := m[1] + m[2]; w.Page.Shell[name] == "" {
				t.Errorf("%v does not say %q", tag, name)
			}
		}
		for name := range w.Page.Shell {
			if !strings.Contains(text, `"`+name+`"`) && !strings.Contains(text, "say."+name) {
				t.Errorf("nobody shows %q", name)
			}
		}
	}
}

func TestAProgramWithoutTheKitSaysSo(t *testing.T) {
	if err := page.Write(&bytes.Buffer{}, fstest.MapFS{}, page.Order{Words: i18n.In(i18n.Languages()[0]), Graph: careerstest.BuiltIn(t)}); err == nil {
		t.Error("a page is written of nothing")
	}
}
