-- Part of Sammanhang. Copyright the Sammanhang developers.
-- SPDX-License-Identifier: EUPL-1.2

-- What every load shares: the token, lines of a file, and one line of result.
-- BENCH_TOKEN  a bearer token, may be empty        BENCH_LINES  a file with what is asked for, one a line

local token = os.getenv("BENCH_TOKEN") or ""
if token ~= "" then wrk.headers["Authorization"] = "Bearer " .. token end
math.randomseed(2025)

-- The lines of BENCH_LINES, each split at its spaces.
function read_lines()
  local lines = {}
  for line in io.lines(os.getenv("BENCH_LINES")) do
    local words = {}
    for word in line:gmatch("%S+") do words[#words + 1] = word end
    lines[#lines + 1] = words
  end
  return lines
end

-- Any one of a list.
function any(list) return list[math.random(#list)] end

-- RESULT requests-a-second p50-ms p99-ms failed
function done(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %.0f %.2f %.2f %d\n", summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    e.connect + e.read + e.write + e.status + e.timeout))
end
