package careers

// BuiltIn loads the built-in data, which tests of this package cannot import
// themselves.
var BuiltIn func() (*Graph, error)
