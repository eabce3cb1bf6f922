import { useLocale } from 'next-intl';
import { useEffect, useState } from 'react';
import type { DossierOffer } from '#lib/class/offer.ts';
import type { Locale } from '#lib/model/locale.ts';

const fetched = new Map<Locale, Promise<DossierOffer[] | null>>();

function fetchOffers(locale: Locale): Promise<DossierOffer[] | null> {
  const known = fetched.get(locale);
  if (known) return known;
  const asked = fetch(`/own/class/${locale}.json`)
    .then((answer) => (answer.ok ? (answer.json() as Promise<DossierOffer[]>) : null))
    .catch(() => null);
  fetched.set(locale, asked);
  // What did not come is asked for again next time.
  void asked.then((offers) => offers ?? fetched.delete(locale));
  return asked;
}

/** What of the dossiers can be chosen for a class; `null` while it is on its way, `failed` where it does not come. */
export function useOffers(): { offers: DossierOffer[] | null; failed: boolean; again: () => void } {
  const locale = useLocale();
  const [offers, setOffers] = useState<DossierOffer[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks again.
  useEffect(() => {
    let here = true;
    setFailed(false);
    void fetchOffers(locale).then((found) => {
      if (!here) return;
      setOffers(found);
      setFailed(found === null);
    });
    return () => {
      here = false;
    };
  }, [locale, tries]);
  return { offers, failed, again: () => setTries((before) => before + 1) };
}
