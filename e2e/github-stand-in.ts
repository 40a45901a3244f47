import type { BrowserContext, Route } from '@playwright/test'
import { listTree, nameBlob } from '@/lib/editor/server/git-objects'

/** The repository that the stand-in holds. */
export const repo = 'fieldbook/content'

type Files = ReadonlyMap<string, Buffer>
type Commit = { readonly oid: string; readonly headline: string; readonly files: Files }
type Answer = Record<string, unknown>

/**
 * A repository on GitHub as far as the editor can tell: trees, blobs and raw files under the names
 * that Git would give them, branches, and the operations of GraphQL that Keystatic asks for. It
 * refuses a commit on a branch that has moved on, as GitHub does.
 */
export class GithubStandIn {
  readonly #commits = new Map<string, Commit>()
  readonly #branches = new Map<string, string>()
  readonly #isPrivate: boolean
  /** Operations of GraphQL that were asked for, in their order. */
  readonly operations: string[] = []
  /** Those among them that the stand-in does not know. */
  readonly unknown: string[] = []

  constructor(files: Files, { isPrivate = false } = {}) {
    this.#isPrivate = isPrivate
    this.#branches.set('main', this.#addCommit('', files, 'Begin'))
  }

  /** The newest commit of a branch. */
  head(branch: string): Commit {
    const commit = this.#commits.get(this.#branches.get(branch) ?? '')
    if (!commit) throw new Error(`There is no branch "${branch}".`)
    return commit
  }

