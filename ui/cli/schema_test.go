package cli

import (
	"bytes"
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// schema checks a file of JSON against a part of docs/json.schema.json:
// "schema list stdout". It is read here as a program would read it: one object.
func schema(ts *testscript.TestScript, neg bool, args []string) {
	compiler := jsonschema.NewCompiler()
	path := filepath.ToSlash(filepath.Join(ts.Getenv("DOCS"), "json.schema.json"))
	compiled, err := compiler.Compile(path + "#/$defs/" + args[0])
	ts.Check(err)
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader([]byte(ts.ReadFile(args[1]))))
	ts.Check(err)
	switch err := compiled.Validate(value); {
	case err != nil && !neg:
		ts.Fatalf("%s is not a %q: %v", args[1], args[0], err)
	case err == nil && neg:
		ts.Fatalf("%s is a %q", args[1], args[0])
	}
	if strings.Contains(ts.ReadFile(args[1]), "\\u003c") {
		ts.Fatalf("signs of HTML are escaped without need")
	}
}
