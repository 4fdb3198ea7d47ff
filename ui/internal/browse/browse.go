// Package browse drives a browser for tests, through a pipe: Chromium's own protocol
// (chromedevtools.github.io/devtools-protocol), without a driver of someone else's.
package browse

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"
)

// Patience is how long a page is given for what it is asked.
const Patience = 60 * time.Second

// Browser is a browser with one page.
type Browser struct {
	t       testing.TB
	out     *os.File
	session string

	mu       sync.Mutex
	last     int
	waiting  map[int]chan answer
	requests []string // what was asked of a network or a disk
	said     []string // on the console, or thrown
	loaded   chan struct{}
}

type answer struct {
	Result json.RawMessage
	Error  *struct{ Message string }
}

// Start starts a browser, or skips the test where there is none. It ends with the test.
func Start(t testing.TB) *Browser {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		if os.Getenv("PARCOURS_BROWSER") == "required" {
			t.Fatal("there is no chromium")
		}
		t.Skip("there is no chromium: NOTHING WAS TRIED IN A BROWSER")
	}
	folder, err := os.MkdirTemp("", "parcours-browser-")
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(
		path, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--user-data-dir="+folder, "--force-color-profile=srgb",
		"--no-first-run", "--disable-background-networking", "--disable-component-update",
	)
	theirIn, out := pipe(t)
	in, theirOut := pipe(t)
	command.ExtraFiles = []*os.File{theirIn, theirOut}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	b := &Browser{t: t, out: out, waiting: map[int]chan answer{}, loaded: make(chan struct{}, 8)}
	t.Cleanup(func() {
		b.session = ""
		b.send("Browser.close", nil, nil)
		ended := time.AfterFunc(Patience, func() { _ = command.Process.Kill() })
		_ = command.Wait()
		ended.Stop()
		for _, f := range []*os.File{theirIn, theirOut, in, out} {
			_ = f.Close()
		}
		_ = os.RemoveAll(folder) // the browser's last child may still write there
	})
	go b.listen(in)
	var target struct{ TargetID string }
	b.call("Target.createTarget", map[string]any{"url": "about:blank"}, &target)
	var attached struct{ SessionID string }
	b.call("Target.attachToTarget", map[string]any{"targetId": target.TargetID, "flatten": true}, &attached)
	b.session = attached.SessionID
	for _, domain := range []string{"Page", "Runtime", "Log", "Network", "Performance"} {
		b.call(domain+".enable", nil, nil)
	}
	return b
}

func pipe(t testing.TB) (r, w *os.File) {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	return r, w
}

// listen reads what the browser says, until it ends.
func (b *Browser) listen(in *os.File) {
	reader := bufio.NewReaderSize(in, 1<<20)
	for {
		line, err := reader.ReadBytes(0)
		if err != nil {
			return
		}
		var m struct {
			ID     int
			Method string
			Params json.RawMessage
			answer
		}
		if json.Unmarshal(bytes.TrimRight(line, "\x00"), &m) != nil {
			continue
		}
		b.mu.Lock()
		if m.ID > 0 {
			if to := b.waiting[m.ID]; to != nil {
				to <- m.answer
				delete(b.waiting, m.ID)
			}
		} else {
			b.event(m.Method, m.Params)
		}
		b.mu.Unlock()
	}
}

func (b *Browser) event(method string, params json.RawMessage) {
	switch method {
	case "Page.loadEventFired":
		select {
		case b.loaded <- struct{}{}:
		default:
		}
	case "Network.requestWillBeSent":
		var p struct{ Request struct{ URL string } }
		if json.Unmarshal(params, &p) == nil && !strings.HasPrefix(p.Request.URL, "data:") {
			b.requests = append(b.requests, p.Request.URL)
		}
	case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded":
		b.said = append(b.said, method+" "+string(params))
	}
}

