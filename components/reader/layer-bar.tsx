import { getTranslations } from 'next-intl/server';
import type { Edition } from '#lib/model/edition.ts';
import { type LayerId, layerIds, layersAtFirst, layersAtOnce } from '#lib/model/layer.ts';
import type { Locale } from '#lib/model/locale.ts';
import { layouts } from '#lib/model/view.ts';

/**
 * The layers, each a checkbox that wears its own line, and a panel with the layout. Both stand before the text as its
 * siblings: the style sheet shows marks by what is checked here, with no script. The panel is not in the bar, so that
 * a layer that is switched does not make the browser ask again how the text is laid out. `reader/layer-bar.ts` keeps
 * the limit and the address, and brings ready choices and what each layer asks into the panel.
 */
export async function LayerBar({ edition, locale, sided }: { edition: Edition; locale: Locale; sided: boolean }) {
  const t = await getTranslations({ locale });
  const counts = new Map<LayerId, number>();
  for (const { layer } of edition.annotations) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  return (
    <>
      <layer-bar class="layer-bar" role="region" aria-label={t('layers.legend')} data-most={layersAtOnce}>
        <fieldset className="layers">
          <legend>{t('layers.legend')}</legend>
          {layerIds.map((layer) => (
            <label className={`layer ${layer}`} key={layer}>
              <input
                type="checkbox"
                id={`l-${layer}`}
                value={layer}
                defaultChecked={layersAtFirst.includes(layer)}
                aria-description={t('layers.count', { count: counts.get(layer) ?? 0 })}
              />
              <b>{t(`layer.${layer}.name`)}</b>
              <small aria-hidden="true">{counts.get(layer) ?? 0}</small>
            </label>
          ))}
        </fieldset>
        <button className="btn quiet" type="button" popoverTarget="choose">
          {t('layers.choose')}
        </button>
        <p className="vh" role="status" />
      </layer-bar>
      <div id="choose" popover="auto" role="dialog" aria-label={t('layers.choose')}>
        {sided && (
          <fieldset className="layouts">
            <legend>{t('layout.legend')}</legend>
            {layouts.map((layout, index) => (
              <label className="check" key={layout}>
                <input type="radio" name="layout" id={`y-${layout}`} value={layout} defaultChecked={index === 0} />{' '}
                {t(`layout.${layout}`)}
              </label>
            ))}
          </fieldset>
        )}
      </div>
    </>
  );
}
