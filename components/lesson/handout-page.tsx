import type { ReactNode } from 'react';
import { HandoutChoice } from './handout-choice.tsx';
import type { SheetScene } from './scene.ts';
import { Sheet, type SheetItem } from './sheet.tsx';

interface HandoutPageProps {
  title: string;
  items: readonly SheetItem[];
  scene: SheetScene;
  /** The ways back. */
  children: ReactNode;
}

/** A handout on the screen: the ways back and what can be chosen, and under them the sheet, which alone is printed. */
export function HandoutPage({ title, items, scene, children }: HandoutPageProps) {
  return (
    <>
      <div className="tools-row">
        <p className="cluster">{children}</p>
        <HandoutChoice items={items} scene={scene} />
      </div>
      <Sheet title={title} items={items} scene={scene} />
    </>
  );
}
