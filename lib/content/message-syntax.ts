import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** A message in ICU syntax, taken apart: the names of its arguments, and its words. */
export interface MessageParts {
  /** Sorted, each once. */
  names: string[];
  /** As long as the message: what is no words – names, keywords, tags – is blanked. */
  words: string;
}

/** Takes a message apart; `null` where it is not ICU. */
export function messageParts(message: string): MessageParts | null {
  const names = new Set<string>();
  const words = Array.from({ length: message.length }, () => ' ');
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal) {
        const { start, end } = element.location ?? { start: { offset: 0 }, end: { offset: 0 } };
        for (let at = start.offset; at < end.offset; at++) words[at] = message[at] ?? ' ';
      } else if (element.type === TYPE.tag) walk(element.children);
      else if (element.type !== TYPE.pound) {
        names.add(element.value);
        if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
      }
    }
  };
  try {
    walk(parse(message, { captureLocation: true }));
  } catch {
    return null;
  }
  return { names: [...names].sort(), words: words.join('') };
}
