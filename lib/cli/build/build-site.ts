import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { loadEnv } from '@/lib/cli/load-env'
import { next, runProgram } from '@/lib/cli/run-process'
import { compressAssets } from '@/lib/cli/serve/static-assets'
import { contentDir, root } from '@/lib/files/content-files'
import { buildContent } from './build-content'
import { hintCompilation } from './compile-hint'
import { makeFonts } from './make-fonts'

/** Everything a build is made from. */
const inputs = ['app', 'components', contentDir, 'lib', 'public', '.']
const notInputs = /(^|\/)(node_modules|\.git|\.next|\.fieldbook|\.contentlayer|\.vercel)(\/|$)/u
const stamp = path.join(root, '.next/built-from.txt')

/**
 * Builds content and site.
 *
 * @param options.isQuick whether to build in half the time, pages with a little more script.
 * @returns the exit code.
 */
export async function buildSite({ isQuick = false } = {}): Promise<number> {
  await loadEnv('production')
  const content = await buildContent()
  if (content !== 0) return content
  await makeFonts()
  // Turbopack's pages carry five kilobytes more of script, in two more files.
  const site = await runProgram(next, ['build', isQuick ? '--turbopack' : '--webpack'])
  if (site !== 0) return site
  await hintCompilation()
  await compressAssets()
  await writeFile(stamp, await hashInputs())
  return 0
}

/** Whether there is a build, made from what is here now. */
export async function isBuildCurrent(): Promise<boolean> {
  const built = await readFile(stamp, 'utf8').catch(() => undefined)
  return built !== undefined && built === (await hashInputs())
}

/** A hash over the inputs, and over the settings that pages depend on. */
export async function hashInputs(): Promise<string> {
  const { siteUrl, indexable, preview } = await loadEnv('production')
  const hash = createHash('sha256').update(
    JSON.stringify({ siteUrl, indexable, hasPreviews: preview !== undefined, contentDir }),
  )
  for (const folder of inputs) {
    const recursive = folder !== '.'
    const entries = await readdir(path.join(root, folder), {
      recursive,
      withFileTypes: true,
    }).catch(() => [])
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !notInputs.test(path.relative(root, file)) && !isWrittenByTools(file))
      .sort()
    for (const file of files)
      hash
        .update(file)
        .update('\0')
        .update(await readFile(file))
  }
  return hash.digest('hex')
}

function isWrittenByTools(file: string): boolean {
  return /(tsconfig\.tsbuildinfo|next-env\.d\.ts|\.test\.ts|README\.md|CHANGELOG\.md)$/u.test(file)
}
