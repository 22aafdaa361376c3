package postgres

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/careclear/careclear/devnet/internal/proc"
)

// nobody is the user the server runs as when the caller is root.
const nobody = 65534

// user is who the keeper and the server run as.
type user struct {
	id   int
	root bool // the caller is root and the user is nobody
}

func self() user {
	if os.Geteuid() == 0 {
		return user{id: nobody, root: true}
	}
	return user{id: os.Geteuid()}
}

func (u user) credential() *syscall.Credential {
	if !u.root {
		return nil
	}
	return &syscall.Credential{Uid: nobody, Gid: nobody}
}

// owns says whether a folder is there and belongs to the user.
func (u user) owns(dir string) bool {
	info, err := os.Lstat(dir)
	return err == nil && info.IsDir() && proc.OwnedBy(info, u.id)
}

// prepare makes the place of the server's files: a folder in dir, or, when the caller is root and dir is not reachable
// for nobody, one under /var/tmp that is named after dir.
func (u user) prepare(dir string, st *saved) error {
	if st.Place == "" {
		st.Place = filepath.Join(dir, "server")
		if u.root && !reachable(dir) {
			base := "/var/tmp"
			if !reachable(filepath.Join(base, "x")) {
				base = os.TempDir()
			}
			st.Place = filepath.Join(base, fmt.Sprintf("careclear-postgres-%x", sha256.Sum256([]byte(dir)))[:35])
		}
		if _, err := os.Stat(filepath.Join(dir, "server", "data", "PG_VERSION")); err == nil {
			return fmt.Errorf("%s holds data but no %s with its password: put that file back, or remove the directory to begin anew", dir, stateFile)
		}
		if u.owns(st.Place) { // of a dir that was deleted since: its password is lost with it
			killServer(filepath.Join(st.Place, "data"))
			if err := os.RemoveAll(st.Place); err != nil {
				return fmt.Errorf("clearing %s: %w", st.Place, err)
			}
		}
	}
	if u.root && filepath.Dir(st.Place) == dir {
		if err := os.Chmod(dir, 0o711); err != nil { // nobody must pass through; what lies in it has modes of its own
			return fmt.Errorf("making %s passable: %w", dir, err)
		}
	}
	return u.mkdir(st.Place)
}

// mkdir makes a private folder of the user's.
func (u user) mkdir(dir string) error {
	err := os.Mkdir(dir, 0o700)
	if errors.Is(err, fs.ErrExist) {
		if !u.owns(dir) {
			return fmt.Errorf("%s belongs to another user (it was made by root, or as root?): run as that user, choose another directory, or remove it", dir)
		}
		return nil
	}
	if err == nil && u.root {
		err = os.Chown(dir, u.id, u.id)
	}
	if err != nil {
		return fmt.Errorf("making a folder for PostgreSQL: %w", err)
	}
	return nil
}

// cache makes the folder of downloaded programs, one for each user.
func (u user) cache(dir string) (string, error) {
	path := u.cachePath(dir)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", fmt.Errorf("making the cache directory: %w", err)
	}
	return path, u.mkdir(path)
}

// executable returns this program's path, or that of a copy when nobody cannot get at it.
func (u user) executable(place string) (string, error) {
	exe, err := os.Executable()
	if err != nil {
		return "", fmt.Errorf("finding this program: %w", err)
	}
	info, err := os.Stat(exe)
	if !u.root || err == nil && reachable(exe) && info.Mode()&0o005 == 0o005 {
		return exe, nil
	}
	from, err := os.Open(exe)
	if err != nil {
		return "", fmt.Errorf("copying this program for the keeper: %w", err)
	}
	defer from.Close()
	path := filepath.Join(place, "keeper")
	os.Remove(path) // a copy that still runs keeps its file
	to, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o755)
	if err != nil {
		return "", fmt.Errorf("copying this program for the keeper: %w", err)
	}
	_, err = io.Copy(to, from)
	if err = errors.Join(err, to.Chmod(0o755), to.Close()); err != nil {
		return "", fmt.Errorf("copying this program for the keeper: %w", err)
	}
	return path, nil
}

// environment is what the keeper gets to see: how to reach the network, nothing secret, and a home of its own.
func (u user) environment(place string) []string {
	env := []string{childEnv + "=1", "HOME=" + place, "TMPDIR=" + place, "LC_ALL=C", "TZ=UTC"}
	for _, name := range []string{"PATH", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy",
		"SSL_CERT_FILE", "SSL_CERT_DIR", "GOCOVERDIR"} {
		if v, ok := os.LookupEnv(name); ok {
			env = append(env, name+"="+v)
		}
	}
	return env
}

// reachable says whether every folder above path may be passed through by anybody.
func reachable(path string) bool {
	for dir := filepath.Dir(path); ; dir = filepath.Dir(dir) {
		real, err := filepath.EvalSymlinks(dir)
		if errors.Is(err, fs.ErrNotExist) { // still to be made, with mode 0755
			continue
		}
		info, err := os.Stat(real)
		if err != nil || info.Mode().Perm()&0o001 == 0 {
			return false
		}
		if real != dir {
			return reachable(filepath.Join(real, "x"))
		}
		if dir == filepath.Dir(dir) {
			return true
		}
	}
}

// stale says whether a server of an earlier run still works in the place: the keeper will stop it.
func stale(st *saved) bool { return serverPID(filepath.Join(st.Place, "data")) != 0 }

// serverPID returns the process id of the server that works in a data folder, or 0. A pid file whose number now belongs
// to another program does not count.
func serverPID(data string) int {
	pid := proc.ReadPID(filepath.Join(data, "postmaster.pid"))
	if pid <= 1 || !strings.Contains(proc.CommandLine(pid), data) {
		return 0
	}
	return pid
}

// killServer ends a server whose data is about to be deleted.
func killServer(data string) {
	if pid := serverPID(data); pid != 0 {
		syscall.Kill(pid, syscall.SIGQUIT) // immediate shutdown
		for range 200 {
			if serverPID(data) == 0 {
				return
			}
			pause()
		}
		syscall.Kill(pid, syscall.SIGKILL)
	}
}

// Installed returns the folder and major version of the newest PostgreSQL programs on this machine that will do, or "".
func Installed() (tree string, major int) { return installed(0) }

// Downloaded says whether the programs are in the cache already.
func Downloaded(cacheDir string) bool {
	_, err := os.Stat(treeIn(self().cachePath(cacheDir)) + ".complete")
	return err == nil
}

// cachePath is where the user keeps downloaded programs: in dir, if it can get there.
func (u user) cachePath(dir string) string {
	name := fmt.Sprintf("postgres-%d", u.id)
	if path := filepath.Join(dir, name); !u.root || reachable(path) {
		return path
	}
	return filepath.Join("/var/tmp", "careclear-"+name+"-cache")
}
