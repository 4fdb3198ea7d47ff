package rich

// Row is a row of a list: a sign, a name, one fact and a remark.
type Row struct {
	Sign         Span
	Name         Line
	Fact, Remark Line
}

// Columns are the widths of the parts of rows, in cells; 0 leaves a part out.
type Columns struct{ Sign, Name, Fact, Remark int }

// Cells between two columns, and the fewest that a name and a remark are worth beside others.
const air, leastName, leastRemark = 2, 14, 10

// ColumnsFor shares width cells: names and facts get what the widest takes, names no more than
// half where they are long, and remarks, where there are any, the rest. Where there is not room
// for all, the remark goes first, then the fact.
func ColumnsFor(width, sign, name, fact int, remarks bool) Columns {
	room := max(0, width-sign)
	c := Columns{Sign: min(sign, max(0, width)), Name: room}
	if fact > 0 && room-fact-air >= leastName {
		c.Name, c.Fact = room-fact-air, fact
	}
	name = min(name, max(24, room/2))
	if rest := c.Name - name - air; remarks && rest >= leastRemark {
		c.Name, c.Remark = name, rest
	}
	return c
}

// Row sets a row in the columns; what does not fit is cut, and the cut marked.
func (c Columns) Row(r Row) Line {
	line := Line{{Pad(Cut(r.Sign.Text, c.Sign), c.Sign), r.Sign.Style}}
	line = append(line, r.Name.Cut(c.Name)...)
	at := c.Sign + c.Name
	for _, part := range []struct {
		Line
		width int
	}{{r.Fact, c.Fact}, {r.Remark, c.Remark}} {
		if part.width > 0 && len(part.Line) > 0 {
			line = append(line.Fill(at+air), part.Cut(part.width)...)
		}
		at += part.width + min(part.width, 1)*air
	}
	return line
}
