package dataset_test

// broken holds datasets with something wrong in them. The remark at the end of
// a line says which problems Load finds on it: column, colon, problem.
// The rest of each dataset is right.
var broken = []struct{ name, yaml string }{
	{"a field is misspelt", `
dataset: {title: {fr: A, en: A}, start: dev}
role: [] #! 1: unknown-field role; want roles
roles:
  - id: dev
    rank: 1
    titel: {fr: D, en: D} #! 5: unknown-field titel; want title
    title: {fr: D, en: D}
    name: {fr: D, en: D, es: D} #! 26: undeclared-language es
    short: {fr: D, en: D}
    summary: {fr: D, en: D}
`},
	{"a comma in braces begins a new field", `
dataset: {title: {fr: Du pain, des jeux, en: Bread}, start: dev} #! 32: stray-text des jeux
roles: [{id: dev, rank: 1, title: {fr: D, en: D}, name: {fr: D, en: D}, short: {fr: D, en: D}, summary: {fr: D, en: D}}]
`},
	{"fields are missing", `
dataset:
  title: {fr: A} #! 3: missing-field start
roles:
  - id: dev #! 5: missing-field rank && 5: missing-field title
`},
	{"an empty value is a missing one", `
dataset: {title: {fr: ~, en: ""}, start: dev} #! 18: missing-translation fr; want en
roles:
  - id: dev #! 5: missing-field rank
    rank:
    title: {fr: ~, en: D}
    name: {fr: D, en: D}
    short: {fr: D, en: D}
    summary: {fr: D, en: D}
    tasks:
`},
	{"a training has no course, a role has one", `
dataset: {title: {fr: A, en: A}, start: dev}
trainings:
  - id: school #! 5: missing-field course
    rank: 0
    title: {fr: S, en: S}
    name: {fr: S, en: S}
    short: {fr: S, en: S}
    summary: {fr: S, en: S}
    entry-by-experience: {fr: S, en: S} #! 5: misplaced-field entry-by-experience; want roles
roles:
  - id: dev
    rank: 1
    title: {fr: D, en: D}
    name: {fr: D, en: D}
    short: {fr: D, en: D}
    summary: {fr: D, en: D}
    course: {} #! 5: misplaced-field course; want trainings
`},
	{"values have the wrong shape", `
dataset: {title: Métiers, start: [dev]} #! 18: wrong-shape title Métiers; want fields, title: {fr: Métiers} && 34: wrong-shape start; want text
sources: S1 #! 10: wrong-shape sources S1; want list
roles:
  - dev #! 5: wrong-shape dev; want fields
  - id: dev
    rank: first #! 11: wrong-shape rank first; want number
    title: {fr: {m: D}, en: D} #! 17: wrong-shape fr; want text
    epicene: perhaps #! 14: wrong-shape epicene perhaps; want bool
    name: {fr: D, en: D}
    short: {fr: D, en: D}
    summary: {fr: D, en: D}
    tasks: {} #! 12: wrong-shape tasks; want list
`},
	{"words and numbers are not among the allowed ones", node(`
    rank: 100 #! 11: out-of-range rank 100 (0–99)
    pay:
      - {experience: guru, point: 30000, estimate: true} #! 22: not-one-of experience guru; want any, entry, junior, confirmed, senior
      - {experience: any, point: 0, estimate: true} #! 34: out-of-range point 0 (1–100000000)
      - {experience: any, point: 30_000, estimate: true} #! 34: wrong-shape point 30_000; want amount, 30000
      - {experience: any, point: 99999999999999999999, estimate: true} #! 34: out-of-range point 99999999999999999999 (1–100000000)
      - {experience: any, point: 30000, year: 24, estimate: true} #! 47: out-of-range year 24 (1900–2100)
      - {experience: any, point: 30000, currency: euro, estimate: true} #! 51: bad-form currency euro; want EUR
      - {experience: any, point: 30000, per: Month, estimate: true} #! 46: not-one-of per Month; want year, month, day, week, hour
    skills:
      - {skill: go, need: essential, level: 5} #! 45: out-of-range level 5 (1–4)
      - {skill: go, level: 2} #! 9: missing-field need && 17: duplicate-id skill go; first a.yaml:20:17
`)},
	{"a source says when and where in a form of its own", `
dataset: {title: {fr: A, en: A}, start: dev}
sources:
  - {id: S1, title: S, quality: fine, date: 12/2025} #! 33: not-one-of quality fine; want official, survey, professional, comparison, seed && 45: bad-form date 12/2025; want 2025-09-18, 2025-09, 2025
  - {id: S2, title: S, quality: seed, date: 2025-13-01} #! 45: bad-form date 2025-13-01; want 2025-09-18, 2025-09, 2025
  - {id: S3, title: S, quality: seed, about: true} #! 5: missing-field date
  - {id: S4, title: S, quality: seed, url: www.example.org} #! 44: bad-form url www.example.org; want https://example.org/
  - {id: S5, title: S, quality: seed, url: "https://example.org/métier"} #! 44: bad-form url https://example.org/métier; want https://example.org/m%C3%A9tier
` + minimal},
	{"ids are spelt in other ways", node(`
    rank: 1
    tasks:
      - {id: Écrire du code, fr: T, en: T, estimate: true} #! 14: bad-id id Écrire du code; want ecrire-du-code
      - {id: write--code, fr: T, en: T, estimate: true} #! 14: bad-id id write--code; want write-code
      - {id: "->", fr: T, en: T, estimate: true} #! 14: bad-id id ->
      - {fr: T, en: T, estimate: true} #! 9: missing-field id
`)},
	{"an id is given twice", `
dataset: {title: {fr: A, en: A}, start: dev}
sources:
  - {id: S1, title: S, quality: seed}
  - {id: S1, title: S, quality: seed} #! 10: duplicate-id id S1; first a.yaml:4:10
` + minimal + `
    tasks:
      - {id: code, fr: T, en: T, estimate: true}
      - {id: code, fr: T, en: T, estimate: true} #! 14: duplicate-id id code; first a.yaml:14:14
  - {id: dev, rank: 1, title: {fr: D, en: D}, name: {fr: D, en: D}, short: {fr: E, en: E}, summary: {fr: D, en: D}} #! 10: duplicate-id id dev; first a.yaml:7:9
`},
	{"an id names nothing", `
dataset: {title: {fr: A, en: A}, start: devv} #! 41: unknown-id start devv; want dev
` + minimal + `
    tasks:
      - {id: code, fr: T, en: T, sources: [S9]} #! 44: unknown-id sources S9
    skills:
      - {skill: golang, need: optional} #! 17: unknown-id skill golang
    ways-in:
      - {from: school, fr: W, en: W, estimate: true} #! 16: unknown-id from school
    steps:
      - {to: lead, kind: promotion, why: {fr: W, en: W}, estimate: true} #! 14: unknown-id to lead
`},
	{"a span ends before it begins, or says nothing", node(`
    rank: 1
    pay:
      - {experience: junior, low: 45000, high: 40000, estimate: true} #! 35: low-above-high pay (45000–40000)
      - {experience: junior, low: 45000, estimate: true}
      - {experience: junior, high: 45000, estimate: true} #! 9: missing-field low; want point
      - {experience: junior, low: 14.5, high: 14.25, per: hour, estimate: true} #! 35: low-above-high pay 14.50; want 14.25
      - {experience: junior, point: 14,25, per: hour, estimate: true} #! 37: wrong-shape point 14,25; want amount, 14.25
      - {experience: junior, point: 14.255, per: hour, estimate: true} #! 37: wrong-shape point 14.255; want amount, 14255
      - {experience: junior, point: 0.00, per: hour, estimate: true} #! 37: out-of-range point 0.00 (1–100000000)
      - {experience: junior, point: 6500, per: month, times: 25, estimate: true} #! 62: out-of-range times 25 (1–24)
      - {experience: junior, point: 78000, times: 13, estimate: true} #! 51: excluding times per: year
      - {experience: junior, point: 30, per: hour, times: 12, estimate: true} #! 59: excluding times per: hour
      - {experience: junior, estimate: true} #! 9: missing-field low; want point
      - {experience: junior, point: 45000, low: 40000, estimate: true} #! 37: excluding point low; first a.yaml:23:49
      - {experience: any, point: 1, estimate: true, years: {low: 8, high: 5}} #! 66: low-above-high years (8–5)
      - {experience: any, point: 1, estimate: true, years: {low: 0}} #! 60: missing-field high
      - {experience: any, point: 1, estimate: true, years: {high: 3}} #! 60: missing-field low
      - {experience: any, point: 1, estimate: true, years: {low: 8}}
`)},
	{"facts rest on nothing", node(`
    rank: 1
    day: {fr: D, en: D} #! 10: unsourced day
    tasks:
      - {id: code, fr: T, en: T, sources: []} #! 9: unsourced
    pay:
      - {experience: any, point: 30000} #! 9: unsourced pay
    codes:
      - {system: rome, code: M1855, label: L, match: exact} #! 9: unsourced
    steps:
      - {to: dev, kind: lateral, why: {fr: W, en: W}} #! 9: unsourced && 14: self-step dev
`)},
	{"a step leads twice to one end", node(`
    rank: 1
    steps:
      - {to: lead, kind: promotion, why: {fr: W, en: W}, estimate: true}
      - {to: lead, kind: lateral, why: {fr: W, en: W}, estimate: true} #! 14: duplicate-step lead; first a.yaml:12:14
  - {id: lead, rank: 2, title: {fr: L, en: L}, name: {fr: L, en: L}, short: {fr: L, en: L}, summary: {fr: L, en: L}}
`)},
	{"a statement with sources is called an estimate", node(`
    rank: 1
    day: {fr: W, en: W, sources: [S1], estimate: true} #! 34: sourced-estimate day
    asks: {level: 5, fr: W, en: W}                     #! 11: unsourced asks
sources: [{id: S1, title: T, quality: seed}]
`)},
	{"a level of a skill falls with experience", node(`
    rank: 1
    skills:
      - {skill: git, need: essential, level: {entry: 3, confirmed: 2, senior: 4}} #! 17: unknown-id skill git && 68: low-above-high level (3–2)
      - {skill: sql, need: essential, level: {entry: 3, senior: 4}}               #! 17: unknown-id skill sql && 46: missing-field confirmed
`)},
	{"a fade is of nothing, or of two things", node(`
    rank: 1
    fades:
      - {fr: W, en: W, estimate: true}                           #! 9: missing-field skill; want task
      - {skill: git, task: code, fr: W, en: W, estimate: true}   #! 28: excluding task skill; first a.yaml:13:17
`)},
	{"careers that no counsellor would sign", careersThatDoNotHold},
	{"roles that grow out of each other", `
dataset: {title: {fr: A, en: A}, start: dev}
roles:
  - {id: dev, builds-on: [lead], rank: 1, title: {fr: D, en: D}, name: {fr: D, en: D}, short: {fr: D, en: D}, summary: {fr: D, en: D}} #! 5: builds-on-itself dev
  - {id: lead, builds-on: [dev], rank: 2, title: {fr: L, en: L}, name: {fr: L, en: L}, short: {fr: L, en: L}, summary: {fr: L, en: L}}
`},
	{"names do not fit in their boxes", `
dataset: {title: {fr: A, en: A}, start: dev}
roles:
  - id: dev
    rank: 1
    title: {fr: D, en: D}
    name: {fr: Responsable très responsable, en: D} #! 16: too-wide fr Responsable très responsable (0–24)
    short: {fr: "工程师工程", en: "e\u0301-engineer"} #! 17: too-wide fr 工程师工程 (0–8) && 30: too-wide en é-engineer (0–8)
    summary: {fr: D, en: D}
  - {id: eng, rank: 1, title: {fr: D, en: D}, name: {fr: D, en: D}, short: {fr: "工程师工", en: "e\u0301e\u0301engine"}, summary: {fr: D, en: D}}
  - {id: sre, rank: 1, title: {fr: D, en: D}, name: {fr: D, en: D}, short: {fr: "工程师工", en: E}, summary: {fr: D, en: D}} #! 81: taken-short fr 工程师工; first a.yaml:10:81
`},
	{"characters that a terminal would obey or not show", `
dataset: {title: {fr: "a\e[31mb", en: "\u202Edrow"}, start: dev} #! 23: forbidden-character U+001B && 39: forbidden-character U+202E
sources:
  - {id: S1, title: "a` + "\x1b" + `[2J", quality: seed, publisher: "a` + "\u200b" + `b"} #! 23: forbidden-character U+001B && 58: forbidden-character U+200B
  - {id: S2, title: "👩` + "\u200d" + `💻", quality: seed, publisher: "a` + "\u009b" + `b"} #! 23: forbidden-character U+200D && 56: forbidden-character U+009B
  - {id: S3, title: "two\nlines", quality: seed, publisher: "a\tb"} #! 21: forbidden-character U+000A && 61: forbidden-character U+0009
  - {id: S4, title: "🇫🇷", quality: seed} #! 22: forbidden-character U+1F1EB && 23: forbidden-character U+1F1F7
  - {id: S5, title: Z` + "a\u030c\u030c\u030c\u030c\u030c" + `, quality: seed} #! 26: forbidden-character U+030C && 27: forbidden-character U+030C
  - {id: S6, title: espace` + "\u202f" + `fine et insécable, quality: seed}
  - id: S7
    title: >
      A folded line
      is one line.
    quality: seed
` + minimal},
	{"YAML that datasets do without", `
dataset: &head {title: {fr: A, en: A}, start: dev} #! 10: foreign-yaml anchor
sources:
  - {id: S1, title: !!str S, quality: seed} #! 21: foreign-yaml tag
  - *head #! 5: foreign-yaml alias
  - {<<: *head, id: S2, title: S, quality: seed} #! 6: foreign-yaml merge key && 6: unknown-field << && 10: foreign-yaml alias
  - {? [id] : S3} #! 5: missing-field id && 5: missing-field quality && 5: missing-field title && 8: foreign-yaml complex key
  - {id: S4, title: S, quality: seed, title: T} #! 39: duplicate-key title; first a.yaml:8:14
` + minimal},
	{"a second document", `
dataset: {title: {fr: A, en: A}, start: dev}
` + minimal + `
---
roles: [] #! 1: foreign-yaml document
`},
	{"not YAML", `
dataset: {title: {fr: A, en: A}, start: dev}
roles:
  - id: dev
   rank: 1 #! 4: bad-syntax did not find expected key
`},
	{"a tab for indentation", `
dataset:
	title: {fr: A, en: A} #! 1: bad-syntax found character that cannot start any token
`},
	{"nested without end", `
dataset: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] #! 30: too-deep (0–20)
`},
	{"two headers", `
dataset: {title: {fr: A, en: A}, start: dev}
dataset: {title: {fr: B, en: B}, start: dev} #! 1: duplicate-key dataset; first a.yaml:2:1
` + minimal},
	{"columns", `
dataset:
  title: {fr: A, en: A}
  start: dev
  columns:
    - {rank: 1, fr: A, en: A}
    - {rank: 1, fr: B, en: B} #! 14: duplicate-id rank 1; first a.yaml:6:14
    - {fr: B, en: B} #! 7: missing-field rank
` + minimal},
}

