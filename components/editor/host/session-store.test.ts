import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nameDraft, setBranch, setHostState } from './session-store'

beforeEach(() => {
  vi.stubGlobal('sessionStorage', { setItem: () => undefined, removeItem: () => undefined })
})
afterEach(() => {
  setBranch(undefined)
  setHostState({ kind: 'loading' })
})

const key = ['collection', 'projects', 'wells']

it('what was typed on one branch is kept apart from another, and from one’s own computer', () => {
  const here = nameDraft(key)
  const session = {
    ...{ login: 'editor', canWrite: true, commit: 'c', repository: 'https://github.com/a/b' },
    ...{ branch: 'main', defaultBranch: 'main', branches: ['main', 'photos'] },
  }
  setHostState({ kind: 'ready', session, hasEnded: false })
  setBranch('main')
  expect(nameDraft(key)).toEqual(here)
  setBranch('photos')
  const photos = nameDraft(key)
  setBranch('texts')
  expect([photos, nameDraft(key)]).toEqual([
    ['branch photos', ...key],
    ['branch texts', ...key],
  ])
})
