import { searchFile } from '#app/search-file.ts';
import { dossiers } from '#app/site.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return dossiers().map((dossier) => ({ file: searchFile(dossier).name }));
}

/** One file for each dossier and for every language of the interface. Its address changes with what is in it. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const found = dossiers()
    .map(searchFile)
    .find(({ name }) => name === file);
  if (!found) return new Response('', { status: 404 });
  return new Response(found.json, {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
}
