//go:build unix

package cli

import (
	"os"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// onHangup calls quit when the terminal hangs up or the keyboard sends QUIT,
// which Bubble Tea lets pass and which would leave the terminal in disorder.
// The returned function ends the watch.
func onHangup(quit func()) (stop func()) {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGHUP, syscall.SIGQUIT)
	go func() {
		if _, ok := <-signals; ok {
			quit()
		}
	}()
	return func() {
		signal.Stop(signals)
		close(signals)
	}
}

// drainFor throws away input that is there or arrives while patience lasts.
func drainFor(in *os.File, patience time.Duration) {
	fds := []unix.PollFd{{Fd: int32(in.Fd()), Events: unix.POLLIN}}
	buffer := make([]byte, 256)
	for deadline := time.Now().Add(patience); ; {
		left := int(time.Until(deadline).Milliseconds())
		if left <= 0 {
			return
		}
		n, err := unix.Poll(fds, left)
		if err == unix.EINTR {
			continue
		}
		if n <= 0 || err != nil || fds[0].Revents&unix.POLLIN == 0 {
			return
		}
		if n, err := unix.Read(int(in.Fd()), buffer); n <= 0 || err != nil {
			return
		}
	}
}
