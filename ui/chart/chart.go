// Package chart draws a ranked graph on a grid of character cells.
//
// A [Graph] has nodes with ranks and directed edges; [Place] computes integer
// positions for boxes and lines, and [Layout.Draw] copies a window of them
// into a [Grid] of cells, each with what it stands for. The package knows
// nothing of colours, styles, terminals or careers: the caller dresses the
// cells by their [Ink].
//
// A layered drawing is made in stages, each in a file of its name (after
// Sugiyama, Tagawa, Toda, Methods for Visual Understanding of Hierarchical System
// Structures, 1981):
//
//	ranks     which column a node is in
//	nets      which edges share a line, and where lines pass through ranks
//	parts     what does not hang together
//	order     in which order a rank stands, with few crossings
//	ports     where lines meet boxes, and how large that makes those
//	place     the cells across the ranks, with straight lines
//	channels  the tracks that lines take from rank to rank
//	frame     a window of cells: lines, then boxes, arrowheads and labels
//
// All but the last depend on the graph and the options only, so they are done
// once; a frame costs what its window holds.
//
// What a reader may rely on in every drawing:
//
//   - Boxes have square corners, lines have round ones.
//   - A joint (├ ┬ ┴ ┤ ┼) stands only where the line of one source splits. Where
//     two sources cross, the upright is drawn over the level line: ─│─.
//   - Each arrowhead has a port of its own; lines never merge on arrival.
//   - An edge to a lower rank is dashed. A pair of edges in both directions is
//     one line with a head at each end. No edge is left out or turned round.
//   - What has no direction is dotted (in ASCII dashed), without a head.
//   - The focused node's box is doubled, its outgoing lines are heavy.
//
// The details of drawing:
//
//   - A line that passes under others (─││─) comes up every third cell at the
//     latest. It goes straight on: it neither turns nor ends under another. A
//     heavy level line may pass over uprights instead.
//   - A line leaves a framed box through a joint in the frame: ├ ┤ ┬ ┴, of a
//     doubled frame ╟ ╢ ╤ ╧. An arrowhead stands before a plain wall.
//   - A box without a frame begins with a row in brackets. From left to right
//     it goes on below between │ and │: first with the rest of its title, then
//     with blank rows where lines need ports. Top down, boxes do not touch, and
//     each row is in brackets. Every row of a focused one is between ║ and ║, in
//     ASCII between { and }.
//   - Text on a line (Ink LineLabel) stands for a piece of level line, which shows
//     before it.
//   - In ASCII a line turns at . (from below) and ' (from above) and splits at
//     +; heavy is = and #, dashed is ~ and :, a doubled frame is of = and #, and
//     a line leaves a frame through +. Labels with such characters are left out.
package chart

import (
	"image"

	"parcours/ui/cells"
)

// Graph is what is to be drawn.
type Graph struct {
	Nodes []Node
	Edges []Edge
}

// Node is a box. Nodes of equal rank stand in one column (or row).
type Node struct {
	// Key is the caller's own name of the node.
	Key string
	// Rank is the column, any integer; empty ranks are closed up.
	Rank int
	// Title is wrapped on words where the detail asks for it.
	Title string
	// Short is the title where room is scarce, best at most 8 cells wide.
	Short string
	// Note is a second line for the richest detail; may be empty.
	Note string
}

// Edge joins two nodes, by their index in Graph.Nodes. It points at To.
// An edge from a node to itself, or a second equal edge, is not drawn.
type Edge struct {
	From, To int
	// Undirected tells that it points at neither. It is not drawn where another edge
	// joins the two, and has no label.
	Undirected bool
	// Label is a few cells of text that the focused node's lines may carry,
	// as "5–8"; may be empty.
	Label string
}

// Direction is where higher ranks lie.
type Direction uint8

// The directions.
const (
	LeftRight Direction = iota
	TopDown
)

// Detail is how much a box says, from least to most.
type Detail uint8

// The levels of detail.
const (
	Dots     Detail = iota // one mark a node
	Shorts                 // [short]
	Lines                  // [title] on one line
	Wrapped                // [title] wrapped at 16 cells, without a frame
	Boxes                  // a framed title
	NotedBox               // a framed title, with the note below it
)

// Options say how to place a graph.
type Options struct {
	Direction Direction
	Detail    Detail
	// LockDetail and LockDirection make Fit keep Detail and Direction as given.
	LockDetail, LockDirection bool
	// Labels leaves room for edge labels before the arrowheads. Fit does so only
	// where that costs no detail. Labels are drawn from left to right only.
	Labels bool
}

// Point is a cell, counted from the top left corner.
type Point = image.Point

// Rect is W×H cells with its top left corner at X, Y.
type Rect struct{ X, Y, W, H int }

// Contains reports whether p lies in r.
func (r Rect) Contains(p Point) bool {
	return p.X >= r.X && p.X < r.X+r.W && p.Y >= r.Y && p.Y < r.Y+r.H
}

// Overlaps reports whether r and s share a cell.
func (r Rect) Overlaps(s Rect) bool {
	return r.X < s.X+s.W && s.X < r.X+r.W && r.Y < s.Y+s.H && s.Y < r.Y+r.H
}

// Marks say what stands out in a drawing. Nodes are indices; the zero Focus is
// node 0, so use NoNode for none.
type Marks struct {
	Focus int
	// Chosen is the node that the next step leads to, NoNode for none: its line
	// is drawn above the focused node's other lines.
	Chosen int
	// Trail holds the nodes walked so far, oldest first.
	Trail []int
	// Route holds the nodes of a planned route, in order.
	Route []int
	// Hits are the nodes a search found.
	Hits []int
}

// NoNode stands for "no node" in Marks and Cell.
const NoNode = cells.None

// Ink is what a cell stands for; a caller dresses cells by it.
type Ink uint8

// The inks. Later ones win where lines share a cell.
const (
	Blank      Ink = iota
	Line           // an edge that nothing makes stand out
	LineTrail      // walked
	LineIn         // into the focused node
	LineOut        // out of the focused node
	LineRoute      // of the planned route
	LineChosen     // to the chosen node
	LineLabel      // text on an edge
	Box            // a frame or bracket
	BoxTrail
	BoxHit
	BoxRoute
	BoxChosen
	BoxFocus
	Label // text in a box
	LabelTrail
	LabelHit
	LabelRoute
	LabelChosen
	LabelFocus
	Note // the second line of a box
	NoteFocus
)

// Cell is a cell of a drawing, of the node whose box it is part of.
type Cell = cells.Cell[Ink]

// Grid is a drawing.
type Grid struct {
	cells.Grid[Ink]

	canvas canvas // kept from one Draw to the next
}
