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

/** The header by which each request names its branch, percent-encoded. */
export const branchHeader = 'x-editor-branch'
