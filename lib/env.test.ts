import { describe, expect, it } from 'vitest'
import { readEnv } from './env'

describe('the environment', () => {
  it('may be empty', () => {
    expect(readEnv({})).toEqual({
      port: 3000,
      siteUrl: 'http://localhost:3000',
      indexable: true,
      isDevelopment: false,
    })
  })

  it('takes a variable that is set to nothing as not set', () => {
    expect(readEnv({ PORT: '', SITE_URL: '' }).port).toBe(3000)
  })

  it('gives the address of the site, from the host where it is not set', () => {
    expect(readEnv({ SITE_URL: 'https://x.example/' }).siteUrl).toBe('https://x.example')
    expect(readEnv({ VERCEL_PROJECT_PRODUCTION_URL: 'x.vercel.app' }).siteUrl).toBe(
      'https://x.vercel.app',
    )
    expect(readEnv({ PORT: '4000' }).siteUrl).toBe('http://localhost:4000')
  })

  it('keeps preview deployments out of search engines', () => {
    expect(readEnv({ VERCEL_ENV: 'preview' }).indexable).toBe(false)
    expect(readEnv({ VERCEL_ENV: 'production' }).indexable).toBe(true)
  })

  it('names every wrong variable, its value and what to set', () => {
    expect(() => readEnv({ PORT: 'http', SITE_URL: 'example.org' })).toThrow(
      /PORT must be a port number.*"http"[\s\S]*SITE_URL must be a whole address.*"example\.org"/u,
    )
  })
})
