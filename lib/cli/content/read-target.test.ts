import { describe, expect, it } from 'vitest'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { readCheckContextAt, readContentAt } from './read-target'

const { at, write } = makeTemporaryFolder()

describe('an import compares with the folder that it writes to', () => {
  it('and not with the content of the repository', async () => {
    const out = at('content')
    expect(readContentAt(out)).toEqual([])
    await write('content/clients/own.md', '---\ntitle: Own\n---\n')
    expect(readContentAt(out).map(({ file }) => file)).toEqual(['content/clients/own.md'])
  })

  it('and with the uploads beside it', async () => {
    await write('public/uploads/well.jpg', '')
    const { hasUpload } = readCheckContextAt(at('content'))
    expect(hasUpload('/uploads/well.jpg')).toBe(true)
    expect(hasUpload('/icon.svg')).toBe(false)
  })
})
