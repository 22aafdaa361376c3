package rpc

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"

	"buf.build/go/protovalidate"
	"connectrpc.com/connect"
	"connectrpc.com/grpcreflect"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/redis/go-redis/v9"
	_ "google.golang.org/grpc/reflection/grpc_reflection_v1"      // registers the descriptors that the policy check
	_ "google.golang.org/grpc/reflection/grpc_reflection_v1alpha" // reads, so that reflection describes itself too
	"google.golang.org/protobuf/reflect/protoregistry"

	"github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

// Config is what a server is made of. Pool, Auth and the ports up to Members are required.
type Config struct {
	Pool *pgxpool.Pool
	Auth Authenticator

	Intake        Intake
	Reviews       Reviews
	Corrections   Corrections
	Circumstances Circumstances
	Consents      Consents
	Documents     Documents
	Members       Members
	Plans         Plans     // nil: eligibility answers without limits
	Replays       Replays   // nil: decisions are not made again here
	Inquiries     Inquiries // nil: X12 inquiries are not answered

	Redis redis.UniversalClient // nil: no rate limit
	Rate  Rate
	// HashKey keys the digests of kept requests, 32 bytes, the same in every replica. Empty: random, so that kept
	// requests are not recognised after a restart; development and tests only.
	HashKey []byte
	// Head is the newest block of a node, for the index lag; nil: not known.
	Head func(context.Context) (int64, error)
	// Ready are checks of /readyz and the health service, beside the database's. Their errors go to whoever asks.
	Ready      map[string]func(context.Context) error
	Origins    []string             // browsers that may call
	TLS        *tls.Config          // nil: cleartext HTTP/1.1 and HTTP/2
	Registry   *prometheus.Registry // nil: an own one
	Log        *slog.Logger         // nil: slog.Default
	Now        func() time.Time     // nil: time.Now
	FHIRRoot   string               // public URL of the FHIR facade, "https://host/fhir"; empty: as a request names it
	WatchEvery time.Duration        // how often a watch looks for events; 0: 250 ms
}

// Server serves the API.
type Server struct {
	cfg       Config
	policies  map[string]policy
	validator protovalidate.Validator
	metrics   *metrics
	tail      *tail
	handler   http.Handler
	closing   chan struct{} // closed when streams shall end
	closeOnce sync.Once
}

// Limits of one message: 32 MiB of content are 43 MiB in JSON. A larger file comes as a stream.
const (
	maxUpload  = 48 << 20
	maxRequest = 1 << 20
)

