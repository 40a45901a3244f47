/**
 * What a page may load. Next's own inline scripts need 'unsafe-inline' on static pages; everything
 * else comes from this host, and videos from their players once a visitor asks for one.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  'frame-src https://www.youtube-nocookie.com https://player.vimeo.com',
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
].join('; ')

const headers = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  },
  { key: 'Strict-Transport-Security', value: 'max-age=63072000' },
  // A preview deployment shows what is not yet meant for the world.
  ...(process.env.VERCEL_ENV === 'preview'
    ? [{ key: 'X-Robots-Tag', value: 'noindex, nofollow' }]
    : []),
]

/**
 * What is committed to public/uploads can run no script on our origin: opened by itself, a file is
 * in a sandbox without scripts, forms and an origin, and asks for nothing.
 */
const uploadHeaders = [
  {
    key: 'Content-Security-Policy',
    value: "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  },
]

/** What a browser would show as a page of ours is saved instead; images show it all the same. */
const documentHeaders = [...uploadHeaders, { key: 'Content-Disposition', value: 'attachment' }]

/** The editor shows a page of this site in a frame, and in GitHub mode works with GitHub itself. */
const editorSecurityPolicy = contentSecurityPolicy
  .replace(/frame-src [^;]*/u, "frame-src 'self'")
  .replace(/img-src [^;]*/u, "img-src 'self' data: blob: https://avatars.githubusercontent.com")
  .concat("; connect-src 'self' https://api.github.com https://raw.githubusercontent.com")

/** The page that is shown in that frame. */
const frameHeaders = [
  {
    key: 'Content-Security-Policy',
    value: contentSecurityPolicy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
  },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
]

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // `page.dev.tsx` is a page where the site is developed, and nowhere else.
  pageExtensions: ['tsx', 'ts', ...(process.env.NODE_ENV === 'development' ? ['dev.tsx'] : [])],
  // Done by lib/cli/serve/serve/serve.ts, and by the host elsewhere.
  compress: false,
  allowedDevOrigins: ['127.0.0.1'],
  images: { unoptimized: true },
  experimental: {
    // One page for unknown addresses, although site and editor have a layout each.
    globalNotFound: true,
    // What is made anew is kept in memory, which has a bound, and not on the disk: a stranger can ask
    // for any number of files of the index, and each answer would be written down for good.
    isrFlushToDisk: false,
  },
  // Pages are made anew when they are a minute old (`revalidate`); an older one than this is not even
  // shown once more meanwhile, so that what was withdrawn by a schedule is gone. In seconds.
  expireTime: 90,
  // Types are checked by `npm run typecheck`, over tests and scripts too.
  typescript: { ignoreBuildErrors: true },
  // Functions need nobody's settings, nor the sources.
  outputFileTracingExcludes: {
    '/*': [
      ...['.fieldbook/content/**', '.fieldbook/reports/**', '.fieldbook/schemas/**'],
      ...['.env*', 'content/**', 'docs/**'],
    ],
  },
  // Pages are made anew while the site runs, so their functions need the bodies. Without previews
  // no body of a draft is among them.
  outputFileTracingIncludes: {
    '/projects/*': ['.fieldbook/bodies/projects/**', '.fieldbook/image-sizes.json'],
    '/social/*': ['.fieldbook/fonts/card-*.ttf'],
    '/': ['.fieldbook/bodies/site.md'],
    '/\\[...path\\]': ['.fieldbook/bodies/pages/**', '.fieldbook/image-sizes.json'],
    ...Object.fromEntries(
      ['regions', 'clients', 'solutions'].flatMap((kind) => [
        [`/${kind}`, [`.fieldbook/bodies/${kind}/**`]],
        [`/${kind}/*`, [`.fieldbook/bodies/${kind}/**`]],
      ]),
    ),
  },
  headers: async () => [
    { source: '/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
    // The others rule pages; with every script, style and icon they would be sent a dozen times.
    { source: '/((?!_next/static/|icon\\.svg$).*)', headers },
    { source: '/uploads/:path*', headers: uploadHeaders },
    {
      source: '/uploads/:file(.*\\.(?:[sx]?html?|xht|xml|xslt?|svgz?|js|mjs|mht|mhtml)$)',
      headers: documentHeaders,
    },
    {
      source: '/keystatic/:path*',
      headers: [{ key: 'Content-Security-Policy', value: editorSecurityPolicy }],
    },
    { source: '/drafts/unsaved', headers: frameHeaders },
  ],
}
