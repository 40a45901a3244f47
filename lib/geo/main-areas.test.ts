import { expect, test } from 'vitest'
import { keepMainAreas } from './main-areas'
import { getWorldCountries, getWorldDrawing } from './world'

const areaOf = (value: string) => getWorldCountries().get(value)?.area
const african = ['angola', 'botswana', 'ethiopia', 'ghana', 'kenya', 'malawi', 'mali', 'uganda']

test('one country elsewhere does not make the map of a region a map of the world', () => {
  const kept = keepMainAreas([...african, 'brazil', 'regional'], areaOf)
  expect(kept).toEqual(african)
  expect(getWorldDrawing(kept, [], true).frame).toBeDefined()
})

test('a region that lies in two parts of the world keeps both', () => {
  const both = ['india', 'nepal', 'fiji']
  expect(keepMainAreas(both, areaOf)).toEqual(both)
})

test('a region without countries loses nothing', () => {
  expect(keepMainAreas(['regional'], areaOf)).toEqual(['regional'])
})
