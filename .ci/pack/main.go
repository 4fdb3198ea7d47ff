// Pack does for .ci/release what a shell cannot do alike on every machine: it makes archives that
// are equal byte for byte, and pages from Markdown.
//
//	pack archive OUT.zip|OUT.tar.gz FOLDER   the files below FOLDER, dated by SOURCE_DATE_EPOCH
//	pack unzip ARCHIVE.zip FOLDER            where the machine has no unzip
//	pack page TEMPLATE LANGUAGE IN.md OUT.html
package main

import (
	"errors"
	"fmt"
	"os"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	switch {
	case len(args) == 3 && args[0] == "archive":
		return archive(args[1], args[2])
	case len(args) == 3 && args[0] == "unzip":
		return unzip(args[1], args[2])
	case len(args) == 5 && args[0] == "page":
		return page(args[1], args[2], args[3], args[4])
	}
	return errors.New("archive OUT FOLDER, unzip ARCHIVE FOLDER, or page TEMPLATE LANGUAGE IN OUT")
}
