import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useTagName } from '#components/reader/note-view.tsx';
import { isLayerId, layerIds, layerTags } from '#lib/model/layer.ts';
import type { WorkLayer } from '#lib/model/work.ts';

interface LayerFieldProps {
  layers: readonly WorkLayer[];
  layer: string;
  tags: readonly string[];
  onChoose: (layer: string, tags: string[]) => void;
  onLayers: (layers: WorkLayer[]) => void;
}

/** One of the seven layers with its closed set of tags, or a layer of one's own, made on the spot. */
export function LayerField({ layers, layer, tags, onChoose, onLayers }: LayerFieldProps) {
  const t = useTranslations('annotate');
  const layerName = useTranslations('layer');
  const tagName = useTagName();
  const id = useId();
  const [name, setName] = useState('');
  const own = layers.find((one) => one.id === layer);
  const choices = isLayerId(layer)
    ? layerTags[layer].map((tag) => ({ id: tag as string, name: tagName(layer, tag) }))
    : (own?.tags ?? []);
  const toggle = (tag: string) =>
    onChoose(layer, tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag]);
  const add = () => {
    const made = { id: crypto.randomUUID(), name: name.trim() };
    if (!made.name) return;
    setName('');
    if (!own) {
      onLayers([...layers, { ...made, tags: [] }]);
      onChoose(made.id, []);
      return;
    }
    onLayers(layers.map((one) => (one === own ? { ...own, tags: [...own.tags, made] } : one)));
    onChoose(layer, [...tags, made.id]);
  };
  return (
    <>
      <p className="field">
        <label htmlFor={`${id}-layer`}>{t('layer')}</label>
        <select id={`${id}-layer`} value={layer} onChange={(event) => onChoose(event.target.value, [])}>
          <optgroup label={t('seven')}>
            {layerIds.map((one) => (
              <option key={one} value={one}>
                {layerName(`${one}.name`)}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('ownLayers')}>
            {layers.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
            <option value="">{t('newLayer')}</option>
          </optgroup>
        </select>
      </p>
      {choices.length > 0 && (
        <fieldset className="cluster">
          <legend>{t('tags')}</legend>
          {choices.map((choice) => (
            <label className="check" key={choice.id}>
              <input type="checkbox" checked={tags.includes(choice.id)} onChange={() => toggle(choice.id)} />{' '}
              {choice.name}
            </label>
          ))}
        </fieldset>
      )}
      {!isLayerId(layer) && (
        <p className="field">
          <label htmlFor={`${id}-new`}>{t(own ? 'newTag' : 'layerName')}</label>
          <span className="cluster">
            <input
              id={`${id}-new`}
              type="text"
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                add();
              }}
            />
            <button className="btn" type="button" onClick={add}>
              {t(own ? 'addTag' : 'makeLayer')}
            </button>
          </span>
        </p>
      )}
    </>
  );
}
