// Runs in the head of every page, before anything is painted: colours and size as remembered, and that scripts run.
// It stands in every page, so it is short; `reader/settings.ts` does the same with every care.
const root = document.documentElement;
root.classList.add('js');
// On a slow line a font comes late and holds the first words back: there the reader's own fonts will do.
const { downlink = 9, saveData } =
  (navigator as { connection?: { downlink?: number; saveData?: boolean } }).connection ?? {};
if (downlink > 2 && !saveData) root.classList.add('fonts');
try {
  const { theme, spacing, size } = JSON.parse(localStorage.tvisyn);
  if (theme !== 'system') root.dataset.theme = theme;
  if (spacing !== 'normal') root.dataset.spacing = spacing;
  if (size && Math.abs(size) <= 6) root.style.setProperty('--type-size', String(1 + size * 0.125));
} catch {
  // Nothing is remembered, or storage is forbidden, or holds something else: then the page looks as usual.
}
