import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeChecker } from '@/lib/check/check-content'
import { fixContent } from '@/lib/check/fix/fix-content'
import { printRules } from '@/lib/check/report/print-rules'
import { check, context, project, toSourceFiles } from '@/lib/check/testing/small-portfolio'
import type { Example } from './rule'
import { type RuleCode, rules } from './rules'

const codes = Object.keys(rules) as RuleCode[]

const page = '---\ntitle: Our work\ndescription: What we do.\n---\n'

/** Bad and good files for the rules that no line of one project can show. */
const stories: Partial<
  Record<RuleCode, Record<'bad' | 'good', Record<string, string | Uint8Array>>>
> = {
  'stray-file': {
    bad: { 'content/project/a.md': project() },
    good: { 'content/projects/a.md': project() },
  },
  'file-name': {
    bad: { 'content/projects/вода.md': project() },
    good: { 'content/projects/voda.md': project() },
  },
  'odd-file-name': {
    bad: { 'content/projects/Kenya Water).md': project() },
    good: { 'content/projects/kenya-water.md': project() },
  },
  'reserved-address': {
    bad: { 'content/pages/projects.md': page },
    good: { 'content/pages/our-work.md': page },
  },
  'too-large': {
    bad: { 'content/projects/a.md': new Uint8Array(10_000_000).fill(97) },
    good: { 'content/projects/a.md': project({}, 'Word '.repeat(100_000).trim()) },
  },
  'not-utf-8': {
    bad: { 'content/projects/a.md': Buffer.from(project({}, 'Café'), 'latin1') },
    good: { 'content/projects/a.md': project({}, 'Café') },
  },
  'nul-byte': {
    bad: { 'content/projects/a.md': project({}, 'a\0b') },
    good: { 'content/projects/a.md': project({}, 'ab') },
  },
  'empty-file': {
    bad: { 'content/projects/a.md': ' \n' },
    good: { 'content/projects/a.md': project() },
  },
  fence: {
    bad: { 'content/projects/a.md': 'title: A\n' },
    good: { 'content/projects/a.md': project() },
  },
  'unusual-region': {
    bad: {
      'content/regions/asia.md': '---\ntitle: Asia\n---\n',
      ...Object.fromEntries(
        ['a', 'b', 'c'].map((name) => [
          `content/projects/${name}.md`,
          project({ title: `title: ${name}` }),
        ]),
      ),
      'content/projects/d.md': project({ title: 'title: d', regions: 'regions: Asia' }),
    },
    good: {
      'content/regions/asia.md': '---\ntitle: Asia\n---\n',
      'content/projects/a.md': project(),
      'content/projects/d.md': project({ title: 'title: d', regions: 'regions: Asia' }),
    },
  },
  'duplicate-title': {
    bad: { 'content/projects/a.md': project(), 'content/projects/b.md': project() },
    good: {
      'content/projects/a.md': project(),
      'content/projects/b.md': project({ title: 'title: Kenya—Water for All II' }),
    },
  },
  'duplicate-slug': {
    bad: { 'content/projects/a.md': project(), 'content/projects/a.markdown': project() },
    good: { 'content/projects/a.md': project() },
  },
  'duplicate-id': {
    bad: {
      'content/projects/a.md': project(),
      'content/projects/b.md': project({ title: 'title: B', id: 'id: a' }),
    },
    good: {
      'content/projects/a.md': project(),
      'content/projects/b.md': project({ title: 'title: B', id: 'id: b' }),
    },
  },
  'no-licence': {
    bad: {
      'content/site.md':
        '---\ntitle: S\norganisation: O\ntagline: T\ndescription: D\nlanguage: en\niati_reference: X-1\niati_type: 70\n---\n',
    },
    good: {},
  },
  'iati-gap': {
    bad: {
      'content/projects/a.md': project(),
      'content/clients/eu.md': '---\ntitle: European Union\nabbr: EU\n---\n',
    },
    good: { 'content/projects/a.md': project() },
  },
  'duplicate-name': {
    bad: { 'content/clients/other.md': '---\ntitle: Other\naliases: EU\n---\n' },
    good: { 'content/clients/other.md': '---\ntitle: Other\naliases: EC\n---\n' },
  },
  'former-link': {
    bad: {
      'content/projects/a.md': project(
        { redirect_from: 'redirect_from: /old' },
        '## Results\n\nWells.',
      ),
      'content/projects/b.md': project({ title: 'title: B' }, 'See [A](/old#results).'),
    },
    good: {
      'content/projects/a.md': project(
        { redirect_from: 'redirect_from: /old' },
        '## Results\n\nWells.',
      ),
      'content/projects/b.md': project({ title: 'title: B' }, 'See [A](/projects/a#results).'),
    },
  },
}

function filesOf({ of, bad, good }: Example, which: 'bad' | 'good') {
  const text = which === 'bad' ? bad : good
  if (of === 'body') return { 'content/projects/x.md': project({}, text) }
  const replaced = Object.fromEntries(
    text.split(/\n(?=\w)/u).map((field) => [/^[\w-]+/u.exec(field)?.[0] ?? '', undefined]),
  )
  return { 'content/projects/x.md': project({ ...replaced, example: text }) }
}

function rulesOf(files: Record<string, string | Uint8Array>): RuleCode[] {
  return check(files).diagnostics.map(({ rule }) => rule)
}

describe.each(codes.filter((code) => rules[code].example.of !== 'words' || stories[code]))(
  'the rule %s',
  (code) => {
    const { example, level, fix } = rules[code]
    const story = stories[code] ?? {
      bad: filesOf(example, 'bad'),
      good: filesOf(example, 'good'),
    }

    it('is broken by its bad example, at its level', () => {
      const broken = check(story.bad).diagnostics.filter(({ rule }) => rule === code)
      expect(broken).not.toEqual([])
      const levels = new Set(broken.map((problem) => problem.level))
      expect(levels).toEqual(new Set([level === 'stop' ? 'error' : level]))
    })

    it('is kept by its good example, which breaks no other rule either', () => {
      const quiet = code === 'too-large' || code === 'former-link' ? [] : rulesOf(story.good)
      expect(quiet).toEqual([])
      expect(rulesOf(story.good)).not.toContain(code)
    })

    it(fix ? 'is fixed as it says' : 'is left to a person', () => {
      const check = makeChecker(context)
      const { diagnostics } = fixContent(toSourceFiles(story.bad), check)
      expect(diagnostics.some(({ rule }) => rule === code)).toBe(fix === undefined)
    })
  },
)

it('docs/rules.md says what the rules say', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(printRules())
})

it('every rule has an example that is tried, here or where files are read', () => {
  const untried = codes.filter((code) => rules[code].example.of === 'words' && !stories[code])
  expect(untried).toEqual(['missing-file', 'not-a-file', 'unreadable'])
})

it('without content/site.md the rule missing-file is broken', () => {
  const files = toSourceFiles({}).filter(({ file }) => file !== 'content/site.md')
  expect(makeChecker(context)(files).diagnostics).toMatchObject([{ rule: 'missing-file' }])
})

it('what stops a published file is something to do in a draft', () => {
  for (const code of codes.filter((one) => rules[one].level === 'stop')) {
    const { example } = rules[code]
    const files = Object.entries(filesOf(example, 'bad')).map(([file, text]) => [
      file,
      text.replace('---\n', '---\npublished: false\n'),
    ])
    const problems = check(Object.fromEntries(files)).diagnostics
    expect(problems.find(({ rule }) => rule === code)?.level).toBe('todo')
  }
})
