package main

import (
	"os"

	"parcours/ui/web"
)

func main() { os.Exit(web.Run()) }
