package chart_test

import (
	"testing"
)

func TestStepsAreDrawn(t *testing.T) {
	for _, p := range []pictured{
		{
			name: "chain", options: boxes(),
			graph: `
				0: training
				1: junior
				2: senior
				training -> junior
				junior -> senior`,
			want: `
┌──────────┐   ┌────────┐   ┌────────┐
│ training ├──►│ junior ├──►│ senior │
└──────────┘   └────────┘   └────────┘
`,
		},
		{
			name: "fork", options: boxes(),
			graph: `
				0: dev
				1: lead, expert, manager
				dev -> lead
				dev -> expert
				dev -> manager`,
			want: `
          ┌─────────┐
        ╭►│  lead   │
        │ └─────────┘
┌─────┐ │ ┌─────────┐
│ dev ├─┼►│ expert  │
└─────┘ │ └─────────┘
        │ ┌─────────┐
        ╰►│ manager │
          └─────────┘
`,
		},
		{
			name: "join: every arrow has a port of its own", options: boxes(),
			graph: `
				0: school, bootcamp, degree
				1: junior
				school -> junior
				bootcamp -> junior
				degree -> junior`,
			want: `
┌──────────┐
│  school  ├─╮
└──────────┘ │ ┌────────┐
┌──────────┐ ╰►│        │
│ bootcamp ├──►│ junior │
└──────────┘ ╭►│        │
┌──────────┐ │ └────────┘
│  degree  ├─╯
└──────────┘
`,
		},
		{
			name: "diamond", options: boxes(),
			graph: `
				0: dev
				1: lead, expert
				2: cto
				dev -> lead
				dev -> expert
				lead -> cto
				expert -> cto`,
			want: `
          ┌────────┐
┌─────┐ ╭►│  lead  ├─╮  ┌─────┐
│ dev ├─┤ └────────┘ ╰─►│ cto │
└─────┘ │ ┌────────┐  ╭►│     │
        ╰►│ expert ├──╯ └─────┘
          └────────┘
`,
		},
		{
			name: "a step past two ranks", options: boxes(),
			graph: `
				0: a
				1: b
				2: c
				3: d
				a -> b
				b -> c
				c -> d
				a -> d`,
			want: `
        ┌───┐   ┌───┐   ┌───┐
┌───┐ ╭►│ b ├──►│ c ├──►│ d │
│ a ├─┤ └───┘   └───┘ ╭►│   │
└───┘ ╰───────────────╯ └───┘
`,
		},
		{
			name: "two targets at different ranks share one line", options: lines(),
			graph: `
				0: a
				1: b
				2: c
				3: d
				a -> b
				a -> c
				a -> d`,
			want: `
    ╭►[b] ╭►[c]
[a]─┴─────┴──────►[d]
`,
		},
		{
			name: "a step within a rank", options: boxes(),
			graph: `
				0: dev
				1: front, back
				dev -> front
				front -> back`,
			want: `
┌─────┐   ┌───────┐
│ dev ├──►│ front ├─╮
└─────┘   └───────┘ │
          ┌───────┐ │
          │ back  │◄╯
          └───────┘
`,
		},
		{
			name: "steps both ways within a rank", options: boxes(),
			graph: `
				0: front, back
				front <-> back`,
			want: `
┌───────┐
│ front │◄╮
└───────┘ │
┌───────┐ │
│ back  │◄╯
└───────┘
`,
		},
		{
			name: "steps both ways between ranks", options: lines(),
			graph: `
				0: dev
				1: lead
				dev <-> lead`,
			want: `
[dev]◄─►[lead]
`,
		},
		{
			name: "nearness has no direction, and is drawn once", options: boxes(),
			graph: `
				0: dev, front
				1: lead, back
				lead -- dev
				dev -- lead
				dev -- front
				front -> back
				back -- front`,
			want: `
┌───────┐   ┌──────┐
│  dev  ├┈┈┈┤ lead │
│       ├┈╮ └──────┘
└───────┘ ┊
┌───────┐ ┊
│ front ├┈╯ ┌──────┐
│       ├──►│ back │
└───────┘   └──────┘
`,
		},
		{
			name: "a step back", options: boxes(),
			graph: `
				0: dev
				1: lead
				2: cto
				dev -> lead
				lead -> cto
				cto -> dev`,
			want: `
┌─────┐   ┌──────┐   ┌─────┐
│ dev ├──►│ lead ├──►│ cto │
│     │◄╮ └──────┘ ╭╌┤     │
└─────┘ ╰╌╌╌╌╌╌╌╌╌╌╯ └─────┘
`,
		},
		{
			name: "lines that cross", options: lines(),
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
    │╭►│ │
[a]─┼│►[d]
[b]─│┼►│ │
    ╰│►[e]
     ╰►│ │
`,
		},
		{
			name: "a node on its own", options: boxes(),
			graph: `
				0: a, alone
				1: b
				a -> b`,
			want: `
┌───────┐   ┌───┐
│   a   ├──►│ b │
└───────┘   └───┘
┌───────┐
│ alone │
└───────┘
`,
		},
		{
			name: "parts that hang together stay together", options: lines(),
			graph: `
				0: a, x
				1: b, y
				2: c
				a -> b
				b -> c
				x -> y`,
			want: `
[a]──►[b]──►[c]
[x]──►[y]
`,
		},
		{
			name: "empty ranks are closed up", options: lines(),
			graph: `
				-3: a
				10: b
				12: c
				a -> b
				b -> c`,
			want: `
[a]──►[b]──►[c]
`,
		},
	} {
		t.Run(p.name, p.check)
	}
}
