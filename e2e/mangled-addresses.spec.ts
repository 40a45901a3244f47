import { expect, test } from '@playwright/test'

for (const [mangled, right] of [
  ['/Projects/Nepal-Paani', '/projects/nepal-paani'],
  ['/projects/nepal-paani.', '/projects/nepal-paani'],
  ['/projects/nepal-paani,', '/projects/nepal-paani'],
  ['/projects/nepal-paani)', '/projects/nepal-paani'],
  ['/projects/nepal-paani%E2%80%9D', '/projects/nepal-paani'],
  ['/projects/nepal-paani%20', '/projects/nepal-paani'],
  ['/about.', '/about'],
  ['/projects?keywords=water', '/projects?q=water'],
  ['/projects?client=usaid&amp;region=asia', '/projects?client=usaid&region=asia'],
  ['/projects?region[]=asia', '/projects?region=asia'],
  ['/projects.csv?region%5B0%5D=asia', '/projects.csv?region=asia'],
  ['/api/projects?keywords=water', '/api/projects?q=water'],
] as const) {
  test(`${mangled} leads to ${right}, in one step and for good`, async ({ request }) => {
    const response = await request.get(mangled, { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(response.headers().location).toBe(right)
    const end = await request.get(right, { maxRedirects: 0 })
    expect(end.status()).toBe(200)
  })
}

test('an unknown address with capitals is the 404 page, in one step at most', async ({
  request,
}) => {
  expect((await request.get('/No-Such-Page', { maxRedirects: 0 })).status()).toBe(404)
  expect((await request.get('/Projects/No-Such-Project')).status()).toBe(404)
})

for (const address of ['/', '/about', '/projects', '/projects/nepal-paani', '/projects/print']) {
  test(`${address} answers GET and HEAD, and refuses other methods and says so`, async ({
    request,
  }) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await request.fetch(address, { method })
      expect(response.status(), method).toBe(405)
      expect(response.headers().allow, method).toMatch(/GET, ?HEAD/u)
      expect(await response.text(), method).toContain('can only be read')
    }
    expect((await request.fetch(address, { method: 'OPTIONS' })).status()).toBe(204)
    expect((await request.head(address)).status()).toBe(200)
  })
}
