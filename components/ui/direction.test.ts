import { describe, expect, it } from 'vitest'
import { readDirection } from './direction'

describe('an article runs the way its language is written', () => {
  it.each(['ar', 'ar-EG', 'FA', 'he', 'uz-Arab', 'ur-PK'])('%s from right to left', (lang) => {
    expect(readDirection(lang)).toBe('rtl')
  })
  it.each([undefined, '', 'en', 'fr-CA', 'ar-Latn', 'sd-Deva-IN', 'arn'])(
    '%s as the page',
    (lang) => {
      expect(readDirection(lang)).toBeUndefined()
    },
  )
})
