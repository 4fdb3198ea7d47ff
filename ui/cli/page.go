package cli

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"io/fs"

	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/careers/register"
	"parcours/ui/i18n"
	"parcours/ui/page"
	"parcours/ui/phrase"
	"parcours/ui/present"
)

// mostPage is from which size on a page is said to be large.
const mostPage = 8 << 20

// pageCommand writes the whole program as one page for a browser.
func (a *app) pageCommand() *cobra.Command {
	w, file, force := a.words.Page, "", false
	var c *cobra.Command
	c = a.command(i18n.Command{Use: w.Use, Short: w.Short, Long: w.Long, Examples: w.Examples}, cobra.NoArgs, a.words.CLI.Cmd.NoArguments, func([]string) error {
		return a.writePage(file, force, c.Flags().Changed("lang"))
	})
	c.Flags().StringVarP(&file, "output", "o", "parcours.html", w.OutFlag)
	c.Flags().BoolVar(&force, "force", false, w.Force)
	return c
}

func (a *app) writePage(file string, force, isFixed bool) error {
	g, err := a.lasting()
	if err != nil {
		return err
	}
	kit, ok := page.Kit()
	if !ok {
		return refused("no_page", a.words.Page.NoKit)
	}
	order := page.Order{Words: a.words, Graph: g, Fixed: isFixed}
	if len(a.flags.data) > 0 {
		if order.Dataset, err = a.archive(g); err != nil {
			return err
		}
	}
	var whole bytes.Buffer
	if err := page.Write(&whole, kit, order); err != nil {
		return err
	}
	if file == stdout {
		return a.put(whole.String())
	}
	err = putFile(file, force, func(out io.Writer) error {
		_, err := out.Write(whole.Bytes())
		return err
	})
	if err != nil {
		return a.cannotKeep(file, err)
	}
	if whole.Len() > mostPage {
		a.complain(a.words.Page.Large(whole.Len() >> 20))
	}
	return a.made(file, a.words.Handout.Written(file))
}

// lasting is the dataset as it is written: of a register, without what its reader adds in the
// language of this run.
func (a *app) lasting() (*careers.Graph, error) {
	r, paths, err := a.registerIn(a.flags.data)
	if err != nil || r == nil {
		return a.load()
	}
	g, _, err := a.imported(*r, paths, register.Options{})
	if err == nil {
		a.words = phrase.Named(a.words, g)
	}
	return g, err
}

// archive is the dataset of --data and the scripts beside it, for a page to carry: the graph as
// it was read, without what only its authors see.
func (a *app) archive(g *careers.Graph) ([]byte, error) {
	var packed bytes.Buffer
	z := zip.NewWriter(&packed)
	add := func(name string, text []byte) error {
		out, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate})
		if err == nil {
			_, err = out.Write(text)
		}
		return err
	}
	var all []error
	for _, f := range dataset.Encode(g) {
		all = append(all, add(f.Name, []byte(f.Text)))
	}
	for _, name := range present.Beside(a.beside()) {
		text, err := fs.ReadFile(a.beside(), name)
		if err == nil {
			err = add(name, text)
		}
		all = append(all, err)
	}
	all = append(all, z.Close())
	return packed.Bytes(), errors.Join(all...)
}
