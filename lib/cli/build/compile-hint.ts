import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '@/lib/files/content-files'

/** What V8 reads as a wish, and everybody else as a comment. */
const hint = '//# allFunctionsCalledOnLoad\n'

/**
 * Asks the browser to compile React and Next while they come in, beside the page, and not function by
 * function once the page waits for them (Explicit Compile Hints, https://v8.dev/blog/explicit-compile-hints).
 * Only scripts that every page runs from end to end are marked: what is compiled and not called is
 * work for nothing.
 *
 * @param build the folder Next has built into.
 * @throws Error when its manifest no longer says which scripts these are.
 */
export async function hintCompilation(build = path.join(root, '.next')): Promise<void> {
  const file = path.join(build, 'build-manifest.json')
  const { rootMainFiles }: { rootMainFiles?: readonly string[] } = JSON.parse(
    await readFile(file, 'utf8'),
  )
  if (!rootMainFiles?.length) {
    throw new Error(
      `${file} has no list "rootMainFiles" of the scripts that every page runs. A new version of Next may list them elsewhere: update lib/cli/build/compile-hint.ts, or remove it.`,
    )
  }
  for (const name of rootMainFiles) {
    const script = path.join(build, name)
    const text = await readFile(script, 'utf8')
    if (!text.startsWith(hint)) await writeFile(script, hint + text)
  }
}
