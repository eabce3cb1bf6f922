const scales: [RegExp, number][] = [
  [/^(thousand|tusen|k)$/i, 1e3],
  [/^(million|millions|mn|m|mill|million|millionar|millioner)$/i, 1e6],
  [/^(billion|billions|bn|milliard|milliarder|milliardar)$/i, 1e9],
  [/^(trillion|trillions|billioner|billionar)$/i, 1e12],
];
const characters: Record<string, number> = { 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };
const digits = '〇一二三四五六七八九';

/** A number written with digits, with what follows it that makes it larger: `2,5 millioner`, `22.1亿`. */
export const digitPattern = String.raw`\d+(?:[.,\u00a0\u202f ]\d{3})*(?!\d)(?:[.,]\d+)?|\d+`;

/** The value of written digits, whatever divides them: `5 000`, `5,000` and `5.000` are alike, and `7,5` is 7.5. */
export function numberValue(written: string, scale = ''): string {
  const whole = written.replace(/[.,\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replace(',', '.');
  const times = scaleOf(scale);
  return times === 1 ? whole.replace(/^0+(?=\d)/, '') : String(Math.round(Number(whole) * times * 1000) / 1000);
}

/** How many times larger a word or character makes the number before it; 1 for any other. */
export function scaleOf(word: string): number {
  return characters[word] ?? scales.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
}

/** The value of Chinese or Japanese numerals, two characters or more; undefined for what is none. */
export function numeralValue(written: string): string | undefined {
  const text = written.replace(/两|兩/g, '二').replace(/零/g, '〇').replace(/萬/g, '万').replace(/億/g, '亿');
  if (/^[〇一二三四五六七八九]{2,}$/.test(text))
    return [...text]
      .map((one) => digits.indexOf(one))
      .join('')
      .replace(/^0+(?=\d)/, '');
  if (!/^[〇一二三四五六七八九十百千万亿]{2,}$/.test(text)) return undefined;
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const one of text) {
    const at = digits.indexOf(one);
    if (at >= 0) digit = at;
    else if (one === '万' || one === '亿') {
      total = one === '万' ? total + (section + digit) * 1e4 : (total + section + digit) * 1e8;
      section = 0;
      digit = 0;
    } else {
      section += (digit || 1) * (one === '十' ? 10 : (characters[one] ?? 1));
      digit = 0;
    }
  }
  return String(total + section + digit);
}

const numerals = /[〇零一二三四五六七八九十百千万亿億萬两兩]{2,}/y;

/** The Chinese or Japanese numerals that stand at a place in a text, two characters or more; empty where none do. */
export function numeralAt(text: string, at: number): string {
  numerals.lastIndex = at;
  return numerals.exec(text)?.[0] ?? '';
}
