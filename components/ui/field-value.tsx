import { nameTerms } from '#words/facets'
import { numberNouns, textNouns } from '#words/nouns'
import { Marked } from '@/components/ui/marked'
import { nameAll } from '@/components/ui/name-all'
import type { WordPlan } from '@/lib/facets/text/text-plan'
import type { NumberField, ShownField, TextField } from '@/lib/fields/shown'

/** What a field is called on pages, above one value or several of its terms. */
export function nameField(field: ShownField, count = 1): string {
  if (isNumber(field)) return numberNouns[field].label
  return isText(field) ? textNouns[field] : nameTerms(field, count)
}

/** A number as visitors read it, and a text as it is. */
export function printValue(field: ShownField, value: number | string): string {
  return typeof value === 'number' && isNumber(field) ? numberNouns[field].print(value) : `${value}`
}

/** The value of a field in words; words that were searched for are marked. */
export function FieldValue({
  field,
  value,
  plans = [],
}: {
  field: ShownField
  value: number | string | readonly { readonly label: string }[] | undefined
  plans?: readonly WordPlan[]
}) {
  if (value === undefined) return null
  if (typeof value === 'object') return <Marked text={nameAll(value)} plans={plans} />
  return printValue(field, value)
}

/** Whether a field holds a number that visitors may see. */
export function isNumber(field: string): field is NumberField {
  return Object.hasOwn(numberNouns, field)
}

/** Whether what a field says is no name, and so needs its label beside it. */
export function isStated(field: string): field is NumberField | TextField {
  return isNumber(field) || isText(field)
}

function isText(field: string): field is TextField {
  return Object.hasOwn(textNouns, field)
}
