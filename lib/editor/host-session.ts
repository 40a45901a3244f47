/** What the editor’s page on a host knows of whoever is signed in. */
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

/** The header by which each request names its branch, percent-encoded. */
export const branchHeader = 'x-editor-branch'
