import type { SocialCard } from './card'

/** Whether the fonts have a character. */
export type Has = (code: number) => boolean

/**
 * A text as the fonts can write it; undefined where they lack a letter or a digit of it, since half
 * a word is worse than none. Signs that they lack, such as emoji, are left out.
 */
export function writeWith(has: Has, text: string): string | undefined {
  const characters = [...text.normalize('NFC')]
  const lacks = (character: string) => !has(character.codePointAt(0) ?? 0)
  if (characters.some((character) => lacks(character) && /[\p{L}\p{N}]/u.test(character))) {
    return undefined
  }
  const written = characters.filter((character) => !lacks(character)).join('')
  return written.replace(/\s+/gu, ' ').trim() || undefined
}

/**
 * The card in letters that the fonts have. Where its title cannot be written, what is above it
 * takes its place, or else the title of the site; a fact that cannot be written is left out.
 */
export function makeReadable(card: SocialCard, has: Has): SocialCard {
  const { above: _above, ...rest } = card
  const above = card.above === undefined ? undefined : writeWith(has, card.above)
  const title = writeWith(has, card.title)
  const site = writeWith(has, card.site) ?? ''
  const facts = card.facts.flatMap(({ label, value, isFigure }) => {
    const [name, text] = [writeWith(has, label), writeWith(has, value)]
    return name !== undefined && text !== undefined ? [{ label: name, value: text, isFigure }] : []
  })
  return {
    ...rest,
    site,
    facts,
    title: title ?? above ?? site,
    ...(title !== undefined && above !== undefined && { above }),
  }
}
