package rpc

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/store/db"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// claimRow is a claim's header with its newest decision and its newest event on chain.
type claimRow struct {
	ID                                             uuid.UUID
	Number, State, Reason, Kind, Frequency, Format string
	Payer, Provider                                int64
	RenderingNpi                                   *string
	MemberID                                       *uuid.UUID
	PlanID                                         *string
	Place                                          string
	Charge                                         int64
	ServiceFrom, ServiceTo                         time.Time
	ReceivedAt, UpdatedAt                          time.Time
	RemittanceID                                   *uuid.UUID
	ChainID                                        []byte
	SubmittedBlock                                 *int64
	Final                                          bool
	Version                                        *int32
	Outcome, Plan                                  *string
	DCharge, DAllowed, DPaid, DPatient, DAdjusted  *int64
	Inputs, Digest                                 []byte
	DecidedBy                                      *string
	DecidedAt                                      *time.Time
	ChainState                                     *string
	TxHash                                         []byte
	BlockNumber                                    *int64
	BlockHash                                      []byte
	LogIndex                                       *int32
	ChainPaid                                      *int64
	ChainReason                                    *string
	Head                                           int64
	Original, Successor                            string
}

const selectClaims = `
select c.id, c.number, c.state, c.reason, c.kind, c.frequency, c.format, c.payer, c.provider, c.rendering_npi, c.member_id,
       c.plan_id, c.place, c.charge, c.service_from, c.service_to, c.received_at, c.updated_at, c.remittance_id, c.chain_id,
       c.submitted_block, c.final,
       d.version, d.outcome, d.plan, d.charge, d.allowed, d.paid, d.patient, d.adjusted, d.inputs, d.digest, d.decided_by, d.decided_at,
       n.state, n.tx_hash, n.block_number, b.hash, n.log_index, n.paid, n.reason,
       (select coalesce(max(number), 0) from indexed_block),
       coalesce((select number from claim o where o.id = coalesce(c.replaces, c.readjudicates)), ''),
       coalesce((select number from claim s where s.replaces = c.id or s.readjudicates = c.id order by s.received_at desc, s.id limit 1), '')
from claim c
left join lateral (select * from decision x where x.claim_id = c.id order by x.version desc limit 1) d on true
left join lateral (select * from chain_claim x where x.claim = c.chain_id
                   order by (x.state = 'refused'), x.block_number desc, x.log_index desc limit 1) n on true
left join indexed_block b on b.number = n.block_number`

// claimList says what ListClaims may filter by and order by.
func claimList() list {
	return list{
		columns: columns{
			"state":         {sql: "c.state", kind: word, name: "CLAIM_STATE_"},
			"reason":        {sql: "c.reason"},
			"payer":         {sql: "c.payer", kind: orgID, name: "payers"},
			"provider":      {sql: "c.provider", kind: orgID, name: "providers"},
			"member":        {sql: "coalesce(c.member_id, '00000000-0000-0000-0000-000000000000')", kind: uuidID, name: "members"},
			"remittance":    {sql: "coalesce(c.remittance_id, '00000000-0000-0000-0000-000000000000')", kind: uuidID, name: "remittances"},
			"plan":          {sql: "coalesce(c.plan_id, '')"},
			"kind":          {sql: "c.kind", kind: word, name: "CLAIM_KIND_"},
			"format":        {sql: "c.format"},
			"number":        {sql: "c.number"},
			"outcome":       {sql: "coalesce(d.outcome, '')"},
			"final":         {sql: "c.final", kind: truth},
			"charge_cents":  {sql: "c.charge", kind: number},
			"allowed_cents": {sql: "coalesce(d.allowed, 0)", kind: number},
			"paid_cents":    {sql: "coalesce(d.paid, 0)", kind: number},
			"patient_cents": {sql: "coalesce(d.patient, 0)", kind: number},
			"service_from":  {sql: "c.service_from", kind: date},
			"service_to":    {sql: "c.service_to", kind: date},
			"received_time": {sql: "c.received_at", kind: instant},
			"update_time":   {sql: "c.updated_at", kind: instant},
			"decide_time":   {sql: "coalesce(d.decided_at, c.received_at)", kind: instant}, // before there is a decision: received
		},
		owner:  ownerColumns{payer: "c.payer", provider: "c.provider", member: "c.member_id"},
		orders: []string{"received_time", "charge_cents", "service_from", "number"},
		desc:   true,
		tie:    column{sql: "c.id", kind: bareUUID},
	}
}

