import { useTranslations } from 'next-intl';
import type { SetUpFault } from '#lib/class/set-up.ts';

interface FaultTextProps {
  id: string;
  /** The faults of this field. */
  of: readonly SetUpFault[];
  faults: readonly SetUpFault[];
}

/** What is wrong with a field, where it can be put right. Nothing, where nothing is. */
export function FaultText({ id, of, faults }: FaultTextProps) {
  const t = useTranslations('class.new.fault');
  const here = faults.filter((fault) => of.includes(fault));
  return (
    <p className="fault" id={id}>
      {here.map((fault) => t(fault)).join(' ')}
    </p>
  );
}
