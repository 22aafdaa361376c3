package rpc

import (
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"

	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// ourServices lists every service of the schema, found through the descriptors and not through a list of ours.
func ourServices(t *testing.T) (names []string, methods []protoreflect.MethodDescriptor) {
	t.Helper()
	protoregistry.GlobalFiles.RangeFilesByPackage("careclear.v1", func(f protoreflect.FileDescriptor) bool {
		for i := range f.Services().Len() {
			s := f.Services().Get(i)
			names = append(names, string(s.FullName()))
			for j := range s.Methods().Len() {
				methods = append(methods, s.Methods().Get(j))
			}
		}
		return true
	})
	if len(names) < 9 || len(methods) < 25 {
		t.Fatalf("found %d services and %d methods: the schema is not loaded", len(names), len(methods))
	}
	return names, methods
}

func procedureOf(m protoreflect.MethodDescriptor) string {
	return "/" + string(m.Parent().FullName()) + "/" + string(m.Name())
}

func TestEveryProcedureHasAPolicy(t *testing.T) {
	names, methods := ourServices(t)
	table := policies()
	maps.DeleteFunc(table, func(k string, _ policy) bool { return !strings.HasPrefix(k, "/careclear.") })
	if err := checkPolicies(names, table, protoregistry.GlobalFiles); err != nil {
		t.Fatal(err)
	}
	for _, m := range methods {
		missing := maps.Clone(table)
		delete(missing, procedureOf(m))
		if err := checkPolicies(names, missing, protoregistry.GlobalFiles); err == nil || !strings.Contains(err.Error(), string(m.Name())) {
			t.Errorf("without a policy for %s the check says %v", m.Name(), err)
		}
		roleless := maps.Clone(table)
		roleless[procedureOf(m)] = policy{scope: table[procedureOf(m)].scope}
		if checkPolicies(names, roleless, protoregistry.GlobalFiles) == nil {
			t.Errorf("a policy of %s without roles passes", m.Name())
		}
		if len(table[procedureOf(m)].scope) > 0 && len(namedFields(m.Input(), "", nil)) > 0 {
			unscoped := maps.Clone(table)
			unscoped[procedureOf(m)] = policy{roles: table[procedureOf(m)].roles}
			if checkPolicies(names, unscoped, protoregistry.GlobalFiles) == nil {
				t.Errorf("a policy of %s that does not say whose things it names passes", m.Name())
			}
		}
	}
	table["/careclear.v1.ClaimService/DropClaims"] = policy{roles: []Role{RoleOperator}}
	if checkPolicies(names, table, protoregistry.GlobalFiles) == nil {
		t.Error("a policy for a procedure that does not exist passes")
	}
}

// A field that holds a name must have the pattern of its collection, or the check above cannot see it.
func TestNameFieldsHavePatterns(t *testing.T) {
	_, methods := ourServices(t)
	for _, m := range methods {
		named := namedFields(m.Input(), "", nil)
		for i := range m.Input().Fields().Len() {
			f := m.Input().Fields().Get(i)
			switch f.Name() {
			case "name", "parent", "claim", "payer", "provider":
				if f.Kind() == protoreflect.StringKind && !slices.Contains(named, string(f.Name())) {
					t.Errorf("%s: %s has no pattern of a name", m.Input().FullName(), f.Name())
				}
			}
		}
	}
}

func TestServerRefusesToStartWithoutParts(t *testing.T) {
	if _, err := New(Config{}); err == nil {
		t.Error("started without anything")
	}
}

// Every procedure against every role, and without a token: only the table's roles pass the door.
func TestRoles(t *testing.T) {
	w := newWorld(t)
	_, methods := ourServices(t)
	roleOf := map[string]Role{"provider11": RoleProvider, "payer1": RolePayer, "patient1": RolePatient,
		"analyst": RoleAnalyst, "auditor": RoleAuditor, "operator": RoleOperator}
	for _, m := range methods {
		if m.IsStreamingClient() || m.IsStreamingServer() {
			continue // the same door, by path; asked below
		}
		procedure := procedureOf(m)
		if code, body := w.json("", procedure, "{}"); code != http.StatusUnauthorized {
			t.Errorf("%s without a token: %d %s", procedure, code, body)
		}
		for who, role := range roleOf {
			code, body := w.json(who, procedure, "{}")
			allowed := policies()[procedure].allows(role)
			if denied := code == http.StatusForbidden; denied == allowed {
				t.Errorf("%s as %s: %d %s, allowed by the table: %t", procedure, who, code, body, allowed)
			}
			if code >= 500 {
				t.Errorf("%s as %s: %d %s", procedure, who, code, body)
			}
		}
	}
	for _, who := range []string{"nobody", "auditor"} { // an auditor may not submit
		s, err := w.client(who).Claims.StreamClaims(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		_ = s.Send(&pb.StreamClaimsRequest{Content: []byte("x")}) // the answer tells
		if _, err := s.CloseAndReceive(); err == nil {
			t.Errorf("%q may stream claims", who)
		}
	}
	if code, _ := w.json("operator", "/careclear.v1.ClaimService/Nothing", "{}"); code != http.StatusNotFound {
		t.Errorf("an unknown procedure answers %d", code)
	}
}
