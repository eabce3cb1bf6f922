import { useTranslations } from 'next-intl';
import { withOne } from '#lib/class/set-up.ts';
import { type LayerId, layerIds } from '#lib/model/layer.ts';

interface LayerChoiceProps {
  layers: readonly LayerId[];
  onChange: (layers: LayerId[]) => void;
}

/** The layers that pupils may mark in. */
export function LayerChoice({ layers, onChange }: LayerChoiceProps) {
  const t = useTranslations();
  return (
    <fieldset className="stack tight">
      <legend>{t('class.new.layers')}</legend>
      <div className="choices">
        {layerIds.map((layer) => (
          <label key={layer} className={`layer ${layer}`} title={t(`layer.${layer}.question`)}>
            <input
              type="checkbox"
              checked={layers.includes(layer)}
              onChange={({ target }) => onChange(withOne(layers, layer, target.checked, layerIds))}
            />
            <b>{t(`layer.${layer}.name`)}</b>
          </label>
        ))}
      </div>
      <p className="small soft">{layers.length === 0 ? t('class.new.layersNone') : t('class.new.layersHow')}</p>
    </fieldset>
  );
}
