package onet

import (
	"maps"
	"parcours/careers"
	"slices"
)

// majors are the major groups of the SOC of 2018 in short, English and French, by
// their first two digits. It never changes.
var majors = map[string][2]string{
	"11": {"Management", "Direction et gestion"},
	"13": {"Business and finance", "Affaires et finance"},
	"15": {"Computing and mathematics", "Informatique et mathématiques"},
	"17": {"Architecture and engineering", "Architecture et ingénierie"},
	"19": {"Sciences", "Sciences"},
	"21": {"Community and social service", "Action sociale"},
	"23": {"Law", "Droit"},
	"25": {"Education and libraries", "Enseignement et bibliothèques"},
	"27": {"Arts, media and sports", "Arts, médias et sports"},
	"29": {"Healthcare practitioners", "Professions de santé"},
	"31": {"Healthcare support", "Aide aux soins"},
	"33": {"Protective service", "Sécurité et secours"},
	"35": {"Food preparation and serving", "Cuisine et service"},
	"37": {"Cleaning and maintenance", "Nettoyage et entretien"},
	"39": {"Personal care and service", "Services à la personne"},
	"41": {"Sales", "Vente"},
	"43": {"Office support", "Travail de bureau"},
	"45": {"Farming, fishing and forestry", "Agriculture, pêche et forêt"},
	"47": {"Construction and extraction", "Construction et extraction"},
	"49": {"Installation and repair", "Installation et réparation"},
	"51": {"Production", "Production"},
	"53": {"Transportation", "Transport et manutention"},
	"55": {"Military", "Armée"},
}

// trackOf is the track of a role: the major group of its code, "" for one that we do
// not know.
func trackOf(code string) careers.TrackID {
	if _, known := majors[code[:2]]; known {
		return careers.TrackID("soc-" + code[:2])
	}
	return ""
}

// tracks names the major groups that have roles.
func (b *builder) tracks() {
	used := map[careers.TrackID]bool{}
	for _, n := range b.parts.Nodes {
		used[n.Track] = true
	}
	for _, digits := range slices.Sorted(maps.Keys(majors)) {
		if id := careers.TrackID("soc-" + digits); used[id] {
			b.parts.Tracks = append(b.parts.Tracks, careers.Track{ID: id, Name: b.ours(majors[digits][0], majors[digits][1])})
		}
	}
}
