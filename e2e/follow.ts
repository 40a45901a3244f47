import type { Locator } from '@playwright/test'

/**
 * Follows a link among rows or below them, by keyboard: rows get their height when they come into
 * view, and a link that a pointer aims at moves with them.
 */
export const follow = (link: Locator): Promise<void> => link.press('Enter')
