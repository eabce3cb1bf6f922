import { getTranslations } from 'next-intl/server';
import type { Part } from '#lib/model/lesson.ts';
import { Prose } from '../reader/prose.tsx';
import { ContrastPart } from './contrast-part.tsx';
import { FactPart } from './fact-part.tsx';
import { GridPart } from './grid-part.tsx';
import { PassagePart } from './passage-part.tsx';
import { PollPart } from './poll-part.tsx';
import type { Scene } from './scene.ts';
import { SourcePart } from './source-part.tsx';
import { TimelinePart } from './timeline-part.tsx';

/** A live part of a lesson, as in the plan or, `big`, on the wall. */
export async function PartView({ part, scene, big = false }: { part: Part; scene: Scene; big?: boolean }) {
  const { lesson, dossier, locale } = scene;
  switch (part.kind) {
    case 'passage':
      return <PassagePart part={part} scene={scene} />;
    case 'contrast':
      return <ContrastPart id={part.id} scene={scene} />;
    case 'poll': {
      const poll = lesson.polls.find(({ id }) => id === part.id);
      return poll && <PollPart poll={poll} locale={locale} counted={big} />;
    }
    case 'task':
      return <TaskPart id={part.id} scene={scene} />;
    case 'grid': {
      const grid = lesson.tasks.find(({ id }) => id === part.task)?.grid;
      return grid && <GridPart grid={grid} locale={locale} />;
    }
    case 'question':
      return <QuestionPart part={part} scene={scene} />;
    case 'timeline':
      return <TimelinePart filled={part.filled} scene={scene} />;
    case 'facts':
      return <FactPart dossier={dossier} locale={locale} />;
    case 'sources':
      return <SourcePart scene={scene} />;
  }
}

/** A task with the number it has on the handout. */
async function TaskPart({ id, scene }: { id: string; scene: Scene }) {
  const { lesson, locale } = scene;
  const t = await getTranslations({ locale, namespace: 'lesson' });
  const index = lesson.tasks.findIndex((task) => task.id === id);
  return (
    <div>
      <p className="part-head">{t('task', { number: index + 1 })}</p>
      <p className="read">
        <Prose prose={lesson.tasks[index]?.text[locale] ?? []} />
      </p>
    </div>
  );
}

async function QuestionPart({ part, scene }: { part: Extract<Part, { kind: 'question' }>; scene: Scene }) {
  const t = await getTranslations({ locale: scene.locale, namespace: 'contrast' });
  return (
    <div>
      <p className="part-head">{t('question')}</p>
      <p className="ask">
        <Prose prose={part.prose} />
      </p>
    </div>
  );
}
