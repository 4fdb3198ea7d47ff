package careers

// How files and commands spell the values of each type, in their order.
var (
	kindSpelling       = [...]string{"role", "training"}
	systemSpelling     = [...]string{"rome", "esco", "onet", "rncp"}
	matchSpelling      = [...]string{"exact", "near", "broader"}
	periodSpelling     = [...]string{"year", "month"}
	experienceSpelling = [...]string{"any", "junior", "confirmed", "senior"}
	stepSpelling       = [...]string{"entry", "study", "promotion", "specialisation", "craft-change", "lateral"}
	qualitySpelling    = [...]string{"official", "professional", "comparison", "seed"}
	groupSpelling      = [...]string{
		"programming", "data", "infrastructure", "quality", "security", "design", "management", "communication", "personal",
	}
	foreignSpelling = [...]string{"", "alias", "anchor", "tag"}
	problemSpelling = [...]string{
		"unreadable", "too-large", "too-many-files", "too-many-values", "not-utf8", "forbidden-character", "bad-syntax", "too-deep",
		"foreign-yaml", "duplicate-key", "unknown-field", "misplaced-field", "missing-field", "missing-translation",
		"wrong-shape", "not-one-of", "bad-form", "out-of-range", "bad-id", "duplicate-id", "unknown-id",
		"low-above-high", "excluding", "unsourced", "self-step", "duplicate-step", "too-wide", "taken-short",
		"second-draw-first", "no-header", "second-header", "no-nodes", "too-many-problems",
	}
)

// String returns the kind as "role" or "training".
func (k Kind) String() string { return spelled(k, kindSpelling[:]) }

// String returns the classification as files spell it, as "rome".
func (s System) String() string { return spelled(s, systemSpelling[:]) }

// String returns the match as files spell it, as "near".
func (m Match) String() string { return spelled(m, matchSpelling[:]) }

// String returns the period as files spell it, as "month".
func (p Period) String() string { return spelled(p, periodSpelling[:]) }

// String returns the experience as files spell it, as "junior".
func (e Experience) String() string { return spelled(e, experienceSpelling[:]) }

// String returns the kind as files spell it, as "craft-change".
func (k StepKind) String() string { return spelled(k, stepSpelling[:]) }

// String returns the grade as files spell it, as "official".
func (q SourceQuality) String() string { return spelled(q, qualitySpelling[:]) }

// String returns the group as files spell it, as "infrastructure".
func (g SkillGroup) String() string { return spelled(g, groupSpelling[:]) }

// String returns the kind in hyphened English, as "unknown-field".
func (k ProblemKind) String() string { return spelled(k, problemSpelling[:]) }

// spelled returns "" for a value that its type does not have.
func spelled[E ~uint8](value E, spelling []string) string {
	if int(value) >= len(spelling) {
		return ""
	}
	return spelling[value]
}
