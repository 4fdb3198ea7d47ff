// Package web is the program in a page of a browser. The page is its terminal, keeps its
// notebook, and shows beside the drawing where one is: an address, and the same as text.
//
// What talks to the page is built for browsers alone (GOOS=js); the rest is tested anywhere.
package web
