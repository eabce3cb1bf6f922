declare module 'nspell' {
  /** A spell-checker over one Hunspell dictionary: the text of its .aff and .dic file. */
  interface Nspell {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  export default function nspell(aff: string, dic: string): Nspell;
}
