package main

import (
	"strings"
	"testing"
)

func TestPrintReplay(t *testing.T) {
	var b strings.Builder
	printReplay(&b, nil)
	printReplay(&b, []replayedVersion{
		{Version: 1, DecidedBy: "rules", Outcome: "paid", Plan: "gold@1", Editions: "ee", Inputs: "aa", Digest: "bb", OnChain: true, Same: true},
		{Version: 2, DecidedBy: "examiner", Outcome: "denied", Inputs: "cc", Digest: "dd", Differences: []string{"the stored lines differ"}},
	})
	want := `not decided yet
version 1  same  paid by rules, on chain
  inputs   aa
  decision bb
  plan     gold@1
  tables   ee
version 2  different  denied by examiner, not on chain
  inputs   cc
  decision dd
  differs: the stored lines differ
`
	if b.String() != want {
		t.Errorf("%s, want %s", b.String(), want)
	}
	if code := run([]string{"replay", "no-claim"}); code != 1 {
		t.Errorf("no claim: %d", code)
	}
}
