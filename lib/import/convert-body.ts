import { maskBody } from '@/lib/check/body/mask-body'
import { readFrameAddress, readVideo } from '@/lib/markdown/videos'

/** A text after the conversion, and what was done, in words for the report. */
export type Converted = { readonly text: string; readonly notes: readonly string[] }

/**
 * Converts what the previous site wrote in its own way: frames become videos in a form that pages show,
 * or links, and addresses of the site itself begin at its root. Code is left alone.
 *
 * @param origin the address of the previous site, such as `https://www.example.org`.
 */
export function convertBody(body: string, origin: string | undefined): Converted {
  const notes: string[] = []
  const masked = maskBody(body)
  const pieces: { from: number; to: number; text: string }[] = []
  const replace = (from: number, whole: string, text: string, note: string) => {
    if (text === whole) return
    pieces.push({ from, to: from + whole.length, text })
    notes.push(note)
  }
  for (const match of masked.matchAll(/<iframe\b[^<>]{0,2000}>(?:\s*<\/iframe\s*>)?/giu)) {
    convertFrame(masked, match.index, match[0], replace)
  }
  for (const address of origin ? findOwnAddresses(masked, origin) : []) {
    replace(address.from, address.whole, '', `${address.whole} removed from an address`)
  }
  for (const { index, 0: prefix } of masked.matchAll(
    /\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}(?=\/)|\{\{-?\s*site\.url\s*-?\}\}\{\{-?\s*site\.baseurl\s*-?\}\}(?=\/)/gu,
  )) {
    replace(index, prefix, '', `${prefix} removed from an address`)
  }
  let text = ''
  let done = 0
  for (const piece of pieces.sort((a, b) => a.from - b.from)) {
    if (piece.from < done) continue
    text += body.slice(done, piece.from) + piece.text
    done = piece.to
  }
  return { text: text + body.slice(done), notes }
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
    replace(from, frame, link, `the frame from ${address.hostname} is now a link`)
    return
  }
  const short = `<iframe src="${address.href}"${title ? ` title="${title}"` : ''}></iframe>`
  // In Markdown a line that begins with a tag takes the words behind it as HTML, too.
  const before = /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, from - 80), from)) ? '' : '\n\n'
  const after = /^[ \t]*(?:\n|$)/u.test(text.slice(from + frame.length, from + frame.length + 80))
    ? ''
    : '\n\n'
  replace(
    from,
    frame,
    `${before}${short}${after}`,
    `the video of ${video.service} is now a separate paragraph`,
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
