package cli

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	cryptorand "crypto/rand"
	"encoding/pem"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui"
	"parcours/ui/i18n"
	"parcours/ui/sshd"
)

// walker is a client whose terminal remembers everything that was ever drawn on it.
type walker struct {
	client *ssh.Client
	in     io.Writer
	mu     sync.Mutex
	drawn  bytes.Buffer
}

func (w *walker) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.drawn.Write(p)
}

func (w *walker) has(text string) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return bytes.Contains(w.drawn.Bytes(), []byte(text))
}

func (w *walker) waits(t *testing.T, text string) bool {
	t.Helper()
	for end := time.Now().Add(30 * time.Second); !w.has(text); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Errorf("%q is never drawn", text)
			return false
		}
	}
	return true
}

// classIn opens a class in this process, in English, until the end of the test.
func classIn(t *testing.T, seats int) (r classroom, address string) {
	t.Helper()
	a := &app{words: i18n.In(i18n.Languages()[1]), env: os.Getenv, out: io.Discard, err: io.Discard}
	g, err := a.load()
	if err != nil {
		t.Fatal(err)
	}
	key, err := a.hostKey()
	if err != nil {
		t.Fatal(err)
	}
	door, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	r = a.newRoom(g, serveFlags{room: "maple42", seats: seats}, key)
	ctx, stop := context.WithCancel(context.Background())
	var served sync.WaitGroup
	served.Go(func() {
		if err := r.server.Serve(ctx, door); err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(func() {
		stop()
		served.Wait()
	})
	return r, door.Addr().String()
}

func walkIn(t *testing.T, address string) *walker {
	t.Helper()
	client, err := ssh.Dial("tcp", address, &ssh.ClientConfig{User: "maple42", HostKeyCallback: ssh.InsecureIgnoreHostKey(), Timeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	w := &walker{client: client}
	session, err := client.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	session.Stdout = w
	if w.in, err = session.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := session.RequestPty("xterm-256color", 24, 80, nil); err != nil {
		t.Fatal(err)
	}
	if err := session.Shell(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = client.Close() })
	return w
}

// Seats walk at random while their leader shows, asks and plays; each then types a word of its own,
// which no other may ever see.
func TestNoSeatSeesWhatIsAnothersOwn(t *testing.T) {
	seats, steps := 50, 40
	if testing.Short() {
		steps = 8
	}
	r, address := classIn(t, seats)
	over := make(chan struct{})
	var leader sync.WaitGroup
	leader.Go(func() {
		for i := 0; ; i++ {
			select {
			case <-over:
				return
			case <-time.After(20 * time.Millisecond):
			}
			switch i % 6 {
			case 0:
				r.room.Show(ui.Visit{Options: ui.Options{At: "cto", Screen: "sheet"}}, []string{"tab", "down", "s"})
			case 1:
				r.room.Ask([]careers.NodeID{"cto"})
			case 2:
				r.room.Close()
			case 3:
				r.room.AskRound(game.NewSeed(uint64(i)))
			case 4:
				r.room.Clear()
			case 5:
				r.room.See()
			}
		}
	})
	all := make([]*walker, seats)
	for i := range all {
		all[i] = walkIn(t, address)
	}
	keys := []string{"\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\r", "\t", "\x7f", "\x1b", "+", "f", "c", "p", "k", "n", "v", "l", "1", "2", " ", "?"}
	var walks sync.WaitGroup
	for _, w := range all {
		walks.Go(func() {
			for range steps {
				_, _ = io.WriteString(w.in, keys[rand.IntN(len(keys))])
				time.Sleep(time.Duration(rand.IntN(10)) * time.Millisecond)
			}
		})
	}
	walks.Wait()
	close(over)
	leader.Wait()
	r.room.Clear()
	r.room.Hide()
	word := func(i int) string { return fmt.Sprintf("900%03d009", i) } // digits are no command anywhere
	for i, w := range all {
		walks.Go(func() {
			for range 30 {
				_, _ = io.WriteString(w.in, "/"+word(i))
				for end := time.Now().Add(2 * time.Second); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
					if w.has(word(i)) {
						return
					}
				}
				_, _ = io.WriteString(w.in, "\x1b") // out of whatever is open
				time.Sleep(300 * time.Millisecond)
			}
			t.Errorf("%s is never drawn", word(i))
		})
	}
	walks.Wait()
	for i, w := range all {
		for j := range all {
			if i != j && w.has(word(j)) {
				t.Errorf("seat %d has seen what seat %d typed", i, j)
			}
		}
	}
	for _, w := range all {
		_ = w.client.Close()
	}
	for end := time.Now().Add(20 * time.Second); r.room.See().Seats > 0; time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("%d seats are left", r.room.See().Seats)
		}
	}
}

func TestAClassWritesNothingButItsKeyOnce(t *testing.T) {
	_, address := classIn(t, 5)
	folder := filepath.Dir(hostKeyFile())
	before, err := os.ReadFile(hostKeyFile())
	if err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(hostKeyFile()); runtime.GOOS != "windows" && (err != nil || info.Mode().Perm() != 0o600) {
		t.Errorf("the key has the mode %v", info.Mode())
	}
	w := walkIn(t, address)
	w.waits(t, "quit")
	_, _ = io.WriteString(w.in, "+\x1b[C+")
	_, _ = io.WriteString(w.in, "q")
	w.waits(t, "Take your notebook with you?")
	_, _ = io.WriteString(w.in, "1")
	if w.waits(t, "Goodbye!"); !w.has("it is kept nowhere") || !w.has("Back-end developer") {
		t.Error("the notebook is not taken along")
	}
	after, err := os.ReadFile(hostKeyFile())
	if err != nil || !bytes.Equal(before, after) {
		t.Error("the key has changed")
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if strings.Contains(e.Name(), "notebook") {
			t.Errorf("there is %s", e.Name())
		}
	}
}

