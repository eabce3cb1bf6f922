import { useTranslations } from 'next-intl';
import type { LayerId } from '#lib/model/layer.ts';

interface LayerFilterProps {
  layers: readonly LayerId[];
  /** `null` for all of them. */
  layer: LayerId | null;
  onLayer: (layer: LayerId | null) => void;
  shown: 'class' | 'notes';
  onShown: (shown: 'class' | 'notes') => void;
  /** Whether our notes are to be had. */
  notes: boolean;
}

/** Whose marks are shown on the text, and in which layer. */
export function LayerFilter({ layers, layer, onLayer, shown, onShown, notes }: LayerFilterProps) {
  const t = useTranslations('class.pupil.reveal');
  const layerName = useTranslations('layer');
  return (
    <div className="layer-filter">
      {notes && (
        <div className="cluster" role="group" aria-label={t('whose')}>
          {(['class', 'notes'] as const).map((one) => (
            <button className="btn" type="button" key={one} aria-pressed={one === shown} onClick={() => onShown(one)}>
              {t(one)}
            </button>
          ))}
        </div>
      )}
      {layers.length > 1 && (
        <fieldset className="choices layers-row">
          <legend className="vh">{t('layer')}</legend>
          {[null, ...layers].map((one) => (
            <label className={`layer ${one ?? 'plain'}`} key={one ?? ''}>
              <input type="radio" name="reveal-layer" checked={one === layer} onChange={() => onLayer(one)} />
              <b>{one ? layerName(`${one}.name`) : t('allLayers')}</b>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
