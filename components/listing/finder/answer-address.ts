import type { Listing } from '@/lib/finder/listing'
import { canAnswer, type Engine } from './finder-engine'

/** The listing for the current address, if that is a listing and the engine can answer it. */
export function answerAddress(engine: Engine | undefined): Listing | undefined {
  if (!engine || location.pathname !== '/projects') return undefined
  const params = new URLSearchParams(location.search)
  const parsed = engine.readQuery(engine.portfolio, params)
  return canAnswer(engine, parsed.query) ? engine.makeListing(engine.portfolio, parsed) : undefined
}
