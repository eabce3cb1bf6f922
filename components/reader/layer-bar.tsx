import { useTranslations } from 'next-intl';
import { layerIds, layersAtFirst, layersAtOnce } from '#lib/model/layer.ts';
import { layouts } from '#lib/model/view.ts';

interface LayerBarProps {
  /** Notes in each layer. */
  counts: ReadonlyMap<string, number>;
  /** Layers that a person has made for an own text. The id is also the class of its hue and line. */
  own?: readonly { id: string; name: string }[];
  /** Whether there are two columns to lay out. */
  sided: boolean;
}

/**
 * The layers, each a checkbox that wears its own line, and a panel with the layout. Both stand before the text as its
 * siblings: where there is no script, the style sheet shows marks by what is checked here. `reader/show-view.ts` tells
 * it otherwise, `reader/layer-bar.ts` keeps the limit and the address, and brings ready choices and what each layer
 * asks into the panel.
 */
export function LayerBar({ counts, own = [], sided }: LayerBarProps) {
  const t = useTranslations();
  const seven = layerIds.map((id) => ({ id, name: t(`layer.${id}.name`), first: layersAtFirst.includes(id) }));
  const layers = [...seven, ...own.map(({ id, name }) => ({ id, name, first: true }))];
  return (
    <>
      <layer-bar class="layer-bar" role="region" aria-label={t('layers.legend')} data-most={layersAtOnce}>
        <fieldset className="layers">
          <legend>{t('layers.legend')}</legend>
          {layers.map(({ id, name, first }) => (
            <label className={`layer ${id}`} key={id}>
              <input
                type="checkbox"
                id={`l-${id}`}
                value={id}
                defaultChecked={first}
                aria-description={t('layers.count', { count: counts.get(id) ?? 0 })}
              />
              <b>{name}</b>
              <small aria-hidden="true">{counts.get(id) ?? 0}</small>
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
