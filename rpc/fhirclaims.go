package rpc

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/rpc/fhirapi"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
	c1 "github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

// fhirSubmit is Claim/$submit: what SubmitClaims does, answered by ClaimResponses.
func fhirSubmit(ctx context.Context, c *fhirCall) (*fhirapi.Answer, error) {
	body, err := fhir.OperationInput(c.Body)
	if err != nil {
		return nil, fhirapi.Errorf(http.StatusBadRequest, "structure", err.Error())
	}
	req := &pb.SubmitClaimsRequest{Content: body, Format: pb.ClaimFormat_CLAIM_FORMAT_FHIR, RequestId: c.Key}
	res, err := through(ctx, c, c1.ClaimServiceSubmitClaimsProcedure, req, claims{c.s}.SubmitClaims)
	if err != nil {
		return nil, err
	}
	receipts := res.GetSubmission().GetReceipts()
	if len(receipts) == 1 {
		return c.receipt(ctx, receipts[0])
	}
	var entries []fhir.Entry
	for _, r := range receipts {
		a, err := c.receipt(ctx, r)
		var refused *fhirapi.Error
		switch {
		case errors.As(err, &refused):
			var doc bytes.Buffer
			if err := fhir.WriteOutcome(&doc, refused.Issues...); err != nil {
				return nil, err
			}
			entries = append(entries, fhir.Entry{Status: fmt.Sprintf("%d %s", refused.Status, http.StatusText(refused.Status)), Outcome: doc.Bytes()})
		case err != nil:
			return nil, err
		default:
			entries = append(entries, fhir.Entry{FullURL: a.Location, Resource: a.Doc, Status: "200 OK"})
		}
	}
	var out bytes.Buffer
	if err := fhir.WriteBatchResponse(&out, entries); err != nil {
		return nil, err
	}
	return &fhirapi.Answer{Doc: out.Bytes()}, nil
}

// receipt answers one claim: its ClaimResponse, or why it was refused.
func (c *fhirCall) receipt(ctx context.Context, r *pb.Receipt) (*fhirapi.Answer, error) {
	if x := r.GetRefusal(); x != nil {
		issue := fhir.IssueOf(claim.Refusal{Path: x.GetPath(), Rule: x.GetRule(), Code: x.GetCode(), Message: x.GetMessage()})
		return nil, &fhirapi.Error{Status: http.StatusUnprocessableEntity, Issues: []fhir.Issue{issue}}
	}
	id, err := uuidName("claims", r.GetClaim())
	if err != nil {
		return nil, err
	}
	a, err := c.claimDocument(ctx, "ClaimResponse", id, c.s.cfg.Now())
	if err != nil {
		return nil, err
	}
	a.Location = c.URL("ClaimResponse", id.String())
	return a, nil
}

// claimDocument opens a claim and writes a document about it, stamped.
func (c *fhirCall) claimDocument(ctx context.Context, kind string, id uuid.UUID, updated time.Time) (*fhirapi.Answer, error) {
	req := &pb.GetExplanationOfBenefitRequest{Claim: claimName(id)}
	doc, err := through(ctx, c, c1.RemittanceServiceGetExplanationOfBenefitProcedure, req, func(ctx context.Context, _ *pb.GetExplanationOfBenefitRequest) ([]byte, error) {
		switch kind {
		case "Claim":
			return c.s.cfg.Documents.Claim(ctx, id)
		case "ClaimResponse":
			return c.s.cfg.Documents.ClaimResponse(ctx, id)
		}
		return c.s.cfg.Documents.EOB(ctx, id)
	})
	if err != nil {
		return nil, fmt.Errorf("write the %s of a claim: %w", kind, err)
	}
	return c.stamped(kind, id.String(), updated, doc)
}

func fhirReadClaim(kind string) func(context.Context, *fhirCall) (*fhirapi.Answer, error) {
	return func(ctx context.Context, c *fhirCall) (*fhirapi.Answer, error) {
		id, err := c.uuid()
		if err != nil {
			return nil, err
		}
		var updated time.Time
		err = c.s.cfg.Pool.QueryRow(ctx, "select updated_at from claim where id = $1", id).Scan(&updated)
		if err != nil && !errors.Is(err, pgx.ErrNoRows) { // what does not exist is told by the scope
			return nil, fmt.Errorf("read a claim: %w", err)
		}
		return c.claimDocument(ctx, kind, id, updated)
	}
}

// uuid reads the id of a read. What is no UUID names nothing of ours.
func (c *fhirCall) uuid() (uuid.UUID, error) {
	id, err := uuid.Parse(c.ID)
	if err != nil || id.String() != c.ID {
		return uuid.Nil, fhirapi.Errorf(http.StatusNotFound, "not-found", "no such "+c.Route.Kind)
	}
	return id, nil
}

