package phrase

import (
	"cmp"
	"slices"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Group is a group of skills with its name.
type Group struct {
	ID   careers.GroupID
	Name string
}

// Groups are the groups of a dataset that have skills, in its order; those on no
// shelf come last.
func Groups(w *i18n.Words, g *careers.Graph) (all []Group) {
	for _, group := range g.Groups() {
		if len(g.SkillsIn(group.ID)) > 0 {
			all = append(all, Group{group.ID, GroupName(w, g, group.ID)})
		}
	}
	if len(g.SkillsIn("")) > 0 {
		all = append(all, Group{Name: GroupName(w, g, "")})
	}
	return all
}

// GroupName is the name of a group: the dataset's, else the program's own for those
// of a dataset that declares none.
func GroupName(w *i18n.Words, g *careers.Graph, id careers.GroupID) string {
	if id == "" {
		return w.Facts.OtherSkills
	}
	for _, group := range g.Groups() {
		if group.ID == id && !group.Name.IsZero() {
			return group.Name.In(w.Tag)
		}
	}
	if i := slices.Index(careers.DefaultGroups(), id); i >= 0 {
		return w.Facts.SkillGroup[i]
	}
	return cmp.Or(string(id), w.Facts.OtherSkills)
}
