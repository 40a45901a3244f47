import { existsSync, watch } from 'node:fs'
import path from 'node:path'
import { contentKinds } from '@/lib/schema/content-types'
import { checkAll, printDiagnostics } from './check-command'
import { root } from './content-files'
import { loadEnv } from './load-env'
import {
  contentlayer,
  next,
  passOnSignals,
  runProgram,
  startProgram,
  waitForEnd,
} from './run-process'
import { stageContent } from './stage-content'

/** Editors save in several steps; waiting this many milliseconds reads the file once, and whole. */
const settleTime = 60

/** Problems that were printed already, so that saving prints only what is new. */
let known = new Set<string>()

/** Stages every file without an error; one that is being mended keeps its last good record. */
async function refresh(): Promise<void> {
  const { records, diagnostics, sources } = checkAll()
  const keyed = diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic] as const)
  const fresh = keyed.filter(([key]) => !known.has(key)).map(([, diagnostic]) => diagnostic)
  if (fresh.length > 0) printDiagnostics({ diagnostics: fresh, sources })
  else if (diagnostics.length === 0 && known.size > 0) console.log('Content: all mended.')
  known = new Set(keyed.map(([key]) => key))

  const broken = new Set(
    diagnostics.filter(({ level }) => level === 'error').map(({ file }) => file),
  )
  const good = records.filter(({ file }) => !broken.has(file))
  await stageContent(good, { drafts: true, prune: broken.size === 0 })
}

/** Watches folders, not files: most editors replace a file when they save it. */
function watchContent(): void {
  let timer: NodeJS.Timeout | undefined
  let queue = Promise.resolve()
  const schedule = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      queue = queue.then(refresh).catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error)
      })
    }, settleTime)
  }
  const content = path.join(root, 'content')
  const folders = contentKinds
    .map((kind) => path.join(content, kind))
    .filter((folder) => existsSync(folder))
  for (const folder of [content, ...folders]) watch(folder, schedule)
}

const { port, host } = await loadEnv('development')
await refresh()
const built = await runProgram(contentlayer, ['build'])
if (built === 0) {
  watchContent()
  const listen = ['-p', String(port), ...(host ? ['-H', host] : [])]
  const children = [startProgram(contentlayer, ['dev']), startProgram(next, ['dev', ...listen])]
  passOnSignals(children)
  process.exitCode = await Promise.race(children.map(waitForEnd))
  for (const child of children) child.kill()
} else {
  process.exitCode = built
}
process.exit()
