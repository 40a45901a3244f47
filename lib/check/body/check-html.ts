import type { Finding } from '@/lib/check/diagnostic'
import { readFrameAddress, readVideo } from '@/lib/markdown/videos'
import type { Body } from './open-body'

/** Tags of which the page keeps nothing, or their words only. */
const forbiddenTag =
  /<(script|style|object|embed|applet|form|input|button|select|textarea|link|meta|base|frame|frameset|noscript|template|svg|math|audio|video)\b/giu

/** Finds HTML that the page leaves out. */
export function checkHtml({ masked }: Body): Finding[] {
  if (!masked.includes('<') && !/javascript:/iu.test(masked)) return []
  const found: Finding[] = []
  const report = (offset: number, message: string) =>
    found.push({ offset, rule: 'forbidden-html', message })
  for (const { index, 1: tag = '' } of masked.matchAll(forbiddenTag)) {
    report(
      index,
      `<${tag.toLowerCase()}> is not allowed on pages; remove it and write what readers need`,
    )
  }
  for (const { index, 0: frame } of masked.matchAll(/<iframe\b[^<>]{0,2000}>?/giu)) {
    const src = /\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu.exec(frame)
    const address = readFrameAddress((src?.[1] ?? src?.[2] ?? src?.[3] ?? '').trim())
    if (!address) report(index, 'the frame has no web address, so it is not shown; remove it')
    else if (!readVideo(address)) {
      report(
        index,
        `frames from ${address.hostname} become a link; only YouTube and Vimeo videos are shown`,
      )
    }
  }
  for (const { index, 1: name = '' } of masked.matchAll(
    /<[a-z][^<>]{0,2000}?\s(on[a-z]{3,30})\s*=/giu,
  )) {
    report(
      index,
      `${name.toLowerCase()} would run a script, so it is removed from the page; delete it`,
    )
  }
  for (const { index } of masked.matchAll(
    /(?<=\]\(\s{0,9}|href\s{0,9}=\s{0,9}["']?)javascript:/giu,
  )) {
    report(index, 'a link cannot run a script; use the address of a page')
  }
  return found
}
