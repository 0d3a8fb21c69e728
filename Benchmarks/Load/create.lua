-- Part of Sammanhang. Copyright the Sammanhang developers.
-- SPDX-License-Identifier: EUPL-1.2

-- Creates Observations. Lines: Patient/p1

local folder = os.getenv("BENCH_LOAD")
dofile(folder .. "/shared.lua")
dofile(folder .. "/observation.lua")
local patients = read_lines()
wrk.headers["Content-Type"] = "application/fhir+json"

function request() return wrk.format("POST", "/fhir/Observation", nil, observation(any(patients)[1])) end
