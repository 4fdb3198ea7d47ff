package onet_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"parcours/careers"
	"parcours/careers/onet"
	"parcours/careers/register"
)

// country is a database as large as the whole of O*NET, and how many rows it has.
func country() (files map[string]string, rows int) {
	const occupations = 1016
	files = map[string]string{}
	for name, text := range small {
		files[name], _, _ = strings.Cut(text, "\n")
	}
	tables := map[string]*strings.Builder{}
	add := func(name, format string, args ...any) {
		if tables[name] == nil {
			tables[name] = &strings.Builder{}
			tables[name].WriteString(files[name])
		}
		fmt.Fprintf(tables[name], "\n"+format, args...)
		rows++
	}
	code := func(i int) string {
		i %= occupations
		return fmt.Sprintf("%d-%04d.00", []int{11, 13, 15, 17, 29, 43, 51}[i%7], 1000+i)
	}
	for i := range occupations {
		c := code(i)
		add("Occupation Data.txt", "%s|Occupation with the number %d|Do what people in the occupation with the number %d do, and do it well. May do more.", c, i, i)
		add("Job Zones.txt", "%s|%d|08/2026", c, i%5+1)
		for j := range 56 {
			add("Alternate Titles.txt", "%s|Other title %d of %d|n/a|08", c, j, i)
		}
		for j := range 18 {
			add("Task Statements.txt", "%s|%d|Do the thing with the number %d as carefully as it has to be done, each day of the week.|Core", c, i*18+j, j)
			add("Tasks to DWAs.txt", "%s|%d|4.A.1.I%02d.D%02d", c, i*18+j, j, (i+j)%40)
		}
		for j := range 68 {
			for _, scale := range []string{"IM", "LV"} {
				table, element := "Skills.txt", fmt.Sprintf("2.A.%d", j)
				if j >= 35 {
					table, element = "Knowledge.txt", fmt.Sprintf("2.C.%d", j)
				}
				add(table, "%s|%s|Element %d|%s|%d.%02d|N", c, element, j, scale, 2+(i+j)%3, (i*j)%100)
			}
		}
		for j := range 32 {
			add("Technology Skills.txt", "%s|Program %d|Software|Y|N", c, (i*31+j*j)%8700)
		}
		for j := range 9 {
			add("Interests.txt", "%s|1.B.1.%c|IH|%d.00", c, 'a'+j, (i+j)%6+1)
		}
		for j := range 10 {
			add("Related Occupations.txt", "%s|%s|Primary-Short|%d", c, code(i+j*7+1), j)
		}
		for j := range 40 {
			add("Education, Training, and Experience.txt", "%s|2.D.1|RL|%d|%d.10|N", c, j%12+1, j)
		}
	}
	for name, b := range tables {
		files[name] = b.String()
	}
	return files, rows
}

func BenchmarkRead(b *testing.B) {
	files, rows := country()
	e := edition(b, "db_31_0", files)
	clear(files)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	var g *careers.Graph
	b.ReportAllocs()
	for b.Loop() {
		parts, _, err := onet.Read([]*register.Edition{e}, register.Options{})
		if err != nil {
			b.Fatal(err)
		}
		if g, err = careers.New(parts); err != nil {
			b.Fatal(err)
		}
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(rows*b.N)/b.Elapsed().Seconds(), "rows/s")
	b.ReportMetric((float64(after.HeapAlloc)-float64(before.HeapAlloc))/(1<<20), "MiB-held")
	runtime.KeepAlive([]any{e, g})
}
