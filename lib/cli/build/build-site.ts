import { checkAll, hasErrors } from '@/lib/cli/content/check-command'
import { loadEnv } from '@/lib/cli/load-env'
import { next, runProgram } from '@/lib/cli/run-process'
import { compressAssets } from '@/lib/cli/serve/static-assets'
import { root } from '@/lib/files/content-files'
import { buildContent } from './build-content'
import { readBuildSettings } from './build-settings'
import { hintCompilation } from './compile-hint'
import { finishBuild, isBuiltFrom, mayServe } from './finished-build'
import { hashCode, hashInputs } from './hash-inputs'
import { makeEmbedStyle } from './make-embed-style'
import { makeFonts } from './make-fonts'
import { listShown } from './withdrawals'

/**
 * Builds content and site.
 *
 * @param options.isQuick whether to build in half the time, pages with a little more script.
 * @param options.isPrepared whether {@link prepareBuild} has just run.
 * @returns the exit code.
 */
export async function buildSite({ isQuick = false, isPrepared = false } = {}): Promise<number> {
  // Before the build, since files saved while it runs may not be in it.
  const inputs = await hashPresentInputs()
  const code = await hashPresentCode()
  const prepared = isPrepared ? 0 : await prepareBuild()
  if (prepared !== 0) return prepared
  // Turbopack's pages carry five kilobytes more of script, in two more files.
  const site = await runProgram(next, ['build', isQuick ? '--turbopack' : '--webpack'])
  if (site !== 0) return site
  await hintCompilation()
  if (!isQuick) await compressAssets()
  await finishBuild(root, inputs, code)
  return 0
}

/** Makes what a build begins with: data of the content, fonts and the style of frames. @returns the exit code. */
export async function prepareBuild(): Promise<number> {
  const content = await buildContent()
  if (content !== 0) return content
  await makeFonts()
  await makeEmbedStyle()
  return 0
}

/** Whether there is a build of the current files. */
export async function isBuildCurrent(): Promise<boolean> {
  return isBuiltFrom(root, await hashPresentInputs())
}

/**
 * Whether the build that is there may be served while a current one is made: the same code, settings
 * and packages made it, the content has no error, and nothing that it holds was withdrawn since.
 */
export async function isBuildSafe(): Promise<boolean> {
  return mayServe(root, await hashPresentCode(), () => {
    const { records, diagnostics } = checkAll()
    // What cannot be read may have been meant to hide something.
    if (hasErrors(diagnostics)) return []
    return listShown(records)
  })
}

async function hashPresentInputs(): Promise<string> {
  return hashInputs(root, readBuildSettings(await loadEnv('production')))
}

async function hashPresentCode(): Promise<string> {
  return hashCode(root, readBuildSettings(await loadEnv('production')))
}
