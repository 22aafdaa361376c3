package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/careclear/careclear/bindings"
)

// ErrReverted: the transaction is mined and failed.
var ErrReverted = errors.New("the transaction reverted")

// WaitMined waits until a transaction is mined and returns its receipt. With [ErrReverted] the receipt is returned too.
// It waits as long as ctx does; a node that is down or behind is asked again.
func (c *Client) WaitMined(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	var last error
	for {
		var receipt *types.Receipt
		err := c.Do(ctx, func(ctx context.Context, r *rpc.Client) (err error) {
			receipt, err = ethclient.NewClient(r).TransactionReceipt(ctx, hash)
			return err
		})
		if err == nil && receipt.Status == types.ReceiptStatusFailed {
			return receipt, fmt.Errorf("transaction %s in block %d: %w", hash, receipt.BlockNumber, ErrReverted)
		}
		if err == nil {
			return receipt, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			last = err
		}
		select {
		case <-ctx.Done():
			return nil, errors.Join(fmt.Errorf("wait for transaction %s: %w", hash, ctx.Err()), last)
		case <-tick.C:
		}
	}
}

// Transact signs, sends and waits for one transaction outside the lanes: deployment and administration, by one process
// with one key. A nil to creates a contract; gas 0 is estimated. It stores nothing, so a crash in between leaves the
// outcome to be read from the chain.
func (c *Client) Transact(ctx context.Context, signer Signer, to *common.Address, data []byte, gas uint64) (*types.Receipt, error) {
	hash, err := c.Submit(ctx, signer, to, data, gas)
	if err != nil {
		return nil, err
	}
	return c.WaitMined(ctx, hash)
}

// Submit is Transact without the waiting, for many transactions in a row.
func (c *Client) Submit(ctx context.Context, signer Signer, to *common.Address, data []byte, gas uint64) (common.Hash, error) {
	from := signer.Address()
	var nonce uint64
	var price *big.Int
	err := c.Do(ctx, func(ctx context.Context, r *rpc.Client) (err error) {
		eth := ethclient.NewClient(r)
		if gas == 0 {
			estimate, err := eth.EstimateGas(ctx, ethereum.CallMsg{From: from, To: to, Data: data})
			if err != nil {
				return err
			}
			gas = estimate + estimate/4
		}
		if nonce, err = c.nextNonce(ctx, eth, from); err != nil {
			return err
		}
		price, err = eth.SuggestGasPrice(ctx)
		return err
	})
	if name := RevertName(err); name != "" {
		return common.Hash{}, fmt.Errorf("prepare a transaction of %s: %w: %s", from, ErrReverted, name)
	}
	if err != nil {
		return common.Hash{}, fmt.Errorf("prepare a transaction of %s: %w", from, err)
	}
	if price.Sign() == 0 {
		price = big.NewInt(1)
	}
	tx, err := signer.SignTx(types.NewTx(&types.LegacyTx{Nonce: nonce, GasPrice: price, Gas: gas, To: to, Data: data}), c.chainID)
	if err != nil {
		return common.Hash{}, err
	}
	err = c.Do(ctx, func(ctx context.Context, r *rpc.Client) error { return ethclient.NewClient(r).SendTransaction(ctx, tx) })
	if err != nil && Classify(err) != Accepted {
		return common.Hash{}, fmt.Errorf("send a transaction of %s: %w", from, err)
	}
	c.mu.Lock()
	c.last[from] = submitted{nonce, tx.Hash()}
	c.mu.Unlock()
	return tx.Hash(), nil
}

// submitted is the newest transaction a sender submitted.
type submitted struct {
	nonce uint64
	hash  common.Hash
}

// nextNonce is the pending nonce, or the one after the last transaction submitted here: geth takes a transaction into
// its queue and counts it as pending only a moment later. A last transaction that the node has dropped does not count.
func (c *Client) nextNonce(ctx context.Context, eth *ethclient.Client, from common.Address) (uint64, error) {
	nonce, err := eth.PendingNonceAt(ctx, from)
	if err != nil {
		return 0, err
	}
	c.mu.Lock()
	last, ok := c.last[from]
	c.mu.Unlock()
	if !ok || last.nonce < nonce {
		return nonce, nil
	}
	switch _, _, err := eth.TransactionByHash(ctx, last.hash); {
	case errors.Is(err, ethereum.NotFound):
		return nonce, nil
	case err != nil:
		return 0, err
	}
	return last.nonce + 1, nil
}

// RevertName is the name of the custom error in the error of a call or an estimate, such as "NotSettler"; "" when err
// is nil or no revert, "revert" when its data names no error of the contracts. It is safe for data of any length.
func RevertName(err error) string {
	if err == nil {
		return ""
	}
	data, ok := ethclient.RevertErrorData(err)
	if !ok {
		return ""
	}
	if name, ok := bindings.ErrorName(data); ok {
		return name
	}
	return "revert"
}
