import { fileURLToPath } from 'node:url'

const isInDevelopment = process.env.NODE_ENV === 'development'

/**
 * What a page may load. Next's own inline scripts need 'unsafe-inline' on static pages; everything
 * else comes from this host. Video players load only when a visitor starts a video.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${isInDevelopment ? " 'unsafe-eval'" : ''}`,
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
  // Keeps preview deployments out of search engines.
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

/** The ends of their names, in capitals too: hosts differ in whether patterns tell them apart. */
const documentEnds = [
  ...['html', 'htm', 'shtml', 'shtm', 'xhtml', 'xhtm', 'xht', 'mhtml', 'mht'],
  ...['xml', 'xsl', 'xslt', 'svg', 'svgz', 'js', 'mjs'],
]
  .map((end) => end.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`))
  .join('|')

/** The editor shows a page of this site in a frame, and images that are not saved yet. */
const editorSecurityPolicy = contentSecurityPolicy
  .replace(/frame-src [^;]*/u, "frame-src 'self'")
  .replace(/img-src [^;]*/u, "img-src 'self' data: blob:")
  .concat("; connect-src 'self'")

/** The page where one chooses a frame for another site shows that frame. */
const choosingHeaders = [
  {
    key: 'Content-Security-Policy',
    value: contentSecurityPolicy.replace(/frame-src [^;]*/u, "frame-src 'self'"),
  },
]

/** The page that is shown in the editor’s frame. */
const frameHeaders = [
  {
    key: 'Content-Security-Policy',
    value: contentSecurityPolicy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
  },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
]

/**
 * Whether only this computer can reach the server.
 *
 * @param {string | undefined} host the address it listens on.
 */
function isOnThisComputer(host) {
  return !host || host === 'localhost' || host === '::1' || host.startsWith('127.')
}
/** Lists and maps for other sites to show in a frame: any site may, and no script runs in them. */
const embedHeaders = headers
  .filter(({ key }) => key !== 'X-Frame-Options')
  .map(({ key, value }) => ({
    key,
    value:
      key === 'Content-Security-Policy'
        ? value
            .replace("frame-ancestors 'none'", 'frame-ancestors *')
            .replace(/script-src [^;]*/u, "script-src 'none'")
        : value,
  }))

/** The name of the site, where it is set to something right (lib/env.ts refuses anything else). */
const siteUrl = process.env.SITE_URL ?? ''
const siteHosts = URL.canParse(siteUrl) ? [new URL(siteUrl).host] : []

/** Functions need small files, and a list of those they use; a server needs neither, and builds sooner. */
const isOnVercel = Boolean(process.env.VERCEL)

/** What changes Keystatic's source when the editor is compiled. */
const changeKeystatic = './components/editor/keystatic/change-keystatic.mjs'

/** What leaves out what our forms do not use of it, and of the labels of its controls. */
const leaveOut = './components/editor/keystatic/leave-out.mjs'

/** @param {string} file */
const findLoader = (file) => fileURLToPath(new URL(file, import.meta.url))

/**
 * Only functions are served from a list of their files. Webpack and Next take ten seconds to make it,
 * and read all that was compiled once more; Next has no setting that keeps them from it.
 *
 * @param {{ traceIgnores?: string[], buildTraceContext?: object }} plugin
 */
function listNoFiles({ traceIgnores, buildTraceContext }) {
  if (!traceIgnores || !buildTraceContext) return
  traceIgnores.push('**')
  Object.defineProperty(buildTraceContext, 'chunksTrace', { get: () => undefined, set: () => {} })
}

/** @type {import('next').NextConfig} */
export default {
  // `npm start` keeps the build it serves, so that another can be made meanwhile (lib/cli/serve).
  distDir: process.env.SERVED_BUILD || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // proxy.ts leads addresses with a slash at the end on, former ones straight to their page.
  skipTrailingSlashRedirect: true,
  // `page.dev.tsx` is a page and `route.dev.ts` a route in development only.
  pageExtensions: ['tsx', 'ts', ...(isInDevelopment ? ['dev.tsx', 'dev.ts'] : [])],
  // lib/cli/serve/serve.ts compresses, or the host.
  compress: false,
  allowedDevOrigins: ['127.0.0.1'],
  // Turbopack compiles while one works and copies of the site, webpack what is published.
  turbopack: {
    rules: {
      '**/@keystatic/core/dist/*.js': { loaders: [changeKeystatic, leaveOut] },
      '**/react-{aria,stately}/dist/**/intlStrings.mjs': { loaders: [leaveOut] },
    },
  },
  webpack: (config) => {
    config.module.rules.push(
      {
        test: /[\\/]@keystatic[\\/]core[\\/]dist[\\/][^\\/]*\.js$/u,
        use: [changeKeystatic, leaveOut].map(findLoader),
      },
      {
        test: /[\\/]react-(?:aria|stately)[\\/]dist[\\/].*[\\/]intlStrings\.mjs$/u,
        use: findLoader(leaveOut),
      },
    )
    if (!isOnVercel) config.plugins.forEach(listNoFiles)
    // Writing it takes longer than it saves the next build.
    config.cache = false
    return config
  },
  images: { unoptimized: true },
  experimental: {
    // One 404 page, although site and editor each have their own layout.
    globalNotFound: true,
    // Keep rebuilt pages in memory, which is limited, and not on disk: a stranger can ask for any
    // number of files of the index, and each would stay on disk. It would also change the build that
    // other servers have (lib/cli/build/finished-build.ts).
    isrFlushToDisk: false,
    serverMinification: isOnVercel,
    // The text that an editor on a host is writing, to be shown: as large as a file may be.
    // Behind a proxy that does not pass on its name, Next would take the site itself for another one.
    serverActions: { bodySizeLimit: '5mb', allowedOrigins: siteHosts },
  },
  // In seconds. Pages are rebuilt when they are a minute old (`revalidate`). A page older than this is
  // never served, so that a project withdrawn by a schedule is gone.
  expireTime: 90,
  // `npm run typecheck` checks types, including tests and scripts.
  typescript: { ignoreBuildErrors: true },
  // Functions must not contain settings or sources.
  outputFileTracingExcludes: {
    ...(!isOnVercel && { 'next-server': ['**'] }),
    '/*': [
      ...['.fieldbook/content/**', '.fieldbook/reports/**', '.fieldbook/schemas/**'],
      ...['.env*', 'content/**', 'docs/**'],
    ],
    '/\\[...path\\]': ['.fieldbook/bodies/projects/**'],
  },
  // Pages are rebuilt while the site runs, so their functions need the bodies. Without previews these
  // include no drafts.
  outputFileTracingIncludes: {
    '/projects/*': ['.fieldbook/bodies/projects/**', '.fieldbook/image-sizes.json'],
    '/drafts/saved/*': ['.fieldbook/bodies/projects/**', '.fieldbook/image-sizes.json'],
    '/drafts/unsaved': ['.fieldbook/image-sizes.json'],
    '/api/v1/projects/*': ['.fieldbook/bodies/projects/**', '.fieldbook/image-sizes.json'],
    '/api/markdown/*': ['.fieldbook/bodies/*/**'],
    '/social/*': ['.fieldbook/fonts/card-*.ttf'],
    '/': ['.fieldbook/bodies/site.md'],
    // Pages of content, and the texts of every vocabulary.
    '/\\[...path\\]': ['.fieldbook/bodies/*/**', '.fieldbook/image-sizes.json'],
  },
  // A name that somebody made to point to this computer leads to its own name: a page of that site
  // cannot read drafts then. Anyone who listens on another address than this computer's wants guests.
  redirects: async () =>
    isInDevelopment && isOnThisComputer(process.env.HOST)
      ? [
          {
            source: '/:path*',
            missing: [{ type: 'host', value: '(?:localhost|127\\.0\\.0\\.1|\\[.*)' }],
            destination: `http://localhost:${process.env.PORT || 3000}/`,
            permanent: false,
            basePath: false,
          },
        ]
      : [],
  rewrites: async () => ({
    // In development Next starts a process for each request of a route with parameters, to list its
    // pages: half a second for whatever the editor asks.
    beforeFiles: isInDevelopment
      ? [{ source: '/api/keystatic/:path+', destination: '/api/keystatic' }]
      : [],
    afterFiles: [
      // One project as data; a route cannot end in more than its parameter.
      { source: '/projects/:slug([^/.]+)\\.iati\\.xml', destination: '/api/iati/:slug' },
      // A sitemap lists what is in its own folder and below.
      { source: '/sitemap-:part(\\d{1,4})\\.xml', destination: '/api/sitemap/:part' },
      { source: '/:page([^/.]+)\\.md', destination: '/api/markdown/:page' },
      { source: '/:folder([^/.]+)/:page([^/.]+)\\.md', destination: '/api/markdown/:folder/:page' },
    ],
  }),
  headers: async () => [
    { source: '/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
    // The other headers are for pages; sending them with every script and icon would add weight.
    { source: '/((?!_next/static/|icon\\.svg$|embed/projects$).*)', headers },
    { source: '/embed', headers: choosingHeaders },
    { source: '/embed/projects', headers: embedHeaders },
    { source: '/uploads/:path*', headers: uploadHeaders },
    {
      source: `/uploads/:file(.*\\.(?:${documentEnds})$)`,
      headers: documentHeaders,
    },
    {
      source: '/keystatic/:path*',
      headers: [{ key: 'Content-Security-Policy', value: editorSecurityPolicy }],
    },
    { source: '/drafts/unsaved', headers: frameHeaders },
    // The address of a preview link is the key to it.
    {
      source: '/api/preview/:path*',
      headers: [{ key: 'Referrer-Policy', value: 'no-referrer' }],
    },
  ],
}
