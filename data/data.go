// Package data holds the built-in dataset: the career graph around the
// back-end developer, as YAML files that any author can read and copy. It has
// content only and refuses to know what becomes of it.
package data

import "embed"

// FS holds the dataset's files.
//
//go:embed *.yaml */*.yaml
var FS embed.FS
