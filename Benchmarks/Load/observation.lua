-- Part of Sammanhang. Copyright the Sammanhang developers.
-- SPDX-License-Identifier: EUPL-1.2

-- One laboratory result, different each time.

local codes = { "NPU27300", "NPU01566", "NPU18016", "NPU03568", "NPU02319", "NPU04998", "NPU03230", "NPU03429" }
local units = { "mmol/mol", "mmol/L", "umol/L", "g/L" }
local number = 0

-- JSON of an Observation about a patient; encounter is a reference, or nil.
function observation(patient, encounter)
  number = number + 1
  local code, unit = any(codes), any(units)
  local day = string.format("20%02d-%02d-%02d", math.random(15, 25), math.random(1, 12), math.random(1, 28))
  local met = encounter and string.format('"encounter":{"reference":"%s"},', encounter) or ""
  return string.format([[{"resourceType":"Observation",
"identifier":[{"system":"https://exempel.se/prov","value":"%d-%d"}],"status":"final",
"category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory"}]}],
"code":{"coding":[{"system":"urn:oid:1.2.752.108.1","code":"%s"}],"text":"Prov %s"},
"subject":{"reference":"%s"},%s"effectiveDateTime":"%sT%02d:%02d:00+01:00",
"performer":[{"reference":"Organization/%s"}],
"valueQuantity":{"value":%d.%d,"unit":"%s","system":"http://unitsofmeasure.org","code":"%s"},
"referenceRange":[{"low":{"value":31,"unit":"%s"},"high":{"value":46,"unit":"%s"},"text":"31-46"}]}]],
    os.time(), number, code, code, patient, met, day, math.random(8, 16), math.random(0, 59),
    os.getenv("BENCH_UNIT"), math.random(1, 200), math.random(0, 9), unit, unit, unit, unit)
end
