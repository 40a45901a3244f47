import { answers } from './answers'
import { copy } from './copy'
import { counts } from './counts'
import { dashboard, preview, unsaved } from './dashboard'
import { editor } from './editor'
import { facets, statuses } from './facets'
import { failure } from './failure'
import { frame } from './frame'
import { home } from './home'
import { landing } from './landing'
import { listing } from './listing'
import { locale } from './locale'
import { map } from './map'
import { notices } from './notices'
import { order } from './order'
import { footer, notFound, pages } from './pages'
import { print } from './print'
import { sentences } from './sentences'
import { social } from './social'
import { story } from './story'
import { videos } from './videos'
import { years } from './years'

/** All interface text, in English. */
export const all = {
  answers,
  copy,
  counts,
  dashboard,
  editor,
  facets,
  failure,
  videos,
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
  locale,
  statuses,
  story,
  unsaved,
  years,
} as const
