import { spawnSync } from 'node:child_process'
import { lstat, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { checkAll } from './check-command'
import { root } from './content-files'

/** The command line of Vercel that the audit was written against; it is no dependency. */
const vercel = 'vercel@60.1.3'
const output = path.join(root, '.vercel/output')

/** The most a function may weigh unpacked (Vercel's limit), in megabytes. */
const functionLimit = 250

/** What a draft must not leave behind: its title, its address and its longest sentence. */
type Draft = { readonly file: string; readonly needles: readonly string[] }

/** Builds the way Vercel does, without an account. */
async function build(): Promise<void> {
  await rm(output, { recursive: true, force: true })
  await mkdir(path.join(root, '.vercel'), { recursive: true })
  const project = {
    projectId: 'prj_local',
    orgId: 'team_local',
    settings: { framework: 'nextjs' },
  }
  await writeFile(path.join(root, '.vercel/project.json'), JSON.stringify(project))
  const { status } = spawnSync('npx', ['--yes', vercel, 'build', '--yes'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`vercel build ended with ${status}.`)
}

async function listDrafts(): Promise<Draft[]> {
  const { records } = await checkAll()
  return records
    .filter(({ isDraft }) => isDraft)
    .map(({ file, slug, values, body }) => {
      const sentences = body.split(/(?<=[.!?])\s+|\n/u).sort((a, b) => b.length - a.length)
      const texts = [values.title, sentences[0]].filter((text) => typeof text === 'string')
      return { file, needles: [`/projects/${slug}`, ...texts.filter((text) => text.length > 20)] }
    })
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

/** The drafts whose words are in any of the files, as sentences. */
async function findLeaks(files: readonly string[], drafts: readonly Draft[]): Promise<string[]> {
  const leaks: string[] = []
  for (const file of files) {
    const info = await stat(file).catch(() => undefined)
    if (!info?.isFile() || file.includes(`${path.sep}node_modules${path.sep}`)) continue
    const text = await readFile(file, 'utf8')
    for (const draft of drafts) {
      const found = draft.needles.find((needle) =>
        [needle, JSON.stringify(needle).slice(1, -1), needle.replaceAll("'", '&#x27;')].some(
          (spelling) => text.includes(spelling),
        ),
      )
      if (found) leaks.push(`${path.relative(root, file)} holds "${found}" of ${draft.file}`)
    }
  }
  return leaks
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

const drafts = await listDrafts()
const everything = [...(await listFiles(output)), ...functions.flatMap(({ files }) => files)]
const leaks = await findLeaks([...new Set(everything)], drafts)
const problems = [
  ...leaks,
  ...rows
    .filter((row) => row['MB unpacked'] > functionLimit)
    .map((row) => `${row.function} weighs more than ${functionLimit} MB`),
  ...(rows.length === 0 ? ['the output has no function'] : []),
  ...(drafts.length === 0 ? ['there is no draft to look for; the audit proves nothing'] : []),
]
for (const problem of problems) console.error(problem)
console.log(
  problems.length === 0
    ? `The output is complete, and none of the ${drafts.length} drafts is in it.`
    : `${problems.length} problems.`,
)
process.exitCode = problems.length === 0 ? 0 : 1
