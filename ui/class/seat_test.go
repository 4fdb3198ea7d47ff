package class

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/notebook"
	"parcours/ui"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/present"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// sitter drives a seat or the leader as Bubble Tea would, but for the waiting for news, which tests
// bring themselves.
type sitter struct {
	tea.Model
	quit bool
}

// soon are the messages of a command that come at once, batches included: a talk's clock ticks on.
func soon(cmd tea.Cmd) []tea.Msg {
	if cmd == nil {
		return nil
	}
	said := make(chan tea.Msg, 1)
	go func() { said <- cmd() }()
	select {
	case <-time.After(50 * time.Millisecond):
		return nil
	case msg := <-said:
		all, ok := msg.(tea.BatchMsg)
		if !ok {
			return []tea.Msg{msg}
		}
		var msgs []tea.Msg
		for _, one := range all {
			msgs = append(msgs, soon(one)...)
		}
		return msgs
	}
}

func (s *sitter) send(msg tea.Msg) {
	_, cmd := s.Update(msg)
	for _, m := range soon(cmd) {
		if _, isQuit := m.(tea.QuitMsg); isQuit {
			s.quit = true
			continue
		}
		switch m.(type) {
		case nil, news, noted: // which tests bring themselves
		default:
			s.send(m)
		}
	}
}

func (s *sitter) press(keys ...string) {
	for _, k := range keys {
		s.send(uitest.Key(k))
	}
}

func (s *sitter) plain() string { return uitest.Plain(s.View().Content) }

func (s *sitter) shows(t *testing.T, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if got := strings.ReplaceAll(s.plain(), "\u00a0", " "); !strings.Contains(got, text) {
			t.Errorf("%q is not on\n%s", text, got)
		}
	}
}

func (s *sitter) hides(t *testing.T, text string) {
	t.Helper()
	if got := strings.ReplaceAll(s.plain(), "\u00a0", " "); strings.Contains(got, text) {
		t.Errorf("%q is on\n%s", text, got)
	}
}

// hears brings the news that wait for a seat.
func (s *sitter) hears(t *testing.T) {
	t.Helper()
	switch m := s.Model.(type) {
	case *Seat:
		select {
		case <-m.chair.changed:
			_, cmd := m.Update(news{})
			_ = cmd // waits for the next
		default:
		}
	case *Leader:
		select {
		case <-m.room.leader:
			m.Update(news{})
		default:
		}
	}
}

// taught is a room with a leader and so many seats, all at 80×24.
func taught(t *testing.T, lang language.Tag, seats int) (leader *sitter, all []*sitter) {
	t.Helper()
	g := careerstest.BuiltIn(t)
	r, _ := room(t, 0)
	o := ui.Options{Language: lang, Theme: theme.Dark, Still: true}
	d := Door{Room: "loutre42", Host: "192.168.1.20", Lines: []string{"ssh -p 2222 loutre42@192.168.1.20", "ssh -p 2222 loutre42@10.0.0.5"}, Fingerprint: "SHA256:2Jr0XSWTqrWvyHCzTzoKYcWWwcj5mk3Wt7pYhVpS5cU", Most: 40}
	talks := o
	talks.Talk = func() present.Options { return present.Options{Now: time.Now} } // a first look
	leader = &sitter{Model: NewLeader(g, r, d, talks)}
	leader.send(tea.WindowSizeMsg{Width: 80, Height: 24})
	for range seats {
		seat := NewSeat(g, r, o)
		seat.settles, seat.stays = 0, 0
		s := &sitter{Model: seat}
		s.Model.(*Seat).chair.Look(s.Model.(*Seat).Standing().Node)
		s.send(tea.WindowSizeMsg{Width: 80, Height: 24})
		all = append(all, s)
	}
	leader.hears(t)
	return leader, all
}

