import { listTree, nameBlob } from '@/lib/editor/server/git-objects'

/** The repository that the stand-in holds. */
export const repo = 'fieldbook/content'

type Files = ReadonlyMap<string, Buffer>

/** A commit: its name, its message, and all files after it. */
export type Commit = { readonly oid: string; readonly headline: string; readonly files: Files }

/** What is to be committed, as GitHub takes it. */
export type CommitInput = {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string }
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string }
  readonly fileChanges: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[]
    readonly deletions: readonly { readonly path: string }[]
  }
}

/** A repository with branches, commits, trees and blobs under the names that Git would give them. */
export class GithubRepository {
  readonly #commits = new Map<string, Commit>()
  readonly #branches = new Map<string, string>()

  constructor(files: Files) {
    this.#branches.set('main', this.#addCommit('', files, 'Begin'))
  }

  /** Names of branches. */
  get branches(): string[] {
    return [...this.#branches.keys()]
  }

  /** How many commits there are. */
  get size(): number {
    return this.#commits.size
  }

  /** The newest commit of a branch. */
  head(branch = 'main'): Commit {
    const commit = this.#commits.get(this.#branches.get(branch) ?? '')
    if (!commit) throw new Error(`There is no branch "${branch}".`)
    return commit
  }

  /** The files of a commit; undefined when there is no such commit. */
  filesAt(oid: string): Files | undefined {
    return this.#commits.get(oid)?.files
  }

  /** The text of a file. */
  text(file: string, branch = 'main'): string | undefined {
    return this.head(branch).files.get(file)?.toString()
  }

  /** Commits what somebody else has written or, where it is undefined, deleted. */
  change(changes: Readonly<Record<string, string | Buffer | undefined>>, branch = 'main'): void {
    const head = this.head(branch)
    const files = new Map(head.files)
    for (const [file, text] of Object.entries(changes)) {
      if (text === undefined) files.delete(file)
      else files.set(file, Buffer.from(text))
    }
    this.#branches.set(branch, this.#addCommit(head.oid, files, 'By somebody else'))
  }

  /** Makes a branch at a commit. @returns false when there is one of that name. */
  addBranch(name: string, oid: string): boolean {
    if (this.#branches.has(name)) return false
    this.#branches.set(name, oid)
    return true
  }

  /** Commits on a branch. @returns false when it has moved on, as GitHub refuses then. */
  commit({ branch: { branchName }, expectedHeadOid, message, fileChanges }: CommitInput): boolean {
    const head = this.head(branchName)
    if (head.oid !== expectedHeadOid) return false
    const files = new Map(head.files)
    for (const { path } of fileChanges.deletions) files.delete(path)
    for (const { path, contents } of fileChanges.additions) {
      files.set(path, Buffer.from(contents, 'base64'))
    }
    this.#branches.set(branchName, this.#addCommit(head.oid, files, message.headline))
    return true
  }

  /** A branch as GraphQL describes it; null when it is not there. */
  describeRef(name: string) {
    const oid = this.#branches.get(name)
    const commit = oid === undefined ? undefined : this.#commits.get(oid)
    if (!commit) return null
    const entries = listFiles(commit.files)
      .filter(({ path }) => !path.includes('/'))
      .map(({ path, sha, type }) => ({ name: path, oid: sha, type }))
    return { name, target: { oid, tree: { entries } } }
  }

  /** What is in a folder, or a commit, and below it; undefined when there is none of that name. */
  describeTree(oid: string) {
    const whole = this.#commits.get(oid)
    if (whole) return listFiles(whole.files)
    for (const { files } of this.#commits.values()) {
      const all = listFiles(files)
      const folder = all.find(({ sha, type }) => sha === oid && type === 'tree')
      if (!folder) continue
      return all
        .filter(({ path }) => path.startsWith(`${folder.path}/`))
        .map((entry) => ({
          ...entry,
          path: entry.path.slice(folder.path.length + 1),
          ...(entry.type === 'blob' && { size: files.get(entry.path)?.byteLength ?? 0 }),
        }))
    }
    return undefined
  }

  /** Bytes by the name that Git gives them. */
  findBlob(oid: string): Buffer | undefined {
    for (const { files } of this.#commits.values()) {
      for (const bytes of files.values()) if (nameBlob(bytes) === oid) return bytes
    }
    return undefined
  }

  #addCommit(parent: string, files: Files, headline: string): string {
    const tree = JSON.stringify(listFiles(files))
    // Not how Git names commits, but as different for different ones.
    const oid = nameBlob(Buffer.from(`${parent} ${tree} ${headline} ${this.#commits.size}`))
    this.#commits.set(oid, { oid, headline, files })
    return oid
  }
}

function listFiles(files: Files) {
  return listTree(new Map([...files].map(([file, bytes]) => [file, nameBlob(bytes)])))
}
