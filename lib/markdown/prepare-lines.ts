/** The parts of a project's text that pages lay out on their own. */
export type SectionKind = 'activities' | 'results'

const sectionName = /^(?:sample |key )?activities$|^(?:select(?:ed)? |key )?results$/iu

/** Which section a heading begins, if it is one with a fixed title. */
export function readSectionTitle(title: string): SectionKind | undefined {
  const name = title
    .replace(/\s+/gu, ' ')
    .replace(/[\s:]+$/u, '')
    .trim()
  if (!sectionName.test(name)) return undefined
  return /activities$/iu.test(name) ? 'activities' : 'results'
}

/**
 * Makes of lines typed for the eye what Markdown means by them, outside of code: `•` begins an item
 * of a list, and "Sample Activities" or "Select Results" on a line of its own is a heading.
 */
export function prepareLines(markdown: string): string {
  let fence: string | undefined
  return markdown
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1]
      if (fence) {
        if (mark?.startsWith(fence)) fence = undefined
        return line
      }
      fence = mark
      return mark ? line : prepareLine(line)
    })
    .join('\n')
}

function prepareLine(line: string): string {
  const bullet = /^( {0,3})[•‣◦▪●·][ \t\u00A0]+(?=\S)/u.exec(line)
  if (bullet) return `${bullet[1]}- ${line.slice(bullet[0].length)}`
  const title = /^ {0,3}(#{1,6}[ \t]*)?(\*\*|__)?(.{1,40}?)(\*\*|__)?:?[ \t]*$/u.exec(line)
  const name = title?.[3]?.trim() ?? ''
  if (!title || !readSectionTitle(name)) return line
  // One word alone may be the end of a sentence; it needs a mark to be a heading.
  if (!title[1] && !title[2] && !name.includes(' ')) return line
  // The editors write headings at the third level.
  return `\n${title[1]?.trim() || '###'} ${name.replace(/[\s:]+$/u, '')}\n`
}
