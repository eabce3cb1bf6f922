// Runs right after the layer bar, before the text is painted: the layers and the layout that the address asks for.
// It stands in every page, so it knows only the boxes that are there; `reader/view.ts` does the same with every care.
for (const [name, value] of new URLSearchParams(location.search)) {
  for (const box of document.querySelectorAll<HTMLInputElement>('.layer input, .layouts input')) {
    if (name === 'layers' && box.type === 'checkbox') box.checked = value.split('.').includes(box.value);
    if (name === 'layout' && box.value === value) {
      box.checked = true;
      document.documentElement.dataset.layout = value;
    }
  }
}
// Who chooses before the reader's own script has come is not overruled by it: see `reader/layer-bar.ts`.
addEventListener('change', ({ target }) => {
  (globalThis as { chosenEarly?: boolean }).chosenEarly = true;
  if (target instanceof HTMLInputElement && target.name === 'layout')
    document.documentElement.dataset.layout = target.value;
});
