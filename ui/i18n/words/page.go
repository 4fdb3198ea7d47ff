package words

// Page is what the program says as one page for a browser, and about writing one.
type Page struct {
	// Shell are the texts of the page around the drawing, by the names that ui/page/shell.html
	// and page.js have for them.
	Shell map[string]string
	// InBrowser says where a notebook will be kept, Nowhere that the browser keeps nothing.
	InBrowser, Nowhere string
	// UnreadBook says that a browser's notebook cannot be read, and who helps; NewerBook why, where
	// it is of a later version.
	UnreadBook func(why string) string
	NewerBook  string
	// OnThisDevice says that an address of a file leads nowhere elsewhere.
	OnThisDevice string
	// UnknownParts says that an address has parts that name nothing here, quoted and listed.
	UnknownParts func(parts string) string
	// LeaveDrawing is what F6 does.
	LeaveDrawing string
	// Kept says where the notebook is.
	Kept string
	// Unread says that the data of a page is broken.
	Unread string

	// The command.
	Use, Short, Long, Examples string
	OutFlag, Force             string
	// NoKit says how one gets a program that can write the page.
	NoKit string
	// Large says of a page that it is larger than most.
	Large func(megabytes int) string
}
