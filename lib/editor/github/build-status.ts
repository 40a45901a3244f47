import { z } from 'zod'
import type { BuildStatus } from '@/lib/editor/host-session'
import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import { gitName } from '@/lib/editor/server/git-objects'
import { StoreFailure } from '@/lib/editor/server/store-failure'
import type { Github } from './connect'

/** How many sentences of a check are passed on, and how long each may be. */
const most = { sentences: 5, letters: 300 }

const checksQuestion = `query Checks($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit { statusCheckRollup { contexts(first: 50) { nodes {
      ... on CheckRun {
        name status conclusion title
        annotations(first: 20) { nodes { path message annotationLevel } }
      }
      ... on StatusContext { context state description }
    } } } } }
  }
}`

const deploymentsQuestion = `query Deployments($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit {
      deployments(first: 10, orderBy: { field: CREATED_AT, direction: DESC }) {
        nodes { environment latestStatus { state description } }
      }
    } }
  }
}`

const text = z.string().nullish()
const run = z.object({
  name: z.string(),
  status: z.string(),
  conclusion: text,
  title: text,
  annotations: z
    .object({
      nodes: z.array(z.object({ path: z.string(), message: z.string(), annotationLevel: text })),
    })
    .nullish(),
})
const status = z.object({ context: z.string(), state: z.string(), description: text })
const checksAnswer = z.object({
  repository: z.object({
    object: z
      .object({
        statusCheckRollup: z
          .object({ contexts: z.object({ nodes: z.array(z.union([run, status])) }) })
          .nullish(),
      })
      .nullable(),
  }),
})
const deployment = z.object({
  environment: text,
  latestStatus: z.object({ state: z.string(), description: text }).nullish(),
})
const deploymentsAnswer = z.object({
  repository: z.object({
    object: z
      .object({ deployments: z.object({ nodes: z.array(deployment) }).nullish() })
      .nullable(),
  }),
})

type Check = z.output<typeof run> | z.output<typeof status>
type Deployment = z.output<typeof deployment>

const bad = new Set(['FAILURE', 'ERROR', 'TIMED_OUT', 'STARTUP_FAILURE', 'ACTION_REQUIRED'])
const waiting = new Set(['PENDING', 'EXPECTED', 'IN_PROGRESS', 'QUEUED', 'WAITING', 'REQUESTED'])

/**
 * What became of a commit, as far as GitHub tells: hosts and checks report it there. What an app may
 * not read (Checks, Commit statuses, Deployments) counts as not told.
 *
 * @throws SaveRefusal when it is no commit, or the sign-in has ended.
 */
export async function readBuildStatus(github: Github, commit: string): Promise<BuildStatus> {
  if (!gitName.test(commit)) throw new SaveRefusal(404, 'There is no such commit.')
  const [checks, deployments] = await Promise.all([
    github.query(checksQuestion, { oid: commit }, checksAnswer).catch(passOver),
    github.query(deploymentsQuestion, { oid: commit }, deploymentsAnswer).catch(passOver),
  ])
  return decide(
    checks?.repository.object?.statusCheckRollup?.contexts.nodes ?? [],
    deployments?.repository.object?.deployments?.nodes ?? [],
  )
}

function passOver(cause: unknown): undefined {
  if (!(cause instanceof StoreFailure) || cause.status === 401) throw cause
  return undefined
}

function decide(checks: readonly Check[], deployments: readonly Deployment[]): BuildStatus {
  const production = deployments.find(({ environment }) =>
    /^production\b/iu.test(environment ?? ''),
  )
  const state = production?.latestStatus?.state ?? ''
  if (state === 'SUCCESS') return { state: 'live', why: [] }
  const failed = checks.filter((check) => bad.has(outcomeOf(check)))
  if (failed.length > 0 || bad.has(state)) {
    const words = failed.flatMap(explain)
    return {
      state: 'failed',
      why: shorten(words.length > 0 ? words : [production?.latestStatus?.description ?? '']),
    }
  }
  if (waiting.has(state) || checks.some((check) => waiting.has(outcomeOf(check)))) {
    return { state: 'building', why: [] }
  }
  const isChecked = checks.some((check) => outcomeOf(check) === 'SUCCESS')
  return { state: isChecked ? 'checked' : 'untold', why: [] }
}

/** One word for how a check stands: its conclusion once there is one. */
function outcomeOf(check: Check): string {
  if ('context' in check) return check.state
  return check.status === 'COMPLETED' ? (check.conclusion ?? '') : check.status
}

/** The words of a check: what it says of files, or else its title or name. */
function explain(check: Check): string[] {
  if ('context' in check) return [check.description || check.context]
  const failures = (check.annotations?.nodes ?? []).filter(
    // Every failed job has one that only says that its command failed (GitHub Actions).
    ({ path, annotationLevel }) => annotationLevel === 'FAILURE' && path !== '.github',
  )
  if (failures.length > 0) return failures.map(({ path, message }) => `${path}: ${message}`)
  return [check.title || check.name]
}

function shorten(sentences: readonly string[]): string[] {
  return [...new Set(sentences.filter(Boolean))]
    .slice(0, most.sentences)
    .map((sentence) => sentence.slice(0, most.letters))
}
