/** What the site under test signs its preview links with. */
export const previewSecret = 'only for tests: no site anywhere has this secret'
