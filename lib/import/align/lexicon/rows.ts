const data = `and|og|||
the|den det de|den det dei||
in|i|||
of|av|||
`;
export function rows(): string[][] {
  return data
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('|'));
}
