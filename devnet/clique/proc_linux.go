package clique

import (
	"fmt"
	"os"
	"strings"
	"syscall"
)

// childAttr puts a node into a process group of its own (Ctrl-C in the terminal is not for it) and has the kernel
// end it when the thread that started it dies, which is when we die: see startProcess.
func childAttr() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGTERM}
}

// commandLine returns the command line of a process, or "" when there is none of that number.
func commandLine(pid int) string {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
	if err != nil {
		return ""
	}
	return strings.ReplaceAll(string(data), "\x00", " ")
}
