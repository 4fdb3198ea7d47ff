package rome

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/register"
)

// edition is one edition of the register.
type edition struct {
	tables  *register.Edition
	version int    // as its files say: 460 for version 60 of edition 4
	title   string // as it calls itself, or as its files are called
	date    string // of publication; "" where it does not say
}

var (
	versionInName = regexp.MustCompile(`_v([1-9][0-9]{2})\D`)
	titleInNotes  = regexp.MustCompile(`(?m)^Titre/commentaire\s*:\s*(ROME .*\S)`)
	dateInNotes   = regexp.MustCompile(`(?m)^Date de publication\s*:\s*(\d\d)/(\d\d)/(\d{4})`)
	numberInNotes = regexp.MustCompile(`(?m)^Numero de version\s*:\s*(\d{1,3})\s*$`)
)

// editions are those in some folders and archives, the newest first. A folder into which
// two were unpacked has both.
func editions(opened []*register.Edition) (all []edition) {
	for _, one := range opened {
		versions, parts := one.Split(versionInName)
		for i, part := range parts {
			n, _ := strconv.Atoi(versions[i]) // "" is 0: of a version unknown
			e := edition{tables: part, version: n}
			e.title = e.name()
			if notes := part.Read("version.txt"); len(parts) == 1 && e.isOf(notes) {
				e.readNotes(notes)
			}
			all = append(all, e)
		}
	}
	slices.SortStableFunc(all, func(a, b edition) int { return cmp.Compare(b.version, a.version) })
	return all
}

// isOf reports whether the notes of a release are those of the edition's.
func (e edition) isOf(notes string) bool {
	m := numberInNotes.FindStringSubmatch(notes)
	return m != nil && strings.HasSuffix(strconv.Itoa(e.version), m[1])
}

func (e *edition) readNotes(notes string) {
	if m := titleInNotes.FindStringSubmatch(notes); m != nil {
		e.title = strings.Join(strings.Fields(m[1]), " ")
	}
	if m := dateInNotes.FindStringSubmatch(notes); m != nil {
		e.date = m[3] + "-" + m[2] + "-" + m[1]
	}
}

// isThree reports whether the tables are in the form of edition 3.
func (e edition) isThree() bool {
	return e.version > 0 && e.version < 400 || e.version == 0 && e.tables.Has(activitiesTable)
}

// number is the edition and version as people cite them: "4.0 version 60", "3.44".
func (e edition) number() string {
	switch {
	case e.version == 0:
		return ""
	case e.isThree():
		return strconv.Itoa(e.version/100) + "." + strconv.Itoa(e.version%100)
	}
	return strconv.Itoa(e.version/100) + ".0 version " + strconv.Itoa(e.version%100)
}

// name is the register with its edition, as people cite it.
func (e edition) name() string { return strings.TrimSpace("ROME " + e.number()) }

// id is the source that the edition is.
func (e edition) id() careers.SourceID {
	if e.isThree() {
		return "rome-3"
	}
	return "rome-4"
}

// licence is what the register is published under, see [page].
const licence = "Licence Ouverte / Etalab"

// page is where the register is published with its licence.
const page = "https://www.data.gouv.fr/datasets/repertoire-operationnel-des-metiers-et-des-emplois-rome"

// attribution is the line that the licence asks for.
func (e edition) attribution() string {
	line := "Source : France Travail (ex Pôle emploi), " + e.name()
	if e.date != "" {
		line += " du " + e.date[8:] + "/" + e.date[5:7] + "/" + e.date[:4]
	}
	return line + " (" + licence + ")"
}

func (e edition) source() *careers.Source {
	return &careers.Source{
		ID: e.id(), Title: e.title, Publisher: "France Travail (ex Pôle emploi)", Date: e.date, Quality: careers.Official,
		URL: page, Attribution: e.attribution(),
	}
}

// published is a text of the register.
func published(text string) careers.Text { return careers.Said(language.French, text) }
