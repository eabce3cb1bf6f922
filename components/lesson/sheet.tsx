import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { excerptName } from '#lib/model/handout.ts';
import { layerIds } from '#lib/model/layer.ts';
import type { Excerpt, Grid } from '#lib/model/lesson.ts';
import type { Locale } from '#lib/model/locale.ts';
import { ExcerptText, excerptLangs } from './excerpt-text.tsx';
import { GridPart } from './grid-part.tsx';
import { editionIn, type SheetScene, textName } from './scene.ts';

/** Something to do on a handout. */
export interface SheetItem {
  id: string;
  text: ReactNode;
  excerpts: readonly Excerpt[];
  lines: number;
  grid?: Grid | undefined;
}

interface SheetProps {
  title: string;
  items: readonly SheetItem[];
  scene: SheetScene;
}

/**
 * A handout: numbered tasks, their passages in two languages with numbered lines, and lines to write on. All marks
 * are there and off; `reader/handout-choice.ts` turns them on and takes out what the teacher does not want.
 */
export async function Sheet({ title, items, scene }: SheetProps) {
  const t = await getTranslations({ locale: scene.locale });
  let line = 0;
  return (
    <article className="sheet">
      <header>
        <h1>{title}</h1>
        <p className="fill">
          <span>{t('handout.name')}</span>
          <span>{t('handout.class')}</span>
        </p>
      </header>
      <p className="legend" hidden>
        {t('handout.legend')}{' '}
        {layerIds.map((layer) => (
          <span key={layer} className={`tag ${layer}`} data-legend={layer} hidden>
            <b>{t(`layer.${layer}.name`)}</b>{' '}
          </span>
        ))}
      </p>
      <ol className="tasks">
        {items.map(({ id, text, excerpts, lines, grid }, index) => (
          // The number stays when others are left out, so that the key fits.
          <li key={id} value={index + 1} data-item={id}>
            <p className="do">{text}</p>
            {excerpts.length > 0 && (
              <table className="bilingual">
                <tbody>
                  {excerpts.map((excerpt) => (
                    <ExcerptRow key={excerptName(excerpt)} excerpt={excerpt} line={++line} scene={scene} />
                  ))}
                </tbody>
              </table>
            )}
            {grid && <GridPart grid={grid} locale={scene.locale} />}
            <Lines count={lines} />
          </li>
        ))}
      </ol>
      <SheetFoot locale={scene.locale} />
    </article>
  );
}

async function ExcerptRow({ excerpt, line, scene }: { excerpt: Excerpt; line: number; scene: SheetScene }) {
  const edition = editionIn(scene, excerpt.edition);
  if (!edition) return null;
  const names = [await textName(scene, edition.slug), edition.article.outlet];
  return (
    <tr data-item={excerptName(excerpt)}>
      <th scope="row">
        {line}
        {names[0] === names[1] ? (
          <small>{names[0]}</small>
        ) : (
          <>
            <small data-name="number">{names[0]}</small>
            <small data-name="outlet" hidden>
              {names[1]}
            </small>
          </>
        )}
      </th>
      {excerptLangs(edition, scene.locale).map((lang) => (
        <td key={lang} lang={lang}>
          <ExcerptText edition={edition} at={excerpt.at} lang={lang} layers={layerIds} also="off" />
        </td>
      ))}
    </tr>
  );
}

/** Room to write. */
function Lines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, index) => <span key={index} className="line" aria-hidden="true" />);
}

/** What stands under every sheet: what kind of texts these are. */
export async function SheetFoot({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale });
  return (
    <footer>
      {t('reader.edition')} {t('site.foot')}
    </footer>
  );
}
