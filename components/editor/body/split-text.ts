/** A text without the empty lines around it, which nobody sees and which stay as they are. */
export type SplitText = { readonly before: string; readonly text: string; readonly after: string }

/** Sets a text apart from the empty lines around it. */
export function splitText(source: string): SplitText {
  const [before = ''] = /^\n*/u.exec(source) ?? []
  const [after = ''] = /\n*$/u.exec(source.slice(before.length)) ?? []
  return { before, text: source.slice(before.length, source.length - after.length), after }
}
