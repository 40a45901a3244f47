import { counts } from './en/counts'
import { desk, preview } from './en/desk'
import { failure } from './en/failure'
import { home } from './en/home'
import { landing } from './en/landing'
import { map } from './en/map'
import { footer, notFound, pages } from './en/pages'
import { print } from './en/print'
import { spoken, story } from './en/story'

/** Every word the interface shows, in English. Another language is a folder beside `en`. */
const en = {
  counts,
  desk,
  failure,
  footer,
  home,
  landing,
  map,
  notFound,
  pages,
  preview,
  print,
  spoken,
  story,
} as const

/** What a language has to say; functions put numbers and names into sentences. */
export type Words = typeof en

export const words: Words = en
