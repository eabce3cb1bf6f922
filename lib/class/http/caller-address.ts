/** The header by which our own server tells the address of whoever asks; it takes away what a client has sent. */
export const addressHeader = 'x-tvisyn-address';

/** Where a request comes from, for counting what is wrong. One and the same where our server does not stand before. */
export function callerAddress({ headers }: Request): string {
  return headers.get(addressHeader) ?? 'unknown';
}
