import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  leaves,
  modules,
  printModules,
  pureModules,
  purePackages,
  soleImporters,
} from './boundaries'

/** `process.env`, and the other ways to read it. */
const environment =
  /\bprocess\??\.env\b|\bprocess\[|=\s*process\b(?!\s*[.?[(])|['"](?:node:)?process['"]/u

type Import = { readonly line: number; readonly from: string; readonly typeOnly: boolean }

function findImports(source: string): Import[] {
  const pattern =
    // A statement ends where the next one begins, since no semicolon says so.
    /^\s*(?:import|export)\s+(type\s)?(?:(?:(?!^\s*(?:import|export)\b)[^'"();])*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gmu
  return [...source.matchAll(pattern)].map((match) => ({
    line: source.slice(0, match.index + match[0].length).split('\n').length,
    from: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }))
}

/** The modules of the table, folders within others first. */
const known = Object.keys(modules).sort((a, b) => b.length - a.length)

/** `lib/facets/find.ts` → `lib/facets`, `lib/env.ts` → `lib/env`, `app/page.tsx` → `app` */
function moduleOf(file: string): string {
  const module = known.find((name) => isIn(file, name))
  if (module !== undefined) return module
  const [first = '', second = ''] = file.split('/')
  return first === 'lib' ? `lib/${second.replace(/\.\w+$/u, '')}` : first
}

/** The path that an import of ours names; `imports` of package.json says in which language. */
function findTarget(file: string, from: string): string {
  const named = from.replace(/^#words\//u, '@/lib/words/')
  return named.startsWith('@/') ? named.slice(2) : path.posix.join(path.posix.dirname(file), from)
}

/** Whether a file is that one, with or without the end of its name, or lies in that folder. */
function isIn(file: string, place: string): boolean {
  return file === place || file.replace(/\.\w+$/u, '') === place || file.startsWith(`${place}/`)
}

/** Everything in a file that breaks the rules, as `file:line what`. */
function findBreaches(file: string, source: string): string[] {
  const module = moduleOf(file)
  const isTest = /\.(?:test|spec)\.ts$|\/testing\/|^e2e\//u.test(file)
  const breaches: string[] = []
  for (const { line, from, typeOnly } of findImports(source)) {
    const say = (what: string) => breaches.push(`${file}:${line} ${what}`)
    if (/^\.\.\/(?:.*\/)?\.\.\//u.test(from)) say(`climbs more than one folder: ${from}`)
    const isOurs = /^(?:@\/|\.|#words\/)/u.test(from)
    if (isOurs) {
      const target = findTarget(file, from)
      const other = moduleOf(target)
      const allowed = modules[module]?.imports
      const allowedTypes = typeOnly ? (modules[module]?.types ?? []) : []
      if (!isTest && target.includes('/testing/')) say(`${from} is for tests`)
      // What is for the tests of every module.
      if (isTest && other === 'lib/testing') continue
      if (
        allowed &&
        other !== module &&
        ![...allowed, ...allowedTypes, ...leaves].includes(other)
      ) {
        say(`${module} may not import ${other}`)
      }
      continue
    }
    if (isTest) continue
    if (from === 'vitest' || from === 'fast-check') say(`${from} is for tests`)
    if (pureModules.includes(module) && purePackages[from] !== file)
      say(`${module} is pure and may not import ${from}`)
    const restricted = Object.keys(soleImporters).find(
      (name) => from === name || from.startsWith(`${name}/`),
    )
    if (restricted && !soleImporters[restricted]?.some((place) => isIn(file, place))) {
      say(`${from} may be imported by ${soleImporters[restricted]?.join(', ')} only`)
    }
  }
  const isClientFile = /\.client\.tsx$/u.test(file)
  const isClientCode = /^(?:\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*['"]use client['"]/u.test(source)
  // Next gives error pages their names.
  if (
    isClientFile !== isClientCode &&
    !/^app\/(?:\(site\)\/)?(?:global-)?error\.tsx$/u.test(file)
  ) {
    breaches.push(`${file}:1 client components, and only they, are named *.client.tsx`)
  }
  const readsEnv = environment.exec(source)
  if (readsEnv && !isTest && !['lib/env.ts', 'lib/cli/load-env.ts'].includes(file)) {
    breaches.push(
      `${file}:${source.slice(0, readsEnv.index).split('\n').length} only lib/env.ts reads process.env`,
    )
  }
  return breaches
}

function listSources(): string[] {
  return ['app', 'audit', 'components', 'lib', 'e2e', 'bench'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
      .map((entry) => path.posix.join(entry.parentPath.split(path.sep).join('/'), entry.name)),
  )
}

describe('the architecture', () => {
  it('holds in every file: each module imports only the modules it may', () => {
    const breaches = listSources()
      .filter((file) => file !== 'lib/boundaries.test.ts')
      .flatMap((file) => findBreaches(file, readFileSync(file, 'utf8')))
    expect(breaches).toEqual([])
  })

  it('has rules for every module of lib, so that a new one cannot import as it likes', () => {
    const present = listSources()
      .filter((file) => /^lib\/(?!boundaries)/u.test(file) && !file.endsWith('.test.ts'))
      .map(moduleOf)
    expect([...new Set(present)].filter((module) => !modules[module])).toEqual([])
  })

  it('allows no import that no file makes, so that the rules say how things are', () => {
    const made = new Set(
      listSources().flatMap((file) =>
        findImports(readFileSync(file, 'utf8')).map(
          ({ from }) => `${moduleOf(file)} ${moduleOf(findTarget(file, from))}`,
        ),
      ),
    )
    const unused = Object.entries(modules).flatMap(([name, { imports, types = [] }]) =>
      [...imports, ...types].map((other) => `${name} ${other}`).filter((pair) => !made.has(pair)),
    )
    expect(unused).toEqual([])
  })

  it.each([
    ['lib/facets/x.ts', "import { z } from 'zod'"],
    ['lib/facets/x.ts', "import fs from 'node:fs'"],
    ['lib/facets/x.ts', "import pluralize from 'pluralize'"],
    ['lib/schema/x.ts', "import { find } from '@/lib/facets/find'"],
    ['lib/check/x.ts', "import { listing } from '#words/listing'"],
    ['lib/fields/x.ts', "import { contentTypes } from '@/lib/schema/content-types'"],
    ['components/x.tsx', "import {\n  getLibrary,\n} from '@/lib/content/store'"],
    ['app/page.tsx', "import { allProjects } from 'contentlayer/generated'"],
    ['app/page.tsx', "const x = await import('@/lib/cli/build')"],
    ['components/x.tsx', "export { y } from '../../lib/facets/find'"],
    ['components/x.tsx', "'use client'\n"],
    ['components/x.client.tsx', 'export const x = 1'],
    ['components/x.tsx', "export type X = string\nimport { find } from '@/lib/content/store'"],
    ['components/x.tsx', "// In the browser.\n'use client'\n"],
    ['lib/content/x.ts', 'const secret = process.env.SECRET'],
    ['lib/content/x.ts', "const secret = process['env'].SECRET"],
    ['lib/content/x.ts', 'const { env } = process\n'],
    ['lib/content/x.ts', "import { env } from 'node:process'"],
    ['lib/check/x.ts', "import { it } from 'vitest'"],
    ['lib/check/x.ts', "import { dialects } from './testing/dialects'"],
  ])('notices a breach in %s: %s', (file, source) => {
    expect(findBreaches(file, source)).not.toEqual([])
  })

  it.each([
    ['lib/facets/x.ts', "import { slugify } from '@/lib/slug'"],
    ['components/x.tsx', "import type { Project } from '@/lib/content/types'"],
    ['lib/content/contentlayer.ts', "import { allDocuments } from 'contentlayer/generated'"],
    ['app/page.tsx', "import { find } from '@/lib/facets/find'"],
    ['lib/facets/x.ts', "import { notices } from '#words/notices'"],
  ])('allows this import in %s: %s', (file, source) => {
    expect(findBreaches(file, source)).toEqual([])
  })
})

describe('the page about the architecture', () => {
  const page = readFileSync('docs/architecture.md', 'utf8')

  it('has the table of modules as the rules have it', () => {
    expect(page).toContain(printModules())
  })

  it('names only files and folders that exist', () => {
    const names = page.match(/\b(?:app|bench|components|docs|e2e|lib)\/[\w./()[\]-]*[\w\]]/gu) ?? []
    expect(names.length).toBeGreaterThan(20)
    const exists = (name: string) =>
      ['', '.ts', '.tsx', '.client.tsx'].some((end) => existsSync(name + end))
    expect([...new Set(names)].filter((name) => !exists(name))).toEqual([])
  })
})
