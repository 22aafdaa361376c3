package fhirapi

import (
	"encoding/json"
	"fmt"
	"time"
)

type capabilityStatement struct {
	ResourceType   string   `json:"resourceType"`
	Status         string   `json:"status"`
	Date           string   `json:"date"`
	Kind           string   `json:"kind"`
	Software       software `json:"software"`
	Implementation impl     `json:"implementation"`
	FHIRVersion    string   `json:"fhirVersion"`
	Format         []string `json:"format"`
	Rest           []rest   `json:"rest"`
}

type software struct {
	Name string `json:"name"`
}

type impl struct {
	Description string `json:"description"`
	URL         string `json:"url"`
}

type rest struct {
	Mode     string        `json:"mode"`
	Security security      `json:"security"`
	Resource []capResource `json:"resource"`
}

type security struct {
	CORS        bool   `json:"cors"`
	Description string `json:"description"`
}

type capResource struct {
	Type        string           `json:"type"`
	Interaction []capInteraction `json:"interaction,omitempty"`
	Versioning  string           `json:"versioning,omitempty"`
	SearchParam []capParam       `json:"searchParam,omitempty"`
	Operation   []capOperation   `json:"operation,omitempty"`
}

type capInteraction struct {
	Code          Interaction `json:"code"`
	Documentation string      `json:"documentation,omitempty"`
}

type capParam struct {
	Name          string `json:"name"`
	Type          string `json:"type"`
	Documentation string `json:"documentation,omitempty"`
}

type capOperation struct {
	Name          string `json:"name"`
	Definition    string `json:"definition"`
	Documentation string `json:"documentation,omitempty"`
}

// Capability writes the CapabilityStatement of a table of routes, in its order.
func Capability(routes []Route, root string, cors bool, made time.Time) ([]byte, error) {
	out := capabilityStatement{
		ResourceType: "CapabilityStatement", Status: "active", Date: made.UTC().Format(time.RFC3339), Kind: "instance",
		Software:       software{"CareClear"},
		Implementation: impl{"CareClear: claims settlement. Claims in, ClaimResponses, ExplanationOfBenefits and PaymentReconciliations out", root},
		FHIRVersion:    "4.0.1", Format: []string{"application/fhir+json", "json"},
		Rest: []rest{{Mode: "server", Security: security{cors, "Authorization: Bearer TOKEN. A caller sees what is his organisation's or his own; " +
			"what is another's answers as what does not exist."}}},
	}
	all := &out.Rest[0].Resource
	at := map[string]int{}
	for _, r := range routes {
		if r.Does == Capabilities {
			continue
		}
		i, known := at[r.Kind]
		if !known {
			i = len(*all)
			at[r.Kind] = i
			*all = append(*all, capResource{Type: r.Kind})
		}
		c := &(*all)[i]
		if r.Does == Operation {
			c.Operation = append(c.Operation, capOperation{r.Operation, definition(r), r.Doc})
			continue
		}
		c.Interaction = append(c.Interaction, capInteraction{r.Does, r.Doc})
		if r.Does == Read {
			c.Versioning = "versioned"
		}
		for _, p := range r.Params {
			c.SearchParam = append(c.SearchParam, capParam{p.Name, p.Type, p.Doc})
		}
	}
	b, err := json.Marshal(out)
	if err != nil {
		return nil, fmt.Errorf("write CapabilityStatement: %w", err)
	}
	return append(b, '\n'), nil
}

// definition is the canonical URL of an operation: the specification's where it has one.
func definition(r Route) string {
	if r.Operation == "submit" && r.Kind == "Claim" {
		return "http://hl7.org/fhir/OperationDefinition/Claim-submit"
	}
	return "https://careclear.example/fhir/OperationDefinition/" + r.Kind + "-" + r.Operation
}
