package careermap

import "strings"

// upper writes a heading in capitals.
func upper(s string) string { return strings.ToUpper(s) }

// signs are those of stations, in the order of their legend.
func (m *Map) signs() [5]string {
	if m.env.ASCII {
		return [5]string{"@", ">", "<", "#", "o"}
	}
	return [5]string{"◉", "►", "◄", "◆", "●"}
}
