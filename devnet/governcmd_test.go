package devnet

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/google/uuid"

	"github.com/careclear/careclear/internal/governance"
)

// governProgram runs `careclear govern` as a member of a real network would, with a key file and the network's file and nothing else,
// and as one on the devnet; every refusal says what to do.
func governProgram(t *testing.T, ctx context.Context, s *Stack) {
	bin, dir := built.path(t), t.TempDir()
	keys := s.office.keys
	encrypted, err := keystore.EncryptKey(&keystore.Key{Id: uuid.New(), Address: address(keys.Member(auditorOrg)), PrivateKey: keys.Member(auditorOrg)},
		"open sesame", keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		t.Fatal(err)
	}
	key, network, why := filepath.Join(dir, "auditor.json"), filepath.Join(dir, "net.json"), filepath.Join(dir, "why.md")
	description, err := os.ReadFile(NetworkFile(s.cfg.DataDir))
	if err != nil {
		t.Fatal(err)
	}
	for path, text := range map[string][]byte{key: encrypted, network: description, why: []byte("why")} {
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	run := func(args string, env ...string) (out, said string, err error) {
		cmd := exec.CommandContext(ctx, bin, append([]string{"govern"}, strings.Fields(args)...)...)
		var stdout, stderr strings.Builder
		cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &stdout, &stderr
		cmd.Env = append(env, "PATH="+os.Getenv("PATH"))
		err = cmd.Run()
		return strings.TrimSpace(stdout.String()), stderr.String(), err
	}
	outside, inside := " --network "+network+" --key "+key+" --password SECRET", " --data-dir "+s.cfg.DataDir
	member := func(args string) (string, string, error) { return run(args+outside, "SECRET=open sesame") }
	person := func(args string) (string, string, error) { return run(args + inside) }
	if _, said, err := run("vote 1"+outside, "SECRET=wrong"); err == nil || !strings.Contains(said, "environment variable SECRET") {
		t.Errorf("a wrong password: %v, %s", err, said)
	}
	id, said, err := member("propose Participants.suspend 1 --reason " + why)
	if err != nil || id == "" {
		t.Fatalf("propose with a key file: %v, %s", err, said)
	}
	out, said, err := member("vote " + id + " --json")
	var voted struct {
		Proposal    uint64
		State       string
		Transaction string
	}
	if err != nil || json.Unmarshal([]byte(out), &voted) != nil || voted.State != governance.Open.String() || voted.Transaction == "" {
		t.Errorf("vote with a key file: %v, %s, %s", err, out, said)
	}
	for _, tc := range []struct {
		by   func(string) (string, string, error)
		args string
		says []string
	}{
		{member, "vote " + id, []string{"AlreadyVoted(2, " + id + ")", "a vote is final"}},
		{member, "execute " + id, []string{"1 of 4 seats for it", "--wait"}},
		{member, "veto " + id, []string{"vote against it instead"}},
		{member, "carry-out " + id, []string{"schedules nothing"}},
		{member, "show 999", []string{"no proposal 999"}},
		{member, "propose Participants.suspend 999 --reason " + why, []string{"UnknownOrganisation(999)", "register it first", "--unchecked"}},
		{member, "propose Participants.setSpender Claims false --reason " + why, []string{"AccessManagedUnauthorized(Council)", "--slow"}},
		{member, "propose Participants.suspend 1 + Participants.suspend 3 --reason " + why, []string{"--slow"}},
		{member, "propose Participants.isActive 1 6 --reason " + why, []string{"changes nothing"}},
		{member, "call Participants.suspend 1", []string{"AccessManagedUnauthorized"}},
		{member, "vote " + id + " --as regulator", []string{"--as is for the devnet"}},
		{person, "vote " + id, []string{"who signs?", "--key FILE"}},
		{person, "vote " + id + " --as mallory", []string{`nobody called "mallory"`}},
		{person, "vote " + id + " --as guardian0", []string{"no seat's organisation"}},
		{func(args string) (string, string, error) { return run(args) }, "show --data-dir " + dir, []string{"there is no network at", "--network"}},
	} {
		_, said, err := tc.by(tc.args)
		for _, says := range tc.says {
			if err == nil || !strings.Contains(said, says) {
				t.Errorf("govern %s: %v, said %q, want %q", tc.args, err, said, says)
			}
		}
	}
	if _, said, err := person("vote " + id + " --against --as service,representative"); err != nil {
		t.Errorf("vote against: %v, %s", err, said)
	}
	if out, said, err := member("show " + id); err != nil || !strings.Contains(out, "defeated") || !strings.Contains(out, "Participants.suspend(1)") {
		t.Errorf("show: %v, %s, %s", err, out, said)
	}
}
