import { useTranslations } from 'next-intl';
import { agreementWord } from '#class/agreement-word.ts';
import { useFormat } from '#class/room/use-format.ts';
import type { ClassAgreement } from '#lib/class/class-agreement.ts';

/** Fewer pupils than this say little of a class. */
const fewest = 5;

/** How far the class marked the same: in plain words, with the share and AC1 and what they were counted on. */
export function AgreementView({ agreement }: { agreement: ClassAgreement }) {
  const t = useTranslations();
  const format = useFormat();
  const counted = agreement.layers.filter((one) => one.agreement !== null);
  const [first] = counted;
  return (
    <section className="stack wide" aria-labelledby="agreement">
      <h3 id="agreement">{t('class.teacher.agreement.name')}</h3>
      {!first?.agreement ? (
        <p className="soft">{t('class.teacher.agreement.none')}</p>
      ) : (
        <>
          <table className="agreement">
            <caption className="small soft">
              {t('class.teacher.agreement.sample', { raters: first.agreement.raters, items: first.agreement.items })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('class.teacher.agreement.layer')}</th>
                <th scope="col">{t('class.teacher.agreement.inWords')}</th>
                <th scope="col">{t('class.teacher.agreement.percent')}</th>
                <th scope="col">AC1</th>
              </tr>
            </thead>
            <tbody>
              {counted.map(
                ({ layer, agreement: one }) =>
                  one && (
                    <tr key={layer}>
                      <th scope="row">
                        <span className={`tag ${layer}`}>
                          <b>{t(`layer.${layer}.name`)}</b>
                        </span>
                      </th>
                      <td>
                        {t(`class.teacher.agreement.word.${one.raters < fewest ? 'few' : agreementWord(one.percent)}`)}
                      </td>
                      <td>{format.number(one.percent, { style: 'percent', maximumFractionDigits: 0 })}</td>
                      <td>{format.number(one.ac1, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}</td>
                    </tr>
                  ),
              )}
            </tbody>
          </table>
          <details>
            <summary>{t('class.teacher.agreement.how')}</summary>
            <div className="stack small">
              <p className="read-small">{t('class.teacher.agreement.howQuestion')}</p>
              <p className="read-small">{t('class.teacher.agreement.howPercent')}</p>
              <p className="read-small">{t('class.teacher.agreement.howAc1')}</p>
            </div>
          </details>
        </>
      )}
    </section>
  );
}
