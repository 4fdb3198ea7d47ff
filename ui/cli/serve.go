package cli

import (
	"context"
	"errors"
	"math/rand/v2"
	"net"
	"regexp"
	"runtime/debug"
	"strconv"
	"sync"

	"github.com/spf13/cobra"
	"golang.org/x/crypto/ssh"

	"parcours/careers"
	"parcours/ui"
	"parcours/ui/class"
	"parcours/ui/phrase"
	"parcours/ui/sshd"
	"parcours/ui/theme"
)

// How many may sit in one room.
const (
	usualSeats = 40
	mostSeats  = 1000
)

// usualListen is where only this machine comes in.
const usualListen = "127.0.0.1:2222"

// serveFlags are what the command serve is given.
type serveFlags struct {
	listen, room      string
	seats, perAddress int
	nameless, check   bool
}

// serveCommand opens a room for a class.
func (a *app) serveCommand() *cobra.Command {
	w := a.words.Class
	var f serveFlags
	c := a.command(w.Serve, cobra.NoArgs, a.words.CLI.Cmd.NoArguments, func([]string) error {
		switch {
		case f.room != "" && !roomName.MatchString(f.room):
			return a.badValue("--room", f.room, w.BadRoom)
		case !isDoor(f.listen):
			return a.badValue("--listen", f.listen, w.BadListen)
		case a.reader() == machine:
			return usage(w.NoJSON)
		case f.check:
			return a.checkDoor(f)
		case !a.interactive():
			return refusal(w.NoWindow)
		}
		return a.serve(f)
	})
	flags := c.Flags()
	flags.StringVar(&f.listen, "listen", usualListen, w.Listen)
	flags.StringVar(&f.room, "room", "", w.Room)
	count(flags, &f.seats, "seats", usualSeats, 1, mostSeats, w.Most)
	count(flags, &f.perAddress, "per-address", 0, 0, mostSeats, w.PerAddress)
	flags.BoolVar(&f.nameless, "no-names", false, w.Nameless)
	flags.BoolVar(&f.check, "check", false, w.Check)
	a.bindScreen(c, theme.Auto)
	return c
}

// roomName is what people can type before the @ of ssh on any keyboard.
var roomName = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{2,31}$`)

// isDoor reports whether an address can be listened at.
func isDoor(address string) bool {
	host, port, err := net.SplitHostPort(address)
	n, notANumber := strconv.Atoi(port)
	return err == nil && notANumber == nil && n > 0 && n <= 65535 && (host == "" || host == "localhost" || net.ParseIP(host) != nil)
}

// serve opens a room until its leader ends it. Nothing of it is kept.
func (a *app) serve(f serveFlags) error {
	g, err := a.load()
	if err != nil {
		return err
	}
	key, err := a.hostKey()
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", f.listen)
	if err != nil {
		return a.notListening(f.listen, err)
	}
	r := a.newRoom(g, f, key)
	ctx, stop := context.WithCancel(context.Background())
	served := make(chan error, 1)
	go func() { served <- r.server.Serve(ctx, listener) }()

	talk := a.talk(g)
	options := a.options()
	options.Talk, options.Index = talk.options, r.index
	kept, err := a.session(g)
	if err == nil {
		options.Notebook, options.Keeping, options.Save = kept.notebook, kept.keeping(), kept.save
		leader := class.NewLeader(g, r.room, a.entrance(r.name, f.seats, listener.Addr(), key), options)
		err = errors.Join(a.run(leader), talk.end(), a.end(kept))
		leader.Close()
	}
	stop()
	return errors.Join(err, <-served)
}

// classroom is a room and the server of its seats.
type classroom struct {
	name   string
	room   *class.Room
	server *sshd.Server
	index  func() *careers.Index // one for all
}

// newRoom makes a room, with a name by chance where it has none.
func (a *app) newRoom(g *careers.Graph, f serveFlags, key ssh.Signer) classroom {
	w, limits := a.words.Class, sshd.Usual(f.seats)
	if a.env("GOGC") == "" { // a thousand seats wait a third of a second for each collection
		debug.SetGCPercent(200)
	}
	if f.perAddress > 0 {
		limits.PerAddress = f.perAddress
	}
	r := classroom{name: f.room, room: class.NewRoom(g, a.pseudonyms(f)), index: sync.OnceValue(func() *careers.Index { return phrase.Index(g) })}
	if r.name == "" {
		r.name = w.Codes[rand.IntN(len(w.Codes))] + strconv.Itoa(10+rand.IntN(90))
	}
	seat := ui.Options{Language: a.words.Tag, Theme: theme.Auto, ASCII: a.flags.ascii, Still: true, Program: "parcours", Index: r.index}
	r.server = sshd.New(sshd.Options{
		Key: key, Room: r.name, Limits: limits, Sit: func() sshd.Seat { return class.NewSeat(g, r.room, seat) },
		Say: sshd.Sentences{WrongRoom: w.WrongRoom, Full: w.Full, NoTerminal: w.NoTerminal, Idle: w.Idle, Broken: w.Broken, Closing: w.Closing},
	})
	return r
}

// pseudonyms gives each a name that nobody has, by chance, with a number when all are taken.
func (a *app) pseudonyms(f serveFlags) func(func(string) bool) string {
	if f.nameless {
		return nil
	}
	names := a.words.Class.Names
	return func(isTaken func(string) bool) string {
		for round := 1; ; round++ {
			for _, i := range rand.Perm(len(names)) {
				name := names[i]
				if round > 1 {
					name += " " + strconv.Itoa(round)
				}
				if !isTaken(name) {
					return name
				}
			}
		}
	}
}
