import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { lstat, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ContentRecord } from '@/lib/check/types'
import { checkAll } from '@/lib/cli/content/check-command'
import { root, toPosix } from '@/lib/files/content-files'
import { splitTitle } from '@/lib/schema/title'

/** The command line of Vercel that the audit was written against; it is not a dependency. */
const vercel = 'vercel@60.1.3'
const output = path.join(root, '.vercel/output')

/** The most a function may weigh unpacked (Vercel's limit), in megabytes. */
const functionLimit = 250

/** How many published projects are looked for, to show that the search works. */
const controlSize = 20

/** Builds the way Vercel does, without an account. A real link to a project is left as it is. */
async function build(): Promise<void> {
  await rm(output, { recursive: true, force: true })
  const link = path.join(root, '.vercel/project.json')
  const isLinked = existsSync(link)
  if (!isLinked) {
    await mkdir(path.dirname(link), { recursive: true })
    const settings = { framework: 'nextjs' }
    await writeFile(link, JSON.stringify({ projectId: 'prj_local', orgId: 'team_local', settings }))
  }
  const { status } = spawnSync('npx', ['--yes', vercel, 'build', '--yes'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (!isLinked) await rm(link)
  if (status !== 0) throw new Error(`vercel build ended with ${status}.`)
}

/** What a project leaves behind where it is shown: its addresses and its words, folded. */
type Trace = {
  readonly file: string
  readonly addresses: readonly string[]
  readonly texts: readonly string[]
}

function traceOf({ file, slug, values, body }: ContentRecord): Trace {
  const { title, summary, redirect_from: former } = values
  const sentences = body.split(/(?<=[.!?])\s+|\n/u).sort((a, b) => b.length - a.length)
  // Pages show a title in parts.
  const names = typeof title === 'string' ? [title, splitTitle(title).name] : []
  return {
    file,
    addresses: [`/projects/${slug}`, ...(Array.isArray(former) ? former.map(String) : [])],
    texts: [...names, summary, sentences[0]]
      .filter((text) => typeof text === 'string')
      .map(foldText)
      .filter((text) => text.length > 20),
  }
}

/** Letters and digits of a text, so that no escape of JSON, HTML or Markdown hides it. */
function foldText(text: string): string {
  return text
    .replace(/\\+u([0-9a-f]{4})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\+[nrt]/gu, ' ')
    .replace(/&#x([0-9a-f]{1,5});/giu, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d{1,6});/gu, (_, decimal: string) => String.fromCodePoint(Number(decimal)))
    .replace(/&[a-z]+;|\]\([^)\s]*\)/giu, ' ')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** The trace of a project in a file, as it was found. */
function findTrace(name: string, text: string, folded: string, trace: Trace): string | undefined {
  const address = trace.addresses.find((start) =>
    [name, text].some((place) => {
      const at = place.indexOf(start)
      // The address of another project may begin alike.
      return at >= 0 && !/^[a-z0-9-]/u.test(place.slice(at + start.length))
    }),
  )
  return address ?? trace.texts.find((words) => folded.includes(words))
}

/** Every file below a folder; links are listed, not followed. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
}

type FunctionFiles = { readonly name: string; readonly files: readonly string[] }

/** The functions of the output, each with its own files and those it takes from the project. */
async function listFunctions(): Promise<FunctionFiles[]> {
  const folder = path.join(output, 'functions')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const functions: FunctionFiles[] = []
  for (const entry of entries) {
    // Many routes share one function by a link to it.
    if (!entry.isDirectory() || !entry.name.endsWith('.func')) continue
    const place = path.join(entry.parentPath, entry.name)
    const config: { filePathMap?: Record<string, string> } = JSON.parse(
      await readFile(path.join(place, '.vc-config.json'), 'utf8'),
    )
    const mapped = Object.values(config.filePathMap ?? {}).map((file) => path.resolve(root, file))
    functions.push({
      name: path.relative(folder, place),
      files: [...(await listFiles(place)), ...mapped],
    })
  }
  return functions
}

async function weigh(files: readonly string[]): Promise<number> {
  let bytes = 0
  for (const file of files) {
    const info = await lstat(file)
    if (info.isFile()) bytes += info.size
  }
  return bytes / 1024 / 1024
}

/** Whether the output is of the version this audit reads, with routes. */
async function hasRoutes(): Promise<boolean> {
  const text = await readFile(path.join(output, 'config.json'), 'utf8')
  const { version, routes = [] }: { version?: number; routes?: unknown[] } = JSON.parse(text)
  console.log(`config.json: version ${version}, ${routes.length} routes.`)
  return version === 3 && routes.length > 0
}

await build()
const functions = await listFunctions()
const rows = await Promise.all(
  functions.map(async ({ name, files }) => ({
    function: name,
    files: files.length,
    'MB unpacked': Number((await weigh(files)).toFixed(1)),
  })),
)
console.table(rows)

const staticFiles = await listFiles(path.join(output, 'static'))
console.log(`${staticFiles.length} static files, ${(await weigh(staticFiles)).toFixed(1)} MB.`)

const projects = (await checkAll()).records.filter(({ kind }) => kind === 'projects')
const drafts = projects.filter(({ isDraft }) => isDraft).map(traceOf)
const control = projects
  .filter(({ isDraft, values }) => !isDraft && !values.publish_at && !values.unpublish_at)
  .slice(0, controlSize)
  .map(traceOf)

const missing = new Set(control)
const leaks: string[] = []
const everything = [...(await listFiles(output)), ...functions.flatMap(({ files }) => files)]
for (const file of new Set(everything)) {
  const info = await stat(file).catch(() => undefined)
  if (!info?.isFile() || file.includes(`${path.sep}node_modules${path.sep}`)) continue
  const text = await readFile(file, 'utf8')
  // Once with tags and once without, since both text and attributes may be read.
  const folded = `${foldText(text)} | ${foldText(text.replace(/(?:<|\\u003c)\/?[a-z][^<>\\]{0,300}>/giu, ' '))}`
  const name = path.relative(root, file)
  for (const draft of drafts) {
    const found = findTrace(`/${toPosix(name)}`, text, folded, draft)
    if (found) leaks.push(`${name} contains "${found}" from ${draft.file}`)
  }
  for (const trace of missing) {
    if (trace.texts.every((words) => folded.includes(words))) missing.delete(trace)
  }
}

const problems = [
  ...leaks,
  ...[...missing].map(({ file }) => `${file} is published, but the search does not find it`),
  ...rows
    .filter((row) => row['MB unpacked'] > functionLimit)
    .map((row) => `${row.function} is larger than ${functionLimit} MB`),
  ...((await hasRoutes()) ? [] : ['config.json is not version 3, or has no routes']),
  ...(rows.length === 0 ? ['the output has no function'] : []),
  ...(control.length === 0 ? ['there is no published project to test the search with'] : []),
  ...(drafts.length === 0 ? ['there is no draft to look for, so the audit proves nothing'] : []),
]
for (const problem of problems) console.error(problem)
console.log(
  problems.length === 0
    ? `The output is complete, and none of the ${drafts.length} drafts is in it.`
    : `${problems.length} problems.`,
)
process.exitCode = problems.length === 0 ? 0 : 1
