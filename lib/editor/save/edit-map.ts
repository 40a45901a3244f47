import { isMap, isNode, isScalar } from 'yaml'
import { lineStart } from '@/lib/check/fix/edits'
import { parseYaml } from '@/lib/check/read/yaml-problems'
import type { FormField } from '@/lib/editor/form/form-fields'
import type { FormMap } from '@/lib/editor/form/form-values'
import { printLike, printText } from '@/lib/editor/form/print-value'
import { endOf, isBlock, linesOf, splice } from '@/lib/editor/form/yaml-lines'

/** Changes the texts of a map that differ, such as the `alt` of an image, each on its line. */
export function editMap(
  yaml: string,
  path: readonly (string | number)[],
  field: FormField,
  value: FormMap,
): string {
  let text = yaml
  for (const part of field.parts) {
    const map = parseYaml(text).getIn(path, true)
    if (!isMap(map)) return text
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === part)
    const wanted = value[part] ?? ''
    const node = isNode(pair?.value) ? pair.value : undefined
    const is = isScalar(node) && node.value !== null ? String(node.value).trim() : ''
    if (is === wanted) continue
    if (pair && wanted === '' && map.items[0] !== pair) {
      const { from, to } = linesOf(text, pair)
      text = text.slice(0, from) + text.slice(to)
    } else if (pair && isScalar(node) && node.range) {
      const gap = node.range[0] === node.range[1] ? ' ' : ''
      const end = isBlock(node) ? endOf(text, node) : node.range[1]
      text = splice(text, node.range[0], end, gap + printLike(node, wanted, false))
    } else if (!pair) {
      const last = map.items.at(-1)
      const first = map.items[0]
      if (!last || !isNode(first?.key) || !first.key.range) return text
      const at = linesOf(text, last).to
      const indent = ' '.repeat(first.key.range[0] - lineStart(text, first.key.range[0]))
      text = splice(text, at, at, `${indent}${part}: ${printText(wanted)}\n`)
    }
  }
  return text
}
