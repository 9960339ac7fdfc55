// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The collections made of the description, read by the clients' own libraries.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import bruno from '@usebruno/schema';
import postman from 'postman-collection';

const read = (variable) => JSON.parse(readFileSync(process.env[variable], 'utf8'));
const operations = Object.values(read('CANDOR_OPENAPI').paths).flatMap((item) => Object.keys(item)).length;

// Bruno gives every part an id of its own when it imports a file.
let count = 0;
function withIds(part) {
  if (Array.isArray(part)) return part.map(withIds);
  return { ...part, uid: String((count += 1)).padStart(21, '0') };
}

function imported(item) {
  const withId = withIds(item);
  if (item.items) return { ...withId, items: item.items.map(imported) };
  return { ...withId,
    request: { ...item.request, headers: withIds(item.request.headers), params: withIds(item.request.params) } };
}

test('Bruno takes the collection', async () => {
  const collection = read('CANDOR_BRUNO');
  const environments = collection.environments.map((environment) => withIds({ ...environment,
    variables: withIds(environment.variables) }));
  await bruno.collectionSchema.validate({ ...withIds(collection), items: collection.items.map(imported), environments });
});

test('Postman reads every request of the collection', () => {
  const collection = new postman.Collection(read('CANDOR_POSTMAN'));
  const seen = [];
  collection.forEachItem((item) => seen.push(`${item.request.method} ${item.request.url}`));
  assert.equal(seen.length, operations);
  assert.ok(seen.includes('POST {{baseUrl}}/api/v1/integration/interviews'), seen[0]);
});
