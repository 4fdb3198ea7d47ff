package handout_test

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/handout"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
)

//go:embed testdata/measure.html
var measurePage string

// Widths of the text area, in CSS pixels.
const (
	telephone = 360
	desktop   = 1200
	a4        = 688 // 210 mm less the margins
)

// browser runs Chromium. Whatever it asks of the network goes to a proxy of
// ours, which answers nothing and remembers.
type browser struct {
	program string
	proxy   *httptest.Server

	mu    sync.Mutex
	asked []string
}

// newBrowser finds Chromium. Without it the test says so and ends, or fails
// where PARCOURS_BROWSER=required promises that it is there, as in CI. Short
// tests do without.
func newBrowser(t *testing.T) *browser {
	t.Helper()
	if testing.Short() {
		t.Skip("a browser takes seconds")
	}
	for _, name := range []string{os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); name != "" && err == nil {
			b := &browser{program: path}
			b.proxy = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				b.mu.Lock()
				b.asked = append(b.asked, r.Method+" "+r.URL.String()+" "+r.Host)
				b.mu.Unlock()
				w.WriteHeader(http.StatusTeapot)
			}))
			t.Cleanup(b.proxy.Close)
			return b
		}
	}
	const loud = "NO BROWSER: Chromium is not installed, so nobody has looked at the page. Install chromium, or name it in CHROMIUM."
	if os.Getenv("PARCOURS_BROWSER") == "required" {
		t.Fatal(loud)
	}
	fmt.Fprintln(os.Stderr, loud)
	t.Skip(loud)
	return nil
}

// run opens a file with some more flags and returns what the browser prints. A
// browser that dies of a signal says nothing of the page: it is started again,
// three times in all.
func (b *browser) run(t *testing.T, file string, flags ...string) string {
	t.Helper()
	for starts := 1; ; starts++ {
		out, errs, err := b.once(t, file, flags...)
		var ended *exec.ExitError
		switch {
		case err == nil:
			return out
		case starts == 3 || !errors.As(err, &ended) || ended.ExitCode() != -1:
			t.Fatalf("%v\n%s", err, errs)
		}
	}
}

func (b *browser) once(t *testing.T, file string, flags ...string) (printed, said string, err error) {
	t.Helper()
	args := append([]string{
		"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
		"--disable-component-update", "--disable-sync", "--disable-default-apps", "--hide-scrollbars", "--disable-dev-shm-usage",
		"--user-data-dir=" + t.TempDir(), "--proxy-server=" + b.proxy.URL, "--proxy-bypass-list=<-loopback>",
	}, flags...)
	command := exec.Command(b.program, append(args, "file://"+file)...)
	var out, errs bytes.Buffer
	command.Stdout, command.Stderr = &out, &errs
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- command.Wait() }()
	select {
	case err = <-done:
		return out.String(), errs.String(), err
	case <-time.After(2 * time.Minute):
		_ = command.Process.Kill()
		t.Fatalf("the browser does not end: %v", <-done)
	}
	return "", "", nil
}

// requests are what the browser asked of the network, without what it asks on
// its own account.
func (b *browser) requests() (foreign []string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, r := range b.asked {
		if !strings.Contains(r, ".google.com") && !strings.Contains(r, ".googleapis.com") && !strings.Contains(r, ".gvt1.com") {
			foreign = append(foreign, r)
		}
	}
	return foreign
}

// sight is a page to look at, at a width, but for what is in elements that scroll.
type sight struct {
	Page   string
	Width  int
	Exempt string
}

// look is what a browser sees of a page.
type look struct {
	Overflowing, Empty, Nameless, Cut, Pale, Small []string
	Pictures, Scripts, Texts                       int
	Leaves                                         []leaf
}

// measure lays pages out, all in one browser: to start one costs more than a page.
func (b *browser) measure(t *testing.T, sights []sight, flags ...string) (looks []look) {
	t.Helper()
	embedded, err := json.Marshal(sights) // escapes < and >, so that it is inert in a script element
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Replace(measurePage, "SIGHTS", string(embedded), 1)
	dom := b.run(t, written(t, "measure.html", text), append(flags, "--dump-dom", "--virtual-time-budget=20000")...)
	found := regexp.MustCompile(`(?s)<pre id="result">(.*?)</pre>`).FindStringSubmatch(dom)
	if found == nil || json.Unmarshal([]byte(html.UnescapeString(found[1])), &looks) != nil || len(looks) != len(sights) {
		t.Fatalf("no measures in %.2000s", dom)
	}
	return looks
}

