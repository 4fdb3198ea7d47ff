package cli

import (
	"errors"
	"io/fs"
	"syscall"
	"time"
)

// The system's own numbers for a full disk.
const (
	errorHandleDiskFull = syscall.Errno(39)
	errorDiskFull       = syscall.Errno(112)
)

// again tries for a moment: a file cannot be replaced while a virus scanner or
// another program is reading it.
func again(do func() error) error {
	err := do()
	for range 10 {
		if !errors.Is(err, fs.ErrPermission) {
			break
		}
		time.Sleep(20 * time.Millisecond)
		err = do()
	}
	return err
}

// syncFolder has nothing to do: the system keeps a journal of renamings.
func syncFolder(string) error { return nil }

func isFull(err error) bool {
	return errors.Is(err, errorDiskFull) || errors.Is(err, errorHandleDiskFull)
}

// lockless reports whether a file system has no locks.
func lockless(err error) bool { return errors.Is(err, errors.ErrUnsupported) }
