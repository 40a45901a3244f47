import { readReach } from '@/lib/preview/reach'
import {
  longestPreview,
  type PreviewScope,
  readDuration,
  signPreview,
  usualPreview,
} from '@/lib/preview/token'
import { loadEnv } from './load-env'
import { asksForHelp, readArguments } from './read-arguments'
import { runExplained } from './run-explained'
import { UsageError } from './usage-error'

const usage = `Usage: npm run preview-link -- <slug> [--expires 7d]
       npm run preview-link -- --staff [--expires 12h]

  Prints a link that shows one draft to anybody who has it; --staff prints one that shows all drafts.
  --expires is a number of days, hours or minutes (7d, 12h, 30m), at most ${longestPreview / 86_400}d.
`

/** Not on the line with the link, which scripts read. */
const opensHere =
  'This link opens only on this computer. For a link that you can send, set SITE_URL to the address of the public site.'

type Asked = { readonly slug?: string; readonly expiresIn: number }

await runExplained(async () => {
  const args = process.argv.slice(2)
  console.log(asksForHelp(args) ? usage : await makeLink(readAsked(args)))
  return 0
}, usage)

async function makeLink({ slug, expiresIn }: Asked): Promise<string> {
  const { preview, isDevelopment } = await loadEnv('production')
  if (!preview) {
    throw new UsageError('Set PREVIEW_SECRET to the same value as on the site.')
  }
  const scope = slug === undefined ? 'all' : await findScope(slug)
  const token = await signPreview(scope, { secret: preview.secret, now: new Date(), expiresIn })
  if (readReach(preview.origin, isDevelopment) === 'here') console.error(opensHere)
  return `${preview.origin}/api/preview?token=${token}`
}

async function findScope(slug: string): Promise<PreviewScope> {
  // What reads content reads the environment as soon as it is imported, so .env files come first.
  const { checkAll } = await import('@/lib/cli/content/check-command')
  const projects = checkAll().records.filter(({ kind }) => kind === 'projects')
  const project = projects.find((record) => record.slug === slug)
  if (!project) {
    const drafts = projects.filter(({ isDraft }) => isDraft).map((record) => record.slug)
    throw new UsageError(`There is no project "${slug}". Drafts: ${drafts.join(', ') || 'none'}.`)
  }
  const { preview_version: version } = project.values
  return { slug, version: typeof version === 'number' ? version : 1 }
}

function readAsked(args: readonly string[]): Asked {
  const { values, positionals } = readArguments(args, {
    staff: { type: 'boolean' },
    expires: { type: 'string' },
  })
  const expiresIn = values.expires === undefined ? usualPreview : readDuration(values.expires)
  if (expiresIn === undefined) {
    throw new UsageError(
      `"${values.expires ?? ''}" is not a duration. Enter one such as 7d, 12h or 30m, up to 30d.`,
    )
  }
  const [slug, ...others] = positionals
  if (values.staff && slug === undefined) return { expiresIn }
  if (values.staff) throw new UsageError('Enter one project, or --staff for all drafts.')
  if (!slug || others.length > 0) throw new UsageError('Enter one project.')
  return { slug: slug.replace(/^.*\/|\.md$/gu, ''), expiresIn }
}
