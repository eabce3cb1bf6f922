/** An invented outlet's page with what stands round an article, and a translation of it by somebody. */
export const english = `Home | World | Opinion

A small town builds a bridge

By Anna Writer

The town of Lillefjord has decided to build a bridge. It will cost 40 million kroner. The mayor calls it a “promise to the children”.

Work begins in May. First the old ferry quay is torn down. Then the pillars are cast.

Not everybody is pleased. “We liked the ferry,” says a neighbour. The council will meet again in June.

Read also: The ferry that never sailed

Share on Facebook`;

export const norwegian = `En liten by bygger bro

Lillefjord har bestemt seg for å bygge bro. Den vil koste 40 millioner kroner. Ordføreren kaller det «et løfte til barna».

Arbeidet begynner i mai, og først rives den gamle fergekaia. Så støpes pilarene. Her er jeg i tvil om ordet.

Ikke alle er fornøyde. «Vi likte ferga», sier en nabo.`;

/** The same page as a browser saves it, with a script that must not run. */
export const page = `<!doctype html><html lang="en"><head><title>A small town builds a bridge – The Fjord Post</title></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/opinion">Opinion</a></nav>
<article><h1>A small town builds a bridge</h1><p class="byline">By Anna Writer</p>
<p>The town of Lillefjord has decided to build a bridge. It will cost 40 million kroner, and the mayor calls it a “promise to the children”.</p>
<p>Work begins in May, when the old ferry quay is torn down. Then the pillars are cast, one by one, until the end of the summer.<img src="x" onerror="document.title='broken'"></p>
<p>Not everybody is pleased with what was decided. “We liked the ferry,” says a neighbour, who took it every day for thirty years.</p>
<script>document.title = 'broken'</script></article>
<aside><h2>Most read</h2><ul><li><a href="/1">The ferry that never sailed</a></li><li><a href="/2">Ten cakes for Sunday</a></li></ul></aside>
<footer>© The Fjord Post</footer></body></html>`;
