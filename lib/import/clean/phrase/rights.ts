import { beginsWith, type PhrasePattern } from './phrase-pattern.ts';

/** Whose it is, what it was before, and what it is filed under. */
export const rights: readonly PhrasePattern[] = [
  {
    role: 'other',
    most: 70,
    form: /(?:©|\(c\)|&copy;)\s?(?:\d{4}|\p{L})|copyright\s(?:©|\(c\)|\d{4}|by\b)|all rights reserved|alle rettigheter|tous droits réservés|alle rechte vorbehalten|todos los derechos|無断(?:転載|複製)|版权(?:所有|声明|归)|未经(?:授权|许可|书面)|著作権|禁止转载|轉載必究|may not be (?:published|reproduced|republished)|opphavsrett/iu,
  },
  {
    role: 'other',
    most: 60,
    form: /^[\s([（【*–—-]*(?:(?:this|the) (?:article|story|post|piece|report|column)(?: was| is| has| first| originally| appeared)+ .{0,60}(?:published|appeared|written|produced|version|syndicated|translated|edited)|originally published|editor['’]?s['’]? note\b|the (?:views|opinions) expressed|(?:views|opinions) expressed|disclaimer\b|saken er (?:oppdatert|produsert)|artikkelen (?:er|ble) (?:først |opprinnelig )?publisert|dette er en (?:kronikk|kommentar|debattartikkel)|(?:本文|此文)(?:来自|转载|系|为|仅)|声明[：:])/iu,
  },
  beginsWith(
    'other',
    24,
    `(?:tags?|topics?|keywords?|filed (?:under|in)|tagged|categor(?:y|ies)|temaer?|emner?|emneord|stikkord|nøkkelord|thèmes?|mots-clés|schlagwor|temas|etiquetas|标签|关键词|關鍵字|キーワード|タグ|키워드)\\s?[:：]`,
  ),
];
