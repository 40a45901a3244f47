import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { BuildStatus } from '@/lib/editor/host-session'

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }))
vi.mock('./ask', () => ({ ask }))
const { followBuild, dismissBuild, nextWait } = await import('./follow-build')

const page = new EventTarget()
let hidden = false
beforeEach(() => {
  vi.useFakeTimers()
  hidden = false
  vi.stubGlobal('document', {
    get hidden() {
      return hidden
    },
    addEventListener: page.addEventListener.bind(page),
  })
})
afterEach(() => {
  dismissBuild()
  ask.mockReset()
})

/** GitHub tells these one after the other, and the last again and again. */
function tell(...states: readonly BuildStatus['state'][]): void {
  let count = 0
  ask.mockImplementation(async () => {
    const state = states[Math.min(count++, states.length - 1)]
    return Response.json({ state, why: [] })
  })
}
const hour = 3_600_000

it('asks until a save is live, and then no more', async () => {
  tell('untold', 'building', 'building', 'live')
  void followBuild('a')
  await vi.advanceTimersByTimeAsync(hour)
  expect(ask).toHaveBeenCalledTimes(4)
})

it('ends by itself when nobody tells anything, or a build never ends', async () => {
  tell('untold')
  void followBuild('a')
  await vi.advanceTimersByTimeAsync(hour)
  expect(ask.mock.calls.length).toBeLessThan(10)
  ask.mockClear()
  tell('building')
  void followBuild('b')
  await vi.advanceTimersByTimeAsync(4 * hour)
  expect(ask.mock.calls.length).toBeLessThan(50)
})

it('asks less and less often', () => {
  const waited = [0, 1, 2, 3, 4, 5, 6].map((tries) => nextWait(tries, 'building') ?? 0)
  expect(waited).toEqual(waited.toSorted((a, b) => a - b))
  expect(nextWait(20, 'building')).toBe(30_000)
})

it('does not ask while the window is hidden, and goes on when somebody looks', async () => {
  tell('building', 'live')
  hidden = true
  void followBuild('a')
  await vi.advanceTimersByTimeAsync(hour)
  expect(ask).not.toHaveBeenCalled()
  hidden = false
  page.dispatchEvent(new Event('visibilitychange'))
  await vi.advanceTimersByTimeAsync(hour)
  expect(ask).toHaveBeenCalledTimes(2)
})

it('a later save takes the place of the one before', async () => {
  tell('building')
  void followBuild('a')
  await vi.advanceTimersByTimeAsync(5_000)
  void followBuild('b')
  await vi.advanceTimersByTimeAsync(60_000)
  const asked = ask.mock.calls.map(([path]) => path)
  expect(asked.slice(1).every((path) => path === 'build/b')).toBe(true)
})
