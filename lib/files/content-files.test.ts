import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { listSourceFiles } from './content-files'

/** The files of ours that a file imports, by their path from the repository. */
function listImports(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/\bfrom '(@\/|\.\.?\/)([^']+)'/gu)
  return [...imports].map(([, start = '', rest = '']) => {
    const place = start === '@/' ? rest : path.join(path.dirname(file), start, rest)
    return [`${place}.ts`, `${place}/index.ts`, place].find((one) => existsSync(one)) ?? place
  })
}

it('a check is made again when any code that it runs has changed', () => {
  const sources = listSourceFiles().map((file) => path.relative('.', file))
  const run = sources.filter((file) => /(?<!\.test)\.ts$/u.test(file) && !/\/testing\//u.test(file))
  const missing = run.flatMap(listImports).filter((file) => !sources.includes(file))
  expect(run).toContain(path.normalize('lib/check/check-content.ts'))
  expect(missing).toEqual([])
})
