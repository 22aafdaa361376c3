package rpc

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/rpc/fhirapi"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
	c1 "github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

// fhirEligibility is CoverageEligibilityRequest/$submit: what CheckEligibility says.
func fhirEligibility(ctx context.Context, c *fhirCall) (*fhirapi.Answer, error) {
	body, err := fhir.OperationInput(c.Body)
	if err != nil {
		return nil, fhirapi.Errorf(http.StatusBadRequest, "structure", err.Error())
	}
	now := c.s.cfg.Now()
	ask, refused := fhir.ReadEligibilityRequest(body, claim.DayOf(now))
	if refused != nil {
		return nil, &fhirapi.Error{Status: http.StatusUnprocessableEntity, Issues: []fhir.Issue{fhir.IssueOf(*refused)}}
	}
	payer, err := c.s.payerNamed(ctx, ask.Payer)
	if err != nil {
		return nil, err
	}
	req := &pb.CheckEligibilityRequest{Payer: payerName(int64(payer.Number)), MemberId: ask.MemberID, ServiceDay: ask.Day.String()}
	res, err := through(ctx, c, c1.EligibilityServiceCheckEligibilityProcedure, req, eligibility{c.s}.CheckEligibility)
	if err != nil {
		return nil, err
	}
	id := uuid.NewString()
	answer := fhir.EligibilityAnswer{ID: id, Request: ask, Payer: payer.payer(), Created: now, Covered: res.GetCovered(), Plan: res.GetPlan(),
		Unknown: res.GetReason() == "unknown-member", Consented: res.GetConsent() == pb.ConsentState_CONSENT_STATE_ACTIVE}
	if answer.Covered {
		if answer.From, err = parseDay("coverage_start", res.GetCoverageStart()); err != nil {
			return nil, err
		}
		if answer.To, err = parseDay("coverage_end", res.GetCoverageEnd()); err != nil {
			return nil, err
		}
	}
	for _, a := range res.GetAccumulators() {
		b := fhir.BenefitUse{Name: a.GetName(), Used: claim.Cents(a.GetUsedCents())}
		if a.LimitCents != nil {
			limit := claim.Cents(a.GetLimitCents())
			b.Limit = &limit
		}
		answer.Benefits = append(answer.Benefits, b)
	}
	var doc bytes.Buffer
	if err := fhir.WriteEligibilityResponse(&doc, answer); err != nil {
		return nil, err
	}
	return c.stamped("CoverageEligibilityResponse", id, now, doc.Bytes())
}

// payerNamed finds the payer that a sender names: by the id claims are addressed to, by number, or by name alone.
func (s *Server) payerNamed(ctx context.Context, p claim.Payer) (organisation, error) {
	rows, err := s.cfg.Pool.Query(ctx, selectOrganisations+`kind = 'payer' and (payer_id = $1 or number::text = $1 or $1 = '' and name = $2)
		order by payer_id = $1 desc nulls last limit 1`, p.ID, p.Name)
	if err != nil {
		return organisation{}, fmt.Errorf("look a payer up: %w", err)
	}
	o, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByPos[organisation])
	if errors.Is(err, pgx.ErrNoRows) {
		return o, &fhirapi.Error{Status: http.StatusUnprocessableEntity, Issues: []fhir.Issue{{Code: "not-found", Path: "CoverageEligibilityRequest.insurer",
			Text: "no payer of the network has this identifier"}}}
	}
	if err != nil {
		return o, fmt.Errorf("look a payer up: %w", err)
	}
	return o, nil
}

// coverageRow is a coverage with its payer, as a Coverage says it.
type coverageRow struct {
	Ref        []byte
	Member     uuid.UUID
	Plan       string
	Start, End time.Time
	Created    time.Time
	Refused    string
	organisation
}

const selectCoverage = `select v.ref, v.member_id, v.plan_id, v.start_day, v.end_day, v.created_at, v.refused,
	o.number, o.name, coalesce(o.npi, ''), coalesce(o.reference, ''), coalesce(o.payer_id, '')
	from coverage v join organisation o on o.number = v.payer`

func coverageList() list {
	return list{
		columns: columns{"create_time": {sql: "v.created_at", kind: instant}},
		owner:   ownerColumns{payer: "v.payer", member: "v.member_id"},
		orders:  []string{"create_time"},
		desc:    true,
		tie:     column{sql: "v.ref", kind: bytesID},
	}
}

func (c *fhirCall) coverages(ctx context.Context, rest string, a *args) ([]coverageRow, error) {
	rows, err := c.s.cfg.Pool.Query(ctx, selectCoverage+rest, a.values...)
	if err != nil {
		return nil, fmt.Errorf("read coverages: %w", err)
	}
	all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (r coverageRow, err error) {
		o := &r.organisation
		err = row.Scan(&r.Ref, &r.Member, &r.Plan, &r.Start, &r.End, &r.Created, &r.Refused, &o.Number, &o.Name, &o.NPI, &o.Reference, &o.PayerID)
		return r, err
	})
	if err != nil {
		return nil, fmt.Errorf("read coverages: %w", err)
	}
	return all, nil
}

func (c *fhirCall) coverage(r coverageRow) (*fhirapi.Answer, error) {
	var doc bytes.Buffer
	id := hex.EncodeToString(r.Ref)
	err := fhir.WriteCoverage(&doc, fhir.CoverageInput{ID: id, Member: r.Member.String(), Payer: r.payer(), Plan: r.Plan, Start: claim.DayOf(r.Start),
		End: claim.DayOf(r.End), Cancelled: r.Refused != ""})
	if err != nil {
		return nil, err
	}
	return c.stamped("Coverage", id, r.Created, doc.Bytes())
}

func fhirReadCoverage(ctx context.Context, c *fhirCall) (*fhirapi.Answer, error) {
	none := fhirapi.Errorf(http.StatusNotFound, "not-found", "no such Coverage")
	ref, err := hex.DecodeString(c.ID)
	if err != nil {
		return nil, none
	}
	var a args
	rows, err := c.coverages(ctx, " where v.ref = "+a.add(ref)+" and "+principalOf(ctx).where(coverageList().owner, &a), &a)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, none
	}
	return c.coverage(rows[0])
}

func fhirSearchCoverage(ctx context.Context, c *fhirCall) (*fhirapi.Answer, error) {
	var a args
	var extra []string
	for _, name := range []string{"beneficiary", "patient"} {
		members, asked, err := c.members(ctx, name)
		if err != nil {
			return nil, err
		}
		if asked {
			extra = append(extra, "v.member_id = any("+a.add(members)+")")
		}
	}
	pg, err := coverageList().page(principalOf(ctx), &pb.ListConsentsRequest{PageSize: int32(c.Count), PageToken: c.Page}, &a, extra...) // lists page by a message; which one is all the same
	if err != nil {
		return nil, c.pageError(err)
	}
	rows, err := c.coverages(ctx, pg.sql, &a)
	if err != nil {
		return nil, err
	}
	rows, next := more(pg, rows, func(r coverageRow) (any, any) { return r.Created, hex.EncodeToString(r.Ref) })
	var entries []fhir.Entry
	for _, r := range rows {
		doc, err := c.coverage(r)
		if err != nil {
			return nil, err
		}
		entries = append(entries, fhir.Entry{FullURL: c.URL("Coverage", hex.EncodeToString(r.Ref)), Resource: doc.Doc})
	}
	return c.Searchset(entries, next)
}
