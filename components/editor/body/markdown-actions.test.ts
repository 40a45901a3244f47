import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { shiftItems } from './markdown-actions'

/** What a text becomes when its lines from `from` on are chosen. */
function shift(doc: string, from: number, way: 'deeper' | 'back') {
  const state = EditorState.create({ doc, selection: { anchor: from, head: doc.length } })
  let text = doc
  const isDone = shiftItems(
    { state, dispatch: (transaction) => (text = transaction.newDoc.toString()) },
    way,
  )
  return { isDone, text }
}

describe('Tab in a list', () => {
  it('makes an item one of the item above, and Shift-Tab brings it back', () => {
    expect(shift('- One\n- Two', 6, 'deeper').text).toBe('- One\n  - Two')
    expect(shift('1. One\n2. Two', 7, 'deeper').text).toBe('1. One\n   2. Two')
    expect(shift('- One\n  - Two', 6, 'back').text).toBe('- One\n- Two')
  })

  it('leaves the text where there is no list, so that the keyboard is no trap', () => {
    expect(shift('Words', 0, 'deeper')).toEqual({ isDone: false, text: 'Words' })
  })
})
