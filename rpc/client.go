package rpc

import (
	"fmt"
	"net"
	"net/http"
	"net/url"

	"connectrpc.com/connect"

	"github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

// Client speaks every service of one server with one token.
type Client struct {
	Claims      careclearv1connect.ClaimServiceClient
	Members     careclearv1connect.MemberServiceClient
	Eligibility careclearv1connect.EligibilityServiceClient
	Consents    careclearv1connect.ConsentServiceClient
	Payers      careclearv1connect.PayerServiceClient
	Remittances careclearv1connect.RemittanceServiceClient
	History     careclearv1connect.HistoryServiceClient
	Fraud       careclearv1connect.FraudServiceClient
	Audit       careclearv1connect.AuditServiceClient
	Admin       careclearv1connect.AdminServiceClient

	transport *http.Transport
}

// NewClient prepares a client for a server at a base URL, "http://127.0.0.1:8080" or "https://host". It connects on
// the first call. A token is never sent in clear to another machine.
func NewClient(baseURL, token string, options ...connect.ClientOption) (*Client, error) {
	u, err := url.Parse(baseURL)
	if err != nil || u.Host == "" {
		return nil, fmt.Errorf("server address %q: want http://HOST:PORT or https://HOST", baseURL)
	}
	transport := &http.Transport{Proxy: http.ProxyFromEnvironment, Protocols: new(http.Protocols)}
	switch u.Scheme {
	case "https":
		transport.Protocols.SetHTTP1(true)
		transport.Protocols.SetHTTP2(true)
	case "http":
		if !loopback(u.Hostname()) {
			return nil, fmt.Errorf("server address %q would carry the token in clear: use https", baseURL)
		}
		transport.Protocols.SetUnencryptedHTTP2(true)
	default:
		return nil, fmt.Errorf("server address %q: want http or https", baseURL)
	}
	h := &http.Client{Transport: bearer{transport, token}}
	o := connect.WithClientOptions(options...)
	return &Client{
		Claims:      careclearv1connect.NewClaimServiceClient(h, baseURL, o),
		Members:     careclearv1connect.NewMemberServiceClient(h, baseURL, o),
		Eligibility: careclearv1connect.NewEligibilityServiceClient(h, baseURL, o),
		Consents:    careclearv1connect.NewConsentServiceClient(h, baseURL, o),
		Payers:      careclearv1connect.NewPayerServiceClient(h, baseURL, o),
		Remittances: careclearv1connect.NewRemittanceServiceClient(h, baseURL, o),
		History:     careclearv1connect.NewHistoryServiceClient(h, baseURL, o),
		Fraud:       careclearv1connect.NewFraudServiceClient(h, baseURL, o),
		Audit:       careclearv1connect.NewAuditServiceClient(h, baseURL, o),
		Admin:       careclearv1connect.NewAdminServiceClient(h, baseURL, o),
		transport:   transport,
	}, nil
}

// Close ends idle connections.
func (c *Client) Close() { c.transport.CloseIdleConnections() }

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || (ip != nil && ip.IsLoopback())
}

// bearer adds the token to every request.
type bearer struct {
	next  http.RoundTripper
	token string
}

func (b bearer) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+b.token)
	return b.next.RoundTrip(r)
}
