class Parcours < Formula
  desc "Walk a map of careers in your terminal"
  homepage "@ADDRESS@"
  version "@VERSION@"
  license "MIT"

  on_macos do
    on_arm do
      url "@ADDRESS@/parcours_@VERSION@_darwin_arm64.tar.gz"
      sha256 "@darwin_arm64@"
    end
    on_intel do
      url "@ADDRESS@/parcours_@VERSION@_darwin_amd64.tar.gz"
      sha256 "@darwin_amd64@"
    end
  end

  on_linux do
    on_arm do
      url "@ADDRESS@/parcours_@VERSION@_linux_arm64.tar.gz"
      sha256 "@linux_arm64@"
    end
    on_intel do
      url "@ADDRESS@/parcours_@VERSION@_linux_amd64.tar.gz"
      sha256 "@linux_amd64@"
    end
  end

  def install
    bin.install "parcours"
    man1.install "man/man1/parcours.1"
    (man/"fr/man1").install "man/fr/man1/parcours.1"
    bash_completion.install "completions/parcours.bash" => "parcours"
    zsh_completion.install "completions/_parcours"
    fish_completion.install "completions/parcours.fish"
    doc.install "docs", "LICENSE", "NOTICES.txt", "SOURCES.md"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/parcours --version")
  end
end
