// Package proc has what the parts of devnet share to run child processes: how a child is attached to its parent, file
// locks that end with their process, free ports, and files for the eyes of their owner.
package proc

import (
	"errors"
	"fmt"
	mrand "math/rand/v2"
	"net"
	"os"
	"slices"
	"strconv"
)

// FreePort picks a free loopback port from 20000 to 29999 that is not among taken. The range lies below what the kernel
// hands out for outgoing connections, so that a remembered port is still free next time.
func FreePort(taken ...int) (int, error) {
	for range 1000 {
		if port := 20000 + mrand.IntN(10000); !slices.Contains(taken, port) && PortFree(port) {
			return port, nil
		}
	}
	return 0, errors.New("no free port between 20000 and 29999: stop some programs")
}

// PortFree says whether a loopback port can be listened on.
func PortFree(port int) bool {
	l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if err != nil {
		return false
	}
	l.Close()
	return true
}

// WriteFile replaces a file whole, with mode 0600.
func WriteFile(path string, data []byte) error {
	tmp := path + ".tmp"
	if err := os.WriteFile(tmp, data, 0o600); err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	if err := os.Rename(tmp, path); err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	return nil
}

// ReadPID reads the number on the first line of a pid file; 0 when there is none.
func ReadPID(path string) (pid int) {
	if text, err := os.ReadFile(path); err == nil {
		fmt.Sscan(string(text), &pid)
	}
	return pid
}
