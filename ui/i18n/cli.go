package i18n

// CLI is what the cli says.
type CLI struct{}

func cliFR() CLI { return CLI{} }

func cliEN() CLI { return CLI{} }
