package handout_test

import (
	"bytes"
	"compress/zlib"
	"io"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// printed is a page of a PDF as Chromium writes it: its size in points, and how many lines
// of text it has, those beside each other counted once.
type printed struct {
	Width, Height float64
	Lines         int
}

var (
	pdfObject   = regexp.MustCompile(`(?s)(\d+) 0 obj\n(.*?)endobj`)
	pdfContents = regexp.MustCompile(`/Contents (\d+) 0 R`)
	pdfBox      = regexp.MustCompile(`/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]`)
)

// print is a page on paper.
func (b *browser) print(t *testing.T, page string) (pages []printed) {
	t.Helper()
	pdf := filepath.Join(t.TempDir(), "page.pdf")
	b.run(t, written(t, "page.html", page), "--no-pdf-header-footer", "--disable-pdf-tagging", "--print-to-pdf="+pdf)
	raw, err := os.ReadFile(pdf)
	if err != nil {
		t.Fatal(err)
	}
	objects := map[string][]byte{}
	found := pdfObject.FindAllSubmatch(raw, -1)
	for _, m := range found {
		objects[string(m[1])] = m[2]
	}
	for _, m := range found {
		if !regexp.MustCompile(`/Type /Page\b`).Match(m[2]) || !pdfContents.Match(m[2]) {
			continue
		}
		box := pdfBox.FindSubmatch(m[2])
		width, _ := strconv.ParseFloat(string(box[1]), 64)
		height, _ := strconv.ParseFloat(string(box[2]), 64)
		pages = append(pages, printed{width, height, baselines(t, objects[string(pdfContents.FindSubmatch(m[2])[1])])})
	}
	return pages
}

// baselines counts the heights at which a page has text, those within three points of each
// other as one.
func baselines(t *testing.T, object []byte) int {
	t.Helper()
	_, stream, _ := bytes.Cut(object, []byte("stream\n"))
	z, err := zlib.NewReader(bytes.NewReader(stream))
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	type matrix struct{ a, b, c, d, e, f float64 }
	times := func(m, n matrix) matrix {
		return matrix{m.a*n.a + m.b*n.c, m.a*n.b + m.b*n.d, m.c*n.a + m.d*n.c, m.c*n.b + m.d*n.d, m.e*n.a + m.f*n.c + n.e, m.e*n.b + m.f*n.d + n.f}
	}
	at, text := matrix{a: 1, d: 1}, matrix{a: 1, d: 1}
	var stack []matrix
	heights := map[int]bool{}
	for _, line := range strings.Split(string(content), "\n") {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		var n []float64
		for _, w := range words {
			if v, err := strconv.ParseFloat(w, 64); err == nil {
				n = append(n, v)
			}
		}
		switch op := words[len(words)-1]; {
		case op == "q":
			stack = append(stack, at)
		case op == "Q" && len(stack) > 0:
			at, stack = stack[len(stack)-1], stack[:len(stack)-1]
		case op == "cm" && len(n) == 6:
			at = times(matrix{n[0], n[1], n[2], n[3], n[4], n[5]}, at)
		case op == "Tm" && len(n) == 6:
			text = matrix{n[0], n[1], n[2], n[3], n[4], n[5]}
		case op == "Tj" || op == "TJ":
			heights[int(math.Round(times(text, at).f/3))] = true
		}
	}
	return len(heights)
}
