import { Keystatic } from '@keystatic/core/ui'
import { type KeyboardEvent, useEffect, useMemo, useSyncExternalStore } from 'react'
import { pageCookie } from '@/lib/editor/page-cookie'
import { EditorOnItsWay, type EditorSettings } from './editor-on-its-way'
import { HostGate } from './host/host-gate'
import { installHooks } from './keystatic/hooks'
import { makeConfig } from './make-config'
import { MergeDialog } from './merge/merge-dialog'
import { getOpenEntry, setEditorContext } from './open-entry'
import { refreshContext } from './refresh-context'
import { beginSave, isOnlyHere } from './typed-since'

/** The editor of the site's content. */
export function EditorApp(settings: EditorSettings) {
  // The first that the browser shows is what the server has sent.
  const isHere = useSyncExternalStore(
    watchNothing,
    () => true,
    () => false,
  )
  return isHere ? <EditorHere {...settings} /> : <EditorOnItsWay />
}

const watchNothing = () => () => {}

function EditorHere({ isOnHost, siteTitle, context, secret }: EditorSettings) {
  const config = useMemo(() => {
    // Before Keystatic is shown, and asks for anything.
    installHooks()
    if (secret !== undefined) showSecret(secret)
    return makeConfig(siteTitle)
  }, [siteTitle, secret])
  useEffect(() => {
    setEditorContext(context)
    // A client that was added in another window can be chosen in this one.
    const refresh = () => void refreshContext()
    window.addEventListener('focus', refresh)
    return () => window.removeEventListener('focus', refresh)
  }, [context])
  useEffect(() => {
    window.addEventListener('beforeunload', askBeforeLoss)
    return () => window.removeEventListener('beforeunload', askBeforeLoss)
  }, [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches what the form in it does.
    <div
      className="fb-editor"
      onKeyDown={keepForm}
      onSubmitCapture={() => beginSave(getOpenEntry())}
    >
      {isOnHost ? (
        <HostGate>
          <Keystatic config={config} />
        </HostGate>
      ) : (
        <Keystatic config={config} />
      )}
      <MergeDialog />
    </div>
  )
}

/** Enter in a field of one line saves nothing; Ctrl+S does, which Keystatic sees to. */
function keepForm(event: KeyboardEvent): void {
  const { target, key } = event
  if (key === 's' && (event.ctrlKey || event.metaKey)) beginSave(getOpenEntry())
  const isLine = target instanceof HTMLInputElement && target.closest('.fb-field') !== null
  if (key === 'Enter' && isLine) event.preventDefault()
}

/** Lets the browser ask before a window is left that alone has what was typed. */
function askBeforeLoss(event: BeforeUnloadEvent): void {
  if (isOnlyHere()) event.preventDefault()
}

/** Only requests to the editor's own addresses carry it, and none that another site makes. */
function showSecret(secret: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser.
  document.cookie = `${pageCookie(location.port)}=${secret}; path=/api/keystatic; samesite=strict`
}
