-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- For wrk: durable creates, each with an externalId of its own. The API key comes from BENCH_API_KEY. Ends with the
-- number of answers that were not 201, which must be 0 for the measurement to count.

local threads = {}
local start = os.time()

function setup(thread)
  thread:set("id", #threads)
  thread:set("start", start)
  table.insert(threads, thread)
end

function init()
  counter = 0
  refused = 0
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["X-API-Key"] = os.getenv("BENCH_API_KEY") or "sk_live_bench"
end

function request()
  counter = counter + 1
  local id = string.format("bench_%d_%d_%d", start, id, counter)
  local body = [[{"candidateRef":"]] .. id .. [[","candidateProfile":"]] .. string.rep("8 years backend. ", 40) ..
    [[","position":"Senior Software Engineer","level":"SENIOR","qualifications":[]] ..
    [["5+ years of production TypeScript experience","Demonstrated distributed systems design at scale",]] ..
    [["Strong async/concurrency patterns knowledge"],"companyName":"Acme Corp","externalId":"]] .. id .. [["}]]
  return wrk.format("POST", "/api/v1/integration/interviews", nil, body)
end

function response(status)
  if status ~= 201 then
    refused = refused + 1
  end
end

function done(summary, latency)
  local refused = 0
  for _, thread in ipairs(threads) do
    refused = refused + thread:get("refused")
  end
  io.write(string.format("creates %d in %.2f s: %.0f/s, p50 %.2f ms, p99 %.2f ms, not 201: %d\n", summary.requests,
    summary.duration / 1e6, summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000,
    latency:percentile(99) / 1000, refused))
end
