package plain_test

import (
	"maps"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/plain"
)

func TestCardsAreAnsweredByEarAndOpenTheShelves(t *testing.T) {
	got := talk(t, uitest.Graph(t), language.English, "cards", "who", "me", "not me", "sometimes", "perhaps", "stop", "2")
	want := `Your choice: cards
Card 1 of 11
I like taking charge of a group and deciding where it goes.
Me, sometimes, not me? “Who” says who does that, Enter skips, “stop” says what
that opens.
Your choice: who
It is their first interest
1. IT programme director.
2. Chief information officer (CIO).
3. Chief technology officer (CTO).
It counts for these, too
4. IT project manager.
5. Chief information security officer (CISO).
Your choice: me
Card 2 of 11
I like meeting people, listening to them and being of help.
Your choice: not me
Card 3 of 11
I like checking every detail until it is all right.
Your choice: sometimes
Card 4 of 11
I like arguing for an idea and changing people's minds.
Your choice: perhaps
Me, sometimes, not me? “Who” says who does that, Enter skips, “stop” says what
that opens.
Your choice: stop
No answer closes a door: all other jobs stay here, on the map and in the search
(/).
Your cards (4)
1. IT programme director: first: leading.
2. Chief information officer (CIO): first: leading.
3. Chief technology officer (CTO): first: leading.
4. Chief information security officer (CISO): also: leading.
Cards that meet (1)
5. IT project manager: leading + detail.
`
	if !strings.HasPrefix(got, want) || !strings.Contains(got, "Your choice: 2\nChief information officer (CIO)") {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// What was answered by ear is in the notebook, in either language; "back" takes it back.
func TestAnswersByEarAreKept(t *testing.T) {
	kept, saves := notebook.New(notebook.Content{}), 0
	o := plain.Options{Notebook: kept, Save: func() string { saves++; return "" }}
	var out strings.Builder
	s := plain.NewSession(uitest.Graph(t), i18n.In(language.French), &out, o)
	if err := s.Run(strings.NewReader("cartes\noui\nme\nnon\nretour\n\nstop\n")); err != nil {
		t.Fatal(err)
	}
	want := careers.Answers{"lead": careers.Me, "contact": careers.Me}
	if got := kept.Answers(); !maps.Equal(got, want) || saves != 4 {
		t.Errorf("after %d saves the answers are %v", saves, got)
	}
}
