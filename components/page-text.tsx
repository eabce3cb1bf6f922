import { evaluate } from '@mdx-js/mdx';
import { getTranslations } from 'next-intl/server';
import type { ComponentProps, ReactNode } from 'react';
import * as runtime from 'react/jsx-runtime';
import { layerIds, layerTags } from '#lib/model/layer.ts';
import type { Locale } from '#lib/model/locale.ts';
import { KeyTable } from './parts/key-help.tsx';

/** Our own pages in MDX, drawn with these components and no others. The check has refused everything else. */
export async function PageText({ source, locale }: { source: string; locale: Locale }) {
  const { default: Content } = await evaluate(source, { ...runtime, baseUrl: import.meta.url });
  const components = { Q: Quoted, Layers: LayerList.bind(null, { locale }), Keys: KeyTable.bind(null, { locale }) };
  return <Content components={components} />;
}

function Quoted({ lang, children }: ComponentProps<'q'>) {
  return <q lang={lang}>{children as ReactNode}</q>;
}

/** The seven layers as a list: name, question, what it is about, tags. */
async function LayerList({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale });
  return (
    <dl className="asks">
      {layerIds.map((layer) => (
        <div className={layer} key={layer}>
          <dt className="tag">
            <b>{t(`layer.${layer}.name`)}</b>
          </dt>
          <dd className="read">{t(`layer.${layer}.question`)}</dd>
          <dd>
            {t(`layer.${layer}.about`)}{' '}
            <i>{layerTags[layer].map((tag) => t(`layer.${layer}.tag.${tag}` as 'layer.facts.tag.same')).join(', ')}</i>
          </dd>
        </div>
      ))}
    </dl>
  );
}
