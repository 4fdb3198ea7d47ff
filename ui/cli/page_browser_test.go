//go:build page

package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/data"
	"parcours/ui/i18n"
	"parcours/ui/internal/browse"
	"parcours/ui/plain"
)

// These tests open pages in a browser; .ci/page-test runs them, with what .ci/page has built.

var (
	laptop = browse.Screen{Width: 1366, Height: 650}
	phone  = browse.Screen{Width: 390, Height: 844, Scale: 2, IsPhone: true, IsDark: true}
)

// mostBytes is how large a page with the built-in data may be.
const mostBytes = 6_000_000

// leastPrint is less than what a page with some lines of text prints to, and more than an empty one.
const leastPrint = 5000

// pageInBrowser is a page in a browser.
type pageInBrowser struct {
	*browse.Browser
	t   *testing.T
	url string
}

// writtenPage is a page as the command writes it.
func writtenPage(t *testing.T, data ...string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "parcours.html")
	a := &app{out: io.Discard, err: io.Discard, env: func(string) string { return "" }, words: i18n.In(language.French), flags: flags{data: data}}
	if err := a.writePage(file, false, true); err != nil {
		t.Fatal(a.explain(err).said)
	}
	return file
}

func inBrowser(t *testing.T, file string, s browse.Screen) *pageInBrowser {
	t.Helper()
	p := &pageInBrowser{browse.Start(t), t, "file://" + file}
	p.Show(s)
	return p
}

// at opens an address of the page in a tab that knows no other.
func (p *pageInBrowser) at(address string) {
	p.t.Helper()
	p.Open("about:blank")
	p.Open(p.url + address)
	p.isDrawn()
}

func (p *pageInBrowser) isDrawn() {
	p.t.Helper()
	p.Await("document.getElementById('over').hidden && document.getElementById('sheet').textContent")
}

// drawing is what the terminal shows.
const drawing = `[...document.querySelectorAll('.xterm-rows > div')].map(r => r.textContent).join('\n')`

func (p *pageInBrowser) shows(text string) {
	p.t.Helper()
	quoted, _ := json.Marshal(text)
	p.Await(fmt.Sprintf("(%s).replaceAll('\u00a0', ' ').includes(%s)", drawing, quoted))
}

func (p *pageInBrowser) isAt(parts ...string) {
	p.t.Helper()
	for _, part := range parts {
		p.Await(fmt.Sprintf("('&' + location.hash.slice(1) + '&').includes('&%s&')", part))
	}
}

// offered taps what the screen offers under a key, after a swipe along what is offered.
func (p *pageInBrowser) offered(key string) {
	p.t.Helper()
	button := fmt.Sprintf("#offers [data-key=%q]", key)
	p.Await(fmt.Sprintf("document.querySelector(%q)", button))
	p.Eval(fmt.Sprintf("document.querySelector(%q).scrollIntoView({ inline: 'center' })", button), nil)
	p.ClickOn(button, true)
	if at := p.Text("document.activeElement.dataset.key || ''"); at != "" {
		p.t.Errorf("what is typed goes to the button of %s", at)
	}
}

func (p *pageInBrowser) arrow(name string) {
	p.t.Helper()
	p.Press("Arrow"+name, "Arrow"+name, map[string]int{"Left": 37, "Up": 38, "Right": 39, "Down": 40}[name], "")
}
func (p *pageInBrowser) enter()  { p.t.Helper(); p.Press("Enter", "Enter", 13, "\r") }
func (p *pageInBrowser) escape() { p.t.Helper(); p.Press("Escape", "Escape", 27, "") }

// isQuiet checks that the page asked for nothing and said nothing.
func (p *pageInBrowser) isQuiet() {
	p.t.Helper()
	for _, url := range p.Requests() {
		if url, _, _ := strings.Cut(url, "#"); url != p.url && url != "about:blank" {
			p.t.Errorf("the page asks for %s", url)
		}
	}
	for _, said := range p.Said() {
		p.t.Errorf("on the console: %.300s", said)
	}
}

// picture is for people to look at.
func (p *pageInBrowser) picture(name string) {
	p.t.Helper()
	if dir := os.Getenv("PARCOURS_SHOTS"); dir != "" {
		p.Eval("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)))", nil)
		p.Picture(filepath.Join(dir, name+".png"))
	}
}

