package data_test

import (
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
)

func TestEachFigureAndStatementNamesItsSourceOrIsAnEstimate(t *testing.T) {
	g := load(t)
	for _, n := range g.Nodes() {
		for i, p := range n.Pay {
			if g.Source(p.Source) == nil || p.Estimate {
				t.Errorf("%s: pay figure %d has no source", n.ID, i+1)
			}
		}
		for _, c := range n.Codes {
			if len(c.Sources) == 0 {
				t.Errorf("%s: code %s has no source", n.ID, c.Code)
			}
		}
		for _, need := range n.Needs {
			if need.Level > 0 && !need.Estimate {
				t.Errorf("%s: the level of %s passes for a published one", n.ID, need.Skill)
			}
		}
	}
	eachStatement(g, func(where string, s careers.Statement) {
		if (len(s.Sources) == 0) != s.Estimate && !s.Text.IsZero() {
			t.Errorf("%s has neither source nor mark, or both: %s", where, s.Text.In(language.English))
		}
	})
	for _, s := range g.Steps() {
		if (len(s.Sources) == 0) != s.Estimate {
			t.Errorf("the step from %s to %s has neither source nor mark, or both", s.From, s.To)
		}
	}
}

func TestEveryTextIsThereInEveryLanguage(t *testing.T) {
	eachText(t, func(where string, text careers.Text) {
		for _, lang := range careers.Languages() {
			if got := maps.Collect(text.All()); len(got) > 0 && got[lang] == "" {
				t.Errorf("%s has no text in %v: %+v", where, lang, text)
			}
		}
	})
}

// Not one of the rules is about taste: they are what French and English readers
// are used to, and what keeps a line from breaking before its colon.
func TestTextsFollowTheTypographyOfTheirLanguage(t *testing.T) {
	breaking := regexp.MustCompile(` [:;?!»%€]|« |\d \d{3}\b`)
	stuck := regexp.MustCompile("[^\u00a0:/?!][:;?!»](\\s|$)")
	eachText(t, func(where string, text careers.Text) {
		fr, en := text.In(language.French), text.In(language.English)
		if at := breaking.FindString(fr); at != "" {
			t.Errorf("%s: an ordinary space at %q in %s", where, at, fr)
		}
		if at := stuck.FindString(fr); at != "" {
			t.Errorf("%s: no space at %q in %s", where, at, fr)
		}
		if strings.ContainsAny(en, "\u00a0\u202f") || strings.Contains(en, " :") || strings.Contains(en, " %") {
			t.Errorf("%s: a French space in %s", where, en)
		}
		if strings.Contains(text.Everywhere(), "’") || strings.Contains(fr+en, "  ") {
			t.Errorf("%s: a curly apostrophe or two spaces in %+v", where, text)
		}
	})
}

// eachStatement visits the statements of the nodes.
func eachStatement(g *careers.Graph, visit func(string, careers.Statement)) {
	for _, n := range g.Nodes() {
		visits(reflect.ValueOf(*n), string(n.ID), visit)
	}
}

// eachText visits every text of the dataset.
func eachText(t *testing.T, visit func(string, careers.Text)) {
	t.Helper()
	g := load(t)
	visit("the title", g.Title())
	visits(reflect.ValueOf(g.Columns()), "columns", visit)
	visits(reflect.ValueOf(g.Levels()), "levels", visit)
	visits(reflect.ValueOf(g.Tracks()), "tracks", visit)
	visits(reflect.ValueOf(g.Interests()), "interests", visit)
	visits(reflect.ValueOf(g.Nodes()), "nodes", visit)
	visits(reflect.ValueOf(g.Steps()), "steps", visit)
	visits(reflect.ValueOf(g.Skills()), "skills", visit)
	visits(reflect.ValueOf(g.Terms()), "terms", visit)
	visits(reflect.ValueOf(g.Sources()), "sources", visit)
}

// visits calls visit for each value of type T inside v.
func visits[T any](v reflect.Value, where string, visit func(string, T)) {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return
		}
		v = v.Elem()
	}
	if !v.CanInterface() {
		return
	}
	if found, ok := v.Interface().(T); ok {
		visit(where, found)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		if id := v.FieldByName("ID"); id.IsValid() {
			where = fmt.Sprint(id)
		}
		for i := range v.NumField() {
			visits(v.Field(i), where+" "+v.Type().Field(i).Name, visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			visits(v.Index(i), fmt.Sprintf("%s %d", where, i+1), visit)
		}
	}
}
