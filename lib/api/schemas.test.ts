import { expect, it } from 'vitest'
import { jsonKeys } from '@/lib/fields/shown'
import { takenKeys } from '@/lib/fields/taken-names'
import { wholeProjectSchema } from './schemas'

it('every key that a project has in JSON anyway is one that no field may take', () => {
  const own = new Set(jsonKeys.map(({ key }) => key))
  const others = Object.keys(wholeProjectSchema.shape).filter((key) => !own.has(key))
  expect(others.sort()).toEqual([...takenKeys].sort())
})
