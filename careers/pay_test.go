package careers_test

import (
	"fmt"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
)

func TestAFigureIsCountedForAYearAsOftenAsItsSourceSays(t *testing.T) {
	for _, c := range []struct {
		pay  careers.Pay
		want string
	}{
		{careers.Pay{Low: 650000, High: 650000, Period: careers.Month, Times: 13}, "84500 84500 year, in whole units 84500 84500"},
		{careers.Pay{Low: 245050, High: 245050, Period: careers.Month}, "29406 29406 year, in whole units 29406 29406"},
		{careers.Pay{Low: 245050, Period: careers.Month}, "29406 0 year, in whole units 29406 0"},
		{careers.Pay{Low: 3124550, High: 4025000}, "31245.50 40250 year, in whole units 31246 40250"},
		{careers.Pay{Low: 1425, High: 1425, Period: careers.Hour}, "14.25 14.25 hour, in whole units 0 0"},
		{careers.Pay{Low: 60000, High: 72050, Period: careers.Week}, "600 720.50 week, in whole units 0 0"},
	} {
		low, high, per := c.pay.PerYear()
		l, h := c.pay.Yearly()
		if got := fmt.Sprintf("%v %v %v, in whole units %d %d", low, high, per, l, h); got != c.want {
			t.Errorf("%+v: %s, want %s", c.pay, got, c.want)
		}
	}
}

func TestFiguresAreSetSideBySideWhereTheyMeasureTheSame(t *testing.T) {
	for _, c := range []struct {
		name string
		a, b careers.Pay
		want bool
	}{
		{"by the hour", careers.Pay{Low: 1425, High: 1425, Period: careers.Hour}, careers.Pay{Low: 1650, High: 1650, Period: careers.Hour}, true},
		{"by the hour and by the week", careers.Pay{Low: 1425, High: 1425, Period: careers.Hour}, careers.Pay{Low: 60000, High: 60000, Period: careers.Week}, false},
		{"by the day, as is invoiced", careers.Pay{Low: 45000, High: 45000, Period: careers.Day}, careers.Pay{Low: 55000, High: 55000, Period: careers.Day}, false},
		{"twelve and thirteen times a year", careers.Pay{Low: 650000, High: 650000, Period: careers.Month}, careers.Pay{Low: 650000, High: 650000, Period: careers.Month, Times: 13}, false},
		{"both or more", careers.Pay{Low: 23920000}, careers.Pay{Low: 11500000}, true},
		{"one or more", careers.Pay{Low: 23920000}, careers.Pay{Low: 20000000, High: 20000000}, false},
		{"of technicians and of engineers", careers.Pay{Low: 3300000, High: 3300000, For: 5}, careers.Pay{Low: 4500000, High: 4500000, For: 7}, false},
		{"of engineers and of the job itself", careers.Pay{Low: 4500000, High: 4500000, For: 7}, careers.Pay{Low: 4600000, High: 4600000}, true},
		{"a median and a mean", careers.Pay{Low: 4500000, High: 4500000, Measure: careers.Untranslated("median")}, careers.Pay{Low: 4600000, High: 4600000, Measure: careers.Untranslated("mean")}, false},
		{"one or more, the other a range", careers.Pay{Low: 23920000}, careers.Pay{Low: 20000000, High: 25000000}, false},
	} {
		g := careerstest.Graph(t, "nurse -> doctor 5")
		c.a.Experience, c.b.Experience = careers.Confirmed, careers.Confirmed
		nurse, doctor := g.Node("nurse"), g.Node("doctor")
		nurse.Pay, doctor.Pay = []careers.Pay{c.a}, []careers.Pay{c.b}
		if got := len(g.AlikePay(nurse, doctor)) == 1; got != c.want {
			t.Errorf("%s: set side by side: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestOpenFiguresAreRankedByTheirLowEndAmongThemselvesAlone(t *testing.T) {
	hour := func(low, high careers.Amount) careers.Pay {
		return careers.Pay{Experience: careers.Confirmed, Low: low, High: high, Period: careers.Hour}
	}
	for _, c := range []struct {
		name                   string
		dev, lead, expert, cto careers.Pay
		want                   string
	}{
		{"by the hour", hour(1000, 1000), hour(2000, 2000), hour(3000, 3000), hour(4000, 4000), "expert"},
		{"or more", hour(1000, 0), hour(3000, 0), hour(2000, 0), hour(4000, 0), "lead"},
		{"one of them or more", hour(1000, 1000), hour(2000, 2000), hour(3000, 0), hour(4000, 4000), "no basis"},
	} {
		g := careerstest.Graph(t, `
			dev    -> lead   2
			dev    -> expert 2
			lead   -> cto    2
			expert -> cto    2
		`)
		for id, p := range map[careers.NodeID]careers.Pay{"dev": c.dev, "lead": c.lead, "expert": c.expert, "cto": c.cto} {
			g.Node(id).Pay = []careers.Pay{p}
		}
		plan, err := g.Routes("dev", "cto", careers.BestPaid, 3, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := "no basis"
		if plan.Basis != nil {
			got = string(plan.Routes[0].Stops[1].Node)
		}
		if got != c.want {
			t.Errorf("%s: %s is best paid, want %s", c.name, got, c.want)
		}
	}
}
