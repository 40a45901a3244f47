import { counts } from './en/counts'
import { landing } from './en/landing'
import { map } from './en/map'

/** Every word the interface shows, in English. Another language is a folder beside `en`. */
const en = { counts, landing, map } as const

/** What a language has to say; functions put numbers and names into sentences. */
export type Words = typeof en

export const words: Words = en
