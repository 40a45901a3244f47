import { describe, expect, it } from 'vitest'
import { makeChecker } from '@/lib/check/check-content'
import { context, project, toSourceFiles } from '@/lib/check/testing/small-portfolio'
import { planFiles } from '@/lib/import/testing/plan'

function importNamed(field: 'client' | 'solutions', names: readonly string[], data = '') {
  const files = names.map((name, index) => [
    `_projects/p${index}.md`,
    project({ title: `title: P${index}`, [field]: `${field}: ${name}` }),
  ])
  const plan = planFiles({ ...Object.fromEntries(files), ...(data && { '_data/names.yml': data }) })
  const written = [...plan.files, ...plan.proposals].map(({ to, text }) => [`content/${to}`, text])
  const { diagnostics } = makeChecker(context)(toSourceFiles(Object.fromEntries(written)))
  expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([])
  return plan
}

describe('spellings of one name', () => {
  const data =
    '- title: Example Development Agency\n  abbr: EDA\n  aliases: [Agency for Example Development]\n'

  it('that a list in _data takes together are one entry with aliases', () => {
    const spellings = [
      'EDA',
      'Example Development Agency',
      'Agency for Example Development',
      'Example Development Agency (EDA)',
      'The Example Development Agency',
    ]
    const { proposals, files } = importNamed('client', spellings, data)
    expect(proposals.map(({ to }) => to)).toEqual(['clients/example-development-agency.md'])
    expect(proposals[0]?.text).toContain('abbr: EDA\n')
    expect(proposals[0]?.text).toContain('- Agency for Example Development\n')
    expect(files.every(({ text }) => text.includes('client: Example Development Agency\n'))).toBe(
      true,
    )
  })

  it('are found without such a list when they say so themselves', () => {
    const spellings = ['Example Bank (EXB)', 'Example Bank', 'EXB', 'The Example Bank']
    const { proposals } = importNamed('client', spellings)
    expect(proposals.map(({ to }) => to)).toEqual(['clients/example-bank.md'])
  })

  it('of a name that is there already are written as it is', () => {
    const known = '- title: European Union\n  aliases: [Brussels]\n'
    const { proposals, files } = importNamed('client', ['Brussels'], known)
    expect(proposals).toEqual([])
    expect(files[0]?.text).toContain('client: European Union\n')
  })

  it('are two entries when two names only look alike', () => {
    const { proposals } = importNamed('client', ['Bank of Kenya', 'Fund of Uganda'])
    expect(proposals).toHaveLength(2)
  })
})

describe('the parent of a solution', () => {
  it('is found among the names that are imported, and comes along where nobody names it', () => {
    const data =
      '- title: Water\n  children:\n  - Village Wells\n- title: Pumps\n  parent: Village Wells\n'
    const { proposals } = importNamed('solutions', ['Pumps'], data)
    const texts = new Map(proposals.map(({ to, text }) => [to, text]))
    expect([...texts.keys()].sort()).toEqual([
      'solutions/pumps.md',
      'solutions/village-wells.md',
      'solutions/water.md',
    ])
    expect(texts.get('solutions/pumps.md')).toContain('parent: Village Wells\n')
    expect(texts.get('solutions/village-wells.md')).toContain('parent: Water\n')
  })
})
