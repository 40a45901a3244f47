import { rm } from 'node:fs/promises'
import path from 'node:path'
import { checkAll, hasErrors, printDiagnostics } from '@/lib/cli/content/check-command'
import { loadEnv } from '@/lib/cli/load-env'
import { contentlayer, runProgram } from '@/lib/cli/run-process'
import { root } from '@/lib/files/content-files'
import { stageContent } from './stage-content'
import { stageImageSizes } from './stage-image-sizes'

/**
 * Checks the content, stages what visitors may see, and has Contentlayer make data of it. Drafts
 * are left out unless previews are set up: what is not there cannot leak.
 *
 * @returns the exit code: 1 when a file has an error, and then nothing is staged.
 */
export async function buildContent(): Promise<number> {
  const { records, diagnostics, sources, nameIndexes } = checkAll()
  if (diagnostics.length > 0) printDiagnostics({ diagnostics, sources })
  if (hasErrors(diagnostics)) return 1
  // Where no preview link can be made, no draft can ever be seen.
  const { preview } = await loadEnv('production')
  const drafts = preview !== undefined
  await stageContent(records, { drafts, prune: true, diagnostics, nameIndexes })
  await stageImageSizes()
  // Contentlayer leaves data of removed files behind.
  await rm(path.join(root, '.contentlayer/generated'), { recursive: true, force: true })
  return runProgram(contentlayer, ['build'])
}
