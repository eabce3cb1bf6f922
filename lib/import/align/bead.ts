import { settings } from './settings.ts';

/** A group that the search may take: how many sentences of each side, crossed or not. */
export interface Bead {
  source: number;
  target: number;
  crossed: boolean;
  price: number;
}

export function beads(): Bead[] {
  const straight = (source: number, target: number, price: number) => ({ source, target, crossed: false, price });
  return [
    straight(1, 1, settings.one),
    straight(1, 2, settings.two),
    straight(2, 1, settings.two),
    straight(1, 3, settings.three),
    straight(3, 1, settings.three),
    straight(2, 2, settings.both),
    straight(2, 3, settings.both + settings.two),
    straight(3, 2, settings.both + settings.two),
    { source: 2, target: 2, crossed: true, price: settings.swap },
  ];
}
