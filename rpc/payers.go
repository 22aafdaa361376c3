package rpc

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"connectrpc.com/connect"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/store/db"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
	"github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

// payers is PayerService.
type payers struct{ s *Server }

type reviewRow struct {
	ClaimID         uuid.UUID
	Payer, Provider int64
	Reason          string
	OpenedAt        time.Time
	Resolution      *string
	ResolvedBy      *string
	ResolvedAt      *time.Time
	NoteCode        *string
	Number          string
	ServiceFrom     time.Time
	Charge          int64
	Allowed, Paid   *int64
}

const selectReviews = `
select r.claim_id, r.payer, c.provider, r.reason, r.opened_at, r.resolution, r.resolved_by, r.resolved_at, r.note_code,
       c.number, c.service_from, c.charge, d.allowed, d.paid
from review r join claim c on c.id = r.claim_id
left join lateral (select * from decision x where x.claim_id = c.id order by x.version desc limit 1) d on true`

func reviewList() list {
	return list{
		columns: columns{
			"reason":        {sql: "r.reason"},
			"resolution":    {sql: "coalesce(r.resolution, '')"},
			"charge_cents":  {sql: "c.charge", kind: number},
			"allowed_cents": {sql: "coalesce(d.allowed, 0)", kind: number},
			"paid_cents":    {sql: "coalesce(d.paid, 0)", kind: number},
			"opened_time":   {sql: "r.opened_at", kind: instant},
		},
		owner:  ownerColumns{payer: "r.payer"},
		orders: []string{"opened_time"},
		tie:    column{sql: "r.claim_id", kind: bareUUID},
	}
}

func (p payers) ListReviews(ctx context.Context, req *pb.ListReviewsRequest) (*pb.ListReviewsResponse, error) {
	n, err := numberName("payers", req.GetParent())
	if err != nil {
		return nil, invalid("parent", err.Error())
	}
	var a args
	extra := []string{"r.payer = " + a.add(int64(n))}
	if req.GetFilter() == "" {
		extra = append(extra, "r.resolution is null")
	}
	pg, err := reviewList().page(principalOf(ctx), req, &a, extra...)
	if err != nil {
		return nil, err
	}
	rows, err := p.query(ctx, pg.sql, &a)
	if err != nil {
		return nil, err
	}
	rows, next := more(pg, rows, func(r reviewRow) (any, any) { return r.OpenedAt, r.ClaimID })
	out := &pb.ListReviewsResponse{NextPageToken: next}
	for _, r := range rows {
		out.Reviews = append(out.Reviews, reviewMessage(r))
	}
	return out, nil
}

func (p payers) ApproveReview(ctx context.Context, req *pb.ApproveReviewRequest) (*pb.ApproveReviewResponse, error) {
	return once(ctx, p.s, careclearv1connect.PayerServiceApproveReviewProcedure, req.GetRequestId(), req, &pb.ApproveReviewResponse{},
		func() (*pb.ApproveReviewResponse, error) {
			r, err := p.resolve(ctx, req.GetClaim(), func(id uuid.UUID, by string) error {
				return p.s.cfg.Reviews.Approve(ctx, id, by, req.GetSignature(), req.GetDeadline())
			})
			return &pb.ApproveReviewResponse{Review: r}, err
		})
}

func (p payers) DenyReview(ctx context.Context, req *pb.DenyReviewRequest) (*pb.DenyReviewResponse, error) {
	return once(ctx, p.s, careclearv1connect.PayerServiceDenyReviewProcedure, req.GetRequestId(), req, &pb.DenyReviewResponse{},
		func() (*pb.DenyReviewResponse, error) {
			r, err := p.resolve(ctx, req.GetClaim(), func(id uuid.UUID, by string) error {
				return p.s.cfg.Reviews.Deny(ctx, id, by, req.GetCarc())
			})
			return &pb.DenyReviewResponse{Review: r}, err
		})
}

