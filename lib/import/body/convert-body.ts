import { checkKramdown } from '@/lib/check/body/check-kramdown'
import { findLinks } from '@/lib/check/body/find-links'
import { maskBody } from '@/lib/check/body/mask-body'
import { openBody } from '@/lib/check/body/open-body'
import type { Edit } from '@/lib/check/fix/edits'
import { applyFixes, applyToText } from '@/lib/import/edit-text'
import { readFrameAddress, readVideo } from '@/lib/markdown/videos'
import { decodePath } from '@/lib/site-address'
import { cutHiddenText } from './cut-hidden-text'
import type { LiquidNames } from './liquid-values'
import { type ResolvedText, resolveLiquid } from './resolve-liquid'
import type { TextChange } from './text-change'

/** What is known of the previous site when a text of it is converted. */
export type OldSurroundings = {
  readonly names: LiquidNames
  /** The address of the previous site, such as `https://www.example.org`. */
  readonly origin: string | undefined
  /** Old addresses of pages that have another one now, without a slash at the end. */
  readonly movedPages: ReadonlyMap<string, string>
}

/**
 * Converts what the previous site wrote in its own way, and takes out what it hid. The marks of Liquid
 * count in code as well, everything else leaves code alone.
 */
export function convertBody(body: string, site: OldSurroundings): ResolvedText {
  const liquid = resolveLiquid(body, site.names)
  const steps: readonly ((text: string) => TextChange)[] = [
    cutHiddenText,
    convertKramdown,
    (text) => convertAddresses(text, site.origin),
    (text) => moveLinks(text, site.movedPages),
  ]
  let { text } = liquid
  const notes = [...liquid.notes]
  const hidden = [...liquid.hidden]
  for (const step of steps) {
    const done = step(text)
    text = done.text
    notes.push(...done.notes)
    hidden.push(...done.hidden)
  }
  return { text, notes, hidden, undecided: liquid.undecided }
}

/** More rounds than this no text needs: one fix can lay another open. */
const maxRounds = 20

/** Writes what only kramdown understands as pages read it, with the fixes of the checker. */
function convertKramdown(text: string): TextChange {
  const notes = new Set<string>()
  let current = text
  for (let round = 0; round < maxRounds; round++) {
    const done = applyFixes(current, checkKramdown(openBody(current)))
    if (done.notes.length === 0) break
    current = done.text
    for (const note of done.notes) notes.add(note)
  }
  return { text: current, notes: [...notes], hidden: [] }
}

/** Frames become videos in a form that pages show, or links; own addresses begin at the root. */
function convertAddresses(body: string, origin: string | undefined): TextChange {
  const notes: string[] = []
  const masked = maskBody(body)
  const pieces: Edit[] = []
  const replace = (from: number, whole: string, text: string, note: string) => {
    if (text === whole) return
    pieces.push({ from, to: from + whole.length, text })
    notes.push(note)
  }
  for (const match of masked.matchAll(/<iframe\b[^<>]{0,2000}>(?:\s*<\/iframe\s*>)?/giu)) {
    convertFrame(masked, match.index, match[0], replace)
  }
  for (const address of origin ? findOwnAddresses(masked, origin) : []) {
    replace(address.from, address.whole, '', `${address.whole} begins at the root now`)
  }
  return { text: applyToText(body, pieces), notes, hidden: [] }
}

/** Links to a page that has another address now. */
function moveLinks(text: string, moved: ReadonlyMap<string, string>): TextChange {
  if (moved.size === 0) return { text, notes: [], hidden: [] }
  const found = findLinks(openBody(text)).flatMap(({ offset, target }) => {
    const path = /^[^?#]*/u.exec(target)?.[0] ?? ''
    const today = moved.get(decodePath(path).replace(/(?<=.)\/+$/u, ''))
    if (today === undefined || today === path) return []
    return [{ from: offset, to: offset + path.length, text: today, path }]
  })
  return {
    text: applyToText(text, found),
    notes: found.map(({ path, text: today }) => `the link to ${path} is ${today} now`),
    hidden: [],
  }
}

function convertFrame(
  text: string,
  from: number,
  frame: string,
  replace: (from: number, whole: string, text: string, note: string) => void,
): void {
  const address = readFrameAddress(readAttribute(frame, 'src') ?? '')
  if (!address) return
  const title = readAttribute(frame, 'title')
    ?.replace(/["<>[\]]/gu, '')
    .trim()
  const video = readVideo(address)
  if (!video) {
    const link = `[${title || `See ${address.hostname}`}](${address.href})`
    replace(from, frame, link, `the frame of ${address.hostname} is a link now`)
    return
  }
  const short = `<iframe src="${address.href}"${title ? ` title="${title}"` : ''}></iframe>`
  // In Markdown a line that begins with a tag takes the words after it as HTML, too.
  const before = /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, from - 80), from)) ? '' : '\n\n'
  const after = /^[ \t]*(?:\n|$)/u.test(text.slice(from + frame.length, from + frame.length + 80))
    ? ''
    : '\n\n'
  replace(
    from,
    frame,
    `${before}${short}${after}`,
    `the video of ${video.service} stands by itself now`,
  )
}

function readAttribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'iu').exec(tag)
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.trim()
}

/** Whole addresses of the previous site, up to where the path begins. */
function* findOwnAddresses(text: string, origin: string) {
  const host = origin
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  if (!host) return
  const pattern = new RegExp(`(?<=\\]\\(\\s?|\\]:\\s|["'])https?://(?:www\\.)?${host}(?=/)`, 'giu')
  for (const { index, 0: whole } of text.matchAll(pattern)) yield { from: index, whole }
}
