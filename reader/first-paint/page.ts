// Runs in the head of every page, before anything is painted: colours and size as remembered, and that scripts run.
// It stands in every page, so it is short; `reader/settings.ts` does the same with every care.
const root = document.documentElement;
root.classList.add('js');
try {
  const { theme, spacing, size } = JSON.parse(localStorage.getItem('tvisyn') ?? '{}');
  root.dataset.theme = theme;
  root.dataset.spacing = spacing;
  if (Math.abs(size) <= 6) root.style.setProperty('--type-size', String(1 + size * 0.125));
} catch {
  // Storage may be forbidden, or hold something else: then the page looks as usual.
}
