import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  /** React hands `className` to a custom element as it is, so `class` is written. */
  class?: string;
  [data: `data-${string}`]: unknown;
};

/** The custom elements that `reader/` defines. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'reading-aids': CustomElement;
      'layer-bar': CustomElement;
      'segment-pair': CustomElement;
      'segment-tools': CustomElement;
      'note-panel': CustomElement;
      'way-back': CustomElement;
      'point-filter': CustomElement;
      'contrast-filter': CustomElement;
      'lesson-wall': CustomElement;
      'poll-count': CustomElement;
      'handout-choice': CustomElement;
      'print-button': CustomElement;
    }
  }
}
