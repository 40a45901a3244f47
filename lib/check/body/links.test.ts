import { describe, expect, it } from 'vitest'
import { check, project } from '@/lib/check/testing/small-portfolio'

const file = 'content/projects/x.md'
const problemsOf = (body: string) => check({ [file]: project({}, body) }).diagnostics
const rulesOf = (body: string) => problemsOf(body).map(({ rule }) => rule)

describe('a link that cannot be meant is reported', () => {
  it.each([
    ['[that](http://exa mple.org/a b)', ['dead-reference']],
    ['[that](/uploads/our wells.pdf)', ['dead-reference']],
    ['![that](/uploads/our wells.jpg "Wells")', ['dead-reference']],
    ['[that](see the wells)', ['dead-reference']],
    ['[e](mailto:)', ['broken-link']],
    ['[e](mailto:jane)', ['broken-link']],
    ['[e](mailto:jane@)', ['broken-link']],
    ['[e](tel:)', ['broken-link']],
    ['[c](http:/x)', ['broken-link']],
    ['[c](http:x)', ['broken-link']],
    ['[c](https://)', ['broken-link']],
    ['[c](https:///a)', ['broken-link']],
    ['[c](//)', ['broken-link']],
    ['[c](https://[a)', ['broken-link']],
    ['<a href=http:/x>c</a>', ['broken-link']],
  ])('%s', (body, rules) => {
    expect(rulesOf(body)).toEqual(rules)
  })

  it.each([
    '[a](https://example.org/a%20b "A title") [b](http://example.org)',
    "[a](https://example.org/a 'A title') [b](<https://example.org/a b>)",
    '[a](//example.org/x) [b](https://xn--exmple-cua.org) [c](https://exämple.org:8080/?q#f)',
    '[a](mailto:jane@example.org) [b](mailto:?subject=Wells) [c](mailto:a%40b.org) [d](tel:+1555)',
  ])('and one that can be is not: %s', (body) => {
    expect(rulesOf(body)).toEqual([])
  })
})

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
