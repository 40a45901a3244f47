import { expect, it } from 'vitest'
import type { Diagnostic } from '@/lib/check/diagnostic'
import { printGithub, printJson, printPretty, printSarif } from './reports'

const problem: Diagnostic = {
  file: 'content/projects/café, x.md',
  line: 2,
  column: 9,
  level: 'error',
  rule: 'unknown-name',
  message: 'client: "50% Nobody" is\nnot known',
  suggestion: 'Somebody',
  fixable: false,
}
const todo: Diagnostic = { ...problem, level: 'todo', line: 1 }
const sources = new Map([[problem.file, '---\nclient: 50% Nobody\n---\n']])

it('people see each problem with its line, and how many there are', () => {
  const text = printPretty([problem, todo], sources)
  expect(text).toContain('  client: 50% Nobody\n          ^')
  expect(text).toMatch(/Content: 1 error, 1 thing to do in drafts\.$/u)
  expect(printPretty([], sources)).toBe('Content: no problems.')
})

it('people learn when a command can fix some of it', () => {
  const fixable = { ...problem, fixable: true, edits: [] }
  expect(printPretty([problem, fixable], sources)).toMatch(/ 1 can be fixed with .*content -- fix/u)
})

it('programs get the same as one array', () => {
  const withEdits = { ...problem, edits: [{ from: 0, to: 1, text: '' }] }
  expect(JSON.parse(printJson([withEdits], sources))).toEqual([problem])
})

it('GitHub shows them at their lines, whatever characters are in them', () => {
  expect(printGithub([problem, todo], sources).split('\n')).toEqual([
    '::error file=content/projects/café%2C x.md,line=2,col=9,title=unknown-name::client: "50%25 Nobody" is%0Anot known',
    expect.stringMatching(/^::notice /u),
  ])
})

it('code scanning gets SARIF', () => {
  const { version, runs } = JSON.parse(printSarif([problem, todo], sources))
  expect(version).toBe('2.1.0')
  expect(runs[0].tool.driver.rules).toMatchObject([
    { id: 'unknown-name', help: { text: expect.stringContaining('vocabulary') } },
  ])
  expect(runs[0].results).toMatchObject([
    { ruleId: 'unknown-name', level: 'error' },
    { level: 'note' },
  ])
})
