import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findLiterals } from './testing/find-literals'

/** What only developers see, and names of typefaces. */
const exempt = [/\/testing\//u, /\/styleguide\//u, /^app\/\(site\)\/fonts\.ts$/u]

/** The same in every language: names, keys, and formats that machines read. */
const sameEverywhere =
  /^\d+: (?:preview_version|GET|POST|Tab|(?:Serif|Sans)(?:,? (?:Serif|Sans|Extended|Vietnamese))*)$/u

describe('what visitors read', () => {
  it('is in the catalogue, never in a component or a page', () => {
    const literals = listFiles().flatMap((file) =>
      findLiterals(readFileSync(file, 'utf8'))
        .filter((literal) => !sameEverywhere.test(literal))
        .map((literal) => `${file}:${literal}`),
    )
    expect(literals).toEqual([])
  })

  it.each([
    '<p>Years</p>',
    '<p>\n  Related projects\n</p>',
    '<p>All {total} projects</p>',
    '<p>\n  Same {names}\n</p>',
    '<a href="/x">{label}</a>, which is new\n<b>x</b>',
    '<nav aria-label="Pages" className="flex">{x}</nav>',
    "<i title={'Video'} />",
    '<i title={`from $' + '{x}`} />',
    "<i label={isOpen ? 'close' : label} />",
    '<input placeholder="Find" />',
    '<Neighbour label="Next" rel="next" />',
    "<b>{isOpen ? 'close' : label}</b>",
    '<b>{`show $' + '{count}`}</b>',
    "<b onClick={() => go(1)}>{count} {count === 1 ? 'project' : 'projects'}</b>",
    '<>\n  {draft && <strong>Not </strong>}\n</>',
    "<Steps steps={[{ label: 'Home', href: '/' }]} />",
    "<Rows heads={['Country', 'Client']} />",
  ])('is noticed in %s', (markup) => {
    expect(findLiterals(makeComponent(markup))).not.toEqual([])
  })

  it.each([
    "export const metadata = { title: 'Unsaved page' }",
    "const names = {\n  active: 'Active',\n} as const",
    "export function X({ label = 'search all' }) {}",
    "return new Response('Not found', { status: 404 })",
  ])('is noticed outside of markup: %s', (code) => {
    expect(findLiterals(code)).not.toEqual([])
  })

  it.each([
    '<p className="label text-muted">{story.years}</p>',
    "<i className={isOn ? 'font-semibold' : 'link'} rel=\"prev\" href={`/x?$" + '{a}`} />',
    '<span aria-hidden="true"> · </span>',
    "<b>{view === 'table' ? <Rows rows={rows} /> : rows.map((row) => <Row key={row} />)}</b>",
    "<b>{a}{' '}({b}) {/* A comment. */}</b>",
    '<b>{isDown && <b className={`a $' + "{c}`}>{keys[c] === 'down' ? '↑' : '↓'}</b>}</b>",
    '<b>{a.map((c) => (\n  // Said again.\n  <use key={c} className="chosen" />\n))}</b>',
    "<b onKeyDown={({ key }) => key === 'Escape' && close(/[a>]\"/u)} />",
  ])('is not taken to be in %s', (markup) => {
    expect(findLiterals(makeComponent(markup))).toEqual([])
  })

  it('is sent to browsers by area, never as the whole catalogue', () => {
    const reached = new Set<string>()
    const follow = (file: string) => {
      if (reached.has(file)) return
      reached.add(file)
      for (const next of listImports(file)) follow(next)
    }
    const isClient = (file: string) => /^\s*'use client'/u.test(readFileSync(file, 'utf8'))
    for (const file of listFiles().filter(isClient)) follow(file)
    expect([...reached].filter((file) => file.startsWith('lib/words/'))).not.toEqual([])
    expect(reached).not.toContain('lib/words/words.ts')
    expect(reached).not.toContain('lib/words/en/all.ts')
  })
})

function makeComponent(markup: string): string {
  return `export function X<Y>(value: Y) {\n  return (\n    <div className="a">${markup}</div>\n  )\n}\n`
}

function listFiles(): string[] {
  return ['components', 'app'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/u.test(entry.name))
      .map((entry) => path.posix.join(entry.parentPath.split(path.sep).join('/'), entry.name))
      .filter((file) => !exempt.some((pattern) => pattern.test(file))),
  )
}

/** The files of ours that a file imports at run time. */
function listImports(file: string): string[] {
  const pattern = /^(?:import|export)\s+(?!type\b)[^'"]*?from\s+['"]([^'"]+)['"]/gmu
  return [...readFileSync(file, 'utf8').matchAll(pattern)].flatMap(([, from = '']) => {
    const named = from.replace(/^@\//u, './').replace(/^#words\//u, './lib/words/en/')
    const base = named === from ? path.posix.dirname(file) : '.'
    const target = path.posix.join(base, named)
    return ['.ts', '.tsx'].map((end) => target + end).filter((name) => existsSync(name))
  })
}
