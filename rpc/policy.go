package rpc

import (
	"fmt"
	"slices"
	"strings"

	"buf.build/gen/go/bufbuild/protovalidate/protocolbuffers/go/buf/validate"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"

	"github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

// thing is what a request field names; it decides whose it is.
type thing string

const (
	aClaim      thing = "claim"
	aSubmission thing = "submission" // of who sent it
	aRemittance thing = "remittance"
	aMember     thing = "member"
	aConsent    thing = "consent"
	aPlan       thing = "plan"
	aPayer      thing = "payer"    // a payer's own things
	anAlert     thing = "alert"    // nobody's: the roles alone decide
	anyPayer    thing = "anyPayer" // an address, open to all: claims are sent and asked about there
	forPayer    thing = "forPayer" // a filter: a payer may name only itself, others see what they see anyway
	forProvider thing = "forProvider"
)

// policy says who may call a procedure, and what its request fields name.
type policy struct {
	public bool
	roles  []Role
	scope  map[string]thing // field path -> thing
}

func (p policy) allows(r Role) bool { return p.public || slices.Contains(p.roles, r) }

// policies is the whole authorisation: procedure, roles, scoping. What is not here is denied, and checkPolicies
// keeps a server without a complete table from starting.
func policies() map[string]policy {
	all := []Role{RoleProvider, RolePayer, RoleAnalyst, RolePatient, RoleAuditor, RoleOperator}
	parties := []Role{RoleProvider, RolePayer}
	type fields = map[string]thing
	return map[string]policy{
		careclearv1connect.ClaimServiceSubmitClaimsProcedure:        {roles: []Role{RoleProvider, RoleOperator}, scope: fields{"payer": anyPayer}},
		careclearv1connect.ClaimServiceStreamClaimsProcedure:        {roles: []Role{RoleProvider, RoleOperator}, scope: fields{"payer": anyPayer}},
		careclearv1connect.ClaimServiceGetAcknowledgementsProcedure: {roles: []Role{RoleProvider, RoleOperator}, scope: fields{"submission": aSubmission}},
		careclearv1connect.ClaimServiceGetClaimProcedure:            {roles: all, scope: fields{"name": aClaim}},
		careclearv1connect.ClaimServiceListClaimsProcedure:          {roles: all},
		careclearv1connect.ClaimServiceWatchClaimsProcedure:         {roles: all, scope: fields{"claim": aClaim, "payer": forPayer, "provider": forProvider}},

		careclearv1connect.ClaimServiceVoidClaimProcedure:    {roles: []Role{RoleProvider}, scope: fields{"name": aClaim}},
		careclearv1connect.ClaimServiceAppealClaimProcedure:  {roles: []Role{RoleProvider}, scope: fields{"name": aClaim}},
		careclearv1connect.ClaimServiceDisputeClaimProcedure: {roles: []Role{RoleProvider}, scope: fields{"name": aClaim}},

		careclearv1connect.EligibilityServiceCheckEligibilityProcedure: {roles: parties, scope: fields{"payer": forPayer}},
		careclearv1connect.EligibilityServiceInquireProcedure:          {roles: parties}, // what an inquiry names is in its X12

		careclearv1connect.ConsentServicePrepareGrantProcedure:  {roles: []Role{RolePatient}, scope: fields{"grant.member": aMember}},
		careclearv1connect.ConsentServiceGrantConsentProcedure:  {roles: []Role{RolePatient}, scope: fields{"grant.member": aMember}},
		careclearv1connect.ConsentServiceRevokeConsentProcedure: {roles: []Role{RolePatient}, scope: fields{"name": aConsent}},
		careclearv1connect.ConsentServiceListConsentsProcedure:  {roles: []Role{RolePatient, RolePayer, RoleAuditor}, scope: fields{"parent": aMember}},

		careclearv1connect.MemberServiceEnrollMembersProcedure: {roles: []Role{RolePayer, RoleOperator}, scope: fields{"plan": aPlan}},
		careclearv1connect.MemberServiceStreamMembersProcedure: {roles: []Role{RolePayer, RoleOperator}, scope: fields{"plan": aPlan}},

		careclearv1connect.MemberServiceRecordOtherCoverageProcedure: {roles: []Role{RolePayer}, scope: fields{"member": aMember}},

		careclearv1connect.PayerServiceRecordDocumentProcedure:  {roles: []Role{RolePayer}, scope: fields{"claim": aClaim}},
		careclearv1connect.PayerServiceListReviewsProcedure:     {roles: []Role{RolePayer, RoleAuditor}, scope: fields{"parent": aPayer}},
		careclearv1connect.PayerServiceApproveReviewProcedure:   {roles: []Role{RolePayer}, scope: fields{"claim": aClaim}},
		careclearv1connect.PayerServiceDenyReviewProcedure:      {roles: []Role{RolePayer}, scope: fields{"claim": aClaim}},
		careclearv1connect.PayerServiceAnswerAppealProcedure:    {roles: []Role{RolePayer}, scope: fields{"claim": aClaim}},
		careclearv1connect.PayerServiceGetAppealProcedure:       {roles: []Role{RolePayer}, scope: fields{"claim": aClaim}},
		careclearv1connect.PayerServiceRecoverClaimProcedure:    {roles: []Role{RolePayer}, scope: fields{"claim": aClaim}},
		careclearv1connect.PayerServiceHoldClaimProcedure:       {roles: []Role{RolePayer, RoleAnalyst}, scope: fields{"claim": aClaim}},
		careclearv1connect.PayerServiceReleaseClaimProcedure:    {roles: []Role{RolePayer, RoleAnalyst}, scope: fields{"claim": aClaim}},
		careclearv1connect.PayerServicePreviewReviewProcedure:   {roles: []Role{RolePayer, RoleAuditor}, scope: fields{"claim": aClaim}},
		careclearv1connect.PayerServiceGetPayerSummaryProcedure: {roles: []Role{RolePayer, RoleAuditor, RoleOperator}, scope: fields{"name": aPayer}},

		careclearv1connect.RemittanceServiceListRemittancesProcedure:         {roles: []Role{RoleProvider, RolePayer, RoleAuditor, RoleOperator}},
		careclearv1connect.RemittanceServiceGetRemittanceProcedure:           {roles: []Role{RoleProvider, RolePayer, RoleAuditor, RoleOperator}, scope: fields{"name": aRemittance}},
		careclearv1connect.RemittanceServiceDownloadRemittanceProcedure:      {roles: parties, scope: fields{"name": aRemittance}},
		careclearv1connect.RemittanceServiceGetExplanationOfBenefitProcedure: {roles: []Role{RoleProvider, RolePayer, RolePatient}, scope: fields{"claim": aClaim}},

		careclearv1connect.HistoryServiceQueryHistoryProcedure: {roles: all},

		careclearv1connect.FraudServiceListAlertsProcedure:  {roles: []Role{RoleAnalyst, RoleAuditor}},
		careclearv1connect.FraudServiceGetAlertProcedure:    {roles: []Role{RoleAnalyst, RoleAuditor}, scope: fields{"name": anAlert}},
		careclearv1connect.FraudServiceUpdateAlertProcedure: {roles: []Role{RoleAnalyst}, scope: fields{"alert.name": anAlert}},

		careclearv1connect.AuditServiceGetBalancesProcedure: {roles: []Role{RoleProvider, RolePayer, RoleAuditor, RoleOperator}},
		careclearv1connect.AuditServiceReplayClaimProcedure: {roles: []Role{RolePayer, RoleAuditor}, scope: fields{"name": aClaim}},
		careclearv1connect.AdminServiceGetStatusProcedure:   {roles: []Role{RoleOperator, RoleAuditor}},

		"/grpc.health.v1.Health/Check":                                   {public: true},
		"/grpc.health.v1.Health/List":                                    {public: true},
		"/grpc.health.v1.Health/Watch":                                   {public: true},
		"/grpc.reflection.v1.ServerReflection/ServerReflectionInfo":      {public: true},
		"/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo": {public: true},
	}
}

// checkPolicies asserts that every procedure of the services has a policy, that every policy has a procedure, and
// that every request field that names a thing (by the pattern in its schema) is scoped.
func checkPolicies(services []string, table map[string]policy, files *protoregistry.Files) error {
	left := make(map[string]bool, len(table))
	for p := range table {
		left[p] = true
	}
	for _, name := range services {
		d, err := files.FindDescriptorByName(protoreflect.FullName(name))
		if err != nil {
			return fmt.Errorf("service %s: %w", name, err)
		}
		sd, ok := d.(protoreflect.ServiceDescriptor)
		if !ok {
			return fmt.Errorf("%s is not a service", name)
		}
		for i := range sd.Methods().Len() {
			m := sd.Methods().Get(i)
			procedure := fmt.Sprintf("/%s/%s", name, m.Name())
			p, ok := table[procedure]
			if !ok {
				return fmt.Errorf("no policy for %s: every procedure must say who may call it (rpc/policy.go)", procedure)
			}
			delete(left, procedure)
			if p.public {
				continue
			}
			if len(p.roles) == 0 {
				return fmt.Errorf("the policy of %s names no role", procedure)
			}
			named := namedFields(m.Input(), "", nil)
			for _, f := range named {
				if _, ok := p.scope[f]; !ok {
					return fmt.Errorf("the policy of %s does not say whose %q is", procedure, f)
				}
			}
		}
	}
	for p := range left {
		return fmt.Errorf("policy for %s, which no service has", p)
	}
	return nil
}

// namedFields lists the paths of string fields whose pattern in the schema is that of a resource name.
func namedFields(m protoreflect.MessageDescriptor, prefix string, seen []protoreflect.FullName) []string {
	if slices.Contains(seen, m.FullName()) {
		return nil
	}
	seen = append(seen, m.FullName())
	var out []string
	for i := range m.Fields().Len() {
		f := m.Fields().Get(i)
		path := prefix + string(f.Name())
		switch {
		case f.Kind() == protoreflect.MessageKind && !f.IsMap():
			out = append(out, namedFields(f.Message(), path+".", seen)...)
		case f.Kind() == protoreflect.StringKind:
			rules, _ := proto.GetExtension(f.Options(), validate.E_Field).(*validate.FieldRules)
			if pattern := rules.GetString().GetPattern(); strings.HasPrefix(pattern, "^") && strings.Contains(pattern, "s/") {
				out = append(out, path)
			}
		}
	}
	return out
}

// fieldText reads a string field by its path; "" when a message on the way is absent.
func fieldText(m protoreflect.Message, path string) string {
	head, rest, more := strings.Cut(path, ".")
	f := m.Descriptor().Fields().ByName(protoreflect.Name(head))
	if f == nil {
		return ""
	}
	if more {
		if f.Kind() != protoreflect.MessageKind || !m.Has(f) {
			return ""
		}
		return fieldText(m.Get(f).Message(), rest)
	}
	return m.Get(f).String()
}
