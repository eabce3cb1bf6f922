import { useTranslations } from 'next-intl';
import type { SeenMark } from '#class/mark/class-parts.ts';
import type { Shown } from '#class/outbox/overlay.ts';
import type { OpenRoom } from '#class/room/use-room.ts';
import { useTagName } from '#components/reader/note-view.tsx';
import { mayEdit } from '#lib/class/admission.ts';
import { useWhere } from './use-where.ts';

interface OwnMarksProps {
  open: OpenRoom;
  onEdit: (mark: SeenMark) => void;
  onWithdraw: (mark: SeenMark) => void;
}

/** Her own marks, in all texts, to look at, change and take back. */
export function OwnMarks({ open, onEdit, onWithdraw }: OwnMarksProps) {
  const t = useTranslations('class.pupil.mark');
  const room = useTranslations('class.room');
  const whereOf = useWhere(open);
  const own = open.contributions.filter((one): one is Shown & SeenMark => one.own && one.body.kind === 'mark');
  return (
    <section className="own-marks" aria-labelledby="own-marks">
      <h2 id="own-marks">{t('mine', { count: own.length })}</h2>
      {own.length === 0 && <p className="small soft">{t('none')}</p>}
      <ol role="list">
        {own.map((mark) => {
          const { target, layer, tag, why } = mark.body;
          return (
            <li key={mark.id} className={layer}>
              <p>
                <q className="read" lang={target.lang}>
                  {target.exact}
                </q>
              </p>
              <p className="small">
                <LayerTag layer={layer} tag={tag} /> <span className="soft">{whereOf(target)}</span>
                {mark.waiting && <span className="waits"> · {room('waits')}</span>}
                {mark.status === 'hidden' && <span className="soft"> · {t('hidden')}</span>}
              </p>
              {why && <p className="words">{why}</p>}
              <p className="cluster act">
                {mayEdit('mark', 'pupil', open.room.phase) && (
                  <button className="btn quiet" type="button" onClick={() => onEdit(mark)}>
                    {t('edit')} <span className="vh">«{target.exact}»</span>
                  </button>
                )}
                <button className="btn quiet" type="button" onClick={() => onWithdraw(mark)}>
                  {t('withdraw')} <span className="vh">«{target.exact}»</span>
                </button>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** A layer in its hue and line, with the tag where there is one. */
export function LayerTag({ layer, tag }: { layer: SeenMark['body']['layer']; tag: string | null }) {
  const layerName = useTranslations('layer');
  const tagName = useTagName();
  return (
    <span className={`tag ${layer}`}>
      <b>{layerName(`${layer}.name`)}</b>
      {tag && ` · ${tagName(layer, tag)}`}
    </span>
  );
}
