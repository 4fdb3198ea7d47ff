package esco_test

import (
	"cmp"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"parcours/careers"
	"parcours/careers/esco"
	"parcours/careers/register"
)

// whole is a download as large as the whole of ESCO, in two languages, and how many
// rows it has.
func whole() (files map[string]string, rows int) {
	const occupations, skills, each = 3039, 13939, 42
	tables := map[string]*strings.Builder{}
	add := func(name, format string, args ...any) {
		if tables[name] == nil {
			tables[name] = &strings.Builder{}
			head, _, _ := strings.Cut(cmp.Or(english[name], english[strings.Replace(name, "_fr", "_en", 1)]), "\n")
			tables[name].WriteString(head + "\n")
		}
		fmt.Fprintf(tables[name], format+"\n", args...)
		rows++
	}
	for _, lang := range []string{"en", "fr"} {
		for i := range occupations {
			isco := fmt.Sprint(1000 + i%9*1000 + i%4*100 + i%10)
			add("occupations_"+lang+".csv", "Occupation,http://data.europa.eu/esco/occupation/%036d,%s,occupation %d,\"other title of %d\nthird title of %d\nfourth title of %d\n\",,released,\"%s\",%s.%d",
				i, isco, i, i, i, i, strings.Repeat("People in it do what has to be done there with care. ", 6), isco, i)
		}
		for i := range skills {
			add("skills_"+lang+".csv", "K,http://data.europa.eu/esco/skill/%036d,%s,sector-specific,skill %d of them,,\"%s\"",
				i, []string{"knowledge", "skill/competence", "skill/competence"}[i%3], i, strings.Repeat("One has to know how it is done. ", 6))
		}
	}
	for i := range occupations {
		for j := range each {
			at := (i/6*37 + j*j) % skills // neighbours share skills
			if j < 6 {
				at = j * 3 % 40 // as some skills that a thousand occupations have
			}
			add("occupationSkillRelations_en.csv", "http://data.europa.eu/esco/occupation/%036d,%s,knowledge,http://data.europa.eu/esco/skill/%036d", i, []string{"essential", "optional"}[j%2], at)
		}
	}
	files = map[string]string{}
	for name, b := range tables {
		files[name] = b.String()
	}
	return files, rows
}

func BenchmarkRead(b *testing.B) {
	files, rows := whole()
	e := edition(b, "ESCO v1.2", files)
	clear(files)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	var g *careers.Graph
	b.ReportAllocs()
	for b.Loop() {
		parts, _, err := esco.Read([]*register.Edition{e}, register.Options{})
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
