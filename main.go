//go:build !js

// Parcours is a career-path explorer for the terminal.
package main

import (
	"os"

	"parcours/ui/cli"
)

func main() {
	os.Exit(cli.Run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
