import { expect, it } from 'vitest'
import { readTarget } from './read-target'

it.each([
  ['/projects?q=a', '/projects?q=a'],
  ['//evil.example/x', '//evil.example/x'],
  ['http://example.org/projects.csv?page=2', '/projects.csv?page=2'],
  ['HTTPS://example.org:8080', '/'],
  ['http://example.org?q=water', '/?q=water'],
  ['*', undefined],
  ['http://', undefined],
  ['ftp://example.org/x', undefined],
  ['', undefined],
])('a request for %s is one for %s', (target, path) => {
  expect(readTarget(target)).toBe(path)
})
