import { checkSetup, type Finding } from '@/lib/editor/github/check-setup'
import { loadEnv } from './load-env'
import { asksForHelp } from './read-arguments'

const usage = `Usage: npm run github-mode -- check

  Checks the settings of the editor on a host, and asks GitHub about the app, the repository and the
  token. Reads .env files and the shell; changes nothing.
`

const marks: Readonly<Record<Finding['level'], string>> = { good: '✓', note: '!', bad: '✗' }

process.exitCode = await run(process.argv.slice(2))

async function run(args: readonly string[]): Promise<number> {
  if (asksForHelp(args)) {
    console.log(usage)
    return 0
  }
  if (args.length !== 1 || args[0] !== 'check') {
    console.error(usage)
    return 2
  }
  const { editor, siteUrl, preview } = await loadEnv('production')
  if (editor?.kind !== 'github') {
    console.error(
      'The editor on a host is not set up: set KEYSTATIC_GITHUB_REPO, KEYSTATIC_GITHUB_CLIENT_ID, KEYSTATIC_GITHUB_CLIENT_SECRET and KEYSTATIC_SECRET (docs/github-mode.md).',
    )
    return 1
  }
  const findings = await checkSetup({ ...editor, siteUrl, previewSecret: preview?.secret })
  for (const { level, words } of findings) console.log(`${marks[level]} ${words}`)
  const wrong = findings.filter(({ level }) => level === 'bad').length
  console.log(
    wrong === 0 ? '\nNothing is missing.' : `\nTo fix: ${wrong}. See docs/github-mode.md.`,
  )
  return wrong === 0 ? 0 : 1
}
