import { readFileSync } from 'node:fs'
import type { PlannedFile } from '@/lib/editor/save/plan-save'
import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import { runInTurn } from '@/lib/editor/server/run-in-turn'
import type { Snapshot, Store } from '@/lib/editor/server/store'
import { readContentFolder } from '@/lib/files/content-files'
import { readCheckContext } from '@/lib/files/context'
import { removeFile, replaceFile } from '@/lib/files/write-file'
import { findPlace, toRepositoryPath } from './find-place'
import { listEditorFiles } from './list-files'

/** The files of this machine. */
const disk: Snapshot = {
  list: async () => listEditorFiles(),
  read: async (files) =>
    new Map(
      files.flatMap((file) => {
        const bytes = readFile(file)
        return bytes ? [[file, bytes] as const] : []
      }),
    ),
  readContent: async () => readContentFolder(),
  readCheckContext: async () => readCheckContext(),
  toRepositoryPath,
}

/** The editor's files on the developer's own machine. */
export const diskStore: Store = {
  inTurn: (work) => runInTurn('the disk', work),
  open: async () => disk,
  async write(files) {
    await writeAll(files)
    return 'written'
  },
}

/** The bytes of a file of the editor; undefined when it is not there. */
function readFile(file: string): Buffer | undefined {
  const place = findPlace(file)
  try {
    return place === undefined ? undefined : readFileSync(place)
  } catch {
    return undefined
  }
}

/** Writes file after file; when one cannot be written, those before it become what they were. */
async function writeAll(files: readonly PlannedFile[]): Promise<void> {
  const done: PlannedFile[] = []
  try {
    for (const planned of files) {
      await write(planned)
      done.push(planned)
    }
  } catch (cause) {
    const left = await undo(done)
    const reason = cause instanceof Error ? cause.message : String(cause)
    const outcome =
      left.length === 0
        ? 'Nothing was saved.'
        : `Only some files were saved, and could not be undone: ${left.join(', ')}.`
    throw new SaveRefusal(
      507,
      `${outcome} ${reason}. Your text is still in the form. Fix the problem and save again.`,
    )
  }
}

/** @returns the files that could not become what they were. */
async function undo(done: readonly PlannedFile[]): Promise<string[]> {
  const left: string[] = []
  for (const { file, before, after } of done.toReversed()) {
    await write({ file, before: after, after: before }).catch(() => left.push(file))
  }
  return left
}

async function write({ file, before, after }: PlannedFile): Promise<void> {
  const place = findPlace(file)
  if (place === undefined) {
    throw new SaveRefusal(400, `${file} is reached through a link that may leave its folder`)
  }
  if (after) await replaceFile(place, before, after)
  else if (before) await removeFile(place, before)
}
