/**
 * What we change in Keystatic's source when the editor is compiled, since it offers no setting for it.
 * Every text must be there as often as it says: a test fails, and so does the build, when another
 * version of Keystatic has changed them. These are in its file `keystatic-core-ui.js`.
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
  {
    why: 'A save says which branch it means, and ends in words when there is no answer.',
    times: 2,
    from: /fetch\('\/api\/keystatic\/update', \{/gu,
    to: "globalThis.fieldbookEditor.ask('update', {",
  },
  {
    why: 'Entries of a list are asked for together.',
    times: 1,
    from: /fetch\(`\/api\/keystatic\/blob\/\$\{oid\}\/\$\{filepath\}`, \{\s*headers: \{\s*'no-cors': '1'\s*\}\s*\}\)/gu,
    to: 'globalThis.fieldbookEditor.openFile(oid, filepath)',
  },
  {
    why: 'An entry that does not come leaves the others in the list.',
    times: 1,
    from: /await fetchBlob\([^;]*?formatInfo\), baseCommit, repoInfo\)(?=\];)/gu,
    to: (/** @type {string} */ found) => `${found}.catch(() => undefined)`,
  },
  {
    why: 'The row of an entry that did not come says so.',
    times: 1,
    from: /(?<=if \(val == null\) \{\s*val = )undefined(?=;)/gu,
    to: "'data' in item_0 && !item_0.data && column_0 === collection.columns[0] ? globalThis.fieldbookEditor.notLoaded : undefined",
  },
  {
    why: 'On a host there is a bar above the editor.',
    times: 1,
    from: /maxSize: 400,\s*height: "100vh"/gu,
    to: 'maxSize: 400, UNSAFE_style: { height: "var(--fb-height, 100vh)" }, height: "100vh"',
  },
]

/** What we change in the file of Keystatic that asks for the list of files, whose name is a hash. */
export const treeChanges = [
  {
    why: 'The list of files is that of the branch, and one that did not come is asked for again.',
    times: 1,
    from: /fetch\('\/api\/keystatic\/tree', \{\s*headers: \{\s*'no-cors': '1'\s*\}\s*\}\)\.then\(x => x\.json\(\)\)/gu,
    to: 'globalThis.fieldbookEditor.readTree().catch(error => { treeCache.delete(sha); throw error; })',
  },
  {
    why: 'What a browser keeps of a form belongs to the branch it was typed on.',
    times: 3,
    from: /(?<=return (?:get|set|del)\()key(?=,(?: val,)? getStore\(\)\))/gu,
    to: 'globalThis.fieldbookEditor.nameDraft(key)',
  },
]

/** How that file is told from the others of its kind. */
const treeMark = 'function fetchLocalTree('

/**
 * The loader that next.config.mjs names for Keystatic's files.
 *
 * @this {{ resourcePath: string } | void}
 * @param {string} source
 * @returns {string}
 * @throws when a text is not there as often as expected.
 */
export default function changeKeystatic(source) {
  if (/keystatic-core-ui\.js$/u.test(this?.resourcePath ?? 'keystatic-core-ui.js')) {
    return change(source, changes)
  }
  return source.includes(treeMark) ? change(source, treeChanges) : source
}

/**
 * @param {string} source
 * @param {readonly { why: string, times: number, from: RegExp, to: string | ((found: string) => string) }[]} list
 * @returns {string}
 */
function change(source, list) {
  return list.reduce((text, { why, times, from, to }) => {
    const found = text.match(from)?.length ?? 0
    if (found !== times) {
      throw new Error(
        `Keystatic has changed: a text is in it ${found} times instead of ${times}. See components/editor/keystatic/change-keystatic.mjs, "${why}"`,
      )
    }
    return typeof to === 'string' ? text.replace(from, () => to) : text.replace(from, to)
  }, source)
}
