import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generatePortfolio } from './generate-projects'
import { projectFile, vocabularyFiles } from './project-files'

const sizes = [1000, 5000]
const root = process.cwd()

/** Content build and `next build` with generated projects of about 3 KB, in copies of the project. */
export async function benchBuild(): Promise<void> {
  const rows: Record<string, number | string>[] = []
  for (const size of sizes) {
    const copy = makeCopy(size)
    const content = await run(copy, ['tsx/dist/cli.mjs', 'lib/cli/content.ts', 'build'])
    const warm = await run(copy, ['tsx/dist/cli.mjs', 'lib/cli/content.ts', 'build'])
    const site = await run(copy, ['next/dist/bin/next', 'build'])
    rows.push({
      projects: size,
      'content s': content.seconds,
      'content MB': content.megabytes,
      'content again s': warm.seconds,
      'next build s': site.seconds,
      'next build MB': site.megabytes,
    })
    rmSync(copy, { recursive: true })
  }
  const [few, many] = rows
  if (few && many) {
    const growth = Object.keys(few).map((key) => [
      key,
      (Number(many[key]) / Number(few[key])).toFixed(1),
    ])
    rows.push({ ...Object.fromEntries(growth), projects: 'growth ×' })
  }
  console.log('building')
  console.table(rows)
}

/** A copy inside the project, so that it finds the same installed packages. */
function makeCopy(size: number): string {
  const copy = path.join(root, '.fieldbook/bench', String(size))
  rmSync(copy, { recursive: true, force: true })
  const kept = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
  for (const file of kept.trim().split('\n')) {
    // Next takes the folder of the lock file for the root; there must be only one.
    if (/^(content\/(projects|regions|clients|solutions)\/|package-lock\.json$)/u.test(file))
      continue
    cpSync(path.join(root, file), path.join(copy, file))
  }
  // Fonts are the only files that the project takes from its packages by their path.
  const fonts = 'node_modules/@fontsource-variable'
  cpSync(path.join(root, fonts), path.join(copy, fonts), { recursive: true })
  const { projects, vocabulary } = generatePortfolio(size)
  const files = [
    ...vocabularyFiles(vocabulary),
    ...projects.map((project) => projectFile(project, vocabulary)),
  ]
  for (const { file, text } of files) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
    writeFileSync(path.join(copy, file), text)
  }
  return copy
}

/** Runs a program of a package and watches the memory of all its processes, in whole megabytes. */
async function run(cwd: string, [program = '', ...args]: string[]) {
  const start = performance.now()
  // The shell sets PWD, which Contentlayer asks for the working directory.
  const command = [process.execPath, path.join(root, 'node_modules', program), ...args]
  const child = spawn('sh', ['-c', 'cd "$1" && shift && exec "$@"', 'sh', cwd, ...command], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, readMemory(child.pid ?? 0))
  }, 200)
  const code = await new Promise((resolve) => child.on('exit', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}.`)
  return {
    seconds: Math.round((performance.now() - start) / 100) / 10,
    megabytes: Math.round(peak),
  }
}

/** Resident memory of a process and all its children in megabytes; 0 where /proc does not exist. */
function readMemory(top: number): number {
  const parents = new Map<number, { parent: number; megabytes: number }>()
  for (const name of readProcesses()) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      parents.set(Number(name), {
        parent: Number(/^PPid:\s+(\d+)/mu.exec(status)?.[1] ?? 0),
        megabytes: Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024,
      })
    } catch {
      // The process ended between listing and reading.
    }
  }
  const belongs = (id: number): boolean => {
    if (id === top) return true
    const parent = parents.get(id)?.parent ?? 0
    return parent > 1 && belongs(parent)
  }
  return [...parents].reduce((sum, [id, { megabytes }]) => sum + (belongs(id) ? megabytes : 0), 0)
}

function readProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name))
  } catch {
    return []
  }
}
