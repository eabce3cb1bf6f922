/** A style sheet as text: the bundle holds it for pages that were drawn without it. */
declare module '#app/search.css' {
  const sheet: string;
  export default sheet;
}
