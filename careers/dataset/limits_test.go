package dataset_test

import (
	"fmt"
	"strings"
	"testing"

	"parcours/careers/dataset"
)

// A dataset in which each number, date, name and address is as far out as it may be.
const furthest = `
dataset:
  title: {fr: A, en: A}
  start: dev
  entry: {id: bac, fr: B, en: B, level: 1}
  levels: [{level: 1, years: 0, fr: A, en: A}, {level: 8, years: 60, fr: A, en: A}]
  columns: [{rank: 0, fr: A, en: A}, {rank: 99, fr: A, en: A}]
sources:
  - {id: S1, title: S, quality: seed, date: 2025}
  - {id: S2, title: S, quality: seed, date: 2025-12}
  - {id: S3, title: S, quality: seed, date: 2024-02-29, url: "http://a/~!"}
  - {id: S4, title: "a` + "\u030c\u030c\u030c" + `b` + "\u030c\u030c\u030c" + `", quality: seed}
  - {id: X%s, title: S, quality: seed}
roles:
  - id: dev
    rank: 0
    title: {fr: D, en: D}
    name: {fr: %s, en: D}
    short: {fr: %s, en: D}
    summary: {fr: D, en: D}
    pay:
      - {experience: any, point: 1, estimate: true, year: 1900, currency: AZA}
      - {experience: any, low: 2, high: 100000000, estimate: true, year: 2100, years: {low: 0, high: 1}}
      - {experience: any, low: 2, high: 2, estimate: true, years: {low: 60, high: 60}, for: 8}
      - {experience: any, low: 2, high: 3, estimate: true, for: 1, per: day}
  - {id: cto, rank: 99, title: {fr: C, en: C}, name: {fr: C, en: C}, short: {fr: C, en: C}, summary: {fr: C, en: C}}
`

func TestWhatIsAsFarOutAsItMayBeLoads(t *testing.T) {
	x := strings.Repeat("x", 63)
	text := fmt.Sprintf(furthest, x, strings.Repeat("n", 24), strings.Repeat("s", 8))
	if said := complaint(dataset.Load(files(map[string]string{"a.yaml": text}))); said != "" {
		t.Errorf("got %s", said)
	}
	for inside, outside := range map[string]string{
		"rank: 99, title": "rank: 100, title", "level: 8, years": "level: 9, years", "level: 1}": "level: 0}", "years: 60,": "years: 61,", "date: 2024-02-29": "date: 2023-02-29",
		"date: 2025-12": "date: 2025-13", "date: 2025}": "date: 202}", "http://a/~!": "http://", "a/~!": "a/\u007f", "point: 1,": "point: 0,", "100000000": "100000001", "year: 1900": "year: 1899",
		"year: 2100": "year: 2101", "currency: AZA": "currency: AZ[", "high: 60": "high: 61", "high: 2, ": "high: 1, ", "for: 8": "for: 9", "X" + x: "X" + x + "x", "nn,": "nnn,", "ss,": "sss,", "\u030cb": "\u030c\u030cb", "per: day": "per: days",
	} {
		if !strings.Contains(text, inside) {
			t.Errorf("%q is not in the dataset", inside)
		}
		if said := complaint(dataset.Load(files(map[string]string{"a.yaml": strings.Replace(text, inside, outside, 1)}))); said == "" {
			t.Errorf("%s loads", outside)
		}
	}
}
