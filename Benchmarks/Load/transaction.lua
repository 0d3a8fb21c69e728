-- Part of Sammanhang. Copyright the Sammanhang developers.
-- SPDX-License-Identifier: EUPL-1.2

-- Transactions of ten resources: an Encounter and nine Observations that refer to it. Lines: Patient/p1

local folder = os.getenv("BENCH_LOAD")
dofile(folder .. "/shared.lua")
dofile(folder .. "/observation.lua")
local patients = read_lines()
wrk.headers["Content-Type"] = "application/fhir+json"

local function entry(url, type, resource)
  return string.format('{"fullUrl":"%s","resource":%s,"request":{"method":"POST","url":"%s"}}', url, resource, type)
end

local function uuid()
  return string.format("urn:uuid:%08x-%04x-4%03x-a%03x-%08x%04x", math.random(0, 2 ^ 31 - 1),
    math.random(0, 65535), math.random(0, 4095), math.random(0, 4095), math.random(0, 2 ^ 31 - 1),
    math.random(0, 65535))
end

function request()
  local patient, visit = any(patients)[1], uuid()
  local encounter = string.format([[{"resourceType":"Encounter","status":"finished",
"class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"},
"subject":{"reference":"%s"},"period":{"start":"2026-01-13T11:30:00+01:00","end":"2026-01-13T12:00:00+01:00"},
"serviceProvider":{"reference":"Organization/%s"}}]], patient, os.getenv("BENCH_UNIT"))
  local entries = { entry(visit, "Encounter", encounter) }
  for _ = 1, 9 do entries[#entries + 1] = entry(uuid(), "Observation", observation(patient, visit)) end
  local body = '{"resourceType":"Bundle","type":"transaction","entry":[' .. table.concat(entries, ",") .. "]}"
  return wrk.format("POST", "/fhir", nil, body)
end
