import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, answerReading, notFound } from './answer-reading'
import { type CommitInput, GithubRepository, repo } from './github-repository'
import { nameQuestion, readBody } from './read-question'

/**
 * What goes wrong with a question: a status, no answer for ever, a connection that breaks, or one that
 * breaks after the question has had its effect.
 */
export type Fault = number | 'hang' | 'reset' | 'lost'

/**
 * GitHub as far as this site can tell, as a server on this machine: signing in, GraphQL and REST, for
 * one repository. A test says which questions go wrong, and how.
 */
export class GithubStandIn {
  repository = new GithubRepository(new Map())
  /** What was asked, such as `Head`, `Save` or `GET trees`, in its order. */
  readonly asked: string[] = []
  /** What was asked and is not known here. */
  readonly unknown: string[] = []
  /** Tokens that are good. */
  readonly tokens = new Set<string>()
  /** Refresh tokens that are good for one use, and codes of a sign-in. */
  readonly grants = new Set<string>()
  permission = 'WRITE'
  /** Whether commits on the default branch go by pull requests only. */
  isProtected = false
  /** Whether nobody may write any more. */
  isArchived = false
  /** Whether it may be read without a token. */
  isPublic = false
  /** The one that signing in takes; any when absent. */
  clientSecret: string | undefined
  /** What is told of a commit; what is absent may not be read. */
  reports: Readonly<{ Checks?: Answer; Deployments?: Answer }> = {}
  /** Runs before a commit is made. */
  beforeCommit: () => void = () => undefined
  readonly #faults = new Map<string, Fault[]>()
  readonly #server: Server
  #given = 0

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#serve(request, response)
    })
  }

  /** Starts one. */
  static async start(): Promise<GithubStandIn> {
    const github = new GithubStandIn()
    await new Promise<void>((resolve) => github.#server.listen(0, '127.0.0.1', resolve))
    return github
  }

  /** The address of the API. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** Puts another repository in, and forgets what was asked and what was to go wrong. */
  begin(files: ReadonlyMap<string, Buffer>): GithubRepository {
    this.repository = new GithubRepository(files)
    this.asked.length = 0
    this.#faults.clear()
    this.permission = 'WRITE'
    this.isProtected = false
    this.isArchived = false
    this.isPublic = false
    this.reports = {}
    this.beforeCommit = () => undefined
    return this.repository
  }

  /** A token that is good from now on. */
  giveToken(): string {
    const token = `ghu_${randomUUID()}`
    this.tokens.add(token)
    return token
  }

  /** Lets the next questions of a kind go wrong, one after the other. */
  fail(question: string, ...faults: readonly Fault[]): void {
    this.#faults.set(question, [...faults])
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request)
    const question = nameQuestion(request, body)
    this.asked.push(question)
    const fault = this.#faults.get(question)?.shift()
    if (fault === 'hang') return
    if (fault === 'reset') return void request.socket.destroy()
    if (typeof fault === 'number') {
      send(response, { status: fault, body: { message: 'Something went wrong.' } })
      return
    }
    const answer = this.#answer(question, request, body)
    if (fault === 'lost') request.socket.destroy()
    else send(response, answer)
  }

  #answer(question: string, request: IncomingMessage, body: string): Answer {
    if (question === 'GET authorize') return this.#authorize(request)
    if (question === 'POST access_token') return this.#exchange(body)
    const token = request.headers.authorization?.replace(/^bearer /iu, '') ?? ''
    const isStranger = token === '' && request.method === 'GET'
    if (isStranger && !this.isPublic) return notFound
    if (!isStranger && !this.tokens.has(token)) {
      return { status: 401, body: { message: 'Bad credentials' } }
    }
    const [, owned, oid = ''] =
      /^\/repos\/([^/]+\/[^/]+)(?:\/git\/\w+(?:\/(\w+))?)?/u.exec(request.url ?? '') ?? []
    if (owned !== undefined && owned !== repo) return notFound
    const reading = answerReading(question, request.url ?? '', this.repository, this)
    if (reading) return reading
    if (question === 'GET trees') {
      const tree = this.repository.describeTree(oid)
      return tree ? { body: { sha: oid, truncated: false, tree } } : notFound
    }
    if (question === 'GET blobs') {
      const content = this.repository.findBlob(oid)?.toString('base64')
      return content === undefined ? notFound : { body: { content, encoding: 'base64' } }
    }
    if (question === 'POST refs') {
      const { ref, sha }: { ref: string; sha: string } = JSON.parse(body)
      const isNew = this.repository.addBranch(ref.replace('refs/heads/', ''), sha)
      if (isNew) return { status: 201, body: { ref } }
      return { status: 422, body: { message: 'Reference already exists' } }
    }
    return this.#answerGraphql(question, body)
  }

  #answerGraphql(question: string, body: string): Answer {
    const { query, variables }: { query: string; variables: Record<string, unknown> } = JSON.parse(
      body || '{"query":"","variables":{}}',
    )
    if (variables.owner !== undefined && `${variables.owner}/${variables.name}` !== repo) {
      return error('NOT_FOUND', 'Could not resolve to a Repository.', { repository: null })
    }
    if (question === 'Head') return this.#describeHead(variables)
    if (question === 'Checks' || question === 'Deployments') {
      return this.reports[question] ?? error('FORBIDDEN', 'Resource not accessible.', null)
    }
    if (question === 'Session') return this.#describeSession()
    if (question === 'Files') {
      const wanted = [...query.matchAll(/(\w+): object\(oid: "(\w+)"\)/gu)]
      const found = wanted.map(([, name = '', oid = '']) => {
        const text = this.repository.findBlob(oid)?.toString()
        return [name, text === undefined ? null : { text }]
      })
      return { body: { data: { repository: Object.fromEntries(found) } } }
    }
    if (question === 'Save') return this.#save(variables.input as CommitInput)
    this.unknown.push(question)
    return { status: 400, body: { message: `The stand-in does not know ${question}.` } }
  }

  #describeHead({ ref, named }: Record<string, unknown>): Answer {
    const branch = named ? String(ref).replace('refs/heads/', '') : 'main'
    const found = this.repository.describeRef(branch)
    return { body: { data: { repository: { [named ? 'ref' : 'defaultBranchRef']: found } } } }
  }

  #describeSession(): Answer {
    const nodes = this.repository.branches.map((name) => ({ name }))
    const repository = {
      viewerPermission: this.permission,
      defaultBranchRef: { name: 'main' },
      refs: { nodes },
    }
    return { body: { data: { viewer: { login: 'editor' }, repository } } }
  }

  #save(input: CommitInput): Answer {
    this.beforeCommit()
    const { branchName } = input.branch
    const nothing = { createCommitOnBranch: null }
    if (this.permission === 'READ') {
      return error('FORBIDDEN', 'Resource not accessible by integration', nothing)
    }
    if (this.isProtected && branchName === 'main') {
      return error('UNPROCESSABLE', 'Repository rule violations found', nothing)
    }
    if (!this.repository.commit(input)) {
      const message = `Expected branch to point to "${input.expectedHeadOid}" but it did not.`
      return error('STALE_DATA', message, nothing)
    }
    const ref = this.repository.describeRef(branchName)
    return { body: { data: { createCommitOnBranch: { ref } } } }
  }

  /** Anyone who comes agrees at once. */
  #authorize(request: IncomingMessage): Answer {
    const { searchParams } = new URL(request.url ?? '', this.url)
    const code = `code-${++this.#given}`
    this.grants.add(code)
    const target = new URL(searchParams.get('redirect_uri') ?? '')
    target.searchParams.set('code', code)
    target.searchParams.set('state', searchParams.get('state') ?? '')
    return { status: 302, body: '', headers: { location: target.href } }
  }

  #exchange(body: string): Answer {
    const asked: { code?: string; refresh_token?: string; client_secret?: string } =
      JSON.parse(body)
    const { code, refresh_token: refresh } = asked
    if (this.clientSecret !== undefined && asked.client_secret !== this.clientSecret) {
      const description = 'The client_id and/or client_secret passed are incorrect.'
      return {
        body: { error: 'incorrect_client_credentials', error_description: description },
      }
    }
    if (!this.grants.delete(code ?? refresh ?? '')) {
      const description = 'The code passed is incorrect or expired.'
      return { body: { error: 'bad_verification_code', error_description: description } }
    }
    const next = `ghr_${++this.#given}`
    this.grants.add(next)
    const times = { expires_in: 28_800, refresh_token_expires_in: 15_897_600 }
    const given = { access_token: this.giveToken(), refresh_token: next, scope: '' }
    return { body: { ...given, ...times, token_type: 'bearer' } }
  }
}

function error(type: string, message: string, data: unknown): Answer {
  return { body: { data, errors: [{ type, message }] } }
}

function send(response: ServerResponse, { status = 200, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}
