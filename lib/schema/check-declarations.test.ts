import { describe, expect, it } from 'vitest'
import { checkDeclarations, type Declarations } from './check-declarations'

const good: Declarations = {
  fields: { projectFields: ['title', 'budget'], 'vocabularies.clients.fields': ['abbr'] },
  params: ['client', 'budget-from'],
  keys: ['client', 'budget'],
  headings: ['title', 'budget_eur'],
}

describe('a name that cannot be stops every command, in words', () => {
  it.each<[Partial<Declarations>, RegExp]>([
    [{ fields: { projectFields: ['staff'] } }, /fields\.ts: a project already has .* "staff"/u],
    [{ fields: { projectFields: ['end-date'] } }, /fields\.ts: projectFields has .* "end-date"/u],
    [
      { fields: { 'vocabularies.clients.fields': ['Abbr'] } },
      /fields\.ts: vocabularies\.clients\.fields has a field "Abbr"/u,
    ],
    [{ params: ['client', 'client'] }, /shown\.ts: the parameter "client" is there already/u],
    [{ params: ['page'] }, /shown\.ts: the parameter "page" is there already/u],
    [{ params: ['unit'] }, /shown\.ts: the parameter "unit" is there already/u],
    [{ keys: ['links'] }, /shown\.ts: the key "links" is there already/u],
    [{ headings: ['title', 'title'] }, /shown\.ts: the heading "title" is there already/u],
  ])('%j', (wrong, message) =>
    expect(() => checkDeclarations({ ...good, ...wrong })).toThrow(message),
  )
})

it('the names that are declared can be', () => {
  expect(() => checkDeclarations()).not.toThrow()
  expect(() => checkDeclarations(good)).not.toThrow()
})
