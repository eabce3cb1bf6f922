/** What is remembered on the device: how the text looks, and whether single letters are shortcuts. */
export interface Settings {
  /** Steps from the usual text size: -2 … 6. */
  size: number;
  spacing: 'normal' | 'wide';
  theme: 'system' | 'light' | 'dark';
  keys: boolean;
}

export const usual: Settings = { size: 0, spacing: 'normal', theme: 'system', keys: true };
const key = 'tvisyn';
export const smallest = -2;
export const largest = 6;

/** Reads the settings; what is missing or malformed is as usual. Storage may be forbidden: then nothing is kept. */
export function readSettings(): Settings {
  try {
    const raw = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Settings>;
    const size = Number.isInteger(raw.size) ? Number(raw.size) : 0;
    return {
      size: Math.min(largest, Math.max(smallest, size)),
      spacing: raw.spacing === 'wide' ? 'wide' : 'normal',
      theme: raw.theme === 'light' || raw.theme === 'dark' ? raw.theme : 'system',
      keys: raw.keys !== false,
    };
  } catch {
    return usual;
  }
}

export function saveSettings(settings: Settings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Private windows and full storage: the choice holds for this page only.
  }
}

/**
 * Puts the settings on the root element, where the style sheet reads them. What is as usual is taken away and not
 * written: a change there makes the browser style the whole page again.
 */
export function applySettings({ size, spacing, theme }: Settings): void {
  const root = document.documentElement;
  put('theme', theme === usual.theme ? null : theme);
  put('spacing', spacing === usual.spacing ? null : spacing);
  if (size === usual.size) root.style.removeProperty('--type-size');
  else root.style.setProperty('--type-size', String(1 + size * 0.125));
}

function put(name: 'theme' | 'spacing', value: string | null): void {
  const { dataset } = document.documentElement;
  if (value === null) delete dataset[name];
  else if (dataset[name] !== value) dataset[name] = value;
}
