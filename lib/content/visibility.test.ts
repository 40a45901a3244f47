import { expect, it } from 'vitest'
import { publicViewer } from './types'
import { isPageVisible } from './visibility'

it('a page of content that is a draft is seen by staff only', () => {
  const draft = { published: false }
  expect(isPageVisible(draft, publicViewer)).toBe(false)
  expect(isPageVisible(draft, { kind: 'preview', scope: 'all' })).toBe(true)
})

it('a preview link for one project opens no page, whatever the page is called', () => {
  const page = { slug: 'about', published: false }
  const viewer = { kind: 'preview', scope: { slug: 'about', version: 1 } } as const
  expect(isPageVisible(page, viewer)).toBe(false)
})

it('a page of content that says nothing of being published is public', () => {
  expect(isPageVisible({}, publicViewer)).toBe(true)
  expect(isPageVisible({ published: true }, publicViewer)).toBe(true)
})
