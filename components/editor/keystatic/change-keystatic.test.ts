import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import changeKeystatic, { changes } from './change-keystatic.mjs'

const file = path.resolve('node_modules/@keystatic/core/dist/keystatic-core-ui.js')
const source = readFileSync(file, 'utf8')

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

  it.each(changes)('is not built with a Keystatic that has changed there: $why', ({ from }) => {
    expect(() => changeKeystatic(source.replace(from, ''))).toThrow(/^Keystatic has changed/u)
  })
})
