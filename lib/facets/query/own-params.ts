import type { Notice } from '../types'

/** More notices of unknown names than this help nobody. */
export const maxUnknown = 5

/** A notice repeats no more than this of what was written, in characters. */
const maxRepeated = 60

/** The parameters of an address without those that its page reads itself. */
export function withoutParams(params: URLSearchParams, ...names: string[]): URLSearchParams {
  const rest = new URLSearchParams(params)
  for (const name of names) rest.delete(name)
  return rest
}

/** The names that a parameter lists (`by=a,b`, or a parameter for each, as forms send them); once each. */
export function listNames(params: URLSearchParams, param: string): string[] {
  const names = params.getAll(param).flatMap((value) => value.split(','))
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))]
}

/** A notice about what was written in a parameter. */
export function noteParam(
  param: string,
  written: string,
  print: (written: string) => string,
): Notice {
  const value = written.toWellFormed().slice(0, maxRepeated)
  return { param, value, message: print(value) }
}
