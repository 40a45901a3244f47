import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { videos } from '#words/controls'
import { readFrameAddress, readVideo } from './videos'

/**
 * Replaces every frame: a known video by a link to its page, which a script may turn into the player
 * on a click; anything else by a plain link. No frame is left.
 */
export function replaceFrames() {
  return (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'iframe' || !parent || index === undefined) return undefined
      const { src, title } = element.properties
      const address = typeof src === 'string' ? readFrameAddress(src) : undefined
      const name = typeof title === 'string' && title.trim() ? title.trim() : undefined
      parent.children.splice(index, 1, ...replace(address, name))
      return [SKIP, index + 1]
    })
  }
}

function replace(address: URL | undefined, title: string | undefined): ElementContent[] {
  if (!address) return []
  const video = readVideo(address)
  if (!video) return [link(address.href, title ?? videos.visit(address.hostname))]
  return [
    {
      type: 'element',
      // A frame may be within a paragraph, where no block may.
      tagName: 'span',
      properties: {
        className: ['video-embed'],
        dataEmbedSrc: video.player,
        dataEmbedTitle: title ?? videos.name(video.service),
      },
      children: [link(video.page, videos.watch(video.service, title))],
    },
  ]
}

function link(href: string, words: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href, rel: ['noopener'] },
    children: [{ type: 'text', value: words }],
  }
}
