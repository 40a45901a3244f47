/** The parameters of an address as Next hands them to a page. */
export type RawSearch = Record<string, string | string[] | undefined>

/** Parameters as the platform has them; Next puts what every object inherits into some lists. */
export function toParams(raw: RawSearch): URLSearchParams {
  return new URLSearchParams(
    Object.entries(raw).flatMap(([name, value]) =>
      [value ?? []]
        .flat()
        .filter((item) => typeof item === 'string')
        .map((item) => [name, item]),
    ),
  )
}
