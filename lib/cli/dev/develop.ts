import { existsSync, watch } from 'node:fs'
import path from 'node:path'
import { makeChecker } from '@/lib/check/check-content'
import type { NameIndexes } from '@/lib/check/fields/check-names'
import { makeEmbedStyle } from '@/lib/cli/build/make-embed-style'
import { makeFonts } from '@/lib/cli/build/make-fonts'
import { stageContent } from '@/lib/cli/build/stage-content'
import { printDiagnostics } from '@/lib/cli/content/check-command'
import { writeSchemas } from '@/lib/cli/content/write-schemas'
import { loadEnv } from '@/lib/cli/load-env'
import {
  contentlayer,
  next,
  passOnSignals,
  runProgram,
  startProgram,
  waitForEnd,
} from '@/lib/cli/run-process'
import {
  contentDir,
  readContentFolder,
  readContentPath,
  root,
  toPosix,
} from '@/lib/files/content-files'
import { readCheckContext } from '@/lib/files/context'
import { contentKinds } from '@/lib/schema/content-types'

/** Editors save in several steps; waiting this many milliseconds reads the file once, and whole. */
const settleTime = 60

/** Problems that were printed already, so that saving prints only new ones. */
let known = new Set<string>()

/** The names that the schemas were written with; the same object until a name changes. */
let describedBooks: NameIndexes | undefined

/** Every file of the content, as it was read last. */
let files = readContentFolder()

// Uploads come and go while somebody writes.
const uploads = { has: (file: string) => existsSync(path.join(root, 'public', file)) }
const check = makeChecker(readCheckContext(uploads))

/** Reads the files that were saved, or all of them when it is not known which. */
function readAgain(saved: ReadonlySet<string> | undefined): void {
  if (!saved) {
    files = readContentFolder()
    return
  }
  const fresh = [...saved].filter((file) => existsSync(path.join(root, file))).map(readContentPath)
  files = [...files.filter(({ file }) => !saved.has(file)), ...fresh].sort((a, b) =>
    a.file < b.file ? -1 : 1,
  )
}

/** Stages every file without an error; one that is being fixed keeps its last good record. */
async function refresh(): Promise<void> {
  const { records, diagnostics, sources, nameIndexes } = check(files)
  const keyed = diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic] as const)
  const fresh = keyed.filter(([key]) => !known.has(key)).map(([, diagnostic]) => diagnostic)
  if (fresh.length > 0) printDiagnostics({ diagnostics: fresh, sources })
  else if (diagnostics.length === 0 && known.size > 0) console.log('Content: no problems left.')
  known = new Set(keyed.map(([key]) => key))

  if (nameIndexes !== describedBooks) writeSchemas(records)
  describedBooks = nameIndexes
  const broken = new Set(
    diagnostics.filter(({ level }) => level === 'error').map(({ file }) => file),
  )
  const good = records.filter(({ file }) => !broken.has(file))
  const prune = broken.size === 0
  await stageContent(good, { drafts: true, prune, diagnostics, nameIndexes })
}

/** Watches folders, not files: most editors replace a file when they save it. */
function watchContent(): void {
  let timer: NodeJS.Timeout | undefined
  let queue = Promise.resolve()
  let saved: Set<string> | undefined = new Set()
  const schedule = (folder: string, name: string | null) => {
    // Editors keep half of a file, or a copy of it, under a name with a dot.
    if (name?.startsWith('.') || name?.endsWith('~')) return
    const isContent = name !== null && /\.(?:md|markdown)$/u.test(name)
    const file = toPosix(path.relative(root, path.join(folder, name ?? '')))
    saved = isContent ? saved?.add(file) : undefined
    clearTimeout(timer)
    timer = setTimeout(() => {
      const changed = saved
      saved = new Set()
      queue = queue
        .then(() => readAgain(changed))
        .then(refresh)
        .catch((error: unknown) => {
          console.error(error instanceof Error ? error.message : error)
        })
    }, settleTime)
  }
  const content = path.join(root, contentDir)
  const folders = contentKinds
    .map((kind) => path.join(content, kind))
    .filter((folder) => existsSync(folder))
  for (const folder of [content, ...folders]) {
    watch(folder, (_, name) => schedule(folder, name))
  }
}

const { port, host } = await loadEnv('development')
await refresh()
await makeFonts()
await makeEmbedStyle()
const built = await runProgram(contentlayer, ['build'])
if (built === 0) {
  watchContent()
  const listen = ['-p', String(port), '-H', host ?? '127.0.0.1']
  const children = [startProgram(contentlayer, ['dev']), startProgram(next, ['dev', ...listen])]
  passOnSignals(children)
  process.exitCode = await Promise.race(children.map(waitForEnd))
  for (const child of children) child.kill()
} else {
  process.exitCode = built
}
process.exit()
