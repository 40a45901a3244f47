import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCheckContextAt, readContentAt } from './read-target'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-target-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('an import compares with the folder that it writes to', () => {
  it('and not with the content of the repository', () => {
    const out = path.join(folder, 'content')
    expect(readContentAt(out)).toEqual([])
    mkdirSync(path.join(out, 'clients'), { recursive: true })
    writeFileSync(path.join(out, 'clients', 'own.md'), '---\ntitle: Own\n---\n')
    expect(readContentAt(out).map(({ file }) => file)).toEqual(['content/clients/own.md'])
  })

  it('and with the uploads beside it', () => {
    mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true })
    writeFileSync(path.join(folder, 'public', 'uploads', 'well.jpg'), '')
    const { hasUpload } = readCheckContextAt(path.join(folder, 'content'))
    expect(hasUpload('/uploads/well.jpg')).toBe(true)
    expect(hasUpload('/icon.svg')).toBe(false)
  })
})
