//go:build unix && !linux

package proc

import (
	"os/exec"
	"strconv"
	"syscall"
)

// ChildAttr puts a child into a process group of its own (Ctrl-C in the terminal is not for it). On Linux the kernel also
// ends it with SIGTERM when the thread that started it dies; elsewhere the next start has to.
func ChildAttr() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// CommandLine returns the command line of a process, or "" when there is none of that number.
func CommandLine(pid int) string {
	out, err := exec.Command("ps", "-ww", "-o", "command=", "-p", strconv.Itoa(pid)).Output()
	if err != nil {
		return ""
	}
	return string(out)
}
