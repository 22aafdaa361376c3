package vault

import (
	"sync"
	"time"

	"github.com/google/uuid"
)

// cache holds unwrapped data keys for a short while, and knows for good which subjects this process saw erased, so
// that a key unwrapped while its subject was being erased is not kept.
type cache struct {
	mu     sync.Mutex
	now    func() time.Time
	ttl    time.Duration
	size   int
	keys   map[uuid.UUID]cached
	erased map[uuid.UUID]struct{}
}

type cached struct {
	key   dek
	until time.Time
}

func newCache(opt Options) *cache {
	return &cache{now: opt.Now, ttl: opt.CacheTTL, size: opt.CacheSize, keys: map[uuid.UUID]cached{}, erased: map[uuid.UUID]struct{}{}}
}

// get returns the key, or nil if it is not held, or ErrErased.
func (c *cache) get(s uuid.UUID) (*dek, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, gone := c.erased[s]; gone {
		return nil, ErrErased
	}
	e, ok := c.keys[s]
	switch {
	case !ok:
		return nil, nil
	case !c.now().Before(e.until):
		delete(c.keys, s)
		return nil, nil
	}
	return &e.key, nil
}

// put holds a key and reports false if the subject was erased. When full it forgets what has expired, or else any.
func (c *cache) put(s uuid.UUID, k dek) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, gone := c.erased[s]; gone {
		return false
	}
	now := c.now()
	if len(c.keys) >= c.size {
		for id, e := range c.keys {
			if !now.Before(e.until) {
				delete(c.keys, id)
			}
		}
	}
	if len(c.keys) >= c.size { // an eighth at a time, so that a full cache is not swept on every put
		keep := c.size - max(1, c.size/8)
		for id := range c.keys {
			if len(c.keys) <= keep {
				break
			}
			delete(c.keys, id)
		}
	}
	c.keys[s] = cached{k, now.Add(c.ttl)}
	return true
}

func (c *cache) drop(s uuid.UUID) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.keys, s)
}

func (c *cache) erase(s uuid.UUID) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.keys, s)
	c.erased[s] = struct{}{}
}
