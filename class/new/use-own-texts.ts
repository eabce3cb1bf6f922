import { useEffect, useState } from 'react';
import type { KeptWork } from '#desk/shelf/database.ts';
import { listWorks, readWork } from '#desk/shelf.ts';
import type { Work } from '#lib/model/work.ts';

/** The texts that lie on this device; none where nothing can be read. */
export function useOwnTexts(): readonly KeptWork[] {
  const [texts, setTexts] = useState<readonly KeptWork[]>([]);
  useEffect(() => {
    listWorks().then(setTexts, () => {});
  }, []);
  return texts;
}

/** One of them, whole; `null` while it is on its way, `gone` where it is not on this device. */
export function useOwnText(id: string | null): { work: Work | null; gone: boolean } {
  const [work, setWork] = useState<Work | null>(null);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    let here = true;
    setWork(null);
    setGone(false);
    if (!id) return;
    readWork(id)
      .catch(() => null)
      .then((read) => {
        if (!here) return;
        setWork(read?.work ?? null);
        setGone(read === null);
      });
    return () => {
      here = false;
    };
  }, [id]);
  return { work, gone };
}
