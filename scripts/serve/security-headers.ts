/** Headers of every answer, whatever it is, as names and values in turn; the policy differs from page to page. */
export function securityHeaders(policy: string): string[] {
  return [
    'Content-Security-Policy',
    policy,
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy',
    'same-origin',
    'Cross-Origin-Resource-Policy',
    'same-origin',
  ];
}

/** Added where the reader came by HTTPS: from now on only so. On plain localhost it would lock people out. */
export const transportSecurity = ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'];
