package plain

// Aloud is a text as it is to be heard.
var Aloud = aloud