// send sends an order, whose answer goes to a channel, nil for nobody.
func (b *Browser) send(method string, params map[string]any, to chan answer) {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	b.last++
	id := b.last
	if to != nil {
		b.waiting[id] = to
	}
	message := map[string]any{"id": id, "method": method}
	if params != nil {
		message["params"] = params
	}
	if b.session != "" {
		message["sessionId"] = b.session
	}
	text, err := json.Marshal(message)
	if err == nil {
		_, err = b.out.Write(append(text, 0))
	}
	if err != nil {
		b.t.Fatal(err)
	}
}

func (b *Browser) call(method string, params map[string]any, result any) {
	b.t.Helper()
	to := make(chan answer, 1)
	b.send(method, params, to)
	select {
	case a := <-to:
		if a.Error != nil {
			b.t.Fatalf("%s: %s", method, a.Error.Message)
		}
		if result != nil {
			if err := json.Unmarshal(a.Result, result); err != nil {
				b.t.Fatal(err)
			}
		}
	case <-time.After(Patience):
		b.t.Fatalf("%s: no answer", method)
	}
}

// Open opens an address and waits until it is loaded.
func (b *Browser) Open(url string) {
	b.t.Helper()
	b.drain()
	b.call("Page.navigate", map[string]any{"url": url}, nil)
	b.awaitLoad(url)
}

// Before has a script run in each page before its own.
func (b *Browser) Before(script string) {
	b.t.Helper()
	b.call("Page.addScriptToEvaluateOnNewDocument", map[string]any{"source": script}, nil)
}

// Reload loads the page again.
func (b *Browser) Reload() {
	b.t.Helper()
	b.drain()
	b.call("Page.reload", nil, nil)
	b.awaitLoad("the page again")
}

func (b *Browser) drain() {
	for {
		select {
		case <-b.loaded:
			continue
		default:
		}
		return
	}
}

func (b *Browser) awaitLoad(what string) {
	b.t.Helper()
	select {
	case <-b.loaded:
	case <-time.After(Patience):
		b.t.Fatalf("%s is not loaded", what)
	}
}

// Eval evaluates a JavaScript expression, which may be a promise, as JSON.
func (b *Browser) Eval(expression string, result any) {
	b.t.Helper()
	var got struct {
		Result           struct{ Value json.RawMessage }
		ExceptionDetails *struct {
			Text      string
			Exception struct{ Description string }
		}
	}
	b.call("Runtime.evaluate", map[string]any{"expression": expression, "returnByValue": true, "awaitPromise": true}, &got)
	if e := got.ExceptionDetails; e != nil {
		b.t.Fatalf("%.80s: %s %s", expression, e.Text, e.Exception.Description)
	}
	if result != nil && len(got.Result.Value) > 0 {
		if err := json.Unmarshal(got.Result.Value, result); err != nil {
			b.t.Fatal(err)
		}
	}
}

// Text is an expression that is a text.
func (b *Browser) Text(expression string) (text string) {
	b.t.Helper()
	b.Eval("String("+expression+")", &text)
	return text
}

// Await waits until an expression is true.
func (b *Browser) Await(expression string) {
	b.t.Helper()
	for end := time.Now().Add(Patience); time.Now().Before(end); time.Sleep(30 * time.Millisecond) {
		var ok bool
		if b.Eval("!!("+expression+")", &ok); ok {
			return
		}
	}
	b.t.Fatalf("it never came about: %s", expression)
}

// Press presses and releases a key, by its name and code as browsers have them; text is what it types.
func (b *Browser) Press(key, code string, number int, text string) {
	b.t.Helper()
	down := map[string]any{"type": "keyDown", "key": key, "code": code, "windowsVirtualKeyCode": number}
	if text != "" {
		down["text"] = text
	}
	b.call("Input.dispatchKeyEvent", down, nil)
	b.call("Input.dispatchKeyEvent", map[string]any{"type": "keyUp", "key": key, "code": code, "windowsVirtualKeyCode": number}, nil)
}

