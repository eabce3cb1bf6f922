// Runs right after the layer bar, before the text is painted: the layers and the layout that the address asks for.
// It stands in every page, so it knows only the boxes that are there; `reader/show-view.ts` does the same with every care.
const { dataset } = document.documentElement;
// Layers have no name, layouts have one for all.
const boxes = document.querySelectorAll<HTMLInputElement>('.layer input, .layouts input');
const show = () => {
  dataset.off = '';
  for (const { checked, name, value } of boxes) {
    if (name && checked) dataset.layout = value;
    if (!name && !checked) dataset.off += ` ${value}`;
  }
};
const asked = new URLSearchParams(location.search);
// A word within a word is no matter here: no layer is named by a part of another’s name, and the bar reads with more care.
const layers = asked.get('layers');
for (const box of boxes) {
  if (box.name) box.checked ||= box.value === asked.get('layout');
  else if (layers !== null) box.checked = layers.includes(box.value);
}
show();
// Until the reader's own script has come; who chooses before that is not overruled by it: see `reader/layer-bar.ts`.
globalThis.onchange = () => {
  (globalThis as { chosenEarly?: boolean }).chosenEarly = true;
  show();
};
