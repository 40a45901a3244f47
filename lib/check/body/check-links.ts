import type { Finding } from '@/lib/check/diagnostic'
import { cleanAddress, linkSchemes, readScheme } from '@/lib/markdown/link-schemes'
import type { Link } from './find-links'

type SitePage = {
  /** Whether visitors can open it. */
  readonly isPublic: boolean
  /** Whether its text has a part of that name, such as `#wells-dug`; absent when that is not known. */
  readonly hasAnchor?: (fragment: string) => boolean
}

/** What is at the addresses of the site. */
export type SiteMap = {
  readonly pages: ReadonlyMap<string, SitePage>
  /** Former path → the path of today. */
  readonly formerPaths: ReadonlyMap<string, string>
  /** Whether a file is there, by its path on the site, such as `/uploads/well.jpg`. */
  readonly hasUpload: (path: string) => boolean
}

/** Checks an address and gives its problems; other hosts are never asked. */
export function checkLink(link: Link, site: SiteMap, isDraft: boolean): readonly Finding[] {
  const { target, offset } = link
  const say = (rule: Finding['rule'], message: string) => [{ offset, rule, message }]
  if (target === '')
    return say('broken-link', 'the link has no address; add one or remove the link')
  const scheme = readScheme(target)
  if (scheme !== undefined && !linkSchemes.includes(scheme)) {
    return say(
      'dropped-link',
      `"${target.slice(0, 40)}" begins with ${scheme}:, so the page shows no link; write https://… or remove the link`,
    )
  }
  const fault = findAddressFault(cleanAddress(target), scheme)
  if (fault) return say('broken-link', `"${target.slice(0, 40)}" ${fault}, or remove the link`)
  if (scheme !== undefined || /^(?:\/\/|#)/u.test(target)) return []
  if (!target.startsWith('/')) {
    return say(
      'broken-link',
      `"${target}" is relative to the page; if you mean another address, write ${
        /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/u.test(target)
          ? `https://${target}`
          : `/${target.replace(/^[./]+/u, '')}`
      }`,
    )
  }
  const path = readPath(target)
  if (path === undefined) {
    return say(
      'broken-link',
      `"${target}" has a % without two hexadecimal digits after it; write %25`,
    )
  }
  if (path.startsWith('/uploads/')) {
    if (site.hasUpload(path)) return []
    return say('missing-upload', `there is no file public${path}; add it or correct the path`)
  }
  const today = site.formerPaths.get(path)
  const page = site.pages.get(path)
  const fragment = /#.+$/u.exec(target)?.[0]
  const destination = page ?? (today === undefined ? undefined : site.pages.get(today))
  const isDead = fragment !== undefined && destination?.hasAnchor?.(fragment) === false
  const dead = isDead
    ? say(
        'dead-anchor',
        `no heading of ${page ? path : today} has the id "${fragment.slice(1)}"; correct the link or remove the end from #`,
      )
    : []
  if (page && isDead) return dead
  if (page) {
    if (page.isPublic || isDraft) return []
    return say('broken-link', `${path} is a draft, so readers get an error page; publish it first`)
  }
  if (today !== undefined) {
    const message = `${path} is a former address; use ${today}`
    const former: Finding = { offset, rule: 'former-link', message, suggestion: today }
    // Both at once: a fix of the address must not reveal the other, or it would be held back.
    return [...dead, { ...former, edits: edit(link, today) }]
  }
  if (site.hasUpload(path)) return []
  return say('broken-link', `there is no page ${path}; correct the address or remove the link`)
}

/** What is wrong with an address of another host, a mail or a call that can lead nowhere, and what to write. */
function findAddressFault(address: string, scheme: string | undefined): string | undefined {
  if (scheme === 'http' || scheme === 'https' || address.startsWith('//')) {
    const isWhole = /^(?:https?:)?\/\/[^/?#]/iu.test(address) && URL.canParse(address, 'https://a')
    return isWhole ? undefined : 'has no host that a browser can open; write https://host/…'
  }
  // A letter without a receiver may have a subject or a text (RFC 6068).
  if (scheme === 'mailto' && !/^mailto:(?:\?.|[^?@]+(?:@|%40)[^?@])/iu.test(address)) {
    return 'has no mail address; write mailto:name@host'
  }
  if (scheme === 'tel' && !/\d/u.test(address)) return 'has no number; write tel:+15551234'
  return undefined
}

function edit({ target, offset }: Link, today: string) {
  const path = /^[^?#]*/u.exec(target)?.[0] ?? ''
  return [{ from: offset, to: offset + path.length, text: today }]
}

/** The path of an address of the site, decoded and without a slash at the end. */
function readPath(target: string): string | undefined {
  try {
    const path = decodeURIComponent(/^[^?#]*/u.exec(target)?.[0] ?? '')
    return path.length > 1 ? path.replace(/\/+$/u, '') : path
  } catch {
    return undefined
  }
}
