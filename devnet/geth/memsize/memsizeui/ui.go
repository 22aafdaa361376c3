// Package memsizeui stands in for github.com/fjl/memsize/memsizeui, a debug page of geth v1.13.15 that walks the
// heap by stopping the world through private runtime functions. Go >= 1.23 refuses to link those, so geth does not
// build with the real one. This one has the two methods geth uses, measures nothing and answers 404.
package memsizeui

import "net/http"

// Handler is the debug page that is not there.
type Handler struct{}

// Add takes note of nothing.
func (*Handler) Add(string, any) {}

// ServeHTTP answers 404.
func (*Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) { http.NotFound(w, r) }
