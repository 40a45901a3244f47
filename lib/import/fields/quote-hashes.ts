/** Fields that hold text, in which `#5` is no comment. */
const textField =
  /^([ \t]*(?:- )?(?:title|summary|description|tagline|organisation|alt|credit|caption|client|subtitle)[ \t]*:[ \t]+)([^\s'"|>[{&*!#%@`].*)$/u

/**
 * Puts values such as `Kenya—Task Order #5` in quotes: YAML takes a `#` behind a space for a comment.
 * A `#` with a space behind it is how people write comments, so that one stays a comment.
 */
export function quoteHashes(text: string): { readonly text: string; readonly notes: string[] } {
  const end = text.indexOf('\n---', 3)
  if (end === -1) return { text, notes: [] }
  const lines = text.slice(0, end).split('\n')
  const notes: string[] = []
  for (let index = 0; index < lines.length; index++) {
    const [, key = '', first] = textField.exec(lines[index] ?? '') ?? []
    if (first === undefined) continue
    const indent = /^[ \t]*(?:- )?/u.exec(key)?.[0].length ?? 0
    const last = findLastLine(lines, index, indent)
    const value = [first, ...lines.slice(index + 1, last + 1)].join('\n').trimEnd()
    if (!/\s#(?=[^\s#])/u.test(value) || /\s#+(?:\s|$)/u.test(value)) continue
    lines.splice(index, last - index + 1, `${key}'${value.replaceAll("'", "''")}'`)
    notes.push(`"${value.replace(/\s+/gu, ' ')}" is in quotes now; a # behind a space cut it off`)
  }
  return { text: lines.join('\n') + text.slice(end), notes }
}

/** A value goes on in lines that are indented further than its key. */
function findLastLine(lines: readonly string[], first: number, indent: number): number {
  let last = first
  while (/^[ \t]+\S/u.test(lines[last + 1] ?? '') && indentOf(lines[last + 1]) > indent) last++
  return last
}

function indentOf(line = ''): number {
  return line.length - line.trimStart().length
}