// Type types letters, one key each.
func (b *Browser) Type(text string) {
	b.t.Helper()
	for _, r := range text {
		b.Press(string(r), "", 0, string(r))
	}
}

// Click clicks, or taps with a finger, at a place of the window.
func (b *Browser) Click(x, y float64, isTap bool) {
	b.t.Helper()
	if isTap {
		b.call("Input.dispatchTouchEvent", map[string]any{"type": "touchStart", "touchPoints": []any{map[string]any{"x": x, "y": y}}}, nil)
		b.call("Input.dispatchTouchEvent", map[string]any{"type": "touchEnd", "touchPoints": []any{}}, nil)
		return
	}
	for _, kind := range []string{"mousePressed", "mouseReleased"} {
		b.call("Input.dispatchMouseEvent", map[string]any{"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1}, nil)
	}
}

// ClickOn clicks the middle of what a selector names.
func (b *Browser) ClickOn(selector string, isTap bool) {
	b.t.Helper()
	var at struct{ X, Y float64 }
	b.Eval(fmt.Sprintf("(() => { const r = document.querySelector(%q).getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; })()", selector), &at)
	b.Click(at.X, at.Y, isTap)
}

// Screen is a device to emulate.
type Screen struct {
	Width, Height int
	Scale         float64
	IsPhone       bool
	IsDark        bool
}

// Show emulates a device.
func (b *Browser) Show(s Screen) {
	b.t.Helper()
	b.call("Emulation.setDeviceMetricsOverride", map[string]any{"width": s.Width, "height": s.Height, "deviceScaleFactor": max(s.Scale, 1), "mobile": s.IsPhone}, nil)
	b.call("Emulation.setTouchEmulationEnabled", map[string]any{"enabled": s.IsPhone, "maxTouchPoints": 1}, nil)
	scheme := map[bool]string{false: "light", true: "dark"}[s.IsDark]
	pointer, hover := "fine", "hover"
	if s.IsPhone {
		pointer, hover = "coarse", "none"
	}
	b.call("Emulation.setEmulatedMedia", map[string]any{"features": []any{
		map[string]any{"name": "prefers-color-scheme", "value": scheme}, map[string]any{"name": "pointer", "value": pointer}, map[string]any{"name": "hover", "value": hover},
	}}, nil)
}

// Busy is how long the page's thread has had the processor.
func (b *Browser) Busy() time.Duration {
	b.t.Helper()
	var told struct {
		Metrics []struct {
			Name  string
			Value float64
		}
	}
	b.call("Performance.getMetrics", nil, &told)
	for _, m := range told.Metrics {
		if m.Name == "ThreadTime" {
			return time.Duration(m.Value * float64(time.Second))
		}
	}
	return 0
}

// Requests are the addresses that were asked for, but for those in the page itself.
func (b *Browser) Requests() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]string(nil), b.requests...)
}

// Said is what the page said on the console.
func (b *Browser) Said() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]string(nil), b.said...)
}

// Picture writes what the window shows as PNG.
func (b *Browser) Picture(path string) {
	b.t.Helper()
	var shot struct{ Data string }
	b.call("Page.captureScreenshot", map[string]any{"format": "png"}, &shot)
	picture, err := base64.StdEncoding.DecodeString(shot.Data)
	if err == nil {
		err = os.WriteFile(path, picture, 0o666)
	}
	if err != nil {
		b.t.Fatal(err)
	}
}

// Print is the page as it is printed on A4, as PDF.
func (b *Browser) Print() []byte {
	b.t.Helper()
	var got struct{ Data string }
	b.call("Page.printToPDF", map[string]any{"paperWidth": 8.27, "paperHeight": 11.69}, &got)
	pdf, err := base64.StdEncoding.DecodeString(got.Data)
	if err != nil {
		b.t.Fatal(err)
	}
	return pdf
}
