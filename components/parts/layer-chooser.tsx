import { getTranslations } from 'next-intl/server';
import { layerIds, presetIds, presets } from '#lib/model/layer.ts';
import type { Locale } from '#lib/model/locale.ts';

/** What a layer is, ready choices, what each layer asks, and the limit lifted, for `reader/layer-bar.ts`. */
export async function LayerChooser({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale });
  return (
    <div id="layers" data-gave-way={t('layers.gaveWay', { layer: '{layer}' })}>
      <button className="btn quiet" type="button" popoverTarget="choose" popoverTargetAction="hide">
        {t('note.close')}
      </button>
      <p>{t('layers.what')}</p>
      <div className="cluster">
        <span className="soft">{t('layers.presets')}</span>
        {presetIds.map((id) => (
          <button className="btn" type="button" key={id} data-layers={presets[id].join('.')}>
            {t(`preset.${id}`)}
          </button>
        ))}
      </div>
      <dl className="asks">
        {layerIds.map((layer) => (
          <div className={layer} key={layer}>
            <dt className="tag">
              <b>{t(`layer.${layer}.name`)}</b>
            </dt>
            <dd>{t(`layer.${layer}.question`)}</dd>
            <dd>
              <button
                className="btn quiet"
                type="button"
                data-layers={layer}
                aria-label={t('layers.onlyNamed', { layer: t(`layer.${layer}.name`) })}
              >
                {t('layers.only')}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input type="checkbox" id="more" /> {t('layers.more')}
      </label>
    </div>
  );
}