func TestWhoFollowsSeesWhereTheLeaderIsUntilTheyGoTheirOwnWay(t *testing.T) {
	leader, seats := taught(t, language.English, 2)
	follower, alone := seats[0], seats[1]
	place := func(s *sitter) string { return strings.Join(s.Model.(*Seat).Standing().Place, " ") }
	follower.hides(t, "f follow")
	leader.press("enter", "f8", "enter")
	at := leader.Model.(*Leader).Standing()
	for _, s := range seats {
		s.hears(t)
		s.shows(t, "f follow the room's screen")
	}
	follower.press("f")
	follower.shows(t, "You follow the room's screen", "f back to your own")
	if got := place(follower); got != strings.Join(at.Place, " ") {
		t.Errorf("the leader is at %v, who follows at %s", at.Place, got)
	}
	before := place(alone)
	leader.press("backspace", "right")
	follower.hears(t)
	alone.hears(t)
	if got, want := place(follower), strings.Join(leader.Model.(*Leader).Standing().Place, " "); got != want {
		t.Errorf("the leader went on to %s, who follows is at %s", want, got)
	}
	if place(alone) != before {
		t.Error("someone who does not follow was moved")
	}
	follower.press("?", "?", "t")
	follower.shows(t, "You follow")
	follower.press("left") // elsewhere, by themselves
	follower.hides(t, "You follow")
	own := place(follower)
	leader.press("down")
	follower.hears(t)
	if place(follower) != own {
		t.Error("whoever went their own way is moved")
	}
	follower.press("f")
	if got, want := place(follower), strings.Join(leader.Model.(*Leader).Standing().Place, " "); got != want {
		t.Errorf("back at the leader's %s, it shows %s", want, got)
	}
	follower.press("f")
	if place(follower) != own {
		t.Errorf("f leads back to %s, and they were at %s", place(follower), own)
	}
	leader.press("f8")
	follower.hears(t)
	leader.hears(t)
	if leader.Model.(*Leader).room.lead.Serial != 0 {
		t.Error("the leader is still shown")
	}
}

func TestWhoFollowsIsOnTheSameLineOfTheSamePartAndBackWhereTheyWere(t *testing.T) {
	leader, seats := taught(t, language.English, 2)
	early, late := seats[0], seats[1]
	page := func(s *sitter) string { return strings.Join(strings.Split(s.plain(), "\n")[1:20], "\n") }
	early.press("right", "right", "enter", "tab")
	own := early.plain()
	leader.press("enter", "f8", "enter", "tab", "tab", "tab", "down", "s")
	early.hears(t)
	early.press("f")
	leader.press("s", "down")
	early.hears(t)
	late.hears(t)
	late.press("f")
	for _, s := range seats {
		if page(s) != page(leader) {
			t.Errorf("the leader shows\n%s\nthey see\n%s", page(leader), page(s))
		}
	}
	leader.press("+", "t", "l")
	early.hears(t)
	if n := early.Model.(*Seat).notebook.Content(); len(n.Kept) > 0 {
		t.Error("what the leader keeps is kept in the notebook of who follows")
	}
	early.press("f")
	if got := strings.Split(early.plain(), "\n"); strings.Join(got[:23], "\n") != strings.Join(strings.Split(own, "\n")[:23], "\n") {
		t.Errorf("f leads back to\n%s\nwhere was\n%s", early.plain(), own)
	}
}

func TestARoomThatClosesLeavesNobodysNotebookBehind(t *testing.T) {
	_, seats := taught(t, language.English, 1)
	seats[0].press("+", "i", "right", "esc")
	told := seats[0].Model.(*Seat).Farewell()
	for _, part := range []string{"Back-end developer", "“I like …” cards", "Me: I like taking charge", "close this window"} {
		if !strings.Contains(told, part) {
			t.Errorf("without %q they are left with\n%s", part, told)
		}
	}
}

func TestWhatIsTheLeadersOwnIsNeverShown(t *testing.T) {
	leader, seats := taught(t, language.English, 1)
	leader.press("enter", "f8")
	seats[0].hears(t)
	seats[0].press("f")
	before := seats[0].plain()
	for _, own := range []string{"n", "k", "/", "?"} {
		leader.press(own)
		seats[0].hears(t)
		if got := seats[0].plain(); got != before {
			t.Errorf("after %s they see\n%s", own, got)
		}
		leader.press("esc")
	}
}

