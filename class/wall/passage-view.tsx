import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { heatDrawn, marksIn, type SeenMark } from '#class/mark/class-parts.ts';
import { ClassPassage } from '#class/mark/class-passage.tsx';
import type { OpenRoom } from '#class/room/use-room.ts';
import { isRevealed } from '#lib/class/phase.ts';
import type { ReadText, Wire } from '#lib/class/wire.ts';
import type { LayerId } from '#lib/model/layer.ts';
import type { Ref } from '#lib/model/ref.ts';

interface PassageViewProps {
  text: Wire<ReadText>;
  at: Ref;
  name: string;
  open: OpenRoom;
}

/** A line in original and translation; from the reveal on with what the class marked in it. */
export function PassageView({ text, at, name, open }: PassageViewProps) {
  const t = useTranslations('class.wall');
  const locale = useLocale();
  const { contributions, room, tally } = open;
  const { layers } = room.settings;
  const marks = useMemo(
    () => marksIn(contributions, text.number).filter(({ body }) => body.target.at === at),
    [contributions, text.number, at],
  );
  const drawn = useMemo(
    () => heatDrawn(text, marks, { layers, raters: tally.present ?? 0, say: (count) => t('markedBy', { count }) }),
    [text, marks, layers, tally.present, t],
  );
  const revealed = isRevealed(room.phase) && layers.length > 0;
  return (
    <section className="wall-passage" aria-labelledby="wall-passage">
      <p className="part-head" id="wall-passage">
        {name}
      </p>
      <ClassPassage text={text} drawn={drawn} only={at} locale={locale} withheld={<i>{t('heldBack')}</i>} />
      {revealed && (marks.length > 0 ? <Layers marks={marks} layers={layers} /> : <p className="soft">{t('none')}</p>)}
    </section>
  );
}

/** In which layers it was marked, and how often; the layer says it by its line, too. */
function Layers({ marks, layers }: { marks: readonly SeenMark[]; layers: readonly LayerId[] }) {
  const t = useTranslations('class.wall');
  const layer = useTranslations('layer');
  const counted = layers.map((id) => ({ id, count: marks.filter(({ body }) => body.layer === id).length }));
  return (
    <p className="wall-layers">
      <span className="soft">{t('marks')}</span>
      {counted.map(({ id, count }) => (
        <span key={id}>
          <span className={`tag ${id}`}>
            <b>{layer(`${id}.name`)}</b>
          </span>{' '}
          <b>{count}</b>
        </span>
      ))}
    </p>
  );
}