func TestPageIsTheWholeProgram(t *testing.T) {
	file := writtenPage(t)
	info, err := os.Stat(file)
	if err != nil || info.Size() > mostBytes {
		t.Errorf("the page has %d bytes, %d at most (%v)", info.Size(), mostBytes, err)
	}
	p := inBrowser(t, file, laptop)
	p.Before("globalThis.addEventListener?.('DOMContentLoaded', () => { globalThis.early = [...document.querySelectorAll('header button, #pad button')].filter(b => !b.disabled).map(b => b.id); })")
	p.at("")
	if early := p.Text("globalThis.early.join()"); early != "" {
		t.Errorf("these look alive before the program is: %s", early)
	}
	if p.Text("document.querySelectorAll('header button:disabled, #pad button:disabled, [inert]').length") != "0" {
		t.Error("some buttons stay dead")
	}
	t.Logf("%d bytes; first frame after %s ms, of which the page's thread had the processor for %.0f; %s bytes of memory; %s", info.Size(),
		p.Text("Math.round(performance.getEntriesByName('first-frame')[0].startTime)"), p.Busy().Seconds()*1000, p.Text("parcours.memory()"),
		p.Text("parcours.columns + ' columns, ' + parcours.rows + ' rows'"))
	p.isAt("lang=fr", "at=backend-developer")
	p.shows("Votre carnet restera dans ce navigateur")
	if n := p.Text("parcours.columns >= 80 && parcours.rows >= 24"); n != "true" {
		t.Error("there is no room for 80 columns and 24 rows")
	}
	p.picture("map")

	t.Log("arrows walk, Enter opens, and the browser goes back and forward")
	p.arrow("Right")
	p.isAt("at=lead-developer")
	p.Eval("new Promise(r => setTimeout(r, 1100))", nil)
	p.arrow("Right")
	p.Await("!location.hash.includes('at=lead-developer')")
	p.arrow("Right")
	p.Eval("new Promise(r => setTimeout(r, 400))", nil)
	p.Eval("history.back()", nil)
	p.isAt("at=lead-developer")
	p.Eval("history.back()", nil)
	p.isAt("at=backend-developer")
	p.Eval("history.forward()", nil)
	p.isAt("at=lead-developer")
	p.enter()
	p.isAt("at=lead-developer", "screen=sheet")
	p.Eval("history.back()", nil)
	p.Await("!location.hash.includes('screen=')")
	p.shows("Plan")
	p.Eval("history.forward()", nil)
	p.isAt("screen=sheet")
	p.shows("Fiche")
	p.escape()
	p.Await("!location.hash.includes('screen=')")
	if n := p.Text("history.state && history.state.before || ''"); strings.Contains(n, "screen=") {
		t.Errorf("the way back made an entry of its own, behind %s", n)
	}

	t.Log("the help lists no key that the browser keeps for itself")
	p.Show(browse.Screen{Width: 1366, Height: 2400})
	p.Type("?")
	p.shows("Ctrl+L")
	p.shows("sortir du dessin")
	if text := p.Text(drawing); strings.Contains(text, "Ctrl+C") || strings.Contains(text, "Ctrl+Z") {
		t.Errorf("the help lists keys of the browser's:\n%s", text)
	}
	p.escape()
	p.Show(laptop)
	p.Await("!location.hash.includes('screen=')")

	t.Log("accents are typed and found")
	p.Type("/")
	p.isAt("screen=finder")
	p.Type("métier d'été")
	p.shows("métier d'été")
	p.escape()
	p.Await("!location.hash.includes('screen=')")

	t.Log("size and light change while it runs")
	p.Show(browse.Screen{Width: 900, Height: 600, IsDark: true})
	p.Await("parcours.columns < 110")
	p.Await("getComputedStyle(document.querySelector('.xterm-rows')).color === 'rgb(233, 237, 242)'")
	p.shows("quitter")
	p.picture("small-dark")

	t.Log("a window that is narrow because its letters are large has no bar for fingers")
	p.Show(browse.Screen{Width: 683, Height: 384})
	p.Await("parcours.columns < 100")
	p.shows("quitter")
	if p.Text("document.getElementById('keys').offsetParent") != "null" {
		t.Error("it has")
	}
	p.picture("zoomed")
	p.Show(laptop)
	p.Await("parcours.columns > 120")

	t.Log("the language changes all of the page")
	p.Type("l")
	p.isAt("lang=en")
	p.Await("document.documentElement.lang === 'en' && document.getElementById('text').textContent === 'Text'")
	p.Type("l")
	p.isAt("lang=fr")

	t.Log("a theme colours all of the drawing")
	for range 4 {
		p.Type("t")
	}
	p.Type("t")
	p.Type("t")
	p.Await("document.getElementById('screen').style.backgroundColor === document.querySelector('.xterm-scrollable-element').style.backgroundColor")
	p.picture("theme")

	t.Log("an address is told that opens this view")
	p.Type(".")
	p.shows("parcours.html#lang=fr&at=")
	p.shows("Cette adresse ne vaut que sur cet appareil")

	t.Log("what is kept is there again after a reload")
	p.Type("+")
	p.Await("(localStorage.getItem('parcours-notebook.yaml') || '').includes('lead-developer')")
	p.Reload()
	p.isDrawn()
	p.at("#lang=fr&screen=notebook")
	p.shows("Lead")
	if strings.Contains(p.Text(drawing), "Votre carnet restera") {
		t.Error("where the notebook is kept is said again")
	}
	p.picture("notebook")

	t.Log("the notebook is copied")
	p.ClickOn("#about", false)
	p.ClickOn("#copy", false)
	p.Await("document.getElementById('book-said').textContent")
	p.picture("book")

	t.Log("what cannot be read of it is put away, once the page opens again")
	p.Eval("localStorage.setItem('parcours-notebook.apart-1.yaml', localStorage.getItem('parcours-notebook.yaml')); localStorage.setItem('parcours-notebook.yaml', '[[[')", nil)
	p.Reload()
	p.isDrawn()
	p.shows("illisible")
	p.shows("À propos")
	p.picture("unread")
	p.ClickOn("#about", false)
	p.Await("document.getElementById('put-away').offsetParent")
	p.picture("unread-about")
	p.Eval("globalThis.isOld = true", nil)
	p.ClickOn("#put-away", false)
	p.Await("!globalThis.isOld && document.readyState === 'complete'")
	p.isDrawn()
	p.shows("Lead")
	p.Await("localStorage.getItem('parcours-notebook.away-1.yaml') === '[[[' && localStorage.getItem('parcours-notebook.yaml').includes('lead-developer')")
	if strings.Contains(p.Text(drawing), "illisible") {
		t.Error("what was put away is told again")
	}

	t.Log("the text is printed")
	p.Eval("globalThis.print = () => { globalThis.printed = document.getElementById('sheet').textContent; }", nil)
	p.Type("w")
	p.Await("(globalThis.printed || '').includes('Lead')")
	for _, isOpen := range []bool{false, true} {
		if isOpen {
			p.ClickOn("#text", false)
		}
		if pdf := p.Print(); len(pdf) < leastPrint {
			t.Errorf("the text beside the drawing is printed in %d bytes", len(pdf))
		}
	}
	p.ClickOn("#close", false)

	t.Log("the end is told, and one begins again")
	p.Type("q")
	p.Await("!document.getElementById('again').hidden && document.activeElement.id === 'again'")
	p.picture("ended")
	p.enter()
	p.isDrawn()
	p.shows("Plan")

	t.Log("the notebook is erased, once someone is sure")
	p.ClickOn("#about", false)
	p.ClickOn("#erase", false)
	p.Await("document.activeElement.id === 'no'")
	p.enter()
	p.Await("document.activeElement.id === 'erase' && localStorage.getItem('parcours-notebook.yaml')")
	p.enter()
	p.picture("erase")
	p.Eval("globalThis.isOld = true", nil)
	p.ClickOn("#yes", false)
	p.Await("!globalThis.isOld && document.readyState === 'complete'")
	p.isDrawn()
	p.shows("Votre carnet restera")
	if left := p.Text("Object.keys(localStorage).filter(k => k.includes('notebook'))"); left != "" {
		t.Errorf("left of the notebook: %s", left)
	}
	p.isQuiet()
}