func (c claims) ListClaims(ctx context.Context, req *pb.ListClaimsRequest) (*pb.ListClaimsResponse, error) {
	var a args
	return c.list(ctx, req, &a)
}

// list is ListClaims with further conditions, compiled into a.
func (c claims) list(ctx context.Context, req *pb.ListClaimsRequest, a *args, extra ...string) (*pb.ListClaimsResponse, error) {
	l := claimList()
	if principalOf(ctx).Role == RoleProvider { // does not see pseudonyms, so must not probe them
		delete(l.columns, "member")
	}
	p, err := l.page(principalOf(ctx), req, a, extra...)
	if err != nil {
		return nil, err
	}
	rows, err := c.query(ctx, p.sql, a)
	if err != nil {
		return nil, err
	}
	order := req.GetOrderBy()
	rows, next := more(p, rows, func(r claimRow) (any, any) {
		switch firstWord(order) {
		case "charge_cents":
			return r.Charge, r.ID
		case "service_from":
			return dateKey(r.ServiceFrom), r.ID
		case "number":
			return r.Number, r.ID
		}
		return r.ReceivedAt, r.ID
	})
	out := &pb.ListClaimsResponse{NextPageToken: next}
	for _, r := range rows {
		out.Claims = append(out.Claims, claimMessage(principalOf(ctx), r))
	}
	return out, nil
}

func (c claims) GetClaim(ctx context.Context, req *pb.GetClaimRequest) (*pb.GetClaimResponse, error) {
	id, err := uuidName("claims", req.GetName())
	if err != nil {
		return nil, invalid("name", err.Error())
	}
	var a args
	rows, err := c.query(ctx, " where c.id = "+a.add(id)+" and "+principalOf(ctx).where(claimList().owner, &a), &a)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, notFound(aClaim)
	}
	out := claimMessage(principalOf(ctx), rows[0])
	if err := c.fill(ctx, id, out); err != nil {
		return nil, err
	}
	return &pb.GetClaimResponse{Claim: out}, nil
}

func (c claims) query(ctx context.Context, rest string, a *args) ([]claimRow, error) {
	rows, err := c.s.cfg.Pool.Query(ctx, selectClaims+rest, a.values...)
	if err != nil {
		return nil, fmt.Errorf("read claims: %w", err)
	}
	out, err := pgx.CollectRows(rows, pgx.RowToStructByPos[claimRow])
	if err != nil {
		return nil, fmt.Errorf("read claims: %w", err)
	}
	return out, nil
}

// fill adds what only a single claim shows: lines, the decision's lines, and events.
func (c claims) fill(ctx context.Context, id uuid.UUID, out *pb.Claim) error {
	q := db.New(c.s.cfg.Pool)
	lines, err := q.RPCClaimLines(ctx, id)
	if err != nil {
		return fmt.Errorf("read a claim's lines: %w", err)
	}
	for _, l := range lines {
		out.Lines = append(out.Lines, &pb.ClaimLine{
			Number: l.Number, Service: &pb.Code{System: l.System, Value: l.Code}, Modifiers: l.Modifiers, Revenue: l.Revenue,
			UnitsThousandths: l.Units, ChargeCents: l.Charge, ServiceFrom: day(l.ServiceFrom), ServiceTo: day(l.ServiceTo),
			Place: l.Place, RenderingNpi: l.RenderingNpi,
		})
	}
	if d := out.GetDecision(); d != nil {
		if d.Lines, err = decisionLines(ctx, q, id, d.GetVersion()); err != nil {
			return err
		}
	}
	events, err := q.RPCClaimEvents(ctx, id)
	if err != nil {
		return fmt.Errorf("read a claim's events: %w", err)
	}
	for _, e := range events {
		out.Events = append(out.Events, eventMessage(e))
	}
	return nil
}

