import { describe, expect, it } from 'vitest'
import { readEnv } from './env'

describe('the environment', () => {
  it('may be empty', () => {
    expect(readEnv({})).toEqual({
      port: 3000,
      contentDir: 'content',
      siteUrl: 'http://localhost:3000',
      indexable: true,
      isDevelopment: false,
    })
  })

  it('takes a variable that is set to nothing as not set', () => {
    expect(readEnv({ PORT: '', SITE_URL: '' }).port).toBe(3000)
  })

  it('tells no number of renderers from none', () => {
    expect(readEnv({ RENDERERS: '' }).renderers).toBeUndefined()
    expect(readEnv({ RENDERERS: '0' }).renderers).toBe(0)
    expect(() => readEnv({ RENDERERS: 'many' })).toThrow(/RENDERERS must be a number.*"many"/u)
  })

  it('gives the address of the site, from the host where it is not set', () => {
    expect(readEnv({ SITE_URL: 'https://x.example/' }).siteUrl).toBe('https://x.example')
    expect(readEnv({ VERCEL_PROJECT_PRODUCTION_URL: 'x.vercel.app' }).siteUrl).toBe(
      'https://x.vercel.app',
    )
    expect(readEnv({ PORT: '4000', NODE_ENV: 'development' }).siteUrl).toBe('http://localhost:4000')
  })

  it('states one address in a production build whatever its port, and preview links that work', () => {
    const PREVIEW_SECRET = 'a secret that is thirty-two bytes long'
    const { siteUrl, preview } = readEnv({ PORT: '4000', NODE_ENV: 'production', PREVIEW_SECRET })
    expect(siteUrl).toBe('http://localhost:3000')
    expect(preview?.origin).toBe('http://localhost:4000')
    const named = readEnv({ PORT: '4000', SITE_URL: 'https://x.example', PREVIEW_SECRET })
    expect(named.preview?.origin).toBe('https://x.example')
  })

  it('takes the content from another folder of the repository, and from no place outside it', () => {
    expect(readEnv({ CONTENT_DIR: 'e2e/portfolio' }).contentDir).toBe('e2e/portfolio')
    for (const place of ['/etc', '../other', '.', './content', 'a/../b', 'content/', 'a//b']) {
      expect(() => readEnv({ CONTENT_DIR: place }), place).toThrow(/CONTENT_DIR must be a folder/u)
    }
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

  const github = {
    KEYSTATIC_GITHUB_REPO: 'owner/name',
    KEYSTATIC_GITHUB_CLIENT_ID: 'id',
    KEYSTATIC_GITHUB_CLIENT_SECRET: 'client secret',
    KEYSTATIC_SECRET: 'a secret that is thirty-two characters long',
  }

  it('has an editor in development, of files, and on a host only where it is set up', () => {
    expect(readEnv({ NODE_ENV: 'development' }).editor).toEqual({ kind: 'local' })
    expect(readEnv({ NODE_ENV: 'production' }).editor).toBeUndefined()
    expect(readEnv({ ...github, NODE_ENV: 'production' }).editor).toEqual({
      kind: 'github',
      repo: 'owner/name',
      api: 'https://api.github.com',
      clientId: 'id',
      clientSecret: 'client secret',
      secret: 'a secret that is thirty-two characters long',
    })
    const own = { ...github, KEYSTATIC_GITHUB_API: 'https://git.example.org/api/v3/' }
    expect(readEnv(own).editor).toMatchObject({ api: 'https://git.example.org/api/v3' })
  })

  it.each(Object.keys(github))('names %s when the editor is set up but for it', (name) => {
    expect(() => readEnv({ ...github, [name]: '' })).toThrow(
      new RegExp(`the editor needs ${name} too`, 'u'),
    )
  })

  it('keeps secrets out of what it says', () => {
    expect(() => readEnv({ ...github, KEYSTATIC_SECRET: 'too short' })).toThrow(
      /KEYSTATIC_SECRET must have at least 32 characters/u,
    )
    expect(() => readEnv({ ...github, KEYSTATIC_SECRET: 'too short' })).not.toThrow(/too short/u)
  })
})
