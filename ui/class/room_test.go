package class

import (
	"fmt"
	"slices"
	"strconv"
	"sync"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/game"
)

func room(t *testing.T, seats int) (*Room, []*Chair) {
	t.Helper()
	n := 0
	r := NewRoom(careerstest.BuiltIn(t), func(isTaken func(string) bool) string {
		n++
		return "Fern " + strconv.Itoa(n)
	})
	var chairs []*Chair
	for range seats {
		chairs = append(chairs, r.Take())
	}
	return r, chairs
}

func TestWhatWasAnsweredIsToldFromFiveAnswersUpAndOnlyAtTheEnd(t *testing.T) {
	for answers := range 8 {
		r, chairs := room(t, 8)
		r.Ask([]careers.NodeID{"cto"})
		for i := range answers {
			if !chairs[i].Answer(r.See().Asked.Serial, i%3) {
				t.Fatal("an answer is not taken")
			}
			if q := r.See().Asked; q.Answers != i+1 || q.Result != nil {
				t.Errorf("after %d answers the leader knows of %d: %v", i+1, q.Answers, q.Result)
			}
		}
		r.Close()
		q := r.See().Asked
		if told := q.IsTold(); told != (answers >= FewestTold) || q.Answers != answers || told && sum(q.Result) != answers {
			t.Errorf("of %d answers is told %v, %v", answers, q.Answers, q.Result)
		}
		if heard := chairs[7].Hear().Asked; !slices.Equal(heard.Result, q.Result) {
			t.Error("a seat knows other results than the leader")
		}
	}
}

func TestAnAnswerCanBeChangedWhileTheQuestionIsOpenAndCountsOnce(t *testing.T) {
	r, chairs := room(t, 6)
	r.Ask([]careers.NodeID{"cto", "database-administrator"})
	serial := r.See().Asked.Serial
	for _, c := range chairs {
		c.Answer(serial, 0)
		c.Answer(serial, 1)
	}
	if chairs[0].Answer(serial, 3) || chairs[0].Answer(serial, -1) || chairs[0].Answer(serial-1, 0) {
		t.Error("an answer is taken that nobody was offered")
	}
	chairs[5].Leave() // as a connection that breaks
	if got := r.See(); got.Asked.Answers != 5 || got.Seats != 5 {
		t.Errorf("%d answers of %d seats", got.Asked.Answers, got.Seats)
	}
	if again := r.Take(); !again.Answer(serial, 1) {
		t.Error("who has come back cannot answer")
	}
	if got := r.See(); got.Asked.Answers != 6 || got.Seats != 6 {
		t.Errorf("one has come back: %d answers of %d seats", got.Asked.Answers, got.Seats)
	}
	r.Close()
	if got := r.See().Asked; !slices.Equal(got.Result, []int{0, 6, 0}) {
		t.Errorf("the result is %v", got.Result)
	}
	if chairs[0].Answer(serial, 0) {
		t.Error("an answer is taken after the end")
	}
	r.Clear()
	if r.See().Asked != nil || chairs[0].Hear().Asked != nil {
		t.Error("the question is still there")
	}
}

func TestTheLeaderKnowsHowManyLookAtWhatAndNotWho(t *testing.T) {
	r, chairs := room(t, 6)
	for i, at := range []careers.NodeID{"cto", "cto", "database-administrator", "cto", "scrum-master", "scrum-master"} {
		chairs[i].Look(at)
	}
	chairs[1].Follow(true)
	s := r.See()
	if got := fmt.Sprint(s.Seats, s.Following, s.Names, s.Looked, s.Alone); got != "6 1 [Fern 1 Fern 2 Fern 3 Fern 4 Fern 5 Fern 6] [{cto 3} {scrum-master 2}] 1" {
		t.Errorf("the leader knows %s", got)
	}
	chairs[0].Leave()
	chairs[0].Leave()
	if s = r.See(); s.Seats != 5 || len(s.Names) != 5 || s.Looked[0].Seats != 2 {
		t.Errorf("one has left, the leader knows %v", s)
	}
	chairs[1].Leave()
	if s = r.See(); s.Looked != nil || s.Alone > 0 {
		t.Errorf("of four the leader knows %v", s)
	}
	if chairs[0].Await() {
		t.Error("who has left is told news")
	}
}

