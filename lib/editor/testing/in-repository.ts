import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, vi } from 'vitest'

/** The file of a draft, as the tests of saving find it. */
export const draft = '---\ntitle: Wells\npublished: false\nstart: 2017\n---\nText\n'

/** Runs the tests of a file in an empty folder: the repository is where the program runs. @returns it. */
export function runInRepository(): string {
  const home = process.cwd()
  const root = mkdtempSync(path.join(tmpdir(), 'fieldbook-repository-'))
  beforeAll(() => {
    process.chdir(root)
    vi.stubEnv('CONTENT_DIR', 'content')
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    process.chdir(home)
    rmSync(root, { recursive: true })
  })
  return root
}