// New checks the configuration and the policies and builds the handler. It starts nothing.
func New(cfg Config) (*Server, error) {
	switch {
	case cfg.Pool == nil:
		return nil, errors.New("the API needs a database pool")
	case cfg.Auth == nil:
		return nil, errors.New("the API needs an authenticator: it serves nobody unknown")
	case cfg.Intake == nil || cfg.Reviews == nil || cfg.Corrections == nil || cfg.Circumstances == nil || cfg.Consents == nil || cfg.Documents == nil || cfg.Members == nil:
		return nil, errors.New("the API needs intake, reviews, corrections, circumstances, consents, documents and members")
	case len(cfg.HashKey) != 0 && len(cfg.HashKey) < 32:
		return nil, errors.New("the hash key is shorter than 32 bytes")
	}
	if len(cfg.HashKey) == 0 {
		cfg.HashKey = make([]byte, 32)
		if _, err := rand.Read(cfg.HashKey); err != nil {
			return nil, fmt.Errorf("draw a hash key: %w", err)
		}
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Registry == nil {
		cfg.Registry = prometheus.NewRegistry()
	}
	if cfg.WatchEvery <= 0 {
		cfg.WatchEvery = 250 * time.Millisecond
	}
	s := &Server{cfg: cfg, policies: policies(), closing: make(chan struct{})}
	s.tail = newTail(cfg.Pool, cfg.WatchEvery)
	var err error
	if s.validator, err = protovalidate.New(); err != nil {
		return nil, fmt.Errorf("prepare validation: %w", err)
	}
	return s, s.mount()
}

func (s *Server) mount() error {
	m, otel, err := newMetrics(s.cfg.Registry)
	if err != nil {
		return err
	}
	s.metrics = m
	opts := func(limit int) []connect.HandlerOption {
		return []connect.HandlerOption{
			connect.WithRecover(s.recovered), connect.WithInterceptors(otel, gate{s}), connect.WithReadMaxBytes(limit),
		}
	}
	small, large := opts(maxRequest), opts(maxUpload)
	procedures := http.NewServeMux()
	var services []string
	mount := func(name string, path string, h http.Handler) {
		services = append(services, name)
		procedures.Handle(path, h)
	}
	add := func(name string) func(string, http.Handler) {
		return func(path string, h http.Handler) { mount(name, path, h) }
	}
	add(careclearv1connect.ClaimServiceName)(careclearv1connect.NewClaimServiceHandler(claims{s}, large...))
	add(careclearv1connect.MemberServiceName)(careclearv1connect.NewMemberServiceHandler(members{s}, large...))
	add(careclearv1connect.EligibilityServiceName)(careclearv1connect.NewEligibilityServiceHandler(eligibility{s}, small...))
	add(careclearv1connect.ConsentServiceName)(careclearv1connect.NewConsentServiceHandler(consents{s}, small...))
	add(careclearv1connect.PayerServiceName)(careclearv1connect.NewPayerServiceHandler(payers{s}, small...))
	add(careclearv1connect.RemittanceServiceName)(careclearv1connect.NewRemittanceServiceHandler(remittances{s}, small...))
	add(careclearv1connect.HistoryServiceName)(careclearv1connect.NewHistoryServiceHandler(history{s}, small...))
	add(careclearv1connect.FraudServiceName)(careclearv1connect.NewFraudServiceHandler(fraud{s}, small...))
	add(careclearv1connect.AuditServiceName)(careclearv1connect.NewAuditServiceHandler(auditing{s}, small...))
	add(careclearv1connect.AdminServiceName)(careclearv1connect.NewAdminServiceHandler(admin{s}, small...))
	s.mountHealth(procedures, services, small)
	services = append(services, healthService)
	reflector := grpcreflect.NewStaticReflector(services...)
	procedures.Handle(grpcreflect.NewHandlerV1(reflector, small...))
	procedures.Handle(grpcreflect.NewHandlerV1Alpha(reflector, small...))
	services = append(services, grpcreflect.ReflectV1ServiceName, grpcreflect.ReflectV1AlphaServiceName)
	if err := checkPolicies(services, s.policies, protoregistry.GlobalFiles); err != nil {
		return err
	}

	root := http.NewServeMux()
	root.Handle("/", s.admitCaller(procedures))
	if err := s.mountFHIR(root); err != nil {
		return err
	}
	root.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("ok\n")) })
	root.HandleFunc("GET /readyz", s.readyz)
	root.Handle("GET /metrics", promhttp.HandlerFor(s.cfg.Registry, promhttp.HandlerOpts{}))
	s.handler = crossOrigin(s.cfg.Origins, identify(root))
	return nil
}

// Handler is the whole API, for a server of the caller's own; HTTP/2 without TLS must be allowed there for gRPC.
func (s *Server) Handler() http.Handler { return s.handler }

// shutdownPatience is how long calls may take to end.
const shutdownPatience = 20 * time.Second

// Serve answers on l until ctx ends, then lets calls finish and streams end. It closes l.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	protocols := new(http.Protocols)
	protocols.SetHTTP1(true)
	protocols.SetHTTP2(true)
	protocols.SetUnencryptedHTTP2(true)
	server := &http.Server{
		Handler: s.handler, Protocols: protocols, TLSConfig: s.cfg.TLS,
		ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10,
		ErrorLog: slog.NewLogLogger(s.cfg.Log.Handler(), slog.LevelDebug),
	}
	failed := make(chan error, 1)
	go func() {
		if s.cfg.TLS != nil {
			failed <- server.ServeTLS(l, "", "")
			return
		}
		failed <- server.Serve(l)
	}()
	select {
	case err := <-failed:
		s.Close()
		return fmt.Errorf("serve the API: %w", err)
	case <-ctx.Done():
	}
	s.Close()
	bounded, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownPatience)
	defer cancel()
	if err := server.Shutdown(bounded); err != nil {
		return errors.Join(fmt.Errorf("end the API's calls: %w", err), server.Close())
	}
	return nil
}

// Close ends open streams, so that clients reconnect elsewhere. Serve does it; a caller of Handler does it himself.
func (s *Server) Close() { s.closeOnce.Do(func() { close(s.closing) }) }

// unready asks every check and returns what failed, by name.
func (s *Server) unready(ctx context.Context) map[string]string {
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	failed := map[string]string{}
	if err := s.cfg.Pool.Ping(ctx); err != nil {
		failed["database"] = "does not answer"
	}
	for name, check := range s.cfg.Ready {
		if err := check(ctx); err != nil {
			failed[name] = err.Error()
		}
	}
	return failed
}

func (s *Server) readyz(w http.ResponseWriter, r *http.Request) {
	failed := s.unready(r.Context())
	w.Header().Set("Content-Type", "application/json")
	if len(failed) > 0 {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"ready": len(failed) == 0, "failed": failed})
}
