import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import leaveOut from './leave-out.mjs'

const folder = path.resolve('node_modules/@keystatic/core/dist')
const sources = readdirSync(folder)
  .filter((name) => /^(?:index-\w+|keystatic-core(?:-ui)?)\.js$/u.test(name))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))

describe('the editor as it is compiled', () => {
  it('brings no other editor of text, no service for writing together and no second parser', () => {
    const heavy = /^import .*["'](?:prosemirror-|slate|yjs|@markdoc|mdast-util-|@ts-gql\/tag)/mu
    expect(sources.filter((source) => heavy.test(source)).length).toBeGreaterThan(2)
    expect(sources.map(leaveOut).filter((source) => heavy.test(source))).toEqual([])
  })

  it('has the texts of controls in English only, which its own words are in', () => {
    const list =
      'import ar from "../intl/table/ar-AE.mjs";\nimport en from "../intl/table/en-US.mjs";'
    expect(leaveOut(list)).toBe('const ar = {};\nimport en from "../intl/table/en-US.mjs";')
  })

  it('leaves a file alone that uses nothing of it', () => {
    const source = "import { a } from 'react';\nexport { a };\n"
    expect(leaveOut(source)).toBe(source)
  })

  it('can be loaded without what is left out, and says so when that is used', async () => {
    const source = leaveOut(`import { Schema as S, keymap } from 'prosemirror-model';
import * as Y from 'yjs';
import 'slate';
class Mine extends S {}
export const made = [new Mine(), keymap({ a: 1 }).b, ...Y.names, {} instanceof Y.Map];
export const use = () => new S();
`)
    const { made, use } = await import(`data:text/javascript,${encodeURIComponent(source)}`)
    expect(made).toHaveLength(3)
    expect(made.at(-1)).toBe(false)
    expect(use).toThrow('leave-out.mjs')
  })
})
