import { buildContent } from '@/lib/cli/build/build-content'
import { runCheck } from '@/lib/cli/content/check-command'
import { runFix } from '@/lib/cli/content/fix-command'
import { runImport } from '@/lib/cli/content/import-command'
import { runNew } from '@/lib/cli/content/new-command'
import { runRules } from '@/lib/cli/content/rules-command'
import { runStats } from '@/lib/cli/content/stats-command'
import { asksForHelp } from '@/lib/cli/read-arguments'
import { runExplained } from '@/lib/cli/run-explained'
import { UsageError } from '@/lib/cli/usage-error'

const usage = `Usage: npm run content -- <command>

  check [--format pretty|json|github|sarif] [--json] [paths…]
        Lists problems in the content, with the line and what to do.
  fix [--dry-run] [paths…]
        Fixes problems that can be fixed automatically; --dry-run only shows the changes.
  import <folder> [--dry-run] [--out content] [--report report.md] [--title name] [--force]
        Imports a Jekyll or Siteleaf folder and reports what you must decide.
  new "<title>"
        Creates a draft that explains every field.
  stats
        Counts projects by status, region, client and year; lists incomplete and stale ones.
  rules
        Writes docs/rules.md from the rules of the checker.
  build
        Checks the content, then makes the data that pages are built from.
`

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  check: runCheck,
  fix: runFix,
  import: runImport,
  new: runNew,
  rules: runRules,
  stats: runStats,
  build: async (args) => {
    if (args.length > 0) throw new UsageError('build takes no arguments.')
    return buildContent()
  },
}

const called = process.argv.slice(2)
const [name = '', ...args] = called
const command = Object.hasOwn(commands, name) ? commands[name] : undefined

await runExplained(async () => {
  if (asksForHelp(called)) {
    console.log(usage)
    return 0
  }
  if (!command) throw new UsageError(name ? `There is no command "${name}".` : 'Enter a command.')
  return command(args)
}, usage)
