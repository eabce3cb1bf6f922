/** An expected end: its message is one or two plain sentences for the person at the terminal. */
export class Stop extends Error {}

/**
 * Runs a program's main part. An expected end is told in its own words and without a stack.
 *
 * @param {() => Promise<void>} main
 */
export async function orStop(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
