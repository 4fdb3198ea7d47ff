package words

// Import is what the program says of public registers that it reads.
type Import struct {
	// Command is the help of import, with the names of registers.
	Command func(registers string) Command
	// Arguments refuses fewer arguments than a register and a path.
	Arguments func(registers string) string
	// Output, Only and Languages are the help of its flags.
	Output, Only, Languages string
	// Alone refuses a register beside other data.
	Alone func(register string) string
	// Reading stands at a terminal while something is read; what is "" for data in files.
	Reading func(what string) string

	// First says where the first of several things stands.
	First func(place string) string
	// Kept, Left, Inferred, Licence and Attribution head the parts of the report.
	Kept, Left, Inferred, Licence, Attribution string
	// Things are what registers hold, one and many, by their names in careers/register; Ends
	// what became of them other than that they were kept.
	Things map[string][2]string
	Ends   map[string]string
	// Inferences name what is inferred, in the order of careers.Inference.
	Inferences [5]string
	// Direct says how to look at a register at once; Written how many files were written,
	// and how to look at them.
	Direct  func(command string) string
	Files   [2]string // one and many, as written
	Written func(files, folder, command string) string
}
