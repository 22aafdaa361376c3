package postgres

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	embedded "github.com/fergusstrange/embedded-postgres"

	"github.com/careclear/careclear/devnet/internal/proc"
)

const childEnv = "CARECLEAR_POSTGRES_KEEPER"

// download is the version that is fetched.
const (
	download      = embedded.V18
	downloadMajor = 18
)

// order is what the parent tells the keeper, in one line on its standard input.
type order struct {
	Place, Cache             string
	Port                     int
	Password                 string
	Major                    int // of the data that is there; 0: none
	NoDownload, Asynchronous bool
}

// event is what the keeper tells the parent, a line each: progress and warnings, and once that it is ready or why not.
type event struct {
	Progress string `json:",omitempty"`
	Warning  string `json:",omitempty"`
	Error    string `json:",omitempty"`
	Major    int    `json:",omitempty"`
	Source   string `json:",omitempty"`
}

// ChildMain is the main of the keeper. It returns at once in every other process; in the keeper it never returns.
func ChildMain() {
	if os.Getenv(childEnv) == "" {
		return
	}
	k := &keeper{out: os.Stdout}
	if err := k.run(os.Stdin); err != nil {
		k.say(event{Error: err.Error()})
		os.Exit(1)
	}
	os.Exit(0)
}

type keeper struct {
	order
	out    io.Writer
	server *embedded.EmbeddedPostgres
	bin    string // bin folder of the programs in use
	major  int
	source string
}

func (k *keeper) say(e event) {
	data, _ := json.Marshal(e)
	k.out.Write(append(data, '\n'))
}

func (k *keeper) data() string { return filepath.Join(k.Place, "data") }

// run starts the server, keeps it running, and stops it when the parent is gone.
func (k *keeper) run(stdin io.Reader) error {
	in := bufio.NewReader(stdin)
	line, err := in.ReadBytes('\n')
	if err != nil {
		return fmt.Errorf("reading the order: %w", err)
	}
	if err := json.Unmarshal(line, &k.order); err != nil {
		return fmt.Errorf("reading the order: %w", err)
	}
	end, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	end, orphaned := context.WithCancel(end)
	go func() {
		io.Copy(io.Discard, in)
		orphaned()
	}()
	started := make(chan error, 1)
	go func() { started <- k.start() }()
	select {
	case err = <-started:
	case <-end.Done():
		select { // let a start that is nearly done finish, to stop it cleanly; give up a download
		case err = <-started:
		case <-time.After(15 * time.Second):
			return errors.New("ended while starting")
		}
	}
	if err != nil {
		return err
	}
	k.say(event{Major: k.major, Source: k.source})
	for missed := 0; ; {
		select {
		case <-end.Done():
			if err := k.server.Stop(); err != nil {
				return fmt.Errorf("stopping the server: %w", err)
			}
			return nil
		case <-time.After(250 * time.Millisecond):
		}
		if serverPID(k.data()) != 0 {
			missed = 0
			continue
		}
		if missed++; missed < 2 {
			continue
		}
		k.say(event{Warning: "PostgreSQL has ended by itself and is started again"})
		if err := k.launch(); err != nil {
			return fmt.Errorf("starting again after it ended by itself: %w", err)
		}
	}
}

// start finds programs and starts the server with them.
func (k *keeper) start() error {
	if k.Major == 0 { // data that was never served is from a first start that was cut off
		if err := os.RemoveAll(k.data()); err != nil {
			return fmt.Errorf("clearing a start that was cut off: %w", err)
		}
	}
	var fetch error
	if !k.NoDownload && (k.Major == 0 || k.Major == downloadMajor) {
		if fetch = k.fetched(); fetch == nil {
			return nil
		}
		if !errors.As(fetch, new(fetchError)) {
			return fetch
		}
	}
	tree, major := installed(k.Major)
	if tree == "" {
		want := fmt.Sprintf("version %d or newer", MinVersion)
		if k.Major != 0 {
			want = fmt.Sprintf("version %d, which made the data here", k.Major)
		}
		err := fmt.Errorf("no PostgreSQL programs of %s on this machine: allow the download, install them (for Debian: apt-get install postgresql), or set DATABASE_URL", want)
		return errors.Join(err, fetch)
	}
	if fetch != nil {
		k.say(event{Warning: fmt.Sprintf("%v; using the PostgreSQL %d installed in %s", fetch, major, tree)})
	}
	k.bin, k.major, k.source = filepath.Join(tree, "bin"), major, tree
	return k.launch()
}