func TestATalkIsShownSceneBySceneToThoseWhoFollow(t *testing.T) {
	leader, seats := taught(t, language.English, 1)
	leader.press("f8", "f5")
	if leader.Model.(*Leader).stands.Talk == nil {
		t.Fatal("nobody speaks")
	}
	seats[0].hears(t)
	seats[0].press("f")
	for range 3 {
		seats[0].hears(t)
		a, b := strings.Split(leader.plain(), "\n"), strings.Split(seats[0].plain(), "\n")
		if strings.Join(a[1:18], "\n") != strings.Join(b[1:18], "\n") {
			t.Errorf("the leader shows\n%s\nthey see\n%s", strings.Join(a, "\n"), strings.Join(b, "\n"))
		}
		seats[0].press("h", "b", "space", "right") // the speaker's keys, which do nothing here
		leader.press("right")
	}
	seats[0].hides(t, "reveal")
}

func TestAQuestionIsAnsweredInSilenceAndItsResultComesToAll(t *testing.T) {
	leader, seats := taught(t, language.French, 6)
	leader.press("enter", "f7")
	for i, s := range seats {
		s.hears(t)
		s.shows(t, "est-ce que ce métier pourrait vous", "1  oui", "On répond en silence.")
		if i < 5 {
			if s.press("enter"); i == 2 { // nothing is chosen yet
				s.hides(t, "C'est noté.")
			}
			s.press(strings.Fields([]string{"1", "2", "down enter", "3", "1"}[i])...)
			s.shows(t, "C'est noté.")
			s.send(noted(leader.Model.(*Leader).seen.Asked.Serial))
			s.hides(t, "C'est noté.")
		} else {
			s.press("esc")
			s.hides(t, "ce métier pourrait vous")
			s.shows(t, "F7 répondre à la question")
		}
	}
	leader.hears(t)
	leader.shows(t, "5 réponses pour 6 places occupées.",
		"██████      ██  ██████", "██          ██  ██", "██████    ██    ██████", "    ██  ██      ██  ██", "██████  ██      ██████")
	for _, s := range append(seats, leader) {
		s.hides(t, "█ 3") // what they were
		s.hides(t, "█ 1")
	}
	leader.press("v")
	leader.shows(t, "3  non", "5 réponses.", "█ 3", "█ 1")
	leader.hides(t, "Échap") // which would leave the room's screen
	seats[0].hears(t)
	seats[0].shows(t, "█ 3", "5 réponses. Échap pour continuer.")
	seats[5].hears(t)
	seats[5].hides(t, "█ 3")
	seats[5].press("f7")
	seats[5].shows(t, "█ 3")
	seats[0].hides(t, "·  ") // which one was theirs
	seats[0].press("esc", "right")
	seats[0].hides(t, "ce métier pourrait vous")
	leader.press("enter", "f8", "right")
	seats[0].hears(t)
	seats[0].hides(t, "ce métier pourrait vous") // what was read comes no second time
	leader.press("f6")
	leader.press("x")
	leader.shows(t, "À taper dans un terminal")
}

// What a leader compares is nobody else's: a comparison of one's own begins anew, whether one comes back
// or walks off.
func TestWhatTheLeaderComparesIsNotOnesOwn(t *testing.T) {
	for _, way := range [][]string{{"f"}, {"f", "f", "esc"}} {
		leader, seats := taught(t, language.English, 1)
		s := seats[0]
		leader.press("enter", "f8", "c", "right", "c")
		leader.shows(t, "Compare")
		s.hears(t)
		s.press("f")
		s.shows(t, "Compare")
		s.press(way...)
		s.press("esc", "home", "c")
		s.hides(t, "which makes 3")
	}
}

func TestSeatsBesideEachOtherAreSurprisedByDifferentJobs(t *testing.T) {
	_, seats := taught(t, language.English, 6)
	at := map[careers.NodeID]bool{}
	for _, s := range seats {
		s.press("S")
		at[s.Model.(*Seat).Standing().Node] = true
	}
	if len(at) != len(seats) {
		t.Errorf("%d seats are led to %v", len(seats), at)
	}
}

func TestTheHelpOfARoomListsItsKeys(t *testing.T) {
	leader, seats := taught(t, language.English, 1)
	for _, m := range []*sitter{leader, seats[0]} {
		m.send(tea.WindowSizeMsg{Width: 120, Height: 60})
	}
	leader.press("?")
	leader.shows(t, "question, close", "show, stop showing")
	seats[0].press("?")
	seats[0].shows(t, "follow the room's screen, back to your own", "answer the question, see the result")
	seats[0].press("esc", ".")
	seats[0].hides(t, "parcours --") // there is no shell at a seat
}

