//go:build race

package ui

// stride thins out the sweep of sizes where everything takes ten times longer.
const stride = 4