// minimal is the role "dev" and nothing else, from line 1 to 7, open for more fields.
const minimal = `roles:
  - id: dev
    rank: 1
    title: {fr: D, en: D}
    name: {fr: D, en: D}
    short: {fr: D, en: D}
    summary: {fr: D, en: D}`

// node is a dataset with the skill "go" and the role "dev", which has the fields
// besides, from line 10 on.
func node(fields string) string {
	return `
dataset: {title: {fr: A, en: A}, start: dev}
skills: [{id: go, fr: Go, en: Go, group: programming, gloss: {fr: G, en: G}}]
roles:
  - id: dev
    title: {fr: D, en: D}
    name: {fr: D, en: D}
    short: {fr: D, en: D}
    summary: {fr: D, en: D}` + fields
}

// careersThatDoNotHold has each fault that only the whole dataset shows.
const careersThatDoNotHold = `
dataset: #! 1: no-way lead → dev
  title: {fr: A, en: A}
  start: dev
  entry: {id: bac, fr: bac, en: bac, level: 4}
  levels: [{level: 4, years: 3, fr: bac, en: bac}, {level: 5, years: 5, fr: bac+2, en: bac+2}, {level: 7, years: 8, fr: bac+5, en: bac+5}]
  paths: [{nodes: [lead, dev], sources: [S1]}]
sources: [{id: S1, title: T, quality: seed}]
skills: [{id: git, fr: G, en: G, group: design, gloss: {fr: G, en: G}}, {id: sql, fr: S, en: S, group: design, gloss: {fr: G, en: G}}]
trainings:
  - id: bts #! 5: years-short years (1–2)
    rank: 0
    title: {fr: B, en: B}
    name: {fr: B, en: B}
    short: {fr: B, en: B}
    summary: {fr: B, en: B}
    course: {asks: 4, gives: 5, years: [{from: 4, low: 1, high: 1}], length: {fr: L, en: L, estimate: true}, entry: {fr: L, en: L, estimate: true}}
    steps:
      - {to: master, kind: study, estimate: true}     #! 9: level-not-met master (5–6)
      - {to: other, kind: study, estimate: true}      #! 9: level-not-gained other (5–5)
      - {to: architect, kind: entry, estimate: true}  #! 9: level-not-met architect (5–7)
  - {id: master, rank: 1, title: {fr: M, en: M}, name: {fr: M, en: M}, short: {fr: M, en: M}, summary: {fr: M, en: M}, course: {asks: 6, gives: 7, length: {fr: L, en: L, estimate: true}, entry: {fr: L, en: L, estimate: true}}} #! 5: no-course-level asks (6–0)
  - {id: other, rank: 0, title: {fr: O, en: O}, name: {fr: O, en: O}, short: {fr: O, en: O}, summary: {fr: O, en: O}, course: {asks: 4, gives: 5, length: {fr: L, en: L, estimate: true}, entry: {fr: L, en: L, estimate: true}}}
roles:
  - id: dev
    rank: 1
    title: {fr: D, en: D}
    name: {fr: D, en: D}
    short: {fr: D, en: D}
    summary: {fr: D, en: D}
    asks: {level: 5, fr: A, en: A, estimate: true}
    skills: [{skill: git, need: essential, level: 3}, {skill: sql, need: essential, level: 3}]
    ways-in:
      - {from: master, fr: M, en: M, estimate: true} #! 9: no-step master
    steps:
      - {to: architect, kind: craft-change, years: {low: 2, high: 5}, estimate: true} #! 9: years-short steps architect (2–3)
      - {to: lead, kind: promotion, years: {low: 5, high: 8}, estimate: true}         #! 9: lost-essential lead sql (1–0)
  - {id: architect, rank: 2, asks: {level: 7, fr: A, en: A, estimate: true}, title: {fr: A, en: A}, name: {fr: A, en: A}, short: {fr: A, en: A}, summary: {fr: A, en: A}}
  - {id: lead, rank: 2, skills: [{skill: git, need: essential, level: 3}], title: {fr: L, en: L}, name: {fr: L, en: L}, short: {fr: L, en: L}, summary: {fr: L, en: L}}
`