func TestPageOpensEachViewByItsAddress(t *testing.T) {
	p := inBrowser(t, writtenPage(t), laptop)
	p.at("#lang=fr")
	for _, c := range []struct{ address, shows, text string }{
		{"at=cto&screen=sheet", "Fiche", "Directeur / Directrice technique (CTO)"},
		{"at=cto&screen=compare&with=dba", "CTO", "Administrateur / Administratrice de bases de données"},
		{"at=bts-sio&screen=plan&to=cto", "CTO", "BTS"},
		{"at=cto&view=crossroads", "Carrefour", "CTO"},
		{"screen=skills", "compétences", ""},
		{"screen=notebook", "carnet", ""},
		{"screen=finder", "Chercher", ""},
		{"screen=help", "Aide", "Entrée"},
		{"play=", "Jeux", "Le juste salaire"},
		{"play=mixed&seed=7KQ2", "équipe", "équipe"},
		{"present=first-look", "1", ""},
		{"screen=nope&at=cto", "screen=nope", ""},
		{"present=", "Présenter", ""},
		{"lang=en&at=cto&screen=sheet", "Sheet", "Chief technology officer"},
		{"lang=fr&at=nobody-at-all", "nobody-at-all", ""},
	} {
		p.Eval(fmt.Sprintf("location.hash = %q", "#"+c.address), nil)
		p.Await("document.getElementById('over').hidden")
		p.Await(fmt.Sprintf("(%s).toLowerCase().includes(%q)", drawing, strings.ToLower(c.shows)))
		p.Await(fmt.Sprintf("document.getElementById('sheet').textContent.includes(%q)", c.text))
		p.picture("view-" + strings.NewReplacer("=", "-", "&", "-").Replace(c.address))
	}
	p.at("#lang=fr&play=mixed&seed=7KQ2")
	p.isAt("play=mixed")
	p.at("#lang=fr&at=nobody-at-all&data=/etc/passwd")
	p.shows("nobody-at-all")
	p.isQuiet()
}

