package handout

import (
	"slices"
	"strings"
	"testing"
)

func TestABackLiesBehindItsFrontWhenALeafIsTurnedOnItsLongEdge(t *testing.T) {
	var titles []string
	for _, back := range mirrored([]Card{{Title: "a"}, {Title: "b"}, {Title: "c"}, {}}) {
		titles = append(titles, back.Title)
	}
	if want := []string{"b", "a", "", "c"}; !slices.Equal(titles, want) {
		t.Errorf("the backs are %q, want %q", titles, want)
	}
}

func TestWhatACardHasNoRoomForIsCounted(t *testing.T) {
	const tasks, skills, pay = 7, 10, 20
	long := []Span{plain(strings.Repeat("long ", 60))}
	k := Card{Title: "t", Tasks: slices.Repeat([][]Span{long}, tasks), Skills: slices.Repeat([]string{strings.Repeat("s", 190)}, skills)}
	k.Pay = slices.Repeat([]CardPay{{Level: long, Amount: long, About: long}}, pay)
	k.fitFront()
	k.fitBack()
	if len(k.Tasks) == tasks || len(k.Skills) == skills || len(k.Pay) == pay {
		t.Fatalf("all has room: %d tasks, %d skills, %d figures", len(k.Tasks), len(k.Skills), len(k.Pay))
	}
	if len(k.Tasks)+k.MoreTasks != tasks || len(k.Skills)+k.MoreSkills != skills || len(k.Pay)+k.MorePay != pay {
		t.Errorf("of %d tasks are left %d and %d, of %d skills %d and %d, of %d figures %d and %d",
			tasks, len(k.Tasks), k.MoreTasks, skills, len(k.Skills), k.MoreSkills, pay, len(k.Pay), k.MorePay)
	}
}
