package record

import (
	"cmp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"parcours/careers"
	"parcours/careers/legible"
)

// Amount returns a sum of money above nothing and up to so many whole units, with at
// most two decimals behind a point, given false where it is absent.
func (f *Fields) Amount(name string, units int) (sum careers.Amount, given bool) {
	n := f.Get(name)
	if n == nil {
		return 0, false
	}
	if f.splitAmount(name) {
		return 0, true
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

// decimal is a number with one or two decimals, as files write it: 18.75 for "18,75", 4200.50
// for "4,200.50"; empty for any other, as "3,200", which is thousands.
func decimal(value string) string {
	at := strings.LastIndexAny(value, ",.")
	if at < 0 || !isDigits(value[at+1:]) || len(value)-at > 3 {
		return ""
	}
	whole := value[:at]
	if !strings.Contains(whole, value[at:at+1]) {
		whole = cmp.Or(ungrouped(whole), whole)
	}
	if !isDigits(whole) {
		return ""
	}
	return whole + "." + value[at+1:]
}

var thousands = legible.Pattern(`^[0-9]{1,3}((,[0-9]{3})+|(\.[0-9]{3})+)$`)

// ungrouped is a number whose thousands commas or points part, without those; empty for any
// other. No amount has three decimals.
func ungrouped(value string) string {
	if !thousands().MatchString(value) {
		return ""
	}
	return strings.NewReplacer(",", "", ".", "").Replace(value)
}

// splitAmount reports a number of which commas in braces have made fields, and takes
// those for known. It is false where there is none.
func (f *Fields) splitAmount(name string) bool {
	if f.Node.Style&yaml.FlowStyle == 0 {
		return false
	}
	for i := 0; i+1 < len(f.pairs); i += 2 {
		if f.pairs[i].Value != name || f.pairs[i+1].Kind != yaml.ScalarNode {
			continue
		}
		found, split := f.pairs[i+1].Value, i+2
		for split+1 < len(f.pairs) && IsNull(f.pairs[split+1]) && isDigits(strings.TrimRight(f.pairs[split].Value, " €$£")) {
			found += "," + f.pairs[split].Value
			f.asked = append(f.asked, f.pairs[split].Value)
			split += 2
		}
		if split > i+2 {
			n := *f.pairs[i+1]
			n.Value = found
			f.wrongShape(name, &n, careers.ShapeAmount)
			return true
		}
	}
	return false
}
