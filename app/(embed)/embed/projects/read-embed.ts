import { embed as say } from '#words/embed'
import {
  type EmbedColours,
  type EmbedView,
  embedColours,
  embedViews,
} from '@/components/embed/embed-href'
import { readChoice, readShow } from '@/lib/content/read-show'
import type { Notice } from '@/lib/facets/types'

/** What a frame shows, and how; never throws. */
export function readEmbed(params: URLSearchParams): {
  readonly show: EmbedView
  readonly colours: EmbedColours
  /** What was not understood of that. */
  readonly notices: readonly Notice[]
  /** The query of a listing, and the axes of a table. */
  readonly rest: URLSearchParams
} {
  const { show, notices, rest } = readShow(params, embedViews)
  const colours = readChoice(rest, 'colours', embedColours, say.noColours)
  return {
    show,
    colours: colours.chosen,
    notices: [...notices, ...colours.notices],
    rest: colours.rest,
  }
}
