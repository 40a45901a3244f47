import { expect, type Page, type Request } from '@playwright/test'

/** Opens a listing whose filters answer at once. */
export async function openLive(page: Page, address = '/projects'): Promise<void> {
  await page.goto(address)
  await expect(page.locator('#filters [type=submit]')).toHaveText(/\d/u)
}

/** What is shown, in a sentence with the count. */
export const sentence = (page: Page) => page.locator('#sentence')

/** The box of an option, whether it is asked for or left out. */
export const option = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^(Not )?${name}\\s*,`, 'u') })

/** What submits the filters, whether it says a number or not. */
export const showButton = (page: Page) =>
  page.getByRole('button', { name: /^Show (\d+ )?projects?$/u })

/** The addresses asked of the server while something is done. */
export async function listRequests(page: Page, act: () => Promise<void>): Promise<string[]> {
  const asked: string[] = []
  const note = (request: Request) => {
    // A browser asks for the site's icon whenever it likes.
    if (!request.url().includes('/icon.svg')) asked.push(request.url())
  }
  page.on('request', note)
  await act()
  page.off('request', note)
  return asked
}
