import type { MapArea } from './drawing'

/** An area with a smaller part of the countries than this is not what a map is about. */
const leastShare = 0.2

/**
 * The countries of the areas where most of these countries lie: of the 28 countries in which
 * projects of Sub-Saharan Africa worked, those in Africa. All of them where no area stands out.
 *
 * @param areaOf the area of a country; countries without one are left out.
 */
export function keepMainAreas(
  values: readonly string[],
  areaOf: (value: string) => MapArea | undefined,
): readonly string[] {
  const placed = values.filter((value) => areaOf(value))
  const countIn = (area: MapArea | undefined) =>
    placed.filter((value) => areaOf(value) === area).length
  const kept = placed.filter((value) => countIn(areaOf(value)) >= leastShare * placed.length)
  return kept.length > 0 ? kept : values
}
