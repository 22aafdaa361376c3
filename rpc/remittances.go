package rpc

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/store/db"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// remittances is RemittanceService.
type remittances struct{ s *Server }

type remittanceRow struct {
	ID              uuid.UUID
	Number          string
	Payer, Provider int64
	PaymentDay      time.Time
	Total           int64
	Claims          int32
	CreatedAt       time.Time
}

const selectRemittances = `
select r.id, r.number, r.payer, r.provider, r.payment_day, r.total, r.claims, r.created_at from remittance r`

func remittanceList() list {
	return list{
		columns: columns{
			"payer":       {sql: "r.payer", kind: orgID, name: "payers"},
			"provider":    {sql: "r.provider", kind: orgID, name: "providers"},
			"number":      {sql: "r.number"},
			"payment_day": {sql: "r.payment_day", kind: date},
			"total_cents": {sql: "r.total", kind: number},
			"claim_count": {sql: "r.claims::bigint", kind: number},
			"create_time": {sql: "r.created_at", kind: instant},
		},
		owner:  ownerColumns{payer: "r.payer", provider: "r.provider"},
		orders: []string{"create_time", "payment_day", "total_cents"},
		desc:   true,
		tie:    column{sql: "r.id", kind: bareUUID},
	}
}

func (r remittances) ListRemittances(ctx context.Context, req *pb.ListRemittancesRequest) (*pb.ListRemittancesResponse, error) {
	var a args
	pg, err := remittanceList().page(principalOf(ctx), req, &a)
	if err != nil {
		return nil, err
	}
	rows, err := r.query(ctx, pg.sql, &a)
	if err != nil {
		return nil, err
	}
	rows, next := more(pg, rows, func(x remittanceRow) (any, any) {
		switch firstWord(req.GetOrderBy()) {
		case "payment_day":
			return dateKey(x.PaymentDay), x.ID
		case "total_cents":
			return x.Total, x.ID
		}
		return x.CreatedAt, x.ID
	})
	out := &pb.ListRemittancesResponse{NextPageToken: next}
	for _, x := range rows {
		out.Remittances = append(out.Remittances, remittanceMessage(x))
	}
	return out, nil
}

func (r remittances) GetRemittance(ctx context.Context, req *pb.GetRemittanceRequest) (*pb.GetRemittanceResponse, error) {
	id, err := uuidName("remittances", req.GetName())
	if err != nil {
		return nil, invalid("name", err.Error())
	}
	var a args
	rows, err := r.query(ctx, " where r.id = "+a.add(id), &a)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, notFound(aRemittance)
	}
	ids, err := db.New(r.s.cfg.Pool).RPCRemittanceClaims(ctx, &id)
	if err != nil {
		return nil, fmt.Errorf("read a remittance's claims: %w", err)
	}
	out := &pb.GetRemittanceResponse{Remittance: remittanceMessage(rows[0])}
	for _, c := range ids {
		out.Claims = append(out.Claims, claimName(c))
	}
	return out, nil
}

func (r remittances) DownloadRemittance(ctx context.Context, req *pb.DownloadRemittanceRequest) (*pb.DownloadRemittanceResponse, error) {
	id, err := uuidName("remittances", req.GetName())
	if err != nil {
		return nil, invalid("name", err.Error())
	}
	out := &pb.DownloadRemittanceResponse{MediaType: "application/edi-x12", FileName: id.String() + ".835"}
	if req.GetFormat() == pb.RemittanceFormat_REMITTANCE_FORMAT_PAYMENT_RECONCILIATION {
		out.MediaType, out.FileName = "application/fhir+json", id.String()+".json"
		out.Content, err = r.s.cfg.Documents.PaymentReconciliation(ctx, id)
	} else {
		out.Content, err = r.s.cfg.Documents.EDI835(ctx, id)
	}
	if err != nil {
		return nil, fmt.Errorf("write a remittance: %w", err)
	}
	return out, nil
}

func (r remittances) GetExplanationOfBenefit(ctx context.Context, req *pb.GetExplanationOfBenefitRequest) (*pb.GetExplanationOfBenefitResponse, error) {
	id, err := uuidName("claims", req.GetClaim())
	if err != nil {
		return nil, invalid("claim", err.Error())
	}
	b, err := r.s.cfg.Documents.EOB(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("write an explanation of benefit: %w", err)
	}
	return &pb.GetExplanationOfBenefitResponse{Json: string(b)}, nil
}

func (r remittances) query(ctx context.Context, rest string, a *args) ([]remittanceRow, error) {
	rows, err := r.s.cfg.Pool.Query(ctx, selectRemittances+rest, a.values...)
	if err != nil {
		return nil, fmt.Errorf("read remittances: %w", err)
	}
	out, err := pgx.CollectRows(rows, pgx.RowToStructByPos[remittanceRow])
	if err != nil {
		return nil, fmt.Errorf("read remittances: %w", err)
	}
	return out, nil
}

func remittanceMessage(r remittanceRow) *pb.Remittance {
	return &pb.Remittance{
		Name: remittanceName(r.ID), Number: r.Number, Payer: payerName(r.Payer), Provider: providerName(r.Provider),
		PaymentDay: day(r.PaymentDay), TotalCents: r.Total, ClaimCount: r.Claims, CreateTime: stamp(r.CreatedAt),
	}
}
