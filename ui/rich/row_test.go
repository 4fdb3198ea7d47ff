package rich

import (
	"strings"
	"testing"
)

func TestTheRemarkGivesWayThenTheFact(t *testing.T) {
	for _, c := range []struct {
		width int
		want  string
	}{
		{60, "● Baker and confectioner    20–30 k€   in a small town, ear…"},
		{46, "● Baker and confectioner             20–30 k€"},
		{30, "● Baker and confec…  20–30 k€"},
		{20, "● Baker and confect…"},
		{4, "● B…"},
		{1, "…"},
	} {
		columns := ColumnsFor(c.width, 2, 24, 9, true)
		row := columns.Row(Row{
			Sign: Span{Text: "● "}, Name: Line{{Text: "Baker and confectioner"}}, Fact: Line{{Text: "20–30 k€"}}, Remark: Line{{Text: "in a small town, early"}},
		})
		if got := strings.TrimRight(row.String(), " "); got != c.want || row.Width() > c.width {
			t.Errorf("%d: got %q, want %q", c.width, got, c.want)
		}
	}
}

func TestColumnsOfOneListAreTheSameForEachRow(t *testing.T) {
	columns := ColumnsFor(40, 2, 12, 5, true)
	for _, c := range []struct{ name, fact, want string }{
		{"Baker", "3 y", "  Baker         3 y    a remark"},
		{"Lead baker", "", "  Lead baker           a remark"},
	} {
		row := Row{Name: Line{{Text: c.name}}, Remark: Line{{Text: "a remark"}}}
		if c.fact != "" {
			row.Fact = Line{{Text: c.fact}}
		}
		if got := columns.Row(row).String(); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}
