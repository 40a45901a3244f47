import type { Finding } from '@/lib/check/diagnostic'

/** Words that were meant for the writer; case matters, since "todo" is Spanish for "all". */
const placeholder =
  /\b(?:TODO|TBD|FIXME|XXX+)\b|\bXX+%|[Ll]orem [Ii]psum|\[(?:TBC|(?:[Ii]nsert|[Aa]dd|[Pp]laceholder|[Tt]o be)\b)[^\]\n]{0,80}\]/gu

const liquid = /\{%-?[^%]{0,500}%\}|\{\{[^{}]{0,500}\}\}/gu

/** Finds what readers should never see, in the running text or in a field. */
export function checkText(text: string): Finding[] {
  const found: Finding[] = []
  for (const { index, 0: words } of text.matchAll(placeholder)) {
    const message = `"${words.slice(0, 40)}" is placeholder text; replace it with the real text`
    found.push({ offset: index, rule: 'placeholder-text', message })
  }
  if (text.includes('{')) {
    for (const { index, 0: tag } of text.matchAll(liquid)) {
      const message = `${tag.slice(0, 40).replace(/\s+/gu, ' ')} is a tag of the previous site, which readers would see; replace it with the text it produced`
      found.push({ offset: index, rule: 'liquid-tag', message })
    }
  }
  return found
}

const ongoing =
  /\b(?:[Cc]urrently|[Oo]ngoing|(?:is|are) (?:now |also )?(?:working|supporting|helping|assisting|implementing|providing|strengthening|improving|bolstering|developing|delivering|leading|promoting|partnering|addressing|building|training|digging)|(?:project|programme|program|activity|initiative|facility|team) (?:will|aims to))\b/u

/** The first words that describe work as ongoing or planned. */
export function findOngoing(
  text: string,
): { readonly offset: number; readonly words: string } | undefined {
  const match = ongoing.exec(text)
  return match ? { offset: match.index, words: match[0] } : undefined
}
