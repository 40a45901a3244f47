import { answers } from './answers'
import { copy } from './copy'
import { counts } from './counts'
import { desk, preview, unsaved } from './desk'
import { editor } from './editor'
import { facets, statuses } from './facets'
import { failure } from './failure'
import { films } from './films'
import { frame } from './frame'
import { home } from './home'
import { landing } from './landing'
import { listing } from './listing'
import { map } from './map'
import { notices } from './notices'
import { order } from './order'
import { footer, notFound, pages } from './pages'
import { print } from './print'
import { sentences } from './sentences'
import { social } from './social'
import { spoken } from './spoken'
import { story } from './story'
import { years } from './years'

/** Every word the interface shows, in English. */
export const all = {
  answers,
  copy,
  counts,
  desk,
  editor,
  facets,
  failure,
  films,
  footer,
  frame,
  home,
  landing,
  listing,
  map,
  notFound,
  notices,
  order,
  pages,
  preview,
  print,
  sentences,
  social,
  spoken,
  statuses,
  story,
  unsaved,
  years,
} as const
