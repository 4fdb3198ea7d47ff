// Package data holds what the program comes with: the career graph around the
// back-end developer and the scripts of sessions on it, as YAML files that any
// author can read and copy. It has content only and refuses to know what
// becomes of it.
package data

import "embed"

// FS holds the dataset's files.
//
//go:embed *.yaml roles/*.yaml trainings/*.yaml
var FS embed.FS

// Scripts holds the running orders of sessions in front of a group, in the
// folder scripts. They are no part of the dataset.
//
//go:embed scripts/*.yaml
var Scripts embed.FS
