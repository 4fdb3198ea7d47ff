package i18n_test

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"parcours/ui/i18n"
)

// sentences calls every function of a catalogue, with 1 for each number, and hands on
// what it says.
func sentences(name string, v reflect.Value, hear func(name, said string)) {
	switch v.Kind() {
	case reflect.Pointer:
		sentences(name, v.Elem(), hear)
	case reflect.Struct:
		for i := range v.NumField() {
			if field := v.Type().Field(i); field.IsExported() && field.Name != "Tag" {
				sentences(name+"."+field.Name, v.Field(i), hear)
			}
		}
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			sentences(fmt.Sprint(name, "[", i, "]"), v.Index(i), hear)
		}
	case reflect.Func:
		if v.IsNil() || v.Type().IsVariadic() || v.Type().NumOut() != 1 || v.Type().Out(0).Kind() != reflect.String {
			return
		}
		var args []reflect.Value
		for i := range v.Type().NumIn() {
			arg := reflect.New(v.Type().In(i)).Elem()
			switch arg.Kind() {
			case reflect.Int:
				arg.SetInt(1)
			case reflect.String:
				arg.SetString("X")
			case reflect.Bool:
			case reflect.Slice:
				if arg.Type().Elem().Kind() == reflect.String {
					arg.Set(reflect.Append(arg, reflect.ValueOf("X").Convert(arg.Type().Elem())))
				}
			default:
				return
			}
			args = append(args, arg)
		}
		hear(name, v.Call(args)[0].String())
	}
}

func TestOneOfAThingIsNeverCalledMany(t *testing.T) {
	many := regexp.MustCompile(`(?:^|[^\d.,–])1[ \x{a0}](\p{L}+(?:s|x))\b`)
	// Columns and lines of a window, nodes of a large graph: never one.
	never := regexp.MustCompile(`TooSmall$|(?:TooMany|Counted)$`)
	heard := 0
	for _, lang := range i18n.Languages() {
		sentences(lang.String(), reflect.ValueOf(i18n.In(lang)), func(name, said string) {
			heard++
			if found := many.FindStringSubmatch(said); found != nil && !strings.Contains("fois après moins plus yes", found[1]) && !never.MatchString(name) {
				t.Errorf("%s says %q", name, said)
			}
		})
	}
	if heard < 400 {
		t.Errorf("only %d sentences were heard", heard)
	}
}
