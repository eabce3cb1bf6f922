// Runs right after the layer bar, before the text is painted: the layers and the layout that the address asks for.
import { applyView } from '../view.ts';

applyView();
