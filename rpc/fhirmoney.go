package rpc

import (
	"bytes"
	"context"
	"fmt"
	"strconv"

	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/rpc/fhirapi"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
	c1 "github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

// remittance reads the one that the route names.
func (c *fhirCall) remittance(ctx context.Context) (*pb.Remittance, error) {
	id, err := c.uuid()
	if err != nil {
		return nil, err
	}
	res, err := through(ctx, c, c1.RemittanceServiceGetRemittanceProcedure, &pb.GetRemittanceRequest{Name: remittanceName(id)}, remittances{c.s}.GetRemittance)
	return res.GetRemittance(), err
}

// remittances lists as ListRemittances does.
func (c *fhirCall) remittances(ctx context.Context) (*pb.ListRemittancesResponse, error) {
	filter, err := c.filter(map[string]string{"created": "create_time"}, sysTrace, "number")
	if err != nil {
		return nil, err
	}
	req := &pb.ListRemittancesRequest{PageSize: int32(c.Count), PageToken: c.Page, Filter: filter}
	res, err := through(ctx, c, c1.RemittanceServiceListRemittancesProcedure, req, remittances{c.s}.ListRemittances)
	return res, c.pageError(err)
}

func (c *fhirCall) reconciliation(ctx context.Context, r *pb.Remittance) (*fhirapi.Answer, error) {
	id, err := uuidName("remittances", r.GetName())
	if err != nil {
		return nil, err
	}
	req := &pb.DownloadRemittanceRequest{Name: r.GetName(), Format: pb.RemittanceFormat_REMITTANCE_FORMAT_PAYMENT_RECONCILIATION}
	res, err := through(ctx, c, c1.RemittanceServiceDownloadRemittanceProcedure, req, remittances{c.s}.DownloadRemittance)
	if err != nil {
		return nil, err
	}
	return c.stamped("PaymentReconciliation", id.String(), r.GetCreateTime().AsTime(), res.GetContent())
}

func fhirReadReconciliation(ctx context.Context, c *fhirCall) (*fhirapi.Answer, error) {
	r, err := c.remittance(ctx)
	if err != nil {
		return nil, err
	}
	return c.reconciliation(ctx, r)
}

func fhirSearchReconciliations(ctx context.Context, c *fhirCall) (*fhirapi.Answer, error) {
	res, err := c.remittances(ctx)
	if err != nil {
		return nil, err
	}
	var entries []fhir.Entry
	for _, r := range res.GetRemittances() {
		a, err := c.reconciliation(ctx, r)
		if err != nil {
			return nil, err
		}
		entries = append(entries, fhir.Entry{FullURL: c.URL("PaymentReconciliation", idOf(r.GetName())), Resource: a.Doc})
	}
	return c.Searchset(entries, res.GetNextPageToken())
}

func idOf(remittance string) string { return remittance[len("remittances/"):] }

func (c *fhirCall) notice(ctx context.Context, r *pb.Remittance) (*fhirapi.Answer, error) {
	payer, err := numberName("payers", r.GetPayer())
	if err != nil {
		return nil, err
	}
	provider, err := numberName("providers", r.GetProvider())
	if err != nil {
		return nil, err
	}
	orgs, err := c.s.organisations(ctx, payer, provider)
	if err != nil {
		return nil, err
	}
	day, err := parseDay("payment_day", r.GetPaymentDay())
	if err != nil {
		return nil, err
	}
	id, payee := idOf(r.GetName()), orgs[provider]
	var doc bytes.Buffer
	err = fhir.WritePaymentNotice(&doc, fhir.Notice{ID: id, Payment: id, Number: r.GetNumber(), Payer: orgs[payer].payer(), Day: day,
		Payee:  claim.Provider{NPI: payee.NPI, Reference: payee.ref(), Last: payee.Name},
		Amount: claim.Cents(r.GetTotalCents()), Created: r.GetCreateTime().AsTime()})
	if err != nil {
		return nil, err
	}
	return c.stamped("PaymentNotice", id, r.GetCreateTime().AsTime(), doc.Bytes())
}

func fhirReadNotice(ctx context.Context, c *fhirCall) (*fhirapi.Answer, error) {
	r, err := c.remittance(ctx)
	if err != nil {
		return nil, err
	}
	return c.notice(ctx, r)
}

func fhirSearchNotices(ctx context.Context, c *fhirCall) (*fhirapi.Answer, error) {
	res, err := c.remittances(ctx)
	if err != nil {
		return nil, err
	}
	var entries []fhir.Entry
	for _, r := range res.GetRemittances() {
		a, err := c.notice(ctx, r)
		if err != nil {
			return nil, err
		}
		entries = append(entries, fhir.Entry{FullURL: c.URL("PaymentNotice", idOf(r.GetName())), Resource: a.Doc})
	}
	return c.Searchset(entries, res.GetNextPageToken())
}

// organisation is how an organisation of the network is named to others.
type organisation struct {
	Number                        uint32
	Name, NPI, Reference, PayerID string
}

func (o organisation) payer() claim.PayerOrg {
	id := o.PayerID
	if id == "" {
		id = strconv.FormatUint(uint64(o.Number), 10)
	}
	return claim.PayerOrg{Number: o.Number, ID: id, Name: o.Name}
}

// ref is the logical id a provider is known by, else its number.
func (o organisation) ref() string {
	if o.Reference != "" {
		return o.Reference
	}
	return strconv.FormatUint(uint64(o.Number), 10)
}

const selectOrganisations = `select number, name, coalesce(npi, ''), coalesce(reference, ''), coalesce(payer_id, '') from organisation where `

func (s *Server) organisations(ctx context.Context, numbers ...uint32) (map[uint32]organisation, error) {
	rows, err := s.cfg.Pool.Query(ctx, selectOrganisations+"number = any($1)", numbers)
	if err != nil {
		return nil, fmt.Errorf("read organisations: %w", err)
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[organisation])
	if err != nil {
		return nil, fmt.Errorf("read organisations: %w", err)
	}
	out := map[uint32]organisation{}
	for _, o := range all {
		out[o.Number] = o
	}
	return out, nil
}
