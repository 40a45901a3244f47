import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { applyPatch, parsePatch } from 'diff'

/**
 * Applies a patch of `e2e/patches` to a copy of the site.
 *
 * @returns the files that it changes, by their path from the copy.
 * @throws when a line that it names is another one now: the patch is to be made anew.
 */
export async function patchCopy(folder: string, name: string): Promise<string[]> {
  const patches = parsePatch(await readFile(path.join('e2e/patches', `${name}.patch`), 'utf8'))
  const files: string[] = []
  for (const patch of patches) {
    const file = (patch.newFileName ?? '').replace(/^b\//u, '')
    const place = path.join(folder, file)
    const patched = applyPatch(await readFile(place, 'utf8'), patch, { fuzzFactor: 2 })
    if (patched === false) throw new Error(`${name}.patch no longer fits ${file}.`)
    await writeFile(place, patched)
    files.push(file)
  }
  return files
}

/**
 * Runs the product code of a built copy through the compiler; its tests are about other tables.
 *
 * @throws with what the compiler says.
 */
export async function checkTypes(folder: string): Promise<void> {
  const exclude = ['node_modules', '.next', '**/*.test.ts', '**/testing/**', 'lib/cli/test']
  const config = { extends: './tsconfig.json', exclude }
  await writeFile(path.join(folder, 'tsconfig.product.json'), JSON.stringify(config))
  const tsc = path.resolve('node_modules/typescript/bin/tsc')
  const args = [tsc, '--noEmit', '-p', 'tsconfig.product.json']
  await promisify(execFile)(process.execPath, args, { cwd: folder }).catch(
    ({ stdout }: { stdout: string }) => {
      throw new Error(stdout)
    },
  )
}
