import { expect, it } from 'vitest'
import type { FilledForm } from '@/lib/editor/form/form-text'
import { openForm } from '@/lib/editor/form/open-form'
import { compareForms } from './compare-forms'
import { saveForm } from './save-form'

const file = 'content/projects/wells.md'
const source = `---
title: Wells
summary: Old wells in two towns.
start: 2017
solutions: [Water, Health]
---
One

Two

Three
`

function open(text: string): FilledForm {
  const bytes = new TextEncoder().encode(text)
  return openForm('projects', { file, bytes, sha: text })
}

function fill(values: FilledForm['values'], body?: string): FilledForm {
  const form = open(source)
  return { ...form, values: { ...form.values, ...values }, body: body ?? form.body }
}

it('what only one has changed is merged, and only what both have is to be chosen', () => {
  const theirs = source.replace('2017', '2018').replace('Old wells', 'Deep wells')
  const compared = compareForms(
    'projects',
    fill({ summary: 'New wells in two towns.', end: '2020' }),
    open(theirs),
  )
  expect(compared?.conflicts).toEqual([
    {
      name: 'summary',
      label: 'Summary',
      mine: 'New wells in two towns.',
      theirs: 'Deep wells in two towns.',
      both: 'New Deep wells in two towns.',
    },
  ])
  expect(compared?.merged.values).toMatchObject({ start: '2018', end: '2020' })
})

it('the form that comes of it saves on top of what the other has saved', () => {
  const theirs = source.replace('Old wells', 'Deep wells').replace('Three', 'Third')
  const merged = compareForms('projects', fill({ summary: 'Mine.' }), open(theirs))?.merged
  if (!merged) throw new Error('Nothing was compared.')
  expect(saveForm('projects', merged, { current: theirs })).toEqual({
    source: theirs.replace('Deep wells in two towns.', 'Mine.'),
  })
})

it('both texts are in the merged one, and each change of a list', () => {
  const theirs = source
    .replace('One', 'First')
    .replace('Three', 'Third')
    .replace('Health', 'Energy')
  const form = fill({ solutions: ['Water', 'Health', 'Roads'] }, 'Eins\n\nTwo\n\nThree\n')
  const [list, text] = compareForms('projects', form, open(theirs))?.conflicts ?? []
  expect(text?.both).toBe('Eins\nFirst\n\nTwo\n\nThird\n')
  expect(list?.both).toEqual(expect.arrayContaining(['Water', 'Roads', 'Energy']))
})

it('a form that nobody overtook, a new one and a broken file have nothing to choose', () => {
  expect(compareForms('projects', fill({ start: '1' }), open(source))).toBeUndefined()
  const { base: _, ...fresh } = fill({})
  expect(compareForms('projects', fresh, open(source))).toBeUndefined()
  expect(compareForms('projects', fill({}), open('---\n[\n---\n'))).toBeUndefined()
})
