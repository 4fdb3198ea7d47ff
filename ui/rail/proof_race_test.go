//go:build race

package rail_test

const raceDetector = true