func written(t *testing.T, name, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// bigPage is a page with all there is, but for most sheets.
func bigPage(t *testing.T, lang language.Tag) string {
	t.Helper()
	g := builtIn(t)
	o := everything(g)
	o.Nodes = []careers.NodeID{"backend-developer", "cto", "bts-sio"}
	return pageOf(t, handout.Compose(g, i18n.In(lang), o))
}

// sheetPage is a page with sheets of all kinds.
func sheetPage(t *testing.T, lang language.Tag) string {
	t.Helper()
	g := builtIn(t)
	o := everything(g)
	o.Full, o.Nodes = false, []careers.NodeID{"backend-developer", "cto", "freelance-developer", "bts-sio"}
	return pageOf(t, handout.Compose(g, i18n.In(lang), o))
}

// asPrinted is a page as it is on paper.
func asPrinted(page string) string {
	return strings.NewReplacer("@media print", "@media all", "@media screen", "@media not all").Replace(page)
}

// faulty is a page with a fault of each kind.
const faulty = `<body style="background:#fff"><p style="color:#ccc;width:600px">pale and wide</p>
	<svg width="200" height="50"><g class="box"><rect width="20" height="20"/><text x="0" y="15">far too long for its box</text></g></svg>
	<svg width="20" viewBox="0 0 100 50"><text x="0" y="15">small</text></svg>
	<img src="http://faulty.example/x.png" alt="">`

// gallery is what one browser saw of all pages, looked at once for all tests.
type gallery struct {
	once  sync.Once
	looks map[string]look
	asked []string
}

var inLight, inDark gallery

// see looks at all pages the first time, and returns what was seen of one.
func (v *gallery) see(t *testing.T, name string) look {
	t.Helper()
	b := newBrowser(t)
	v.once.Do(func() {
		page, pack := bigPage(t, language.French), packed(t, builtIn(t), language.French)["html"]
		sheets := sheetPage(t, language.French)
		names := []string{"the page on a telephone", "the page on A4", "the pack on a telephone", "the sheets on a telephone", "the sheets on A4"}
		sights := []sight{{page, telephone, ".scroll"}, {asPrinted(page), a4, ""}, {pack, telephone, ".scroll"}, {sheets, telephone, ".scroll"}, {asPrinted(sheets), a4, ""}} // what is printed overflows nowhere
		flags := []string{"--blink-settings=preferredColorScheme=0"}
		if v == &inLight {
			flags = nil
			english := packed(t, builtIn(t), language.English)["html"]
			names = append(names, "the page on a desktop", "the pack on a desktop", "cards in French", "cards in English", "full cards", "hostile pages", "a faulty page")
			sights = append(sights, sight{page, desktop, ".scroll"}, sight{pack, desktop, ".scroll"}, sight{asPrinted(pack), cardWidth, ""},
				sight{asPrinted(english), cardWidth, ""}, sight{asPrinted(fullPack(t)), cardWidth, ""}, sight{hostilePages(t), telephone, ".scroll"}, sight{faulty, telephone, ".scroll"})
		}
		looks := map[string]look{}
		for i, l := range b.measure(t, sights, flags...) {
			looks[names[i]] = l
		}
		v.looks, v.asked = looks, b.requests()
	})
	l, ok := v.looks[name]
	if !ok {
		t.Fatalf("nobody has seen %s", name)
	}
	return l
}

func TestTheBrowserFindsThePageInOrderAtEveryWidth(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		view *gallery
	}{{"the page on a telephone", &inLight}, {"the page on a telephone", &inDark}, {"the page on a desktop", &inLight}, {"the page on A4", &inLight}, {"the page on A4", &inDark}, {"the sheets on a telephone", &inLight}, {"the sheets on a telephone", &inDark}, {"the sheets on A4", &inLight}} {
		l := c.view.see(t, c.name)
		for what, where := range map[string][]string{
			"runs over the edge": l.Overflowing, "is an empty picture": l.Empty, "is a picture without a name": l.Nameless,
			"is text that runs out of its place": l.Cut, "is too pale to read": l.Pale,
		} {
			for _, place := range where {
				t.Errorf("%s (dark: %v): %s: %s", c.name, c.view == &inDark, what, place)
			}
		}
		if strings.HasSuffix(c.name, "telephone") {
			for _, text := range l.Small {
				t.Errorf("%s: %s px", c.name, text)
			}
		}
		if l.Pictures < 10 || l.Texts < 1000 || l.Scripts != 0 {
			t.Errorf("%s: %d pictures, %d texts, %d scripts", c.name, l.Pictures, l.Texts, l.Scripts)
		}
	}
	if len(inDark.asked) > 0 {
		t.Errorf("a page asked for %q", inDark.asked)
	}
}

func TestTheBrowserWouldTellOfFaults(t *testing.T) {
	t.Parallel()
	l := inLight.see(t, "a faulty page")
	if len(l.Overflowing) == 0 || len(l.Pale) == 0 || len(l.Nameless) == 0 || len(l.Cut) == 0 || len(l.Small) == 0 {
		t.Errorf("the measures miss faults: %+v", l)
	}
	if len(inLight.asked) == 0 {
		t.Error("the proxy did not see a request")
	}
}

// hostilePages are all hostile texts in pages without their policy: the text is
// inert without it too.
func hostilePages(t *testing.T) string {
	t.Helper()
	var all strings.Builder
	policy := regexp.MustCompile(`<meta http-equiv="Content-Security-Policy"[^>]*>`)
	for _, bad := range hostile() {
		page := pageOf(t, handout.Compose(uitest.Poisoned(t, bad), i18n.In(language.English), poisonedOrder(bad)))
		if !policy.MatchString(page) {
			t.Fatal("the page has no policy")
		}
		all.WriteString(policy.ReplaceAllString(page, ""))
	}
	return all.String()
}

func TestPagesAskForNothing(t *testing.T) {
	t.Parallel()
	if l := inLight.see(t, "hostile pages"); l.Scripts > 0 {
		t.Errorf("hostile text made %d scripts", l.Scripts)
	}
	for _, asked := range inLight.asked {
		if !strings.Contains(asked, "faulty.example") {
			t.Errorf("a page asked for %q", asked)
		}
	}
}
