package rpc

import (
	"errors"
	"fmt"

	"connectrpc.com/connect"
	"connectrpc.com/otelconnect"
	"github.com/prometheus/client_golang/prometheus"
	otelprom "go.opentelemetry.io/otel/exporters/prometheus"
	"go.opentelemetry.io/otel/metric"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
)

// metrics are the API's own, beside what otelconnect measures of every procedure.
type metrics struct {
	unlimited metric.Int64Counter       // calls let through because Redis was lost
	refused   metric.Int64Counter       // calls stopped before their procedure: no credentials or not the role
	watchers  metric.Int64UpDownCounter // open watches
	panics    metric.Int64Counter
	fhir      *prometheus.HistogramVec // seconds of calls of the FHIR facade, by route and status
}

func newMetrics(registry *prometheus.Registry) (*metrics, connect.Interceptor, error) {
	exporter, err := otelprom.New(otelprom.WithRegisterer(registry), otelprom.WithoutScopeInfo(), otelprom.WithoutTargetInfo())
	if err != nil {
		return nil, nil, fmt.Errorf("prepare metrics: %w", err)
	}
	provider := sdkmetric.NewMeterProvider(sdkmetric.WithReader(exporter))
	meter := provider.Meter("github.com/careclear/careclear/rpc")
	m := &metrics{}
	counters := []struct {
		at         *metric.Int64Counter
		name, help string
	}{
		{&m.unlimited, "careclear.rpc.unlimited", "Calls let through without a rate limit because Redis did not answer."},
		{&m.refused, "careclear.rpc.refused", "Calls refused before their procedure: no credentials or not the role."},
		{&m.panics, "careclear.rpc.panics", "Calls that panicked."},
	}
	for _, c := range counters {
		if *c.at, err = meter.Int64Counter(c.name, metric.WithDescription(c.help)); err != nil {
			return nil, nil, fmt.Errorf("prepare metrics: %w", err)
		}
	}
	if m.watchers, err = meter.Int64UpDownCounter("careclear.rpc.watchers", metric.WithDescription("Open watches.")); err != nil {
		return nil, nil, fmt.Errorf("prepare metrics: %w", err)
	}
	m.fhir = prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "careclear_fhir_duration_seconds", Help: "Calls of the FHIR facade."}, []string{"route", "status"})
	var before prometheus.AlreadyRegisteredError
	switch err := registry.Register(m.fhir); {
	case errors.As(err, &before): // by another server of the process
		m.fhir, _ = before.ExistingCollector.(*prometheus.HistogramVec)
	case err != nil:
		return nil, nil, fmt.Errorf("prepare metrics: %w", err)
	}
	otel, err := otelconnect.NewInterceptor(otelconnect.WithMeterProvider(provider))
	if err != nil {
		return nil, nil, fmt.Errorf("prepare tracing: %w", err)
	}
	return m, otel, nil
}
