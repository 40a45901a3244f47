import { describe, expect, it } from 'vitest'
import { makeBodyField } from './body-field'

const field = makeBodyField('projects')
const folder = 'public/uploads'
const encode = (text: string) => new TextEncoder().encode(text)
const well = new Uint8Array([1, 2, 3])

/** A form as a browser keeps it, opened again: what Keystatic does with a form that is not saved. */
function reopen(body: Parameters<typeof field.serialize>[0]) {
  const { value, content, external } = field.serialize(body)
  return field.parse(value, { content, external })
}

describe('an image that is not saved yet', () => {
  const opened = field.parse(undefined, {
    content: encode('Text'),
    external: new Map([[folder, new Map([['old.png', well]])]]),
  })
  const filled = { ...opened, uploads: new Map([['new.png', well]]) }

  it('is still there after a reload, and after leaving and coming back', () => {
    expect(reopen(filled).uploads).toEqual(filled.uploads)
    expect(reopen(reopen(filled)).uploads).toEqual(filled.uploads)
  })

  it('is the only one that is sent with a save: those of the disk stay where they are', () => {
    expect(opened.uploads.size).toBe(0)
    expect(opened.taken).toEqual(new Set(['old.png']))
    expect(field.serialize(opened).value).toBeUndefined()
    expect(field.serialize(filled).external.get(folder)).toEqual(filled.uploads)
  })
})
