package chart_test

import (
	"testing"

	"parcours/ui/chart"
)

func TestFocusAndAlphabetsAreDrawn(t *testing.T) {
	for _, p := range []pictured{
		{
			name: "the focused node's steps are heavy", options: boxes(),
			focus: "dev",
			graph: `
				0: school
				1: dev
				2: lead, expert
				3: cto
				school -> dev
				dev -> lead
				dev -> expert
				expert -> cto`,
			want: `
                       ┌────────┐
┌────────┐   ╔═════╗ ┏►│  lead  │
│ school ├──►║ dev ╟━┫ └────────┘
└────────┘   ╚═════╝ ┃ ┌────────┐   ┌─────┐
                     ┗►│ expert ├──►│ cto │
                       └────────┘   └─────┘
`,
		},
		{
			name: "heavy lines among others", options: lines(),
			focus: "b",
			graph: `
				0: a, b
				1: c, d, e
				a -> c
				a -> d
				a -> e
				b -> c
				b -> d
				b -> e`,
			want: `
    ╭─►[c]
    │┏►│ │
[a]─┼┃►[d]
║b║━│╋►│ │
    ╰┃►[e]
     ┗►│ │
`,
		},
		{
			name: "a focused node's step back", options: lines(),
			focus: "lead",
			graph: `
				0: dev
				1: lead
				2: cto
				dev -> cto
				lead -> dev
				lead -> cto`,
			want: `
[dev]◄╍╍║lead║━━►[cto]
│   │───────────►│   │
`,
		},
		{
			name: "years on the focused node's steps", options: chart.Options{Detail: chart.Lines, Labels: true},
			focus: "dev",
			graph: `
				0: dev
				1: lead, expert
				2: cto
				dev -> lead (5–8)
				dev -> expert (6)
				lead -> cto (9)
				dev -> cto (10+)`,
			want: `
      ┏━5–8►[ lead ]─╮
║dev║━╋━━━6►[expert] ╰────►[cto]
      ┗━━━━━━━━━━━━━━━━10+►│   │
`,
		},
		{
			name: "ASCII", options: boxes(),
			focus: "dev", symbols: chart.ASCII,
			graph: `
				0: school
				1: dev, test
				2: lead, expert
				3: cto
				school -> dev
				school -> test
				dev -> lead
				dev -> expert
				dev <-> test
				lead -> cto
				cto -> dev`,
			want: `
             #======#     +--------+
             #      +===+>|  lead  +-.
           .># dev  #<~.# +--------+ |
+--------+ | #      #<.:# +--------+ |
| school +-+ #======# #:'>| expert | | +-----+
+--------+ | +------+ #:  +--------+ '>| cto |
           '>| test |<''~~~~~~~~~~~~~~~+     |
             +------+                  +-----+
`,
		},
		{
			name: "ASCII without frames", options: lines(),
			focus: "dev", symbols: chart.ASCII,
			graph: `
				0: school
				1: dev, test
				2: lead, expert
				school -> dev
				school -> test
				dev -> lead
				dev -> expert
				expert -> school`,
			want: `
         .>{dev }=+>[ lead ]
[school]-+>[test] '>[expert]
|      |<~~~~~~~~~~~|      |
`,
		},
	} {
		t.Run(p.name, p.check)
	}
}