func decisionLines(ctx context.Context, q *db.Queries, id uuid.UUID, version int32) ([]*pb.DecisionLine, error) {
	rows, err := q.RPCDecisionLines(ctx, db.RPCDecisionLinesParams{ClaimID: id, Version: version})
	if err != nil {
		return nil, fmt.Errorf("read a decision's lines: %w", err)
	}
	out := make([]*pb.DecisionLine, len(rows))
	for i, l := range rows {
		out[i] = &pb.DecisionLine{
			Number: l.Number, ChargeCents: l.Charge, AllowedCents: l.Allowed, PaidCents: l.Paid,
			Remarks: l.Remarks, Rules: l.Rules, Explanation: l.Explanation,
		}
		var adjustments []struct {
			Group, Carc string
			Cents       int64
		}
		if err := json.Unmarshal(l.Adjustments, &adjustments); err != nil {
			return nil, fmt.Errorf("read a line's adjustments: %w", err)
		}
		for _, a := range adjustments {
			out[i].Adjustments = append(out[i].Adjustments, &pb.Adjustment{Group: a.Group, Carc: a.Carc, Cents: a.Cents})
		}
	}
	return out, nil
}

// claimMessage shows a row to a principal.
func claimMessage(p Principal, r claimRow) *pb.Claim {
	out := &pb.Claim{
		Name: claimName(r.ID), Number: r.Number, State: stateOf(r.State), Reason: r.Reason,
		Kind: pb.ClaimKind(pb.ClaimKind_value["CLAIM_KIND_"+upper(r.Kind)]), Frequency: frequencyOf(r.Frequency), Format: r.Format,
		Payer: payerName(r.Payer), Provider: providerName(r.Provider), RenderingNpi: value(r.RenderingNpi), Plan: value(r.PlanID),
		Original: r.Original, Successor: r.Successor,
		Place: r.Place, ChargeCents: r.Charge, ServiceFrom: day(r.ServiceFrom), ServiceTo: day(r.ServiceTo),
		ReceivedTime: stamp(r.ReceivedAt), UpdateTime: stamp(r.UpdatedAt), Remittance: named(r.RemittanceID, remittanceName),
		Chain: &pb.ClaimChain{
			ClaimId: hexBytes(r.ChainID), State: value(r.ChainState), TxHash: hexBytes(r.TxHash), BlockNumber: value(r.BlockNumber),
			BlockHash: hexBytes(r.BlockHash), LogIndex: value(r.LogIndex), Final: r.Final, SubmittedBlock: value(r.SubmittedBlock),
			PaidCents: value(r.ChainPaid), Refusal: value(r.ChainReason),
		},
	}
	if p.Role != RoleProvider {
		out.Member = named(r.MemberID, memberName)
	}
	if r.BlockNumber != nil {
		out.Chain.Confirmations = max(0, r.Head-*r.BlockNumber+1)
	}
	if r.Version != nil {
		out.Decision = &pb.Decision{
			Version: *r.Version, Outcome: value(r.Outcome), Plan: value(r.Plan), ChargeCents: value(r.DCharge),
			AllowedCents: value(r.DAllowed), PaidCents: value(r.DPaid), PatientCents: value(r.DPatient), AdjustedCents: value(r.DAdjusted),
			InputsDigest: hexBytes(r.Inputs), Commitment: hexBytes(r.Digest), DecidedBy: value(r.DecidedBy), DecideTime: stampOf(r.DecidedAt),
		}
		if out.Decision.DecidedBy != "rules" && p.Role != RolePayer && p.Role != RoleAuditor {
			out.Decision.DecidedBy = "examiner"
		}
	}
	return out
}

func eventMessage(e db.ClaimEvent) *pb.ClaimEvent {
	return &pb.ClaimEvent{
		Sequence: e.Sequence, Claim: claimName(e.ClaimID), Payer: payerName(e.Payer), Provider: providerName(e.Provider),
		State: stateOf(e.State), Reason: e.Reason, Block: value(e.Block), Time: stamp(e.At),
	}
}
