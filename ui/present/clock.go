package present

import (
	"time"

	"parcours/ui/i18n"
	"parcours/ui/theme"
)

// The clock counts in whole minutes, and in seconds when less than one is left.

// left says how much time is left, in words.
func left(w i18n.Present, d time.Duration) string {
	switch {
	case d <= 0:
		return w.Over(int(-d / time.Minute))
	case d < time.Minute:
		return w.LastMinute(int((d + time.Second - 1) / time.Second))
	}
	return w.Left(int((d + time.Minute - 1) / time.Minute))
}

// tone is the colour of a time that is left; the words say the same.
func tone(th *theme.Theme, d time.Duration) theme.Style {
	switch {
	case d <= 0:
		return th.Error
	case d < time.Minute:
		return th.Notice
	}
	return th.Strong
}

// untilChange is how long the words of left stay true.
func untilChange(d time.Duration) time.Duration {
	switch {
	case d <= 0:
		return time.Minute - (-d)%time.Minute
	case d < time.Minute:
		return wait(d, time.Second)
	case d == time.Minute:
		return time.Millisecond
	}
	return min(wait(d, time.Minute), d-time.Minute+time.Millisecond)
}

// wait is the time until d, counted down, has passed the next multiple of unit.
func wait(d, unit time.Duration) time.Duration {
	if rest := d % unit; rest > 0 {
		return rest
	}
	return unit
}

// run is the time spent in a talk: in each scene and in all.
type run struct {
	now     func() time.Time
	began   time.Time
	entered time.Time       // the scene at hand
	spent   []time.Duration // in each scene, without the present visit
}

func newRun(now func() time.Time, scenes int) run {
	at := now()
	return run{now: now, began: at, entered: at, spent: make([]time.Duration, scenes)}
}

// move leaves one scene for another.
func (r *run) move(from int) {
	at := r.now()
	r.spent[from] += at.Sub(r.entered)
	r.entered = at
}

// restart sets the clock as if scene began just now, after minutes on plan.
func (r *run) restart(scene int, planned time.Duration) {
	at := r.now()
	r.began, r.entered, r.spent[scene] = at.Add(-planned), at, 0
}

// ends are the moments at which a scene and the whole of some length end.
func (r *run) ends(scene int, length, whole time.Duration) (sceneEnds, sessionEnds time.Time) {
	return r.entered.Add(length - r.spent[scene]), r.began.Add(whole)
}
