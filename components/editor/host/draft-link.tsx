import { useId, useRef, useState } from 'react'
import { host } from '#words/host'
import { useOpenEntry } from '@/components/editor/open-entry'
import type { DraftLink as Made } from '@/lib/editor/host-session'
import { ask } from './ask'
import { useHostState } from './session-store'

const say = host.link

/** What became of the question for a link. */
type Outcome = { readonly made: Made } | { readonly problem: string }

/** Makes a link that shows the open project, as it is saved, to somebody without an account. */
export function DraftLink() {
  const { kind, base } = useOpenEntry()
  const isOnHost = useHostState().kind === 'ready'
  const dialog = useRef<HTMLDialogElement>(null)
  const [outcome, setOutcome] = useState<Outcome>()
  const [isAsking, setAsking] = useState(false)
  const id = useId()
  if (!isOnHost || kind !== 'projects' || !base) return null
  const make = async (expires: string) => {
    setAsking(true)
    setOutcome(await askForLink(base.file, expires))
    setAsking(false)
  }
  const open = () => {
    setOutcome(undefined)
    dialog.current?.showModal()
  }
  return (
    <>
      <button type="button" className="fb-link-button" onClick={open}>
        {say.open}
      </button>
      <dialog ref={dialog} className="fb-dialog" aria-labelledby={id}>
        <h2 id={id}>{say.title}</h2>
        <p>{say.what}</p>
        <fieldset disabled={isAsking}>
          <legend>{say.works}</legend>
          {say.lengths.map(({ value, label }) => (
            <button key={value} type="button" onClick={() => void make(value)}>
              {label}
            </button>
          ))}
        </fieldset>
        <div role="status">{outcome && <Told outcome={outcome} />}</div>
        <button type="button" onClick={() => dialog.current?.close()}>
          {say.close}
        </button>
      </dialog>
    </>
  )
}

function Told({ outcome }: { outcome: Outcome }) {
  const id = useId()
  const [isCopied, setCopied] = useState(false)
  if ('problem' in outcome) return <p>{outcome.problem}</p>
  const { href, branch, expiresAt, unread, opensHereOnly } = outcome.made
  const copy = async () => {
    await navigator.clipboard.writeText(href)
    setCopied(true)
  }
  return (
    <>
      <label htmlFor={id}>{say.link}</label>
      <input id={id} readOnly value={href} onFocus={({ target }) => target.select()} />
      <button type="button" onClick={() => void copy().catch(() => setCopied(false))}>
        {isCopied ? say.copied : say.copy}
      </button>
      <p>{say.shows(branch, expiresAt)}</p>
      {unread && <p>{say.unread[unread]}</p>}
      {opensHereOnly && <p>{say.opensHere}</p>}
    </>
  )
}

async function askForLink(file: string, expires: string): Promise<Outcome> {
  try {
    const answer = await ask('preview-link', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ file, expires }),
    })
    if (!answer.ok) return { problem: await answer.text() }
    const made: Made = await answer.json()
    return { made }
  } catch (cause) {
    return { problem: cause instanceof Error ? cause.message : String(cause) }
  }
}
