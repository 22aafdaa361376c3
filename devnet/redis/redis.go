// Package redis gives CareClear its Redis: the one REDIS_URL names, else miniredis inside this process.
//
// Redis here holds nothing that cannot be lost: rate limits, a fast path for idempotency keys, fan-out of events, hot
// look-ups. What miniredis holds ends with the process. It listens on 127.0.0.1 only, behind a random password.
package redis

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"net"
	"net/url"
	"sync"
	"time"

	"github.com/alicebob/miniredis/v2"
	"github.com/redis/go-redis/v9"
)

// Server is a Redis that answers.
type Server struct {
	url    string
	source string
	stop   func()
}

// Start returns a Redis that answers: the one of rawURL (redis:// or rediss://, REDIS_URL) if it is not empty, else
// one inside this process.
func Start(ctx context.Context, rawURL string) (*Server, error) {
	if rawURL != "" {
		if err := Ping(ctx, rawURL); err != nil {
			return nil, fmt.Errorf("the Redis of REDIS_URL: %w", err)
		}
		return &Server{url: rawURL, source: "REDIS_URL", stop: func() {}}, nil
	}
	secret := make([]byte, 16)
	rand.Read(secret)
	password := hex.EncodeToString(secret)
	mini := miniredis.NewMiniRedis()
	mini.RequireAuth(password)
	if err := mini.StartAddr("127.0.0.1:0"); err != nil {
		return nil, fmt.Errorf("starting miniredis: %w", err)
	}
	end := make(chan struct{})
	var done sync.WaitGroup
	done.Go(func() { age(mini, end) })
	s := &Server{
		url:    (&url.URL{Scheme: "redis", User: url.UserPassword("default", password), Host: mini.Addr(), Path: "/0"}).String(),
		source: "miniredis",
		stop: sync.OnceFunc(func() {
			close(end)
			done.Wait()
			mini.Close()
		}),
	}
	if err := Ping(ctx, s.url); err != nil {
		s.Close()
		return nil, fmt.Errorf("miniredis started but does not answer: %w", err)
	}
	return s, nil
}

// age lets keys expire: in miniredis they do so only when told that time has passed.
func age(mini *miniredis.Miniredis, end <-chan struct{}) {
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for last := time.Now(); ; {
		select {
		case <-end:
			return
		case now := <-tick.C:
			mini.FastForward(now.Sub(last))
			last = now
		}
	}
}

// URL returns the connection URL, with the password: not for logs.
func (s *Server) URL() string { return s.url }

// Source says where the server comes from: REDIS_URL or miniredis.
func (s *Server) Source() string { return s.source }

// Close ends a Redis of our own; one of REDIS_URL is left alone.
func (s *Server) Close() { s.stop() }

// Ping asks a Redis whether it is there.
func Ping(ctx context.Context, rawURL string) error {
	opts, err := redis.ParseURL(rawURL)
	if err != nil {
		return fmt.Errorf("the URL is wrong (want redis://user:password@host:port/db)")
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	// Knock first: the client writes to stderr about a door that is shut.
	conn, err := new(net.Dialer).DialContext(ctx, opts.Network, opts.Addr)
	if err != nil {
		return fmt.Errorf("connecting: %w; check that it runs and that the URL is right", err)
	}
	conn.Close()
	opts.MaxRetries = -1
	client := redis.NewClient(opts)
	defer client.Close()
	if err := client.Ping(ctx).Err(); err != nil {
		return fmt.Errorf("connecting to %s: %w; check that it runs and that the URL is right", opts.Addr, err)
	}
	return nil
}
