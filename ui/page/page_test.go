package page_test

import (
	"bytes"
	"compress/gzip"
	"html"
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
	whole := regexp.MustCompile(`^default-src 'none'; script-src ('sha256-[A-Za-z0-9+/]{43}=' ){2}'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'$`)
	for _, tag := range i18n.Languages() {
		text := composed(t, page.Order{Words: i18n.In(tag), Graph: careerstest.BuiltIn(t)})
		policy := regexp.MustCompile(`Content-Security-Policy" content="([^"]*)"`).FindStringSubmatch(text)[1]
		if policy = html.UnescapeString(policy); !whole.MatchString(policy) {
			t.Errorf("the policy is %s", policy)
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
	for _, data := range [][]byte{data, data[:len(data)-1], data[:len(data)-3], data[:3], data[:2], data[1:2], {0}, {0, 0}, {255}, {255, 255, 255}, nil} {
		text := composed(t, page.Order{Words: i18n.In(i18n.Languages()[0]), Graph: careerstest.BuiltIn(t), Dataset: data})
		if back := held(t, text, "dataset"); !bytes.Equal(back, data) {
			t.Errorf("%d bytes come back as %d", len(data), len(back))
		}
	}
}

// held are the bytes that a page holds in a block, read as page.js does.
func held(t *testing.T, text, id string) (back []byte) {
	t.Helper()
	block := regexp.MustCompile(`(?s)id="` + id + `">(.*?)</script>`).FindStringSubmatch(text)[1]
	digits := ""
	for c := '!'; c <= '~'; c++ {
		if !strings.ContainsRune(`&<\`, c) {
			digits += string(c)
		}
	}
	bits, held, i := 0, 0, 0
	for ; i+1 < len(block); i += 2 {
		low, high := strings.IndexByte(digits, block[i]), strings.IndexByte(digits, block[i+1])
		if low < 0 || high < 0 {
			t.Fatalf("what is held as %s has %q", id, block[i:i+2])
		}
		pair := low + 91*high
		bits |= pair << held
		held += 13
		if pair&8191 < 89 {
			held++
		}
		for ; held > 7; held -= 8 {
			back = append(back, byte(bits))
			bits >>= 8
		}
	}
	if i < len(block) {
		back = append(back, byte(bits|strings.IndexByte(digits, block[i])<<held))
	}
	return back
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
