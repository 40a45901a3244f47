import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from './diagnostic'
import { applyEdits } from './fix/edits'
import { check, project } from './testing/small-portfolio'

function problemsOf(text: string | Uint8Array) {
  return check({ 'content/projects/x.md': text }).diagnostics
}

function recordOf(text: string) {
  return check({ 'content/projects/x.md': text }).records.find(({ slug }) => slug === 'x')
}

describe('a good file', () => {
  it('has no problem and comes out with the slugs of its names', () => {
    expect(problemsOf(project())).toEqual([])
    expect(recordOf(project())?.values).toMatchObject({
      title: 'Kenya—Water for All (WFA)',
      date: '2020-05-19T13:45:00.000Z',
      start: 2017,
      client: ['eu'],
      solutions: ['governance'],
      regions: ['africa'],
      country: ['kenya'],
    })
  })

  it('may have Windows line ends and a byte order mark', () => {
    const text = `\uFEFF${project().replaceAll('\n', '\r\n')}`
    expect(problemsOf(text)).toEqual([])
    expect(recordOf(text)?.values.title).toBe('Kenya—Water for All (WFA)')
    expect(recordOf(text)?.body).not.toContain('\r')
  })

  it('may hold a text in quotes that ends in an empty line', () => {
    const text = project({ summary: "summary: 'Wells.\n\n'" })
    expect(problemsOf(text)).toEqual([])
    expect(recordOf(text)?.values).toMatchObject({ summary: 'Wells.', start: 2017 })
  })

  it('may name a client by its abbreviation and write years as text', () => {
    const text = project({ client: 'client: EU', start: 'start: "2017"' })
    expect(problemsOf(text)).toMatchObject([{ rule: 'other-name', level: 'hint' }])
    expect(recordOf(text)?.values).toMatchObject({ client: ['eu'], start: 2017 })
  })

  it('of the previous site, with a folded title and an empty item, is taken with a warning', () => {
    const text = project({
      title: 'title: Kenya—Water\n  for All (WFA)',
      solutions: 'solutions:\n- Governance\n- ',
    })
    expect(recordOf(text)?.values.title).toBe('Kenya—Water for All (WFA)')
    expect(problemsOf(text)).toMatchObject([
      { level: 'warning', rule: 'empty-item', line: 11, column: 3, fixable: true },
    ])
  })

  it('of the previous site keeps the meaning of its former keys', () => {
    const text = project({ start: 'start-date: 2017', layout: 'layout: project' })
    expect(recordOf(text)?.values.start).toBe(2017)
    expect(problemsOf(text).map(({ rule, level }) => [rule, level])).toEqual([
      ['legacy-key', 'warning'],
      ['legacy-key', 'warning'],
    ])
  })
})

describe('a mistake stops the build and is shown where it is', () => {
  it.each([
    ['an unknown client', { client: 'client: Europaen Union' }, 'unknown-name', 7, 9],
    ['an unknown region', { regions: 'regions:\n- Afrika' }, 'unknown-name', 10, 3],
    ['a misspelt country', { country: 'country: Kenia' }, 'unknown-name', 10, 10],
    ['an end before the start', { end: 'end: 2010' }, 'end-before-start', 6, 6],
    ['a value that is not a year', { start: 'start: soon' }, 'invalid-value', 5, 8],
    ['a year out of range', { start: 'start: 20177' }, 'invalid-value', 5, 8],
    ['a day that no calendar has', { date: 'date: 2020-13-45' }, 'invalid-value', 3, 7],
    ['"no" for published', { published: 'published: "no"' }, 'not-true-or-false', 11, 12],
    ['nothing for published', { published: 'published:' }, 'not-true-or-false', 11, 1],
    [
      'a link that runs a script',
      { promos: 'promos:\n- title: A\n  link: javascript:x' },
      'invalid-value',
      13,
      9,
    ],
    ['an image without words', { image: 'image:\n  src: /uploads/a.jpg' }, 'invalid-value', 12, 3],
    ['a missing field', { client: undefined }, 'missing-field', 1, 1],
  ])('%s', (_, changes, rule, line, column) => {
    expect(problemsOf(project(changes))).toMatchObject([{ level: 'error', rule, line, column }])
  })

  it.each([
    ['2999', 'end is after 2100; correct the year'],
    ['1066', 'end is before 1950; correct the year'],
    ['20177', 'end is after 2100; write the year in four digits'],
    ['17', 'end is before 1950; write the year in four digits'],
  ])('and the year %s is told only what is wrong with it', (year, message) => {
    const said = problemsOf(project({ end: `end: ${year}` })).map((one) => one.message)
    expect(said).toContain(message)
  })

  it.each(['no', 'No', '"no"', 'off', '"false"'])(
    'and published: %s is told what to write',
    (word) => {
      const [problem] = problemsOf(project({ published: `published: ${word}` }))
      expect(problem).toMatchObject({ suggestion: 'false', line: 11 })
      expect(problem?.message).toMatch(/; write published: false$/u)
    },
  )

  it('and the name that was likely meant is suggested', () => {
    const [problem] = problemsOf(project({ solutions: 'solutions: Goverance' }))
    expect(problem).toMatchObject({ suggestion: 'Governance' })
    expect(problem?.message).toContain('did you mean "Governance"?')
  })

  it('and a misspelt key is kept, with the key it resembles as a suggestion', () => {
    expect(problemsOf(project({ extra: 'clinet: EU' }))).toMatchObject([
      { level: 'warning', rule: 'unknown-key', suggestion: 'client', line: 11, column: 1 },
    ])
  })

  it('and all mistakes of all files are reported together', () => {
    const wrong = project({ start: 'start: soon', country: 'country: Kenia' })
    const { diagnostics } = check({
      'content/projects/a.md': wrong,
      'content/projects/b.md': wrong,
    })
    expect(diagnostics.filter(({ level }) => level === 'error')).toHaveLength(4)
  })

  it('with the line itself and a caret beneath the place', () => {
    const text = project({ client: 'client: Europaen Union' })
    const [problem] = problemsOf(text)
    expect(problem && formatDiagnostic(problem, text).split('\n')).toMatchObject([
      expect.stringContaining('content/projects/x.md:7:9 error unknown-name'),
      '  client: Europaen Union',
      '          ^',
    ])
  })
})

