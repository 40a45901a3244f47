import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import changeKeystatic, { changes, treeChanges } from './change-keystatic.mjs'

const file = path.resolve('node_modules/@keystatic/core/dist/keystatic-core-ui.js')
const source = readFileSync(file, 'utf8')

/** The file that asks for the list of files: the application imports it by a name with a hash. */
const parts = [...source.matchAll(/from '\.\/(index-\w+\.js)'/gu)].map(([, name = '']) => name)
const read = (name: string) => readFileSync(path.join(path.dirname(file), name), 'utf8')
const change = (name: string, text = read(name)) =>
  changeKeystatic.call({ resourcePath: name }, text)

describe('the editor as it is compiled', () => {
  const changed = changeKeystatic(source)

  it('asks no other host for a font', () => {
    expect(source).toContain('https://fonts.googleapis.com')
    expect(changed).not.toContain('fonts.g')
  })

  it('asks before every reset, and says what a deletion means', () => {
    expect(changed.match(/askReset\(\)\) (?:props\.)?onReset\(\)/gu)).toHaveLength(3)
    expect(changed).not.toContain('Are you sure? This action cannot be undone.')
  })

  it('asks the server by our own way only, which knows the branch and says what went wrong', () => {
    const texts = [changed, ...parts.map((name) => change(name))]
    const before = [source, ...parts.map(read)]
    expect(before.join('').match(/fetch\([`']\/api\/keystatic\/(?!github)/gu)).toHaveLength(4)
    expect(texts.join('')).not.toMatch(/fetch\([`']\/api\/keystatic\/(?!github)/u)
    expect(texts.join('').match(/fieldbookEditor\.(?:ask|openFile|readTree)\(/gu)).toHaveLength(4)
  })

  it('keeps what is typed for its branch, and marks rows whose file did not come', () => {
    const texts = parts.map((name) => change(name)).join('')
    expect(
      texts.match(/return (?:get|set|del)\(globalThis\.fieldbookEditor\.nameDraft\(/gu),
    ).toHaveLength(3)
    expect(changed).toContain('.catch(() => undefined)];')
    expect(changed).toContain('globalThis.fieldbookEditor.notLoaded')
  })

  it.each(treeChanges)('is not built with another list of files: $why', ({ from }) => {
    const name = parts.find((part) => read(part) !== change(part)) ?? ''
    expect(() => change(name, read(name).replace(from, ''))).toThrow(/^Keystatic has changed/u)
  })

  it.each(changes)('is not built with a Keystatic that has changed there: $why', ({ from }) => {
    expect(() => changeKeystatic(source.replace(from, ''))).toThrow(/^Keystatic has changed/u)
  })
})