func TestPageHoldsEveryFactAsText(t *testing.T) {
	g, err := dataset.Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	w := i18n.In(language.French)
	p := inBrowser(t, writtenPage(t), laptop)
	p.at("#lang=fr")
	p.ClickOn("#text", false)
	p.Await("document.activeElement.id === 'reading'")
	p.picture("text")
	for i, n := range g.Nodes() {
		if i%6 != 0 {
			continue
		}
		p.Eval(fmt.Sprintf("location.hash = '#lang=fr&screen=sheet&at=%s'", n.ID), nil)
		p.isAt("at="+string(n.ID), "screen=sheet")
		title, _ := json.Marshal(n.Title.In(w.Tag))
		p.Await(fmt.Sprintf("document.querySelector('#sheet h2').textContent === %s", title))
		text := p.Text("document.getElementById('sheet').textContent")
		for _, l := range plain.Sheet(g, w, n.ID).Lines {
			if !strings.Contains(text, l.Text) {
				t.Errorf("%s: the text does not say %q", n.ID, l.Text)
			}
		}
	}
	t.Log("a sheet is two sides of paper, the longest three")
	for id, most := range map[string]int{"security-engineer": 2, "database-administrator": 2, "bts-sio": 2, "backend-developer": 3} {
		p.Eval(fmt.Sprintf("location.hash = '#lang=fr&screen=sheet&at=%s'", id), nil)
		title, _ := json.Marshal(g.Node(careers.NodeID(id)).Title.In(w.Tag))
		p.Await(fmt.Sprintf("document.querySelector('#sheet h2').textContent === %s", title))
		if pages := bytes.Count(p.Print(), []byte("/Type /Page\n")); pages < 1 || pages > most {
			t.Errorf("%s takes %d pages", id, pages)
		}
		if out := p.Text("document.getElementById('left-out').textContent"); !strings.Contains(out, w.Handout.Words) {
			t.Errorf("what %s leaves out is said as %q", id, out)
		}
	}
	t.Log("who follows a link goes on at the top of what it leads to")
	before := p.Text("document.querySelector('#sheet h2').textContent")
	p.Eval(`(() => { const a = document.querySelector('#sheet li a[href^="#"]'); a.focus(); a.click(); })()`, nil)
	p.Await(fmt.Sprintf("document.activeElement.tagName === 'H2' && document.activeElement.textContent !== %q", before))
	p.isAt("screen=sheet")

	t.Log("what is told nowhere else is read as it is drawn, and goes on with it")
	p.Eval("location.hash = '#lang=fr&screen=finder'", nil)
	p.isAt("screen=finder")
	p.Eval("document.querySelector('.xterm-helper-textarea').focus()", nil)
	p.Type("cybers")
	p.Await("[...document.querySelectorAll('#sheet li a')].some(a => a.textContent.endsWith('en cybersécurité'))")
	p.picture("text-finder")
	p.isQuiet()
}

