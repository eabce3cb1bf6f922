import { expect, test } from 'vitest';
import { z } from 'zod';
import { newId } from '#class/room/random-id.ts';

test('an id is a UUID that the server takes, and no two are alike', () => {
  const ids = Array.from({ length: 100 }, newId);
  for (const id of ids) expect(z.uuid().safeParse(id).success).toBe(true);
  expect(new Set(ids).size).toBe(100);
});