// fhirSearchClaims lists claims as ListClaims does and writes a document of each. parameter is what names a claim.
func fhirSearchClaims(kind, parameter string) func(context.Context, *fhirCall) (*fhirapi.Answer, error) {
	return func(ctx context.Context, c *fhirCall) (*fhirapi.Answer, error) {
		var a args
		var extra []string
		req := &pb.ListClaimsRequest{PageSize: int32(c.Count), PageToken: c.Page}
		filter, err := c.filter(map[string]string{"created": "decide_time", "_lastUpdated": "update_time"}, sysPayerControl, "number")
		if err != nil {
			return nil, err
		}
		req.Filter = filter
		for _, name := range []string{parameter, "_id"} {
			id, err := c.Reference(name, "Claim")
			if err != nil {
				return nil, err
			}
			if !c.Has(name) {
				continue
			}
			named, err := uuid.Parse(id)
			if err != nil {
				return c.Searchset(nil, "")
			}
			extra = append(extra, "c.id = "+a.add(named))
		}
		members, asked, err := c.members(ctx, "patient")
		if err != nil {
			return nil, err
		}
		if asked {
			extra = append(extra, "c.member_id = any("+a.add(members)+")")
		}
		res, err := through(ctx, c, c1.ClaimServiceListClaimsProcedure, req, func(ctx context.Context, req *pb.ListClaimsRequest) (*pb.ListClaimsResponse, error) {
			return claims{c.s}.list(ctx, req, &a, extra...)
		})
		if err != nil {
			return nil, c.pageError(err)
		}
		var entries []fhir.Entry
		for _, x := range res.GetClaims() {
			id, err := uuidName("claims", x.GetName())
			if err != nil {
				return nil, err
			}
			doc, err := c.claimDocument(ctx, kind, id, x.GetUpdateTime().AsTime())
			if errors.Is(err, ErrNotFound) { // erased meanwhile
				continue
			}
			if err != nil {
				return nil, err
			}
			entries = append(entries, fhir.Entry{FullURL: c.URL(kind, id.String()), Resource: doc.Doc})
		}
		return c.Searchset(entries, res.GetNextPageToken())
	}
}

// Systems of identifiers, as internal/fhir writes them.
const (
	sysPayerControl = "https://careclear.example/fhir/sid/payer-control"
	sysTrace        = "https://careclear.example/fhir/sid/remittance"
)

// filter says dates and an identifier as an AIP-160 filter. dates maps parameters to columns. An identifier of another
// system is nobody's.
func (c *fhirCall) filter(dates map[string]string, system, number string) (string, error) {
	var all []string
	for name, column := range dates {
		bounds, err := c.Dates(name)
		if err != nil {
			return "", err
		}
		for _, b := range bounds {
			all = append(all, fmt.Sprintf("%s %s %q", column, map[bool]string{true: ">=", false: "<"}[b.From], b.At.Format(time.RFC3339Nano)))
		}
	}
	given, v, err := c.Token("identifier")
	if err != nil {
		return "", err
	}
	if v != "" {
		if given != "" && given != system || !plausibleID(v) {
			all = append(all, number+` = ""`)
		} else {
			all = append(all, fmt.Sprintf("%s = %q", number, v))
		}
	}
	return strings.Join(all, " AND "), nil
}

// members resolves a parameter that names a patient: a pseudonym of ours for those who see pseudonyms, the logical id
// that a claim or an enrolment gave, or a member number. asked is false without the parameter.
func (c *fhirCall) members(ctx context.Context, name string) (ids []uuid.UUID, asked bool, err error) {
	id, err := c.Reference(name, "Patient")
	if err != nil {
		return nil, false, err
	}
	p := principalOf(ctx)
	if c.Has(name) {
		asked = true
		if known, err := uuid.Parse(id); err == nil && p.Role != RoleProvider { // who does not see pseudonyms must not probe them
			ids = append(ids, known)
		}
		if p.Role == RoleProvider || p.Role == RolePayer {
			if ids, err = c.find(ctx, ids, func(payer uint32) (uuid.UUID, bool, error) { return c.s.cfg.Members.FindReference(ctx, payer, id) }); err != nil {
				return nil, false, err
			}
		}
	}
	for _, variant := range []string{name + ":identifier", name + ".identifier"} {
		_, number, err := c.Token(variant)
		if err != nil {
			return nil, false, err
		}
		if !c.Has(variant) {
			continue
		}
		asked = true
		if ids, err = c.find(ctx, ids, func(payer uint32) (uuid.UUID, bool, error) { return c.s.cfg.Members.Find(ctx, payer, number) }); err != nil {
			return nil, false, err
		}
	}
	return ids, asked, nil
}

// find asks at the caller's own payer, or for others at every one: what they may see of the members found is decided by
// the list that is read then.
func (c *fhirCall) find(ctx context.Context, ids []uuid.UUID, ask func(payer uint32) (uuid.UUID, bool, error)) ([]uuid.UUID, error) {
	payers := []uint32{principalOf(ctx).Org}
	if principalOf(ctx).Role != RolePayer {
		rows, err := c.s.cfg.Pool.Query(ctx, "select number from organisation where kind = 'payer' order by number")
		if err != nil {
			return nil, fmt.Errorf("read payers: %w", err)
		}
		if payers, err = pgx.CollectRows(rows, pgx.RowTo[uint32]); err != nil {
			return nil, fmt.Errorf("read payers: %w", err)
		}
	}
	for _, payer := range payers {
		id, found, err := ask(payer)
		if err != nil {
			return nil, fmt.Errorf("look a member up: %w", err)
		}
		if found {
			ids = append(ids, id)
		}
	}
	return ids, nil
}

// pageError says a refused page token in the words of the facade.
func (c *fhirCall) pageError(err error) error {
	if ce := toConnect(err); ce != nil && c.Page != "" && strings.HasPrefix(ce.Message(), "page_token") {
		return fhirapi.Invalid("_page", "is not of this search; start again without it")
	}
	return err
}
