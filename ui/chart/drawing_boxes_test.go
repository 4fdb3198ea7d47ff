package chart_test

import (
	"testing"

	"parcours/ui/chart"
)

func TestBoxesAreDrawn(t *testing.T) {
	for _, p := range []pictured{
		{
			name: "accents and wide characters", options: boxes(),
			graph: `
				0: élève
				1: 開発者, Chargé d’études
				élève -> 開発者
				élève -> Chargé d’études`,
			want: `
            ┌─────────────────┐
┌───────┐ ╭►│     開発者      │
│ élève ├─┤ └─────────────────┘
└───────┘ │ ┌─────────────────┐
          ╰►│ Chargé d’études │
            └─────────────────┘
`,
		},
		{
			name: "one letter and sixty", options: boxes(),
			graph: `
				0: a
				1: responsable du développement des applications embarquées critiques
				a -> responsable du développement des applications embarquées critiques`,
			want: `
        ┌─────────────────────────┐
┌───┐   │     responsable du      │
│ a ├──►│    développement des    │
└───┘   │ applications embarquées │
        │        critiques        │
        └─────────────────────────┘
`,
		},
		{
			name: "wrapped", options: chart.Options{Detail: chart.Wrapped},
			graph: `
				0: apprentie développeuse, stagiaire
				1: développeuse d'applications mobiles
				apprentie développeuse -> développeuse d'applications mobiles
				stagiaire -> développeuse d'applications mobiles`,
			want: `
[ apprentie  ]──►[ développeuse ]
│développeuse│   │d'applications│
[ stagiaire  ]──►│   mobiles    │
`,
		},
		{
			name: "top down: a long title needs rows, a short one does not", options: down(chart.Wrapped),
			graph: `
				0: apprentie développeuse, stagiaire
				1: développeuse
				apprentie développeuse -> développeuse
				stagiaire -> développeuse`,
			want: `
[ apprentie  ]  [stagiaire]
[développeuse]   │
         │       │
         ▾       ▾
       [développeuse]
`,
		},
		{
			name: "dots", options: chart.Options{},
			focus: "b",
			graph: `
				0: a
				1: b, c
				2: d
				a -> b
				a -> c
				b -> d
				c -> d`,
			want: `
▪─┬►◘━━►▪
  ╰►▪──►▫
`,
		},
		{
			name: "a box grows with its ports", options: lines(),
			graph: `
				0: a, b, c, d
				1: hub
				2: e
				a -> hub
				b -> hub
				c -> hub
				d -> hub
				hub -> e`,
			want: `
[a]──►[hub]
[b]──►│   │──►[e]
[c]──►│   │
[d]──►│   │
`,
		},
		{
			name: "top down", options: down(chart.Boxes),
			focus: "dev",
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
				cto -> expert`,
			want: `
    ┌────────┐
    │ school │
    └─────┬──┘
          │
   ╭──────┤
   ▾      ▾
╔═════╗  ┌──────┐
║ dev ║  │ test │
╚═╤═══╝  └──────┘
  ┃ ▴       ▴
  ┃ ┗━━━━━━━┛
  ┣━━━━━━━━━━━┓
  ▾           ▾
┌──────┐  ┌────────┐
│ lead │  │ expert │
└─────┬┘  └────────┘
      │       ▴
      │  ╭╌╌╌╌╯
      ▾  ╎
     ┌───┴─┐
     │ cto │
     └─────┘
`,
		},
		{
			name: "top down without frames", options: down(chart.Lines),
			graph: `
				0: school
				1: dev, test
				2: lead, expert
				school -> dev
				school -> test
				dev -> lead
				dev -> expert
				school -> expert`,
			want: `
        [school]
          │
  ╭───────┼───╮
  ▾       ▾   │
[dev]  [test] │
  │           │
  ├───────╮   │
  ▾       ▾   ▾
[lead]  [expert]
`,
		},
	} {
		t.Run(p.name, p.check)
	}
}
