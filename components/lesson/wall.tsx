import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import type { Dossier } from '#lib/model/edition.ts';
import { type Lesson, type Slide, slidesOf } from '#lib/model/lesson.ts';
import type { Locale } from '#lib/model/locale.ts';
import { PartView } from './part-view.tsx';

interface WallProps {
  lesson: Lesson;
  dossier: Dossier;
  locale: Locale;
}

/**
 * The slides of a lesson. Which one is shown is in the hash and nowhere else: the style sheet shows the target, links
 * lead to the next, and `reader/lesson-wall.ts` adds keys. Without a script all slides stand below each other.
 */
export async function Wall({ lesson, dossier, locale }: WallProps) {
  const t = await getTranslations({ locale, namespace: 'wall' });
  const slides = slidesOf(lesson.texts[locale].steps);
  return (
    <lesson-wall class="slides">
      {slides.map((slide, index) => (
        <section key={slide.id} id={slide.id} className="slide" tabIndex={-1} aria-labelledby={`${slide.id}-title`}>
          <SlideView slide={slide} {...{ lesson, dossier, locale }} />
          <nav className="turn" aria-label={t('turn')}>
            <Turn to={slides[index - 1]} rel="prev" label={`← ${t('previous')}`} />
            <span>{t('place', { number: index + 1, count: slides.length })}</span>
            <Turn to={slides[index + 1]} rel="next" label={`${t('next')} →`} />
            <a
              className="btn quiet"
              href={`${address(locale, dossier.slug, 'lessons', lesson.slug)}#step-${slide.step}`}
            >
              {t('plan')}
            </a>
            <button className="btn quiet needs-script" type="button" data-full-screen="">
              {t('fullScreen')}
            </button>
          </nav>
        </section>
      ))}
    </lesson-wall>
  );
}

function Turn({ to, rel, label }: { to: Slide | undefined; rel: 'prev' | 'next'; label: string }) {
  return (
    to && (
      <a className="btn big" rel={rel} href={`#${to.id}`}>
        {label}
      </a>
    )
  );
}

async function SlideView({ slide, ...props }: WallProps & { slide: Slide }) {
  const { lesson, locale } = props;
  const t = await getTranslations({ locale });
  const step = lesson.texts[locale].steps[slide.step - 1];
  if (!step) return null;
  const { title, phase, minutes, from, hidden } = step;
  const id = `${slide.id}-title`;
  if (slide.parts.length === 0) {
    return (
      <div className="middle">
        <p className="part-head">
          {t(`phase.${phase}`)} · {t('lesson.span', { from, to: from + minutes })}
        </p>
        <h2 id={id}>{title}</h2>
      </div>
    );
  }
  return (
    <>
      <h2 id={id} className="top">
        {title}
      </h2>
      <div className="middle parts" data-parts={slide.parts.length}>
        {slide.parts.map((part, index) => (
          <PartView key={index} part={part} scene={{ ...props, hidden }} big />
        ))}
      </div>
    </>
  );
}
