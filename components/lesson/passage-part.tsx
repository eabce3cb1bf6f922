import { getTranslations } from 'next-intl/server';
import type { Part } from '#lib/model/lesson.ts';
import { ExcerptText, excerptLangs } from './excerpt-text.tsx';
import { editionIn, type Scene, textName } from './scene.ts';

/** A segment in original and translation, with the marks of the layers that the lesson has come to. */
export async function PassagePart({ part, scene }: { part: Extract<Part, { kind: 'passage' }>; scene: Scene }) {
  const t = await getTranslations({ locale: scene.locale });
  const { excerpt, layers } = part;
  const edition = editionIn(scene, excerpt.edition);
  if (!edition) return null;
  const [original = '', translation] = excerptLangs(edition, scene.locale);
  return (
    <figure className="passage">
      <figcaption>
        {await textName(scene, edition.slug)}
        {layers.map((layer) => (
          <span key={layer} className={`tag ${layer}`}>
            <b>{t(`layer.${layer}.name`)}</b>
          </span>
        ))}
      </figcaption>
      <p lang={original}>
        <ExcerptText edition={edition} at={excerpt.at} lang={original} layers={layers} />
      </p>
      {translation && (
        <p lang={translation} className="gloss">
          <ExcerptText edition={edition} at={excerpt.at} lang={translation} layers={layers} />
        </p>
      )}
    </figure>
  );
}
