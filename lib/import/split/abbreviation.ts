import { primary } from '#lib/import/language/function-words.ts';

/**
 * What a full stop after a word may mean. `on`: the sentence goes on whatever follows (“Mr.”, «dvs.»). `number`: it
 * goes on if a figure follows (“No. 5”, «kl. 17»). `name`: it ends only before a word that sentences begin with
 * (“in the U.S. The …”, but “the U.S. Congress”). Words that often end a sentence («osv.», “etc.”) are in no list.
 */
export type Abbreviation = 'on' | 'number' | 'name';

type Lists = Record<Abbreviation, string>;

const everywhere: Lists = {
  on: 'dr prof st vs cf mag',
  number: 'no nr vol fig art p pp s',
  name: 'inc ltd co corp',
};

const norwegian: Lists = {
  on: `bl.a d.v.s dvs f.eks t.d eks d.e d.y d.å m.h.t mht m.o.t m.t.p mtp i.f.t ift iht i.h.t jf jfr jmf evt ev hhv p.g.a
    pga pr ca o.e.t hr fr frk st adm dir ass red forf gen maj lt oblt sgt kapt kgl tlf pol stud cand f.o.m fom s.k sk
    vedr inkl ekskl maks tilsv  int vs ang`,
  number: `nr kl s kap art fig pkt bd vol årg ca pst jan feb febr mars apr aug sept okt nov des tel tom t.o.m st.meld
    meld.st prop innst m.a ca min maks f født d`,
  name: 'kr f.kr e.kr a.s d.m jr sr m.a',
};

const lists: Record<string, Lists> = {
  nb: norwegian,
  nn: norwegian,
  da: {
    on: 'bl.a dvs d.v.s f.eks fx jf mht m.h.t pga p.g.a ca hr fr frk evt hhv ift if inkl ekskl vedr adm dir lektor',
    number: 'nr kl s kap art fig pkt bd jan feb aug sept okt nov dec tlf f',
    name: 'kr f.kr e.kr mio mia',
  },
  sv: {
    on: 'bl.a t.ex d.v.s dvs s.k m.a.o fr.o.m t.o.m p.g.a pga ca jfr hr fr resp ev inkl exkl ang forts',
    number: 'nr kl s kap art fig st jan feb aug sept okt nov dec tel f',
    name: 'kr f.kr e.kr',
  },
  en: {
    on: `mr mrs ms messrs mx mt ft gen lt col capt maj sgt cpl adm cmdr gov sen rep reps sens hon rev fr br supt pres
      e.g i.e viz tril bil mil approx dept est esp attn al ex univ assn bros`,
    number: 'no nos ch sec op para p pp vol fig jan feb mar apr jun jul aug sep sept oct nov dec tel ext ca c',
    name: 'u.s u.k u.n e.u u.s.a d.c a.m p.m a.d b.c jr sr inc ltd co corp plc ph.d m.d b.a m.a st ave blvd',
  },
  de: {
    on: `z.b d.h u.a bzw ca vgl dr prof hr fr frl st sog insb inkl exkl bspw evtl ggf gem i.d.r o.ä z.t z.zt abs bes
      allg`,
    number: 'nr art abs s kap bd jan feb aug sept okt nov dez tel',
    name: 'v.chr n.chr u.s',
  },
  fr: {
    on: 'm mm mme mlle dr pr st ste cf p.ex env av apr ex',
    number: 'no n art p pp chap vol fig t janv févr juil sept oct nov déc',
    name: 'j.-c',
  },
  es: {
    on: 'sr sra srta dr dra d dña prof p.ej ej cf vs aprox gral ee',
    number: 'no núm n art p pp pág págs cap vol fig',
    name: 'ee.uu a.c d.c',
  },
  nl: {
    on: 'dhr mevr dr prof ir mr drs bijv d.w.z o.a m.n i.v.m t.o.v z.g st jl',
    number: 'nr art blz p jan feb aug sept okt nov dec',
    name: 'n.chr v.chr',
  },
  pt: { on: 'sr sra dr dra prof ex cf d', number: 'no n art p pp pág cap vol fig', name: 'a.c d.c' },
  it: { on: 'sig dott prof avv ing on es cfr', number: 'n art p pp cap vol fig', name: 'a.c d.c' },
  fi: { on: 'esim ts ns mm eli tri prof', number: 'nro klo s', name: 'eaa jaa' },
};

function read(lang: string): ReadonlyMap<string, Abbreviation[]> {
  const found = new Map<string, Abbreviation[]>();
  for (const list of [lists[lang], everywhere]) {
    for (const kind of ['on', 'number', 'name'] as const) {
      for (const word of list?.[kind].split(/\s+/) ?? []) found.set(word, [...(found.get(word) ?? []), kind]);
    }
  }
  return found;
}

const tables = new Map<string, ReadonlyMap<string, Abbreviation[]>>();

/** What the full stop after a word (without it, inner ones kept: `bl.a`) may mean in a language; empty for a plain word. */
export function abbreviation(word: string, lang: string): readonly Abbreviation[] {
  const key = primary(lang);
  const table = tables.get(key) ?? read(key);
  tables.set(key, table);
  return table.get(word.toLowerCase()) ?? [];
}
