import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { silenceRouter } from '@/components/ui/use-announcement'
import type { FinderFiles } from '@/lib/finder/formats'
import type { Listing } from '@/lib/finder/listing'
import { answerAddress } from './answer-address'
import { getEngine, loadText } from './finder-engine'
import type { Memory, Root } from './finder-memory'
import { recallPlace, returnTo } from './visit-place'

/** Shows the listing of an address that the controls did not write: a link elsewhere, or Back. */
export function useHistory({
  root,
  memory,
  initial,
  files,
  show,
}: {
  readonly root: Root
  readonly memory: Memory
  readonly initial: Listing
  readonly files: FinderFiles | undefined
  readonly show: (listing: Listing) => void
}): void {
  // Links outside the listing can point to listings too. The router may then show the listing it
  // has, or only change the address, since all listings are one page to it.
  const params = useSearchParams()
  const shownFor = useRef({ initial, params })
  useEffect(() => {
    const before = shownFor.current
    shownFor.current = { initial, params }
    const isNew = before.initial !== initial || before.params !== params
    const address = location.pathname + location.search
    if (!isNew || address === memory.current.written || location.pathname !== '/projects') return
    memory.current.written = address
    const known = answerAddress(getEngine(files))
    if (known) show(known)
    else if (before.initial !== initial) show(initial)
  }, [memory, initial, params, files, show])

  useEffect(() => {
    const goBack = () => {
      const now = memory.current
      const engine = getEngine(files)
      now.lastStep = 'step'
      clearTimeout(now.addressTimer)
      now.addressTimer = undefined
      const place = recallPlace()
      if (location.pathname !== '/projects') return
      now.written = location.pathname + location.search
      silenceRouter(true)
      const showAgain = (known: Listing | undefined) => {
        if (!known) return location.reload()
        now.afterRender = () => place && returnTo(place, root.current)
        show(known)
      }
      const known = answerAddress(engine)
      if (known || !engine) return known && showAgain(known)
      loadText(engine.files).then((text) => showAgain(answerAddress(text)))
    }
    window.addEventListener('popstate', goBack)
    return () => window.removeEventListener('popstate', goBack)
  }, [root, memory, files, show])
}
