/** Two rings that overlap: one thing, seen from two sides. */
export function Brand({ href }: { href: string }) {
  return (
    <a className="brand" href={href}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="9" cy="12" r="6.5" />
        <circle cx="15" cy="12" r="6.5" />
      </svg>
      Tvisyn
    </a>
  );
}
