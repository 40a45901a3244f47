import { expect, it } from 'vitest'
import type { ContentRecord } from '@/lib/check/types'
import { pickStaged } from './stage-content'

const record = (slug: string, isDraft: boolean): ContentRecord => ({
  kind: 'projects',
  slug,
  file: `content/projects/${slug}.md`,
  isDraft,
  values: {},
  body: '',
})

it('a build without previews holds no draft at all', () => {
  const records = [record('public', false), record('secret', true)]
  expect(pickStaged(records, false).map(({ slug }) => slug)).toEqual(['public'])
  expect(pickStaged(records, true)).toHaveLength(2)
})
