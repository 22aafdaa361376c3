package fhir

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// Issue is one thing an OperationOutcome tells. It must carry no patient data: it may be logged by whoever gets it.
type Issue struct {
	Severity string // fatal, error, warning, information; "" is error
	Code     string // of the value set issue-type: required, value, invariant, not-found, conflict ...
	Rule     string // our rule, "R2.4"; ""
	Path     string // FHIRPath of the place, "Claim.item[2].net"; ""
	Text     string // what is wrong and what to do, for people
	Note     string // for those who look after the system: line of an NDJSON, 277CA category, request id
}

// IssueOf tells why a claim was refused.
func IssueOf(r claim.Refusal) Issue {
	i := Issue{Severity: "error", Rule: r.Rule, Text: r.Message, Note: "277CA " + r.Code}
	switch {
	case r.Rule == "fhir-structure" || r.Rule == "fhir-type":
		i.Code = "structure"
	case r.Rule == "limit":
		i.Code = "too-long"
	case r.Code == "A6":
		i.Code = "required"
	case r.Code == "A7":
		i.Code = "value"
	case r.Code == "A8":
		i.Code = "invariant"
	default:
		i.Code = "business-rule"
	}
	before, path, line := strings.Cut(r.Path, " ")
	if !line || before != "line" {
		path = r.Path
	} else {
		var number string
		number, path, _ = strings.Cut(path, " ")
		i.Note += ", line " + number
	}
	if path != "" && path[0] >= 'A' && path[0] <= 'Z' {
		i.Path = path
	} else if path != "" { // not in words of FHIR
		i.Note += ", " + path
	}
	return i
}

type operationOutcome struct {
	ResourceType string  `json:"resourceType"`
	Issue        []issue `json:"issue"`
}

type issue struct {
	Severity    string   `json:"severity"`
	Code        string   `json:"code"`
	Details     *concept `json:"details,omitempty"`
	Diagnostics string   `json:"diagnostics,omitempty"`
	Expression  []string `json:"expression,omitempty"`
}

// WriteOutcome writes an OperationOutcome as one line.
func WriteOutcome(w io.Writer, issues ...Issue) error {
	if len(issues) == 0 {
		return errors.New("write OperationOutcome: it needs at least one issue")
	}
	out := operationOutcome{ResourceType: "OperationOutcome"}
	for _, i := range issues {
		x := issue{Severity: firstOf(i.Severity, "error"), Code: i.Code, Diagnostics: i.Note}
		if i.Rule != "" || i.Text != "" {
			x.Details = &concept{Text: i.Text}
		}
		if i.Rule != "" {
			x.Details.Coding = []coding{{System: sysRule, Code: i.Rule}}
		}
		if i.Path != "" {
			x.Expression = []string{i.Path}
		}
		out.Issue = append(out.Issue, x)
	}
	return writeLine(w, out)
}

// ReadOutcome is the inverse of [WriteOutcome].
func ReadOutcome(doc []byte) ([]Issue, error) {
	var in operationOutcome
	if err := json.Unmarshal(doc, &in); err != nil {
		return nil, errors.New("read OperationOutcome: " + structure("OperationOutcome", doc, err).Message)
	}
	if in.ResourceType != "OperationOutcome" {
		return nil, fmt.Errorf("read OperationOutcome: this is a %s", typeName(in.ResourceType))
	}
	var all []Issue
	for _, x := range in.Issue {
		i := Issue{Severity: x.Severity, Code: x.Code, Note: x.Diagnostics}
		if x.Details != nil {
			i.Text, i.Rule = x.Details.Text, x.Details.in(sysRule)
		}
		if len(x.Expression) > 0 {
			i.Path = x.Expression[0]
		}
		all = append(all, i)
	}
	return all, nil
}

// OperationInput returns what is sent to an operation that takes one resource: the body itself, or the parameter
// "resource" of a Parameters.
func OperationInput(doc []byte) ([]byte, error) {
	trimmed := bytes.TrimSpace(bytes.TrimPrefix(doc, []byte("\xef\xbb\xbf")))
	if len(trimmed) == 0 || trimmed[0] != '{' {
		return nil, errors.New("send FHIR JSON: it begins with {")
	}
	var in struct {
		ResourceType string `json:"resourceType"`
		Parameter    []struct {
			Name     string          `json:"name"`
			Resource json.RawMessage `json:"resource"`
		} `json:"parameter"`
	}
	if json.Unmarshal(doc, &in) != nil || in.ResourceType != "Parameters" { // what is not readable is told by who reads it
		return doc, nil
	}
	for _, p := range in.Parameter {
		if p.Name == "resource" && len(p.Resource) > 0 {
			return p.Resource, nil
		}
	}
	return nil, errors.New("the Parameters have no parameter resource with a resource in it")
}
