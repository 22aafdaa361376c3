package proc

import (
	"fmt"
	"os"
	"strings"
	"syscall"
)

// ChildAttr puts a child into a process group of its own (Ctrl-C in the terminal is not for it). On Linux the kernel also
// ends it with SIGTERM when the thread that started it dies; elsewhere the next start has to.
func ChildAttr() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGTERM}
}

// CommandLine returns the command line of a process, or "" when there is none of that number.
func CommandLine(pid int) string {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
	if err != nil {
		return ""
	}
	return strings.ReplaceAll(string(data), "\x00", " ")
}
