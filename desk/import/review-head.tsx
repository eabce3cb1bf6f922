import { useTranslations } from 'next-intl';
import type { RowOrder } from '#lib/import/review/row-order.ts';
import type { ReviewCount } from './review-count.ts';

interface ReviewHeadProps {
  /** What the ids of the heading and of the hint begin with. */
  id: string;
  count: ReviewCount;
  order: RowOrder;
  onOrder: (order: RowOrder) => void;
  past: number;
  future: number;
  onUndo: () => void;
  onRedo: () => void;
}

const orders: readonly RowOrder[] = ['unsure-first', 'text'];

/** The question, how many rows are settled, in what order they are looked through, and the way back. */
export function ReviewHead({ id, count, order, onOrder, past, future, onUndo, onRedo }: ReviewHeadProps) {
  const t = useTranslations('import.review');
  return (
    <>
      <div className="cluster apart">
        <h2 id={`${id}-name`} tabIndex={-1}>
          {t('title')}
        </h2>
        <p className="soft">{t('count', { ...count })}</p>
      </div>
      <p className="soft small" id={`${id}-hint`}>
        {t('hint')}
      </p>
      <div className="cluster apart">
        <fieldset className="cluster">
          <legend className="vh">{t('order.label')}</legend>
          {orders.map((one) => (
            <label key={one} className="check">
              <input type="radio" name={`${id}-order`} checked={one === order} onChange={() => onOrder(one)} />
              {t(`order.${one}`)}
            </label>
          ))}
        </fieldset>
        <div className="cluster">
          <button type="button" className="btn" aria-keyshortcuts="Control+Z" disabled={past === 0} onClick={onUndo}>
            {t('undo')}
          </button>
          <button
            type="button"
            className="btn"
            aria-keyshortcuts="Control+Shift+Z"
            disabled={future === 0}
            onClick={onRedo}
          >
            {t('redo')}
          </button>
        </div>
      </div>
    </>
  );
}
