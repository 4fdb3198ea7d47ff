package cli

import (
	"os"
	"unsafe"

	"golang.org/x/sys/windows"
)

// utf8Page is the code page of UTF-8. Go writes to a console in UTF-16 whatever its code page
// is; a pager does not.
const utf8Page = 65001

// openWindow prepares the console that the program writes to: for sequences, which the old
// console obeys only when told to, and for UTF-8.
func openWindow(in, out, errs *os.File) window {
	w := window{alone: isConsole(in) && isConsole(errs) && isAlone()}
	var undo []func()
	for _, f := range []*os.File{out, errs} {
		var mode uint32
		console := windows.Handle(f.Fd())
		if windows.GetConsoleMode(console, &mode) != nil || mode&windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING != 0 {
			continue
		}
		if windows.SetConsoleMode(console, mode|windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING) != nil {
			w.bare = true
			continue
		}
		undo = append(undo, func() { _ = windows.SetConsoleMode(console, mode) })
	}
	if page, err := windows.GetConsoleOutputCP(); err == nil && page != utf8Page && isConsole(out) && windows.SetConsoleOutputCP(utf8Page) == nil {
		undo = append(undo, func() { _ = windows.SetConsoleOutputCP(page) })
	}
	w.restore = func() {
		for _, do := range undo {
			do()
		}
	}
	return w
}

func isConsole(f *os.File) bool {
	var mode uint32
	return windows.GetConsoleMode(windows.Handle(f.Fd()), &mode) == nil
}

// isAlone reports whether nobody but this program is in its console: then the window closes with
// it. That holds for a double-click, and for a shortcut or the Run box, which have other parents.
func isAlone() bool {
	list := windows.NewLazySystemDLL("kernel32.dll").NewProc("GetConsoleProcessList")
	var ids [2]uint32
	n, _, _ := list.Call(uintptr(unsafe.Pointer(&ids[0])), uintptr(len(ids)))
	return n == 1
}
