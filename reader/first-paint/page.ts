// Runs in the head of every page, before anything is painted: colours and size as remembered, and that scripts run.
// It stands in every page, so it is short; `reader/settings.ts` does the same with every care.
const root = document.documentElement;
root.classList.add('js');
// On a phone the reader's own fonts will do for the first page: ours would hold its words back. See reader/fonts.ts.
// And what is out of sight is laid out after the first picture, unless the browser is to go to a place. See reader/rest.ts.
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (matchMedia('(min-width: 45rem)').matches) root.classList.add('fonts');
else if (visit?.type === 'navigate' && !location.hash) root.classList.add('part');
try {
  if (localStorage.tvisynFonts) root.classList.add('fonts');
  // Asked first, since an error takes a slow phone longer than all the rest of this.
  if (localStorage.tvisyn) {
    const { theme, spacing, size } = JSON.parse(localStorage.tvisyn);
    if (theme !== 'system') root.dataset.theme = theme;
    if (spacing !== 'normal') root.dataset.spacing = spacing;
    if (size) root.style.setProperty('--type-size', String(1 + size * 0.125));
  }
} catch {
  // Storage is forbidden, or holds something else: then the page looks as usual.
}
