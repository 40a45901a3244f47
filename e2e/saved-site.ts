import { ask, type SavedAnswer } from '@/audit/crawl'

/** How many addresses are requested together. */
const atOnce = 4

/** What a site answered to a stranger, address by address, so that many tests can read it. */
export class SavedSite {
  readonly answers = new Map<string, SavedAnswer>()

  constructor(readonly origin: string) {}

  keep(path: string, answer: SavedAnswer): void {
    this.answers.set(path, answer)
  }

  ask(path: string, options: RequestInit = {}): Promise<SavedAnswer> {
    return ask(`${this.origin}${path}`, { redirect: 'manual', ...options })
  }

  /** Asks for addresses, and for all that answers name: pages, scripts, fonts, images, the index. */
  async visit(beginnings: readonly string[]): Promise<void> {
    const known = [...this.answers].flatMap(([path, { text }]) => this.#leadsOn(path, text))
    const reached = new Set(this.answers.keys())
    const folders = new Set<string>()
    const queue: string[] = []
    const add = (paths: readonly string[]) => {
      for (const path of paths) {
        if (reached.has(path)) continue
        reached.add(path)
        // One drawing of each kind tells of all: no test reads what is drawn.
        const folder = drawing.exec(path)?.[0]
        if (folder && folders.has(folder)) continue
        if (folder) folders.add(folder)
        queue.push(path)
      }
    }
    add([...beginnings, ...known])
    while (queue.length > 0) {
      const batch = queue.splice(0, atOnce)
      await Promise.all(
        batch.map(async (path) => {
          const answer = await this.ask(path)
          this.keep(path, answer)
          add(this.#leadsOn(path, answer.text))
        }),
      )
    }
  }

  textOf = (path: string): string => this.#find(path).text
  statusOf = (path: string): number => this.#find(path).status

  #find(path: string): SavedAnswer {
    const answer = this.answers.get(path)
    if (!answer) throw new Error(`${path} was not visited.`)
    return answer
  }

  /** Listings with filters lead to more of them than anybody can count, so they lead no further. */
  #leadsOn(path: string, text: string): string[] {
    return path.includes('?') ? [] : findAddresses(text.replace(unfollowed, ''))
  }
}

/** The folder of an image that is drawn when it is asked for. */
const drawing = /^\/social\/[^/]*\//u

/** Links that search engines are asked not to follow: one for each number of a table. */
const unfollowed = /<a\s[^>]*\srel="nofollow"[^>]*>/gu

/** Every address of this site in an answer. */
function findAddresses(answer: string): string[] {
  const links = answer.matchAll(
    /(?:href|src)="(\/[^"#\\]*)"|content="https?:\/\/[^/"]+(\/[^"#\\]*)"|"(\/finder\/[^"\\]+)"/gu,
  )
  return [
    ...[...links].map(([, link, content, file]) => link ?? content ?? file ?? ''),
    ...[...answer.matchAll(/\/finder\/[\w-]+\.txt/gu)].map(([file]) => file),
  ].map((link) => link.replaceAll('&amp;', '&'))
}
