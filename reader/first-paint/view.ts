// Runs right after the layer bar, before the text is painted: the layers and the layout that the address asks for.
// It stands in every page, so it knows only the boxes that are there; `reader/view.ts` does the same with every care.
const query = new URLSearchParams(location.search);
const layers = query.get('layers')?.split('.');
const layout = query.get('layout');
for (const box of document.querySelectorAll<HTMLInputElement>('.layer input')) {
  if (layers) box.checked = layers.includes(box.value);
}
for (const radio of document.querySelectorAll<HTMLInputElement>('input[name=layout]')) {
  if (radio.value === layout) radio.checked = true;
}
