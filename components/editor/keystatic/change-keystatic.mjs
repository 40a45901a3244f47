/**
 * What we change in Keystatic's source when the editor is compiled, since it offers no setting for it.
 * Every text must be there as often as it says: a test fails, and so does the build, when another
 * version of Keystatic has changed them.
 */
export const changes = [
  {
    why: 'The editor asks no other host for anything, so it has the fonts of the machine.',
    times: 1,
    from: /\/\*#__PURE__\*\/jsx\("link", \{\s*href: "https:\/\/fonts\.googleapis\.com[^}]*\}\)/gu,
    to: 'null',
  },
  {
    why: 'Reset asks first, and can be undone.',
    times: 3,
    from: /case "reset":\s*\{\s*(?:props\.)?onReset\(\);/gu,
    to: (/** @type {string} */ found) =>
      found.replace(
        /((?:props\.)?onReset)\(\);/u,
        'if (globalThis.fieldbookEditor.askReset()) $1();',
      ),
  },
  {
    why: 'The question before an entry is deleted says which one, and what links to it.',
    times: 1,
    from: /children: "Are you sure\? This action cannot be undone\."/gu,
    to: 'children: /*#__PURE__*/jsx(globalThis.fieldbookEditor.DeletionText, {})',
  },
  {
    why: 'A deletion names the bytes that it means, so that a change by somebody else is noticed.',
    times: 1,
    from: /path: path_0\s*\}\)/gu,
    to: 'path: path_0, sha: getTreeNodeAtPath(unscopedTree, path_0)?.entry.sha })',
  },
]

/**
 * The loader that next.config.mjs names for Keystatic's file.
 *
 * @param {string} source
 * @returns {string}
 * @throws when a text is not there as often as expected.
 */
export default function changeKeystatic(source) {
  return changes.reduce((text, { why, times, from, to }) => {
    const found = text.match(from)?.length ?? 0
    if (found !== times) {
      throw new Error(
        `Keystatic has changed: a text is in it ${found} times instead of ${times}. See components/editor/keystatic/change-keystatic.mjs, "${why}"`,
      )
    }
    return typeof to === 'string' ? text.replace(from, to) : text.replace(from, to)
  }, source)
}
