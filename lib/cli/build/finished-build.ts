import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { linkFolder } from './link-folder'
import { readRecordFiles } from './record-files'
import { hasWithdrawals, listShown, type Shown } from './withdrawals'

/** What pages read while the site runs, below `.fieldbook`. */
const runtimeFiles = ['bodies', 'fonts', 'image-sizes.json']

/** What a server needs nothing of, in `.next`. */
const onlyForBuilds: ReadonlySet<string> = new Set(['cache', 'dev', 'types'])

/** Where a folder of the site keeps what belongs to its build, beside Next's own `.next`. */
const keptIn = (root: string) => path.join(root, '.fieldbook/built')
const stampOf = (root: string) => path.join(keptIn(root), 'build.json')
const shownIn = (root: string) => path.join(keptIn(root), 'shown.json')

/**
 * Declares that the build in `.next` is complete. The texts, fonts and sizes that its pages read are
 * kept with it: `npm run dev` and `npm run content` stage others in `.fieldbook`.
 *
 * @param inputs the hash of what it was made from, taken before it was made.
 * @param code the hash of the same without the content.
 */
export async function finishBuild(root: string, inputs: string, code: string): Promise<void> {
  await rm(keptIn(root), { recursive: true, force: true })
  await mkdir(keptIn(root), { recursive: true })
  for (const name of runtimeFiles) {
    await cp(path.join(root, '.fieldbook', name), path.join(keptIn(root), name), {
      recursive: true,
    })
  }
  const staged = await readRecordFiles(path.join(root, '.fieldbook/content'))
  const shown = listShown(
    [...staged].flatMap(([kind, records]) =>
      [...records.values()].map((values) => ({ kind, slug: values.slug, values })),
    ),
  )
  await writeFile(shownIn(root), JSON.stringify({ code, shown }))
  const stamp = { inputs, buildId: await readBuildId(root) }
  await writeFile(stampOf(root), JSON.stringify(stamp))
}

/** Whether there is a complete build of exactly these inputs. */
export async function isBuiltFrom(root: string, inputs: string): Promise<boolean> {
  const stamp = await readFile(stampOf(root), 'utf8').catch(() => undefined)
  const buildId = await readBuildId(root)
  // A build that was ended halfway, or made by another command, has another id or none.
  return buildId !== undefined && stamp === JSON.stringify({ inputs, buildId })
}

/**
 * Whether the complete build that is there was made by the same code, and holds nothing that has been
 * withdrawn since. Then it may be served until there is a newer one.
 *
 * @param code the hash of the code now.
 * @param listNow the records of the content now; only asked for if the rest is right.
 */
export async function mayServe(
  root: string,
  code: string,
  listNow: () => readonly Shown[],
): Promise<boolean> {
  const [stamp, kept] = await Promise.all(
    [stampOf(root), shownIn(root)].map((file) => readFile(file, 'utf8').catch(() => undefined)),
  )
  const buildId = await readBuildId(root)
  if (buildId === undefined || stamp === undefined || kept === undefined) return false
  const built: { readonly buildId?: string } = JSON.parse(stamp)
  const { code: builtBy, shown }: { code?: string; shown?: readonly Shown[] } = JSON.parse(kept)
  if (built.buildId !== buildId || builtBy !== code || !shown) return false
  return !hasWithdrawals(shown, listNow())
}

/**
 * Keeps a complete build where a server can use it for as long as it runs, whatever is built in the
 * meantime: `.next` and the files that pages read, under the paths they have in the repository. Files
 * are not copied: a build replaces them, and a server writes none (`isrFlushToDisk`).
 */
export async function keepBuild(root: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await linkFolder(path.join(root, '.next'), path.join(folder, '.next'), onlyForBuilds)
  await linkFolder(keptIn(root), path.join(folder, '.fieldbook'))
}

/** The name Next gives a build; undefined without a build. */
function readBuildId(root: string): Promise<string | undefined> {
  return readFile(path.join(root, '.next/BUILD_ID'), 'utf8').catch(() => undefined)
}
