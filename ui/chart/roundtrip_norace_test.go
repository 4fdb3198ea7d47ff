//go:build !race

package chart_test

// slower is how many times longer everything takes.
const slower = 1
