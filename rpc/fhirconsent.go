package rpc

import (
	"bytes"
	"context"
	"encoding/hex"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/rpc/fhirapi"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
	c1 "github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

// A Consent of the facade is a grant of the Consents contract. A patient has it prepared, signs the EIP-712 message that
// stands in its extension, and creates it with the signature: no one else can.

func fhirSearchConsents(ctx context.Context, c *fhirCall) (*fhirapi.Answer, error) {
	member, err := c.Reference("patient", "Patient")
	if err != nil {
		return nil, err
	}
	if p := principalOf(ctx); member == "" && p.Role == RolePatient {
		member = p.Member.String()
	}
	if member == "" {
		return nil, fhirapi.Invalid("patient", "says whose consents are asked for")
	}
	req := &pb.ListConsentsRequest{Parent: "members/" + strings.ToLower(member), PageSize: int32(c.Count), PageToken: c.Page}
	res, err := through(ctx, c, c1.ConsentServiceListConsentsProcedure, req, consents{c.s}.ListConsents)
	if err != nil {
		return nil, c.pageError(err)
	}
	var entries []fhir.Entry
	for _, x := range res.GetConsents() {
		in, err := consentOf(x)
		if err != nil {
			return nil, err
		}
		if in.Purposes == 0 || in.Scopes == 0 { // refused before anything was known of it
			continue
		}
		a, err := c.consent(in, x.GetCreateTime().AsTime())
		if err != nil {
			return nil, err
		}
		entries = append(entries, fhir.Entry{FullURL: c.URL("Consent", in.ID), Resource: a.Doc})
	}
	return c.Searchset(entries, res.GetNextPageToken())
}

func (c *fhirCall) consent(in fhir.Consent, updated time.Time) (*fhirapi.Answer, error) {
	var doc bytes.Buffer
	if err := fhir.WriteConsent(&doc, in); err != nil {
		return nil, err
	}
	return c.stamped("Consent", in.ID, updated, doc.Bytes())
}

func consentOf(x *pb.Consent) (fhir.Consent, error) {
	from, until := claim.DayOf(x.GetNotBefore().AsTime()), claim.DayOf(x.GetNotAfter().AsTime())
	member, err := uuidName("members", x.GetMember())
	if err != nil {
		return fhir.Consent{}, err
	}
	out := fhir.Consent{ID: strings.TrimPrefix(x.GetName(), "consents/"), Member: member.String(), Grantee: x.GetGrantee(), Purposes: x.GetPurposes(),
		Scopes: x.GetScopes(), From: from, To: until - 1, Basis: uint8(x.GetBasis()), Status: "inactive"}
	if x.GetCreateTime() != nil {
		out.Created = x.GetCreateTime().AsTime()
	}
	switch x.GetState() {
	case pb.ConsentState_CONSENT_STATE_ACTIVE:
		out.Status = "active"
	case pb.ConsentState_CONSENT_STATE_PENDING:
		out.Status = "proposed"
	case pb.ConsentState_CONSENT_STATE_REFUSED:
		out.Status = "rejected"
	}
	return out, nil
}

// grant reads the body as a grant.
func (c *fhirCall) grant() (*pb.ConsentGrant, fhir.Consent, error) {
	body, err := fhir.OperationInput(c.Body)
	if err != nil {
		return nil, fhir.Consent{}, fhirapi.Errorf(http.StatusBadRequest, "structure", err.Error())
	}
	in, refused := fhir.ReadConsent(body)
	if refused != nil {
		return nil, in, &fhirapi.Error{Status: http.StatusUnprocessableEntity, Issues: []fhir.Issue{fhir.IssueOf(*refused)}}
	}
	g := &pb.ConsentGrant{Member: "members/" + in.Member, Grantee: in.Grantee, Purposes: in.Purposes, Scopes: in.Scopes,
		NotBefore: in.From.String(), NotAfter: (in.To + 1).String(), Basis: pb.LegalBasis(in.Basis)}
	if w := in.Grant; w != nil {
		var bad error
		hexed := func(name, s string) []byte {
			b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
			if err != nil {
				bad = fhirapi.Errorf(http.StatusUnprocessableEntity, "value", "the extension consent-grant: "+name+" is not 0x and hex digits")
			}
			return b
		}
		g.Ref, g.Controller, g.Terms, g.Nonce = hexed("ref", w.Ref), hexed("controller", w.Controller), hexed("terms", w.Terms), hexed("nonce", w.Nonce)
		deadline, err1 := strconv.ParseInt("0"+w.Deadline, 10, 64)
		version, err2 := strconv.ParseUint("0"+w.PolicyVersion, 10, 32)
		if err1 != nil || err2 != nil {
			bad = fhirapi.Errorf(http.StatusUnprocessableEntity, "value", "the extension consent-grant: deadline and policyVersion are numbers")
		}
		g.Deadline, g.PolicyVersion = deadline, uint32(version)
		if bad != nil {
			return nil, in, bad
		}
	}
	return g, in, nil
}

// fhirPrepareConsent is Consent/$prepare.
func fhirPrepareConsent(ctx context.Context, c *fhirCall) (*fhirapi.Answer, error) {
	g, in, err := c.grant()
	if err != nil {
		return nil, err
	}
	res, err := through(ctx, c, c1.ConsentServicePrepareGrantProcedure, &pb.PrepareGrantRequest{Grant: g}, consents{c.s}.PrepareGrant)
	if err != nil {
		return nil, err
	}
	full := res.GetGrant()
	in.ID, in.Status, in.Created = hex.EncodeToString(full.GetRef()), "draft", c.s.cfg.Now()
	in.Grant = &fhir.GrantWords{Ref: hexBytes(full.GetRef()), Controller: hexBytes(full.GetController()), Terms: hexBytes(full.GetTerms()),
		Nonce: hexBytes(full.GetNonce()), Deadline: fmt.Sprint(full.GetDeadline()), PolicyVersion: fmt.Sprint(full.GetPolicyVersion()), TypedData: res.GetTypedDataJson()}
	return c.consent(in, c.s.cfg.Now())
}

// fhirGrantConsent is the creation of a Consent.
func fhirGrantConsent(ctx context.Context, c *fhirCall) (*fhirapi.Answer, error) {
	g, in, err := c.grant()
	if err != nil {
		return nil, err
	}
	if in.Grant == nil || in.Grant.Signature == "" {
		return nil, &fhirapi.Error{Status: http.StatusUnprocessableEntity, Issues: []fhir.Issue{{Code: "required", Path: "Consent.extension",
			Text: "the patient's signature is missing: have the Consent prepared (Consent/$prepare), sign what it says, and add the signature to its extension"}}}
	}
	signature, err := hex.DecodeString(strings.TrimPrefix(in.Grant.Signature, "0x"))
	if err != nil {
		return nil, fhirapi.Errorf(http.StatusUnprocessableEntity, "value", "the extension consent-grant: signature is not 0x and hex digits")
	}
	req := &pb.GrantConsentRequest{Grant: g, Signature: signature, RequestId: c.Key}
	res, err := through(ctx, c, c1.ConsentServiceGrantConsentProcedure, req, consents{c.s}.GrantConsent)
	if err != nil {
		return nil, err
	}
	out, err := consentOf(res.GetConsent())
	if err != nil {
		return nil, err
	}
	a, err := c.consent(out, c.s.cfg.Now())
	if err != nil {
		return nil, err
	}
	a.Status, a.Location = http.StatusCreated, c.URL("Consent", out.ID)
	return a, nil
}
