import { describe, expect, it, vi } from 'vitest'
import { showField } from './form-on-page'
import type { OpenEntry } from './open-entry'
import { beginSave, endSave, isOnlyHere, noteTyping } from './typed-since'

const entry: OpenEntry = {
  kind: 'projects',
  slug: 'wells',
  values: {},
  body: '',
  uploads: new Map(),
}
const saved = { file: 'content/projects/wells.md', sha: '1', source: '', odd: [] }

async function type(base = saved) {
  const onChange = vi.fn()
  const hide = showField('summary', { value: 'as saved', onChange })
  noteTyping('summary', 'typed before')
  beginSave(entry)
  noteTyping('summary', 'typed since')
  endSave(base)
  await Promise.resolve()
  hide()
  return onChange
}

describe('what is typed while an entry is saved', () => {
  it('is in the form afterwards', async () => {
    expect(await type()).toHaveBeenCalledExactlyOnceWith('typed since')
  })

  it('comes into no other entry', async () => {
    expect(await type({ ...saved, file: 'content/projects/rivers.md' })).not.toHaveBeenCalled()
  })

  it('is put in once only', async () => {
    await type()
    const onChange = vi.fn()
    const hide = showField('summary', { value: 'later', onChange })
    endSave({ ...saved, sha: '2' })
    await Promise.resolve()
    hide()
    expect(onChange).not.toHaveBeenCalled()
  })

  it('is asked about when the window is left before the new form has it', () => {
    beginSave(entry)
    expect(isOnlyHere()).toBe(false)
    noteTyping('summary', 'typed since')
    expect(isOnlyHere()).toBe(true)
    endSave(saved)
    expect(isOnlyHere()).toBe(false)
  })

  it('leaves without a question an entry that was there before, whose form is kept', () => {
    beginSave({ ...entry, base: saved })
    noteTyping('summary', 'typed since')
    expect(isOnlyHere()).toBe(false)
  })
})