  /** Branches by name. */
  get branches(): string[] {
    return [...this.#branches.keys()]
  }

  /** Answers what the pages of a browser ask GitHub. */
  async serve(context: BrowserContext): Promise<void> {
    await context.route(/^https:\/\/(?:api\.github\.com|raw\.githubusercontent\.com)\//u, (route) =>
      this.#answer(route),
    )
    await context.route(/^https:\/\/avatars\.githubusercontent\.com\//u, (route) => route.abort())
  }

  async #answer(route: Route): Promise<void> {
    const headers = { 'access-control-allow-origin': '*' }
    const request = route.request()
    const { host, pathname, searchParams } = new URL(request.url())
    const path = decodeURIComponent(pathname)
    if (path === '/graphql') {
      const question: { operationName: string; variables: Answer } = request.postDataJSON()
      return route.fulfill({ headers, json: this.#answerGraphql(question) })
    }
    const [, tree] = /\/git\/trees\/(\w+)$/u.exec(path) ?? []
    if (tree !== undefined) {
      const found = [...this.#commits.values()].find(
        ({ oid, files }) => oid === tree || nameRoot(files) === tree,
      )
      if (found) return route.fulfill({ headers, json: { tree: listFiles(found.files) } })
    }
    const body = this.#findBytes(host, path, searchParams.get('ref'))
    if (body) return route.fulfill({ headers, body })
    return route.fulfill({ headers, status: 404, json: { message: 'Not Found' } })
  }

  #findBytes(host: string, path: string, ref: string | null): Buffer | undefined {
    if (host === 'raw.githubusercontent.com') {
      // Without a token, GitHub answers as if a private repository did not exist.
      if (this.#isPrivate) return undefined
      const [, commit = '', file = ''] = /^\/fieldbook\/content\/(\w+)\/(.+)$/u.exec(path) ?? []
      return this.#commits.get(commit)?.files.get(file)
    }
    const [, file] = /^\/repos\/fieldbook\/content\/contents\/(.+)$/u.exec(path) ?? []
    if (file !== undefined) return this.#commits.get(ref ?? '')?.files.get(file)
    const [, oid] = /\/git\/blobs\/(\w+)$/u.exec(path) ?? []
    return [...this.#commits.values()]
      .flatMap(({ files }) => [...files.values()])
      .find((bytes) => oid !== undefined && nameBlob(bytes) === oid)
  }

  #answerGraphql({ operationName, variables }: { operationName: string; variables: Answer }) {
    this.operations.push(operationName)
    if (operationName === 'GitHubAppShell') return { data: this.#describeShell() }
    if (operationName === 'FetchRef' || operationName === 'BranchHead') {
      const branch = String(variables.ref).replace('refs/heads/', '')
      return {
        data: { repository: { ...typed('Repository', 'R1'), ref: this.#describeRef(branch) } },
      }
    }
    if (operationName === 'CreateCommit') return this.#createCommit(variables.input as CommitInput)
    if (operationName === 'CreateBranch') {
      const { name, oid } = variables.input as { name: string; oid: string }
      const branch = name.replace('refs/heads/', '')
      this.#branches.set(branch, oid)
      const createRef = { __typename: 'CreateRefPayload', ref: this.#describeRef(branch) }
      return { data: { createRef } }
    }
    if (operationName === 'PullRequestForBranch') {
      const nodes: unknown[] = []
      const associatedPullRequests = { __typename: 'PullRequestConnection', nodes }
      return {
        data: { node: { ...typed('Ref', String(variables.refId)), associatedPullRequests } },
      }
    }
    this.unknown.push(operationName)
    return { errors: [{ message: `The stand-in does not know ${operationName}.` }] }
  }

  #createCommit({ branch: { branchName }, expectedHeadOid, message, fileChanges }: CommitInput) {
    const head = this.head(branchName)
    if (head.oid !== expectedHeadOid) {
      const text = `Expected branch to point to "${expectedHeadOid}" but it did not.`
      const error = { type: 'STALE_DATA', message: text }
      return { data: { createCommitOnBranch: null }, errors: [error] }
    }
    const files = new Map(head.files)
    for (const { path } of fileChanges.deletions ?? []) files.delete(path)
    for (const { path, contents } of fileChanges.additions ?? []) {
      files.set(path, Buffer.from(contents, 'base64'))
    }
    this.#branches.set(branchName, this.#addCommit(head.oid, files, message.headline))
    const ref = this.#describeRef(branchName)
    return { data: { createCommitOnBranch: { __typename: 'CreateCommitOnBranchPayload', ref } } }
  }

  #describeShell(): Answer {
    const refs = {
      __typename: 'RefConnection',
      nodes: this.branches.map((name) => this.#describeRef(name)),
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    }
    const repository = {
      ...typed('Repository', 'R1'),
      isPrivate: this.#isPrivate,
      owner: { ...typed('Organization', 'O1'), login: 'fieldbook' },
      name: 'content',
      defaultBranchRef: { ...typed('Ref', 'ref-main'), name: 'main' },
      refs,
      viewerPermission: 'WRITE',
      forks: { __typename: 'RepositoryConnection', nodes: [] },
    }
    const avatarUrl = 'https://avatars.githubusercontent.com/u/1'
    const viewer = { ...typed('User', 'U1'), name: 'An Editor', login: 'editor', databaseId: 1 }
    return { repository, viewer: { ...viewer, avatarUrl } }
  }

  #describeRef(branch: string): Answer | null {
    if (!this.#branches.has(branch)) return null
    const { oid, files } = this.head(branch)
    const tree = nameRoot(files)
    const target = { ...typed('Commit', `commit-${oid}`), oid }
    return {
      ...typed('Ref', `ref-${branch}`),
      name: branch,
      target: { ...target, tree: { ...typed('Tree', `tree-${tree}`), oid: tree } },
    }
  }

  #addCommit(parent: string, files: Files, headline: string): string {
    // Not how Git names commits, but as different for different ones.
    const oid = nameBlob(Buffer.from(`${parent} ${nameRoot(files)} ${headline}`))
    this.#commits.set(oid, { oid, headline, files })
    return oid
  }
}

type CommitInput = {
  readonly branch: { readonly branchName: string }
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string }
  readonly fileChanges: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[]
    readonly deletions?: readonly { readonly path: string }[]
  }
}

function typed(name: string, id: string): Answer {
  return { __typename: name, id }
}

function listFiles(files: Files) {
  return listTree(new Map([...files].map(([file, bytes]) => [file, nameBlob(bytes)])))
}

/** The name of the tree of a whole repository: that of a folder that holds it. */
function nameRoot(files: Files): string {
  const inFolder = [...files].map(([file, bytes]) => [`root/${file}`, nameBlob(bytes)] as const)
  return listTree(new Map(inFolder)).find(({ path }) => path === 'root')?.sha ?? ''
}
