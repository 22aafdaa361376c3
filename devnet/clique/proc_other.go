//go:build unix && !linux

package clique

import (
	"os/exec"
	"strconv"
	"syscall"
)

// childAttr puts a node into a process group of its own (Ctrl-C in the terminal is not for it). Only Linux can end
// it together with us; here the next Start does.
func childAttr() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// commandLine returns the command line of a process, or "" when there is none of that number.
func commandLine(pid int) string {
	out, err := exec.Command("ps", "-ww", "-o", "command=", "-p", strconv.Itoa(pid)).Output()
	if err != nil {
		return ""
	}
	return string(out)
}
