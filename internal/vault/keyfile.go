package vault

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"filippo.io/age"
)

// DevMark is the first line of a development identity file.
const DevMark = "# CARECLEAR DEV KEY – not for production"

const keysetFormat = 1

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// unborn is where an identity stands until the keyset is there too: the keys exist from the moment it moves into its place.
func (c FileConfig) unborn() string { return c.Identity + ".new" }

// cutOff says that a creation did not come to its end: nothing can have been sealed with what it left.
func (c FileConfig) cutOff() bool { return !exists(c.Identity) && exists(c.unborn()) }

// create writes a new identity and an empty keyset. Cut off at any point, it begins again the next time.
func (c FileConfig) create() error {
	if c.cutOff() {
		if err := errors.Join(removed(c.Keyset), removed(c.unborn())); err != nil {
			return err
		}
	}
	for _, path := range []string{c.Identity, c.Keyset} {
		if exists(path) {
			return fmt.Errorf("%s exists; keys are never overwritten: move it away first", filepath.Base(path))
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return err
		}
	}
	id, err := age.GenerateX25519Identity()
	if err != nil {
		return err
	}
	text := id.String() + "\n"
	if c.Dev {
		text = DevMark + "\n" + text
	}
	if err := writeAtomic(c.unborn(), []byte(text)); err != nil {
		return err
	}
	young := c
	young.Identity = c.unborn()
	if err := young.write(keyset{Format: keysetFormat, Dev: c.Dev, Tenants: map[string]tenantKeyset{}}); err != nil {
		return err
	}
	return rename(c.unborn(), c.Identity)
}

// removed removes a file that may not be there.
func removed(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}

// identity reads the age secret key and refuses one that the mode does not allow.
func (c FileConfig) identity() (*age.X25519Identity, error) {
	info, err := os.Stat(c.Identity)
	if err != nil {
		return nil, fmt.Errorf("identity file: %w; restore it from its backup: without it nothing sealed can be opened", err)
	}
	text, err := os.ReadFile(c.Identity)
	if err != nil {
		return nil, fmt.Errorf("identity file: %w", err)
	}
	if !c.Dev {
		if bytes.Contains(text, []byte(DevMark)) {
			return nil, ErrDevKey
		}
		if info.Mode().Perm()&0o077 != 0 {
			return nil, fmt.Errorf("%s can be read by others than its owner; run: chmod 600 on it", filepath.Base(c.Identity))
		}
	}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		id, err := age.ParseX25519Identity(line)
		if err != nil { // the library's error may quote the key
			return nil, fmt.Errorf("%s holds no age secret key (AGE-SECRET-KEY-1…)", filepath.Base(c.Identity))
		}
		return id, nil
	}
	return nil, fmt.Errorf("%s holds no age secret key (AGE-SECRET-KEY-1…)", filepath.Base(c.Identity))
}

// read opens the sealed keyset; info is of the file that was read.
func (c FileConfig) read() (keyset, os.FileInfo, error) {
	id, err := c.identity()
	if err != nil {
		return keyset{}, nil, err
	}
	f, err := os.Open(c.Keyset)
	if err != nil {
		return keyset{}, nil, fmt.Errorf("keyset: %w; restore it from its backup: without it nothing sealed can be opened", err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return keyset{}, nil, fmt.Errorf("keyset: %w", err)
	}
	r, err := age.Decrypt(f, id)
	if err != nil {
		return keyset{}, nil, fmt.Errorf("keyset: the identity file does not open it: %w", err)
	}
	b, err := io.ReadAll(r)
	if err != nil {
		return keyset{}, nil, fmt.Errorf("keyset: damaged: %w", err)
	}
	var s keyset
	switch err := json.Unmarshal(b, &s); {
	case err != nil || s.Format != keysetFormat || s.Tenants == nil:
		return keyset{}, nil, errors.New("keyset: not a keyset of this version of CareClear")
	case s.Dev && !c.Dev:
		return keyset{}, nil, ErrDevKey
	}
	return s, info, nil
}

// write seals the keyset and puts it in place in one step.
func (c FileConfig) write(s keyset) error {
	id, err := c.identity()
	if err != nil {
		return err
	}
	plain, err := json.Marshal(s)
	if err != nil {
		return err
	}
	var sealed bytes.Buffer
	w, err := age.Encrypt(&sealed, id.Recipient())
	if err != nil {
		return err
	}
	if _, err := w.Write(plain); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return writeAtomic(c.Keyset, sealed.Bytes())
}

// writeAtomic replaces a file so that a crash leaves the old or the new one, never a part.
func writeAtomic(path string, b []byte) error {
	tmp, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(b)
	if err = errors.Join(err, tmp.Sync(), tmp.Close()); err != nil {
		return err
	}
	return rename(tmp.Name(), path)
}

// rename moves a file so that it stays moved.
func rename(from, path string) error {
	if err := os.Rename(from, path); err != nil {
		return err
	}
	dir, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

// lockFile takes the lock that processes sharing a keyset agree on.
func lockFile(path string) (unlock func(), err error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("locking the keyset: %w", err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX); err != nil {
		f.Close()
		return nil, fmt.Errorf("locking the keyset: %w", err)
	}
	return func() { f.Close() }, nil
}
