package rpc

import (
	"context"
	"errors"
	"math"
	"time"

	"connectrpc.com/connect"
	"github.com/redis/go-redis/v9"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/protobuf/types/known/durationpb"
)

// Rate is a token bucket per principal: PerSecond calls on average, Burst at once. Zero means no limit.
type Rate struct{ PerSecond, Burst int }

// bucket takes one token and returns {1, 0}, or {0, milliseconds until there is one}. The clock is Redis' own, so
// that replicas agree.
var bucket = redis.NewScript(`
local rate, burst = tonumber(ARGV[1]), tonumber(ARGV[2])
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local b = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local tokens = tonumber(b[1]) or burst
local at = tonumber(b[2]) or now
tokens = math.min(burst, tokens + math.max(0, now - at) * rate / 1000)
local ok, wait = 1, 0
if tokens < 1 then
  ok = 0
  wait = math.ceil((1 - tokens) * 1000 / rate)
else
  tokens = tokens - 1
end
redis.call('HSET', KEYS[1], 'tokens', tostring(tokens), 'at', now)
redis.call('PEXPIRE', KEYS[1], math.ceil(burst * 1000 / rate) + 1000)
return {ok, wait}`)

// redisPatience bounds what a lost Redis costs a call.
const redisPatience = 200 * time.Millisecond

// limit takes a token of the caller's bucket. Losing Redis loses the limit, never the service: the call goes
// through and is counted.
func (s *Server) limit(ctx context.Context, procedure string) error {
	r := s.cfg.Rate
	if s.cfg.Redis == nil || r.PerSecond <= 0 || s.policies[procedure].public {
		return nil
	}
	bounded, cancel := context.WithTimeout(ctx, redisPatience)
	defer cancel()
	key := "careclear:rate:" + principalOf(ctx).Subject
	got, err := bucket.Run(bounded, s.cfg.Redis, []string{key}, r.PerSecond, max(r.Burst, 1)).Int64Slice()
	if err != nil || len(got) != 2 {
		if cause := ctx.Err(); errors.Is(cause, context.Canceled) {
			return cause
		}
		s.metrics.unlimited.Add(ctx, 1)
		return nil
	}
	if got[0] == 1 {
		return nil
	}
	wait := time.Duration(min(got[1], math.MaxInt32)) * time.Millisecond
	return failure(connect.CodeResourceExhausted, "RATE_LIMIT", "too many calls; try again after the given delay",
		&errdetails.RetryInfo{RetryDelay: durationpb.New(wait)})
}
