/**
 * What of Keystatic's source is left out when the editor is compiled: its own editors of text, which
 * ours takes the place of, its service for writing together, and languages other than that of our
 * words. They are more than half of it, and Keystatic loads them all, whatever a form is made of.
 */

/** What those parts of Keystatic stand on. */
const unused =
  /^(?:@markdoc|prosemirror-|slate|y-prosemirror|yjs|lib0|y-protocols|@toeverything\/y-|partysocket|mdast-util-|micromark-)/u

/**
 * Takes the place of each: what Keystatic makes of it while it is loaded is nothing, and an error later,
 * when somebody would see that it is missing.
 */
const nothing = `const leftOut = (() => {
  let isLoaded = false
  queueMicrotask(() => { isLoaded = true })
  const use = () => {
    if (isLoaded) throw new Error('This part of Keystatic is left out: see components/editor/keystatic/leave-out.mjs')
    return nothing
  }
  const nothing = new Proxy(function () {}, {
    apply: use,
    construct: use,
    get: (target, key) =>
      key === 'prototype' ? target.prototype
      : key === Symbol.hasInstance ? () => false
      : key === Symbol.iterator ? [][key]
      : key === Symbol.toPrimitive ? () => ''
      : nothing,
  })
  return nothing
})()
`

/** One import: what it names, and from where. */
const imports = /^import (?:(?<names>[^'";]*?) from )?["'](?<from>[^"']+)["'];$/gmu

/**
 * The loader that next.config.mjs names for files of Keystatic and for lists of languages.
 *
 * @param {string} source
 * @returns {string} the same without what is left out.
 */
export default function leaveOut(source) {
  const text = source.replace(imports, (whole, names, from) => {
    if (unused.test(from)) return names ? `const ${toPattern(names)} = leftOut;` : ''
    if (isOtherLanguage(from)) return `const ${names} = {};`
    // The same function; this one comes with a parser of three times the size.
    return from === '@ts-gql/tag/no-transform' ? whole.replace(from, 'urql') : whole
  })
  return text.includes('leftOut') ? nothing + text : text
}

/** `{ a as b }` and `* as b` as what they are taken out of an object by. @param {string} names */
function toPattern(names) {
  return names.replace(/^\* as /u, '').replaceAll(' as ', ': ')
}

/** Texts that controls read to screen readers are in a file for each language. @param {string} from */
function isOtherLanguage(from) {
  const language = /\/intl\/.*\/(?<language>[a-z]{2})-[A-Z]{2}\.m?js$/u.exec(from)?.groups?.language
  return language !== undefined && language !== 'en'
}
