import { spawn } from 'node:child_process'
import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { replaceFile } from './write-file'

const { at, write } = makeTemporaryFolder()
let file: string
const bytes = (text: string) => new TextEncoder().encode(text)

beforeEach(async () => {
  file = at('a.md')
  await write('a.md', 'old')
})

describe('a file that is replaced', () => {
  it('has the new content and the mode it had, and nothing is left beside it', async () => {
    await chmod(file, 0o640)
    await replaceFile(file, bytes('old'), bytes('new'))
    expect(await readFile(file, 'utf8')).toBe('new')
    expect((await stat(file)).mode & 0o777).toBe(0o640)
    expect(await readdir(at())).toEqual(['a.md'])
  })

  it('stays as it is when somebody changed it meanwhile', async () => {
    await expect(replaceFile(file, bytes('older'), bytes('new'))).rejects.toThrow(
      /changed in the meantime/u,
    )
    await expect(replaceFile(file, undefined, bytes('new'))).rejects.toThrow(
      /changed in the meantime/u,
    )
    expect(await readFile(file, 'utf8')).toBe('old')
  })

  it('stays as it is when it is read-only, even for who could write it', async () => {
    await chmod(file, 0o444)
    await expect(replaceFile(file, bytes('old'), bytes('new'))).rejects.toThrow(/read-only/u)
    expect(await readFile(file, 'utf8')).toBe('old')
  })

  it('is never reached through a link', async () => {
    const link = at('link.md')
    await symlink(file, link)
    await expect(replaceFile(link, bytes('old'), bytes('new'))).rejects.toThrow(/is a link/u)
    expect(await readFile(file, 'utf8')).toBe('old')
  })

  it('is whole whenever the program is killed', async () => {
    const old = 'o'.repeat(300_000)
    const fresh = 'n'.repeat(300_000)
    await writeFile(file, old)
    const script = at('loop.ts')
    await writeFile(
      script,
      `import { replaceFile } from ${JSON.stringify(path.resolve('lib/files/write-file.ts'))}
       const [a, b] = [${JSON.stringify(old)}, ${JSON.stringify(fresh)}].map((text) => new TextEncoder().encode(text))
       const turn = async () => {
         for (;;) { await replaceFile(process.argv[2], a, b); console.log('x'); await replaceFile(process.argv[2], b, a) }
       }
       turn()`,
    )
    const child = spawn(process.execPath, ['--import', 'tsx', script, file], { stdio: 'pipe' })
    const ended = new Promise((resolve) => child.on('exit', resolve))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill('SIGKILL')
    await ended
    expect([old, fresh]).toContain(await readFile(file, 'utf8'))
  }, 30_000)
})