func TestPageServesAPhone(t *testing.T) {
	p := inBrowser(t, writtenPage(t), phone)
	p.at("#lang=fr")
	p.isAt("at=backend-developer")
	p.picture("phone")
	if got := p.Text("parcours.columns + 'x' + parcours.rows"); p.Text("parcours.columns >= 40 && parcours.rows >= 24") != "true" {
		t.Errorf("a phone has room for %s", got)
	}
	if p.Text("document.documentElement.scrollWidth <= innerWidth && document.documentElement.scrollHeight <= innerHeight") != "true" {
		t.Error("the page is wider or higher than the phone")
	}
	small := p.Text(`[...document.querySelectorAll('footer button, header button, header a')].filter(e => e.offsetParent).filter(e => { const r = e.getBoundingClientRect(); return r.width < 44 || r.height < 44; }).map(e => e.textContent).join()`)
	if small != "" {
		t.Errorf("too small for a finger: %s", small)
	}
	for _, key := range []string{"down", "enter"} {
		p.ClickOn("[data-key="+key+"]", true)
	}
	p.isAt("screen=sheet")
	p.ClickOn("[data-key=esc]", true)
	p.Await("!location.hash.includes('screen=')")

	t.Log("all that a student does goes without a keyboard, but for what is searched and noted")
	p.offered("/")
	p.isAt("screen=finder")
	p.Await("document.activeElement.inputMode === 'text'")
	p.Type("cybers")
	p.ClickOn("[data-key=enter]", true)
	p.isAt("at=security-engineer")
	p.ClickOn("[data-key=enter]", true)
	p.isAt("screen=sheet")
	for range 3 {
		p.offered("tab")
	}
	p.shows("▶ Salaire")
	p.offered("s")
	p.shows("D'où cela vient")
	p.picture("phone-source")
	p.ClickOn("[data-key=esc]", true)
	p.offered("+")
	p.Await("(localStorage.getItem('parcours-notebook.yaml') || '').includes('security-engineer')")
	p.Eval("globalThis.print = () => { globalThis.printed = document.getElementById('sheet').textContent; }", nil)
	p.offered("w")
	p.Await("(globalThis.printed || '').includes('cybersécurité')")
	p.offered("n")
	p.shows("Pourquoi")
	p.Await("document.activeElement.inputMode === 'text'")
	p.Type("voir un pro")
	p.shows("voir un pro")
	p.ClickOn("[data-key=esc]", true)
	p.ClickOn("[data-key=esc]", true)
	p.offered("c")
	p.shows("ailleurs pour comparer")
	p.ClickOn("[data-key=esc]", true)
	p.Await("!location.hash.includes('screen=')")
	p.ClickOn("[data-key=right]", true)
	p.Await("!location.hash.includes('at=security-engineer')")
	p.offered("c")
	p.isAt("screen=compare")
	p.picture("phone-compare")
	p.ClickOn("[data-key=esc]", true)
	p.offered("p")
	p.isAt("screen=plan")
	p.ClickOn("[data-key=enter]", true)
	p.Await("/screen=plan.*to=/.test(location.hash)")
	p.ClickOn("nav a", true)
	p.Await("!location.hash.includes('screen=plan')")

	t.Log("letters grow as far as there is room for the program")
	for range 6 {
		p.ClickOn("#larger", true)
	}
	p.Await("parcours.columns < 45 && parcours.columns >= 40")
	p.shows("Carrefour")
	p.picture("phone-larger")
	for range 6 {
		p.ClickOn("#smaller", true)
	}
	p.Await("parcours.columns >= 50")

	t.Log("a tap chooses")
	p.at("#lang=fr&at=backend-developer")
	p.shows("DevOps")
	before := p.Text("location.hash")
	var at struct{ X, Y float64 }
	p.Eval(`(() => { const row = [...document.querySelectorAll('.xterm-rows > div')].find(r => r.textContent.includes('DevOps')).getBoundingClientRect(); return { x: row.x + 80, y: row.y + row.height / 2 }; })()`, &at)
	p.Click(at.X, at.Y, true)
	p.Click(at.X, at.Y, true)
	quoted, _ := json.Marshal(before)
	p.Await("location.hash !== " + string(quoted))
	p.ClickOn("#text", true)
	p.Await("!document.getElementById('reading').hidden")
	p.picture("phone-text")
	p.isQuiet()
}

