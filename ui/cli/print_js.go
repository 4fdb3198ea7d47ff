package cli

import (
	"syscall/js"

	"parcours/ui/i18n"
)

// shelf hands pages to the browser, which keeps them with what it downloads.
type shelf struct{}

func newShelf() shelf { return shelf{} }

func toPrint(w *i18n.Words, path string) string { return w.Page.ToPrint(path) }

func (shelf) put(name string, page []byte) (path string, isNew bool, err error) {
	bridge().Call("download", name, bytesOf(page))
	return name, true, nil
}

// bytesOf are bytes as a page has them.
func bytesOf(data []byte) js.Value {
	array := js.Global().Get("Uint8Array").New(len(data))
	js.CopyBytesToJS(array, data)
	return array
}
