import type { Answer } from './answer-reading'

const answer = (object: object): Answer => ({ body: { data: { repository: { object } } } })

/** What GitHub tells of a commit whose checks are these. */
export const checks = (...nodes: readonly object[]): Answer =>
  answer({ statusCheckRollup: { contexts: { nodes } } })

/** A check that runs or has run, such as a job of GitHub Actions. */
export const run = (status: string, conclusion: string | null, more: object = {}) => ({
  ...{ name: 'content', title: null, status, conclusion, annotations: { nodes: [] } },
  ...more,
})

/** One that has found something: in which file, and its words. */
export const failedRun = (path: string, message: string) =>
  run('COMPLETED', 'FAILURE', {
    annotations: { nodes: [{ path, message, annotationLevel: 'FAILURE' }] },
  })

/** What GitHub tells of a commit that a host deploys. */
export const deployed = (environment: string, state: string, description = ''): Answer =>
  answer({ deployments: { nodes: [{ environment, latestStatus: { state, description } }] } })
