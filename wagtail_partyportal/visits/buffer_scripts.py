"""What the buffer does in one step inside Redis or Valkey: Lua, so that nobody sees the half of it.

Every key carries the hash tag ``{pp}``: in a cluster they lie together, which scripts need. Numbers are exact to 2^53.
"""

from __future__ import annotations

PREFIX = "{pp}:"
BUFFER = f"{PREFIX}buf"
"""Hash of what was counted since the last rotation."""
BATCHES = f"{PREFIX}batches"
"""List of the ids of the batches that are not in the database yet, the oldest first."""
BATCH = f"{PREFIX}batch:"
"""Prefix of each batch's hash, before its id."""
EPOCH = f"{PREFIX}epoch"
"""How many batches have been finished; it says whether numbers read from the database are still the latest."""
FENCE = f"{PREFIX}fence"
"""A key to write to, so that WAITAOF has something to wait for."""
TURN = f"{PREFIX}turn"
"""Lives as long as nobody else needs to flush."""

COUNT = f"""
-- KEYS: buffer, batches, epoch, the site's kept numbers, the page's
-- ARGV: 0 read, 1 view, 2 visit; the fields of the site's views today, its visits today and yesterday,
--       the page's views today and yesterday
local mode = tonumber(ARGV[1])
if mode > 0 then
    redis.call('HINCRBY', KEYS[1], ARGV[2], 1)
    redis.call('HINCRBY', KEYS[1], ARGV[5], 1)
    if mode > 1 then redis.call('HINCRBY', KEYS[1], ARGV[3], 1) end
end
local today, yesterday, page = 0, 0, 0
local function add(key)
    local found = redis.call('HMGET', key, ARGV[3], ARGV[4], ARGV[5], ARGV[6])
    today = today + (tonumber(found[1]) or 0)
    yesterday = yesterday + (tonumber(found[2]) or 0)
    page = page + (tonumber(found[3]) or 0) + (tonumber(found[4]) or 0)
end
add(KEYS[1])
for _, id in ipairs(redis.call('LRANGE', KEYS[2], 0, -1)) do add('{BATCH}' .. id) end
local epoch = redis.call('GET', KEYS[3]) or '0'
return {{today, yesterday, page, epoch, redis.call('GET', KEYS[4]), redis.call('GET', KEYS[5])}}
"""
"""Count a hit, or none, and return what is on its way beside what is kept of the database's numbers."""

ROTATE = f"""
-- KEYS: buffer, batches; ARGV: a random id. Never a running number: a restored server would give one out again.
if redis.call('EXISTS', KEYS[1]) == 0 then return false end
local now = redis.call('TIME')
local id = ARGV[1] .. '@' .. now[1] .. '.' .. string.format('%06d', now[2])
redis.call('RENAME', KEYS[1], '{BATCH}' .. id)
redis.call('RPUSH', KEYS[2], id)
return id
"""
"""Turn the buffer into a batch and return the batch's id, which holds the server's time; nil for an empty buffer."""

KEEP = """
-- KEYS: epoch, then what to keep; ARGV: the epoch at which it was read, seconds, then the values
if (redis.call('GET', KEYS[1]) or '0') ~= ARGV[1] then return 0 end
for i = 2, #KEYS do redis.call('SET', KEYS[i], ARGV[i + 1], 'NX', 'EX', ARGV[2]) end
return 1
"""
"""Keep numbers of the database for the next hits, unless a batch was finished since they were read."""

FINISH = """
-- KEYS: batches, the batch, epoch, what to forget (as many as ARGV[4] says), then what to keep
-- ARGV: the batch's id, the epoch at which the values were read, seconds, how many to forget, then the values
redis.call('DEL', KEYS[2])
redis.call('LREM', KEYS[1], 0, ARGV[1])
local is_latest = (redis.call('GET', KEYS[3]) or '0') == ARGV[2]
redis.call('INCR', KEYS[3])
local first = 4 + tonumber(ARGV[4])
for i = 4, first - 1 do redis.call('DEL', KEYS[i]) end
for i = first, #KEYS do
    if is_latest then
        redis.call('SET', KEYS[i], ARGV[5 + i - first], 'EX', ARGV[3])
    else
        redis.call('DEL', KEYS[i])
    end
end
"""
"""Remove an applied batch and, in the same step, show the numbers that contain it."""
