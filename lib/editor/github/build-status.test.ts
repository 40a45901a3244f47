import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { commitHeader } from '@/lib/editor/host-session'
import { startHost } from './testing/host-editor'
import { checks, deployed, run } from './testing/reports'

let host: Awaited<ReturnType<typeof startHost>>
beforeAll(async () => {
  host = await startHost()
})
beforeEach(() => void host.begin())
afterAll(() => host.github.stop())

const passed = run('COMPLETED', 'SUCCESS')

async function ask() {
  const editor = await host.signIn()
  const reply = await editor.ask(`build/${host.github.repository.head().oid}`)
  return reply.json()
}

it.each([
  ['nothing is told', undefined, undefined, 'untold'],
  ['a check runs', checks(run('IN_PROGRESS', null), passed), undefined, 'building'],
  ['a host builds', checks({ context: 'Vercel', state: 'PENDING' }), undefined, 'building'],
  ['only checks tell', checks(passed), undefined, 'checked'],
  ['it is deployed', checks(passed), deployed('Production', 'SUCCESS'), 'live'],
  ['a preview is deployed', checks(passed), deployed('Preview', 'SUCCESS'), 'checked'],
  ['deploying goes on', checks(passed), deployed('Production', 'IN_PROGRESS'), 'building'],
  ['a later one has replaced it', checks(), deployed('Production', 'INACTIVE'), 'untold'],
  ['deploying failed', checks(), deployed('Production', 'ERROR', 'Out of space.'), 'failed'],
])('says no more than GitHub does when %s', async (_, Checks, Deployments, state) => {
  host.github.reports = { ...(Checks && { Checks }), ...(Deployments && { Deployments }) }
  expect(await ask()).toMatchObject({ state })
})

it('a build that failed says why in the words of the checker', async () => {
  const nodes = [
    { path: '.github', message: 'Process completed with exit code 1.', annotationLevel: 'FAILURE' },
    {
      path: 'content/projects/lift.md',
      message: 'client: "Nobody" is not known',
      annotationLevel: 'FAILURE',
    },
    { path: 'content/projects/lift.md', message: 'A hint.', annotationLevel: 'NOTICE' },
  ]
  const failed = run('COMPLETED', 'FAILURE', { annotations: { nodes } })
  host.github.reports = { Checks: checks(failed, passed) }
  expect(await ask()).toEqual({
    state: 'failed',
    why: ['content/projects/lift.md: client: "Nobody" is not known'],
  })
  const vercel = { context: 'Vercel', state: 'FAILURE', description: 'Deployment has failed' }
  host.github.reports = { Checks: checks(vercel) }
  expect(await ask()).toEqual({ state: 'failed', why: ['Deployment has failed'] })
})

it('a save says which commit it is, and strangers and odd names learn nothing', async () => {
  const editor = await host.signIn()
  const save = await editor.ask('update', {
    method: 'POST',
    body: JSON.stringify({
      additions: [],
      deletions: [{ path: 'content/projects/wells.md' }],
    }),
  })
  expect(save.headers.get(commitHeader)).toBe(host.github.repository.head().oid)
  expect((await editor.ask('build/main')).status).toBe(404)
  const stranger = await host.signIn({ token: 'ghu_forged' })
  expect((await stranger.ask(`build/${'a'.repeat(40)}`)).status).toBe(401)
})
