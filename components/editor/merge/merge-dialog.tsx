import { toastQueue } from '@keystar/ui/toast'
import { type FormEvent, useEffect, useId, useRef } from 'react'
import { editor } from '#words/editor'
import { useHostState } from '@/components/editor/host/session-store'
import type { FormValue } from '@/lib/editor/form/form-values'
import type { Comparison } from '@/lib/editor/save/compare-forms'
import { MergeField, readChoice } from './merge-field'
import { dismissOffer, takeMerged, useOffer } from './offer-merge'

const say = editor.merge

/** Offers, after a refused save, both versions of each field side by side. */
export function MergeDialog() {
  const offer = useOffer()
  return offer ? <Offer offer={offer} /> : null
}

function Offer({ offer }: { offer: Comparison }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const isOnHost = useHostState().kind === 'ready'
  useEffect(() => dialog.current?.showModal(), [])
  const finish = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // The form of the entry is around this one for React, and would be saved.
    event.stopPropagation()
    const data = new FormData(event.currentTarget)
    const chosen = offer.conflicts.map((conflict): [string, FormValue] => [
      conflict.name,
      readChoice(conflict, data),
    ])
    takeMerged(offer, new Map(chosen))
    toastQueue.info(say.done, { timeout: 10_000 })
  }
  return (
    <dialog ref={dialog} className="fb-dialog fb-merge" aria-labelledby={id} onClose={dismissOffer}>
      <form onSubmit={finish}>
        <h2 id={id}>{say.title}</h2>
        <p>{isOnHost ? say.what : say.whatHere}</p>
        {offer.conflicts.map((conflict) => (
          <MergeField key={conflict.name} conflict={conflict} />
        ))}
        <button type="submit" className="fb-main">
          {say.take}
        </button>{' '}
        <button type="button" onClick={() => dialog.current?.close()}>
          {say.later}
        </button>
      </form>
    </dialog>
  )
}
