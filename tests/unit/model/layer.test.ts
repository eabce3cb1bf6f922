import { expect, test } from 'vitest';
import { isLayerId, layerIds, layersAtFirst, layersAtOnce, layerTags, presetIds, presets } from '#lib/model/layer.ts';

test.each(layerIds)('the layer %s has tags, none twice', (id) => {
  const tags: readonly string[] = layerTags[id];
  expect(tags.length).toBeGreaterThan(0);
  expect(new Set(tags).size).toBe(tags.length);
});

test('at most three layers are on at first, and there are such layers', () => {
  expect(layersAtFirst.length).toBeLessThanOrEqual(layersAtOnce);
  expect(layersAtFirst.filter((id) => !layerIds.includes(id))).toEqual([]);
});

test.each(presetIds)('the preset %s has at most three layers', (id) => {
  expect(presets[id].length).toBeLessThanOrEqual(layersAtOnce);
});

test.each([
  ['framing', true],
  ['framng', false],
  ['constructor', false],
  ['', false],
])('that “%s” is a layer is %s', (value, is) => expect(isLayerId(value)).toBe(is));
