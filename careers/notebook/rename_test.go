package notebook

import (
	"bytes"
	"strings"
	"testing"

	"parcours/careers"
)

func TestEntriesMoveToTheNewNamesOfTheirNodes(t *testing.T) {
	const before = `version: 1
kept:
  webmaster: likes the web # from the fair
  dev: likes code
  baker: bread
put-aside:
  coder: no
routes:
  # the plan
  - nodes: [school, webmaster, dev]
    aim: quickest
    colour: red
notes:
  dev: second
  # important
  webmaster: first
questions:
  - ask: Why?
    node: webmaster
    answer: Because.
  - ask: Why?
    node: dev
    answer: So.
  - ask: When?
`
	const want = `version: 1
kept:
  dev: likes the web / likes code # from the fair
  baker: bread
put-aside:
  coder: no
routes:
  # the plan
  - nodes: [school, dev]
    aim: quickest
    colour: red
notes:
  # important
  dev: |-
    second
    first
questions:
  - ask: Why?
    node: dev
    answer: |-
      Because.
      So.
  - ask: When?
`
	now := func(id careers.NodeID) careers.NodeID {
		if id == "webmaster" {
			return "dev"
		}
		return id
	}
	c, _, err := Decode(strings.NewReader(before))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := Encode(&b, c.Rename(now), []byte(before), now, ""); err != nil {
		t.Fatal(err)
	}
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
	if !c.Rename(nil).Equal(c) {
		t.Error("nothing renamed is something else")
	}
}
