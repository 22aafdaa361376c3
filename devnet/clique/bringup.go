package clique

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"
)

// How long bringUp waits at most for each step.
const (
	connectTime = 60 * time.Second
	catchUpTime = 20 * time.Second
	unlockTime  = 30 * time.Second
	sealTime    = 60 * time.Second
)

// bringUp starts nodes, connects them with all that run, lets them catch up, and only then lets the sealers among
// them seal. With enough sealers running it waits for the next block.
func (n *Network) bringUp(ctx context.Context, nodes ...*Node) error {
	if len(nodes) == 0 {
		return nil
	}
	n.cfg.Progress(fmt.Sprintf("starting %d geth nodes", len(nodes)))
	if err := n.each(nodes, func(node *Node) error { return node.start(ctx) }); err != nil {
		return err
	}
	n.cfg.Progress("connecting the nodes")
	if err := n.connect(ctx, nodes); err != nil {
		return err
	}
	top, err := n.head(ctx, n.running())
	if err != nil {
		return err
	}
	err = n.each(nodes, func(node *Node) error {
		return wait(ctx, catchUpTime, func() (bool, error) {
			h, err := node.Head(ctx)
			return h.Number >= top, err
		}, fmt.Sprintf("%s is not at block %d yet", node.Name(), top))
	})
	if err != nil {
		// Not a reason to stand still: of two forks the heavier may be the shorter, and sealing decides between them.
		if ctx.Err() != nil {
			return err
		}
		n.log.Warn("a node seals before it has caught up", "error", err)
	}
	for _, node := range nodes {
		if node.spec.sealer() {
			if err := node.seal(ctx); err != nil {
				return err
			}
		}
	}
	return n.waitBlock(ctx, top)
}

// seal lets a sealer seal. Its socket answers before its account is unlocked; sealing that begins in between fails and
// is not tried again before another sealer's block comes, with one sealer never. So it must show that it can sign.
func (n *Node) seal(ctx context.Context) error {
	var last error
	err := wait(ctx, unlockTime, func() (bool, error) {
		last = n.call(ctx, nil, "eth_sign", n.spec.Address, "0x00")
		return last == nil, nil
	}, n.Name()+" has not unlocked its account (log: "+n.Log()+")")
	if err != nil {
		return errors.Join(err, last)
	}
	return n.call(ctx, nil, "miner_start")
}

// connect makes new nodes static peers of all that run. geth does not repeat a dial for 35 seconds (p2p/dial.go), so
// a dial must not fail: not because the other does not listen yet (all do by now) and not because both dial each
// other at once and each hangs up on the other. Hence one side dials first, and the other learns of it afterwards,
// for the day the connection breaks.
func (n *Network) connect(ctx context.Context, fresh []*Node) error {
	running := n.running()
	add := func(first bool) error {
		for i, a := range running {
			for j, b := range running {
				dials := slices.Contains(fresh, a) && (!slices.Contains(fresh, b) || i < j)
				if i == j || dials != first || !slices.Contains(fresh, a) && !slices.Contains(fresh, b) {
					continue
				}
				if err := a.call(ctx, nil, "admin_addPeer", b.spec.url()); err != nil {
					return err
				}
			}
		}
		return nil
	}
	connected := func(most time.Duration) error {
		return n.each(fresh, func(node *Node) error {
			return wait(ctx, most, func() (bool, error) {
				have, err := n.peers(ctx, node)
				return have+1 >= uint64(len(running)), err
			}, node.Name()+" is not connected to all running nodes (log: "+node.Log()+")")
		})
	}
	if err := add(true); err != nil {
		return err
	}
	early := connected(connectTime / 10)
	if err := add(false); err != nil || early == nil {
		return err
	}
	return connected(connectTime)
}

// waitBlock waits for a block above top on every running node, if there are sealers enough to make one.
func (n *Network) waitBlock(ctx context.Context, top uint64) error {
	sealing := 0
	for _, node := range n.sealers {
		if node.Running() {
			sealing++
		}
	}
	if sealing < len(n.sealers)/2+1 {
		return nil
	}
	n.cfg.Progress(fmt.Sprintf("waiting for block %d", top+1))
	for _, node := range n.running() {
		err := wait(ctx, sealTime+2*n.Period(), func() (bool, error) {
			h, err := node.Head(ctx)
			return h.Number > top, err
		}, fmt.Sprintf("%s sees no block after %d (log: %s)", node.Name(), top, node.Log()))
		if err != nil {
			return err
		}
	}
	return nil
}

// wait asks again and again until the answer is yes.
func wait(ctx context.Context, most time.Duration, ask func() (bool, error), otherwise string) error {
	for end := time.Now().Add(most); ; {
		yes, err := ask()
		if err != nil || yes {
			return err
		}
		if time.Now().After(end) {
			return fmt.Errorf("after %v %s", most, otherwise)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s: %w", otherwise, ctx.Err())
		case <-time.After(50 * time.Millisecond):
		}
	}
}
