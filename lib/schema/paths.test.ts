import { describe, expect, it } from 'vitest'
import { isSitePath } from '@/lib/site-address'
import { link, sitePath } from './values'

describe('a former address', () => {
  it.each([
    ...['/../../etc/passwd', '/a/../b', '/./a', '/a/.', '/%2e%2e/a', '/a//b', '//a', '/a//'],
    ...['/a%00b', '/a%0Ab', '/a%5Cb', '/a%3Fb', `/${'a'.repeat(400)}`, `/${'é'.repeat(150)}`],
    ...['/a\u202Eb', '/%E0%A4%A', '/a%ED%A0%80'],
  ])('cannot be %s', (path) => expect(sitePath.safeParse(path).success).toBe(false))

  it.each([
    ['/our-work/projects/x/', '/our-work/projects/x'],
    ['/caf%C3%A9', '/café'],
    ['/a.html', '/a.html'],
    ['/', '/'],
  ])('can be %s', (path, read) => expect(sitePath.parse(path)).toBe(read))
})

it.each(['/\\host/x', '//host/x', '/\t/host/x', '/\n/host/x', '\t//host', 'x'])(
  '%j is no path of this site, since browsers read it as another host',
  (path) => expect(isSitePath(path)).toBe(false),
)

it('a link may be a number to call, but no script and no other host in disguise', () => {
  for (const good of ['tel:+15551234', 'HTTPS://example.org', 'mailto:a@b.c', '/a?b#c']) {
    expect(link.safeParse(good).success).toBe(true)
  }
  for (const bad of ['javascript:x', '/\\host', 'https://', 'htps://x', 'https://a b', 'tel:x']) {
    expect(link.safeParse(bad).success).toBe(false)
  }
})
