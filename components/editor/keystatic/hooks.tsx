import { toastQueue } from '@keystar/ui/toast'
import { Text } from '@keystar/ui/typography'
import { useEffect, useState } from 'react'
import { editor } from '#words/editor'
import { host } from '#words/host'
import { restoreForm, snapshotForm } from '@/components/editor/form-on-page'
import { ask } from '@/components/editor/host/ask'
import { followBuild } from '@/components/editor/host/follow-build'
import { loadSession } from '@/components/editor/host/load-session'
import { openFile } from '@/components/editor/host/open-file'
import { getHostState, nameDraft } from '@/components/editor/host/session-store'
import { offerMerge } from '@/components/editor/merge/offer-merge'
import { getOpenEntry, useOpenEntry } from '@/components/editor/open-entry'
import { isDraftForm } from '@/lib/editor/form/form-values'
import { commitHeader } from '@/lib/editor/host-session'
import { readLinks } from './read-links'

const say = editor.deletion

/** What the changed source of Keystatic calls (change-keystatic.mjs). */
const hooks = {
  ...{ askReset, DeletionText, ask: askToSave, openFile, readTree, nameDraft },
  notLoaded: host.answers.notLoaded,
}

/** Lets Keystatic find {@link hooks}, before it is shown. */
export function installHooks(): void {
  Object.assign(globalThis, { fieldbookEditor: hooks })
}

/** Sends a save. The page then knows the newest commit, from which a new branch would begin. */
async function askToSave(path: string, init: RequestInit): Promise<Response> {
  const answer = await ask(path, init)
  if (answer.status === 409) void offerMerge(getOpenEntry())
  if (answer.ok && getHostState().kind === 'ready') {
    void loadSession()
    const commit = answer.headers.get(commitHeader)
    if (commit) void followBuild(commit)
  }
  return answer
}

/**
 * Reads the list of files.
 *
 * @throws Error in words when it does not come.
 */
async function readTree(): Promise<unknown> {
  const answer = await ask('tree')
  if (!answer.ok) throw new Error(await answer.text())
  return answer.json()
}

/** Asks before a form is reset, and offers to undo it. */
function askReset(): boolean {
  if (!window.confirm(editor.reset.ask)) return false
  const before = snapshotForm()
  toastQueue.info(editor.reset.done, {
    shouldCloseOnAction: true,
    actionLabel: editor.reset.undo,
    onAction: () => restoreForm(before),
  })
  return true
}

/** What is lost when the open entry is deleted. */
function DeletionText() {
  const { kind, base, values } = useOpenEntry()
  const file = base?.file
  const [links, setLinks] = useState<readonly string[]>()
  useEffect(() => {
    if (file === undefined) return
    const later = new AbortController()
    void readLinks(file, later.signal).then(setLinks)
    return () => later.abort()
  }, [file])
  const isPublic = kind !== 'projects' || !isDraftForm(values)
  return (
    <>
      <Text elementType="p">{say.ask(String(values.title ?? ''), isPublic)}</Text>
      {links && links.length > 0 && (
        <>
          <Text elementType="p">{say.links(links.length)}</Text>
          <ul className="fb-links">
            {links.slice(0, 8).map((title) => (
              <li key={title}>
                <Text>{title}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
      <Text elementType="p">
        {getHostState().kind === 'ready' ? say.restoreOnHost : say.restore}
      </Text>
    </>
  )
}
