/** A class of the map: the counts from `from` to `to`, or more in the last one. */
export type MapStep = { readonly from: number; readonly to?: number; readonly shade: 1 | 2 | 3 }

const shades = [1, 2, 3] as const

/** The classes that begin at these numbers. */
export function makeMapSteps(scale: readonly [number, number, number]): readonly MapStep[] {
  return shades.map((shade, at) => {
    const next = scale[at + 1]
    return { from: scale[at] ?? 1, ...(next !== undefined && { to: next - 1 }), shade }
  })
}

/** The class of a count. */
export function findShade(steps: readonly MapStep[], count: number): MapStep['shade'] {
  return steps.findLast(({ from }) => from <= count)?.shade ?? 1
}

/** The id of the pattern of the second class, in the document of the map. */
export const hatchId = 'map-hatch'

/** The fill of a class where it is a pattern; without patterns, the colour of its ground. */
export function fillOf(shade: MapStep['shade']): string | undefined {
  return shade === 2 ? `url(#${hatchId}) currentcolor` : undefined
}
