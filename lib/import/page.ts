/** What is brought in, before it is cleaned: a page with tags, or text without any. */
export type Page = { html: string; url?: string } | { text: string; url?: string };
