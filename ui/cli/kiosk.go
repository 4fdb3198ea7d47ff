package cli

import (
	"errors"
	"time"

	"github.com/spf13/pflag"

	"parcours/ui/kiosk"
)

// kioskFlags are the flags of a program that passers-by share.
type kioskFlags struct {
	on   bool
	idle int // seconds
	exit string
}

func (a *app) bindKiosk(f *pflag.FlagSet) {
	w := a.words.Kiosk
	f.BoolVar(&a.flags.kiosk.on, "kiosk", false, w.FlagKiosk)
	count(f, &a.flags.kiosk.idle, "kiosk-idle", int(kiosk.UsualIdle.Seconds()), 5, 24*60*60, w.FlagIdle) // from a line read to a day
	f.StringVar(&a.flags.kiosk.exit, "kiosk-exit", kiosk.UsualExit, w.FlagExit)
}

// kiosk returns what the flags want of a kiosk, nil where there is none. A
// kiosk keeps nothing of anyone.
func (a *app) kiosk() (*kiosk.Options, error) {
	f := a.flags.kiosk
	if !f.on {
		return nil, nil
	}
	keys, err := kiosk.ParseExit(f.exit)
	var unknown *kiosk.KeyError
	if errors.As(err, &unknown) {
		return nil, usage(a.words.Kiosk.BadExit(unknown.Key))
	}
	a.flags.ephemeral, a.flags.notebook = true, ""
	return &kiosk.Options{Idle: time.Duration(f.idle) * time.Second, Exit: keys}, err
}
