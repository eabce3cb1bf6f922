/**
 * How words end and begin in the languages that are easily taken for one another, with a weight in the same measure
 * as a small word's. Own lists.
 */
const forms: readonly [pattern: RegExp, weights: Readonly<Record<string, number>>][] = [
  [/^(kv[aeiouyæøå]|korl|kvar|kven)/, { nn: 2 }],
  [/^(hv[aeiouyæøå])/, { nb: 1, da: 1 }],
  [/.{3}(leg|lege|legheit)$/, { nn: 1.2 }],
  [/.{3}(lig|lige|lighet|lighed)$/, { nb: 0.8, da: 0.8 }],
  [/.{3}(ligt|liga)$/, { sv: 1.2 }],
  [/.{3}(heit|heita|heiter|heitene)$/, { nn: 1.2, de: 0.4 }],
  [/.{3}(heten|heter|hetene)$/, { nb: 1, sv: 0.6 }],
  [/.{3}(heden|heder|hederne)$/, { da: 1.5 }],
  [/.{3}(ane|ingar|ingane|inga)$/, { nn: 0.8 }],
  [/.{3}(ene|ingen|inger|ingene)$/, { nb: 0.5 }],
  [/.{3}(erne|ede|ningen|ninger)$/, { da: 0.5, nb: 0.45 }],
  [/.{3}(arna|orna|erna|ade|ningar)$/, { sv: 1.2 }],
  [/.{2}(sjon|sjonen|sjoner|sjonar|sjonale?)$/, { nb: 1, nn: 1 }],
  [/.{3}sjonar$/, { nn: 1 }],
  [/.{3}(sjoner|sjonene)$/, { nb: 0.8 }],
  [/.{2}(tion|tionen|tioner|tionens?|tionel|tionerne)$/, { da: 0.8, sv: 0.5, en: 0.3, fr: 0.3, de: 0.3 }],
  [/.{3}(tions|ness|ment|ments|ing|ed|ly|ity|ities|ies|ship)$/, { en: 0.5 }],
  [/(th|wh|ough|ck$|ys$|^un|ce$|ly$)/, { en: 0.3 }],
  [/ei|øy/, { nb: 0.2, nn: 0.35 }],
  [/ej|øj|aj|^(ud|efter|af|mellem|gen).{2}/, { da: 0.6 }],
  [/^(ut|etter|av|mellom|gjen).{2}/, { nb: 0.4, nn: 0.3 }],
  [/skj|^gj|^kj|sjon|skap$|dom$/, { nb: 0.3, nn: 0.3 }],
  [
    /namn|setj|trygging|tryggl|utgåv|^aust|saman|vitj|semj|fråseg|skilnad|spør$|^(skriv$|stend|kjend|fortald)/,
    { nn: 1 },
  ],
  [/navn|oversett|sikkerhet|utgave|^øst|sammen|besøk|uttalelse|forskjell|^(skriver|fortalt|gjengi)/, { nb: 1 }],
  [/høyr|køyr|gøym|drøym|løys|møys|tyng|brei|heim|seint/, { nn: 0.8 }],
  [/.{2}(kje|gje|tje|vje|leik|leiken|nad|nader|naden)$/, { nn: 0.6 }],
  [/.{2}[tdl]an$/, { nn: 0.5 }],
  [/^[a-zæøå]{2,}[^aeiouyæøå]a$/, { nn: 0.6, sv: 0.4, nb: 0.1 }],
  [/^[a-zæøå]{3,}(are|aren|arar|arane)$/, { nn: 0.5, sv: 0.5 }],
  [/^[a-zæøå]{3,}(ere|eren|erne)$/, { nb: 0.2, da: 0.2 }],
  [/^[a-zæøå]{4,}en$/, { nb: 0.1, da: 0.1, nn: 0.1, sv: 0.1 }],
  [/^[a-zæøå]{2,}(ast|ande|aste)$/, { nn: 0.6, sv: 0.3 }],
  [/^[a-zæøå]{3,}(ende|este)$/, { nb: 0.3, da: 0.3 }],
  [/^[a-zæøå]{4,}(te|et)$/, { nb: 0.2 }],
  [/^[a-zæøå]{4,}(er|es)$/, { nb: 0.15, da: 0.15 }],
  [/^[a-zæøå]{4,}(ar|arar)$/, { nn: 0.35, sv: 0.2 }],
  [/[æø]/, { nb: 0.6, nn: 0.6, da: 0.6 }],
  [/å/, { nb: 0.4, nn: 0.4, da: 0.4, sv: 0.4 }],
  [/ä|ö/, { sv: 0.9, de: 0.7, fi: 0.7 }],
  [/ü|ß|^(ge.{3,}t|.{4,}ung(en)?|.{4,}keit|sch.+)$/, { de: 1 }],
  [/ñ|.{3}(ción|ciones|mente|dad)$/, { es: 1 }],
  [/ã|õ|.{3}(ção|ções)$/, { pt: 1.5 }],
  [/ê|è|œ|ç|^[dlnsj]['’]|.{3}(eux|aux|ement)$/, { fr: 0.7 }],
  [/.{3}(zione|zioni|ità|mente)$/, { it: 1 }],
  [/ij|aa|oo|.{3}(heid|lijk|lijke)$/, { nl: 0.5 }],
  [/(ssa|ssä|lla|llä|sta|stä|nen|ksi|uu|yy|ää)/, { fi: 0.5 }],
];

/** Adds to each language's weight what the form of a word says for it. The word is in lower case. */
export function weighForm(word: string, add: (lang: string, weight: number) => void): void {
  for (const [pattern, weights] of forms) {
    if (!pattern.test(word)) continue;
    for (const [lang, weight] of Object.entries(weights)) add(lang, weight);
  }
}
