import { expect, it } from 'vitest'
import { checkContent } from '@/lib/check/check-content'
import { context, project, toSourceFiles } from '@/lib/check/testing/small-portfolio'
import { makeNameIndex } from './names'

const labels = ['Kenya', 'Sudan', 'Republic of the Congo', 'Democratic Republic of the Congo']
const places = makeNameIndex(labels.map((label) => ({ value: label, label, aliases: [] })))

function messagesOf(field: 'client' | 'country', name: string) {
  const files = toSourceFiles({
    'content/projects/x.md': project({ [field]: `${field}: ${name}` }),
  })
  const { diagnostics } = checkContent(files, { ...context, places })
  return diagnostics.filter(({ rule }) => rule === 'unknown-name')
}

it('an unknown name may be added to a vocabulary of files, but not to a list that is given', () => {
  expect(messagesOf('client', 'Narnia')[0]?.message).toMatch(
    /; use a name from it or add this one$/u,
  )
  expect(messagesOf('country', 'Narnia')[0]?.message).toMatch(/; use a name from it$/u)
})

it('a short name is told all names that hold it, and a misspelt one the closest', () => {
  const [congo] = messagesOf('country', 'Congo')
  expect(congo?.message).toContain(
    'did you mean "Republic of the Congo" or "Democratic Republic of the Congo"?',
  )
  expect(congo?.suggestion).toBeUndefined()
  expect(messagesOf('country', 'Kenia')).toMatchObject([{ suggestion: 'Kenya' }])
  expect(messagesOf('client', 'Union')).toMatchObject([{ suggestion: 'European Union' }])
})
