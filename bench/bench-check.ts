import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import matter from 'gray-matter'
import { makeChecker } from '@/lib/check/check-content'
import type { SourceFile } from '@/lib/check/read/read-file'
import { makeCheckKey } from '@/lib/cli/content/check-cache'
import { readCheckContext } from '@/lib/files/context'
import { generatePortfolio } from './generate-projects'
import { projectFile, vocabularyFiles } from './project-files'

const folder = path.join(process.cwd(), '.fieldbook/bench/check')

/** How often each is measured. */
const rounds = 3

/** Milliseconds are of the processor, except those for one changed file. */
type Figures = { readonly milliseconds: number; readonly megabytes: number }

/** What a run of its own measures, so that one does not use the memory of another. */
const runs: Readonly<Record<string, () => Record<string, number>>> = {
  'gray-matter': () => {
    const start = cpuTime()
    let keys = 0
    for (const file of listFiles())
      keys += Object.keys(matter(readFileSync(file, 'utf8')).data).length
    return { milliseconds: cpuTime() - start, keys }
  },
  check: () => {
    const context = readCheckContext()
    const start = cpuTime()
    const files = readAll()
    const check = makeChecker(context)
    check(files)
    const cold = cpuTime() - start
    // The same outcome is recalled when the key is the same.
    const warmStart = cpuTime()
    makeCheckKey(readAll(), [], 2026)
    const warm = cpuTime() - warmStart
    const again: SourceFile[] = [...files]
    const times = Array.from({ length: 15 }, (_, round) => {
      const index = files.length - 1 - round
      const changed = files[index]
      if (!changed) return 0
      const text = new TextDecoder().decode(changed.bytes).replace('start: ', 'start:  ')
      again[index] = { file: changed.file, bytes: new TextEncoder().encode(text) }
      const from = performance.now()
      check([...again])
      return performance.now() - from
    })
    return { milliseconds: cold, warm, changed: times.sort((a, b) => a - b)[7] ?? 0 }
  },
}

/** Checking beside a plain loop of gray-matter over the same files, each in its own process. */
export async function benchCheck(): Promise<void> {
  const rows = [1000, 10_000].map((size) => {
    writeFiles(size)
    // In turn, and the least of each, so that other work on the machine counts for little.
    const pairs = Array.from({ length: rounds }, () => ({
      plain: measure('gray-matter'),
      check: measure('check'),
    }))
    const plain = leastOf(pairs.map((pair) => pair.plain))
    const check = leastOf(pairs.map((pair) => pair.check))
    return {
      files: size,
      'gray-matter CPU ms': Math.round(plain.milliseconds),
      'check CPU ms': Math.round(check.milliseconds),
      'check ÷ gray-matter': ratio(check.milliseconds, plain.milliseconds),
      'gray-matter MB': Math.round(plain.megabytes),
      'check MB': Math.round(check.megabytes),
      'warm ÷ cold': ratio(check.warm ?? 0, check.milliseconds),
      'one changed ms': Math.round(check.changed ?? 0),
    }
  })
  rmSync(folder, { recursive: true })
  console.log('checking')
  console.table(rows)
  const [few, many] = rows
  if (few && many)
    console.log(`growth of check: ${ratio(many['check CPU ms'], few['check CPU ms'])} times`)
}

/** The run that took the least time of the processor. */
function leastOf<Run extends Figures>(runs: readonly Run[]): Run {
  return runs.reduce((least, run) => (run.milliseconds < least.milliseconds ? run : least))
}

/** Milliseconds that the processor has worked for this process, in all threads. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function measure(name: string): Figures & Record<string, number> {
  const output = execFileSync(process.execPath, ['--import', 'tsx', import.meta.filename, name], {
    encoding: 'utf8',
  })
  return JSON.parse(output)
}

function writeFiles(size: number): void {
  rmSync(folder, { recursive: true, force: true })
  const { projects, vocabulary } = generatePortfolio(size)
  const files = [
    ...vocabularyFiles(vocabulary),
    ...projects.map((project) => projectFile(project, vocabulary)),
    { file: 'content/site.md', text: readFileSync('content/site.md', 'utf8') },
  ]
  for (const { file, text } of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
}

function listFiles(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}

function readAll() {
  return listFiles().map((file) => ({
    file: path.relative(folder, file),
    bytes: readFileSync(file),
  }))
}

function ratio(a: number, b: number): number {
  return Math.round((a / b) * 100) / 100
}

const [, program, asked = ''] = process.argv
if (program === import.meta.filename) {
  const figures = runs[asked]?.()
  const megabytes = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ ...figures, megabytes }))
}
