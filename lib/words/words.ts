import { counts } from './en/counts'
import { desk, preview } from './en/desk'
import { map } from './en/map'
import { print } from './en/print'
import { spoken, story } from './en/story'

/** Every word the interface shows, in English. Another language is a folder beside `en`. */
const en = { counts, desk, map, preview, print, spoken, story } as const

/** What a language has to say; functions put numbers and names into sentences. */
export type Words = typeof en

export const words: Words = en