// treeIn is where the downloaded programs are unpacked.
func treeIn(cache string) string {
	return filepath.Join(cache, fmt.Sprintf("%s-%s-%s", download, runtime.GOOS, runtime.GOARCH))
}

// fetchError is a download that failed.
type fetchError struct{ error }

// fetched starts the server on downloaded programs. The library fetches, unpacks and starts in one go; a mark tells a
// whole unpacking from one that was cut off.
func (k *keeper) fetched() error {
	tree := treeIn(k.Cache)
	mark := tree + ".complete"
	unlock, err := proc.WaitLock(context.Background(), tree+".lock")
	if err != nil {
		return fmt.Errorf("locking the cache: %w", err)
	}
	defer unlock()
	k.bin, k.major, k.source = filepath.Join(tree, "bin"), downloadMajor, "download"
	if exists(mark) {
		unlock() // nobody needs to wait for our server
		return k.launch()
	}
	if err := os.RemoveAll(tree); err != nil {
		return fmt.Errorf("clearing the cache: %w", err)
	}
	k.say(event{Progress: fmt.Sprintf("fetching PostgreSQL %s (15 MB, once)", download)})
	err = k.launch()
	if err != nil && !exists(filepath.Join(tree, "bin", "initdb")) {
		return fetchError{fmt.Errorf("fetching PostgreSQL %s failed: %w", download, err)}
	}
	if err != nil {
		return err
	}
	return proc.WriteFile(mark, nil)
}

// launch starts the server on the programs of k.bin, after stopping what an earlier keeper may have left.
func (k *keeper) launch() error {
	if err := k.clear(); err != nil {
		return err
	}
	old, _ := filepath.Glob(filepath.Join(k.Place, "embedded_postgres_log*")) // the library leaves one behind each time
	for _, path := range old {
		os.Remove(path)
	}
	if text, err := os.ReadFile(filepath.Join(k.data(), "PG_VERSION")); err == nil {
		if have := strings.TrimSpace(string(text)); have != strconv.Itoa(k.major) { // the library would erase it
			return fmt.Errorf("the data in %s is of PostgreSQL %s, the programs are %d: remove it or use programs of its version", k.data(), have, k.major)
		}
	}
	if exists(k.bin) && k.Major == 0 {
		k.say(event{Progress: "making a new database"})
	}
	var log bytes.Buffer
	for try := 0; ; try++ {
		log.Reset()
		k.server = embedded.NewDatabase(k.config(&log))
		err := k.server.Start()
		if err == nil {
			break
		}
		// The children of a killed server need a moment to notice.
		if try < 40 && strings.Contains(err.Error(), "shared memory block") {
			pause()
			continue
		}
		if logs := filepath.Join(k.Place, "log"); exists(logs) {
			err = fmt.Errorf("%w (log: %s)", err, logs)
		}
		return err
	}
	if err := k.harden(); err != nil {
		return errors.Join(err, k.server.Stop())
	}
	k.Major = k.major
	return nil
}

