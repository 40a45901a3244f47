/** What the editor’s page on a host knows of the person who is signed in. */
export type HostSession = {
  /** Their name on GitHub. */
  readonly login: string
  readonly canWrite: boolean
  /** The branch that is read and written. */
  readonly branch: string
  /** Its newest commit, by the name that Git gives it. */
  readonly commit: string
  readonly defaultBranch: string
  readonly branches: readonly string[]
  /** The address of the repository for people. */
  readonly repository: string
}

/** A preview link to a draft on a branch, as the editor is told of it. */
export type DraftLink = {
  readonly href: string
  readonly branch: string
  /** ISO 8601 */
  readonly expiresAt: string
  /** Whether it opens on one computer only. */
  readonly opensHereOnly: boolean
  /** Why it shows the deployed version; absent when it shows what is saved. */
  readonly unread?: 'unreachable' | 'noAccess' | 'noBranch' | 'noFile' | 'tooLarge'
}

/** What became of a save after it was committed. */
export type BuildStatus = {
  /** `checked` when checks passed and nobody tells of a deployment; `untold` when nobody tells anything. */
  readonly state: 'building' | 'live' | 'checked' | 'failed' | 'untold'
  /** Why it failed, in the words of the check; empty when it says nothing. */
  readonly why: readonly string[]
}

/** The header by which the answer to a save names its commit. */
export const commitHeader = 'x-editor-commit'

/** The header by which each request names its branch, percent-encoded. */
export const branchHeader = 'x-editor-branch'
