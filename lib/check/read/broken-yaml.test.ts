import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from '@/lib/check/diagnostic'
import { applyEdits } from '@/lib/check/fix/edits'
import { check } from '@/lib/check/testing/small-portfolio'

function problemsOf(text: string | Uint8Array) {
  return check({ 'content/projects/x.md': text }).diagnostics
}

describe('broken YAML is told where a person has to look', () => {
  it.each([
    ['solutions:\n  - Water\n - Governance', '4:1', 'this item is indented differently'],
    ['solutions:\n- Water\n   - Governance', '4:4', 'this item is indented differently'],
    ['aliases:\n  - A\n  - B\n    - C', '5:5', 'this item is indented differently'],
    ['solutions: Water\n  - Governance', '3:3', 'another one above it on the line of its key'],
    ['solutions:\n- Water\n* Governance', '4:1', 'write "- Governance"'],
    ['solutions:\n* Governance', '3:1', 'not with *; write "- Governance"'],
    ['solutions:\n  * Water\n  * Governance', '3:3', 'write "- Water"'],
    ['solutions:\n– Water\n– Governance', '3:1', 'write "- Water"'],
    ['solutions:\n- Water\n— Governance\nend: 2016', '4:1', 'write "- Governance"'],
    ['solutions:\n- Water\n• Governance', '4:1', 'write "- Governance"'],
    ['solutions:\n  - Water\n  – Governance', '4:3', 'write "- Governance"'],
    ['solutions:\n  – Water\nend: 2016', '3:3', 'write "- Water"'],
    ["summary: 'Wells\nstart: 2015\nend: 2016", '2:10', 'no closing quotation mark'],
    ["summary: it's\nclient: 'x", '3:9', 'no closing quotation mark'],
    ['promos:\n- title: A\n  link: "/x\nend: 2016', '4:9', 'no closing quotation mark'],
    ['regions: [Worldwide\ncountry: Kenya', '2:10', 'this [ is not closed'],
    ['summary: wells [two\nclient: [a, b', '3:9', 'this [ is not closed'],
    ['start 2015\ncountry: Kenya', '2:6', 'a colon and a space follow'],
    ['title: A\nclient:Water Fund\nend: 2016', '3:7', 'write "client: Water Fund"'],
    ['title: A\nsummary: Text\npublished:false', '4:10', 'write "published: false"'],
    ['title: A\nsummary: Text\n  published: false', '4:1', '"published" begins at the left'],
    ['title: A\nsummary: Text\n\n  published:false', '5:12', 'write "published: false"'],
    ['solutions:\n- Water\n  published: false', '4:1', '"published" begins at the left'],
    ['title: A\npublished; false\nend: 2016', '3:10', 'write "published: false"'],
    ['title: A\npublished = false\nend: 2016', '3:10', 'write "published: false"'],
    ['published=false', '2:10', 'write "published: false"'],
    ['title: A\nclient：Water Fund\nend: 2016', '3:7', 'write "client: Water Fund"'],
    ['title: A\n  country: Kenya\nend: 2016', '3:1', '"country" begins at the left margin'],
    [' title: A\ncountry: Kenya', '2:1', '"title" begins at the left margin'],
    ['title: A\nsummary: > 20 wells', '3:10', 'a value cannot begin with >'],
    ['solutions:\n- Water: clean', '3:3', 'item 1 of solutions is not text'],
    ['summary: A text\nthat goes on\nend: 2016', '3:1', 'indent a line that goes on'],
    ['country: [Kenya, Kenya]', '2:18', '"Kenya" in country appears twice'],
  ])('%j at %s', (lines, place, words) => {
    const said = problemsOf(`---\n${lines}\n---\n`).map((one) => formatDiagnostic(one))
    expect(said.filter((one) => one.includes(words))).toEqual([
      expect.stringContaining(`x.md:${place} `),
    ])
    // A fix is offered only if it works.
    const [fault] = problemsOf(`---\n${lines}\n---\n`)
    if (fault?.rule === 'yaml' && fault.edits) {
      const text = new TextEncoder().encode(`---\n${lines}\n---\n`)
      const { bytes } = applyEdits(text, [fault.edits])
      expect(problemsOf(bytes).filter(({ rule }) => rule === 'yaml')).toEqual([])
    }
  })
})

it('a sentence that names a field which the file has is a sentence', () => {
  const lines =
    'date: 2020-01-01\nclient: World Bank\nsummary: Planned before\n  date:2020 and\n  client:Bank'
  expect(problemsOf(`---\n${lines}\n---\n`).filter(({ rule }) => rule === 'yaml')).toEqual([])
})
