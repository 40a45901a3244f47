import { readFileSync, writeFileSync } from 'node:fs'
import { printModules } from '@/lib/boundaries'

/** Writes the table of modules in docs/architecture.md anew, from the rules in lib/boundaries.ts. */
const file = 'docs/architecture.md'
const page = readFileSync(file, 'utf8')
const table = /^\| module \|[^\n]*\n(?:\|[^\n]*\n)*/mu
if (!table.test(page)) throw new Error(`${file} has no table that begins with "| module |".`)
writeFileSync(
  file,
  page.replace(table, () => `${printModules()}\n`),
)
