module parcours

go 1.26.0

require (
	charm.land/bubbles/v2 v2.2.1
	charm.land/bubbletea/v2 v2.0.10
	charm.land/lipgloss/v2 v2.0.6
	github.com/charmbracelet/colorprofile v0.4.3
	github.com/charmbracelet/ultraviolet v0.0.0-20260811164956-006e29f97886 // newest to be had; older ones misplace emoji in tmux
	github.com/charmbracelet/x/ansi v0.11.8
	github.com/charmbracelet/x/vt v0.0.0-20260913004009-c615ff2f7805
	github.com/charmbracelet/x/xpty v0.1.4
	github.com/mattn/go-runewidth v0.0.30 // v0.0.27 spends 20-60 ms in package init
	github.com/spf13/cobra v1.10.2
	go.yaml.in/yaml/v4 v4.0.0
	golang.org/x/text v0.43.0
)

exclude (
	charm.land/bubbletea/v2 v2.1.1
	charm.land/wish/v2 v2.0.4
)
