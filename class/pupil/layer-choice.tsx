import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useTagName } from '#components/reader/note-view.tsx';
import { type LayerId, layerTags } from '#lib/model/layer.ts';

interface LayerChoiceProps {
  /** Those that the class marks in. */
  layers: readonly LayerId[];
  layer: LayerId | null;
  tag: string | null;
  onChoose: (layer: LayerId, tag: string | null) => void;
}

/** What the words show: a layer, and if one likes something finer. */
export function LayerChoice({ layers, layer, tag, onChoose }: LayerChoiceProps) {
  const t = useTranslations('class.pupil.mark');
  const layerName = useTranslations('layer');
  const tagName = useTagName();
  const id = useId();
  return (
    <>
      <fieldset className="choice-set">
        <legend>{t('layer')}</legend>
        <div className="choices layers-row">
          {layers.map((one) => (
            <label className={`layer ${one}`} key={one}>
              <input type="radio" name={`${id}-layer`} checked={one === layer} onChange={() => onChoose(one, null)} />
              <b>{layerName(`${one}.name`)}</b>
            </label>
          ))}
        </div>
        {layer && <p className="small soft">{layerName(`${layer}.question`)}</p>}
      </fieldset>
      {layer && (
        <fieldset className="choice-set">
          <legend>{t('tag')}</legend>
          <div className="choices">
            {[...layerTags[layer], null].map((one) => (
              <label className="layer plain" key={one ?? ''}>
                <input type="radio" name={`${id}-tag`} checked={one === tag} onChange={() => onChoose(layer, one)} />
                {one ? tagName(layer, one) : t('noTag')}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
