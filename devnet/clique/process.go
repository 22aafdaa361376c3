package clique

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/careclear/careclear/devnet/internal/proc"
)

// grace is how long a node has between SIGTERM and SIGKILL.
const grace = 15 * time.Second

// process is a running geth.
type process struct {
	pid  int
	done chan struct{} // closed when it has ended
	err  error         // how it ended, once done is closed
}

// startProcess starts geth with its output appended to a log file. The thread that starts it stays with it until its
// end, because Linux sends the death signal when the starting thread, not the process, goes.
func startProcess(binary string, args []string, logPath, pidPath string) (*process, error) {
	if info, err := os.Stat(logPath); err == nil && info.Size() > 64<<20 {
		os.Rename(logPath, logPath+".1")
	}
	log, err := os.OpenFile(logPath, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, fmt.Errorf("opening the log of a node: %w", err)
	}
	cmd := exec.Command(binary, args...)
	cmd.Stdout, cmd.Stderr = log, log
	cmd.SysProcAttr = proc.ChildAttr()
	p := &process{done: make(chan struct{})}
	started := make(chan error)
	go func() {
		runtime.LockOSThread()
		defer log.Close()
		err := cmd.Start()
		started <- err
		if err == nil {
			p.err = cmd.Wait()
			os.Remove(pidPath)
			close(p.done)
		}
	}()
	if err := <-started; err != nil {
		return nil, fmt.Errorf("starting geth: %w", err)
	}
	p.pid = cmd.Process.Pid
	if err := proc.WriteFile(pidPath, []byte(strconv.Itoa(p.pid)+"\n")); err != nil {
		p.kill()
		return nil, err
	}
	return p, nil
}

func (p *process) running() bool {
	select {
	case <-p.done:
		return false
	default:
		return true
	}
}

// kill ends it at once and waits for the end.
func (p *process) kill() {
	if p.running() {
		syscall.Kill(p.pid, syscall.SIGKILL)
	}
	<-p.done
}

// stop asks it to end and kills it when it does not in time.
func (p *process) stop(ctx context.Context) error {
	if !p.running() {
		return nil
	}
	syscall.Kill(p.pid, syscall.SIGTERM)
	select {
	case <-p.done:
		return nil
	case <-ctx.Done():
	case <-time.After(grace):
	}
	p.kill()
	return errors.New("did not stop in time and was killed")
}

// stopOrphan ends the node that a killed owner left behind, if there is one. Whoever calls it holds the lock of the
// network's directory, so a running node of that directory has no owner.
func stopOrphan(home string) (found bool, err error) {
	pidPath := filepath.Join(home, "geth.pid")
	pid := proc.ReadPID(pidPath)
	if pid <= 1 || !strings.Contains(proc.CommandLine(pid), home) {
		os.Remove(pidPath) // none, ended, or the number belongs to another program now
		return false, nil
	}
	for _, sig := range []syscall.Signal{syscall.SIGTERM, syscall.SIGKILL} {
		if err := syscall.Kill(pid, sig); errors.Is(err, syscall.EPERM) {
			return true, fmt.Errorf("geth (pid %d) of an earlier run still works in %s under another user: stop it with kill %d", pid, home, pid)
		}
		syscall.Kill(pid, syscall.SIGCONT) // a halted process does not end
		for end := time.Now().Add(grace); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
			if !strings.Contains(proc.CommandLine(pid), home) {
				os.Remove(pidPath)
				return true, nil
			}
		}
	}
	return true, fmt.Errorf("geth (pid %d) of an earlier run in %s does not end: stop it with kill -9 %d", pid, home, pid)
}

// why says in a line why a node ended, from the end of its log.
func why(logPath string) string {
	data, err := os.ReadFile(logPath)
	if err != nil {
		return "no log"
	}
	all := strings.Split(strings.TrimSpace(string(data)), "\n")
	for i := len(all) - 1; i >= max(0, len(all)-40); i-- {
		if strings.HasPrefix(all[i], "Fatal:") || strings.HasPrefix(all[i], "CRIT") || strings.HasPrefix(all[i], "panic:") {
			return all[i]
		}
	}
	return all[len(all)-1]
}
