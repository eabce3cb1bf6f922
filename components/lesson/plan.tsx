import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Lesson, Step } from '#lib/model/lesson.ts';
import type { Locale } from '#lib/model/locale.ts';
import { PageText } from '../page-text.tsx';
import { Prose } from '../reader/prose.tsx';
import { LessonLinks } from './lesson-links.tsx';
import { PartView } from './part-view.tsx';
import { Ruler } from './ruler.tsx';
import { editionIn } from './scene.ts';

interface PlanProps {
  lesson: Lesson;
  dossier: Dossier;
  locale: Locale;
}

/** A lesson for the teacher: what it is for, what to have ready, and what happens, minute by minute. */
export async function Plan({ lesson, dossier, locale }: PlanProps) {
  const t = await getTranslations({ locale, namespace: 'lesson' });
  const { title, aim, before, after, steps } = lesson.texts[locale];
  return (
    <>
      <div className="lesson-head">
        <div className="stack">
          <h1>{title}</h1>
          <p className="read">
            <Prose prose={aim} />
          </p>
          <LessonLinks dossier={dossier} lesson={lesson} locale={locale} />
        </div>
        <Facts lesson={lesson} dossier={dossier} locale={locale} />
      </div>
      <Ruler steps={steps} locale={locale} />
      {before && (
        <section className="round">
          <PageText source={before} locale={locale} />
        </section>
      )}
      <h2 className="vh">{t('plan')}</h2>
      <ol className="plan" role="list">
        {steps.map((step, index) => (
          <StepView key={step.from} {...{ step, lesson, dossier, locale }} number={index + 1} />
        ))}
      </ol>
      {after && (
        <section className="round">
          <PageText source={after} locale={locale} />
        </section>
      )}
    </>
  );
}

async function Facts({ lesson, dossier, locale }: PlanProps) {
  const t = await getTranslations({ locale, namespace: 'lesson' });
  const contrasts = dossier.contrasts.filter(({ id }) => lesson.contrasts.includes(id));
  return (
    <dl className="facts-list">
      <dt>{t('time')}</dt>
      <dd>{t('minutes', { count: lesson.minutes })}</dd>
      <dt>{t('texts')}</dt>
      <dd>{lesson.editions.map((slug) => editionIn({ dossier }, slug)?.article.outlet).join(', ')}</dd>
      {contrasts.length > 0 && (
        <>
          <dt>{t('contrasts')}</dt>
          <dd>
            {contrasts.map(({ id, title }) => (
              <a key={id} href={address(locale, dossier.slug, 'contrasts', id)}>
                {title[locale]}
              </a>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

async function StepView({ step, number, ...props }: PlanProps & { step: Step; number: number }) {
  const { lesson, dossier, locale } = props;
  const t = await getTranslations({ locale });
  const { from, minutes, phase, hidden, title, blocks } = step;
  const wall = `${address(locale, dossier.slug, 'lessons', lesson.slug, 'projector')}#step-${number}`;
  return (
    <li id={`step-${number}`}>
      <p className="min">{t('lesson.span', { from, to: from + minutes })}</p>
      <div>
        <h3>{title}</h3>
        <p className="small soft">
          {t(`phase.${phase}`)}
          {hidden && <> · {t('lesson.hidden')}</>}
        </p>
      </div>
      <div className="what">
        {blocks.map((block, index) =>
          block.kind === 'prose' ? (
            <PageText key={index} source={block.source} locale={locale} />
          ) : (
            <div key={index} className="part">
              <PartView part={block} scene={{ ...props, hidden }} />
            </div>
          ),
        )}
      </div>
      <a href={wall} aria-label={t('lesson.wallStep', { step: number })}>
        {t('lesson.wall')}
      </a>
    </li>
  );
}
