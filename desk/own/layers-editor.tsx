import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { Work, WorkLayer } from '#lib/model/work.ts';
import type { WorkChange } from '#lib/model/work-change.ts';

interface LayersEditorProps {
  work: Work;
  onChange: (change: WorkChange) => void;
}

/** Layers of one's own and their tags: new, called otherwise, taken away where no note needs them. */
export function LayersEditor({ work, onChange }: LayersEditorProps) {
  const t = useTranslations('own.layers');
  const [name, setName] = useState('');
  const id = useId();
  const put = (after: WorkLayer[], notes: WorkChange['notes'] = []) =>
    onChange({ notes, layers: { before: work.layers, after } });
  const replace = (old: WorkLayer, layer: WorkLayer) => put(work.layers.map((one) => (one === old ? layer : one)));
  const used = (layer: WorkLayer) => work.notes.filter((note) => note.layer === layer.id).length;
  return (
    <details className="own-layers">
      <summary>{t('title')}</summary>
      <ul role="list">
        {work.layers.map((layer) => (
          <li key={layer.id}>
            <NameField
              label={t('name')}
              value={layer.name}
              onChange={(next) => replace(layer, { ...layer, name: next })}
            />
            <ul role="list">
              {layer.tags.map((tag) => (
                <li key={tag.id} className="cluster">
                  <NameField
                    label={t('tag')}
                    value={tag.name}
                    onChange={(next) =>
                      replace(layer, {
                        ...layer,
                        tags: layer.tags.map((one) => (one === tag ? { ...tag, name: next } : one)),
                      })
                    }
                  />
                  <button
                    className="btn quiet"
                    type="button"
                    aria-label={t('deleteNamed', { name: tag.name })}
                    onClick={() =>
                      put(
                        work.layers.map((one) =>
                          one === layer ? { ...layer, tags: layer.tags.filter((other) => other !== tag) } : one,
                        ),
                        work.notes
                          .filter((note) => note.layer === layer.id && note.tags.includes(tag.id))
                          .map((note) => ({
                            before: note,
                            after: { ...note, tags: note.tags.filter((one) => one !== tag.id) },
                          })),
                      )
                    }
                  >
                    {t('delete')}
                  </button>
                </li>
              ))}
            </ul>
            {used(layer) > 0 ? (
              <p className="small soft">{t('used', { count: used(layer) })}</p>
            ) : (
              <button
                className="btn quiet"
                type="button"
                aria-label={t('deleteNamed', { name: layer.name })}
                onClick={() => put(work.layers.filter((one) => one !== layer))}
              >
                {t('delete')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <form
        className="cluster"
        onSubmit={(event) => {
          event.preventDefault();
          if (!name.trim()) return;
          put([...work.layers, { id: crypto.randomUUID(), name: name.trim(), tags: [] }]);
          setName('');
        }}
      >
        <label htmlFor={id}>{t('new')}</label>
        <input id={id} type="text" maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
        <button className="btn" type="submit">
          {t('make')}
        </button>
      </form>
    </details>
  );
}

/** A name that is kept when the field is left. */
function NameField({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <p className="cluster">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        key={value}
        type="text"
        maxLength={100}
        defaultValue={value}
        onBlur={(event) => {
          const next = event.target.value.trim();
          if (next && next !== value) onChange(next);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </p>
  );
}
