import { z } from 'zod'
import type { PlannedFile } from '@/lib/editor/save/plan-save'
import { runInTurn } from '@/lib/editor/server/run-in-turn'
import type { Snapshot, Store } from '@/lib/editor/server/store'
import { StoreFailure } from '@/lib/editor/server/store-failure'
import type { Github } from './connect'
import { type Head, headAnswer, headFields, readHead, rememberHead } from './heads'
import { makeSnapshot } from './snapshot'

/** How long GitHub may take for a commit, in milliseconds: there is time left to look for it. */
const commitLimit = 12_000

const saving = `${headFields}
mutation Save($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { ref { ...Head } }
}`

const saved = z.object({ createCommitOnBranch: z.object({ ref: headAnswer }) })

/**
 * A branch of the repository on GitHub, for one request of an editor.
 *
 * @param branch undefined for the default one.
 */
export function makeGithubStore(github: Github, branch: string | undefined): Store {
  const heads = new WeakMap<Snapshot, Head>()
  let mayBeSaved = false

  async function open({ forSave = false } = {}): Promise<Snapshot> {
    try {
      const head = await readHead(github, branch, forSave)
      const snapshot = makeSnapshot(github, head)
      heads.set(snapshot, head)
      return snapshot
    } catch (cause) {
      throw mayBeSaved && cause instanceof StoreFailure ? withDoubt(cause) : cause
    }
  }

  async function write(files: readonly PlannedFile[], message: string, base: Snapshot) {
    const head = heads.get(base)
    if (!head) throw new Error('This was not opened from this store.')
    try {
      const { createCommitOnBranch } = await github.query(
        saving,
        { input: describeCommit(github, head, files, message) },
        saved,
        commitLimit,
      )
      rememberHead(github, branch, createCommitOnBranch.ref)
      return 'written'
    } catch (cause) {
      if (!(cause instanceof StoreFailure)) throw cause
      if (isStale(cause)) return 'moved'
      if (cause.status < 500) throw cause
      if (mayBeSaved) throw withDoubt(cause)
      // Without an answer it may be there: anyone who looks again finds it.
      mayBeSaved = true
      return 'moved'
    }
  }

  return {
    inTurn: (work) => runInTurn(JSON.stringify([github.owner, github.name, branch]), work),
    open,
    write,
  }
}

function withDoubt({ status, message, type }: StoreFailure): StoreFailure {
  return new StoreFailure(status, message, { type, mayBeSaved: true })
}

/** GitHub commits only onto the commit that it is told: nothing is ever overwritten, or saved twice. */
function describeCommit(
  { owner, name }: Github,
  { branch, commit }: Head,
  files: readonly PlannedFile[],
  message: string,
) {
  return {
    branch: { repositoryNameWithOwner: `${owner}/${name}`, branchName: branch },
    expectedHeadOid: commit,
    message: { headline: message },
    fileChanges: {
      additions: files.flatMap(({ file, after }) =>
        after ? [{ path: file, contents: Buffer.from(after).toString('base64') }] : [],
      ),
      deletions: files.flatMap(({ file, after }) => (after ? [] : [{ path: file }])),
    },
  }
}

function isStale({ type, message }: StoreFailure): boolean {
  return type === 'STALE_DATA' || message.includes('Expected branch to point to')
}
