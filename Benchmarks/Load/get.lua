-- Part of Sammanhang. Copyright the Sammanhang developers.
-- SPDX-License-Identifier: EUPL-1.2

-- Reads and searches. Lines: what stands after /fhir/

dofile(os.getenv("BENCH_LOAD") .. "/shared.lua")
local lines = read_lines()

function request() return wrk.format("GET", "/fhir/" .. any(lines)[1]) end
