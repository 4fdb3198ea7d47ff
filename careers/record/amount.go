package record

import (
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"parcours/careers"
)

// Amount returns a sum of money above nothing and up to so many whole units, with at
// most two decimals behind a point, given false where it is absent.
func (f *Fields) Amount(name string, units int) (sum careers.Amount, given bool) {
	n := f.Get(name)
	if n == nil {
		return 0, false
	}
	whole, cents, hasCents := strings.Cut(n.Value, ".")
	if n.Kind != yaml.ScalarNode || n.Style != 0 || !isDigits(strings.TrimPrefix(whole, "-")) || hasCents && (!isDigits(cents) || len(cents) > 2) {
		f.wrongShape(name, n, careers.ShapeAmount)
		return 0, true
	}
	count, err := strconv.Atoi(whole)
	hundredths, _ := strconv.Atoi((cents + "00")[:2])
	if sum = careers.Units(count) + careers.Amount(hundredths); err != nil || count < 0 || count > units || sum < 1 || sum > careers.Units(units) {
		f.Report(n, careers.Problem{Kind: careers.OutOfRange, Field: name, Found: n.Value, Low: 1, High: units})
		return 0, true
	}
	return sum, true
}

func isDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// decimal is a number whose decimals stand behind a comma, as files write it; empty for
// any other, as "3,200", which may be thousands.
func decimal(value string) string {
	if whole, cents, ok := strings.Cut(value, ","); ok && isDigits(whole) && isDigits(cents) && len(cents) < 3 {
		return whole + "." + cents
	}
	return ""
}

// splitAmount reports a number whose decimals a comma in braces has made a field of: the
// i-th pair. It is false where there is none.
func (f *Fields) splitAmount(i int) bool {
	if i == 0 {
		return false
	}
	found := f.pairs[i-1].Value + "," + f.pairs[i].Value
	if decimal(found) == "" {
		return false
	}
	f.Report(f.pairs[i-1], careers.Problem{Kind: careers.WrongShape, Field: f.pairs[i-2].Value, Found: found, Want: []string{careers.ShapeAmount, decimal(found)}})
	return true
}
