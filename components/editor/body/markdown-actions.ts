import type { EditorState, Transaction } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { editor } from '#words/editor'

/** Puts Markdown characters around the selection, or removes them. */
export function wrap(view: EditorView, sign: string): void {
  const { from, to } = view.state.selection.main
  const chosen = view.state.sliceDoc(from, to)
  const isWrapped =
    view.state.sliceDoc(from - sign.length, from) === sign &&
    view.state.sliceDoc(to, to + sign.length) === sign
  if (isWrapped) {
    view.dispatch({
      changes: { from: from - sign.length, to: to + sign.length, insert: chosen },
      selection: { anchor: from - sign.length, head: to - sign.length },
    })
  } else {
    view.dispatch({
      changes: { from, to, insert: `${sign}${chosen}${sign}` },
      selection: { anchor: from + sign.length, head: to + sign.length },
    })
  }
  view.focus()
}

/** Begins every chosen line in a way, such as `- `, or takes that away again. */
export function beginLines(view: EditorView, begin: (index: number) => string): void {
  const { from, to } = view.state.selection.main
  const first = view.state.doc.lineAt(from).number
  const last = view.state.doc.lineAt(to).number
  const lines = Array.from({ length: last - first + 1 }, (_, index) =>
    view.state.doc.line(first + index),
  )
  const hasAll = lines.every(({ text }, index) => text.startsWith(begin(index)))
  view.dispatch({
    changes: lines.map(({ from: start, text }, index) => {
      const other = /^(?:#{1,6} |[-*+] |\d+[.)] |> )?/u.exec(text)?.[0] ?? ''
      return { from: start, to: start + other.length, insert: hasAll ? '' : begin(index) }
    }),
  })
  view.focus()
}

/** Puts a block in on lines of its own, with an empty line before and after it. */
export function insertBlock(view: EditorView, block: string): void {
  const { to } = view.state.selection.main
  const line = view.state.doc.lineAt(to)
  const before = line.text.trim() === '' ? '' : '\n\n'
  const insert = `${before}${block}\n`
  view.dispatch({
    changes: { from: line.to, insert },
    selection: { anchor: line.to + insert.length },
  })
  view.focus()
}

/** Replaces the selection with a text. */
export function insertText(view: EditorView, text: string): void {
  view.dispatch(view.state.replaceSelection(text))
  view.focus()
}

/** Makes the selection a link, and selects the place of its address. */
export function insertLink(view: EditorView): void {
  const { from, to } = view.state.selection.main
  const words = view.state.sliceDoc(from, to) || editor.tools.linkText
  const address = 'https://'
  view.dispatch({
    changes: { from, to, insert: `[${words}](${address})` },
    selection: { anchor: from + words.length + 3, head: from + words.length + 3 + address.length },
  })
  view.focus()
}

/** The highest number of a footnote in a text; 0 where there is none. */
export function lastFootnote(text: string): number {
  const numbers = [...text.matchAll(/\[\^(\d+)\]/gu)].map(([, figure]) => Number(figure))
  return numbers.reduce((highest, number) => Math.max(highest, number), 0)
}

/** Puts a mark in, and its footnote at the end of the text. */
export function insertFootnote(view: EditorView): void {
  const text = view.state.doc.toString()
  const mark = `[^${lastFootnote(text) + 1}]`
  const { to } = view.state.selection.main
  const note = `${text.endsWith('\n') ? '' : '\n'}\n${mark}: `
  view.dispatch({
    changes: [
      { from: to, insert: mark },
      { from: text.length, insert: note },
    ],
    selection: { anchor: text.length + mark.length + note.length },
    scrollIntoView: true,
  })
  view.focus()
}

/** What a command needs of an editor. */
type Target = {
  readonly state: EditorState
  readonly dispatch: (transaction: Transaction) => void
}

/**
 * Moves the chosen items of lists one level deeper or back.
 *
 * @returns false where a chosen line is no item: Tab leaves the text then, as everywhere else.
 */
export function shiftItems({ state, dispatch }: Target, way: 'deeper' | 'back'): boolean {
  const { from, to } = state.selection.main
  const first = state.doc.lineAt(from).number
  const last = state.doc.lineAt(to).number
  const lines = Array.from({ length: last - first + 1 }, (_, index) =>
    state.doc.line(first + index),
  )
  const sign = /^( *)([-*+] |\d+[.)] )/u
  if (!lines.every(({ text }) => sign.test(text))) return false
  const changes = lines.map(({ from: start, number, text }) => {
    const [, indent = '', mark = ''] = sign.exec(text) ?? []
    if (way === 'back') {
      return { from: start, to: start + Math.min(indent.length, mark.length) }
    }
    // As wide as the sign of the item above, or it would be no item of that one (CommonMark 5.2).
    const above = number > 1 ? sign.exec(state.doc.line(number - 1).text)?.[2] : undefined
    return { from: start, insert: ' '.repeat((above ?? mark).length) }
  })
  dispatch(state.update({ changes }))
  return true
}
