package cli

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/adrg/xdg"
	"github.com/spf13/pflag"
	"golang.org/x/crypto/ssh"

	"parcours/ui/class"
	"parcours/ui/sshd"
)

// hostKeyFile is where the key of this machine is kept: seats that have accepted it once know the
// machine again.
func hostKeyFile() string { return keptIn(xdg.Home, xdg.DataHome, "host_ed25519") }

// hostKey reads the key of this machine, and makes it the first time; where there is no home, one for
// this time alone.
func (a *app) hostKey() (ssh.Signer, error) {
	path := hostKeyFile()
	if path == "" {
		_, private, err := ed25519.GenerateKey(rand.Reader)
		if err != nil {
			return nil, err
		}
		return ssh.NewSignerFromKey(private)
	}
	key, err := readHostKey(path)
	if errors.Is(err, fs.ErrNotExist) {
		if err = makeHostKey(path); err == nil || errors.Is(err, fs.ErrExist) {
			key, err = readHostKey(path)
		}
	}
	if err != nil {
		return nil, refusal(a.words.Class.BadKey(path, a.reason(err)))
	}
	return key, nil
}

// longestKey is how many bytes a key has at most.
const longestKey = 16 << 10

var (
	errTooOpen = errors.New("others can read it")
	errNoKey   = errors.New("not a whole Ed25519 key")
)

func readHostKey(path string) (ssh.Signer, error) {
	info, err := os.Lstat(path)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, errNoFile
	case runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0:
		return nil, errTooOpen
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }()
	text, err := io.ReadAll(io.LimitReader(file, longestKey))
	if err != nil {
		return nil, err
	}
	key, err := ssh.ParsePrivateKey(text)
	if err != nil || key.PublicKey().Type() != ssh.KeyAlgoED25519 {
		return nil, errNoKey
	}
	return key, nil
}

// makeHostKey makes a key that only its owner can read, and never replaces one.
func makeHostKey(path string) error {
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return err
	}
	block, err := ssh.MarshalPrivateKey(private, "parcours")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = file.Write(pem.EncodeToMemory(block))
	return errors.Join(err, file.Close())
}

// reason is why a key cannot be read or written, in the reader's words where there are any.
func (a *app) reason(err error) string {
	w := a.words.Class
	var path *fs.PathError
	switch {
	case errors.Is(err, errNoFile):
		return w.KeyNoFile
	case errors.Is(err, errTooOpen):
		return w.KeyOpen
	case errors.Is(err, errNoKey):
		return w.KeyDamaged
	case errors.Is(err, fs.ErrPermission):
		return w.KeyForbidden
	case errors.As(err, &path):
		return path.Err.Error()
	}
	return err.Error()
}

// notListening says why a door cannot be opened, and what to do.
func (a *app) notListening(address string, err error) error {
	switch greeting, answers := knock(address); {
	case answers && greeting == sshd.Greeting:
		return refusal(a.words.Class.Taken(address))
	case answers:
		return refusal(a.words.Class.Occupied(address))
	}
	var op *net.OpError
	if errors.As(err, &op) {
		err = op.Err
	}
	return refusal(a.words.Class.CannotListen(address, err.Error()))
}

// entrance is how people come in.
func (a *app) entrance(room string, seats int, at net.Addr, key ssh.Signer) class.Door {
	d := class.Door{Fingerprint: ssh.FingerprintSHA256(key.PublicKey()), Most: seats, Room: room}
	hosts, isLocal := hostsOf(at.String())
	d.IsLocal = isLocal
	_, port, _ := net.SplitHostPort(at.String())
	for _, host := range hosts {
		d.Lines = append(d.Lines, typed(room, host, port))
	}
	d.Host = hosts[0]
	return d
}

// typed is what people type to come in.
func typed(room, host, port string) string {
	if port == "22" {
		return fmt.Sprintf("ssh %s@%s", room, host)
	}
	return fmt.Sprintf("ssh -p %s %s@%s", port, room, host)
}

// hostsOf are the addresses by which a door is found, the likeliest of a local network first.
func hostsOf(door string) (hosts []string, isLocal bool) {
	host, _, _ := net.SplitHostPort(door)
	ip := net.ParseIP(host)
	switch {
	case ip != nil && ip.IsLoopback():
		return []string{host}, true
	case ip != nil && !ip.IsUnspecified():
		return []string{host}, false
	}
	addresses, _ := net.InterfaceAddrs()
	var others []string
	for _, address := range addresses {
		network, ok := address.(*net.IPNet)
		switch {
		case !ok || network.IP.IsLoopback() || network.IP.IsLinkLocalUnicast():
		case network.IP.To4() != nil && network.IP.IsPrivate():
			hosts = append(hosts, network.IP.String())
		default:
			others = append(others, network.IP.String())
		}
	}
	switch {
	case len(hosts) > 0: // of a local network, and nobody types the others
		return hosts, false
	case len(others) > 0:
		return others, false
	}
	return []string{"127.0.0.1"}, true
}

// knocking is how long a door may take to answer.
const knocking = 2 * time.Second

// checkDoor says whether a room could be opened, and how people would come in.
func (a *app) checkDoor(f serveFlags) error {
	w := a.words.Class
	if _, err := a.load(); err != nil {
		return err
	}
	key, err := a.hostKey()
	if err != nil {
		return err
	}
	var b strings.Builder
	say := func(text string) { fmt.Fprintln(&b, text) }
	listener, err := net.Listen("tcp", f.listen)
	if err != nil {
		return a.notListening(f.listen, err)
	}
	_ = listener.Close()
	say(w.Free(f.listen))
	room := f.room
	if room == "" { // it is not drawn yet
		room, _ = pflag.UnquoteUsage(&pflag.Flag{Usage: w.Room})
	}
	d := a.entrance(room, f.seats, listener.Addr(), key)
	host, port, _ := net.SplitHostPort(listener.Addr().String())
	switch {
	case d.IsLocal && net.ParseIP(host).IsUnspecified():
		say(w.NoNetwork)
		return a.tell(b.String())
	case d.IsLocal:
		say(w.OnlyHere)
	}
	say("\n" + w.Typed)
	for _, line := range d.Lines {
		say("  " + line)
	}
	say(w.NoSSH)
	say("\n" + w.FirstTime)
	say("  " + d.Fingerprint)
	if !d.IsLocal {
		say("\n" + w.Firewall)
		say("  " + w.TryWindows + " " + d.Host + " -Port " + port)
		say("  " + w.TryOthers + " " + d.Host + " " + port)
	}
	return a.tell(b.String())
}

// knock is what whoever has a door says first, as much as a room of parcours would.
func knock(address string) (greeting string, answers bool) {
	host, port, _ := net.SplitHostPort(address)
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	if !isOwn(host) { // nobody else's door is knocked at
		return "", false
	}
	conn, err := net.DialTimeout("tcp", net.JoinHostPort(host, port), knocking)
	if err != nil {
		return "", false
	}
	defer func() { _ = conn.Close() }()
	_ = conn.SetDeadline(time.Now().Add(knocking))
	said := make([]byte, len(sshd.Greeting))
	n, _ := io.ReadFull(conn, said)
	return string(said[:n]), true
}

// isOwn reports whether an address is one of this machine.
func isOwn(host string) bool {
	ip := net.ParseIP(host)
	if ip == nil || ip.IsLoopback() {
		return ip != nil || host == "localhost"
	}
	addresses, _ := net.InterfaceAddrs()
	return slices.ContainsFunc(addresses, func(a net.Addr) bool {
		network, ok := a.(*net.IPNet)
		return ok && network.IP.Equal(ip)
	})
}
