package rpc

import (
	"context"
	"net/http"
	"time"

	"connectrpc.com/connect"
	health "google.golang.org/grpc/health/grpc_health_v1"
)

const healthService = "grpc.health.v1.Health"

// mountHealth serves the gRPC health protocol over readiness. "" is the server; a service is as ready as the server.
func (s *Server) mountHealth(mux *http.ServeMux, services []string, opts []connect.HandlerOption) {
	known := map[string]bool{"": true}
	for _, name := range services {
		known[name] = true
	}
	status := func(ctx context.Context) *health.HealthCheckResponse {
		if len(s.unready(ctx)) > 0 {
			return &health.HealthCheckResponse{Status: health.HealthCheckResponse_NOT_SERVING}
		}
		return &health.HealthCheckResponse{Status: health.HealthCheckResponse_SERVING}
	}
	check := "/" + healthService + "/Check"
	mux.Handle(check, connect.NewUnaryHandlerSimple(check, func(ctx context.Context, req *health.HealthCheckRequest) (*health.HealthCheckResponse, error) {
		if !known[req.GetService()] {
			return nil, failure(connect.CodeNotFound, "NOT_FOUND", "no such service")
		}
		return status(ctx), nil
	}, opts...))
	list := "/" + healthService + "/List"
	mux.Handle(list, connect.NewUnaryHandlerSimple(list, func(ctx context.Context, _ *health.HealthListRequest) (*health.HealthListResponse, error) {
		now := status(ctx)
		out := &health.HealthListResponse{Statuses: map[string]*health.HealthCheckResponse{}}
		for name := range known {
			out.Statuses[name] = now
		}
		return out, nil
	}, opts...))
	watch := "/" + healthService + "/Watch"
	mux.Handle(watch, connect.NewServerStreamHandlerSimple(watch, func(ctx context.Context, req *health.HealthCheckRequest, stream *connect.ServerStream[health.HealthCheckResponse]) error {
		tick := time.NewTicker(healthEvery)
		defer tick.Stop()
		last := health.HealthCheckResponse_ServingStatus(-1)
		for {
			now := &health.HealthCheckResponse{Status: health.HealthCheckResponse_SERVICE_UNKNOWN}
			if known[req.GetService()] {
				now = status(ctx)
			}
			if now.GetStatus() != last {
				if err := stream.Send(now); err != nil {
					return err
				}
				last = now.GetStatus()
			}
			select {
			case <-ctx.Done():
				return nil
			case <-s.closing:
				return stream.Send(&health.HealthCheckResponse{Status: health.HealthCheckResponse_NOT_SERVING})
			case <-tick.C:
			}
		}
	}, opts...))
}

// healthEvery is how often a health watch looks.
const healthEvery = 5 * time.Second
