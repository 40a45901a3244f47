import { buildContent } from './build-content'
import { checkAll, hasErrors, printDiagnostics } from './check-command'

const usage = `Usage: npm run content -- <command>

  check   Says what is wrong in content/, where, and what to do about it.
  build   Checks, then turns content/ into the data that pages are built from.
`

/** @returns 0 when the content is fine, 1 when a problem stops the build. */
async function check(): Promise<number> {
  const { diagnostics, sources } = await checkAll()
  printDiagnostics(diagnostics, sources)
  return hasErrors(diagnostics) ? 1 : 0
}

const commands: Readonly<Record<string, () => Promise<number>>> = { check, build: buildContent }

const [name = '', ...rest] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (!command || rest.length > 0) {
  console.error(usage)
  process.exitCode = 2
} else {
  process.exitCode = await command()
}