func TestPageThatMayKeepNothingSaysSo(t *testing.T) {
	p := inBrowser(t, writtenPage(t), laptop)
	p.Before("Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })")
	p.at("#lang=fr")
	p.shows("Ce navigateur ne garde rien pour cette page")
	p.Type("+")
	p.Type("n")
	p.shows("Carnet")
	p.isQuiet()
}

// A dataset is written by anyone: nothing of it is markup or script in the page.
func TestPageKeepsAHostileDatasetInert(t *testing.T) {
	text, err := starters.ReadFile("starter/fr.yaml")
	if err != nil {
		t.Fatal(err)
	}
	bad := `</script><script>globalThis.hacked=1</script><img src=x onerror=globalThis.hacked=2><!--`
	folder := t.TempDir()
	for from, to := range map[string]string{"{fr: Les métiers du bois, en: Careers in wood}": `{fr: '` + bad + `', en: '` + bad + `'}`, "Faire tenir deux pièces ensemble sans colle.": `'` + bad + `'`} {
		if !bytes.Contains(text, []byte(from)) {
			t.Fatalf("the starter has no %q", from)
		}
		text = bytes.ReplaceAll(text, []byte(from), []byte(to))
	}
	if err := os.WriteFile(filepath.Join(folder, "dataset.yaml"), text, 0o666); err != nil {
		t.Fatal(err)
	}
	talk := "title: {fr: '" + bad + "', en: x}\nfor: {fr: a, en: a}\nscenes:\n  - {title: {fr: '" + bad + "', en: x}, minutes: 1, show: map, node: joiner}\n"
	if err := os.Mkdir(filepath.Join(folder, "scripts"), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "scripts", "mine.yaml"), []byte("script:\n  "+strings.ReplaceAll(strings.TrimSpace(talk), "\n", "\n  ")+"\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	p := inBrowser(t, writtenPage(t, folder), laptop)
	p.at("#lang=fr")
	p.ClickOn("#text", false)
	for _, address := range []string{"at=joiner&screen=sheet", "present=", "screen=skills", "screen=help", "at=%3Cimg%20src%3Dx%20onerror%3DglobalThis.hacked%3D3%3E"} {
		p.Eval(fmt.Sprintf("location.hash = %q", "#lang=fr&"+address), nil)
		p.Eval("new Promise(r => setTimeout(r, 400))", nil)
	}
	p.Eval("location.hash = '#lang=fr&screen=skills'", nil)
	p.Await("document.getElementById('sheet').textContent.includes('globalThis.hacked')")
	p.picture("hostile")
	if got := p.Text("globalThis.hacked"); got != "undefined" {
		t.Errorf("a text of the dataset ran: %s", got)
	}
	if got := p.Text("document.querySelectorAll('img, iframe, #sheet script, #credits script').length"); got != "0" {
		t.Errorf("texts of the dataset have become %s elements", got)
	}
	p.isQuiet()
}

// What tools know of how people with a disability meet the shell.
func TestPagePassesAxe(t *testing.T) {
	path := os.Getenv("PARCOURS_AXE")
	if path == "" {
		t.Skip("PARCOURS_AXE names no axe.min.js: NOTHING WAS CHECKED BY AXE")
	}
	axe, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	p := inBrowser(t, writtenPage(t), laptop)
	check := func(what string) {
		t.Helper()
		var found []string
		p.Eval("axe.run().then(r => r.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.html).join(' ').slice(0, 300)))", &found)
		for _, one := range found {
			t.Errorf("%s: %s", what, one)
		}
	}
	for _, c := range []struct {
		name string
		on   browse.Screen
	}{{"light", laptop}, {"dark", browse.Screen{Width: 1366, Height: 650, IsDark: true}}, {"phone", phone}} {
		p.Show(c.on)
		p.at("#lang=fr&at=cto")
		p.Eval(string(axe)+"\n;0", nil)
		check(c.name)
		p.ClickOn("#text", c.on.IsPhone)
		p.Await("!document.getElementById('reading').hidden")
		check(c.name + ", with the text")
		p.ClickOn("#about", c.on.IsPhone)
		p.Await("document.getElementById('about-page').open && document.getElementById('works').textContent.includes('xterm.js')")
		check(c.name + ", about")
		p.picture("about-" + c.name)
	}
	p.Show(laptop)
	p.at("#lang=fr")
	p.Type("q")
	p.Await("!document.getElementById('again').hidden")
	p.Eval(string(axe)+"\n;0", nil)
	check("at the end")
}
