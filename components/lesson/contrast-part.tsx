import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import { Words } from '../words.tsx';
import { excerptLangs } from './excerpt-text.tsx';
import { editionIn, type Scene, textName } from './scene.ts';

/** A contrast as a pair: the words of each text, what they do, and the question for talk. */
export async function ContrastPart({ id, scene }: { id: string; scene: Scene }) {
  const { dossier, locale } = scene;
  const t = await getTranslations({ locale });
  const contrast = dossier.contrasts.find((one) => one.id === id);
  if (!contrast) return null;
  const { layer, positions, title, question } = contrast;
  const sides = await Promise.all(
    positions.map(async (position) => ({ position, name: await textName(scene, position.edition) })),
  );
  return (
    <div className="contrast-part">
      <p className="part-head">
        <span className={`tag ${layer}`}>
          <b>{t(`layer.${layer}.name`)}</b>
        </span>{' '}
        <a href={address(locale, dossier.slug, 'contrasts', id)}>{title[locale]}</a>
      </p>
      <div className="pair" data-sides={positions.length}>
        {sides.map(({ position, name }) => {
          const edition = editionIn(scene, position.edition);
          if (!edition) return null;
          const [original = '', translation] = excerptLangs(edition, locale);
          const words = { edition, at: position.at, targets: position.targets };
          return (
            <div key={position.edition + position.at}>
              <p className="part-head">{name}</p>
              <p className="said" lang={original}>
                <mark className={layer}>
                  <Words {...words} lang={original} />
                </mark>
              </p>
              {translation && (
                <p className="gloss" lang={translation}>
                  <Words {...words} lang={translation} />
                </p>
              )}
              <p className="says">{position.says[locale]}</p>
            </div>
          );
        })}
      </div>
      <p className="ask">{question[locale]}</p>
    </div>
  );
}
