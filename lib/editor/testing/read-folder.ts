import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Every file of a folder by its path, with its bytes as Latin-1 text; links are not followed. */
export function readFolder(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name)
      return [path.relative(folder, file), readFileSync(file, 'latin1')]
    }),
  )
}
