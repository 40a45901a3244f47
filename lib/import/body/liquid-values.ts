/** What texts may name: `site.title`, `page.client`. */
export type LiquidNames = Readonly<Record<'site' | 'page', Readonly<Record<string, unknown>>>> & {
  /** `{% link %}` and `{% post_url %}`: the address of a file of the previous site. */
  readonly findAddress: (path: string) => string | undefined
  readonly findPost: (name: string) => string | undefined
}

/**
 * The text that `{{ … }}` stood for; addresses begin at the root of the site, since that is where it
 * is now.
 *
 * @param expression what is between the braces.
 * @returns undefined when it cannot be known.
 */
export function evaluateOutput(expression: string, names: LiquidNames): string | undefined {
  const [first = '', ...filters] = expression.split('|').map((part) => part.trim())
  let value = readValue(first, names)
  for (const filter of filters) {
    const [, name = '', argument = ''] = /^(\w+)\s*(?::\s*(.*))?$/su.exec(filter) ?? []
    if (typeof value !== 'string' && typeof value !== 'number') return undefined
    value = applyFilter(name, String(value), argument ? readValue(argument, names) : undefined)
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** The value of a name or of a text in quotes; undefined when it is not known. */
function readValue(written: string, names: LiquidNames): unknown {
  const quoted = /^(["'])([\s\S]*)\1$/u.exec(written)?.[2]
  if (quoted !== undefined) return quoted
  if (/^-?\d+(?:\.\d+)?$/u.test(written)) return Number(written)
  if (written === 'true' || written === 'false') return written === 'true'
  if (written === 'site.baseurl') return ''
  const [root, ...keys] = written.split('.')
  if (root !== 'site' && root !== 'page') return undefined
  let value: unknown = names[root]
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

function applyFilter(name: string, value: string, argument: unknown): string | undefined {
  switch (name) {
    case 'relative_url':
    case 'absolute_url':
      return /^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(value) ? value : `/${value}`
    case 'append':
      return argument === undefined ? undefined : value + String(argument)
    case 'prepend':
      return argument === undefined ? undefined : String(argument) + value
    case 'strip':
      return value.trim()
    case 'upcase':
      return value.toUpperCase()
    case 'downcase':
      return value.toLowerCase()
    case 'capitalize':
      return value.charAt(0).toUpperCase() + value.slice(1)
    case 'escape':
    case 'xml_escape':
    case 'smartify':
    case 'strip_newlines':
      return value
    default:
      return undefined
  }
}

/**
 * Whether a condition holds.
 *
 * @returns undefined when it cannot be known.
 */
export function evaluateCondition(condition: string, names: LiquidNames): boolean | undefined {
  const text = condition.trim()
  if (/\s(?:and|or)\s/u.test(text)) return evaluateSeveral(text, names)
  if (/^(?:false|nil|null)$/u.test(text)) return false
  // Only nil and false are false in Liquid; a number and an empty text are true.
  if (/^(?:true|-?\d+(?:\.\d+)?|"[^"]*"|'[^']*')$/u.test(text)) return true
  const [, left = '', operator = '', right = ''] =
    /^(.+?)\s*(==|!=|<>|<=|>=|<|>)\s*(.+)$/u.exec(text) ?? []
  if (operator === '') return undefined
  const a = readConstant(left, names)
  const b = readConstant(right, names)
  if (a === undefined || b === undefined) return undefined
  if (operator === '==') return a === b
  if (operator === '!=' || operator === '<>') return a !== b
  if (typeof a !== 'number' || typeof b !== 'number') return undefined
  return { '<': a < b, '>': a > b, '<=': a <= b, '>=': a >= b }[operator]
}

/** Liquid reads a row of conditions from its end; `or` and `and` weigh the same. */
function evaluateSeveral(text: string, names: LiquidNames): boolean | undefined {
  const [, first = '', joint = '', rest = ''] = /^(.+?)\s+(and|or)\s+(.+)$/su.exec(text) ?? []
  const a = evaluateCondition(first, names)
  const b = evaluateCondition(rest, names)
  if (joint === 'and') return a === false || b === false ? false : a && b
  return a === true || b === true ? true : a === undefined ? undefined : b
}

function readConstant(written: string, names: LiquidNames): unknown {
  const text = written.trim()
  if (text === 'jekyll.environment') return 'production'
  return readValue(text, names)
}
