import { decodeWestern } from './western.ts';

// The most frequent characters of Chinese (simplified, traditional) and Japanese texts. Bytes read in the wrong one of
// the double-byte encodings give characters too, but rare ones.
const common = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运這個們來為國說時對會過發後經學沒動還進開從實軍無與長機關點業將兩間問並應戰頭體見產電數報結務場計資區隊決馬書聽達強難權萬覺術領確傳師觀讓識帶導爭運日本人年大一国中出会政府首相市県東京都発表問題新聞円者月同事業社会氏時間',
);

const encodings = ['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr'] as const;

/**
 * The encoding of bytes that are neither UTF-8 nor say what they are: the double-byte one whose characters are those
 * that texts are made of, else Windows-1252 where what it gives are letters between letters; null where nothing fits.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 60_000);
  let best: { encoding: string; score: number } = { encoding: 'windows-1252', score: latinScore(sample) };
  for (const encoding of encodings) {
    const score = doubleByteScore(encoding, bytes, sample);
    if (score > best.score) best = { encoding, score };
  }
  return best.score >= 0.35 ? best.encoding : null;
}

/** The share of high bytes that Windows-1252 reads as letters or marks next to letters or spaces. */
function latinScore(sample: Uint8Array): number {
  const text = decodeWestern(sample);
  const high = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const fit =
    text.match(
      /(?<=[a-z\s(]|^)[À-öø-ÿœšžŒŠŽ](?=[a-z\s.,;:!?)-]|$)|(?<=[a-z])[æøåäöüéèàâêîïôûçñíóúáß]{1,2}(?=[a-z\s.,;:)-]|$)|[«»–—’‘“”…€·](?=[\s\w.,;:)«»ÆØÅæøåé]|$)|[°§£© ]/giu,
    )?.length ?? 0;
  return high === 0 ? 0 : fit / high;
}

function doubleByteScore(encoding: string, bytes: Uint8Array, sample: Uint8Array): number {
  let text: string;
  try {
    // A sample may end inside a character, so the whole must do where the whole is short.
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes.length > sample.length ? sample : bytes, {
      stream: bytes.length > sample.length,
    });
  } catch {
    return 0;
  }
  let all = 0;
  let fit = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    all++;
    if (
      common.has(sign) ||
      (code >= 0x3041 && code <= 0x30fe) ||
      (code >= 0x3001 && code <= 0x300f) ||
      (code >= 0xff01 && code <= 0xff1f)
    )
      fit++;
    else if (encoding === 'euc-kr' && code >= 0xac00 && code <= 0xd7a3) fit++;
    else if (code >= 0xff61 && code <= 0xff9f) fit -= 0.5;
  }
  return all === 0 ? 0 : fit / all;
}
