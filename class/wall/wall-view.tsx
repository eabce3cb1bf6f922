import { useTranslations } from 'next-intl';
import type { OpenRoom } from '#class/room/use-room.ts';
import type { Place } from '#lib/class/task.ts';
import { isSame } from '#lib/model/same.ts';
import { CodeView } from './code-view.tsx';
import { ContrastView } from './contrast-view.tsx';
import { type LineAnswer, LineView } from './line-view.tsx';
import { PassageView } from './passage-view.tsx';
import { PollView } from './poll-view.tsx';

/** What the teacher has put on the wall. */
export function WallView({ open }: { open: OpenRoom }) {
  const t = useTranslations('class.wall');
  const { code, room, reading, tally } = open;
  const { showing } = room;
  if (!showing) return <CodeView title={room.title} code={code} present={tally.present} />;
  if (!reading) return <p className="soft">{t('opening')}</p>;
  switch (showing.kind) {
    case 'passage':
    case 'line': {
      const text = reading.texts.find(({ number }) => number === showing.text);
      if (!text) return null;
      const name = text.edition?.outlet ?? t('text', { number: text.number });
      const place = { text: showing.text, at: showing.at };
      if (showing.kind === 'passage') return <PassageView text={text} at={place.at} name={name} open={open} />;
      return <LineView text={text} place={place} name={name} answers={answersOf(open, place)} />;
    }
    case 'contrast': {
      const contrast = reading.contrasts?.find(({ id }) => id === showing.id);
      return contrast ? <ContrastView contrast={contrast} /> : <p className="soft">{t('heldBack')}</p>;
    }
    case 'poll': {
      const poll = reading.polls.find(({ id }) => id === showing.id);
      return poll ? <PollView poll={poll} votes={tally.polls[poll.id] ?? null} /> : null;
    }
  }
}

/** What the class made of a line; `null` as long as none of it is to be seen. */
function answersOf({ contributions, seats, reading }: OpenRoom, place: Place): LineAnswer[] | null {
  const withheld = reading?.texts.find(({ number }) => number === place.text)?.withheld ?? [];
  if (withheld.includes(place.at)) return null;
  return contributions.flatMap(({ id, seat, body }) =>
    body.kind === 'translation' && isSame(body.place, place)
      ? [{ id, words: body.words, alias: seats.find((one) => one.id === seat)?.alias ?? null }]
      : [],
  );
}
