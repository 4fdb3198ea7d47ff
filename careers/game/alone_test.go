package game_test

import (
	"testing"

	"parcours/careers"
	"parcours/careers/game"
)

func TestAGuessAloneIsRightUpToAFifthBelowAndNeverAbove(t *testing.T) {
	r := &game.PayRound{Side: game.Side{Pay: careers.Pay{Low: careers.Units(40_000), High: careers.Units(50_000)}}}
	for guess, right := range map[int]bool{31_999: false, 32_000: true, 45_000: true, 50_000: true, 50_001: false, 0: false, -1: false} {
		if r.IsClose(guess) != right {
			t.Errorf("%d is right: %v", guess, !right)
		}
	}
}
