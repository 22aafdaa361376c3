#!/usr/bin/env python3
"""Makes r4.txt, the elements of the FHIR R4 types that `careclear fhir check` knows, from the definitions of the
specification (hl7.org/fhir/R4, CC0): profiles-resources.xml, profiles-types.xml and valuesets.xml.

usage: r4.py FOLDER >r4.txt
"""
import sys
import xml.etree.ElementTree as ET

KINDS = """Bundle Claim ClaimResponse Consent Coverage CoverageEligibilityRequest CoverageEligibilityResponse
ExplanationOfBenefit OperationOutcome Organization Patient PaymentNotice PaymentReconciliation Practitioner
PractitionerRole RelatedPerson""".split()
SKIP = {"Extension", "Resource", "Element", "BackboneElement", "DomainResource"}  # read by the checker itself
F = "{http://hl7.org/fhir}"
folder = sys.argv[1]
structures, sets, systems = {}, {}, {}


def value(e, name):
    x = e.find(F + name)
    return x.get("value") if x is not None else None


for name in ("profiles-resources.xml", "profiles-types.xml"):
    for s in ET.parse(f"{folder}/{name}").getroot().iter(F + "StructureDefinition"):
        if value(s, "derivation") == "specialization":
            structures[value(s, "type")] = s
for s in ET.parse(f"{folder}/valuesets.xml").getroot().iter():
    if s.tag == F + "ValueSet":
        sets[value(s, "url")] = s
    elif s.tag == F + "CodeSystem":
        systems[value(s, "url")] = s


def codes(url):
    """The codes of a value set that is whole code systems or lists; None for any other."""
    s, out = sets.get(url.split("|")[0]), []
    if s is None or s.find(F + "compose") is None or s.find(F + "compose").find(F + "exclude") is not None:
        return None
    for inc in s.find(F + "compose").findall(F + "include"):
        listed = [value(c, "code") for c in inc.findall(F + "concept")]
        system = systems.get(value(inc, "system"))
        if inc.find(F + "filter") is not None or inc.find(F + "valueSet") is not None or not listed and system is None:
            return None
        out += listed or [value(c, "code") for c in system.iter(F + "concept")]
    return out


todo, done = list(KINDS), set()
while todo:
    kind = todo.pop(0)
    if kind in done or kind in SKIP:
        continue
    done.add(kind)
    for e in structures[kind].find(F + "snapshot").findall(F + "element")[1:]:
        path = value(e, "path")
        if path.split(".")[-1] in ("id", "extension", "modifierExtension"):  # allowed everywhere
            continue
        ref = value(e, "contentReference")
        types = []
        for t in e.findall(F + "type"):
            code = value(t, "code").rsplit("/", 1)[-1]
            code = {"System.String": "string"}.get(code, code)
            if code == "Reference":
                code += "(" + "|".join(sorted(value_of.get("value").rsplit("/", 1)[-1] for value_of in t.findall(F + "targetProfile"))) + ")"
            types.append(code)
            base = code.split("(")[0]
            if base[0].isupper() and base in structures:
                todo.append(base)
        b = e.find(F + "binding")
        line = [path, value(e, "min"), value(e, "max"), ref or ",".join(types)]
        if b is not None and value(b, "strength") == "required" and types == ["code"]:
            known = codes(value(b, "valueSet") or "")
            if known and len(known) < 40:
                line.append("|".join(known))
        print(" ".join(line))
