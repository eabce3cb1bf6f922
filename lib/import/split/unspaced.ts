import type { Place } from './place.ts';

const wide = /[。！？｡]/u;
const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『“（《〈【]/u;

/** Japanese goes on after a quotation with a particle: 「行く。」と言った. */
const particle = /^[とってのがはもをにでやなかへ、,，；：]/u;

/** Chinese says after a quotation who spoke: “走吧！”他说. With a full stop inside, only if nothing else follows. */
const speaker = /^[^，。！？：“”「」]{0,8}[说說道问問喊叫答]/u;
const onlySpeaker = /^[^，。！？：“”「」]{0,8}[说說道问問喊叫答][。！？]/u;

/** Whether a mark of Chinese or Japanese ends a sentence there; an ellipsis alone does not, nor does a Latin mark before Latin. */
export function endsUnspaced({ paragraph, mark, close, space, next }: Place): boolean {
  const rest = paragraph.slice(next, next + 16);
  if (!wide.test(mark) && !(/[!?]/.test(mark) && space === '' && ideograph.test(rest))) return false;
  if (/^[，、；：,;]/u.test(rest)) return false;
  if (close === '') return true;
  if (particle.test(rest)) return false;
  if (!/["”’」』]/u.test(close)) return true;
  return !(/^[。｡]+$/u.test(mark) ? onlySpeaker : speaker).test(rest);
}
