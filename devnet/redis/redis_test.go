package redis_test

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	goredis "github.com/redis/go-redis/v9"

	"github.com/careclear/careclear/devnet/redis"
)

func client(t *testing.T, url string) *goredis.Client {
	t.Helper()
	opts, err := goredis.ParseURL(url)
	if err != nil {
		t.Fatal(err)
	}
	c := goredis.NewClient(opts)
	t.Cleanup(func() { c.Close() })
	return c
}

func TestOwn(t *testing.T) {
	s, err := redis.Start(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	c := client(t, s.URL())
	if err := c.Set(t.Context(), "k", "v", 100*time.Millisecond).Err(); err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		if n, err := c.Exists(t.Context(), "k").Result(); err != nil {
			t.Fatal(err)
		} else if n == 0 {
			break
		} else if time.Now().After(end) {
			t.Fatal("the key does not expire")
		}
	}
	bare := strings.Replace(s.URL(), s.URL()[len("redis://"):strings.Index(s.URL(), "@")+1], "", 1)
	if err := redis.Ping(t.Context(), bare); err == nil {
		t.Error("answers without the password")
	}

	given, err := redis.Start(t.Context(), s.URL())
	if err != nil || given.URL() != s.URL() || given.Source() != "REDIS_URL" {
		t.Fatalf("a given URL: %v", err)
	}
	given.Close()
	if err := redis.Ping(t.Context(), s.URL()); err != nil {
		t.Errorf("Close of a given Redis ended it: %v", err)
	}
	s.Close()
	s.Close()
	if err := redis.Ping(t.Context(), s.URL()); err == nil {
		t.Error("answers after Close")
	}
}

func TestRefusals(t *testing.T) {
	for _, url := range []string{"://", "http://x", "redis://u:secret@127.0.0.1:1/0"} {
		if _, err := redis.Start(t.Context(), url); err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: %v; want an error without the password", url, err)
		}
	}
}

func Example() {
	server, err := redis.Start(context.Background(), os.Getenv("REDIS_URL"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer server.Close()
	fmt.Println(server.Source() != "")
	// Output: true
}
