import { download, downloadsOf } from '#app/download-file.ts';
import { dossierBySlug, dossiers } from '#app/site.ts';
import { downloadTypes } from '#lib/model/download.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return dossiers().flatMap((dossier) =>
    [...downloadsOf(dossier).keys()].map((file) => ({ dossier: dossier.slug, file })),
  );
}

/** An edition or a dossier as a file to take away. */
export async function GET(_: Request, { params }: { params: Promise<{ dossier: string; file: string }> }) {
  const { dossier: slug, file } = await params;
  const dossier = dossierBySlug(slug);
  const wanted = dossier && downloadsOf(dossier).get(file);
  if (!wanted) return new Response(null, { status: 404 });
  const { format, body } = await download(wanted);
  return new Response(new Uint8Array(body), { headers: { 'Content-Type': downloadTypes[format] } });
}
