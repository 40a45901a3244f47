import { describe, expect, it } from 'vitest'
import { bytes, fill, plan, png, refusal, source, wells } from '@/lib/editor/testing/plan-forms'

const lakes = 'content/projects/lakes.md'
const picture = 'public/uploads/wells/well.png'
const changed = fill(wells, source, { start: '2018' })
const fresh = bytes('---\n{"title":"Lakes","start":"\\"2019\\""}\n---\nBlue')

/** Saves, as they are sent, with the files they were made from. */
const saves = [
  ['an edit', [{ path: wells, contents: changed }], []],
  ['a new entry', [{ path: lakes, contents: fresh }], []],
  ['a copy', [{ path: lakes, contents: changed }], []],
  ['a new name', [{ path: lakes, contents: changed }], [wells]],
  ['a deletion', [], [wells]],
  ['an image', [{ path: picture, contents: png }], []],
] as const

type Files = Readonly<Record<string, string | Uint8Array>>

/** The files once a plan is carried out. */
function carryOut(files: Files, planned: ReturnType<typeof plan>): Files {
  const all = new Map<string, string | Uint8Array>(Object.entries(files))
  for (const [file, text] of Object.entries(planned)) {
    if (text === undefined) all.delete(file)
    else all.set(file, file === picture ? png : text)
  }
  return Object.fromEntries(all)
}

describe.each(saves)('%s that was saved, but nobody heard of it', (_, additions, deletions) => {
  it('is sent again, and nothing is left to do', () => {
    const files = { [wells]: source }
    const planned = plan(files, additions, deletions)
    expect(Object.keys(planned)).not.toEqual([])
    expect(plan(carryOut(files, planned), additions, deletions)).toEqual({})
  })
})

describe('an address that is taken', () => {
  it('is refused when the entry there says anything else', () => {
    for (const there of [source, `${source}\n`]) {
      const files = { [wells]: source, [lakes]: there }
      for (const [deletions, contents] of [
        [[], fresh],
        [[], changed],
        [[wells], changed],
      ] as const) {
        expect(refusal(files, [{ path: lakes, contents }], deletions)).toMatch(
          /^409 .*already an entry with the address "lakes"/u,
        )
      }
    }
  })

  it('is refused for a new name while the old entry is there, even with the same words', () => {
    const save = [{ path: lakes, contents: changed }]
    const there = plan({ [wells]: source }, save, [wells])[lakes] ?? ''
    expect(refusal({ [wells]: source, [lakes]: there }, save, [wells])).toContain(
      'already an entry',
    )
  })
})

it('a file that can no longer be read is no offer to choose: the words say what helps', () => {
  const broken = source.replace('title: Wells', 'title: a: b')
  const words = refusal({ [wells]: broken }, [{ path: wells, contents: changed }])
  expect(words).toMatch(
    /^409 Nothing was saved: the file has been changed .* cannot be read as fields/u,
  )
  expect(words).not.toContain('Choose what to keep')
})