func TestABoardOfManyNamesSaysHowManyMoreThereAre(t *testing.T) {
	for _, lang := range []language.Tag{language.French, language.English} {
		leader, _ := taught(t, lang, 120)
		text := regexp.MustCompile(`\s+`).ReplaceAllString(leader.plain(), " ")
		more := regexp.MustCompile(`· (?:et|and) (\d+) `).FindStringSubmatch(text)
		if shown := strings.Count(text, "Fern "); len(more) == 0 || strings.Contains(text, "…") || shown < 10 || more[1] != strconv.Itoa(120-shown) {
			t.Errorf("of 120 the board says\n%s", leader.plain())
		}
	}
}

func TestAQuestionTakesNoKeysThatWereMeantForSomethingElse(t *testing.T) {
	leader, seats := taught(t, language.English, 2)
	writes, walks := seats[0], seats[1]
	walks.Model.(*Seat).settles = time.Hour
	writes.press("/", "d")
	leader.press("enter", "f7")
	writes.hears(t)
	writes.press("1", "2")
	writes.hides(t, "could you like this job")
	writes.shows(t, "d12", "F7 answer the question")
	walks.hears(t)
	walks.press("1")
	if n := leader.Model.(*Leader).room.See().Asked.Answers; n > 0 {
		t.Errorf("%d have answered without knowing", n)
	}
	walks.Model.(*Seat).settles = 0
	walks.press("1")
	writes.press("f7", "2")
	if n := leader.Model.(*Leader).room.See().Asked.Answers; n != 2 {
		t.Errorf("%d have answered, want 2", n)
	}
}

func TestTheKeysOfTheRoomAreClickedToo(t *testing.T) {
	leader, seats := taught(t, language.English, 1)
	click := func(s *sitter, text string) {
		t.Helper()
		lines := strings.Split(s.plain(), "\n")
		before, _, ok := strings.Cut(lines[len(lines)-1], text)
		if !ok {
			t.Fatalf("no %q on %q", text, lines[len(lines)-1])
		}
		s.send(tea.MouseClickMsg{X: rich.Width(before), Y: 23, Button: tea.MouseLeft})
	}
	click(leader, "f show")
	seats[0].hears(t)
	click(seats[0], "follow the room")
	seats[0].shows(t, "You follow")
	leader.press("right") // what was said goes
	click(leader, "Enter explore")
	click(leader, "F7")
	seats[0].hears(t)
	seats[0].shows(t, "could you like this job")
	click(leader, "v close")
	click(leader, "x put away")
	click(leader, "q end")
	leader.shows(t, "End the session?")
}

func TestACardIsAnsweredInSilenceAndStandsInOnesOwnNotebook(t *testing.T) {
	leader, seats := taught(t, language.French, 5)
	g := leader.Model.(*Leader).graph
	leader.press("i")
	first := g.Deck()[0]
	for i, s := range seats {
		s.hears(t)
		s.shows(t, "1  moi", "2  parfois", "3  pas moi")
		s.press([]string{"1", "2", "3", "1", "1"}[i])
	}
	if own := seats[1].Model.(*Seat).notebook.Answers()[first.ID]; own != careers.Sometimes {
		t.Errorf("who says sometimes has %v in their notebook", own)
	}
	leader.press("i")
	leader.shows(t, "█ 3", "█ 1")
	leader.press("i")
	seats[0].hears(t)
	if q := leader.Model.(*Leader).seen.Asked; q.Number != 2 || q.Card != g.Deck()[1].ID {
		t.Errorf("behind the first card comes %v", q)
	}
}

