package chaintest

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"
)

// Answer is what an intercepted call gets instead of, or made from, the node's own.
type Answer struct {
	Result any
	Error  string // a JSON-RPC error when not empty
}

// Proxy is a node over HTTP that forwards to another and lets a test change what it says.
type Proxy struct {
	URL string

	mu   sync.Mutex
	hook func(method string, params []json.RawMessage, forward func() (json.RawMessage, error)) *Answer
	down bool
	node *rpc.Client
}

// NewProxy puts a proxy in front of a node.
func NewProxy(t testing.TB, url string) *Proxy {
	t.Helper()
	r, err := rpc.Dial(url)
	if err != nil {
		t.Fatal(err)
	}
	p := &Proxy{node: r}
	server := httptest.NewServer(p)
	p.URL = server.URL
	t.Cleanup(func() { server.Close(); r.Close() })
	return p
}

// Intercept sets what every call goes through; nil from it forwards the call unchanged. A nil hook forwards all.
func (p *Proxy) Intercept(hook func(method string, params []json.RawMessage, forward func() (json.RawMessage, error)) *Answer) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.hook = hook
}

// Down makes the proxy break every connection without an answer, or stop doing so.
func (p *Proxy) Down(down bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.down = down
}

type call struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

type reply struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *replyError     `json:"error,omitempty"`
}

type replyError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	hook, down := p.hook, p.down
	p.mu.Unlock()
	if down {
		panic(http.ErrAbortHandler)
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	w.Header().Set("Content-Type", "application/json")
	var calls []call
	if json.Unmarshal(body, &calls) == nil {
		replies := make([]reply, len(calls))
		for i := range calls {
			replies[i] = p.answer(r.Context(), calls[i], hook)
		}
		_ = json.NewEncoder(w).Encode(replies)
		return
	}
	var one call
	if err := json.Unmarshal(body, &one); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	_ = json.NewEncoder(w).Encode(p.answer(r.Context(), one, hook))
}

func (p *Proxy) answer(ctx context.Context, c call, hook func(string, []json.RawMessage, func() (json.RawMessage, error)) *Answer) reply {
	forward := func() (json.RawMessage, error) {
		var result json.RawMessage
		args := make([]any, len(c.Params))
		for i := range args {
			args[i] = c.Params[i]
		}
		err := p.node.CallContext(ctx, &result, c.Method, args...)
		return result, err
	}
	out := reply{Version: "2.0", ID: c.ID}
	if hook != nil {
		if a := hook(c.Method, c.Params, forward); a != nil {
			if a.Error != "" {
				out.Error = &replyError{-32000, a.Error}
				return out
			}
			out.Result, _ = json.Marshal(a.Result)
			return out
		}
	}
	result, err := forward()
	if err != nil {
		out.Error = &replyError{-32000, err.Error()}
		return out
	}
	if result == nil {
		result = json.RawMessage("null")
	}
	out.Result = result
	return out
}
