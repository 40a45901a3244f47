import { host as say } from '#words/host'
import type { EditorContext } from '@/lib/editor/context'

/** What the editor begins with. */
export type EditorSettings = {
  /** Whether the files are in a repository on GitHub, where people sign in. */
  readonly isOnHost: boolean
  readonly siteTitle: string
  readonly context: EditorContext
  /** What the page shows to the server of this machine; absent on a host. */
  readonly secret: string | undefined
}

/** What the server sends in place of the editor. */
export function EditorApp(_: EditorSettings) {
  return <EditorOnItsWay />
}

/** What stands in place of the editor until it is there. */
export function EditorOnItsWay() {
  return (
    <main className="fb-gate">
      <h1 className="fb-on-its-way">{say.loading}</h1>
      <div className="fb-late">
        <p>{say.late.why}</p>
        <a href="?">{say.late.again}</a>
      </div>
      <noscript>
        <h1>{say.needsScript.title}</h1>
        <p>{say.needsScript.way}</p>
      </noscript>
    </main>
  )
}