func TestWhoeverHasKeptSomethingIsAskedBeforeItIsGone(t *testing.T) {
	_, seats := taught(t, language.English, 3)
	seats[0].press("q")
	if !seats[0].quit {
		t.Error("who has kept nothing is asked")
	}
	keeper := seats[1]
	keeper.press("+", "q")
	keeper.shows(t, "Take your notebook with you?")
	keeper.press("esc", "q", "3")
	if keeper.quit {
		t.Error("who stays is gone")
	}
	keeper.press("q", "1")
	told := strings.ReplaceAll(keeper.Model.(*Seat).Farewell(), "\u00a0", " ")
	if !keeper.quit || !strings.Contains(told, "Back-end developer") || !strings.Contains(told, "it is kept nowhere") {
		t.Errorf("taken along is\n%s", told)
	}
	for line := range strings.SplitSeq(told, "\n") {
		if len([]rune(line)) > 100 || strings.ContainsAny(line, "\x1b\r") {
			t.Errorf("the line %q", line)
		}
	}
	other := seats[2]
	other.press("+", "q", "2")
	if told := other.Model.(*Seat).Farewell(); !other.quit || strings.Contains(told, "developer") {
		t.Errorf("who leaves without it is told\n%s", told)
	}
}

func TestSeatsAndTheLeaderFitEveryTerminal(t *testing.T) {
	for _, lang := range uitest.Languages() {
		leader, seats := taught(t, lang, 6)
		all := append([]*sitter{leader}, seats[0])
		states := []func(){
			func() {},
			func() { leader.press("enter", "f8") },
			func() { leader.press("f7") },
			func() {
				for _, s := range seats[1:] {
					s.hears(t)
					s.press("1")
				}
				leader.press("v")
			},
			func() { leader.press("g") },
			func() { leader.press("g") },
			func() { leader.press("i") },
			func() { leader.press("q") },
		}
		for i, next := range states {
			next()
			for _, s := range all {
				s.hears(t)
				for _, size := range []uitest.Size{{W: 30, H: 8}, {W: 40, H: 12}, {W: 40, H: 13}, {W: 60, H: 18}, {W: 80, H: 24}, {W: 120, H: 40}, {W: 200, H: 60}} {
					s.send(tea.WindowSizeMsg{Width: size.W, Height: size.H})
					if view := s.View().Content; size.H > ui.MinHeight && strings.Count(view, "\n") != size.H-1 {
						t.Errorf("state %d at %v has %d lines", i, size, strings.Count(view, "\n")+1)
					}
					uitest.Fits(t, s.View().Content, size.W, size.H)
				}
				s.send(tea.WindowSizeMsg{Width: 80, Height: 24})
			}
		}
	}
}

func TestWhatHasNotChangedIsTheSameString(t *testing.T) {
	_, seats := taught(t, language.English, 1)
	seats[0].View()
	if n := testing.AllocsPerRun(50, func() { seats[0].View() }); n > 20 {
		t.Errorf("an unchanged seat costs %v allocations", n)
	}
}

func TestASeatSavesAndPrintsNothingWhateverItIsMadeOf(t *testing.T) {
	r, _ := room(t, 0)
	o := ui.Options{Language: language.English, Theme: theme.Dark, Still: true}
	o.Save = func(notebook.Snapshot) tea.Cmd { t.Error("a notebook is saved"); return nil }
	o.Print = func([]string, *i18n.Words, notebook.Content) tea.Cmd { t.Error("a page is printed"); return nil }
	o.Talk = func() present.Options { t.Error("a talk begins"); return present.Options{Now: time.Now} }
	seat := NewSeat(careerstest.BuiltIn(t), r, o)
	seat.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	for _, key := range []string{"w", "f5", "+"} {
		_, cmd := seat.Update(uitest.Key(key))
		for later := []tea.Cmd{cmd}; len(later) > 0; later = later[1:] { // also what comes a moment later
			if later[0] == nil {
				continue
			}
			switch msg := later[0]().(type) {
			case nil:
			case tea.BatchMsg:
				later = append(later, msg...)
			default:
				_, cmd := seat.Update(msg)
				later = append(later, cmd)
			}
		}
	}
	if !seat.hasNotes() {
		t.Error("nothing was kept that could be saved")
	}
}

func TestAHelpOfASeatNamesNoKeyThatIsNotThere(t *testing.T) {
	_, seats := taught(t, language.English, 1)
	seats[0].send(tea.WindowSizeMsg{Width: 120, Height: 120})
	seats[0].press("?")
	seats[0].shows(t, "Ctrl+C")
	seats[0].hides(t, "Ctrl+Z")
	seats[0].hides(t, "F5")
}
