//go:build !race

package ui

const stride = 1
