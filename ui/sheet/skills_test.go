package sheet_test

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/ascii"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
	"parcours/ui/sheet"
)

// ticked is the joiner's sheet of someone who keeps a notebook, at its skills.
func ticked(t *testing.T, lang language.Tag, skills ...notebook.Skill) (*sheet.Sheet, *screen.Env) {
	t.Helper()
	env := woodEnv(t, lang)
	env.Notebook = notebook.New(notebook.Content{Skills: skills})
	s := sheet.New(env, "joiner")
	s.SetSize(64, 12)
	uitest.Press(s, "tab", "tab")
	return s, env
}

// skillLines is the section of skills as it is drawn.
func skillLines(s *sheet.Sheet) string {
	view := uitest.Plain(s.View())
	_, after, _ := strings.Cut(view, "\n")
	return "\n" + strings.TrimRight(strings.ReplaceAll(after, "\u00a0", " "), "\n") + "\n"
}

func TestOnesOwnSkillsAreTickedAndTheSignsExplained(t *testing.T) {
	mine := []notebook.Skill{{ID: "joints", Progress: careers.Able}, {ID: "patience", Progress: careers.Learning}}
	s, _ := ticked(t, language.English, mine...)
	if got, want := skillLines(s), `
  ▪▫▫▫ basics ▪▪▫▫ works with support ▪▪▪▫ works independently
  ▪▪▪▪ guides others ~levels estimated by us
  Ticked by you: ✓ yes, / learning.
  ESSENTIAL   entry mid   sen.
▌ ✓ Joints    ▪▪▫▫  ▪▪▪▫  ▪▪▪▪

  ALSO USEFUL
  / Patience
`; got != want {
		t.Errorf("got:%s\nwant:%s", got, want)
	}
	s, _ = ticked(t, language.English, mine...)
	if got, want := ascii.Cells(skillLines(s)), `
  #ooo basics ##oo works with support ###o works independently
  #### guides others ~levels estimated by us
  Ticked by you: x yes, / learning.
  ESSENTIAL   entry mid   sen.
> x Joints    ##oo  ###o  ####

  ALSO USEFUL
  / Patience
`; got != want {
		t.Errorf("in ASCII:%s\nwant:%s", got, want)
	}
}

func TestATickSpeaksTheReadersLanguage(t *testing.T) {
	s, _ := ticked(t, language.French, notebook.Skill{ID: "joints", Progress: careers.Able})
	if view := uitest.Plain(s.View()); !strings.Contains(view, "Cochées par vous\u00a0: ✓ oui, / j'apprends.") {
		t.Errorf("the signs are not explained:\n%s", view)
	}
}

func TestSkillsThatNobodyTickedHaveTheirBulletsAndNoExplanation(t *testing.T) {
	s, _ := ticked(t, language.English, notebook.Skill{ID: "another-trade", Progress: careers.Able})
	if got, want := skillLines(s), `
  ▪▫▫▫ basics ▪▪▫▫ works with support ▪▪▪▫ works independently
  ▪▪▪▪ guides others ~levels estimated by us
  ESSENTIAL   entry mid   sen.
▌ • Joints    ▪▪▫▫  ▪▪▪▫  ▪▪▪▪

  ALSO USEFUL
  • Patience
`; got != want {
		t.Errorf("got:%s\nwant:%s", got, want)
	}
}

func TestXTicksTheSkillUnderTheCursorAndSaysSo(t *testing.T) {
	s, env := ticked(t, language.English)
	for _, want := range []struct {
		progress careers.Progress
		line     string
	}{
		{careers.Learning, "▌ / Joints"}, {careers.Able, "▌ ✓ Joints"}, {careers.NotYet, "▌ • Joints"},
	} {
		said := uitest.Press(s, "x")
		if !slices.Equal(said, []tea.Msg{screen.NotebookChanged{}}) {
			t.Errorf("ticking said %v", said)
		}
		if got := env.Notebook.Progress("joints"); got != want.progress {
			t.Errorf("joints are at %d, want %d", got, want.progress)
		}
		if !strings.Contains(uitest.Plain(s.View()), want.line) {
			t.Errorf("no %q in:\n%s", want.line, uitest.Plain(s.View()))
		}
	}
}

func TestASkillTickedElsewhereIsTickedHere(t *testing.T) {
	s, env := ticked(t, language.English)
	s.View()
	env.Notebook.SetProgress("joints", careers.Able)
	if !strings.Contains(uitest.Plain(s.View()), "▌ ✓ Joints") {
		t.Errorf("the sheet tells of an older notebook:\n%s", uitest.Plain(s.View()))
	}
}

func TestOnlySkillsAreTicked(t *testing.T) {
	s, env := ticked(t, language.English)
	uitest.Press(s, "tab")
	why := i18n.In(language.English).Sheet.NoSkill
	if said := uitest.Press(s, "x"); !slices.Equal(said, []tea.Msg{screen.Notify{Text: why}}) {
		t.Errorf("on a figure of pay x said %v", said)
	}
	for _, k := range s.Keys() {
		if slices.Contains(k.Binding.Keys(), "x") && k.Off != why {
			t.Errorf("on a figure of pay x is off because %q", k.Off)
		}
	}
	if env.Notebook.Revision() != 0 {
		t.Error("the notebook has changed")
	}
}

func TestWhoKeepsNoNotebookTicksNothing(t *testing.T) {
	s := joiner(t, 64, 12)
	uitest.Press(s, "tab", "tab")
	before := s.View()
	if said := uitest.Press(s, "x"); len(said) > 0 || s.View() != before {
		t.Errorf("x said %v and drew:\n%s", said, uitest.Plain(s.View()))
	}
}
