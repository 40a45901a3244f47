/** Attributes that are read out or shown, ours and those of HTML. */
const readableAttributes =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|hint|caption|summary|heading)$/u

/** What a text in a piece of code would be used for. */
type Use = 'code' | 'shown' | 'attribute'

/** Something that a visitor would read, and where it is in the source. */
type Literal = { readonly at: number; readonly text: string }

/**
 * The texts for visitors that are in a component or a page itself, as `line: text`: text between
 * tags, literals in visible or spoken text, and any literal that begins like a sentence or a name.
 * It reads TypeScript as far as it must: comments, texts, and where markup begins and ends.
 */
export function findLiterals(source: string): string[] {
  const found: Literal[] = []
  readCode(source, 0, 'code', found)
  return found
    .filter(({ text }) => /\p{L}{2,}/u.test(text.replace(/&#?\w+;/gu, '')))
    .map(({ at, text }) => `${source.slice(0, at).split('\n').length}: ${tidy(text)}`)
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/gu, ' ')
}

/** Reads code up to the brace that closes it, or to the end. @returns the place after it. */
function readCode(source: string, start: number, use: Use, found: Literal[]): number {
  let at = start
  let depth = 0
  while (at < source.length) {
    const rest = source.slice(at, at + 2)
    const character = rest.charAt(0)
    if (rest === '//' || rest === '/*') at = skipComment(source, at)
    else if (character === "'" || character === '"' || character === '`') {
      at = readText(source, at, use, found)
    } else if (character === '/' && canBegin(source, at)) at = skipExpression(source, at)
    else if (character === '<' && /[A-Za-z>]/u.test(rest.charAt(1)) && canBegin(source, at)) {
      at = readElement(source, at, found)
    } else {
      if (character === '{') depth++
      if (character === '}' && depth-- === 0) return at + 1
      at++
    }
  }
  return at
}

/** Whether a value can begin here, so that `<` opens a tag and `/` an expression. */
function canBegin(source: string, at: number): boolean {
  const before = source
    .slice(Math.max(0, at - 500), at)
    .replace(/(?:^|\s)\/\/[^\n]*$/gmu, '')
    .trimEnd()
  return before === '' || /[(,=?:&|{}[;>!]$|\b(?:return|default)$/u.test(before)
}

function skipComment(source: string, at: number): number {
  const end = source.startsWith('//', at) ? '\n' : '*/'
  const place = source.indexOf(end, at + 2)
  return place === -1 ? source.length : place + end.length
}

/** Skips a regular expression. */
function skipExpression(source: string, at: number): number {
  const pattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/\w*/uy
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : at + 1
}

/** Reads a literal, and the code within a template. @returns the place after it. */
function readText(source: string, start: number, use: Use, found: Literal[]): number {
  const quote = source.charAt(start)
  let at = start + 1
  let text = ''
  while (at < source.length && source.charAt(at) !== quote) {
    if (source.charAt(at) === '\\') {
      text += ' '
      at += 2
    } else if (quote === '`' && source.startsWith('${', at)) {
      // What a function makes of it is its own affair.
      at = readCode(source, at + 2, 'code', found)
      text += ' '
    } else text += source.charAt(at++)
  }
  const after = at + 1
  if (isForVisitors(text, use, source.slice(Math.max(0, start - 60), start), source.slice(after))) {
    found.push({ at: start, text })
  }
  return after
}

function isForVisitors(text: string, use: Use, before: string, after: string): boolean {
  // A name to compare with, a key, a place to import from, a message for developers.
  if (/(?:[=!]==|\bcase|\bfrom|\bimport|\bError\()\s*$/u.test(before)) return false
  if (/^\s*(?::(?!.*\?)|[=!]==|in\b)/u.test(after) && !/\?\s*$/u.test(before)) return false
  if (use === 'attribute') return true
  // Arguments say what to do, not what to show.
  if (use === 'shown' && !/[([,]\s*$/u.test(before)) return true
  const isNamed = /\b(?:label|title|hint|description|heading|message)\s*[:=]\s*$/u.test(before)
  if (isNamed && /\s/u.test(text)) return true
  return /^\p{Lu}\p{Ll}+(?![\p{L}-])/u.test(text) && !/^(?:Enter|Escape)$/u.test(text)
}

/** Reads an element from its opening tag on. @returns the place after it. */
function readElement(source: string, start: number, found: Literal[]): number {
  const name = /<[\w.]*/uy
  name.lastIndex = start
  name.test(source)
  const { at, isEmpty } = readAttributes(source, name.lastIndex, found)
  return isEmpty ? at : readChildren(source, at, found)
}

function readAttributes(source: string, start: number, found: Literal[]) {
  let at = start
  let use: Use = 'code'
  while (at < source.length) {
    const character = source.charAt(at)
    if (source.startsWith('//', at) || source.startsWith('/*', at)) at = skipComment(source, at)
    else if (source.startsWith('/>', at)) return { at: at + 2, isEmpty: true }
    else if (character === '>') return { at: at + 1, isEmpty: false }
    else if (character === '{') at = readCode(source, at + 1, use, found)
    else if (character === '"' || character === "'") at = readText(source, at, use, found)
    else {
      const attribute = /[\w:-]+/uy
      attribute.lastIndex = at
      const [name] = attribute.exec(source) ?? []
      if (name !== undefined) use = readableAttributes.test(name) ? 'attribute' : 'code'
      at += name?.length ?? 1
    }
  }
  return { at, isEmpty: true }
}

function readChildren(source: string, start: number, found: Literal[]): number {
  let at = start
  while (at < source.length) {
    if (source.startsWith('</', at)) return source.indexOf('>', at) + 1
    if (source.charAt(at) === '<') at = readElement(source, at, found)
    else if (source.charAt(at) === '{') at = readCode(source, at + 1, 'shown', found)
    else {
      const end = source.slice(at).search(/[<{]/u)
      const text = source.slice(at, end === -1 ? source.length : at + end)
      found.push({ at, text })
      at += text.length
    }
  }
  return at
}
