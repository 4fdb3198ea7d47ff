package cli

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"parcours/ui/i18n"
)

// How heavy the load of a class is; ".ci/run" has the usual one, docs/ARCHITECTURE.md the command
// for the largest.
var (
	loadSeats = flag.Int("seats", 50, "seats of the load of a class, each a key a second")
	loadTime  = flag.Duration("load", 3*time.Second, "how long")
)

// asServer is set where the test's own program is started again as the server of a class, so that its
// memory is counted apart from that of the clients.
const asServer = "PARCOURS_TEST_SERVES"

// serveForTest serves a room until its input ends: it says where, and then on each line that comes what
// it holds.
func serveForTest() int {
	seats, err := strconv.Atoi(os.Getenv(asServer))
	if err != nil {
		return 1
	}
	tag, _ := i18n.Detect("fr", os.Getenv)
	a := &app{words: i18n.In(tag), env: os.Getenv, out: os.Stdout, err: os.Stderr}
	g, err := a.load()
	if err != nil {
		return 1
	}
	key, err := a.hostKey()
	if err != nil {
		return 1
	}
	door, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 1
	}
	r := a.newRoom(g, serveFlags{room: "load", seats: seats}, key)
	ctx, stop := context.WithCancel(context.Background())
	var served sync.WaitGroup
	served.Go(func() { _ = r.server.Serve(ctx, door) })
	fmt.Println(door.Addr())
	for asks := bufio.NewScanner(os.Stdin); asks.Scan(); {
		fmt.Println(runtime.NumGoroutine(), r.room.See().Seats, resident())
	}
	stop()
	served.Wait()
	return 0
}

// resident is the memory of this process in MiB, 0 where the system does not tell.
func resident() int {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(status), "VmRSS:")
	fields := strings.Fields(rest)
	if len(fields) == 0 {
		return 0
	}
	kib, _ := strconv.Atoi(fields[0])
	return kib >> 10
}

// server is the server of a class in a process of its own.
type server struct {
	pid     int
	address string
	in      io.Writer
	out     *bufio.Reader
}

func startServer(t *testing.T, seats int) *server {
	t.Helper()
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), asServer+"="+strconv.Itoa(seats), "XDG_DATA_HOME="+t.TempDir())
	c.Stderr = os.Stderr
	in, err := c.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = in.Close()
		if err := c.Wait(); err != nil {
			t.Error(err)
		}
	})
	s := &server{pid: c.Process.Pid, in: in, out: bufio.NewReader(out)}
	s.address = strings.TrimSpace(s.line(t))
	return s
}

func (s *server) line(t *testing.T) string {
	t.Helper()
	line, err := s.out.ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	return line
}

// holds asks the server how many goroutines and seats it has, and its memory in MiB.
func (s *server) holds(t *testing.T) (goroutines, seats, memory int) {
	t.Helper()
	if _, err := io.WriteString(s.in, "\n"); err != nil {
		t.Fatal(err)
	}
	if _, err := fmt.Sscan(s.line(t), &goroutines, &seats, &memory); err != nil {
		t.Fatal(err)
	}
	return goroutines, seats, memory
}

// student is a real client of SSH at a terminal of 120×40.
type student struct {
	client *ssh.Client
	in     io.Writer
	drawn  atomic.Int64 // when something was drawn first after a key, in nanoseconds; 0 for not yet
	bytes  atomic.Int64
}

func (s *student) Write(p []byte) (int, error) {
	s.drawn.CompareAndSwap(0, time.Now().UnixNano())
	s.bytes.Add(int64(len(p)))
	return len(p), nil
}

func comeIn(address string) (*student, error) {
	client, err := ssh.Dial("tcp", address, &ssh.ClientConfig{User: "load", HostKeyCallback: ssh.InsecureIgnoreHostKey(), Timeout: time.Minute})
	if err != nil {
		return nil, err
	}
	s := &student{client: client}
	session, err := client.NewSession()
	if err != nil {
		return nil, err
	}
	session.Stdout = s
	if s.in, err = session.StdinPipe(); err != nil {
		return nil, err
	}
	if err := session.RequestPty("xterm-256color", 40, 120, nil); err != nil {
		return nil, err
	}
	if err := session.Shell(); err != nil {
		return nil, err
	}
	for end := time.Now().Add(time.Minute); s.bytes.Load() < 2000; time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			return nil, fmt.Errorf("nothing is drawn")
		}
	}
	return s, nil
}

// types presses a key a second until the end and returns how long each took to be drawn; lost are
// those that were not before the next.
func (s *student) types(until time.Time) (took []time.Duration, lost int) {
	time.Sleep(rand.N(time.Second))
	for i := 0; time.Now().Before(until); i++ {
		s.drawn.Store(0)
		pressed := time.Now()
		if _, err := io.WriteString(s.in, [...]string{"\x1b[B", "\x1b[A"}[i%2]); err != nil {
			return took, lost + 1
		}
		time.Sleep(time.Second - time.Since(pressed))
		if at := s.drawn.Load(); at != 0 {
			took = append(took, time.Duration(at-pressed.UnixNano()))
		} else {
			lost++
		}
	}
	return took, lost
}

// The figures of docs/ARCHITECTURE.md come from here; what fails is a key that is lost, a seat that
// is refused, or something that is held when all have left.
func TestAClassTypesAndNoKeyIsLost(t *testing.T) {
	if testing.Short() { // under the race detector
		*loadSeats, *loadTime = min(*loadSeats, 8), min(*loadTime, time.Second)
	}
	s := startServer(t, *loadSeats)
	before, _, empty := s.holds(t)
	students := make([]*student, *loadSeats)
	coming := make(chan int)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for i := range coming {
				var err error
				if students[i], err = comeIn(s.address); err != nil {
					t.Errorf("seat %d: %v", i, err)
				}
			}
		})
	}
	for i := range students {
		coming <- i
	}
	close(coming)
	wait.Wait()
	if t.Failed() {
		return
	}
	var mu sync.Mutex
	var all []time.Duration
	lost, until := 0, time.Now().Add(*loadTime)
	for _, one := range students {
		wait.Go(func() {
			took, missed := one.types(until)
			mu.Lock()
			all, lost = append(all, took...), lost+missed
			mu.Unlock()
		})
	}
	wait.Wait()
	_, seats, memory := s.holds(t)
	slices.Sort(all)
	t.Logf("%d seats, %d keys: p50 %v, p95 %v, p99 %v, the longest %v; %d MiB, empty %d", seats, len(all), all[len(all)/2], all[len(all)*95/100], all[len(all)*99/100], all[len(all)-1], memory, empty)
	if lost > 0 || seats != *loadSeats {
		t.Errorf("%d keys were lost, %d seats are taken", lost, seats)
	}
	for _, one := range students {
		_ = one.client.Close()
	}
	for end := time.Now().Add(20 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		now, seats, _ := s.holds(t)
		if now <= before && seats == 0 {
			break
		}
		if time.Now().After(end) {
			t.Fatalf("all have left: %d goroutines, before there were %d; %d seats", now, before, seats)
		}
	}
}
