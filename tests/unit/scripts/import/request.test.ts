import { describe, expect, test } from 'vitest';
import { readRequest } from '#scripts/import/request.ts';

describe('what is asked for', () => {
  const cases: [args: string, request: object][] = [
    ['a.txt', { kind: 'files', files: ['a.txt'], langs: [], force: false }],
    ['a.txt b.html --force', { kind: 'files', files: ['a.txt', 'b.html'], langs: [], force: true }],
    [
      'a.txt --dossier ferries --edition night --lang nb',
      { files: ['a.txt'], dossier: 'ferries', edition: 'night', langs: ['nb'] },
    ],
    ['a.txt --edition japan-mongolia/jiji', { dossier: 'japan-mongolia', edition: 'jiji' }],
    ['a.txt b.txt --lang en,zh-Hant', { langs: ['en', 'zh-Hant'] }],
    ['--publisher', { kind: 'publisher', editions: [], force: false }],
    ['--publisher jiji japan-mongolia/diplomat', { kind: 'publisher', editions: ['jiji', 'japan-mongolia/diplomat'] }],
  ];
  test.each(cases)('%s', (args, request) => expect(readRequest(args.split(' '))).toMatchObject(request));
});

describe('what makes no sense is refused', () => {
  const cases: [args: string, says: string][] = [
    ['', 'which files'],
    ['--unknown a.txt', '--unknown'],
    ['a.txt --lang', 'lang'],
    ['a.txt --lang norsk!', '“norsk!” is no language tag'],
    ['a.txt --lang nb,en', '2 languages for 1 files'],
    ['a.txt --dossier ../elsewhere', '“../elsewhere” is no address'],
    ['a.txt --dossier .before', '“.before” is no address'],
    ['a.txt --edition a/b --dossier c', 'different dossiers'],
    ['a.txt --edition x/../y', 'is no address'],
    ['--publisher --lang nb', 'only editions'],
    ['--publisher Jiji', '“Jiji” is no edition'],
  ];
  test.each(cases)('%s', (args, says) => expect(() => readRequest(args.split(' ').filter(Boolean))).toThrow(says));
});