func TestAKeyThatOthersCanReadOrThatIsNoneIsRefusedInWords(t *testing.T) {
	dir := t.TempDir()
	good := filepath.Join(dir, "good")
	if err := makeHostKey(good); err != nil {
		t.Fatal(err)
	}
	if err := makeHostKey(good); err == nil {
		t.Error("a key is replaced")
	}
	text, err := os.ReadFile(good)
	if err != nil {
		t.Fatal(err)
	}
	private, err := ecdsa.GenerateKey(elliptic.P256(), cryptorand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	other, err := ssh.MarshalPrivateKey(private, "")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		text []byte
		mode os.FileMode
	}{"open": {text, 0o644}, "open to a group": {text, 0o640}, "other kind of": {pem.EncodeToMemory(other), 0o600}, "junk": {[]byte("junk"), 0o600}, "empty": {nil, 0o600}, "cut": {text[:100], 0o600}, "huge": {bytes.Repeat([]byte("x"), 1<<20), 0o600}} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, c.text, c.mode); err != nil {
			t.Fatal(err)
		}
		isReadable := strings.HasPrefix(name, "open") && runtime.GOOS == "windows" // where rights are others
		if _, err := readHostKey(path); err == nil && !isReadable {
			t.Errorf("the %s key is taken", name)
		}
	}
	link := filepath.Join(dir, "link")
	if err := os.Symlink(good, link); err != nil && runtime.GOOS != "windows" {
		t.Fatal(err)
	}
	for _, path := range []string{link, dir} {
		if _, err := readHostKey(path); err == nil {
			t.Errorf("%s is taken for a key", path)
		}
	}
}

func TestWhoListensWhereIsTold(t *testing.T) {
	for door, want := range map[string]string{"127.0.0.1:2222": "[127.0.0.1] true", "[::1]:2222": "[::1] true", "192.0.2.7:2222": "[192.0.2.7] false"} {
		if hosts, isLocal := hostsOf(door); fmt.Sprint(hosts, isLocal) != want {
			t.Errorf("%s is found at %v, local %v", door, hosts, isLocal)
		}
	}
	for address, want := range map[string]bool{":2222": true, "127.0.0.1:22": true, "[::1]:65535": true, ":0": false, ":65536": false, ":x": false, "2222": false, "": false, "host": false, ":-1": false} {
		if isDoor(address) != want {
			t.Errorf("%q is a door: %v", address, !want)
		}
	}
	if got := typed("maple42", "192.0.2.7", "22") + ", " + typed("maple42", "fd00::2", "2222"); got != "ssh maple42@192.0.2.7, ssh -p 2222 maple42@fd00::2" {
		t.Errorf("one types %s", got)
	}
	_, address := classIn(t, 1)
	if greeting, _ := knock(address); greeting != sshd.Greeting {
		t.Error("a room is not known as ours")
	}
	other, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = other.Close() }()
	go func() {
		if c, err := other.Accept(); err == nil {
			_, _ = io.WriteString(c, "HTTP/1.1 200 OK and more\r\n")
		}
	}()
	if greeting, answers := knock(other.Addr().String()); greeting == sshd.Greeting || !answers {
		t.Error("a stranger is taken for a room, or for nobody")
	}
	a := &app{words: i18n.In(i18n.Languages()[1]), env: os.Getenv, out: io.Discard, err: io.Discard}
	for door, want := range map[string]string{address: "already open", "192.0.2.254:1": "Cannot listen"} {
		if _, err := net.Listen("tcp", door); err == nil || !strings.Contains(a.notListening(door, err).Error(), want) {
			t.Errorf("of %s is said %v", door, a.notListening(door, err))
		}
	}
}

func TestARoomIsOpenToThisMachineAloneUnlessItIsToldOtherwise(t *testing.T) {
	a := &app{words: i18n.In(i18n.Languages()[1]), env: os.Getenv, out: io.Discard, err: io.Discard}
	if door := a.serveCommand().Flags().Lookup("listen").DefValue; !isDoor(door) || !strings.HasPrefix(door, "127.0.0.1:") {
		t.Errorf("a room is open at %s", door)
	}
}

func TestEverySeatHasAPseudonymOfItsOwnHoweverManyThereAreAndNoneWhereNamesAreNotWanted(t *testing.T) {
	a := &app{words: i18n.In(i18n.Languages()[1]), env: os.Getenv, out: io.Discard, err: io.Discard}
	if a.pseudonyms(serveFlags{nameless: true}) != nil {
		t.Error("there are names where none are wanted")
	}
	name, taken := a.pseudonyms(serveFlags{}), map[string]bool{}
	for range 2*len(a.words.Class.Names) + 1 {
		one := name(func(s string) bool { return taken[s] })
		if one == "" || taken[one] {
			t.Fatalf("%q is the name of two", one)
		}
		taken[one] = true
	}
}
