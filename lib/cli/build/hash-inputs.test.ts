import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readEnv } from '@/lib/env'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { readBuildSettings } from './build-settings'
import { hashCode, hashInputs } from './hash-inputs'

const { at, write: writeAt } = makeTemporaryFolder()
const write = (file: string, text: string) => writeAt(`site/${file}`, text)
let site = ''

const settings = (variables: Readonly<Record<string, string>> = {}) =>
  readBuildSettings(readEnv({ NODE_ENV: 'production', ...variables }))
const hash = (folder = site, variables = {}) => hashInputs(folder, settings(variables))

beforeEach(async () => {
  site = at('site')
  await write('app/page.tsx', 'page')
  await write('lib/find.ts', 'find')
  await write('content/projects/well.md', 'A well')
  await write('public/uploads/well.jpg', 'photo')
  await write('package.json', '{}')
})

describe('what a build was made from', () => {
  it('is the same in a copy of the folder, wherever that is', async () => {
    const copy = at('elsewhere/copy')
    await cp(site, copy, { recursive: true })
    expect(await hash(copy)).toBe(await hash())
  })

  it('tells a change of code from one of content', async () => {
    const before = await hashCode(site, settings())
    await write('content/projects/pump.md', 'A pump')
    await write('public/uploads/pump.jpg', 'photo')
    expect(await hashCode(site, settings())).toBe(before)
    await write('lib/find.ts', 'find more')
    expect(await hashCode(site, settings())).not.toBe(before)
  })

  it.each([
    'notes.txt',
    'core.1234',
    'TODO.md',
    'content/projects/.well.md.swp',
    'content/projects/well.md~',
    'content/.DS_Store',
    'lib/find.test.ts',
    'lib/find.ts.orig',
    '.next/BUILD_ID',
    '.fieldbook/bodies/site.md',
    'node_modules/next/package.json',
    'e2e/home.spec.ts',
    'docs/deploy.md',
    'tsconfig.tsbuildinfo',
  ])('does not change with %s, which no page is made of', async (file) => {
    const before = await hash()
    await write(file, 'something')
    expect(await hash()).toBe(before)
  })

  it.each([
    'app/page.tsx',
    'app/icon.svg',
    'components/button.tsx',
    'components/map/shapes.json',
    'lib/find.ts',
    'app/globals.css',
    'content/projects/well.md',
    'content/projects/pump.markdown',
    'public/uploads/well.jpg',
    'public/uploads/report.pdf',
    'next.config.mjs',
    'contentlayer.config.ts',
    'package-lock.json',
    'proxy.ts',
  ])('changes with %s', async (file) => {
    const before = await hash()
    await write(file, 'changed')
    expect(await hash()).not.toBe(before)
  })

  it('distinguishes one file from two whose texts are the same together', async () => {
    await write('content/a.md', 'onetwo')
    const one = await hash()
    await write('content/a.md', 'one')
    await write('content/b.md', 'two')
    expect(await hash()).not.toBe(one)
  })

  it('changes when a file is renamed or removed', async () => {
    const before = await hash()
    await rm(path.join(site, 'content/projects/well.md'))
    const without = await hash()
    expect(without).not.toBe(before)
    await write('content/projects/pump.md', 'A well')
    expect(await hash()).not.toBe(before)
  })

  const secret = 'a secret that is at least thirty-two bytes long'
  const otherSecret = 'another secret that is at least thirty-two bytes long'
  const github = {
    KEYSTATIC_GITHUB_REPO: 'owner/name',
    KEYSTATIC_GITHUB_CLIENT_ID: 'id',
    KEYSTATIC_GITHUB_CLIENT_SECRET: secret,
    KEYSTATIC_SECRET: secret,
  }

  it.each([
    ['PORT', { PORT: '4000' }, { PORT: '4001' }],
    ['HOST', {}, { HOST: '127.0.0.1' }],
    ['the value of PREVIEW_SECRET', { PREVIEW_SECRET: secret }, { PREVIEW_SECRET: otherSecret }],
    [
      'PREVIEW_REVOKED_BEFORE',
      { PREVIEW_SECRET: secret },
      { PREVIEW_SECRET: secret, PREVIEW_REVOKED_BEFORE: '2026-11-24T12:00:00Z' },
    ],
    ['the editor on a host', {}, github],
  ])('does not change with %s, which is read when the site starts', async (_, one, other) => {
    expect(await hash(site, one)).toBe(await hash(site, other))
  })

  it.each([
    ['SITE_URL', { SITE_URL: 'https://projects.example.org' }],
    ['the address on Vercel', { VERCEL_PROJECT_PRODUCTION_URL: 'x.vercel.app' }],
    ['VERCEL_ENV', { VERCEL_ENV: 'preview' }],
    ['previews, which need drafts', { PREVIEW_SECRET: secret }],
  ])('changes with %s, which pages contain', async (_, variables) => {
    expect(await hash(site, variables)).not.toBe(await hash())
  })
})
