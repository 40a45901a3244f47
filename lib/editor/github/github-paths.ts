import { asList, get, readJson } from './github-json'

/**
 * Knows the path of some bytes: of a private repository GitHub gives bytes by their name only, and
 * their path says what kind of entry they are.
 *
 * @param inner asks the network.
 */
export function makePathBook(inner: typeof fetch) {
  const paths = new Map<string, string>()
  const learnt = new Set<string>()
  let trees: readonly string[] = []

  /** Learns what the answer to a question for a tree says. */
  function learn(tree: string, answer: unknown): void {
    learnt.add(tree)
    for (const entry of asList(get(answer, 'tree'))) {
      const [path, sha] = [get(entry, 'path'), get(entry, 'sha')]
      if (typeof path === 'string' && typeof sha === 'string') paths.set(sha, path)
    }
  }

  /**
   * The path of some bytes. Keystatic keeps trees from one day to the next and does not ask for them
   * again, so those it knows by name are asked for here.
   */
  async function find(repo: string, oid: string, authorization: string) {
    for (const tree of trees) {
      if (paths.has(oid)) break
      if (learnt.has(tree)) continue
      const address = `https://api.github.com/repos/${repo}/git/trees/${tree}?recursive=1`
      const answer = await inner(address, { headers: { authorization } })
      if (answer.ok) learn(tree, await readJson(answer))
    }
    return paths.get(oid)
  }

  /** Remembers the names of the trees that an answer speaks of; the newest come first. */
  function rememberTrees(answer: unknown): void {
    trees = [...new Set([...listTrees(answer), ...trees])]
  }

  return { learn, find, rememberTrees }
}

function listTrees(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const oid = get(get(value, 'tree'), 'oid')
  return [...(typeof oid === 'string' ? [oid] : []), ...Object.values(value).flatMap(listTrees)]
}
