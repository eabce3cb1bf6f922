import { getTranslations } from 'next-intl/server';
import { excerptName } from '#lib/model/handout.ts';
import { layerIds } from '#lib/model/layer.ts';
import { PrintButton } from './print-button.tsx';
import { editionIn, type SheetScene } from './scene.ts';
import type { SheetItem } from './sheet.tsx';

interface HandoutChoiceProps {
  items: readonly SheetItem[];
  scene: SheetScene;
}

/** What goes on a handout: tasks, passages, the marks of layers, names. Without a script the whole of it is there. */
export async function HandoutChoice({ items, scene }: HandoutChoiceProps) {
  const t = await getTranslations({ locale: scene.locale });
  return (
    <handout-choice class="choice needs-script">
      <PrintButton locale={scene.locale} />
      <details>
        <summary>{t('handout.choose')}</summary>
        <fieldset>
          <legend>{t('handout.tasks')}</legend>
          <ol>
            {items.map(({ id, text, excerpts }) => (
              <li key={id}>
                <label className="check">
                  <input type="checkbox" name="item" value={id} defaultChecked /> <span>{text}</span>
                </label>
                {excerpts.map((excerpt) => (
                  <label className="check" key={excerptName(excerpt)}>
                    <input type="checkbox" name="item" value={excerptName(excerpt)} defaultChecked />{' '}
                    {editionIn(scene, excerpt.edition)?.article.outlet} {excerpt.at.slice(1)}
                  </label>
                ))}
              </li>
            ))}
          </ol>
        </fieldset>
        <fieldset>
          <legend>{t('handout.layers')}</legend>
          {layerIds.map((layer) => (
            <label className={`check ${layer}`} key={layer}>
              <input type="checkbox" name="layer" value={layer} />{' '}
              <span className="tag">
                <b>{t(`layer.${layer}.name`)}</b>
              </span>
            </label>
          ))}
        </fieldset>
        {scene.hidden && (
          <label className="check">
            <input type="checkbox" name="named" /> {t('handout.named')}
          </label>
        )}
      </details>
    </handout-choice>
  );
}
