import { describe, expect, it } from 'vitest'
import { check, project } from '@/lib/check/testing/small-portfolio'

const file = 'content/projects/x.md'
const problemsOf = (body: string) => check({ [file]: project({}, body) }).diagnostics
const rulesOf = (body: string) => problemsOf(body).map(({ rule }) => rule)

describe('an address of HTML is checked however its attribute is written', () => {
  it.each([
    ['<img src=/uploads/y.jpg alt="A thing">', ['missing-upload']],
    ['<img alt="A thing" SRC = /uploads/y.jpg>', ['missing-upload']],
    ["<IMG alt='A thing' src\n=\n'/uploads/y.jpg'>", ['missing-upload']],
    ['<img alt=thing src="/uploads/y.jpg"/>', ['missing-upload']],
    ['See <a href=/nowhere>this</a>.', ['broken-link']],
    ['See <A HREF = "/nowhere">this</A>.', ['broken-link']],
    ['<img src=/uploads/well.jpg alt="Said: src=/uploads/y.jpg">', []],
    ['<img data-src=/uploads/y.jpg src=/uploads/well.jpg alt=well>', []],
  ])('%s', (body, rules) => {
    expect(rulesOf(body)).toEqual(rules)
  })

  it('and is pointed at', () => {
    const [problem] = problemsOf('<img alt="/uploads/y.jpg" src=/uploads/y.jpg>')
    expect(problem).toMatchObject({ line: 13, column: 31 })
  })
})
