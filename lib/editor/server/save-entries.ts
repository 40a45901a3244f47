import { readEntryPath } from '@/lib/editor/editor-paths'
import { readFormText } from '@/lib/editor/form/form-text'
import { decode } from '@/lib/editor/form/read-form'
import { type PlannedFile, planSave, type Submission } from '@/lib/editor/save/plan-save'
import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import { describeSave } from './describe-save'
import { makeFileId } from './file-id'
import { nameBlob } from './git-objects'
import { refuseNewErrors } from './refuse-new-errors'
import type { Snapshot, Store } from './store'

/** How often a save is planned anew, because others save at the same time. */
const maxTries = 5

/**
 * Saves what the editor sends: all of it or nothing. Saves wait for one another, so that of two at
 * once the second sees what the first has written. Where others write to the store meanwhile, the
 * save is planned again from what they have written. A save that was written although nobody said so
 * is recognised.
 *
 * @throws SaveRefusal in words for the person who saves; no file has changed then.
 */
export function saveEntries(store: Store, submission: Submission): Promise<void> {
  return store.inTurn(async () => {
    let sent: readonly PlannedFile[] = []
    for (let tries = 0; tries < maxTries; tries++) {
      const snapshot = await store.open({ forSave: true })
      if (await holds(snapshot, sent)) return
      sent = await plan(submission, snapshot)
      if (sent.length === 0) return
      if ((await store.write(sent, describeSave(sent), snapshot)) === 'written') return
    }
    throw new SaveRefusal(
      409,
      'Nothing was saved: others were saving at the same time. Your text is still in the form. Wait a moment and save again.',
    )
  })
}

async function plan(submission: Submission, snapshot: Snapshot): Promise<PlannedFile[]> {
  await refuseChanged(submission, snapshot)
  const present = await snapshot.read(listFiles(submission))
  const files = planSave(submission, (file) => present.get(file))
  if (files.length > 0) await refuseNewErrors(files, snapshot)
  return files
}

/** Whether files are there already as they were to be written. */
async function holds(snapshot: Snapshot, sent: readonly PlannedFile[]): Promise<boolean> {
  if (sent.length === 0) return false
  const files = await snapshot.list()
  return sent.every(({ file, after }) => files.get(file) === (after && nameBlob(after)))
}

/** Refuses to delete an entry that somebody changed after it was listed. */
async function refuseChanged({ deletions }: Submission, snapshot: Snapshot): Promise<void> {
  if (deletions.every(({ sha }) => sha === undefined)) return
  const files = await snapshot.list()
  for (const { path, sha } of deletions) {
    const present = files.get(path)
    if (sha !== undefined && present !== undefined && makeFileId(path, present) !== sha) {
      throw new SaveRefusal(
        409,
        'Nothing was deleted: somebody has changed this entry since you opened the editor. Reload the page and read it again first.',
      )
    }
  }
}

/** The files a submission speaks of, those its forms were opened from among them. */
function listFiles({ additions, deletions }: Submission): string[] {
  const bases = additions.flatMap(({ path, contents }) => {
    const entry = readEntryPath(path)
    if (!entry) return []
    try {
      const { base } = readFormText(decode(contents), entry.kind)
      return base ? [base.file] : []
    } catch {
      // The plan reports the problem.
      return []
    }
  })
  return [...new Set([...additions, ...deletions].map(({ path }) => path).concat(bases))]
}
