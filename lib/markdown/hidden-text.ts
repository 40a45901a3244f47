import { findClosing, findElementEnd } from './find-element-end'
import { findCodeEnd, maskAll, maskFences, replaceRanges } from './mask-code'

/** Text that was written so that readers do not see it. */
export type HiddenText = {
  /** Offsets in the text, the marks around it included. */
  readonly from: number
  readonly to: number
  /**
   * What hides it: a comment of HTML, Liquid, kramdown or Markdown; a Liquid block that is never
   * shown; a Liquid block that is shown under a condition; or an HTML element that is not displayed.
   */
  readonly kind: 'comment' | 'never' | 'condition' | 'element'
  /** Whether the mark that ends it is there; without it everything up to the end is hidden. */
  readonly isClosed: boolean
}

/** Whether hidden text may begin anywhere; most texts have none, and one search shows it. */
function mayHide(text: string): boolean {
  return (
    text.includes('{%') ||
    text.includes('{::') ||
    (text.includes('<') && /<[!?]|hidden|display\s*:/iu.test(text)) ||
    (text.includes(']:') && /\]:\s*(?:#|<>)/u.test(text))
  )
}

/** Escapes and code go first, since what is in them is shown. */
const opening =
  /\\[\\`<{]|`+|<!--|<[!?](?=[a-z[?])|<\?|\{%-?\s*(comment|if|unless|case|capture|raw|doc|schema|javascript|stylesheet|style)\b([^%\n]*)%\}|\{%-?\s*#|\{::comment\b|^ {0,3}\[[^\]\n]*\]:\s*(?:#(?=[ \t\n]|$)|<>)|<(?!\/)([a-z][a-z\d]*)(?=[^<>]*(?:\shidden\b|display\s*:\s*none|visibility\s*:\s*hidden))[^<>]*>/gimu

/**
 * Finds the text that was written to be hidden, in the order of the text. Code is left alone, except
 * that blocks of Liquid hide what is in them wherever they are, as they did before Markdown was
 * read.
 *
 * @param markdown a body, lines ended by `\n`.
 */
export function findHiddenText(markdown: string): HiddenText[] {
  if (!mayHide(markdown)) return []
  const liquid = markdown.includes('{%') ? findCodeLiquid(markdown) : []
  const text = replaceRanges(maskFences(markdown), liquid, maskAll)
  const found: HiddenText[] = [...liquid]
  opening.lastIndex = 0
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const next = readOpening(text, match)
    if (typeof next === 'number') opening.lastIndex = next
    else if (next) {
      found.push(next)
      opening.lastIndex = next.to
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** A text without what was hidden in it; line breaks stay, so that lines keep their numbers. */
export function removeHiddenText(markdown: string): string {
  return replaceRanges(markdown, findHiddenText(markdown), (part) => part.replace(/[^\n]+/gu, ''))
}

/** Closed Liquid comments within fenced code, which `maskFences` would hide from the search. */
function findCodeLiquid(markdown: string): HiddenText[] {
  const last = [...markdown.matchAll(/\{%-?\s*endcomment\s*-?%\}/gu)].at(-1)
  if (!last) return []
  // Where none of them is closed any more, each would be looked for to the end of the text.
  const text = markdown.slice(0, last.index + last[0].length)
  const comments = text.matchAll(/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/gu)
  return [...comments].map(({ index, 0: whole }) => ({
    from: index,
    to: index + whole.length,
    kind: 'comment',
    isClosed: true,
  }))
}

/** The hidden text that begins here, or where to look on, or nothing. */
function readOpening(text: string, match: RegExpExecArray): HiddenText | number | undefined {
  const { index: from, 0: mark, 1: block, 2: condition = '', 3: element } = match
  if (mark.startsWith('\\')) return undefined
  if (mark.startsWith('`')) return findCodeEnd(text, from, mark.length) ?? from + mark.length
  const upTo = (end: RegExp, kind: HiddenText['kind']): HiddenText => {
    end.lastIndex = from + mark.length
    const closing = end.exec(text)
    const to = closing ? closing.index + closing[0].length : text.length
    return { from, to, kind, isClosed: closing !== null }
  }
  if (mark === '<!--') {
    // `<!-->` and `<!--->` are whole comments (HTML 13.2.5.43).
    const whole = /^<!--(?:-?>)/u.exec(text.slice(from, from + 6))?.[0]
    if (whole) return { from, to: from + whole.length, kind: 'comment', isClosed: true }
    return upTo(/--!?>/gu, 'comment')
  }
  // A script of the server may hold a > of its own.
  if (mark === '<?' && text.includes('?>', from)) return upTo(/\?>/gu, 'comment')
  if (/^<[!?]/u.test(mark)) return upTo(/\]\]>|>/gu, 'comment')
  if (mark.startsWith('{::')) return readKramdown(text, from, upTo)
  if (/^ {0,3}\[/u.test(mark)) return upTo(/$/gmu, 'comment')
  if (element) {
    const { to, isClosed } = findElementEnd(text, element, from + mark.length)
    return { from, to, kind: 'element', isClosed }
  }
  if (!block) return upTo(/%\}/gu, 'comment')
  return readBlock(text, from, block.toLowerCase(), condition, upTo)
}

type UpTo = (end: RegExp, kind: HiddenText['kind']) => HiddenText

/** `{::comment}…{:/comment}`, `{::comment}…{:/}` and `{::comment text /}`. */
function readKramdown(text: string, from: number, upTo: UpTo): HiddenText {
  const inline = /^\{::comment\b[^{}]*\/\}/u.exec(text.slice(from, from + 5000))?.[0]
  if (inline) return { from, to: from + inline.length, kind: 'comment', isClosed: true }
  return upTo(/\{:\/(?:comment)?\}/gu, 'comment')
}

function readBlock(
  text: string,
  from: number,
  name: string,
  condition: string,
  upTo: UpTo,
): HiddenText | number {
  if (name === 'raw') return upTo(/\{%-?\s*endraw\s*-?%\}/gu, 'never').to
  if (name === 'if' || name === 'unless' || name === 'case') {
    return readNested(text, from, name, isNever(name, condition) ? 'never' : 'condition')
  }
  const kind = name === 'comment' ? 'comment' : 'never'
  return upTo(new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'gu'), kind)
}

/** A block up to its own end, with any nested blocks of its kind. */
function readNested(
  text: string,
  from: number,
  name: string,
  kind: HiddenText['kind'],
): HiddenText {
  const tags = new RegExp(`\\{%-?\\s*(end)?${name}\\b[^%]*%\\}`, 'gu')
  // The tag that opens the block is the first of them.
  const { to, isClosed } = findClosing(text, tags, from, 0)
  return { from, to, kind, isClosed }
}

/** Whether a condition can never be true. */
function isNever(name: string, condition: string): boolean {
  const words = condition.replace(/-\s*$/u, '').trim()
  return name === 'unless' ? words === 'true' : /^(?:false|nil|null|empty|blank)$/u.test(words)
}
