package careers

// How files and commands spell the values of each type, in their order.
var (
	kindSpelling       = [...]string{"role", "training"}
	matchSpelling      = [...]string{"exact", "near", "broader"}
	periodSpelling     = [...]string{"year", "month", "day", "week", "hour"}
	experienceSpelling = [...]string{"any", "entry", "junior", "confirmed", "senior"}
	stepSpelling       = [...]string{"entry", "study", "promotion", "specialisation", "craft-change", "lateral", "return", "related"}
	qualitySpelling    = [...]string{"official", "survey", "professional", "comparison", "seed"}
	inferenceSpelling  = [...]string{"order", "lines", "nearness", "essential", "tracks"}
	aspectSpelling     = [...]string{"status", "hours", "on-call", "remote", "travel", "workplace", "public", "conditions"}
	audienceSpelling   = [...]string{"school-leaver", "career-changer", "employee"}
	askingSpelling     = [...]string{"least", "usual", "none"}
	workStudySpelling  = [...]string{"no", "possible", "usual", "only"}
	problemSpelling    = [...]string{
		"unreadable", "too-large", "too-many-files", "no-yaml", "yaml-as-text", "too-many-values",
		"bad-archive", "no-table", "no-column", "uneven-row", "too-many-rows", "long-row", "wide-row", "swollen", "bad-quotes", "not-utf8", "forbidden-character", "bad-syntax", "too-deep",
		"foreign-yaml", "duplicate-key", "stray-text", "unknown-field", "misplaced-field", "missing-field", "missing-translation", "undeclared-language",
		"wrong-shape", "not-one-of", "bad-form", "out-of-range", "bad-id", "duplicate-id", "unknown-id",
		"low-above-high", "excluding", "unsourced", "self-step", "duplicate-step", "too-wide", "taken-short",
		"no-header", "second-header", "no-nodes", "no-code",
		"sourced-estimate", "no-step", "no-course-level", "level-not-met", "level-not-gained", "years-short", "lost-essential", "builds-on-itself", "no-way",
		"too-many-problems",
	}
)

// String returns the kind as "role" or "training".
func (k Kind) String() string { return spelled(k, kindSpelling[:]) }

// String returns the match as files spell it, as "near".
func (m Match) String() string { return spelled(m, matchSpelling[:]) }

// String returns the period as files spell it, as "month".
func (p Period) String() string { return spelled(p, periodSpelling[:]) }

// String returns the experience as files spell it, as "junior".
func (e Experience) String() string { return spelled(e, experienceSpelling[:]) }

// String returns the kind as files spell it, as "craft-change".
func (k StepKind) String() string { return spelled(k, stepSpelling[:]) }

// String returns what was inferred as files spell it, as "order".
func (i Inference) String() string { return spelled(i, inferenceSpelling[:]) }

// String returns the aspect as files spell it, as "on-call".
func (a Aspect) String() string { return spelled(a, aspectSpelling[:]) }

// String returns the audience as files spell it, as "school-leaver".
func (a Audience) String() string { return spelled(a, audienceSpelling[:]) }

// String returns the rule as files spell it, as "usual".
func (r AskingRule) String() string { return spelled(r, askingSpelling[:]) }

// String returns the way as files spell it, as "possible".
func (w WorkStudy) String() string { return spelled(w, workStudySpelling[:]) }

// String returns the grade as files spell it, as "official".
func (q SourceQuality) String() string { return spelled(q, qualitySpelling[:]) }

// String returns the kind in hyphened English, as "unknown-field".
func (k ProblemKind) String() string { return spelled(k, problemSpelling[:]) }

// spelled returns "" for a value that its type does not have.
func spelled[E ~uint8](value E, spelling []string) string {
	if int(value) >= len(spelling) {
		return ""
	}
	return spelling[value]
}
