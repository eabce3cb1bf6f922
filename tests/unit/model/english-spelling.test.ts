import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sharedSpelling } from '#lib/model/english-spelling.ts';

const pairs = [
  'behaviour behavior, favourite favorite, harbour harbor, labour labor, neighbouring neighboring, dishonoured dishonored',
  'modernise modernize, organisations organizations, recognising recognizing, analysed analyzed, antagoniser antagonizer',
  "defence defense, defenceless defenseless, offences offenses, licence license, pretence pretense, defence's defense's",
  'practise practice, practised practiced, unlicenced unlicensed',
  'centre center, centred centered, centring centering, theatres theaters, kilometre kilometer, calibre caliber',
  'dialogue dialog, catalogues catalogs, catalogued cataloged, programme program, programmes programs',
  'cancelled canceled, travelling traveling, traveller traveler, counsellor counselor, marvellous marvelous, signalled signaled',
  'fulfil fulfill, fulfilment fulfillment, enrols enrolls, instalment installment, skilful skillful, wilful willful',
  'judgement judgment, acknowledgement acknowledgment, towards toward, afterwards afterward',
  'manoeuvre maneuver, manoeuvred maneuvered, manoeuvring maneuvering, manoeuvrable maneuverable',
  'encyclopaedia encyclopedia, anaemic anemic, paediatric pediatric, haemophilia hemophilia',
  'mould mold, smouldering smoldering, ageing aging, aluminium aluminum, artefacts artifacts, grey gray, ploughed plowed',
  'aeroplanes airplanes, jewellery jewelry, sceptical skeptical, sulphur sulfur, woollens woolens',
  'un u.n, us u.s',
]
  .join(', ')
  .split(', ')
  .map((pair) => pair.split(' '));

test.each(pairs)('%s and %s are one word', (british = '', american = '') => {
  expect(sharedSpelling(british)).toBe(sharedSpelling(american));
});

test.each(pairs.flat())('%s is written alike once and for all', (word) => {
  expect(sharedSpelling(sharedSpelling(word))).toBe(sharedSpelling(word));
});

const alone =
  'four hour course source journal contour advice advise evidence prize size seize hatred acre massacre sombrero rogue ' +
  'vogue controlled excellent chancellor will skill filled element basement forwards coward 1.3 31.12.2025';
test.each(alone.split(' '))('%s has one spelling', (word) => expect(sharedSpelling(word)).toBe(word));

test('of all words in the dictionary, only two spellings of one word are made alike', () => {
  const file = fileURLToPath(new URL('index.dic', import.meta.resolve('dictionary-en-gb')));
  const words = readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => (line.split('/')[0] ?? '').toLowerCase());
  const written = new Map<string, Set<string>>();
  for (const word of words) {
    const shared = sharedSpelling(word);
    written.set(shared, (written.get(shared) ?? new Set()).add(word));
  }
  const alike = [...written.values()].filter((all) => all.size > 1).map((all) => [...all].sort().join(' '));
  expect(alike.sort()).toEqual([
    'anglicise anglicize',
    'coloration colouration',
    'dialog dialogue',
    'discoloration discolouration',
    'encyclopaedia encyclopedia',
    'encyclopaedic encyclopedic',
    'gray grey',
    'licence license',
    'meter metre',
    'micrometer micrometre',
    'practice practise',
    'program programme',
    'savior saviour',
  ]);
});