func (p payers) PreviewReview(ctx context.Context, req *pb.PreviewReviewRequest) (*pb.PreviewReviewResponse, error) {
	if p.s.cfg.Replays == nil {
		return nil, failure(connect.CodeUnimplemented, "NOT_SERVED", "this server does not make decisions again")
	}
	id, err := uuidName("claims", req.GetClaim())
	if err != nil {
		return nil, invalid("claim", err.Error())
	}
	before, after, err := p.s.cfg.Replays.Preview(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("preview a review: %w", err)
	}
	out := &pb.PreviewReviewResponse{
		OutcomeBefore: string(before.Outcome), OutcomeAfter: string(after.Outcome), PaidCentsBefore: int64(before.Paid), PaidCentsAfter: int64(after.Paid),
		PatientCentsBefore: int64(before.Patient), PatientCentsAfter: int64(after.Patient),
	}
	for _, l := range after.Lines {
		line := &pb.PreviewedLine{Number: int32(l.Number), PaidCentsAfter: int64(l.Paid), ExplanationAfter: l.Explanation}
		for _, a := range l.Adjustments {
			line.AdjustmentsAfter = append(line.AdjustmentsAfter, string(a.Group)+"-"+a.CARC)
		}
		for _, b := range before.Lines {
			if b.Number == l.Number {
				line.PaidCentsBefore = int64(b.Paid)
			}
		}
		out.Lines = append(out.Lines, line)
	}
	return out, nil
}

func (p payers) resolve(ctx context.Context, name string, do func(uuid.UUID, string) error) (*pb.Review, error) {
	id, err := uuidName("claims", name)
	if err != nil {
		return nil, invalid("claim", err.Error())
	}
	if err := do(id, principalOf(ctx).Subject); err != nil {
		return nil, fmt.Errorf("resolve a review: %w", err)
	}
	var a args
	rows, err := p.query(ctx, " where r.claim_id = "+a.add(id), &a)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("read a resolved review: %w", pgx.ErrNoRows)
	}
	return reviewMessage(rows[0]), nil
}

func (p payers) query(ctx context.Context, rest string, a *args) ([]reviewRow, error) {
	rows, err := p.s.cfg.Pool.Query(ctx, selectReviews+rest, a.values...)
	if err != nil {
		return nil, fmt.Errorf("read reviews: %w", err)
	}
	out, err := pgx.CollectRows(rows, pgx.RowToStructByPos[reviewRow])
	if err != nil {
		return nil, fmt.Errorf("read reviews: %w", err)
	}
	return out, nil
}

func reviewMessage(r reviewRow) *pb.Review {
	return &pb.Review{
		Claim: claimName(r.ClaimID), Payer: payerName(r.Payer), Provider: providerName(r.Provider), Reason: r.Reason,
		OpenTime: stamp(r.OpenedAt), Resolution: value(r.Resolution), ResolvedBy: value(r.ResolvedBy), ResolveTime: stampOf(r.ResolvedAt),
		Carc: value(r.NoteCode), Number: r.Number, ServiceFrom: day(r.ServiceFrom), ChargeCents: r.Charge,
		AllowedCents: value(r.Allowed), PaidCents: value(r.Paid),
	}
}

func (p payers) GetPayerSummary(ctx context.Context, req *pb.GetPayerSummaryRequest) (*pb.GetPayerSummaryResponse, error) {
	n, err := numberName("payers", req.GetName())
	if err != nil {
		return nil, invalid("name", err.Error())
	}
	q := db.New(p.s.cfg.Pool)
	org, err := q.OrganisationByNumber(ctx, int64(n))
	if errors.Is(err, pgx.ErrNoRows) || (err == nil && org.Kind != "payer") {
		return nil, notFound(aPayer)
	}
	if err != nil {
		return nil, fmt.Errorf("read a payer: %w", err)
	}
	counts, err := q.RPCPayerCounts(ctx, db.RPCPayerCountsParams{Payer: int64(n), Account: "escrow:" + strconv.FormatInt(int64(n), 10)})
	if err != nil {
		return nil, fmt.Errorf("count a payer's things: %w", err)
	}
	states, err := q.RPCPayerClaims(ctx, int64(n))
	if err != nil {
		return nil, fmt.Errorf("count a payer's claims: %w", err)
	}
	out := &pb.GetPayerSummaryResponse{
		Name: payerName(int64(n)), DisplayName: org.Name, EscrowCents: counts.Escrow, EscrowHeadCents: counts.EscrowHead,
		Members: counts.Members, OpenReviews: counts.OpenReviews, PaidCents: counts.Paid,
	}
	for _, s := range states {
		out.Claims = append(out.Claims, &pb.StateCount{State: stateOf(s.State), Count: s.Claims, ChargeCents: s.Charge})
		out.ChargeCents += s.Charge
	}
	return out, nil
}
