import { useCallback, useEffect, useState } from 'react';
import { onChange } from '#desk/shelf/changes.ts';
import type { KeptWork } from '#desk/shelf/database.ts';
import { problemOf, type ShelfProblemCode } from '#desk/shelf/problem.ts';
import { deleteWork, listWorks, readWork, saveWork } from '#desk/shelf.ts';
import type { Work } from '#lib/model/work.ts';

/** The texts on this device, and what is done with whole texts. What fails is told in `problem`. */
export function useTexts() {
  const [texts, setTexts] = useState<KeptWork[] | null>(null);
  const [problem, setProblem] = useState<ShelfProblemCode | null>(null);

  const list = useCallback(async () => {
    try {
      setTexts(await listWorks());
      setProblem(null);
    } catch (error) {
      setTexts([]);
      setProblem(problemOf(error));
    }
  }, []);
  useEffect(() => {
    list();
    return onChange(() => list());
  }, [list]);

  /** Does something, says what fails, and lists the texts anew; `null` where it failed. */
  const act = async <Result>(doing: () => Promise<Result>): Promise<Result | null> => {
    try {
      const result = await doing();
      await list();
      return result;
    } catch (error) {
      setProblem(problemOf(error));
      return null;
    }
  };

  return {
    texts,
    problem,
    act,
    /** Changes what is told of a work, on whatever has become of it in the meantime. */
    describe: (id: string, change: (work: Work) => Work) =>
      act(async () => {
        for (;;) {
          const read = await readWork(id);
          if (!read) return false;
          const saved = await saveWork(change(read.work), read.revision);
          if (saved.kind === 'saved') return true;
        }
      }),
    remove: (id: string) => act(() => deleteWork(id)),
    add: (work: Work) => act(() => saveWork(work, 0)),
    copy: (id: string, title: (work: Work) => string) =>
      act(async () => {
        const read = await readWork(id);
        if (!read) return null;
        // A copy is a text of its own: of an edition there is one full text.
        const { edition: _, ...work } = read.work;
        return saveWork({ ...work, id: crypto.randomUUID(), title: title(read.work) }, 0);
      }),
  };
}
