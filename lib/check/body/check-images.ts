import type { Finding } from '@/lib/check/diagnostic'
import type { Body } from './open-body'

/** Finds images without a description, and images of other hosts. */
export function checkImages({ masked }: Body): Finding[] {
  const found: Finding[] = []
  if (masked.includes('![')) {
    for (const { index } of masked.matchAll(/!\[\s*\](?=\(|\[)/gu)) {
      const message =
        'the image has no description for people who cannot see it; describe it between [ and ]'
      found.push({ offset: index, rule: 'missing-alt', message })
    }
    for (const { index } of masked.matchAll(/!\[[^\]\n]{0,1000}\]\(\s*<?(?:https?:)?\/\//giu)) {
      found.push(foreignImage(index))
    }
  }
  // A tag without an end must not make the search run on through the text.
  for (const { index, 0: tag } of masked.matchAll(/<img\b[^<>]{0,2000}>?/giu)) {
    // An empty alt says on purpose that an image is an ornament (HTML 4.8.4.4).
    if (!/\balt\s*=/iu.test(tag)) {
      const message =
        'the image has no description for people who cannot see it; add alt="what it shows"'
      found.push({ offset: index, rule: 'missing-alt', message })
    }
    if (/\bsrc\s*=\s*["']?(?:https?:)?\/\//iu.test(tag)) found.push(foreignImage(index))
  }
  return found
}

function foreignImage(offset: number): Finding {
  const message =
    'the image is on another host, so the page shows a link instead; copy it to public/uploads'
  return { offset, rule: 'foreign-image', message }
}
