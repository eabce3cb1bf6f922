import { dossiers } from '#app/site.ts';

export const dynamic = 'force-static';

/** What the programs for own texts know of the dossiers of the site: `DossierCard` in `desk/use-dossiers.ts`. */
export function GET() {
  return Response.json(
    dossiers().map(({ slug, title, editions, contrasts }) => ({
      slug,
      title,
      editions: editions.map(({ slug: edition, article: { outlet, lang, published } }) => ({
        slug: edition,
        outlet,
        lang,
        published,
      })),
      contrasts: contrasts.map((contrast) => ({ id: contrast.id, title: contrast.title })),
    })),
  );
}