func TestTheTeamsOfAGameAreOfOneSizeAndStandByTheirShareOfRightAnswers(t *testing.T) {
	r, chairs := room(t, 13)
	if !r.AskRound(game.NewSeed(7)) {
		t.Fatal("nothing to play with")
	}
	late := r.Take()
	sizes := map[int]int{}
	for _, c := range append(chairs, late) {
		sizes[c.Hear().Team]++
	}
	if sizes[1] != 7 || sizes[2] != 7 {
		t.Errorf("the teams have %v", sizes)
	}
	for round := 1; ; round++ {
		q := r.See().Asked
		if q.Number != round || q.Right() < 0 || q.Right() >= q.Choices() {
			t.Fatalf("round %d is %d of %d, %d is right of %d", round, q.Number, q.Rounds, q.Right(), q.Choices())
		}
		for _, c := range chairs {
			answer := q.Right()
			if c.Hear().Team == 1 {
				answer = (answer + 1) % q.Choices()
			}
			c.Answer(q.Serial, answer)
		}
		r.Close()
		if teams := r.See().Asked.Teams; len(teams) != 2 || teams[0].Number != 2 || teams[0].Right == 0 || teams[1].Right != 0 || teams[0].Of != 7*round {
			t.Errorf("after round %d they stand %v", round, teams)
		}
		if round == q.Rounds {
			break
		}
		r.AskRound(game.NewSeed(7))
	}
	r.AskRound(game.NewSeed(8))
	r.AskRound(game.NewSeed(8))
	for _, c := range chairs {
		c.Answer(r.See().Asked.Serial, r.See().Asked.Right())
	}
	late.Answer(r.See().Asked.Serial, r.See().Asked.Right())
	r.Close()
	if teams := r.See().Asked.Teams; teams[0].Place != 1 || teams[1].Place != 1 {
		t.Errorf("equal teams stand %v", teams)
	}
	r.AskRound(game.NewSeed(8))
	if q := r.See().Asked; q.Number != 3 {
		t.Errorf("the third round is round %d", q.Number)
	}
}

func TestASmallRoomPlaysAsOneTeam(t *testing.T) {
	r, chairs := room(t, 9)
	r.AskRound(game.NewSeed(1))
	q := r.See().Asked
	for _, c := range chairs {
		if c.Hear().Team != 0 {
			t.Error("nine make two teams, of which one has four")
		}
		c.Answer(q.Serial, q.Right())
	}
	r.Close()
	if q = r.See().Asked; q.Teams != nil || q.Result[q.Right()] != 9 {
		t.Errorf("told are %v, %v", q.Teams, q.Result)
	}
}

func TestARoomIsUsedByAllAtOnce(t *testing.T) {
	r, _ := room(t, 0)
	var all sync.WaitGroup
	over := make(chan struct{})
	all.Go(func() {
		for r.Await(over) {
			r.See()
		}
	})
	var seats sync.WaitGroup
	for i := range 50 {
		seats.Go(func() {
			c := r.Take()
			defer c.Leave()
			for range 50 {
				c.Look(r.graph.Nodes()[i%len(r.graph.Nodes())].ID)
				c.Follow(i%2 == 0)
				if h := c.Hear(); h.Asked != nil {
					c.Answer(h.Asked.Serial, i%2)
				}
			}
		})
	}
	for i := range 50 {
		switch i % 4 {
		case 0:
			r.Ask([]careers.NodeID{"cto", "database-administrator"})
		case 1:
			r.Close()
		case 2:
			r.AskRound(game.NewSeed(uint64(i)))
		case 3:
			r.Hide()
		}
	}
	seats.Wait()
	close(over)
	all.Wait()
	if s := r.See(); s.Seats != 0 {
		t.Errorf("%d are left", s.Seats)
	}
}

func TestTheTeamsOfARoundThatFewHaveAnsweredAreNotTold(t *testing.T) {
	for answers, isTold := range map[int]bool{FewestTold - 1: false, FewestTold: true} {
		r, chairs := room(t, 2*FewestTold)
		r.AskRound(game.NewSeed(7))
		q := r.See().Asked
		for _, c := range chairs[:answers] {
			c.Answer(q.Serial, q.Right())
		}
		r.Close()
		if teams := r.See().Asked.Teams; teams != nil != isTold {
			t.Errorf("after %d answers the teams stand %v", answers, teams)
		}
	}
}

func TestOfTeamsOfUnlikeSizeTheOneThatHasMoreRightOnAverageIsFirst(t *testing.T) {
	r, chairs := room(t, 11)
	r.AskRound(game.NewSeed(7))
	q := r.See().Asked
	size, right := map[int]int{}, map[int]int{}
	for _, c := range chairs {
		team := c.Hear().Team
		size[team]++
		answer := q.Right()
		if right[team] == 4 { // as many in either
			answer = (answer + 1) % q.Choices()
		} else {
			right[team]++
		}
		c.Answer(q.Serial, answer)
	}
	r.Close()
	if teams := r.See().Asked.Teams; len(teams) != 2 || teams[0].Right != 4 || teams[1].Right != 4 || size[teams[0].Number] != 5 || teams[1].Place != 2 {
		t.Errorf("teams of %v, of each of which four are right, stand %v", size, teams)
	}
}

func TestANewMatchMakesNewTeamsOfThoseWhoAreThere(t *testing.T) {
	r, chairs := room(t, 4*FewestTold)
	for range quizRounds {
		r.AskRound(game.NewSeed(7))
		r.Close()
	}
	for i, want := range []int{2, 0} { // teams, 0 for none
		for left := 2 - i; len(chairs) > left*FewestTold; {
			chairs[0].Leave()
			chairs = chairs[1:]
		}
		r.quiz.at = len(r.quiz.match.Rounds) // the match is over
		r.AskRound(game.NewSeed(8))
		most := 0
		for _, c := range chairs {
			most = max(most, c.Hear().Team)
		}
		if most != want {
			t.Errorf("%d people play in teams up to %d", len(chairs), most)
		}
	}
}
