import { editionFiles } from '#app/own-editions.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...editionFiles().keys()].map((file) => ({ file }));
}

/** An edition of ours as a work, or the list by which a text is known as the article of one; fetched by the desk. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const made = editionFiles().get(file);
  return made ? Response.json(made()) : new Response('', { status: 404 });
}
