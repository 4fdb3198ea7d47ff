package careerstest

import "embed"

// Paid is a small dataset whose roles are paid in ten ways: by the hour, the day, the week, a month
// thirteen times a year, "or more", with decimals, net, in seven currencies.
//
//go:embed paid.yaml
var Paid embed.FS
