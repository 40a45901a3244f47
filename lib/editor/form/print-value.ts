import { Scalar } from 'yaml'
import { printScalar } from '@/lib/check/read/front-matter-places'
import { quoteScalar } from '@/lib/check/read/quote-scalar'
import type { FormField } from './form-fields'
import type { FormMap, FormValue } from './form-values'

/** Figures that every reader of YAML takes for the same number; some read 017 as 15. */
const wholeNumber = /^(?:0|[1-9]\d{0,14})$/u

/** A value as it is behind a key and its colon, without a line break at its end. */
export function printValue(field: FormField, value: FormValue, indent: string): string {
  if (typeof value === 'boolean') return ` ${value}`
  if (typeof value === 'string') {
    return ` ${field.kind === 'number' && wholeNumber.test(value) ? value : printText(value)}`
  }
  if (!Array.isArray(value))
    return printMap(field, value as FormMap, '  ').replace(/^ {2}/u, '\n  ')
  return value
    .map((item: string | FormMap) =>
      typeof item === 'string'
        ? `\n${indent}- ${printText(item)}`
        : `\n${indent}- ${printMap(field, item, `${indent}  `).trimStart()}`,
    )
    .join('')
}

function printMap({ parts }: FormField, map: FormMap, indent: string): string {
  const lines = parts.filter((part) => map[part])
  return lines.map((part) => `${indent}${part}: ${printText(map[part] ?? '')}`).join('\n')
}

/** A text as a value; characters that YAML forbids are written as escapes. */
export function printText(text: string): string {
  // Control characters may be in double quotes only, as escapes (YAML 1.2.2, 5.1).
  return /[\p{Cc}\u2028\u2029\uFEFF]/u.test(text) ? JSON.stringify(text) : printScalar(text)
}

/** A text in the same quotes as the one before it; years and similar values have none. */
export function printLike(node: Scalar, text: string, isPlain: boolean): string {
  const isQuoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE
  const isOneWord = wholeNumber.test(text) || text === 'true' || text === 'false'
  if (isPlain && !isQuoted && isOneWord) return text
  if (node.type === Scalar.QUOTE_DOUBLE) return JSON.stringify(text)
  if (node.type === Scalar.QUOTE_SINGLE && !/\p{Cc}/u.test(text)) {
    return quoteScalar(text)
  }
  return printText(text)
}
