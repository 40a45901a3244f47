import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What a test does that others in its process would notice: to modules, settings or the folder. */
const traces =
  /\bvi\.(?:mock|doMock|resetModules|stubEnv)\b|\bprocess\.(?:chdir\b|env[.[][^=\n]*=[^=])|\bdelete process\.env\b|\brunInRepository\b|'next\/server'/u

/**
 * The test files that need modules of their own, by their path from a folder. All others share theirs:
 * a process loads the site once and not once for every file, which was half of the time of the tests.
 *
 * @param folder where to look, with all folders in it but those that were installed or made.
 */
export function listTestsAlone(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && !name.startsWith('.'))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name)
      if (entry.isDirectory()) {
        return listTestsAlone(file).map((one) => path.posix.join(entry.name, one))
      }
      if (!entry.name.endsWith('.test.ts')) return []
      return traces.test(readFileSync(file, 'utf8')) ? [entry.name] : []
    })
}
