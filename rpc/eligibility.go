package rpc

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store/db"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// eligibility is EligibilityService.
type eligibility struct{ s *Server }

func (e eligibility) CheckEligibility(ctx context.Context, req *pb.CheckEligibilityRequest) (*pb.CheckEligibilityResponse, error) {
	payer, err := numberName("payers", req.GetPayer())
	if err != nil {
		return nil, invalid("payer", err.Error())
	}
	on, err := parseDay("service_day", req.GetServiceDay())
	if err != nil {
		return nil, err
	}
	member, found, err := e.s.cfg.Members.Find(ctx, payer, req.GetMemberId())
	if err != nil {
		return nil, fmt.Errorf("look a member up: %w", err)
	}
	if !found {
		return &pb.CheckEligibilityResponse{Reason: "unknown-member"}, nil
	}
	q := db.New(e.s.cfg.Pool)
	consent, err := e.consent(ctx, q, member, payer)
	if err != nil {
		return nil, err
	}
	cover, err := q.RPCCoverageOn(ctx, db.RPCCoverageOnParams{Member: member, Payer: int64(payer), Day: on.Time()})
	if errors.Is(err, pgx.ErrNoRows) {
		return &pb.CheckEligibilityResponse{Reason: "no-coverage-on-day", Consent: consent}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read coverage: %w", err)
	}
	out := &pb.CheckEligibilityResponse{
		Covered: true, Plan: cover.PlanID, CoverageStart: day(cover.StartDay), CoverageEnd: day(cover.EndDay),
		Attested: cover.Attested, Consent: consent,
	}
	out.Accumulators, err = e.accumulators(ctx, q, member, cover, on)
	return out, err
}

// accumulators lists what is used and, where the plan is known, what is left in the year of the service.
func (e eligibility) accumulators(ctx context.Context, q *db.Queries, member uuid.UUID, cover db.RPCCoverageOnRow, on claim.Day) ([]*pb.Accumulator, error) {
	year := int32(on.Year())
	limits := map[string]claim.Cents{}
	var err error
	if e.s.cfg.Plans != nil {
		if limits, err = e.s.cfg.Plans.Limits(ctx, cover.PlanID); err != nil {
			return nil, fmt.Errorf("read a plan's limits: %w", err)
		}
	}
	rows, err := q.RPCAccumulators(ctx, db.RPCAccumulatorsParams{MemberID: member, Year: year})
	if err != nil {
		return nil, fmt.Errorf("read accumulators: %w", err)
	}
	used := map[string]int64{}
	for _, r := range rows {
		used[r.Name] = r.Used
	}
	var out []*pb.Accumulator
	for _, name := range []string{"deductible", "oop"} {
		a := &pb.Accumulator{Name: name, Year: year, UsedCents: used[name]}
		if limit, ok := limits[name]; ok {
			setLimit(a, int64(limit))
		}
		out = append(out, a)
	}
	if cover.AnnualMaximum > 0 {
		paid, err := q.RPCPaidOnCoverage(ctx, db.RPCPaidOnCoverageParams{Coverage: cover.Ref, Year: year})
		if err != nil {
			return nil, fmt.Errorf("read what a coverage paid: %w", err)
		}
		a := &pb.Accumulator{Name: "annual-maximum", Year: year, UsedCents: paid}
		setLimit(a, cover.AnnualMaximum)
		out = append(out, a)
	}
	return out, nil
}

// consent is the best state of the member's consents to the payer, now: consent counts when a claim is submitted,
// not on the day of service.
func (e eligibility) consent(ctx context.Context, q *db.Queries, member uuid.UUID, payer uint32) (pb.ConsentState, error) {
	rows, err := q.RPCConsentsFor(ctx, db.RPCConsentsForParams{Member: member, Grantee: int64(payer)})
	if err != nil {
		return 0, fmt.Errorf("read consents: %w", err)
	}
	best := pb.ConsentState_CONSENT_STATE_MISSING
	for i, r := range rows {
		state := e.s.consentState(r.Status, r.NotAfter, r.Refused)
		if state == pb.ConsentState_CONSENT_STATE_ACTIVE {
			return state, nil
		}
		if i == 0 { // the newest
			best = state
		}
	}
	return best, nil
}

func setLimit(a *pb.Accumulator, limit int64) {
	left := max(0, limit-a.GetUsedCents())
	a.LimitCents, a.LeftCents = &limit, &left
}