func (k *keeper) config(log io.Writer) embedded.Config {
	sync := "on"
	if k.Asynchronous {
		sync = "off"
	}
	version := download
	if k.major != downloadMajor {
		version = embedded.PostgresVersion(strconv.Itoa(k.major))
	}
	return embedded.DefaultConfig().Version(version).Port(uint32(k.Port)).Username(Name).Password(k.Password).Database(Name).
		CachePath(k.Cache).BinariesPath(filepath.Dir(k.bin)).RuntimePath(filepath.Join(k.Place, "run")).DataPath(k.data()).
		Locale("C").Encoding("UTF8").StartTimeout(60 * time.Second).Logger(log).
		StartParameters(map[string]string{
			"listen_addresses":        "127.0.0.1",
			"unix_socket_directories": "",
			"shared_buffers":          "256MB",
			"max_connections":         "100",
			"max_wal_size":            "2GB",
			"jit":                     "off",
			"timezone":                "UTC",
			"synchronous_commit":      sync,
			"password_encryption":     "scram-sha-256",
			// A log without statements and row values: they may hold what a patient would not want there.
			"logging_collector":          "on",
			"log_directory":              filepath.Join(k.Place, "log"),
			"log_filename":               "postgres-%a.log",
			"log_truncate_on_rotation":   "on",
			"log_error_verbosity":        "terse",
			"log_min_error_statement":    "panic",
			"log_statement":              "none",
			"log_min_duration_statement": "-1",
		})
}

// clear ends a server that an earlier keeper left behind and removes a pid file whose number means nothing any more.
func (k *keeper) clear() error {
	if serverPID(k.data()) != 0 {
		k.say(event{Progress: "stopping the PostgreSQL of an earlier run"})
		stop := func(mode string) error {
			return exec.Command(filepath.Join(k.bin, "pg_ctl"), "stop", "-w", "-t", "20", "-D", k.data(), "-m", mode).Run()
		}
		if stop("fast") != nil && stop("immediate") != nil {
			pid := serverPID(k.data())
			return fmt.Errorf("the server of an earlier run (pid %d) does not end: stop it with kill -QUIT %d", pid, pid)
		}
	}
	// PostgreSQL clears up after a dead server itself, but takes any living process of that number for one.
	path := filepath.Join(k.data(), "postmaster.pid")
	if pid := proc.ReadPID(path); pid > 1 && !errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) {
		if err := os.Remove(path); err != nil {
			return fmt.Errorf("removing a stale pid file: %w", err)
		}
	}
	return nil
}

// harden replaces the access rules the library made (cleartext passwords) by SCRAM over loopback.
func (k *keeper) harden() error {
	path := filepath.Join(k.data(), "pg_hba.conf")
	const rules = "# Written by careclear.\nhost all all 127.0.0.1/32 scram-sha-256\n"
	if have, err := os.ReadFile(path); err == nil && string(have) == rules {
		return nil
	}
	if err := proc.WriteFile(path, []byte(rules)); err != nil {
		return err
	}
	if out, err := exec.Command(filepath.Join(k.bin, "pg_ctl"), "reload", "-D", k.data()).CombinedOutput(); err != nil {
		return fmt.Errorf("setting the access rules: %w: %s", err, out)
	}
	return nil
}

// installed finds programs on this machine: of one major version, or, with 0, the newest that will do.
func installed(want int) (tree string, major int) {
	var bins []string
	if path, err := exec.LookPath("postgres"); err == nil {
		if path, err = filepath.EvalSymlinks(path); err == nil {
			bins = append(bins, filepath.Dir(path))
		}
	}
	for _, pattern := range []string{"/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql@*/bin",
		"/usr/local/opt/postgresql@*/bin", "/usr/local/pgsql/bin"} {
		found, _ := filepath.Glob(pattern)
		bins = append(bins, found...)
	}
	for _, bin := range bins {
		whole := !slices.ContainsFunc([]string{"initdb", "pg_ctl", "postgres"}, func(name string) bool {
			_, err := exec.LookPath(filepath.Join(bin, name))
			return err != nil
		})
		if v := versionOf(bin); whole && v >= MinVersion && (want == 0 && v > major || want != 0 && v == want) {
			tree, major = filepath.Dir(bin), v
		}
	}
	return tree, major
}

// versionOf asks postgres for its major version; 0 when it does not say.
func versionOf(bin string) (major int) {
	out, err := exec.Command(filepath.Join(bin, "postgres"), "--version").Output()
	if err != nil {
		return 0
	}
	if fields := strings.Fields(string(out)); len(fields) >= 3 {
		digits, _, _ := strings.Cut(fields[2], ".")
		major, _ = strconv.Atoi(digits)
	}
	return major
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func pause() { time.Sleep(50 * time.Millisecond) }
