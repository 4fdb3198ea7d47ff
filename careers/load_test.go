package careers_test

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/data"
)

func TestTheExampleOfTheFormatLoads(t *testing.T) {
	page, err := os.ReadFile("../docs/dataset.md")
	if err != nil {
		t.Fatal(err)
	}
	_, example, _ := strings.Cut(string(page), "```yaml\n")
	example, _, _ = strings.Cut(example, "```")
	g, err := careers.Load(fstest.MapFS{"wood.yaml": {Data: []byte(example)}})
	if err != nil {
		t.Fatal(err)
	}
	if got := g.Step("cap-joinery", "joiner").Years; got != (careers.Years{Low: 2, High: 2}) {
		t.Errorf("the diploma takes %v", got)
	}
}

func TestTheBuiltInDataLoads(t *testing.T) {
	if _, err := careers.Load(data.FS); err != nil {
		t.Error(err)
	}
}
