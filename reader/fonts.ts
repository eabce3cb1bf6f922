/**
 * Where the first page is set in the reader's own fonts (`reader/first-paint/page.ts`), ours are fetched when it has
 * come to rest, and used from the next page on. A reader who saves data keeps their own.
 */
export function bringFonts(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (document.documentElement.classList.contains('fonts') || connection?.saveData) return;
  const bring = async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    localStorage.setItem('tvisynFonts', '1');
  };
  // Without storage or network the next page is like this one.
  addEventListener('load', () => setTimeout(() => bring().catch(() => {}), 4000));
}
