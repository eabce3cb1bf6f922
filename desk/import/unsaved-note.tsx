import { useTranslations } from 'next-intl';
import type { Work } from '#lib/model/work.ts';
import { download, fileName } from '../take-out/download.ts';
import { formats } from '../take-out/formats.ts';
import { TroubleText } from './trouble-text.tsx';
import type { Trouble } from './use-engine.ts';

/** A text that is made and could not be kept on the device. */
export interface Unsaved {
  work: Work;
  trouble: Trouble;
}

/** Says why a text could not be kept, and hands it over as a file, so that nothing of the work is lost. */
export function UnsavedNote({ unsaved }: { unsaved: Unsaved | null }) {
  const t = useTranslations('import');
  return (
    <>
      <TroubleText trouble={unsaved?.trouble ?? null} />
      {unsaved && (
        <p>
          <button type="button" className="btn" onClick={() => take(unsaved.work)}>
            {t('download')}
          </button>
        </p>
      )}
    </>
  );
}

async function take(work: Work): Promise<void> {
  const { ending, type, make } = formats.webAnnotation;
  download(fileName(work.title, ending), type, await make(work));
}
