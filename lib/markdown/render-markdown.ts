import type { Element, Root, RootContent } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { toString as toText } from 'hast-util-to-string'
import type { Root as MdastRoot } from 'mdast'
import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { prepareAddresses } from './addresses'
import { headingPrefix, keepAnchors, pointToAnchors } from './anchors'
import { blankGroupingLanguages } from './figure-words'
import { removeHiddenText } from './hidden-text'
import { showUnknownTags } from './known-tags'
import {
  type ImageSize,
  levelHeadings,
  markExternalLinks,
  placeAmong,
  placeImages,
  type RenderContext,
  wrapTables,
} from './page-html'
import { parseHtml } from './parse-html'
import { prepareLines, readSectionTitle, type SectionKind } from './prepare-lines'
import { type ResultPiece, readResults } from './read-results'
import { dropForeignIds, notePrefix, safeSchema } from './safe-html'
import { findExcess } from './text-limits'
import { replaceFrames } from './video-embeds'

/** A part of a rendered text: running text, or a section with a fixed title. */
export type RenderedPart = {
  readonly kind: 'text' | SectionKind
  /** The words of a section's heading and the id to link to it; absent in running text. */
  readonly title?: string
  readonly id?: string
  /** Safe HTML, without the section's heading. */
  readonly html: string
  /** The same with the figures of results apart; absent where no line begins with one. */
  readonly pieces?: readonly ResultPiece[]
}

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(() => (tree: MdastRoot) => {
    visit(tree, 'html', (node) => {
      node.value = showUnknownTags(node.value)
    })
  })
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: notePrefix })
  .use(parseHtml)
  .use(prepareAddresses)
const printer = unified().use(rehypeStringify)

/**
 * Renders the Markdown of a page to HTML that is always safe.
 *
 * @param imageSize the size of an image of the site, if known.
 * @param context where it is to be; nothing for a page of its own.
 * @returns the parts in the order of the text.
 * @throws when the text is nested so deeply that it cannot be rendered.
 */
export function renderMarkdown(
  markdown: string,
  imageSize: ImageSize = () => undefined,
  context: RenderContext = {},
): readonly RenderedPart[] {
  const safe = sanitize(toTree(markdown), safeSchema)
  const tree: Root = safe.type === 'root' ? safe : { type: 'root', children: [] }
  // Only what comes from here on is ours and needs no sanitising.
  for (const transform of [
    keepAnchors(),
    dropForeignIds(),
    levelHeadings(),
    replaceFrames(),
    placeImages(imageSize),
    markExternalLinks(),
    wrapTables(),
    rehypeSlug({ prefix: headingPrefix }),
    pointToAnchors(),
  ]) {
    transform(tree)
  }
  return splitSections(tree, context)
}

function toTree(markdown: string): Root {
  if (findExcess(markdown)) throw new Error('The text is nested too deeply.')
  try {
    return parser.runSync(parser.parse(prepareLines(removeHiddenText(markdown))))
  } catch (cause) {
    if (cause instanceof RangeError) throw new Error('The text is nested too deeply.', { cause })
    throw cause
  }
}

function splitSections(tree: Root, context: RenderContext): RenderedPart[] {
  const parts: { kind: RenderedPart['kind']; heading?: Element; nodes: RootContent[] }[] = []
  for (const node of tree.children) {
    const heading = node.type === 'element' && node.tagName === 'h2' ? node : undefined
    const kind = heading && readSectionTitle(toText(heading))
    if (heading && kind) parts.push({ kind, heading, nodes: [] })
    else if (parts.length === 0 || heading || isFootnotes(node))
      parts.push({ kind: 'text', nodes: [node] })
    else parts.at(-1)?.nodes.push(node)
  }
  placeAmong(tree, context)
  const [language = ''] = context.lang?.toLowerCase().split('-') ?? []
  const blanksGroup = blankGroupingLanguages.has(language)
  return parts
    .map(({ kind, heading, nodes }) => {
      const pieces = kind === 'results' ? readResults(nodes, print, blanksGroup) : undefined
      return {
        kind,
        ...(heading && { title: toText(heading).replace(/[\s:]+$/u, '') }),
        ...(typeof heading?.properties.id === 'string' && { id: heading.properties.id }),
        html: print(nodes),
        ...(pieces && { pieces }),
      }
    })
    .filter(({ html, title }) => html !== '' || title !== undefined)
}

function print(nodes: readonly RootContent[]): string {
  return printer.stringify({ type: 'root', children: [...nodes] }).trim()
}

function isFootnotes(node: RootContent): boolean {
  return node.type === 'element' && node.tagName === 'section'
}
