-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- For wrk: one request again and again, as the BENCH_… variables say. With BENCH_FRESH_KEY each carries an
-- Idempotency-Key of its own. Ends with the number of answers that had another status than BENCH_STATUS.

local threads = {}
local start = os.time()

function setup(thread)
  thread:set("start", start)
  table.insert(threads, thread)
end

function init()
  counter = 0
  others = 0
  expected = tonumber(os.getenv("BENCH_STATUS"))
  fresh = os.getenv("BENCH_FRESH_KEY")
  wrk.method = os.getenv("BENCH_METHOD")
  wrk.path = os.getenv("BENCH_PATH")
  if os.getenv("BENCH_BODY") ~= "" then
    wrk.body = os.getenv("BENCH_BODY")
    wrk.headers["Content-Type"] = "application/json"
  end
  if os.getenv("BENCH_API_KEY") ~= "" then
    wrk.headers["X-API-Key"] = os.getenv("BENCH_API_KEY")
  end
end

function request()
  if fresh == "1" then
    counter = counter + 1
    wrk.headers["Idempotency-Key"] = string.format("bench-%d-%d", start, counter)
  end
  return wrk.format()
end

function response(status)
  if status ~= expected then
    others = others + 1
  end
end

function done(summary)
  local others = 0
  for _, thread in ipairs(threads) do
    others = others + thread:get("others")
  end
  io.write(string.format("requests %d in %.3f s, others: %d\n", summary.requests, summary.duration / 1e6, others))
end
