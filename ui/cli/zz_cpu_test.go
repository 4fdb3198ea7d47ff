package cli

import (
	"os"
	"fmt"
	"strings"
	"testing"
	"time"
)

func cpuOf(pid int) float64 {
	b, _ := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	f := strings.Fields(string(b)[strings.LastIndex(string(b), ")"):])
	var u, s float64
	fmt.Sscan(f[12], &u)
	fmt.Sscan(f[13], &s)
	_ = u
	var ut, st float64
	fmt.Sscan(f[12], &ut); fmt.Sscan(f[13], &st)
	fmt.Sscan(f[12], &ut)
	return (ut + st) * 10
}

func TestCPU(t *testing.T) {
	s := startServer(t, 200)
	var all []*student
	for range 100 {
		st, err := comeIn(s.address)
		if err != nil { t.Fatal(err) }
		all = append(all, st)
	}
	time.Sleep(3 * time.Second)
	a := cpuOf(s.pid)
	time.Sleep(5 * time.Second)
	b := cpuOf(s.pid)
	t.Logf("idle: %.2f ms cpu per seat per second", (b-a)/5/100)
	me := cpuOf(os.Getpid())
	done := make(chan int)
	var n int
	until := time.Now().Add(8 * time.Second)
	start := cpuOf(s.pid)
	bytes := int64(0)
	for _, x := range all { bytes -= x.bytes.Load() }
	for _, x := range all { go func() { took, lost := x.types(until); done <- len(took) + lost }() }
	for range all { n += <-done }
	for _, x := range all { bytes += x.bytes.Load() }
	end := cpuOf(s.pid)
	t.Logf("keys %d: %.2f ms cpu of the server per key (idle included), client %.2f, bytes per key %d", n, (end-start)/float64(n), (cpuOf(os.Getpid())-me)/float64(n), bytes/int64(n))
}
