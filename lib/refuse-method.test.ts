import { expect, it } from 'vitest'
import { refuseMethod } from './refuse-method'

const pages = ['/', '/about', '/projects', '/projects/nepal-paani', '/projects/print']

it.each(pages)('%s can be read, and by no other method', (path) => {
  expect(refuseMethod('GET', path)).toBeUndefined()
  expect(refuseMethod('HEAD', path)).toBeUndefined()
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
    expect(refuseMethod(method, path)).toMatchObject({
      status: 405,
      headers: { Allow: 'GET, HEAD, OPTIONS' },
      body: expect.stringContaining('can only be read'),
    })
  }
})

it('names the methods that a page has', () => {
  expect(refuseMethod('OPTIONS', '/about')).toEqual({
    status: 204,
    headers: { Allow: 'GET, HEAD, OPTIONS' },
    body: null,
  })
})

it.each(['/api/keystatic/update', '/api/projects'])('%s answers other methods itself', (path) => {
  expect(refuseMethod('POST', path)).toBeUndefined()
  expect(refuseMethod('OPTIONS', path)).toBeUndefined()
})

it.each(['/projects.csv', '/projects.atom', '/iati.xml', '/robots.txt'])(
  '%s can be read, says itself who may, and nothing else',
  (path) => {
    expect(refuseMethod('OPTIONS', path)).toBeUndefined()
    for (const method of ['POST', 'DELETE']) expect(refuseMethod(method, path)?.status).toBe(405)
  },
)

it.each(['/', '/projects.csv', '/api/projects', '/api/keystatic/update'])(
  'a method that nothing answers is refused at %s',
  (path) => {
    for (const method of ['TRACE', 'PROPFIND']) {
      expect(refuseMethod(method, path)?.status).toBe(405)
    }
  },
)

it('the page that an editor is writing takes what is sent to be shown, and nothing else', () => {
  expect(refuseMethod('POST', '/drafts/unsaved')).toBeUndefined()
  expect(refuseMethod('PUT', '/drafts/unsaved')?.status).toBe(405)
  expect(refuseMethod('POST', '/drafts')?.status).toBe(405)
})