describe('a draft', () => {
  const draft = { published: 'published: false' }

  it('may lack anything: its gaps are things to do', () => {
    const gaps = problemsOf('---\npublished: false\n---\n')
    expect(gaps.length).toBeGreaterThan(5)
    expect(new Set(gaps.map(({ level }) => level))).toEqual(new Set(['todo']))
  })

  it('may have mistakes, which are left out until they are fixed', () => {
    const text = project({ ...draft, client: 'client: Nobody', start: 'start: soon' })
    expect(problemsOf(text).every(({ level }) => level === 'todo')).toBe(true)
    expect(recordOf(text)?.values).toMatchObject({ client: [], published: false })
    expect(recordOf(text)?.values.start).toBeUndefined()
  })
})

it.each(['--- ', '----', '--', '—', ' ---'])(
  'a line that nearly ends the front matter is told at its place, and fixed: %j',
  (line) => {
    const text = `---\ntitle: Wells\n${line}\n\nA text—with a dash.\n`
    const [fault] = problemsOf(text)
    if (!fault?.edits) throw new Error('There is no fix.')
    expect(formatDiagnostic(fault)).toContain('x.md:3:1 error fence the front matter ends')
    const { bytes } = applyEdits(new TextEncoder().encode(text), [fault.edits])
    expect(problemsOf(bytes).filter(({ rule }) => rule === 'fence')).toEqual([])
  },
)

describe('a file that other readers might take in another way is refused', () => {
  it.each([
    ['a fence that makes readers run code', '---js\n({ title: "x" })\n---\n', 'fence'],
    ['a fence with a space after it', '--- \ntitle: x\n---\n', 'fence'],
    ['front matter without an end', '---\ntitle: x\n', 'fence'],
    ['no front matter', 'Just words.\n', 'fence'],
    ['an empty file', '', 'empty-file'],
    ['a key that appears twice', '---\ntitle: a\ntitle: b\n---\n', 'duplicate-key'],
    ['an anchor', '---\ntitle: &a x\n---\n', 'yaml-reference'],
    ['an alias', '---\nb: &a x\ntitle: *a\n---\n', 'yaml-reference'],
    ['a merge', '---\n<<: { a: 1 }\n---\n', 'yaml-reference'],
    ['a tag that makes an object', '---\ntitle: !!js/function "x"\n---\n', 'yaml-tag'],
    ['broken YAML', '---\ntitle: [\n---\n', 'yaml'],
    ['a list in place of fields', '---\n- a\n---\n', 'yaml'],
    ['a NUL byte', '---\ntitle: a\0\n---\n', 'nul-byte'],
    ['bytes that are no UTF-8', new Uint8Array([45, 45, 45, 10, 0xff, 0xfe]), 'not-utf-8'],
    ['fields without end', `---\n${'a: b\n'.repeat(50_000)}---\n`, 'too-large'],
    ['brackets in brackets', `---\ntitle: ${'['.repeat(20_000)}\n---\n`, 'yaml'],
    ['five megabytes', new Uint8Array(5_000_000).fill(97), 'too-large'],
  ])('%s', (_, text, rule) => {
    const problems = problemsOf(text)
    expect(problems.map((problem) => problem.rule)).toContain(rule)
    expect(problems.every(({ level }) => level === 'error')).toBe(true)
  })

  it('whatever bytes it holds, with a message and never with a crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, fenced) => {
        const head = new TextEncoder().encode('---\ntitle: x\n')
        const file = fenced ? new Uint8Array([...head, ...bytes]) : bytes
        const { records, diagnostics } = check({ 'content/projects/x.md': file })
        const isRead = records.some(({ slug }) => slug === 'x')
        expect(isRead || diagnostics.length > 0).toBe(true)
      }),
    )
  })
})

it('a text that was made to take long is checked like any other', () => {
  const traps = ['a  ', '![ ', '](<', '<img ', '[', '{%', '` `` ', '• ', '<a on', '# ', '**a', '(']
  const text = traps.map((trap) => trap.repeat(150_000 / trap.length)).join('\n')
  expect(problemsOf(project({}, text)).length).toBeGreaterThan(0)
})
