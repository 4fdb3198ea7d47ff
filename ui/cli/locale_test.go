package cli

import "testing"

func TestALocaleWithoutUTF8IsWrittenInASCII(t *testing.T) {
	for locale, want := range map[string]bool{
		"": true, "fr_FR": true, "fr_FR.UTF-8": true, "en_GB.utf8": true, "C.UTF-8": true, "fr_FR.UTF-8@euro": true,
		"C": false, "POSIX": false, "fr_FR.ISO-8859-1": false, "fr_FR.ISO8859-15@euro": false, "ja_JP.eucJP": false,
	} {
		a := &app{env: func(name string) string { return map[string]string{"LANG": locale}[name] }}
		if a.unicode() != want {
			t.Errorf("%q: %v, want %v", locale, !want, want)
		}
	}
}
