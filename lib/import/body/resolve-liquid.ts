import { countSpareLines } from '@/lib/check/body/cut-out'
import { findClosing } from '@/lib/markdown/find-element-end'
import { readToken, resolveTag, type Token } from './liquid-tags'
import { evaluateCondition, type LiquidNames } from './liquid-values'
import type { TextChange } from './text-change'

/** A text in which what Liquid did on the previous site is done, as far as that can be known. */
export type ResolvedText = TextChange & {
  /** Conditions that cannot be decided here; what depends on them is still in the text. */
  readonly undecided: readonly string[]
}

/** One `{% if %}` that is open. */
type Branch = {
  /** Whether what comes now is shown; undefined where the tags stay in the text. */
  shown: boolean | undefined
  /** Whether a part of it has been shown already. */
  done: boolean
  readonly name: string
}

/**
 * Takes out what Liquid hid (`comment`, `if false`, `unless true`), also where it never ends, and
 * writes what `{{ site.… }}`, `link` and `post_url` stood for.
 */
export function resolveLiquid(text: string, names: LiquidNames): ResolvedText {
  if (!/\{[{%]/u.test(text)) return { text, notes: [], hidden: [], undecided: [] }
  const work = new Resolution(text, names)
  for (let token = work.next(); token; token = work.next()) work.take(token)
  return work.finish()
}

/** Goes through a text once, from tag to tag. */
class Resolution {
  private at = 0
  private result = ''
  private hiddenNow = ''
  private readonly branches: Branch[] = []
  private readonly notes: string[] = []
  private readonly hidden: string[] = []
  private readonly undecided: string[] = []

  constructor(
    private readonly text: string,
    private readonly names: LiquidNames,
  ) {}

  next(): Token | undefined {
    return readToken(this.text, this.at)
  }

  take(token: Token): void {
    this.pass(token.from)
    const { name, to } = token
    if (name === '#') this.hide(to)
    else if (name === 'comment') this.hide(this.endOf(token, 'comment'))
    else if (name === 'raw') this.takeRaw(token)
    else if (name === 'if' || name === 'unless') this.open(token)
    else if (name === 'elsif' || name === 'else') this.turn(token)
    else if (name === 'endif' || name === 'endunless') this.close(token)
    else if (name === 'case') this.keepUndecided(token)
    else this.write(token)
  }

  finish(): ResolvedText {
    this.pass(this.text.length)
    this.flushHidden()
    const { result, notes, hidden, undecided } = this
    return { text: result, notes, hidden, undecided }
  }

  /** Everything up to an offset, as it is: shown or hidden. */
  private pass(to: number): void {
    this.put(this.text.slice(this.at, to))
    this.at = to
  }

  private put(text: string): void {
    if (this.branches.some(({ shown }) => shown === false)) this.hiddenNow += text
    else this.result += text
  }

  /** Takes everything up to an offset out. */
  private hide(to: number): void {
    const part = this.text.slice(this.at, to)
    if (this.branches.some(({ shown }) => shown === false)) this.hiddenNow += part
    else this.hidden.push(part)
    this.leave(to)
  }

  /** Leaves a tag out, and its line with it where nothing else is on it. */
  private leave(to: number): void {
    const isAlone =
      /(?:^|\n)[ \t]*$/u.test(this.result) && /^[ \t]*(?:\n|$)/u.test(this.text.slice(to, to + 80))
    this.at = to
    if (!isAlone) return
    const end = this.text.indexOf('\n', to)
    this.at = end === -1 ? this.text.length : end + 1
    this.at += countSpareLines(this.result, this.text, this.at)
  }

  private flushHidden(): void {
    if (this.hiddenNow.trim() !== '') this.hidden.push(this.hiddenNow)
    this.hiddenNow = ''
  }

  /** Where a block ends, those of its kind within it passed over; the end of the text if never. */
  private endOf(token: Token, name: string): number {
    const pattern = new RegExp(`\\{%-?\\s*(end)?${name}\\s*-?%\\}`, 'gu')
    return findClosing(this.text, pattern, token.to).to
  }

  private takeRaw(token: Token): void {
    const end = /\{%-?\s*endraw\s*-?%\}/u.exec(this.text.slice(token.to))
    const to = end ? token.to + end.index : this.text.length
    this.put(this.text.slice(token.to, to))
    this.at = to + (end?.[0].length ?? 0)
    this.notes.push('the marks {% raw %} around a text are gone')
  }

  private open(token: Token): void {
    const { name, rest } = token
    const holds = evaluateCondition(rest, this.names)
    const shown = holds === undefined ? undefined : holds === (name === 'if')
    this.branches.push({ shown, done: shown === true, name })
    if (shown === undefined) this.keepUndecided(token)
    else this.leave(token.to)
  }

  /** The tag itself stays in the text, for a person to see. */
  private keepUndecided({ from, to }: Token): void {
    this.undecided.push(this.text.slice(from, to))
    this.pass(to)
  }

  private turn({ name, rest, from, to }: Token): void {
    const branch = this.branches.at(-1)
    if (!branch || branch.shown === undefined) {
      this.pass(to)
      return
    }
    if (!branch.shown) this.flushWhenShown(branch)
    const holds = name === 'else' || evaluateCondition(rest, this.names)
    if (holds === undefined && !branch.done) this.undecided.push(this.text.slice(from, to))
    branch.shown = !branch.done && holds !== false
    branch.done ||= branch.shown
    this.leave(to)
  }

  private close({ to }: Token): void {
    const branch = this.branches.pop()
    if (!branch || branch.shown === undefined) {
      this.pass(to)
      return
    }
    if (!branch.shown) this.flushWhenShown(branch)
    this.notes.push(`the marks of a condition ({% ${branch.name} %}) are gone`)
    this.leave(to)
  }

  /** What was hidden up to here is one part, unless it lies in another that is hidden. */
  private flushWhenShown(branch: Branch): void {
    if (this.branches.every((one) => one === branch || one.shown !== false)) this.flushHidden()
  }

  private write(token: Token): void {
    const tag = this.text.slice(token.from, token.to)
    const found = resolveTag(token, this.text.slice(token.to, token.to + 300), this.names)
    if (found === undefined) {
      this.pass(token.to)
      return
    }
    this.put(found)
    this.at = token.to
    this.notes.push(found === '' ? `${tag} taken off an address` : `${tag} is ${found} now`)
  }
}
