import type { Element, ElementContent, RootContent } from 'hast'

type Item = {
  /** How deep it is in the list, from 1. */
  readonly level: number
  /** Its number, for an item of a numbered list. */
  readonly number?: number
  readonly children: ElementContent[]
}

/** Makes lists of paragraphs that Word only dresses as such; spaces between them go. */
export function joinWordLists(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = []
  let items: Item[] = []
  const close = () => {
    joined.push(...buildLists(items))
    items = []
  }
  for (const node of nodes) {
    const item = node.type === 'element' ? readItem(node) : undefined
    if (item) items.push(item)
    else if (items.length === 0 || node.type !== 'text' || node.value.trim() !== '') {
      close()
      joined.push(node)
    }
  }
  close()
  return joined
}

/** Whether it is the sign that Word puts before an item, for programs that know no lists. */
export function isListSign({ properties }: Element): boolean {
  return /mso-list:\s*Ignore/iu.test(String(properties.style ?? ''))
}

/** The item that a paragraph is, without the sign it is dressed with. */
function readItem(node: Element): Item | undefined {
  const style = String(node.properties.style ?? '')
  const names = [node.properties.className].flat().map(String)
  const isItem =
    names.some((name) => /^MsoListParagraph/u.test(name)) || /mso-list:\s*l\d/iu.test(style)
  if (node.tagName !== 'p' || !isItem) return undefined
  const { children, sign } = takeSign(node.children)
  const [first, ...others] = children
  const typed =
    sign === '' && first?.type === 'text' ? /^\s*([·•▪o§–-]|\d+[.)])\s+/u.exec(first.value) : null
  const rest =
    typed && first?.type === 'text'
      ? [{ ...first, value: first.value.slice(typed[0].length) }, ...others]
      : children
  const number = /^\s*(\d+|[a-z]{1,4})[.)]/iu.exec(sign || (typed?.[1] ?? ''))?.[1]
  return {
    level: Number(/level(\d+)/iu.exec(style)?.[1] ?? 1),
    ...(number !== undefined && { number: Number.parseInt(number, 10) || 1 }),
    children: trimStart(rest),
  }
}

function takeSign(nodes: readonly ElementContent[]): { children: ElementContent[]; sign: string } {
  let sign = ''
  const children = nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    if (isListSign(node)) {
      sign += readText(node)
      return []
    }
    const inner = takeSign(node.children)
    sign += inner.sign
    return [{ ...node, children: inner.children }]
  })
  return { children, sign }
}

function readText(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(readText).join('') : ''
}

function trimStart([first, ...others]: readonly ElementContent[]): ElementContent[] {
  if (first?.type !== 'text') return first ? [first, ...others] : []
  const value = first.value.trimStart()
  return value === '' ? trimStart(others) : [{ ...first, value }, ...others]
}

function buildLists(items: readonly Item[]): Element[] {
  const roots: Element[] = []
  const open: { level: number; list: Element }[] = []
  for (const { level, number, children } of items) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop()
    const tagName = number === undefined ? 'ul' : 'ol'
    const last = open.at(-1)
    const fits = last?.level === level && last.list.tagName === tagName
    if (last?.level === level && !fits) open.pop()
    if (!fits) {
      const list: Element = {
        type: 'element',
        tagName,
        properties: number !== undefined && number > 1 ? { start: number } : {},
        children: [],
      }
      const around = open.at(-1)?.list.children.at(-1)
      if (around?.type === 'element') around.children.push(list)
      else roots.push(list)
      open.push({ level, list })
    }
    open.at(-1)?.list.children.push({ type: 'element', tagName: 'li', properties: {}, children })
  }
  return roots
}
