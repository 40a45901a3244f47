import { isMap, isNode, isScalar } from 'yaml'
import { checkOne, type Others } from '@/lib/check/check-one'
import type { Diagnostic } from '@/lib/check/diagnostic'
import { parseYaml } from '@/lib/check/read/yaml-problems'
import { saveForm } from '@/lib/editor/save/save-form'
import type { ContentKind } from '@/lib/schema/content-types'
import { type FormField, listFormFields } from './form-fields'
import type { FilledForm } from './form-text'

/** A problem of a form: that of its file, and the field it is in, or `body`. */
export type FormProblem = Diagnostic & {
  readonly field: string
  /** The line of the body it is in, from 1; absent for fields. */
  readonly bodyLine?: number
}

/**
 * Checks a form as the file it would become: the rules, codes and sentences of `content check`.
 *
 * @param file the path the file has or would have.
 */
export function checkForm(
  kind: ContentKind,
  file: string,
  form: FilledForm,
  others: Others,
): FormProblem[] {
  const saved = saveForm(kind, form)
  if (!('source' in saved)) return []
  const bytes = new TextEncoder().encode(saved.source)
  const locate = makeLocator(listFormFields(kind), saved.source)
  return checkOne({ file, bytes }, others).map((problem) => ({ ...problem, ...locate(problem) }))
}

/** Finds the field or the line of the body that a problem is in. */
function makeLocator(fields: readonly FormField[], source: string) {
  const text = source.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
  const end = text.indexOf('\n---', 3) + 1
  const frontMatter = text.slice(0, end)
  const bodyStart = frontMatter.split('\n').length + 1
  const { contents } = parseYaml(frontMatter)
  const keys = isMap(contents)
    ? contents.items.flatMap(({ key }) =>
        isScalar(key) && isNode(key) && key.range
          ? [
              {
                key: String(key.value),
                line: frontMatter.slice(0, key.range[0]).split('\n').length,
              },
            ]
          : [],
      )
    : []
  const nameOf = (key: string) =>
    fields.find(({ name, legacy }) => name === key || legacy.includes(key))?.name ?? ''
  return ({ line, rule, message }: Diagnostic): { field: string; bodyLine?: number } => {
    if (line >= bodyStart) return { field: 'body', bodyLine: line - bodyStart + 1 }
    // A missing field has no line; its message begins with its name.
    if (rule === 'missing-field' || rule === 'missing-summary') {
      return { field: nameOf(message.split(' ', 1)[0] ?? '') }
    }
    return { field: nameOf(keys.findLast((one) => one.line <= line)?.key ?? '') }
  }
}
