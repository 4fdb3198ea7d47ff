package careers

import "go.yaml.in/yaml/v4"

// datum is a value in a file, with its place.
type datum struct {
	place
	kind    datumKind
	style   style
	foreign foreign
	// value is what a scalar says, without its quotes.
	value string
	// content is the entries of a list, or name, value, name, value … of a mapping.
	content []*datum
}

// datumKind is the shape of a datum.
type datumKind uint8

const (
	scalarKind datumKind = iota
	listKind
	mappingKind
	aliasKind
)

// style is how a scalar is written.
type style uint8

const (
	bareStyle         style = iota
	singleQuotedStyle       // '
	doubleQuotedStyle       // " with escapes
	blockStyle              // | or >
)

// foreign is what no dataset needs of YAML.
type foreign uint8

const (
	native foreign = iota
	aliasForeign
	anchorForeign
	tagForeign
)

// isNull reports whether the value is left out.
func (d *datum) isNull() bool {
	if d.kind != scalarKind || d.style != bareStyle {
		return false
	}
	switch d.value {
	case "", "~", "null", "Null", "NULL":
		return true
	}
	return false
}

// isBool reports whether the value is true or false.
func (d *datum) isBool() bool {
	if d.kind != scalarKind || d.style != bareStyle {
		return false
	}
	switch d.value {
	case "true", "True", "TRUE", "false", "False", "FALSE":
		return true
	}
	return false
}

// datumOf copies what a dataset needs of a YAML node.
func datumOf(n *yaml.Node) *datum {
	d := &datum{place: place{int32(n.Line), int32(n.Column)}, value: n.Value}
	switch {
	case n.Kind == yaml.AliasNode:
		d.foreign = aliasForeign
	case n.Anchor != "":
		d.foreign = anchorForeign
	case n.Style&yaml.TaggedStyle != 0:
		d.foreign = tagForeign
	}
	switch n.Kind {
	case yaml.SequenceNode:
		d.kind = listKind
	case yaml.MappingNode:
		d.kind = mappingKind
	case yaml.AliasNode:
		d.kind = aliasKind
	}
	switch {
	case n.Style&yaml.SingleQuotedStyle != 0:
		d.style = singleQuotedStyle
	case n.Style&yaml.DoubleQuotedStyle != 0:
		d.style = doubleQuotedStyle
	case n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		d.style = blockStyle
	}
	if len(n.Content) > 0 {
		d.content = make([]*datum, len(n.Content))
	}
	for i, child := range n.Content {
		d.content[i] = datumOf(child)
	}
	return d
}
